// AF_TIPC: services, ranges of them, sockets, and the service that tells which names exist.
#include <linux/tipc.h>

#include <cstring>

#include <sockfam/tipc.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

constexpr std::uint32_t service_type = 18888;

tipc::service service(std::uint32_t instance, std::int8_t scope = TIPC_NODE_SCOPE) {
  return {.type = service_type, .instance = instance, .scope = scope};
}
std::string missing_tipc() { return missing(AF_TIPC, SOCK_RDM); }

TEST(LiveTipc, TakesTheLengthsThatTheSpecSays) { expect_lengths("tipc"); }
TEST(LiveTipc, TakesFieldsAsTheSpecSays) { expect_fields("tipc"); }

TEST(LiveTipc, NamesASocketByItsNode) {
  SOCKFAM_NEEDS(missing_tipc());
  const auto name = as<tipc::socket>(own_name(socket{AF_TIPC, SOCK_RDM}));
  EXPECT_NE(name.ref, 0u);
  if (everything_is_here()) {
    EXPECT_EQ(name.node, 0x01001001u);
  }
}

TEST(LiveTipc, SendsToAService) {
  SOCKFAM_NEEDS(missing_tipc());
  socket server{AF_TIPC, SOCK_RDM};
  server.bind(service(1));
  socket client{AF_TIPC, SOCK_RDM};
  client.sendto("a question", service(1));
  const auto [data, from] = receive(server);
  EXPECT_EQ(data, "a question");
  const auto sender = as<tipc::socket>(from);
  EXPECT_EQ(sender.ref, as<tipc::socket>(own_name(client)).ref);
  EXPECT_EQ(sender.node, as<tipc::socket>(own_name(client)).node);
  server.sendto("an answer", from);
  EXPECT_EQ(as<tipc::socket>(receive(client).from).ref, as<tipc::socket>(own_name(server)).ref);
  worked(service(1));
}

TEST(LiveTipc, BindsARangeOfInstances) {
  SOCKFAM_NEEDS(missing_tipc());
  socket server{AF_TIPC, SOCK_RDM};
  const tipc::service_range range{.type = service_type, .lower = 100, .upper = 199, .scope = TIPC_NODE_SCOPE};
  server.bind(range);
  socket client{AF_TIPC, SOCK_RDM};
  for (const std::uint32_t instance : {100u, 150u, 199u}) {
    client.sendto(std::to_string(instance), service(instance));
    EXPECT_EQ(receive(server).data, std::to_string(instance));
  }
  const auto sent = client.try_sendto("nobody", service(200));
  ASSERT_FALSE(sent);
  EXPECT_EQ(sent.error().code.value(), EHOSTUNREACH);
  worked(range);
}

TEST(LiveTipc, SendsToAllOfARange) {
  SOCKFAM_NEEDS(missing_tipc());
  socket one{AF_TIPC, SOCK_RDM}, other{AF_TIPC, SOCK_RDM}, client{AF_TIPC, SOCK_RDM};
  one.bind(service(301));
  other.bind(service(302));
  client.sendto("to all", tipc::service_range{.type = service_type, .lower = 300, .upper = 310});
  EXPECT_EQ(receive(one).data, "to all");
  EXPECT_EQ(receive(other).data, "to all");
}

TEST(LiveTipc, TakesABindingBackByItsNegativeScope) {
  SOCKFAM_NEEDS(missing_tipc());
  socket server{AF_TIPC, SOCK_RDM}, client{AF_TIPC, SOCK_RDM};
  server.bind(service(2));
  server.bind(service(2, -TIPC_NODE_SCOPE));
  EXPECT_FALSE(client.try_sendto("nobody", service(2)));
}

TEST(LiveTipc, ConnectsToAService) {
  SOCKFAM_NEEDS(missing_tipc());
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET}) {
    socket server{AF_TIPC, type};
    server.bind(service(3));
    server.listen();
    socket client{AF_TIPC, type};
    client.setblocking(false);  // the connection is made when it is accepted
    EXPECT_EQ(client.connect_ex(service(3)), std::errc::operation_in_progress);
    auto connection = accept_from(server);
    client.settimeout(getdefaulttimeout());
    EXPECT_EQ(as<tipc::socket>(peer_name(client)).ref, as<tipc::socket>(own_name(connection)).ref);
    EXPECT_EQ(as<tipc::socket>(peer_name(connection)).ref, as<tipc::socket>(own_name(client)).ref);
    converse(client, connection);
  }
}

tipc_event next_event(socket& topology) {
  const auto [data, from] = receive(topology);
  tipc_event event{};
  EXPECT_EQ(data.size(), sizeof event);
  std::memcpy(&event, data.data(), std::min(data.size(), sizeof event));
  return event;
}

TEST(LiveTipc, TellsWhoComesAndGoes) {
  SOCKFAM_NEEDS(missing_tipc());
  socket topology{AF_TIPC, SOCK_SEQPACKET};
  topology.connect(tipc::service{.type = TIPC_TOP_SRV, .instance = TIPC_TOP_SRV});
  tipc_subscr wanted{};
  wanted.seq = {service_type, 400, 409};
  wanted.timeout = static_cast<std::uint32_t>(TIPC_WAIT_FOREVER);
  wanted.filter = TIPC_SUB_PORTS;
  topology.sendall(bytes_view{reinterpret_cast<const std::byte*>(&wanted), sizeof wanted});
  socket server{AF_TIPC, SOCK_RDM};
  server.bind(service(404));
  const auto name = as<tipc::socket>(own_name(server));
  const auto came = next_event(topology);
  EXPECT_EQ(came.event, static_cast<std::uint32_t>(TIPC_PUBLISHED));
  EXPECT_EQ(came.found_lower, 404u);
  EXPECT_EQ(came.port.ref, name.ref);
  EXPECT_EQ(came.port.node, name.node);
  server.close();
  EXPECT_EQ(next_event(topology).event, static_cast<std::uint32_t>(TIPC_WITHDRAWN));
}

}  // namespace
}  // namespace sockfam::tests

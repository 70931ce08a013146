#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "live/ip.h"

namespace sockfam::tests {
namespace {

std::uint16_t port_of(const any_address& address) {
  if (const auto* four = address.get_if<inet::address>()) return four->port;
  return as<inet6::address>(address).port;
}

/// A socket bound to the protocol's address, whose name is that with a port that the kernel chose.
socket bound_over(const ip_protocol& over) {
  socket made{over.family, over.type, over.proto};
  made.bind(over.host);
  auto expected = over.host;
  const auto name = own_name(made, over.title);
  EXPECT_NE(port_of(name), 0);
  if (const auto* four = over.host.get_if<inet::address>())
    expected = inet::address{.host = four->host, .port = port_of(name)};
  else {
    auto six = as<inet6::address>(over.host);
    six.port = port_of(name);
    expected = six;
  }
  EXPECT_EQ(name, expected);
  return made;
}

}  // namespace

any_address loopback4() { return inet::address{.host = ipv4_loopback}; }
any_address loopback6() { return inet6::address{.host = ipv6_loopback}; }

std::string missing_ipv6() {
  if (auto why = missing(AF_INET6, SOCK_DGRAM); !why.empty()) return why;
  socket fresh{AF_INET6, SOCK_DGRAM};
  const auto done = fresh.try_bind(loopback6());
  return done ? std::string{} : message(done.error());
}

connected connect_over(const ip_protocol& over) {
  auto server = bound_over(over);
  server.listen();
  auto client = bound_over(over);
  client.connect(server.getsockname());
  auto connection = accept_from(server, over.title);
  // Not before: SMC may still be about to fall back to TCP, and has no peer until then.
  EXPECT_EQ(peer_name(client, over.title), server.getsockname());
  EXPECT_EQ(connection.getpeername(), client.getsockname());
  return {std::move(client), std::move(connection)};
}

void expect_streams(const ip_protocol& over) {
  auto [client, server_side] = connect_over(over);
  converse(client, server_side);
}

void expect_datagrams(const ip_protocol& over) {
  auto one = bound_over(over);
  auto other = bound_over(over);
  one.sendto("a datagram", other.getsockname());
  const auto [data, peer] = receive(other, over.title);
  EXPECT_EQ(data, "a datagram");
  EXPECT_EQ(peer, one.getsockname());
  other.sendto("back", peer);
  EXPECT_EQ(receive(one, over.title).from, other.getsockname());
}

}  // namespace sockfam::tests

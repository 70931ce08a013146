// AF_RXRPC over IPv4 and IPv6. Its sockets have no getsockname(): what bind() takes is seen by what is in use then.
#include <linux/rxrpc.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include <sockfam/rxrpc.h>

#include "live/live.h"

namespace sockfam::tests {
namespace {

std::string missing_rxrpc() { return missing(AF_RXRPC, SOCK_DGRAM, AF_INET); }

/// 0, or the errno.
int bind_error(socket& one, const any_address& to) {
  const auto done = one.try_bind(to);
  return done ? 0 : done.error().code.value();
}

/// A new socket over that family of IP.
int bind_error(int transport, const any_address& to) {
  socket fresh{AF_RXRPC, SOCK_DGRAM, transport};
  return bind_error(fresh, to);
}

template <class Rxrpc>
void takes_port_and_service(int transport, std::string_view text, const any_address& udp) {
  SOCKFAM_NEEDS(missing_rxrpc());
  const auto address = as<Rxrpc>(at(text));
  socket server{AF_RXRPC, SOCK_DGRAM, transport};
  server.bind(address);
  auto other = address;
  other.service = 2501;
  EXPECT_EQ(bind_error(transport, other), EADDRINUSE) << "one service has the port";
  other.service = 0;
  EXPECT_EQ(bind_error(transport, other), 0) << "clients may share it";
  socket datagrams{transport, SOCK_DGRAM};
  EXPECT_EQ(bind_error(datagrams, udp), EADDRINUSE) << "the port is that of UDP";
  worked(address);
}

TEST(LiveRxrpc, BindsAServiceToAPortOfIpv4) {
  takes_port_and_service<rxrpc::inet>(AF_INET, "rxrpc:inet:2500@127.0.0.1:7003", at("inet:127.0.0.1:7003"));
}
TEST(LiveRxrpc, BindsAServiceToAPortOfIpv6) {
  takes_port_and_service<rxrpc::inet6>(AF_INET6, "rxrpc:inet6:2500@[::1]:7003", at("inet6:[::1]:7003"));
}

TEST(LiveRxrpc, WantsTheConstantsThatTheSpecSays) {
  SOCKFAM_NEEDS(missing_rxrpc());
  const auto good = bytes_of(at("rxrpc:inet:2500@127.0.0.1:7004"));
  const auto error_with = [&](std::size_t offset, std::uint16_t value) {
    std::vector<std::byte> bytes(good.view().begin(), good.view().end());
    std::memcpy(bytes.data() + offset, &value, sizeof value);
    socket fresh{AF_RXRPC, SOCK_DGRAM, AF_INET};
    const auto size = static_cast<socklen_t>(bytes.size());
    return ::bind(fresh.fileno(), reinterpret_cast<const sockaddr*>(bytes.data()), size) == 0 ? 0 : errno;
  };
  EXPECT_EQ(error_with(offsetof(sockaddr_rxrpc, transport_type), SOCK_STREAM), ESOCKTNOSUPPORT);
  EXPECT_EQ(error_with(offsetof(sockaddr_rxrpc, transport_len), 15), EINVAL);
  EXPECT_EQ(error_with(offsetof(sockaddr_rxrpc, transport_len), 29), EINVAL);
  EXPECT_EQ(error_with(offsetof(sockaddr_rxrpc, transport_type), SOCK_DGRAM), 0);
}

}  // namespace
}  // namespace sockfam::tests

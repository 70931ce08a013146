// AF_RXRPC over IPv4 and IPv6. Its sockets have no getsockname(): what bind() takes is seen by what is in use then.
#include <sockfam/inet.h>
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
  EXPECT_EQ(bind_error(transport, address), EADDRINUSE) << "one service of this number";
  auto other = address;
  other.service = 2501;
  EXPECT_EQ(bind_error(transport, other), 0) << "another service at the same port";
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

TEST(LiveRxrpc, RefusesAnotherTransport) {
  SOCKFAM_NEEDS(missing_rxrpc());
  EXPECT_EQ(bind_error(AF_INET, at("rxrpc:inet6:2500@[::1]:7003")), EAFNOSUPPORT);
}

}  // namespace
}  // namespace sockfam::tests

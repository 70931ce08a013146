// AF_INET6: zones above all.
#include <ifaddrs.h>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "live/claims.h"
#include "live/ip.h"

namespace sockfam::tests {
namespace {

TEST(LiveInet6, TakesTheLengthsThatTheSpecSays) { expect_lengths("inet6"); }
TEST(LiveInet6, TakesFieldsAsTheSpecSays) { expect_fields("inet6"); }

TEST(LiveInet6, ExchangesDatagrams) {
  SOCKFAM_NEEDS(missing_ipv6());
  expect_datagrams({AF_INET6, SOCK_DGRAM, 0, loopback6()});
}

TEST(LiveInet6, ExchangesStreams) {
  SOCKFAM_NEEDS(missing_ipv6());
  expect_streams({AF_INET6, SOCK_STREAM, 0, loopback6()});
}

TEST(LiveInet6, SeesAnIpv4PeerAsAMappedAddress) {
  SOCKFAM_NEEDS(missing_ipv6());
  socket server{AF_INET6, SOCK_DGRAM};
  server.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
  server.bind(inet6::address{});
  socket client{AF_INET, SOCK_DGRAM};
  client.bind(loopback4());
  client.sendto("a datagram", inet::address{.host = ipv4_loopback, .port = as<inet6::address>(own_name(server)).port});
  const auto port = as<inet::address>(own_name(client)).port;
  EXPECT_EQ(receive(server).from, at("inet6:[::ffff:127.0.0.1]:" + std::to_string(port)));
}

/// A link-local address of this machine, with its scope id; scope id 0 if there is none.
inet6::address link_local_address() {
  ifaddrs* all = nullptr;
  inet6::address found;
  if (::getifaddrs(&all) != 0) return found;
  for (const auto* one = all; one; one = one->ifa_next) {
    if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET6) continue;
    const auto bytes = std::as_bytes(std::span{reinterpret_cast<const char*>(one->ifa_addr), sizeof(sockaddr_in6)});
    const auto address = as<inet6::address>(lawful(bytes, {}));
    if (address.host.bytes[0] == 0xfe && address.host.bytes[1] == 0x80) found = address;
  }
  ::freeifaddrs(all);
  return found;
}
std::string missing_zone(const inet6::address& address) { return address.scope_id == 0 ? "a link-local address" : ""; }

TEST(LiveInet6, BindsALinkLocalAddressByTheZoneInItsHost) {
  const auto address = link_local_address();
  SOCKFAM_NEEDS(missing_zone(address));
  socket bound{AF_INET6, SOCK_DGRAM};
  bound.bind(at(format(address, form::text, system_interfaces()).view()));
  const auto name = as<inet6::address>(own_name(bound));
  EXPECT_EQ(name.scope_id, address.scope_id);
  EXPECT_EQ(name.host, address.host);
}

TEST(LiveInet6, TellsTheZoneOfALinkLocalSender) {
  const auto address = link_local_address();
  SOCKFAM_NEEDS(missing_zone(address));
  expect_datagrams({AF_INET6, SOCK_DGRAM, 0, address});
  expect_streams({AF_INET6, SOCK_STREAM, 0, address});
}

TEST(LiveInet6, WantsAZoneForALinkLocalAddress) {
  auto address = link_local_address();
  SOCKFAM_NEEDS(missing_zone(address));
  address.scope_id = 0;
  socket fresh{AF_INET6, SOCK_DGRAM};
  const auto done = fresh.try_bind(address);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code.value(), EINVAL);
}

TEST(LiveInet6, KeepsTheZoneOfAMulticastAddress) {
  SOCKFAM_NEEDS(missing_ipv6());
  socket bound{AF_INET6, SOCK_DGRAM};
  bound.bind(at("inet6:[ff02::1%lo]:0"));
  EXPECT_EQ(as<inet6::address>(own_name(bound)).scope_id, *system_interfaces().interface_index("lo"));
}

}  // namespace
}  // namespace sockfam::tests

// Multicast groups of the loopback, and of an interface that is not one: members, sources, interfaces, hops.
#include <sockfam/socket/multicast.h>

#include <array>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

const ipv4 group4{{239, 255, 77, 1}};                                             // RFC 2365
const ipv6 group6{{0xff, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x77, 0x01}};  // RFC 4291: of this interface alone
const ipv6 elsewhere6{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

ipv4 host(std::uint8_t last) { return {{127, 0, 0, last}}; }

class Multicast : public Sockets {
 protected:
  /// A receiver, bound to any port of the wildcard, which gets only what it has joined.
  socket receiver(int family) {
    socket made{family, SOCK_DGRAM};
    made.bind(family == AF_INET ? "inet:0.0.0.0:0" : "inet6:[::]:0");
    set_option(made, options::multicast_all, false);
    return made;
  }

  /// A sender over that interface, bound to `local`.
  socket sender(const any_address& local, const multicast_interface& on) {
    auto made = socket::for_address(local, SOCK_DGRAM);
    made.bind(local);
    set_option(made, options::multicast_interface, on);
    return made;
  }

  /// What reaches `to` of one datagram from `from` to the group.
  static bool arrives(socket& from, const ip_host& group, socket& to) {
    any_address name = group.address();
    if (const auto* four = name.get_if<inet::address>())
      name = inet::address{.host = four->host, .port = port_of(to)};
    else
      name = inet6::address{.host = name.get_if<inet6::address>()->host, .port = port_of(to)};
    EXPECT_EQ(from.sendto("hello", name), 5U);
    // What comes after it has arrived tells that it does not come, nearly always: it may go through another processor.
    socket after{to.family(), SOCK_DGRAM};
    if (to.family() == AF_INET)
      after.sendto("end", inet::address{.host = ipv4_loopback, .port = port_of(to)});
    else
      after.sendto("end", inet6::address{.host = ipv6_loopback, .port = port_of(to)});
    for (auto got = to.recv(10, within(patience)); got != "end"; got = to.recv(10, within(patience))) {
      if (got == "hello") return to.recv(10, within(patience)) == "end";
    }
    const auto late = to.try_recv(10, within(50ms));
    return late && *late == "hello";
  }
};

const inet::address loopback4{.host = host(1)};

/// An interface over which IPv6 sends multicast, and the address from which it does. The loopback of most machines has
/// no route for it. Datagrams to ff01:: leave no machine, whatever the interface.
struct place6 {
  std::string name;
  inet6::address own;
};

std::optional<place6> multicast6_place() {
  for (const auto& [index, name] : if_nameindex()) {
    auto asking = socket::try_open(AF_INET6, SOCK_DGRAM);
    // Connecting sends nothing; it chooses the route and with it the address.
    if (!asking || !asking->try_connect(inet6::address{.host = group6, .port = 9, .scope_id = index})) continue;
    auto own = *asking->getsockname().get_if<inet6::address>();
    own.port = 0;
    return place6{std::string{name}, own};
  }
  return std::nullopt;
}

TEST_F(Multicast, MembersReceiveUntilTheyLeave) {
  auto to = receiver(AF_INET);
  auto from = sender(loopback4, "lo");
  EXPECT_FALSE(arrives(from, group4, to));
  join_group(to, group4, "lo");
  EXPECT_TRUE(arrives(from, group4, to));
  leave_group(to, group4, "lo");
  EXPECT_FALSE(arrives(from, group4, to));
}

TEST_F(Multicast, MembersOfIPv6ReceiveUntilTheyLeave) {
  const auto place = multicast6_place();
  if (!place) GTEST_SKIP() << "no interface has a route for IPv6 multicast";
  const auto& [name, own] = *place;
  auto to = receiver(AF_INET6);
  auto from = sender(own, name);
  EXPECT_FALSE(arrives(from, group6, to));
  join_group(to, group6, name);
  EXPECT_TRUE(arrives(from, group6, to));
  leave_group(to, group6, name);
  EXPECT_FALSE(arrives(from, group6, to));
}

TEST_F(Multicast, ASourceIsJoinedAlone) {
  auto to = receiver(AF_INET);
  auto one = sender(loopback4, "lo");
  auto other = sender(inet::address{.host = host(2)}, "lo");
  join_source(to, group4, host(2), "lo");
  EXPECT_FALSE(arrives(one, group4, to));
  EXPECT_TRUE(arrives(other, group4, to));
  join_source(to, group4, host(1), "lo");
  EXPECT_TRUE(arrives(one, group4, to));
  leave_source(to, group4, host(2), "lo");
  EXPECT_TRUE(arrives(one, group4, to));
  EXPECT_FALSE(arrives(other, group4, to));
}

TEST_F(Multicast, ASourceOfIPv6IsJoinedAlone) {
  const auto place = multicast6_place();
  if (!place) GTEST_SKIP() << "no interface has a route for IPv6 multicast";
  const auto& [name, own] = *place;
  auto to = receiver(AF_INET6);
  auto from = sender(own, name);
  join_source(to, group6, elsewhere6, name);
  EXPECT_FALSE(arrives(from, group6, to));
  join_source(to, group6, own, name);
  EXPECT_TRUE(arrives(from, group6, to));
  leave_source(to, group6, own, name);
  EXPECT_FALSE(arrives(from, group6, to));
}

TEST_F(Multicast, ASourceIsBlockedAndUnblocked) {
  auto to = receiver(AF_INET);
  auto one = sender(loopback4, "lo");
  auto other = sender(inet::address{.host = host(2)}, "lo");
  join_group(to, group4, "lo");
  block_source(to, group4, host(1), "lo");
  EXPECT_FALSE(arrives(one, group4, to));
  EXPECT_TRUE(arrives(other, group4, to));
  unblock_source(to, group4, host(1), "lo");
  EXPECT_TRUE(arrives(one, group4, to));
}

TEST_F(Multicast, ASourceOfIPv6IsBlockedAndUnblocked) {
  const auto place = multicast6_place();
  if (!place) GTEST_SKIP() << "no interface has a route for IPv6 multicast";
  const auto& [name, own] = *place;
  auto to = receiver(AF_INET6);
  auto from = sender(own, name);
  join_group(to, group6, name);
  block_source(to, group6, own, name);
  EXPECT_FALSE(arrives(from, group6, to));
  unblock_source(to, group6, own, name);
  EXPECT_TRUE(arrives(from, group6, to));
}

TEST_F(Multicast, GroupsAreAddressesOfAnyKind) {
  auto to = receiver(AF_INET);
  auto from = sender(loopback4, "lo");
  join_group(to, inet::address{.host = group4, .port = 9}, "lo");
  EXPECT_TRUE(arrives(from, group4, to));
}

TEST_F(Multicast, TheScopeOfAGroupIsItsInterface) {
  const auto place = multicast6_place();
  if (!place) GTEST_SKIP() << "no interface has a route for IPv6 multicast";
  const auto& [name, own] = *place;
  const auto index = multicast_interface{name}.index();
  const inet6::address scoped{.host = group6, .scope_id = index};
  auto to = receiver(AF_INET6);
  auto from = sender(own, index);
  join_group(to, scoped);
  EXPECT_TRUE(arrives(from, group6, to));
  leave_group(to, scoped, name);
  EXPECT_FALSE(arrives(from, group6, to));
  EXPECT_EQ(code_of(try_join_group(to, scoped, index + 1)), std::errc::invalid_argument);
}

// Interfaces.

TEST_F(Multicast, AnInterfaceHasANumberANameAndAddresses) {
  const auto lo = ::if_nametoindex("lo");
  for (const auto& which : {multicast_interface{lo}, multicast_interface{"lo"}, multicast_interface{std::string{"lo"}},
                            multicast_interface{host(1)}}) {
    EXPECT_EQ(which.index(), lo);
    auto to = receiver(AF_INET);
    auto from = sender(loopback4, which);
    join_group(to, group4, which);
    EXPECT_TRUE(arrives(from, group4, to));
    leave_group(to, group4, lo);
  }
  EXPECT_EQ(multicast_interface{}.index(), 0U);
  EXPECT_EQ(multicast_interface{0}.index(), 0U);
  EXPECT_EQ(code_of(multicast_interface{-1}.try_index()), std::errc::no_such_device);
  EXPECT_EQ(code_of(multicast_interface{std::int64_t{1} << 32}.try_index()), std::errc::no_such_device) << "not cut";
  EXPECT_EQ(multicast_interface{ipv4_any}.index(), 0U);
}

TEST_F(Multicast, AnInterfaceThatIsNotThereIsAnError) {
  auto sock = receiver(AF_INET);
  const auto named = thrown_by([&] { join_group(sock, group4, "nonesuch"); });
  EXPECT_EQ(named.code, std::errc::no_such_device);
  EXPECT_STREQ(named.call, "join_group");
  EXPECT_EQ(named.name().view(), "nonesuch");
  EXPECT_EQ(code_of(try_join_group(sock, group4, std::string(100, 'x'))), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_join_group(sock, group4, "")), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_join_group(sock, group4, ipv4{{192, 0, 2, 77}})), std::errc::address_not_available);
  EXPECT_EQ(code_of(try_join_group(sock, group4, 0x7ffffff0)), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_join_group(sock, group4, -1)), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_join_group(sock, group4, std::int64_t{1} << 32)), std::errc::no_such_device) << "not cut";
  EXPECT_EQ(code_of(try_set_option(sock, options::multicast_interface, "nonesuch")), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_set_option(sock, options::multicast_interface, ipv4{{192, 0, 2, 77}})),
            std::errc::address_not_available);
  EXPECT_EQ(code_of(try_set_option(sock, options::multicast_interface, 0xfffffff0U)), std::errc::no_such_device);
}

TEST_F(Multicast, TheSendingInterfaceCanBeGivenUpAgain) {
  SOCKFAM_NEEDS_INET6();
  socket six{AF_INET6, SOCK_DGRAM};
  set_option(six, options::multicast_interface, "lo");
  EXPECT_EQ(six.getsockopt(IPPROTO_IPV6, IPV6_MULTICAST_IF), static_cast<int>(::if_nametoindex("lo")));
  set_option(six, options::multicast_interface, {});
  EXPECT_EQ(six.getsockopt(IPPROTO_IPV6, IPV6_MULTICAST_IF), 0);
}

// Failures of the kernel.

TEST_F(Multicast, FailuresNameTheGroup) {
  auto sock = receiver(AF_INET);
  const auto not_joined = thrown_by([&] { leave_group(sock, group4, "lo"); });
  EXPECT_EQ(not_joined.code, std::errc::address_not_available);
  EXPECT_STREQ(not_joined.call, "leave_group");
  EXPECT_EQ(not_joined.peer(), any_address{inet::address{.host = group4}});
  join_group(sock, group4, "lo");
  EXPECT_EQ(code_of(try_join_group(sock, group4, "lo")), std::errc::address_in_use);
  EXPECT_EQ(code_of(try_join_group(sock, ipv4{{192, 0, 2, 1}}, "lo")), std::errc::invalid_argument);
  EXPECT_EQ(code_of(try_join_source(sock, group4, ipv6_loopback, "lo")), std::errc::address_not_available);
  EXPECT_STREQ(thrown_by([&] { leave_source(sock, group4, host(9), "lo"); }).call, "leave_source");
  EXPECT_STREQ(thrown_by([&] { unblock_source(sock, group4, host(9), "lo"); }).call, "unblock_source");
  EXPECT_TRUE(thrown_by([&] { join_group(sock, group6, "lo"); }).code) << "an IPv4 socket has no groups of IPv6";
}

// Hops and loops.

TEST_F(Multicast, HopsGoFromZeroTo255) {
  for (const int family : {AF_INET, AF_INET6}) {
    auto made = socket::try_open(family, SOCK_DGRAM);
    if (!made) continue;
    EXPECT_EQ(get_option(*made, options::multicast_hops), 1);
    for (const int hops : {0, 7, 255}) {
      set_option(*made, options::multicast_hops, hops);
      EXPECT_EQ(get_option(*made, options::multicast_hops), hops);
    }
    for (const int hops : {-1, 256, 1 << 16}) {
      EXPECT_EQ(code_of(try_set_option(*made, options::multicast_hops, hops)), std::errc::invalid_argument) << hops;
    }
    EXPECT_EQ(get_option(*made, options::multicast_hops), 255);
  }
}

TEST_F(Multicast, HopsAreThoseOfThePacket) {
  auto to = receiver(AF_INET);
  auto from = sender(loopback4, "lo");
  to.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
  join_group(to, group4, "lo");
  set_option(from, options::multicast_hops, 9);
  from.sendto("x", inet::address{.host = group4, .port = port_of(to)});
  EXPECT_EQ(to.recvmsg(10, 100, within(patience)).control.ttl(), 9);
}

TEST_F(Multicast, SwitchesCanBeRead) {
  for (const int family : {AF_INET, AF_INET6}) {
    auto made = socket::try_open(family, SOCK_DGRAM);
    if (!made) continue;
    for (const bool on : {false, true}) {
      set_option(*made, options::multicast_loop, on);
      EXPECT_EQ(get_option(*made, options::multicast_loop), on);
      set_option(*made, options::multicast_all, on);
      EXPECT_EQ(get_option(*made, options::multicast_all), on);
    }
  }
}

/// An address of an interface that is up, knows multicast and is no loopback.
std::optional<std::pair<std::string, inet::address>> real_interface() {
  for (const auto& [index, name] : if_nameindex()) {
    socket asking{AF_INET, SOCK_DGRAM};
    if (name == "lo" || !asking.try_setsockopt(SOL_SOCKET, SO_BINDTODEVICE, bytes_view{std::string_view{name}}))
      continue;
    // Connecting sends nothing; it chooses the route and with it the address.
    if (!asking.try_connect(inet::address{.host = group4, .port = 9})) continue;
    const auto own = asking.getsockname();
    if (const auto* four = own.get_if<inet::address>(); four && four->host != ipv4_any)
      return std::pair{std::string{name}, inet::address{.host = four->host}};
  }
  return std::nullopt;
}

TEST_F(Multicast, WithoutLoopingNobodyHereReceives) {
  // The loopback's packets loop whatever the option says.
  const auto real = real_interface();
  if (!real) GTEST_SKIP() << "no interface but the loopback has an address";
  const auto& [name, address] = *real;
  auto to = receiver(AF_INET);
  auto from = sender(address, address.host);
  set_option(from, options::multicast_hops, 0);  // it does not leave this machine
  join_group(to, group4, name);
  if (!arrives(from, group4, to)) GTEST_SKIP() << name << " does not loop multicast";
  set_option(from, options::multicast_loop, false);
  EXPECT_FALSE(arrives(from, group4, to));
}

}  // namespace
}  // namespace sockfam::tests

// AF_PPPOX: sessions over Ethernet, PPTP, and L2TP over UDP, without a peer that answers.
#include <utility>

#include <linux/if_pppox.h>

#include <sockfam/pppox.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

std::string missing_pppox(int protocol) { return missing(AF_PPPOX, SOCK_STREAM, protocol); }

/// The socket of a session, or of a tunnel, with that address.
socket connected(const any_address& to, int protocol) {
  socket made{AF_PPPOX, SOCK_STREAM, protocol};
  made.connect(to);
  return made;
}

TEST(LivePppox, TakesTheLengthsThatTheSpecSays) { expect_lengths("pppox"); }
TEST(LivePppox, TakesFieldsAsTheSpecSays) { expect_fields("pppox"); }

TEST(LivePppox, ASessionOverEthernetHasItsDeviceAndPeer) {
  SOCKFAM_NEEDS(missing_pppox(PX_PROTO_OE));
  SOCKFAM_NEEDS(missing_interface("veth0"));
  const auto wanted = at("pppox:pppoe:veth0,sid=0x102,remote=02:00:00:00:01:01");
  auto session = connected(wanted, PX_PROTO_OE);
  EXPECT_EQ(own_name(session), wanted);
  socket again{AF_PPPOX, SOCK_STREAM, PX_PROTO_OE};
  const auto refused = again.try_connect(wanted);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code.value(), EALREADY) << "one session of this number with this peer";
}

/// The ids of a tunnel here and at the peer, which the third version calls control connections.
template <class L2tp>
auto ends(const L2tp& of) {
  if constexpr (requires { of.s_tunnel; }) {
    return std::pair{of.s_tunnel, of.d_tunnel};
  } else {
    return std::pair{of.s_connection, of.d_connection};
  }
}

/// A tunnel over a connected UDP socket, and a session in it, which both tell what they were given.
template <class L2tp>
void tunnels(std::string_view text) {
  SOCKFAM_NEEDS(missing_pppox(PX_PROTO_OL2TP));
  auto wanted = as<L2tp>(at(text));
  const bool is_ipv6 = sizeof wanted.host.bytes == 16;
  socket udp{is_ipv6 ? AF_INET6 : AF_INET, SOCK_DGRAM};
  udp.connect(at(is_ipv6 ? "inet6:[::1]:1701" : "inet:127.0.0.1:1701"));
  wanted.fd = udp.fileno();
  const auto whole = wanted;
  wanted.s_session = wanted.d_session = 0;
  auto tunnel = connected(wanted, PX_PROTO_OL2TP);
  auto session = connected(whole, PX_PROTO_OL2TP);
  const auto told = as<L2tp>(own_name(session));
  EXPECT_EQ(ends(told), ends(whole));
  EXPECT_EQ(told.s_session, whole.s_session);
  EXPECT_EQ(told.d_session, whole.d_session);
  EXPECT_EQ(told.host, whole.host);
  EXPECT_EQ(told.port, 1701);
  EXPECT_EQ(ends(as<L2tp>(own_name(tunnel))), ends(whole));
}

TEST(LivePppox, TunnelsL2tpOverIpv4) {
  tunnels<pppox::l2tpv2>("pppox:l2tpv2:127.0.0.1:1701,fd=0,here=11/12,peer=13/14");
}
TEST(LivePppox, TunnelsL2tpOverIpv6) {
  tunnels<pppox::l2tpv2_inet6>("pppox:l2tpv2-inet6:[::1]:1701,fd=0,here=21/22,peer=23/24");
}
TEST(LivePppox, TunnelsL2tpVersion3OverIpv4) {
  tunnels<pppox::l2tpv3>("pppox:l2tpv3:127.0.0.1:1701,fd=0,here=100031/100032,peer=100033/100034");
}
TEST(LivePppox, TunnelsL2tpVersion3OverIpv6) {
  tunnels<pppox::l2tpv3_inet6>("pppox:l2tpv3-inet6:[::1]:1701,fd=0,here=100041/100042,peer=100043/100044");
}

}  // namespace
}  // namespace sockfam::tests

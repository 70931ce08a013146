// What the kernel tells about a packet: where it arrived, its time, its hops.
#include <sockfam/inet.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Packets : public Sockets {};

unsigned loopback() { return ::if_nametoindex("lo"); }

/// One datagram from a socket of 127.0.0.1 or ::1 to another, with the control messages that the kernel adds.
message_parts delivered(socket& to, const message_extras& extras = {}) {
  socket from{to.family(), SOCK_DGRAM};
  from.connect(to.getsockname());
  from.sendmsg("x", extras);
  return to.recvmsg(10, 256, within(patience));
}

socket udp6_socket() {
  socket made{AF_INET6, SOCK_DGRAM};
  made.bind("inet6:[::1]:0");
  return made;
}

TEST_F(Packets, PacketInformationOfIPv4) {
  auto to = udp_socket();
  EXPECT_FALSE(delivered(to).control.packet_info_v4());
  to.setsockopt(IPPROTO_IP, IP_PKTINFO, 1);
  const auto info = delivered(to).control.packet_info_v4();
  ASSERT_TRUE(info);
  EXPECT_EQ(*info, (packet_info4{loopback(), ipv4_loopback, ipv4_loopback}));
}

TEST_F(Packets, PacketInformationOfIPv4ChoosesTheSource) {
  socket to{AF_INET, SOCK_DGRAM};
  to.bind("inet:127.0.0.1:0");
  control_messages control;
  control.packet_info(packet_info4{.interface_ = loopback(), .local = {{127, 0, 0, 9}}});
  socket from{AF_INET, SOCK_DGRAM};
  const address_argument name{to.getsockname()};
  from.sendmsg("x", {.control = &control, .to = name});
  EXPECT_EQ(to.recvfrom(10).from.get_if<inet::address>()->host, (ipv4{{127, 0, 0, 9}}));
}

TEST_F(Packets, PacketInformationOfIPv6) {
  SOCKFAM_NEEDS_INET6();
  auto to = udp6_socket();
  to.setsockopt(IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
  control_messages control;
  control.packet_info(packet_info6{.interface_ = loopback(), .local = ipv6_loopback});
  const auto info = delivered(to, {.control = &control}).control.packet_info_v6();
  ASSERT_TRUE(info);
  EXPECT_EQ(*info, (packet_info6{loopback(), ipv6_loopback}));
}

TEST_F(Packets, Timestamps) {
  using std::chrono::system_clock;
  for (const int option : {SO_TIMESTAMP, SO_TIMESTAMPNS}) {
    auto to = udp_socket();
    EXPECT_FALSE(delivered(to).control.timestamp());
    to.setsockopt(SOL_SOCKET, option, 1);
    const auto before = system_clock::now() - 1s;
    const auto stamp = delivered(to).control.timestamp();
    ASSERT_TRUE(stamp) << option;
    EXPECT_GT(*stamp, before);
    EXPECT_LT(*stamp, system_clock::now() + 1s);
  }
}

TEST_F(Packets, TimeToLive) {
  auto to = udp_socket();
  to.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
  control_messages control;
  control.ttl(7);
  EXPECT_EQ(delivered(to, {.control = &control}).control.ttl(), 7);
  EXPECT_FALSE(delivered(to).control.hop_limit());
}

TEST_F(Packets, HopLimit) {
  SOCKFAM_NEEDS_INET6();
  auto to = udp6_socket();
  to.setsockopt(IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
  control_messages control;
  control.hop_limit(7);
  EXPECT_EQ(delivered(to, {.control = &control}).control.hop_limit(), 7);
  EXPECT_FALSE(delivered(to).control.ttl());
}

TEST_F(Packets, SeveralAtOnce) {
  auto to = udp_socket();
  to.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
  to.setsockopt(IPPROTO_IP, IP_PKTINFO, 1);
  to.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1);
  const auto got = delivered(to);
  EXPECT_FALSE(got.control.truncated());
  EXPECT_EQ(got.control.messages().size(), 3U);
  EXPECT_TRUE(got.control.ttl());
  EXPECT_TRUE(got.control.packet_info_v4());
  EXPECT_TRUE(got.control.timestamp());
}

TEST_F(Packets, TooManyForTheRoom) {
  auto to = udp_socket();
  to.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
  to.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1);
  socket from{AF_INET, SOCK_DGRAM};
  from.sendto("x", to.getsockname());
  const auto got = to.recvmsg(10, cmsg_space(sizeof(timespec)));
  EXPECT_TRUE(got.control.truncated());
  EXPECT_TRUE(got.control.timestamp());
  EXPECT_FALSE(got.control.ttl());
}

TEST_F(Packets, TheErrorQueueTellsTheReceiver) {
  const auto [bound, port] = closed_port();
  socket sock{AF_INET, SOCK_DGRAM};
  sock.setsockopt(IPPROTO_IP, IP_RECVERR, 1);
  sock.bind("inet:127.0.0.1:0");
  const inet::address nobody{.host = ipv4_loopback, .port = port};
  sock.sendto("x", nobody);
  const auto got = sock.recvmsg(10, 256, MSG_ERRQUEUE);
  EXPECT_EQ(got.flags & MSG_ERRQUEUE, MSG_ERRQUEUE);
  EXPECT_EQ(got.from, any_address{nobody});
  EXPECT_TRUE(got.control.find(IPPROTO_IP, IP_RECVERR));
}

}  // namespace
}  // namespace sockfam::tests

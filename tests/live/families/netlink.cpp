// AF_NETLINK: the kernel as a peer, and processes among themselves.
#include <linux/netlink.h>
#include <unistd.h>

#include <cstring>

#include <sockfam/netlink.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

/// A port id that no other test has.
std::uint32_t port_id(std::uint32_t number) { return (number << 24) + static_cast<std::uint32_t>(::getpid()); }

TEST(LiveNetlink, TakesTheLengthsThatTheSpecSays) { expect_lengths("netlink"); }
TEST(LiveNetlink, TakesFieldsAsTheSpecSays) { expect_fields("netlink"); }

TEST(LiveNetlink, ReturnsTheAddressThatWasBound) {
  socket bound{AF_NETLINK, SOCK_RAW, NETLINK_ROUTE};
  const netlink::address address{.pid = port_id(1), .groups = 0x80000001};
  bound.bind(address);
  EXPECT_EQ(own_name(bound), any_address{address});
}

TEST(LiveNetlink, ChoosesAPortId) {
  socket bound{AF_NETLINK, SOCK_RAW, NETLINK_ROUTE};
  bound.bind(netlink::address{});
  EXPECT_NE(as<netlink::address>(own_name(bound)).pid, 0u);
}

TEST(LiveNetlink, AnswersFromTheKernelsAddress) {
  socket asking{AF_NETLINK, SOCK_RAW, NETLINK_ROUTE};
  asking.connect(netlink::address{});
  EXPECT_EQ(peer_name(asking), any_address{netlink::address{}});
  nlmsghdr nothing{};
  nothing.nlmsg_len = sizeof nothing;
  nothing.nlmsg_type = NLMSG_NOOP;
  nothing.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
  nothing.nlmsg_seq = 7;
  asking.sendall(bytes_view{reinterpret_cast<const std::byte*>(&nothing), sizeof nothing});
  const auto [data, peer] = receive(asking);
  EXPECT_EQ(peer, any_address{netlink::address{}});
  nlmsghdr answer{};
  ASSERT_GE(data.size(), sizeof answer);
  std::memcpy(&answer, data.data(), sizeof answer);
  EXPECT_EQ(answer.nlmsg_type, NLMSG_ERROR);  // an acknowledgement: the error 0
  EXPECT_EQ(answer.nlmsg_seq, 7u);
}

TEST(LiveNetlink, TellsTheSenderAndTheGroup) {
  socket receiver{AF_NETLINK, SOCK_RAW, NETLINK_USERSOCK};
  receiver.bind(netlink::address{.pid = port_id(2), .groups = 1u << 4});
  socket sender{AF_NETLINK, SOCK_RAW, NETLINK_USERSOCK};
  sender.bind(netlink::address{.pid = port_id(3)});
  sender.sendto("to you", netlink::address{.pid = port_id(2)});
  const auto [data, peer] = receive(receiver);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(peer, (any_address{netlink::address{.pid = port_id(3)}}));
  // Some kernels answer to the port id 0 besides, which is refused there, as the kernel takes no messages.
  static_cast<void>(sender.try_sendto("to all", netlink::address{.groups = 1u << 4}));
  const auto [to_all, from] = receive(receiver);
  EXPECT_EQ(to_all, "to all");
  EXPECT_EQ(from, (any_address{netlink::address{.pid = port_id(3), .groups = 1u << 4}}));
}

}  // namespace
}  // namespace sockfam::tests

// AF_PACKET: frames between two ends of a virtual cable.
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if_arp.h>

#include <sockfam/packet.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

constexpr std::uint16_t experimental = 0x88b5;  // IEEE 802, local experiments
using hardware = decltype(packet::address::addr);

socket bound_to(std::string_view interface_name, int type = SOCK_DGRAM, std::uint16_t proto = experimental) {
  socket bound{AF_PACKET, type, htons(proto)};
  bound.bind(packet::address{.interface_ = *system_interfaces().interface_index(interface_name), .proto = proto});
  return bound;
}
hardware hardware_of(const socket& of) { return as<packet::address>(own_name(of)).addr; }
hardware hardware_at(std::string_view bytes) { return *hardware::from(bytes); }

/// The sender of the next frame.
packet::address sender_at(socket& receiver) { return as<packet::address>(receive(receiver).from); }

TEST(LivePacket, TakesTheLengthsThatTheSpecSays) { expect_lengths("packet"); }
TEST(LivePacket, TakesFieldsAsTheSpecSays) { expect_fields("packet"); }

TEST(LivePacket, ReturnsTheAddressThatWasBound) {
  SOCKFAM_NEEDS(missing(AF_PACKET, SOCK_DGRAM));
  const auto name = own_name(bound_to("lo"));
  const auto address = as<packet::address>(name);
  EXPECT_EQ(address.interface_, *system_interfaces().interface_index("lo"));
  EXPECT_EQ(address.proto, experimental);
  EXPECT_EQ(address.hatype, ARPHRD_LOOPBACK);
  EXPECT_EQ(address.addr.size(), 6u);
  EXPECT_TRUE(format(name, form::tuple, system_interfaces()).view().starts_with("('lo', 34997, 0, 772, b'"));
}

TEST(LivePacket, TellsTheHardwareAddressOfTheSender) {
  SOCKFAM_NEEDS(missing_interface("veth0"));
  auto sender = bound_to("veth0");
  auto receiver = bound_to("veth1");
  const auto veth1 = *system_interfaces().interface_index("veth1");
  const auto to = [&](const hardware& whom) {
    return packet::address{
        .interface_ = *system_interfaces().interface_index("veth0"), .proto = experimental, .addr = whom};
  };
  sender.sendto("to you", to(hardware_of(receiver)));
  const packet::address expected{.interface_ = veth1,
                                 .proto = experimental,
                                 .pkttype = PACKET_HOST,
                                 .hatype = ARPHRD_ETHER,
                                 .addr = hardware_of(sender)};
  EXPECT_EQ(sender_at(receiver), expected);
  sender.sendto("to all", to(hardware_at("\xff\xff\xff\xff\xff\xff")));
  EXPECT_EQ(sender_at(receiver).pkttype, PACKET_BROADCAST);
  sender.sendto("to some", to(hardware_at("\x01\x80\xc2\x11\x22\x33")));
  EXPECT_EQ(sender_at(receiver).pkttype, PACKET_MULTICAST);
}

TEST(LivePacket, SeesWhatGoesOut) {
  SOCKFAM_NEEDS(missing_interface("veth0"));
  auto watching = bound_to("veth0", SOCK_RAW, ETH_P_ALL);
  auto sender = bound_to("veth0");
  sender.sendto("a frame", packet::address{.interface_ = *system_interfaces().interface_index("veth0"),
                                           .proto = experimental,
                                           .addr = hardware_at("\x02\x11\x22\x33\x44\x55")});
  for (;;) {  // there is other traffic
    const auto [frame, from] = receive(watching);
    const auto address = as<packet::address>(from);
    if (address.proto != experimental) continue;
    EXPECT_EQ(address.pkttype, PACKET_OUTGOING);
    EXPECT_EQ(frame.substr(0, 6), std::string_view("\x02\x11\x22\x33\x44\x55", 6));
    EXPECT_EQ(frame.substr(6, 6), address.addr.view());
    return;
  }
}

// The loopback's frames come from nowhere: six zeros.
TEST(LivePacket, TellsTheLoopbacksAddress) {
  SOCKFAM_NEEDS(missing(AF_PACKET, SOCK_DGRAM));
  auto receiver = bound_to("lo");
  auto sender = bound_to("lo");
  const auto lo = *system_interfaces().interface_index("lo");
  sender.sendto("a frame", packet::address{.interface_ = lo, .proto = experimental, .addr = hardware_of(receiver)});
  const auto from = sender_at(receiver);
  EXPECT_EQ(from.interface_, lo);
  EXPECT_EQ(from.addr.view(), std::string_view("\0\0\0\0\0\0", 6));
}

}  // namespace
}  // namespace sockfam::tests

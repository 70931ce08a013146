// AF_CAN over virtual buses: frames, the broadcast manager, segmented messages, J1939.
#include <linux/can.h>
#include <linux/can/bcm.h>
#include <linux/can/j1939.h>
#include <linux/can/raw.h>

#include <array>
#include <cstring>

#include <sockfam/can.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

std::uint32_t vcan0() { return system_interfaces().interface_index("vcan0").value_or(0); }

socket raw_at(std::uint32_t interface_index) {
  socket made{AF_CAN, SOCK_RAW, CAN_RAW};
  made.bind(can::raw{interface_index});
  return made;
}
std::string frame_of(canid_t id, std::string_view data) {
  can_frame frame{};
  frame.can_id = id;
  frame.len = static_cast<std::uint8_t>(data.size());
  std::memcpy(frame.data, data.data(), data.size());
  return {reinterpret_cast<const char*>(&frame), sizeof frame};
}

TEST(LiveCan, TakesTheLengthsThatTheSpecSays) { expect_lengths("can"); }
TEST(LiveCan, TakesFieldsAsTheSpecSays) { expect_fields("can"); }

TEST(LiveCan, TellsTheInterfaceOfAFrame) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  auto sender = raw_at(vcan0());
  auto of_one = raw_at(vcan0());
  auto of_all = raw_at(0);
  EXPECT_EQ(own_name(sender), any_address{can::raw{vcan0()}});
  EXPECT_EQ(own_name(of_all), any_address{can::raw{}});
  const auto frame = frame_of(0x123, "data");
  sender.sendall(frame);
  for (auto* receiver : {&of_one, &of_all}) {
    const auto [data, from] = receive(*receiver);
    EXPECT_EQ(data, frame);
    EXPECT_EQ(from, any_address{can::raw{vcan0()}});
  }
}

TEST(LiveCan, SendsAFrameToAnInterface) {
  SOCKFAM_NEEDS(missing_interface("vcan1"));
  const auto vcan1 = *system_interfaces().interface_index("vcan1");
  auto sender = raw_at(0);
  auto receiver = raw_at(vcan1);
  sender.sendto(frame_of(0x7ff, "x"), can::raw{vcan1});
  EXPECT_EQ(receive(receiver).from, any_address{can::raw{vcan1}});
}

/// A command to the broadcast manager, with one frame.
std::string bcm_command(std::uint32_t opcode, canid_t id, std::string_view data) {
  std::string command(sizeof(bcm_msg_head), '\0');
  auto* head = reinterpret_cast<bcm_msg_head*>(command.data());
  head->opcode = opcode;
  head->can_id = id;
  head->nframes = 1;
  return command + frame_of(id, data);
}

TEST(LiveCan, SendsFramesByTheBroadcastManager) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  auto receiver = raw_at(vcan0());
  socket manager{AF_CAN, SOCK_DGRAM, CAN_BCM};
  manager.connect(can::bcm{vcan0()});  // there is no bind
  manager.sendall(bcm_command(TX_SEND, 0x42, "by bcm"));
  EXPECT_EQ(receive(receiver).data, frame_of(0x42, "by bcm"));
}

TEST(LiveCan, TellsTheInterfaceOfWhatTheBroadcastManagerSaw) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  socket manager{AF_CAN, SOCK_DGRAM, CAN_BCM};
  manager.connect(can::bcm{});  // of any interface: then it names the one it means
  manager.sendto(bcm_command(RX_SETUP, 0x43, std::string(8, '\xff')), can::bcm{vcan0()});
  raw_at(vcan0()).sendall(frame_of(0x43, "changed"));
  const auto [data, from] = receive(manager);
  EXPECT_EQ(data.substr(sizeof(bcm_msg_head)), frame_of(0x43, "changed"));
  EXPECT_EQ(from, any_address{can::bcm{vcan0()}});
}

TEST(LiveCan, CarriesTheLongestSegmentedMessage) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_ISOTP));
  const can::isotp here{.interface_ = vcan0(), .rx_addr = 0x7e8, .tx_addr = 0x7e0};
  const can::isotp there{.interface_ = vcan0(), .rx_addr = 0x7e0, .tx_addr = 0x7e8};
  socket one{AF_CAN, SOCK_DGRAM, CAN_ISOTP};
  one.bind(here);
  socket other{AF_CAN, SOCK_DGRAM, CAN_ISOTP};
  other.bind(there);
  EXPECT_EQ(own_name(one), any_address{here});
  std::string message(4095, '\0');
  for (std::size_t i = 0; i < message.size(); ++i) message[i] = static_cast<char>(i * 7);
  one.sendall(message);
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, message);
  // The sender as the receiver is told it: by the interface and the id that it received.
  EXPECT_EQ(as<can::isotp>(from).interface_, vcan0());
}

TEST(LiveCan, TakesExtendedIdentifiersForSegmentedMessages) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_ISOTP));
  const can::isotp address{.interface_ = vcan0(), .rx_addr = 0x98da10f1, .tx_addr = 0x98daf110};
  socket bound{AF_CAN, SOCK_DGRAM, CAN_ISOTP};
  bound.bind(address);
  EXPECT_EQ(own_name(bound), any_address{address});
}

socket j1939_at(const can::j1939& address) {
  socket made{AF_CAN, SOCK_DGRAM, CAN_J1939};
  made.setsockopt(SOL_SOCKET, SO_BROADCAST, 1);
  made.bind(address);
  return made;
}
can::j1939 node(std::uint8_t address, std::uint32_t pgn = J1939_NO_PGN, std::uint64_t name = 0) {
  return {.interface_ = vcan0(), .name = name, .pgn = pgn, .addr = address};
}

TEST(LiveCan, ExchangesParameterGroups) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_J1939));
  auto one = j1939_at(node(0x20));
  auto other = j1939_at(node(0x30));
  EXPECT_EQ(own_name(one), any_address{node(0x20)});
  one.sendto("8 bytes.", node(0x30, 0x12300));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "8 bytes.");
  EXPECT_EQ(from, any_address{node(0x20, 0x12300)});
}

TEST(LiveCan, CarriesTheLongestParameterGroupOfTheTransportProtocol) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_J1939));
  auto one = j1939_at(node(0x20));
  auto other = j1939_at(node(0x30));
  const std::string message(1785, 'j');
  one.sendto(message, node(0x30, 0x12300));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, message);
  auto sender = node(0x20, 0x12300);
  sender.interface_ = as<can::j1939>(from).interface_;  // 6.1 says 0 of a message that it put together itself
  EXPECT_EQ(from, any_address{sender});
}

TEST(LiveCan, BroadcastsParameterGroups) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_J1939));
  auto one = j1939_at(node(0x21));
  auto other = j1939_at(node(0x31));
  one.sendto("to all", node(J1939_NO_ADDR, 0x1fe42));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to all");
  EXPECT_EQ(from, any_address{node(0x21, 0x1fe42)});
}

TEST(LiveCan, KnowsNodesByTheNamesThatTheyClaimed) {
  SOCKFAM_NEEDS(missing_interface("vcan0"));
  SOCKFAM_NEEDS(missing(AF_CAN, SOCK_DGRAM, CAN_J1939));
  const std::uint64_t name = 0x8877665544332211;
  auto named = j1939_at(node(0x40, J1939_NO_PGN, name));
  EXPECT_EQ(own_name(named), any_address{node(0x40, J1939_NO_PGN, name)});
  auto listening = j1939_at(node(0x41));
  std::array<std::byte, 8> claim;  // the NAME, little-endian
  for (std::size_t i = 0; i < claim.size(); ++i) claim[i] = static_cast<std::byte>(name >> 8 * i);
  named.sendto(claim, node(J1939_NO_ADDR, J1939_PGN_ADDRESS_CLAIMED));
  EXPECT_EQ(receive(listening).from, any_address{node(0x40, J1939_PGN_ADDRESS_CLAIMED, name)});
  // An address is good for use a quarter of a second after its claim.
  for (;;) {
    const auto sent = named.try_sendto("named", node(0x41, 0x12300));
    if (sent) break;
    ASSERT_EQ(sent.error().code.value(), EADDRNOTAVAIL) << message(sent.error());
  }
  EXPECT_EQ(receive(listening).from, any_address{node(0x40, 0x12300, name)});
}

}  // namespace
}  // namespace sockfam::tests

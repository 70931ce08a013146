// AF_BLUETOOTH between two virtual controllers: hci0 00:AA:01:00:00:00 and hci1 00:AA:01:01:00:01.
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstring>

#include <sockfam/bluetooth.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

// Of bluetooth/bluetooth.h, which not every machine has.
constexpr int l2cap = 0, hci = 1, sco = 2, rfcomm = 3, iso = 8;
constexpr int sol_hci = 0, hci_filter_option = 2;
constexpr std::uint16_t no_device = 0xffff, channel_monitor = 2, channel_control = 3;

const bdaddr hci0 = bdaddr{{0x00, 0xaa, 0x01, 0x00, 0x00, 0x00}};
const bdaddr hci1 = bdaddr{{0x00, 0xaa, 0x01, 0x01, 0x00, 0x01}};

/// Why there are no two controllers here.
std::string missing_controllers() {
  if (auto why = missing(AF_BLUETOOTH, SOCK_RAW, hci); !why.empty()) return why;
  socket fresh{AF_BLUETOOTH, SOCK_RAW, hci};
  const auto done = fresh.try_bind(bluetooth::hci{.device_id = 1});
  return done ? std::string{} : message(done.error());
}

TEST(LiveBluetooth, TakesTheLengthsThatTheSpecSays) { expect_lengths("bluetooth"); }
TEST(LiveBluetooth, TakesFieldsAsTheSpecSays) { expect_fields("bluetooth"); }

TEST(LiveBluetooth, AsksAController) {
  SOCKFAM_NEEDS(missing_controllers());
  socket controller{AF_BLUETOOTH, SOCK_RAW, hci};
  struct {
    std::uint32_t types, events[2];
    std::uint16_t opcode;
  } filter{1u << 4, {~0u, ~0u}, 0};  // events only
  controller.setsockopt(sol_hci, hci_filter_option, filter);
  controller.bind(bluetooth::hci{.device_id = 1});
  EXPECT_EQ(own_name(controller), (any_address{bluetooth::hci{.device_id = 1}}));
  controller.sendall(std::string_view{"\x01\x09\x10\x00", 4});  // read BD_ADDR
  // An event that the command is complete: status 0, and the address, its last byte first.
  const auto answer = controller.recv(100);
  EXPECT_EQ(answer.text().substr(0, 7), std::string_view("\x04\x0e\x0a\x01\x09\x10\x00", 7));
  EXPECT_EQ(answer.text().substr(7), std::string_view("\x01\x00\x01\x01\xaa\x00", 6));
}

TEST(LiveBluetooth, AsksTheManagement) {
  SOCKFAM_NEEDS(missing(AF_BLUETOOTH, SOCK_RAW, hci));
  socket control{AF_BLUETOOTH, SOCK_RAW, hci};
  control.bind(bluetooth::hci{.device_id = no_device, .channel = channel_control});
  control.sendall(std::string_view{"\x01\x00\xff\xff\x00\x00", 6});  // read the version
  const auto answer = control.recv(100);
  EXPECT_EQ(answer.text().substr(0, 2), std::string_view("\x01\x00", 2));      // the command is complete
  EXPECT_EQ(answer.text().substr(6, 3), std::string_view("\x01\x00\x00", 3));  // which one: success
}

TEST(LiveBluetooth, WatchesAllControllers) {
  SOCKFAM_NEEDS(missing_controllers());
  socket monitor{AF_BLUETOOTH, SOCK_RAW, hci};
  monitor.bind(bluetooth::hci{.device_id = no_device, .channel = channel_monitor});
  // At first it tells which controllers there are: opcode 0 is a new one, with its address at the end.
  for (;;) {
    const auto told = monitor.recv(1000);
    ASSERT_GE(told.size(), 6u);
    if (told.text().substr(0, 4) != std::string_view("\x00\x00\x01\x00", 4)) continue;  // hci1
    EXPECT_EQ(told.text().substr(8, 6), std::string_view("\x01\x00\x01\x01\xaa\x00", 6));
    return;
  }
}

/// Two sockets connected from hci0 to hci1; each sees the other. Only addresses that are there: closing an L2CAP socket
/// whose connect found no peer crashes Debian's 6.1.192 (list_del of a channel that is gone).
void expect_connection(int type, int proto, const any_address& here, const any_address& there) {
  socket server{AF_BLUETOOTH, type, proto};
  server.bind(there);
  server.listen();
  EXPECT_EQ(own_name(server), there);
  socket client{AF_BLUETOOTH, type, proto};
  client.bind(here);
  client.connect(there);
  EXPECT_EQ(format(peer_name(client)).view().substr(0, 35), format(there).view().substr(0, 35));
  auto connection = accept_from(server);
  converse(client, connection);
}

TEST(LiveBluetooth, ConnectsL2capPackets) {
  SOCKFAM_NEEDS(missing_controllers());
  expect_connection(SOCK_SEQPACKET, l2cap, bluetooth::l2cap{.bdaddr = hci0},
                    bluetooth::l2cap{.bdaddr = hci1, .psm = 0x1001});
}

TEST(LiveBluetooth, ConnectsRfcommStreams) {
  SOCKFAM_NEEDS(missing_controllers());
  expect_connection(SOCK_STREAM, rfcomm, bluetooth::rfcomm{.bdaddr = hci0},
                    bluetooth::rfcomm{.bdaddr = hci1, .channel = 7});
}

/// What is bound comes back.
void expect_bound(int type, int proto, const any_address& address) {
  socket bound{AF_BLUETOOTH, type, proto};
  bound.bind(address);
  EXPECT_EQ(own_name(bound), address);
}

TEST(LiveBluetooth, BindsForLowEnergy) {
  SOCKFAM_NEEDS(missing_controllers());
  expect_bound(SOCK_SEQPACKET, l2cap, bluetooth::l2cap{.bdaddr = hci1, .psm = 0x81, .bdaddr_type = 1});
  expect_bound(SOCK_SEQPACKET, l2cap, bluetooth::l2cap{.bdaddr = hci1, .cid = 4, .bdaddr_type = 1});  // attributes
  expect_bound(SOCK_SEQPACKET, iso, bluetooth::iso{.bdaddr = hci1, .bdaddr_type = 1});
}

// Further the emulated controllers do not go: they refuse to carry voice.
TEST(LiveBluetooth, ListensForVoice) {
  SOCKFAM_NEEDS(missing_controllers());
  socket server{AF_BLUETOOTH, SOCK_SEQPACKET, sco};
  server.bind(bluetooth::sco{.bdaddr = hci1});
  server.listen();
  EXPECT_EQ(own_name(server), any_address{bluetooth::sco{.bdaddr = hci1}});
  socket client{AF_BLUETOOTH, SOCK_SEQPACKET, sco};
  client.bind(bluetooth::sco{.bdaddr = hci0});
  // On a slow machine the refusal comes after the connection.
  const auto code = client.connect_ex(bluetooth::sco{.bdaddr = hci1});
  EXPECT_TRUE(!code || code == std::errc::connection_refused) << code;
}

/// A request about a controller: up 201, down 202.
void tell_controller(int request, int number) {
  socket any{AF_BLUETOOTH, SOCK_RAW, hci};
  EXPECT_EQ(::ioctl(any.fileno(), _IOW('H', static_cast<unsigned>(request), int), number), 0) << std::strerror(errno);
}

/// The kernel may be busy with the controller for a while after what the tests before did: then it comes up again.
void take_controller(socket& user, const any_address& address) {
  for (int tries = 0; tries < 1000; ++tries) {
    tell_controller(202, 0);
    auto done = user.try_bind(address);
    if (done) return;
    if (done.error().code != std::errc::device_or_resource_busy) return done.error().raise();
    ::usleep(10'000);
  }
  FAIL() << "the controller stays busy";
}

TEST(LiveBluetooth, TakesAControllerOver) {
  SOCKFAM_NEEDS(missing_controllers());
  {
    socket user{AF_BLUETOOTH, SOCK_RAW, hci};
    take_controller(user, bluetooth::hci{.device_id = 0, .channel = 1});
    EXPECT_EQ(own_name(user), (any_address{bluetooth::hci{.device_id = 0, .channel = 1}}));
    user.sendall(std::string_view{"\x01\x03\x0c\x00", 4});  // reset
    EXPECT_EQ(user.recv(100).text(), std::string_view("\x04\x0e\x04\x01\x03\x0c\x00", 7));
  }
  tell_controller(201, 0);
}

}  // namespace
}  // namespace sockfam::tests

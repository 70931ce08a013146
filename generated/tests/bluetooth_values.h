// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of bluetooth: see tests/support/known.h.
#pragma once

#include <sockfam/text/bluetooth.h>

#include "support/known.h"

namespace sockfam::tests {

inline constexpr protocol_of bluetooth_protocols[] = {
    {"l2cap", 0, {os::linux_}},               // BTPROTO_L2CAP
    {"l2cap", 2, {os::netbsd}},               // BTPROTO_L2CAP
    {"l2cap", 135, {os::freebsd}},            // BLUETOOTH_PROTO_L2CAP
    {"rfcomm", 3, {os::linux_, os::netbsd}},  // BTPROTO_RFCOMM
    {"rfcomm", 136, {os::freebsd}},           // BLUETOOTH_PROTO_RFCOMM
    {"rfcomm", 3, {os::windows}},             // BTHPROTO_RFCOMM
    {"hci", 1, {os::linux_}},                 // BTPROTO_HCI
    {"hci-node", 134, {os::freebsd}},         // BLUETOOTH_PROTO_HCI
    {"hci-bdaddr", 1, {os::netbsd}},          // BTPROTO_HCI
    {"sco", 2, {os::linux_}},                 // BTPROTO_SCO
    {"sco", 4, {os::netbsd}},                 // BTPROTO_SCO
    {"sco", 137, {os::freebsd}},              // BLUETOOTH_PROTO_SCO
    {"iso", 8, {os::linux_}},                 // BTPROTO_ISO
    {"iso-broadcast", 8, {os::linux_}},       // BTPROTO_ISO
};

template <>
struct known<bluetooth::l2cap> {
  using type = bluetooth::l2cap;
  static constexpr os_set systems{os::linux_, os::freebsd, os::netbsd};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os system) {
    pick.bytes(a.bdaddr);
    pick.number(a.psm, 0, 65535);
    pick.number(a.cid, 0, system == os::netbsd ? 255 : 65535);
    if (system != os::netbsd) pick.number(a.bdaddr_type, 0, 255, {1, 2});
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("cid", &type::cid, 255, {os::netbsd});
    expect.absent("bdaddr_type", &type::bdaddr_type, 0, {os::netbsd});
  }
};

template <>
struct known<bluetooth::rfcomm> {
  using type = bluetooth::rfcomm;
  static constexpr os_set systems{os::linux_, os::freebsd, os::netbsd, os::windows};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os system) {
    pick.bytes(a.bdaddr);
    pick.number(a.channel, 0, system == os::windows ? 0xffffffffu : 255);
    if (system == os::windows) pick.bytes(a.service_class);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("channel", &type::channel, 255, {os::linux_, os::freebsd, os::netbsd});
    expect.absent("service_class", &type::service_class, {}, {os::linux_, os::freebsd, os::netbsd});
  }
};

template <>
struct known<bluetooth::hci> {
  using type = bluetooth::hci;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.device_id, 0, 65535);
    pick.number(a.channel, 0, 65535, {1, 2, 3, 4});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<bluetooth::hci_node> {
  using type = bluetooth::hci_node;
  static constexpr os_set systems{os::freebsd};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.text(a.node, 0, 32);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("node", &type::node);
  }
};

template <>
struct known<bluetooth::hci_bdaddr> {
  using type = bluetooth::hci_bdaddr;
  static constexpr os_set systems{os::netbsd};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.bdaddr);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<bluetooth::sco> {
  using type = bluetooth::sco;
  static constexpr os_set systems{os::linux_, os::freebsd, os::netbsd};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.bdaddr);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<bluetooth::iso> {
  using type = bluetooth::iso;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.bdaddr);
    pick.number(a.bdaddr_type, 0, 255, {1, 2});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<bluetooth::iso_broadcast> {
  using type = bluetooth::iso_broadcast;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{bluetooth_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.bdaddr);
    pick.number(a.bdaddr_type, 0, 255, {1, 2});
    pick.bytes(a.bc_bdaddr);
    pick.number(a.bc_bdaddr_type, 0, 255, {1, 2});
    pick.number(a.bc_sid, 0, 255);
    pick.bytes(a.bc_bis, 0, 31);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

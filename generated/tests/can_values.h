// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of can: see tests/support/known.h.
#pragma once

#include <sockfam/text/can.h>

#include "support/known.h"

namespace sockfam::tests {

inline constexpr protocol_of can_protocols[] = {
    {"raw", 1, {os::linux_, os::netbsd}},  // CAN_RAW
    {"bcm", 2, {os::linux_}},              // CAN_BCM
    {"isotp", 6, {os::linux_}},            // CAN_ISOTP
    {"j1939", 7, {os::linux_}},            // CAN_J1939
};

template <>
struct known<can::raw> {
  using type = can::raw;
  static constexpr os_set systems{os::linux_, os::netbsd};
  static constexpr std::span protocols{can_protocols};
  static constexpr bool reads_strange_protocols = true;

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

template <>
struct known<can::bcm> {
  using type = can::bcm;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{can_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

template <>
struct known<can::isotp> {
  using type = can::isotp;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{can_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
    pick.number(a.rx_addr, 0, 0xffffffffu);
    pick.number(a.tx_addr, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

template <>
struct known<can::j1939> {
  using type = can::j1939;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{can_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
    pick.number(a.name, 0, 0xffffffffffffffffull);
    pick.number(a.pgn, 0, 0xffffffffu);
    pick.number(a.addr, 0, 255, {254});
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

}  // namespace sockfam::tests

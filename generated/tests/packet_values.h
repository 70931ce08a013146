// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of packet: see tests/support/known.h.
#pragma once

#include <sockfam/text/packet.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<packet::address> {
  using type = packet::address;
  static constexpr os_set systems{os::linux_, os::illumos};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
    pick.number(a.proto, 0, 65535);
    pick.number(a.pkttype, 0, 255, {1, 2, 3, 4});
    pick.number(a.hatype, 0, 65535);
    pick.bytes(a.addr, 0, 32);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

}  // namespace sockfam::tests

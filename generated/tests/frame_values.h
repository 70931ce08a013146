// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of frame: see tests/support/known.h.
#pragma once

#include <sockfam/text/frame.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<frame::address> {
  using type = frame::address;
  static constexpr os_set systems{os::openbsd};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
    pick.number(a.proto, 0, 65535);
    pick.bytes(a.addr);
    pick.text(a.ifname, 0, 16);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
    expect.no_nul("ifname", &type::ifname);
  }
};

}  // namespace sockfam::tests

// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of mctp: see tests/support/known.h.
#pragma once

#include <sockfam/text/mctp.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<mctp::extended> {
  using type = mctp::extended;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.network, 0, 0xffffffffu);
    pick.number(a.addr, 0, 255);
    pick.number(a.type, 0, 255);
    pick.number(a.tag, 0, 255);
    pick.index(a.interface_, 0x7fffffff);
    pick.bytes(a.haddr, 0, 32);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
  }
};

template <>
struct known<mctp::endpoint> {
  using type = mctp::endpoint;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.network, 0, 0xffffffffu);
    pick.number(a.addr, 0, 255);
    pick.number(a.type, 0, 255);
    pick.number(a.tag, 0, 255);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

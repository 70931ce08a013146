// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of link: see tests/support/known.h.
#pragma once

#include <sockfam/text/link.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<link::address> {
  using type = link::address;
  static constexpr os_set systems{os::freebsd, os::openbsd, os::netbsd, os::macos, os::illumos};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 65535);
    pick.bytes(a.name, 0, 32);
    pick.bytes(a.addr, 0, 32);
    pick.number(a.type, 0, 255, {6, 23, 24});
    pick.bytes(a.selector, 0, 32);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 65535);
  }
};

}  // namespace sockfam::tests

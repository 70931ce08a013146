// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of appletalk: see tests/support/known.h.
#pragma once

#include <sockfam/text/appletalk.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<appletalk::address> {
  using type = appletalk::address;
  static constexpr os_set systems{os::linux_, os::netbsd, os::windows};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.net, 0, 65535);
    pick.number(a.node, 0, 255);
    pick.number(a.port, 0, 255);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

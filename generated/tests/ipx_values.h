// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ipx: see tests/support/known.h.
#pragma once

#include <sockfam/text/ipx.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ipx::address> {
  using type = ipx::address;
  static constexpr os_set systems{os::linux_, os::windows};

  static void fill(choices& pick, type& a, os system) {
    pick.number(a.network, 0, 0xffffffffu);
    pick.bytes(a.node);
    pick.number(a.port, 0, 65535);
    if (system == os::linux_) pick.number(a.type, 0, 255);
  }
  static void limits(const expectations<type>& expect) {
    expect.absent("type", &type::type, 0, {os::windows});
  }
};

}  // namespace sockfam::tests

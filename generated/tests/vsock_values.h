// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of vsock: see tests/support/known.h.
#pragma once

#include <sockfam/text/vsock.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<vsock::address> {
  using type = vsock::address;
  static constexpr os_set systems{os::linux_, os::macos};

  static void fill(choices& pick, type& a, os system) {
    pick.number(a.cid, 0, 0xffffffffu, {1, 2});
    pick.number(a.port, 0, 0xffffffffu);
    if (system == os::linux_) pick.number(a.flags, 0, 1);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flags", &type::flags, 1, {os::linux_});
    expect.absent("flags", &type::flags, 0, {os::macos});
  }
};

}  // namespace sockfam::tests

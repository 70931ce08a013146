// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of system: see tests/support/known.h.
#pragma once

#include <sockfam/text/system.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<system::address> {
  using type = system::address;
  static constexpr os_set systems{os::macos};
  static constexpr constant_place always[] = {
      {"ss_sysaddr", 2, 2},  // AF_SYS_CONTROL
  };

  static void fill(choices& pick, type& a, os) {
    pick.index(a.id, 0xffffffffu);
    pick.number(a.unit, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

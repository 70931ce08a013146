// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ndrv: see tests/support/known.h.
#pragma once

#include <sockfam/text/ndrv.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ndrv::address> {
  using type = ndrv::address;
  static constexpr os_set systems{os::macos};

  static void fill(choices& pick, type& a, os) {
    pick.text(a.name, 0, 16);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("name", &type::name);
  }
};

}  // namespace sockfam::tests

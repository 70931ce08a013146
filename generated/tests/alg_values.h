// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of alg: see tests/support/known.h.
#pragma once

#include <sockfam/text/alg.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<alg::address> {
  using type = alg::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.text(a.type, 0, 14);
    pick.text(a.name, 0, 64);
    pick.number(a.feat, 0, 0xffffffffu);
    pick.number(a.mask, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("type", &type::type);
    expect.no_nul("name", &type::name);
  }
};

}  // namespace sockfam::tests

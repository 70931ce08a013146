// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of mpls: see tests/support/known.h.
#pragma once

#include <sockfam/text/mpls.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<mpls::address> {
  using type = mpls::address;
  static constexpr os_set systems{os::openbsd, os::netbsd};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.entry, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

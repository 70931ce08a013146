// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of x25: see tests/support/known.h.
#pragma once

#include <sockfam/text/x25.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<x25::address> {
  using type = x25::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.digits(a.addr, 15);
  }
  static void limits(const expectations<type>& expect) {
    expect.digits_only("addr", &type::addr);
  }
};

}  // namespace sockfam::tests

// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of rose: see tests/support/known.h.
#pragma once

#include <sockfam/text/rose.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<rose::address> {
  using type = rose::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.addr);
    pick.bytes(a.call);
    pick.list(a.digis);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ax25: see tests/support/known.h.
#pragma once

#include <sockfam/text/ax25.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ax25::address> {
  using type = ax25::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.call);
    pick.list(a.digipeaters);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

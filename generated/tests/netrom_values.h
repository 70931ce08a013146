// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of netrom: see tests/support/known.h.
#pragma once

#include <sockfam/text/netrom.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<netrom::address> {
  using type = netrom::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.call);
    pick.list(a.digipeaters);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of atmpvc: see tests/support/known.h.
#pragma once

#include <sockfam/text/atmpvc.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<atmpvc::address> {
  using type = atmpvc::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.itf, -32768, 32767, {-1});
    pick.number(a.vpi, -32768, 32767, {-1, -2});
    pick.number(a.vci, -2147483648, 0x7fffffff, {-1, -2});
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

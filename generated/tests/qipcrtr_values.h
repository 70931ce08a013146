// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of qipcrtr: see tests/support/known.h.
#pragma once

#include <sockfam/text/qipcrtr.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<qipcrtr::address> {
  using type = qipcrtr::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.node, 0, 0xffffffffu);
    pick.number(a.port, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of phonet: see tests/support/known.h.
#pragma once

#include <sockfam/text/phonet.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<phonet::address> {
  using type = phonet::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.dev, 0, 255);
    pick.number(a.obj, 0, 255);
    pick.number(a.resource, 0, 255);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

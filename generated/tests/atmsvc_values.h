// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of atmsvc: see tests/support/known.h.
#pragma once

#include <sockfam/text/atmsvc.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<atmsvc::address> {
  using type = atmsvc::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.prv);
    pick.digits(a.pub, 12);
    pick.number(a.lij_type, -128, 127, {0, 1, 2, 3});
    pick.number(a.lij_id, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.digits_only("pub", &type::pub);
  }
};

}  // namespace sockfam::tests

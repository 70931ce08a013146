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
    pick.text(a.pub, 0, 13);
    pick.number(a.lij_type, -128, 127, {0, 1, 2, 3});
    pick.number(a.lij_id, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("pub", &type::pub);
  }
};

}  // namespace sockfam::tests

// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ib: see tests/support/known.h.
#pragma once

#include <sockfam/text/ib.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ib::address> {
  using type = ib::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.addr);
    pick.number(a.sid, 0, 0xffffffffffffffffull);
    pick.number(a.pkey, 0, 65535);
    pick.number(a.flowinfo, 0, 0xffffffffu);
    pick.number(a.sid_mask, 0, 0xffffffffffffffffull);
    pick.number(a.scope_id, 0, 0xffffffffffffffffull);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

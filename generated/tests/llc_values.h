// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of llc: see tests/support/known.h.
#pragma once

#include <sockfam/text/llc.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<llc::address> {
  using type = llc::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.mac);
    pick.number(a.sap, 0, 255, {2, 4, 6, 66, 170, 188, 224, 240, 244, 254});
    pick.number(a.arphrd, 0, 65535, {1});
    pick.number(a.test, 0, 255);
    pick.number(a.xid, 0, 255);
    pick.number(a.ua, 0, 255);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

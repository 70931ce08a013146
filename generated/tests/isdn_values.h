// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of isdn: see tests/support/known.h.
#pragma once

#include <sockfam/text/isdn.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<isdn::address> {
  using type = isdn::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.dev, 0, 255);
    pick.number(a.channel, 0, 255);
    pick.number(a.sapi, 0, 255, {63});
    pick.number(a.tei, 0, 255, {127});
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

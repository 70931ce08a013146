// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of netlink: see tests/support/known.h.
#pragma once

#include <sockfam/text/netlink.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<netlink::address> {
  using type = netlink::address;
  static constexpr os_set systems{os::linux_, os::freebsd};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.pid, 0, 0xffffffffu);
    pick.number(a.groups, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of inet6: see tests/support/known.h.
#pragma once

#include <sockfam/text/inet6.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<inet6::address> {
  using type = inet6::address;
  static constexpr os_set systems{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows,
                                  os::illumos};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.flowinfo, 0, 0xfffff);
    pick.index(a.scope_id, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flowinfo", &type::flowinfo, 0xfffff);
  }
};

}  // namespace sockfam::tests

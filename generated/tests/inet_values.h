// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of inet: see tests/support/known.h.
#pragma once

#include <sockfam/text/inet.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<inet::address> {
  using type = inet::address;
  static constexpr os_set systems{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows,
                                  os::illumos};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

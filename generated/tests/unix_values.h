// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of unix: see tests/support/known.h.
#pragma once

#include <sockfam/text/unix.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<unix_::abstract> {
  using type = unix_::abstract;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.name, 0, 107);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<unix_::unnamed> {
  using type = unix_::unnamed;
  static constexpr os_set systems{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows,
                                  os::illumos};

  static void fill(choices&, type&, os) {}
  static void limits(const expectations<type>&) {}
};

template <>
struct known<unix_::pathname> {
  using type = unix_::pathname;
  static constexpr os_set systems{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows,
                                  os::illumos};

  static void fill(choices& pick, type& a, os system) {
    pick.text(a.path, 1, os_set{os::freebsd, os::openbsd}.has(system) ? 104 : os_set{os::netbsd,
        os::macos}.has(system) ? 253 : 108);
  }
  static void limits(const expectations<type>& expect) {
    expect.not_empty("path", &type::path);
    expect.no_longer("path", &type::path, 108, {os::linux_, os::windows, os::illumos});
    expect.no_longer("path", &type::path, 104, {os::freebsd, os::openbsd});
    expect.no_nul("path", &type::path);
  }
};

}  // namespace sockfam::tests

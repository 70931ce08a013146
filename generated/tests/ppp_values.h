// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ppp: see tests/support/known.h.
#pragma once

#include <sockfam/text/ppp.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ppp::address> {
  using type = ppp::address;
  static constexpr os_set systems{os::macos};
  static constexpr constant_place always[] = {
      {"ppp.ppp_proto", 2, 2},  // PPPPROTO_PPPOE
  };

  static void fill(choices& pick, type& a, os) {
    pick.text(a.service, 0, 64);
    pick.text(a.ac_name, 0, 64);
    pick.number(a.cookie, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("service", &type::service);
    expect.no_nul("ac_name", &type::ac_name);
  }
};

}  // namespace sockfam::tests

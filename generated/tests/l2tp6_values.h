// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of l2tp6: see tests/support/known.h.
#pragma once

#include <sockfam/text/l2tp6.h>

#include "support/known.h"

namespace sockfam::tests {

inline constexpr protocol_of l2tp6_protocols[] = {
    {"", 115, {os::linux_}},  // IPPROTO_L2TP
};

template <>
struct known<l2tp6::address> {
  using type = l2tp6::address;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{l2tp6_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.conn_id, 0, 0xffffffffu);
    pick.number(a.flowinfo, 0, 0xfffff);
    pick.index(a.scope_id, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flowinfo", &type::flowinfo, 0xfffff);
  }
};

}  // namespace sockfam::tests

// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of l2tp: see tests/support/known.h.
#pragma once

#include <sockfam/text/l2tp.h>

#include "support/known.h"

namespace sockfam::tests {

inline constexpr protocol_of l2tp_protocols[] = {
    {"", 115, {os::linux_}},  // IPPROTO_L2TP
};

template <>
struct known<l2tp::address> {
  using type = l2tp::address;
  static constexpr os_set systems{os::linux_};
  static constexpr std::span protocols{l2tp_protocols};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.conn_id, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

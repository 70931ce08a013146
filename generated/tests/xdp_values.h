// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of xdp: see tests/support/known.h.
#pragma once

#include <sockfam/text/xdp.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<xdp::address> {
  using type = xdp::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.index(a.interface_, 0x7fffffff);
    pick.number(a.queue_id, 0, 0xffffffffu);
    pick.number(a.flags, 0, 31, {1, 2, 4, 8, 16});
    pick.number(a.shared_umem_fd, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("interface", &type::interface_, 0x7fffffff);
    expect.at_most("flags", &type::flags, 31);
  }
};

}  // namespace sockfam::tests

// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of irda: see tests/support/known.h.
#pragma once

#include <sockfam/text/irda.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<irda::address> {
  using type = irda::address;
  static constexpr os_set systems{os::linux_, os::windows};

  static void fill(choices& pick, type& a, os system) {
    pick.number(a.addr, 0, 0xffffffffu);
    pick.text(a.name, 0, 25);
    if (system == os::linux_) pick.number(a.lsap_sel, 0, 255);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("name", &type::name);
    expect.absent("lsap_sel", &type::lsap_sel, 255, {os::windows});
  }
};

}  // namespace sockfam::tests

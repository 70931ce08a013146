// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of iucv: see tests/support/known.h.
#pragma once

#include <sockfam/text/iucv.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<iucv::address> {
  using type = iucv::address;
  static constexpr os_set systems{os::linux_};

  static void fill(choices& pick, type& a, os) {
    pick.blank_padded(a.user_id, 8);
    pick.blank_padded(a.name, 8);
    pick.blank_padded(a.nodeid, 8);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_blank_at_end("user_id", &type::user_id);
    expect.no_blank_at_end("name", &type::name);
    expect.no_blank_at_end("nodeid", &type::nodeid);
  }
};

}  // namespace sockfam::tests

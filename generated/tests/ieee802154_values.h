// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of ieee802154: see tests/support/known.h.
#pragma once

#include <sockfam/text/ieee802154.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<ieee802154::long_> {
  using type = ieee802154::long_;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{2, 0};  // short, none

  static void fill(choices& pick, type& a, os) {
    pick.number(a.pan_id, 0, 65535);
    pick.bytes(a.hwaddr);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<ieee802154::short_> {
  using type = ieee802154::short_;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{3, 0};  // long, none

  static void fill(choices& pick, type& a, os) {
    pick.number(a.pan_id, 0, 65535);
    pick.number(a.short_addr, 0, 65535, {65534});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<ieee802154::none> {
  using type = ieee802154::none;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{3, 2};  // long, short

  static void fill(choices& pick, type& a, os) {
    pick.number(a.pan_id, 0, 65535);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_SYSTEM.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/system.h>

namespace sockfam::inline v0 {

/// system:{id}<,unit={unit}>
template <>
struct text_form<system::address> {
  using f = description<system::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::id, a.id);
    if (io.group(",unit=", is_set(f::unit, a.unit))) {
      io.item(f::unit, a.unit);
    }
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_AX25.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ax25.h>

namespace sockfam::inline v0 {

/// ax25:{call}<,via={digipeaters}>
template <>
struct text_form<ax25::address> {
  using f = description<ax25::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::call, a.call);
    if (io.group(",via=", is_set(f::digipeaters, a.digipeaters))) {
      io.item(f::digipeaters, a.digipeaters);
    }
  }
};

}  // namespace sockfam::inline v0

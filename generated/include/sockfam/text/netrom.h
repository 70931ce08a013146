// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_NETROM.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/netrom.h>

namespace sockfam::inline v0 {

/// netrom:{call}<,via={digipeaters}>
template <>
struct text_form<netrom::address> {
  using f = description<netrom::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::call, a.call);
    if (io.group(",via=", is_set(f::digipeaters, a.digipeaters))) {
      io.item(f::digipeaters, a.digipeaters);
    }
  }
};

}  // namespace sockfam::inline v0

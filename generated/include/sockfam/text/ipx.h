// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_IPX.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ipx.h>

namespace sockfam::inline v0 {

/// ipx:{network}/{node}/{port}<,type={type}>
template <>
struct text_form<ipx::address> {
  using f = description<ipx::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::network, a.network);
    io.literal("/");
    io.item(f::node, a.node);
    io.literal("/");
    io.item(f::port, a.port);
    if (io.group(",type=", is_set(f::type, a.type))) {
      io.item(f::type, a.type);
    }
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_X25.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/x25.h>

namespace sockfam::inline v0 {

/// x25:{addr}
template <>
struct text_form<x25::address> {
  using f = description<x25::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::addr, a.addr);
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_MPLS.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/mpls.h>

namespace sockfam::inline v0 {

/// mpls:{entry}
template <>
struct text_form<mpls::address> {
  using f = description<mpls::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::entry, a.entry);
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_QIPCRTR.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/qipcrtr.h>

namespace sockfam::inline v0 {

/// qipcrtr:{node}:{port}
template <>
struct text_form<qipcrtr::address> {
  using f = description<qipcrtr::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::node, a.node);
    io.literal(":");
    io.item(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

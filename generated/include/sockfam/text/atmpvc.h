// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_ATMPVC.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/atmpvc.h>

namespace sockfam::inline v0 {

/// atmpvc:{itf}.{vpi}.{vci}
template <>
struct text_form<atmpvc::address> {
  using f = description<atmpvc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::itf, a.itf);
    io.literal(".");
    io.item(f::vpi, a.vpi);
    io.literal(".");
    io.item(f::vci, a.vci);
  }
};

}  // namespace sockfam::inline v0

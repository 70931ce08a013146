// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_NDRV.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ndrv.h>

namespace sockfam::inline v0 {

/// ndrv:{name}
template <>
struct text_form<ndrv::address> {
  using f = description<ndrv::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::name, a.name);
  }
};

}  // namespace sockfam::inline v0

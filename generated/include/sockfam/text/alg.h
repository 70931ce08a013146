// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_ALG.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/alg.h>

namespace sockfam::inline v0 {

/// alg:{type}:{name}<,feat={feat}><,mask={mask}>
template <>
struct text_form<alg::address> {
  using f = description<alg::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::type, a.type);
    io.literal(":");
    io.item(f::name, a.name);
    if (io.group(",feat=", is_set(f::feat, a.feat))) {
      io.item(f::feat, a.feat);
    }
    if (io.group(",mask=", is_set(f::mask, a.mask))) {
      io.item(f::mask, a.mask);
    }
  }
};

}  // namespace sockfam::inline v0

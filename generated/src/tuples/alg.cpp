// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include <sockfam/alg.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (type, name[, feat[, mask]])
template <>
struct tuple_form<alg::address> {
  using f = description<alg::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::type, a.type);
    io.item(f::name, a.name);
    if (io.more(true)) io.item(f::feat, a.feat);
    if (io.more(true)) io.item(f::mask, a.mask);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(alg::address)

}  // namespace sockfam::inline v0

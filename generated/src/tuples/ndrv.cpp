// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
#include <sockfam/ndrv.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (name,)
template <>
struct tuple_form<ndrv::address> {
  using f = description<ndrv::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::name, a.name);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(ndrv::address)

}  // namespace sockfam::inline v0

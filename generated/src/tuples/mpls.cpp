// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
#include <sockfam/mpls.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (entry,)
template <>
struct tuple_form<mpls::address> {
  using f = description<mpls::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::entry, a.entry);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(mpls::address)

}  // namespace sockfam::inline v0

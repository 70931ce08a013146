// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
#include <sockfam/x25.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr,)
template <>
struct tuple_form<x25::address> {
  using f = description<x25::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::addr, a.addr);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(x25::address)

}  // namespace sockfam::inline v0

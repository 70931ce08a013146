// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
#include <sockfam/rose.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr, call[, digis])
template <>
struct tuple_form<rose::address> {
  using f = description<rose::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 3);
    io.item(f::addr, a.addr);
    io.item(f::call, a.call);
    if (io.more(true)) io.item(f::digis, a.digis);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(rose::address)

}  // namespace sockfam::inline v0

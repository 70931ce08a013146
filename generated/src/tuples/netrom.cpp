// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
#include <sockfam/netrom.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (call[, digipeaters])
template <>
struct tuple_form<netrom::address> {
  using f = description<netrom::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 2);
    io.item(f::call, a.call);
    if (io.more(true)) io.item(f::digipeaters, a.digipeaters);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(netrom::address)

}  // namespace sockfam::inline v0

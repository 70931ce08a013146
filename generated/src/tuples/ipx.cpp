// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
#include <sockfam/ipx.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (network, node, port<, type>)
template <>
struct tuple_form<ipx::address> {
  using f = description<ipx::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 4);
    io.item(f::network, a.network);
    io.item(f::node, a.node);
    io.item(f::port, a.port);
    if (io.more(is_set(f::type, a.type))) io.item(f::type, a.type);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(ipx::address)

}  // namespace sockfam::inline v0

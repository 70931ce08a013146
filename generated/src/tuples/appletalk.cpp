// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
#include <sockfam/appletalk.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (net, node, port)
template <>
struct tuple_form<appletalk::address> {
  using f = description<appletalk::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.item(f::net, a.net);
    io.item(f::node, a.node);
    io.item(f::port, a.port);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(appletalk::address)

}  // namespace sockfam::inline v0

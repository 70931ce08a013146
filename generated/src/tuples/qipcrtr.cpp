// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include <sockfam/qipcrtr.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (node, port)
template <>
struct tuple_form<qipcrtr::address> {
  using f = description<qipcrtr::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::node, a.node);
    io.item(f::port, a.port);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(qipcrtr::address)

}  // namespace sockfam::inline v0

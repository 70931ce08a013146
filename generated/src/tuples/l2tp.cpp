// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
#include <sockfam/l2tp.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (host, conn_id)
template <>
struct tuple_form<l2tp::address> {
  using f = description<l2tp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::host, a.host);
    io.item(f::conn_id, a.conn_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(l2tp::address)

}  // namespace sockfam::inline v0

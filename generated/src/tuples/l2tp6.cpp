// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
#include <sockfam/l2tp6.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (host, conn_id[, flowinfo[, scope_id]])
template <>
struct tuple_form<l2tp6::address> {
  using f = description<l2tp6::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::host, a.host, a.scope_id);
    io.item(f::conn_id, a.conn_id);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(l2tp6::address)

}  // namespace sockfam::inline v0

// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet6.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (host, port[, flowinfo[, scope_id]])
template <>
struct tuple_form<inet6::address> {
  using f = description<inet6::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::host, a.host, a.scope_id);
    io.item(f::port, a.port);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(inet6::address)

}  // namespace sockfam::inline v0

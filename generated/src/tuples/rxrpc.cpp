// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
#include <sockfam/rxrpc.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (family, service, host, port[, transport_len])
template <>
struct tuple_form<rxrpc::inet> {
  using f = description<rxrpc::inet>::f;
  static constexpr auto tag = description<rxrpc::inet>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 5);
    io.tag("family", tag);
    io.item(f::service, a.service);
    io.item(f::host, a.host);
    io.item(f::port, a.port);
    if (io.more(true)) io.item(f::transport_len, a.transport_len);
    io.end();
  }
};

/// (family, service, host, port[, flowinfo[, scope_id]])
template <>
struct tuple_form<rxrpc::inet6> {
  using f = description<rxrpc::inet6>::f;
  static constexpr auto tag = description<rxrpc::inet6>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 6);
    io.tag("family", tag);
    io.item(f::service, a.service);
    io.item(f::host, a.host, a.scope_id);
    io.item(f::port, a.port);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(rxrpc::inet)
SOCKFAM_TUPLE_VERBS(rxrpc::inet6)

}  // namespace sockfam::inline v0

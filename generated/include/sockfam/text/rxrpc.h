// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_RXRPC.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/rxrpc.h>

namespace sockfam::inline v0 {

/// rxrpc:inet:{service}@{host}:{port}<,transport-len={transport_len}>
template <>
struct text_form<rxrpc::inet> {
  using f = description<rxrpc::inet>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::service, a.service);
    io.literal("@");
    io.item(f::host, a.host);
    io.literal(":");
    io.item(f::port, a.port);
    if (io.group(",transport-len=", is_set(f::transport_len, a.transport_len))) {
      io.item(f::transport_len, a.transport_len);
    }
  }
};

/// rxrpc:inet6:{service}@[{host}<%{scope_id}>]:{port}<?flowinfo={flowinfo}>
template <>
struct text_form<rxrpc::inet6> {
  using f = description<rxrpc::inet6>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::service, a.service);
    io.literal("@[");
    io.item(f::host, a.host);
    if (io.group("%", is_set(f::scope_id, a.scope_id))) {
      io.item(f::scope_id, a.scope_id);
    }
    io.literal("]:");
    io.item(f::port, a.port);
    if (io.group("?flowinfo=", is_set(f::flowinfo, a.flowinfo))) {
      io.item(f::flowinfo, a.flowinfo);
    }
  }
};

}  // namespace sockfam::inline v0

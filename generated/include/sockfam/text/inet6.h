// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_INET6.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/inet6.h>

namespace sockfam::inline v0 {

/// inet6:[{host}<%{scope_id}>]:{port}<?flowinfo={flowinfo}>
template <>
struct text_form<inet6::address> {
  using f = description<inet6::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.literal("[");
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

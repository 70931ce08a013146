// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
// The canonical text of IPPROTO_L2TP.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/l2tp6.h>

namespace sockfam::inline v0 {

/// l2tp6:[{host}<%{scope_id}>],conn={conn_id}<,flowinfo={flowinfo}>
template <>
struct text_form<l2tp6::address> {
  using f = description<l2tp6::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.literal("[");
    io.item(f::host, a.host);
    if (io.group("%", is_set(f::scope_id, a.scope_id))) {
      io.item(f::scope_id, a.scope_id);
    }
    io.literal("],conn=");
    io.item(f::conn_id, a.conn_id);
    if (io.group(",flowinfo=", is_set(f::flowinfo, a.flowinfo))) {
      io.item(f::flowinfo, a.flowinfo);
    }
  }
};

}  // namespace sockfam::inline v0

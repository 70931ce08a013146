// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
// The canonical text of IPPROTO_L2TP.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/l2tp.h>

namespace sockfam::inline v0 {

/// l2tp:{host},conn={conn_id}
template <>
struct text_form<l2tp::address> {
  using f = description<l2tp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::host, a.host);
    io.literal(",conn=");
    io.item(f::conn_id, a.conn_id);
  }
};

}  // namespace sockfam::inline v0

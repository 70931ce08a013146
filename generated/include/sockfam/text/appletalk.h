// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_APPLETALK.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/appletalk.h>

namespace sockfam::inline v0 {

/// appletalk:{net}.{node}:{port}
template <>
struct text_form<appletalk::address> {
  using f = description<appletalk::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::net, a.net);
    io.literal(".");
    io.item(f::node, a.node);
    io.literal(":");
    io.item(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

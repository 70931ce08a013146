// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_INET.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/inet.h>

namespace sockfam::inline v0 {

/// inet:{host}:{port}
template <>
struct text_form<inet::address> {
  using f = description<inet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::host, a.host);
    io.literal(":");
    io.item(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

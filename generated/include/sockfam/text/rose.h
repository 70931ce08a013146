// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_ROSE.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/rose.h>

namespace sockfam::inline v0 {

/// rose:{addr},call={call}<,via={digis}>
template <>
struct text_form<rose::address> {
  using f = description<rose::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::addr, a.addr);
    io.literal(",call=");
    io.item(f::call, a.call);
    if (io.group(",via=", is_set(f::digis, a.digis))) {
      io.item(f::digis, a.digis);
    }
  }
};

}  // namespace sockfam::inline v0

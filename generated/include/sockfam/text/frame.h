// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_FRAME.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/frame.h>

namespace sockfam::inline v0 {

/// frame:{interface},proto={proto}<,addr={addr}><,ifname={ifname}>
template <>
struct text_form<frame::address> {
  using f = description<frame::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    io.literal(",proto=");
    io.item(f::proto, a.proto);
    if (io.group(",addr=", is_set(f::addr, a.addr))) {
      io.item(f::addr, a.addr);
    }
    if (io.group(",ifname=", is_set(f::ifname, a.ifname))) {
      io.item(f::ifname, a.ifname);
    }
  }
};

}  // namespace sockfam::inline v0

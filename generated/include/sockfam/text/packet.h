// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_PACKET.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/packet.h>

namespace sockfam::inline v0 {

/// packet:{interface},proto={proto}<,pkttype={pkttype}><,hatype={hatype}><,addr={addr}>
template <>
struct text_form<packet::address> {
  using f = description<packet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    io.literal(",proto=");
    io.item(f::proto, a.proto);
    if (io.group(",pkttype=", is_set(f::pkttype, a.pkttype))) {
      io.item(f::pkttype, a.pkttype);
    }
    if (io.group(",hatype=", is_set(f::hatype, a.hatype))) {
      io.item(f::hatype, a.hatype);
    }
    if (io.group(",addr=", is_set(f::addr, a.addr))) {
      io.item(f::addr, a.addr);
    }
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include <sockfam/packet.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (interface, proto[, pkttype[, hatype[, addr]]])
template <>
struct tuple_form<packet::address> {
  using f = description<packet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 5);
    io.item(f::interface_, a.interface_);
    io.item(f::proto, a.proto);
    if (io.more(true)) io.item(f::pkttype, a.pkttype);
    if (io.more(true)) io.item(f::hatype, a.hatype);
    if (io.more(true)) io.item(f::addr, a.addr);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(packet::address)

}  // namespace sockfam::inline v0

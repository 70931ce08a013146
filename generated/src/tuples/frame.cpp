// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
#include <sockfam/frame.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (interface, proto[, addr[, ifname]])
template <>
struct tuple_form<frame::address> {
  using f = description<frame::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::interface_, a.interface_);
    io.item(f::proto, a.proto);
    if (io.more(true)) io.item(f::addr, a.addr);
    if (io.more(true)) io.item(f::ifname, a.ifname);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(frame::address)

}  // namespace sockfam::inline v0

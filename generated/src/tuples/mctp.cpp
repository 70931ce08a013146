// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
#include <sockfam/mctp.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (network, addr, type, tag, interface, haddr)
template <>
struct tuple_form<mctp::extended> {
  using f = description<mctp::extended>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(6, 6);
    io.item(f::network, a.network);
    io.item(f::addr, a.addr);
    io.item(f::type, a.type);
    io.item(f::tag, a.tag);
    io.item(f::interface_, a.interface_);
    io.item(f::haddr, a.haddr);
    io.end();
  }
};

/// (network, addr, type, tag)
template <>
struct tuple_form<mctp::endpoint> {
  using f = description<mctp::endpoint>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 4);
    io.item(f::network, a.network);
    io.item(f::addr, a.addr);
    io.item(f::type, a.type);
    io.item(f::tag, a.tag);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(mctp::extended)
SOCKFAM_TUPLE_VERBS(mctp::endpoint)

}  // namespace sockfam::inline v0

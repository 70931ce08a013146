// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
#include <sockfam/can.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (interface,)
template <>
struct tuple_form<can::raw> {
  using f = description<can::raw>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::interface_, a.interface_);
    io.end();
  }
};

/// (interface,)
template <>
struct tuple_form<can::bcm> {
  using f = description<can::bcm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::interface_, a.interface_);
    io.end();
  }
};

/// (interface, rx_addr, tx_addr)
template <>
struct tuple_form<can::isotp> {
  using f = description<can::isotp>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.item(f::interface_, a.interface_);
    io.item(f::rx_addr, a.rx_addr);
    io.item(f::tx_addr, a.tx_addr);
    io.end();
  }
};

/// (interface, name, pgn, addr)
template <>
struct tuple_form<can::j1939> {
  using f = description<can::j1939>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 4);
    io.item(f::interface_, a.interface_);
    io.item(f::name, a.name);
    io.item(f::pgn, a.pgn);
    io.item(f::addr, a.addr);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(can::raw)
SOCKFAM_TUPLE_VERBS(can::bcm)
SOCKFAM_TUPLE_VERBS(can::isotp)
SOCKFAM_TUPLE_VERBS(can::j1939)

}  // namespace sockfam::inline v0

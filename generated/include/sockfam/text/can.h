// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_CAN.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/can.h>

namespace sockfam::inline v0 {

/// can:raw:{interface}
template <>
struct text_form<can::raw> {
  using f = description<can::raw>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
  }
};

/// can:bcm:{interface}
template <>
struct text_form<can::bcm> {
  using f = description<can::bcm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
  }
};

/// can:isotp:{interface},rx={rx_addr},tx={tx_addr}
template <>
struct text_form<can::isotp> {
  using f = description<can::isotp>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    io.literal(",rx=");
    io.item(f::rx_addr, a.rx_addr);
    io.literal(",tx=");
    io.item(f::tx_addr, a.tx_addr);
  }
};

/// can:j1939:{interface},name={name},pgn={pgn},addr={addr}
template <>
struct text_form<can::j1939> {
  using f = description<can::j1939>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    io.literal(",name=");
    io.item(f::name, a.name);
    io.literal(",pgn=");
    io.item(f::pgn, a.pgn);
    io.literal(",addr=");
    io.item(f::addr, a.addr);
  }
};

}  // namespace sockfam::inline v0

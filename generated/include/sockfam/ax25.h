// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
// AF_AX25. AX.25, the packet radio of amateurs. See net/ax25/af_ax25.c, AX.25 2.2, Link Access Protocol for Amateur
// Packet Radio.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ax25 {

/// AX.25, the packet radio of amateurs. As a tuple: (call[, digipeaters])
struct SOCKFAM_TYPE address {
  callsign call{};                          ///< Call sign and SSID of an amateur radio station.
  bounded_list<callsign, 8> digipeaters{};  ///< The stations that pass on what is sent.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::ax25

namespace sockfam::inline v0 {

template <>
struct description<ax25::address> {
  static constexpr static_text family = "ax25";
  static constexpr static_text variant = "";
  static constexpr static_text title = "ax25";
  static constexpr address_kind kind = address_kind::ax25;
  static constexpr static_text prefix = "ax25:";
  static constexpr static_text shape = "(call[, digipeaters])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 3};
  static constexpr per_os<std::uint8_t> size{.linux_ = 72};
  static constexpr bool fixed = false;

  struct f {
    static constexpr field::value<callsign> call{.name = "call"};
    static constexpr field::value_list<callsign, 8> digipeaters{.name = "digipeaters", .counter = "ndigis"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bytes(f::call, a.call);
    io.pad(3);
    io.count_u32(f::digipeaters, a.digipeaters);
    io.may_end();
    io.list(f::digipeaters, a.digipeaters);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::call, a.call);
    visit(f::digipeaters, a.digipeaters);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ax25::address> : sockfam::address_hash<sockfam::ax25::address> {};

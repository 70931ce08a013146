// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
// AF_ROSE. ROSE, X.25 over AX.25. See net/rose/af_rose.c.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::rose {

/// ROSE, X.25 over AX.25. As a tuple: (addr, call[, digis])
struct SOCKFAM_TYPE address {
  bcd<5> addr{};                      ///< Address of the node.
  callsign call{};                    ///< Call sign and SSID of an amateur radio station.
  bounded_list<callsign, 6> digis{};  ///< The stations that pass on what is sent.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::rose

namespace sockfam::inline v0 {

template <>
struct description<rose::address> {
  static constexpr static_text family = "rose";
  static constexpr static_text variant = "";
  static constexpr static_text title = "rose";
  static constexpr address_kind kind = address_kind::rose;
  static constexpr static_text prefix = "rose:";
  static constexpr static_text shape = "(addr, call[, digis])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 11};
  static constexpr per_os<std::uint8_t> size{.linux_ = 64};
  static constexpr bool fixed = false;

  struct f {
    static constexpr field::value<bcd<5>> addr{.name = "addr"};
    static constexpr field::value<callsign> call{.name = "call"};
    static constexpr field::value_list<callsign, 6> digis{.name = "digis", .counter = "ndigis"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bytes(f::addr, a.addr);
    io.bytes(f::call, a.call);
    io.pad(2);
    io.count_u32(f::digis, a.digis);
    io.may_end();
    io.list(f::digis, a.digis);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::addr, a.addr);
    visit(f::call, a.call);
    visit(f::digis, a.digis);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::rose::address> : sockfam::address_hash<sockfam::rose::address> {};

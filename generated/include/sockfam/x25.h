// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
// AF_X25. Packet switched networks of ITU-T X.25. See x25(7), ITU-T X.121.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::x25 {

/// Packet switched networks of ITU-T X.25. As a tuple: (addr,)
struct SOCKFAM_TYPE address {
  bounded_string<16> addr{};  ///< Address of X.121; '' is none.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::x25

namespace sockfam::inline v0 {

template <>
struct description<x25::address> {
  static constexpr static_text family = "x25";
  static constexpr static_text variant = "";
  static constexpr static_text title = "x25";
  static constexpr address_kind kind = address_kind::x25;
  static constexpr static_text prefix = "x25:";
  static constexpr static_text shape = "(addr,)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 9};
  static constexpr per_os<std::uint8_t> size{.linux_ = 18};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::chars<16> addr{.name = "addr", .digits = true};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.chars(f::addr, a.addr);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::addr, a.addr);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::x25::address> : sockfam::address_hash<sockfam::x25::address> {};

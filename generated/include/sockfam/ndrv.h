// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
// AF_NDRV. Raw frames of an interface of macOS, beside or instead of its protocols. See net/ndrv.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ndrv {

/// Raw frames of an interface of macOS, beside or instead of its protocols. As a tuple: (name,)
struct SOCKFAM_TYPE address {
  bounded_string<16> name{};  ///< Name of the interface.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::ndrv

namespace sockfam::inline v0 {

template <>
struct description<ndrv::address> {
  static constexpr static_text family = "ndrv";
  static constexpr static_text variant = "";
  static constexpr static_text title = "ndrv";
  static constexpr address_kind kind = address_kind::ndrv;
  static constexpr static_text prefix = "ndrv:";
  static constexpr static_text shape = "(name,)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.macos = 27};
  static constexpr per_os<std::uint8_t> size{.macos = 18};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::chars<16> name{.name = "name"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.chars(f::name, a.name);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::name, a.name);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ndrv::address> : sockfam::address_hash<sockfam::ndrv::address> {};

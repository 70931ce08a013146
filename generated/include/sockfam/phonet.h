// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
// AF_PHONET. Messages between the processors of a mobile phone and its modem. See Documentation/networking/phonet.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::phonet {

/// Messages between the processors of a mobile phone and its modem. As a tuple: (dev, obj, resource)
struct SOCKFAM_TYPE address {
  std::uint8_t dev = 0;       ///< Device, a multiple of 4, and the upper 2 bits of the port.
  std::uint8_t obj = 0;       ///< Port, its lower 8 bits; 0 lets the system choose.
  std::uint8_t resource = 0;  ///< The service that the messages are for.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::phonet

namespace sockfam::inline v0 {

template <>
struct description<phonet::address> {
  static constexpr static_text family = "phonet";
  static constexpr static_text variant = "";
  static constexpr static_text title = "phonet";
  static constexpr address_kind kind = address_kind::phonet;
  static constexpr static_text prefix = "phonet:";
  static constexpr static_text shape = "(dev, obj, resource)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 35};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint8_t> dev{.name = "dev", .shown = field::base::hex};
    static constexpr field::integer<std::uint8_t> obj{.name = "obj", .shown = field::base::hex};
    static constexpr field::integer<std::uint8_t> resource{.name = "resource", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u8(f::obj, a.obj);
    io.u8(f::dev, a.dev);
    io.u8(f::resource, a.resource);
    io.pad(11);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::dev, a.dev);
    visit(f::obj, a.obj);
    visit(f::resource, a.resource);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::phonet::address> : sockfam::address_hash<sockfam::phonet::address> {};

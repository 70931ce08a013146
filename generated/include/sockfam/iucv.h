// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
// AF_IUCV. Guests of z/VM and machines of a HiperSockets network, on IBM Z. See net/iucv/af_iucv.c.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::iucv {

/// Guests of z/VM and machines of a HiperSockets network, on IBM Z. As a tuple: (user_id, name[, nodeid])
struct SOCKFAM_TYPE address {
  bounded_string<8> user_id{};  ///< Guest, or network device.
  bounded_string<8> name{};     ///< Name of the application.
  bounded_string<8> nodeid{};   ///< Reserved; Linux does not look at it.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::iucv

namespace sockfam::inline v0 {

template <>
struct description<iucv::address> {
  static constexpr static_text family = "iucv";
  static constexpr static_text variant = "";
  static constexpr static_text title = "iucv";
  static constexpr address_kind kind = address_kind::iucv;
  static constexpr static_text prefix = "iucv:";
  static constexpr static_text shape = "(user_id, name[, nodeid])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 32};
  static constexpr per_os<std::uint8_t> size{.linux_ = 32};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::chars<8> user_id{.name = "user_id", .padded = field::padding::blank};
    static constexpr field::chars<8> name{.name = "name", .padded = field::padding::blank};
    static constexpr field::chars<8> nodeid{.name = "nodeid", .padded = field::padding::blank};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.pad(4);
    io.chars(f::nodeid, a.nodeid);
    io.chars(f::user_id, a.user_id);
    io.chars(f::name, a.name);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::user_id, a.user_id);
    visit(f::name, a.name);
    visit(f::nodeid, a.nodeid);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::iucv::address> : sockfam::address_hash<sockfam::iucv::address> {};

// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
// IPPROTO_L2TP. Version 3 of the Layer 2 Tunneling Protocol, over IPv4 without UDP. See RFC 3931,
// Documentation/networking/l2tp.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::l2tp {

/// Version 3 of the Layer 2 Tunneling Protocol, over IPv4 without UDP. As a tuple: (host, conn_id)
struct SOCKFAM_TYPE address {
  ipv4 host{};                ///< IPv4 address.
  std::uint32_t conn_id = 0;  ///< Connection id of the session or tunnel here.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::l2tp

namespace sockfam::inline v0 {

template <>
struct description<l2tp::address> {
  static constexpr static_text family = "l2tp";
  static constexpr static_text variant = "";
  static constexpr static_text title = "l2tp";
  static constexpr address_kind kind = address_kind::l2tp;
  static constexpr static_text prefix = "l2tp:";
  static constexpr static_text shape = "(host, conn_id)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 2};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;
  static constexpr static_text under = "inet";  // whose number it bears
  static constexpr field::protocol protocols[] = {
      {"IPPROTO_L2TP", 115, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint32_t> conn_id{.name = "conn_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.bytes(f::host, a.host);
    io.u32(f::conn_id, a.conn_id);
    io.pad(4);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::host, a.host);
    visit(f::conn_id, a.conn_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::l2tp::address> : sockfam::address_hash<sockfam::l2tp::address> {};

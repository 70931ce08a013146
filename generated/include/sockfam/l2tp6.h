// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
// IPPROTO_L2TP. Version 3 of the Layer 2 Tunneling Protocol, over IPv6 without UDP. See RFC 3931,
// Documentation/networking/l2tp.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::l2tp6 {

/// Version 3 of the Layer 2 Tunneling Protocol, over IPv6 without UDP. As a tuple: (host, conn_id[, flowinfo[,
/// scope_id]])
struct SOCKFAM_TYPE address {
  ipv6 host{};                 ///< IPv6 address.
  std::uint32_t conn_id = 0;   ///< Connection id of the session or tunnel here.
  std::uint32_t flowinfo = 0;  ///< Flow label (RFC 6437).
  std::uint32_t scope_id = 0;  ///< Zone of a link-local address, an interface's index.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::l2tp6

namespace sockfam::inline v0 {

template <>
struct description<l2tp6::address> {
  static constexpr static_text family = "l2tp6";
  static constexpr static_text variant = "";
  static constexpr static_text title = "l2tp6";
  static constexpr address_kind kind = address_kind::l2tp6;
  static constexpr static_text prefix = "l2tp6:";
  static constexpr static_text shape = "(host, conn_id[, flowinfo[, scope_id]])";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 10};
  static constexpr per_os<std::uint8_t> size{.linux_ = 32};
  static constexpr bool fixed = true;
  static constexpr static_text under = "inet6";  // whose number it bears
  static constexpr field::protocol protocols[] = {
      {"IPPROTO_L2TP", 115, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<ipv6> host{.name = "host", .zoned = true};
    static constexpr field::integer<std::uint32_t> conn_id{.name = "conn_id"};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .max = 0xfffff};
    static constexpr field::scope_id scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::host, a.host);
    io.u32(f::scope_id, a.scope_id);
    io.u32(f::conn_id, a.conn_id);
    io.zone(f::host, a.host, f::scope_id, a.scope_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::host, a.host);
    visit(f::conn_id, a.conn_id);
    visit(f::flowinfo, a.flowinfo);
    visit(f::scope_id, a.scope_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::l2tp6::address> : sockfam::address_hash<sockfam::l2tp6::address> {};

// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
// AF_FRAME. Ethernet frames of one protocol, on OpenBSD. See frame(4), net/frame.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::frame {

/// Ethernet frames of one protocol, on OpenBSD. As a tuple: (interface, proto[, addr[, ifname]])
struct SOCKFAM_TYPE address {
  std::uint32_t interface_ = 0;  ///< '' (index 0) leaves it to ifname.
  std::uint16_t proto = 0;       ///< Ethernet protocol number (ETH_P_*), in host order in the tuple.
  hwaddr<6> addr{};              ///< The peer's hardware address.
  bounded_string<16> ifname{};   ///< Name of the interface, if there is no index.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::frame

namespace sockfam::inline v0 {

template <>
struct description<frame::address> {
  static constexpr static_text family = "frame";
  static constexpr static_text variant = "";
  static constexpr static_text title = "frame";
  static constexpr address_kind kind = address_kind::frame;
  static constexpr static_text prefix = "frame:";
  static constexpr static_text shape = "(interface, proto[, addr[, ifname]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.openbsd = 36};
  static constexpr per_os<std::uint8_t> size{.openbsd = 64};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::integer<std::uint16_t> proto{.name = "proto", .shown = field::base::hex};
    static constexpr field::value<hwaddr<6>> addr{.name = "addr"};
    static constexpr field::chars<16> ifname{.name = "ifname"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16be(f::proto, a.proto);
    io.u32(f::interface_, a.interface_);
    io.bytes(f::addr, a.addr);
    io.pad(2);
    io.chars(f::ifname, a.ifname);
    io.pad(32);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::proto, a.proto);
    visit(f::addr, a.addr);
    visit(f::ifname, a.ifname);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::frame::address> : sockfam::address_hash<sockfam::frame::address> {};

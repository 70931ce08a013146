// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
// AF_PACKET. Frames of the link layer. See packet(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::packet {

/// Frames of the link layer. As a tuple: (interface, proto[, pkttype[, hatype[, addr]]])
struct SOCKFAM_TYPE address {
  std::uint32_t interface_ = 0;  ///< '' (index 0) is every interface.
  std::uint16_t proto = 0;       ///< Ethernet protocol number (ETH_P_*), in host order in the tuple.
  std::uint8_t pkttype = 0;      ///< The kind of receiver that a received frame was addressed to.
  std::uint16_t hatype = 0;      ///< ARP hardware type (ARPHRD_*).
  bounded_string<32> addr{};     ///< Hardware address.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::packet

namespace sockfam::inline v0 {

template <>
struct description<packet::address> {
  static constexpr static_text family = "packet";
  static constexpr static_text variant = "";
  static constexpr static_text title = "packet";
  static constexpr address_kind kind = address_kind::packet;
  static constexpr static_text prefix = "packet:";
  static constexpr static_text shape = "(interface, proto[, pkttype[, hatype[, addr]]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 17, .illumos = 32};
  static constexpr per_os<std::uint8_t> size{.linux_ = 20, .illumos = 20};
  static constexpr bool fixed = false;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::integer<std::uint16_t> proto{.name = "proto", .shown = field::base::hex};
    static constexpr field::named_value pkttype_names[] = {
        {"host", 0},
        {"broadcast", 1},
        {"multicast", 2},
        {"otherhost", 3},
        {"outgoing", 4},
    };
    static constexpr field::integer<std::uint8_t> pkttype{.name = "pkttype", .names = pkttype_names};
    static constexpr field::integer<std::uint16_t> hatype{.name = "hatype"};
    static constexpr field::counted_bytes<32> addr{.name = "addr", .counter = "halen"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16be(f::proto, a.proto);
    io.u32(f::interface_, a.interface_);
    io.u16(f::hatype, a.hatype);
    io.u8(f::pkttype, a.pkttype);
    io.count_u8(f::addr, a.addr);
    io.counted(f::addr, a.addr);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::proto, a.proto);
    visit(f::pkttype, a.pkttype);
    visit(f::hatype, a.hatype);
    visit(f::addr, a.addr);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::packet::address> : sockfam::address_hash<sockfam::packet::address> {};

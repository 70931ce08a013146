// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
// AF_MCTP. Management Component Transport Protocol: messages between the controllers on a board. See DMTF DSP0236,
// Documentation/networking/mctp.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::mctp {

/// An endpoint and its hardware address on an interface; for sockets with the option MCTP_OPT_ADDR_EXT. As a tuple:
/// (network, addr, type, tag, interface, haddr)
struct SOCKFAM_TYPE extended {
  std::uint32_t network = 0;     ///< Number of a network, which tells equal endpoint ids apart.
  std::uint8_t addr = 0;         ///< Endpoint id.
  std::uint8_t type = 0;         ///< Type of the messages.
  std::uint8_t tag = 0;          ///< Tag of a message, 0 to 7, and the bits owner (8) and preallocated (16).
  std::uint32_t interface_ = 0;  ///< Index of a network interface; its name in text.
  bounded_string<32> haddr{};    ///< Hardware address.
  auto operator<=>(const extended&) const = default;
};

/// An endpoint of a network, and the type and tag of messages. As a tuple: (network, addr, type, tag)
struct SOCKFAM_TYPE endpoint {
  std::uint32_t network = 0;  ///< Number of a network, which tells equal endpoint ids apart.
  std::uint8_t addr = 0;      ///< Endpoint id.
  std::uint8_t type = 0;      ///< Type of the messages.
  std::uint8_t tag = 0;       ///< Tag of a message, 0 to 7, and the bits owner (8) and preallocated (16).
  auto operator<=>(const endpoint&) const = default;
};

}  // namespace sockfam::inline v0::mctp

namespace sockfam::inline v0 {

template <>
struct description<mctp::extended> {
  static constexpr static_text family = "mctp";
  static constexpr static_text variant = "extended";
  static constexpr static_text title = "mctp:extended";
  static constexpr address_kind kind = address_kind::mctp_extended;
  static constexpr static_text prefix = "mctp:extended:";
  static constexpr static_text shape = "(network, addr, type, tag, interface, haddr)";
  static constexpr selection select = selection::length;
  static constexpr per_os<std::uint16_t> number{.linux_ = 45};
  static constexpr per_os<std::uint8_t> size{.linux_ = 52};
  static constexpr bool fixed = false;
  static constexpr length_range lengths{.least = 52};

  struct f {
    static constexpr field::named_value network_names[] = {
        {"any", 0},
    };
    static constexpr field::integer<std::uint32_t> network{.name = "network", .names = network_names};
    static constexpr field::named_value addr_names[] = {
        {"null", 0},
        {"any", 255},
    };
    static constexpr field::integer<std::uint8_t> addr{.name = "addr", .names = addr_names};
    static constexpr field::integer<std::uint8_t> type{.name = "type"};
    static constexpr field::integer<std::uint8_t> tag{.name = "tag", .shown = field::base::hex};
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::counted_bytes<32> haddr{.name = "haddr", .counter = "halen"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::network, a.network);
    io.u8(f::addr, a.addr);
    io.u8(f::type, a.type);
    io.u8(f::tag, a.tag);
    io.pad(1);
    io.u32(f::interface_, a.interface_);
    io.count_u8(f::haddr, a.haddr);
    io.pad(3);
    io.counted(f::haddr, a.haddr);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::network, a.network);
    visit(f::addr, a.addr);
    visit(f::type, a.type);
    visit(f::tag, a.tag);
    visit(f::interface_, a.interface_);
    visit(f::haddr, a.haddr);
  }
};

template <>
struct description<mctp::endpoint> {
  static constexpr static_text family = "mctp";
  static constexpr static_text variant = "endpoint";
  static constexpr static_text title = "mctp:endpoint";
  static constexpr address_kind kind = address_kind::mctp_endpoint;
  static constexpr static_text prefix = "mctp:endpoint:";
  static constexpr static_text shape = "(network, addr, type, tag)";
  static constexpr selection select = selection::length;
  static constexpr per_os<std::uint16_t> number{.linux_ = 45};
  static constexpr per_os<std::uint8_t> size{.linux_ = 12};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::named_value network_names[] = {
        {"any", 0},
    };
    static constexpr field::integer<std::uint32_t> network{.name = "network", .names = network_names};
    static constexpr field::named_value addr_names[] = {
        {"null", 0},
        {"any", 255},
    };
    static constexpr field::integer<std::uint8_t> addr{.name = "addr", .names = addr_names};
    static constexpr field::integer<std::uint8_t> type{.name = "type"};
    static constexpr field::integer<std::uint8_t> tag{.name = "tag", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::network, a.network);
    io.u8(f::addr, a.addr);
    io.u8(f::type, a.type);
    io.u8(f::tag, a.tag);
    io.pad(1);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::network, a.network);
    visit(f::addr, a.addr);
    visit(f::type, a.type);
    visit(f::tag, a.tag);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::mctp::extended> : sockfam::address_hash<sockfam::mctp::extended> {};

template <>
struct std::hash<sockfam::mctp::endpoint> : sockfam::address_hash<sockfam::mctp::endpoint> {};

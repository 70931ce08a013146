// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
// AF_CAN. Controller Area Network. See Documentation/networking/can.rst, ISO 11898, ISO 15765-2, SAE J1939.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::can {

/// Single frames. As a tuple: (interface,)
struct SOCKFAM_TYPE raw {
  std::uint32_t interface_ = 0;  ///< '' (index 0) is every CAN interface.
  auto operator<=>(const raw&) const = default;
};

/// Broadcast manager. As a tuple: (interface,)
struct SOCKFAM_TYPE bcm {
  std::uint32_t interface_ = 0;  ///< '' (index 0) is every CAN interface.
  auto operator<=>(const bcm&) const = default;
};

/// Segmented messages of ISO 15765-2. As a tuple: (interface, rx_addr, tx_addr)
struct SOCKFAM_TYPE isotp {
  std::uint32_t interface_ = 0;  ///< '' (index 0) is every CAN interface.
  std::uint32_t rx_addr = 0;     ///< CAN identifier with its EFF, RTR and ERR flags in the top three bits.
  std::uint32_t tx_addr = 0;     ///< CAN identifier with its EFF, RTR and ERR flags in the top three bits.
  auto operator<=>(const isotp&) const = default;
};

/// SAE J1939 as used by vehicles. As a tuple: (interface, name, pgn, addr)
struct SOCKFAM_TYPE j1939 {
  std::uint32_t interface_ = 0;  ///< '' (index 0) is every CAN interface.
  std::uint64_t name = 0;        ///< ISO 11783 NAME; 0 means none (J1939_NO_NAME).
  std::uint32_t pgn = 0;         ///< Parameter group number; 0x40000 means none (J1939_NO_PGN).
  std::uint8_t addr = 0;         ///< Address of a node on the bus.
  auto operator<=>(const j1939&) const = default;
};

}  // namespace sockfam::inline v0::can

namespace sockfam::inline v0 {

template <>
struct description<can::raw> {
  static constexpr static_text family = "can";
  static constexpr static_text variant = "raw";
  static constexpr static_text title = "can:raw";
  static constexpr address_kind kind = address_kind::can_raw;
  static constexpr static_text prefix = "can:raw:";
  static constexpr static_text shape = "(interface,)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 29, .netbsd = 35};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24, .netbsd = 16};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAN_RAW", 1, os_set{os::linux_, os::netbsd}},
  };
  static constexpr bool is_fallback = true;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::interface_, a.interface_);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
  }
};

template <>
struct description<can::bcm> {
  static constexpr static_text family = "can";
  static constexpr static_text variant = "bcm";
  static constexpr static_text title = "can:bcm";
  static constexpr address_kind kind = address_kind::can_bcm;
  static constexpr static_text prefix = "can:bcm:";
  static constexpr static_text shape = "(interface,)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 29};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAN_BCM", 2, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::interface_, a.interface_);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
  }
};

template <>
struct description<can::isotp> {
  static constexpr static_text family = "can";
  static constexpr static_text variant = "isotp";
  static constexpr static_text title = "can:isotp";
  static constexpr address_kind kind = address_kind::can_isotp;
  static constexpr static_text prefix = "can:isotp:";
  static constexpr static_text shape = "(interface, rx_addr, tx_addr)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 29};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAN_ISOTP", 6, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::integer<std::uint32_t> rx_addr{.name = "rx_addr", .shown = field::base::hex};
    static constexpr field::integer<std::uint32_t> tx_addr{.name = "tx_addr", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::interface_, a.interface_);
    io.u32(f::rx_addr, a.rx_addr);
    io.u32(f::tx_addr, a.tx_addr);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::rx_addr, a.rx_addr);
    visit(f::tx_addr, a.tx_addr);
  }
};

template <>
struct description<can::j1939> {
  static constexpr static_text family = "can";
  static constexpr static_text variant = "j1939";
  static constexpr static_text title = "can:j1939";
  static constexpr address_kind kind = address_kind::can_j1939;
  static constexpr static_text prefix = "can:j1939:";
  static constexpr static_text shape = "(interface, name, pgn, addr)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 29};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAN_J1939", 7, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::integer<std::uint64_t> name{.name = "name", .shown = field::base::hex};
    static constexpr field::integer<std::uint32_t> pgn{.name = "pgn", .shown = field::base::hex};
    static constexpr field::named_value addr_names[] = {
        {"idle", 254},
        {"none", 255},
    };
    static constexpr field::integer<std::uint8_t> addr{.name = "addr", .shown = field::base::hex, .names = addr_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::interface_, a.interface_);
    io.u64(f::name, a.name);
    io.u32(f::pgn, a.pgn);
    io.u8(f::addr, a.addr);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::name, a.name);
    visit(f::pgn, a.pgn);
    visit(f::addr, a.addr);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::can::raw> : sockfam::address_hash<sockfam::can::raw> {};

template <>
struct std::hash<sockfam::can::bcm> : sockfam::address_hash<sockfam::can::bcm> {};

template <>
struct std::hash<sockfam::can::isotp> : sockfam::address_hash<sockfam::can::isotp> {};

template <>
struct std::hash<sockfam::can::j1939> : sockfam::address_hash<sockfam::can::j1939> {};

// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
// AF_LINK. A network interface, by index, name and hardware address, in lists of interfaces and in route messages. See
// link_addr(3), getifaddrs(3), route(4).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::link {

/// A network interface, by index, name and hardware address, in lists of interfaces and in route messages. As a tuple:
/// (interface[, name[, addr[, type[, selector]]]])
struct SOCKFAM_TYPE address {
  std::uint32_t interface_ = 0;   ///< Index of a network interface; its name in text.
  bounded_string<32> name{};      ///< Name of the interface, which may have another index by now.
  bounded_string<32> addr{};      ///< Hardware address.
  std::uint8_t type = 0;          ///< Type of the interface (IFT_*).
  bounded_string<32> selector{};  ///< Link layer selector.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::link

namespace sockfam::inline v0 {

template <>
struct description<link::address> {
  static constexpr static_text family = "link";
  static constexpr static_text variant = "";
  static constexpr static_text title = "link";
  static constexpr address_kind kind = address_kind::link;
  static constexpr static_text prefix = "link:";
  static constexpr static_text shape = "(interface[, name[, addr[, type[, selector]]]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.freebsd = 18, .openbsd = 18, .netbsd = 18, .macos = 18, .illumos = 25};
  static constexpr per_os<std::uint8_t> size{.freebsd = 54, .openbsd = 32, .netbsd = 32, .macos = 20, .illumos = 252};
  static constexpr bool fixed = false;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface", .max = 65535};
    static constexpr field::counted_chars<32> name{.name = "name", .counter = "nlen"};
    static constexpr field::counted_bytes<32> addr{.name = "addr", .counter = "alen"};
    static constexpr field::named_value type_names[] = {
        {"ethernet", 6},
        {"ppp", 23},
        {"loopback", 24},
    };
    static constexpr field::integer<std::uint8_t> type{.name = "type", .shown = field::base::hex, .names = type_names};
    static constexpr field::counted_bytes<32> selector{.name = "selector", .counter = "slen"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16(f::interface_, a.interface_);
    io.u8(f::type, a.type);
    io.count_u8(f::name, a.name);
    io.count_u8(f::addr, a.addr);
    io.count_u8(f::selector, a.selector);
    io.may_end();
    io.counted(f::name, a.name);
    io.counted(f::addr, a.addr);
    io.counted(f::selector, a.selector);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::name, a.name);
    visit(f::addr, a.addr);
    visit(f::type, a.type);
    visit(f::selector, a.selector);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::link::address> : sockfam::address_hash<sockfam::link::address> {};

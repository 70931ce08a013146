// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
// AF_APPLETALK. Datagrams of AppleTalk (DDP). See ddp(7), Inside AppleTalk.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::appletalk {

/// Datagrams of AppleTalk (DDP). As a tuple: (net, node, port)
struct SOCKFAM_TYPE address {
  std::uint16_t net = 0;  ///< Network; 0 is this one.
  std::uint8_t node = 0;  ///< Node; 0 is any, 255 all.
  std::uint8_t port = 0;  ///< DDP socket number; 0 is any.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::appletalk

namespace sockfam::inline v0 {

template <>
struct description<appletalk::address> {
  static constexpr static_text family = "appletalk";
  static constexpr static_text variant = "";
  static constexpr static_text title = "appletalk";
  static constexpr address_kind kind = address_kind::appletalk;
  static constexpr static_text prefix = "appletalk:";
  static constexpr static_text shape = "(net, node, port)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 5, .netbsd = 16, .windows = 16};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16, .netbsd = 16, .windows = 6};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint16_t> net{.name = "net"};
    static constexpr field::named_value node_names[] = {
        {"broadcast", 255},
    };
    static constexpr field::integer<std::uint8_t> node{.name = "node", .names = node_names};
    static constexpr field::integer<std::uint8_t> port{.name = "port"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    if (os_set{os::linux_, os::netbsd}.has(io.where().system)) {
      io.u8(f::port, a.port);
      io.pad(1);
      io.u16be(f::net, a.net);
      io.u8(f::node, a.node);
      io.pad(1);
      io.pad(8);
    } else {
      io.u16(f::net, a.net);
      io.u8(f::node, a.node);
      io.u8(f::port, a.port);
    }
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::net, a.net);
    visit(f::node, a.node);
    visit(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::appletalk::address> : sockfam::address_hash<sockfam::appletalk::address> {};

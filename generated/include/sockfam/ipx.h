// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
// AF_IPX. Datagrams of Novell NetWare. See ipx(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ipx {

/// Datagrams of Novell NetWare. As a tuple: (network, node, port<, type>)
struct SOCKFAM_TYPE address {
  std::uint32_t network = 0;  ///< Network; 0 is this one.
  hwaddr<6> node{};           ///< Hardware address of the node.
  std::uint16_t port = 0;     ///< Socket number; 0 lets the kernel choose.
  std::uint8_t type = 0;      ///< Packet type.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::ipx

namespace sockfam::inline v0 {

template <>
struct description<ipx::address> {
  static constexpr static_text family = "ipx";
  static constexpr static_text variant = "";
  static constexpr static_text title = "ipx";
  static constexpr address_kind kind = address_kind::ipx;
  static constexpr static_text prefix = "ipx:";
  static constexpr static_text shape = "(network, node, port<, type>)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 4, .windows = 6};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16, .windows = 14};
  static constexpr bool fixed = true;
  static constexpr os_set removed = os_set{os::linux_};  // whose newer kernels do not have it

  struct f {
    static constexpr field::integer<std::uint32_t> network{.name = "network", .shown = field::base::hex};
    static constexpr field::value<hwaddr<6>> node{.name = "node"};
    static constexpr field::integer<std::uint16_t> port{.name = "port", .shown = field::base::hex};
    static constexpr field::integer<std::uint8_t> type{.name = "type", .shown = field::base::hex,
                                                       .only = os_set{os::linux_}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    if (os_set{os::linux_}.has(io.where().system)) {
      io.u16be(f::port, a.port);
      io.u32be(f::network, a.network);
      io.bytes(f::node, a.node);
      io.u8(f::type, a.type);
      io.pad(1);
    } else {
      io.absent(f::type, a.type);
      io.u32be(f::network, a.network);
      io.bytes(f::node, a.node);
      io.u16be(f::port, a.port);
    }
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::network, a.network);
    visit(f::node, a.node);
    visit(f::port, a.port);
    visit(f::type, a.type);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ipx::address> : sockfam::address_hash<sockfam::ipx::address> {};

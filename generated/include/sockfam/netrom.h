// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
// AF_NETROM. NET/ROM, a network of AX.25 nodes. Who binds names the node, and the user as its digipeater; of a peer it
// is told the other way round. See net/netrom/af_netrom.c.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::netrom {

/// NET/ROM, a network of AX.25 nodes. Who binds names the node, and the user as its digipeater; of a peer it is told
/// the other way round. As a tuple: (call[, digipeaters])
struct SOCKFAM_TYPE address {
  callsign call{};                          ///< Call sign and SSID of an amateur radio station.
  bounded_list<callsign, 8> digipeaters{};  ///< The stations that pass on what is sent.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::netrom

namespace sockfam::inline v0 {

template <>
struct description<netrom::address> {
  static constexpr static_text family = "netrom";
  static constexpr static_text variant = "";
  static constexpr static_text title = "netrom";
  static constexpr address_kind kind = address_kind::netrom;
  static constexpr static_text prefix = "netrom:";
  static constexpr static_text shape = "(call[, digipeaters])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 6};
  static constexpr per_os<std::uint8_t> size{.linux_ = 72};
  static constexpr bool fixed = false;

  struct f {
    static constexpr field::value<callsign> call{.name = "call"};
    static constexpr field::value_list<callsign, 8> digipeaters{.name = "digipeaters", .counter = "ndigis"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bytes(f::call, a.call);
    io.pad(3);
    io.count_u32(f::digipeaters, a.digipeaters);
    io.may_end();
    io.list(f::digipeaters, a.digipeaters);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::call, a.call);
    visit(f::digipeaters, a.digipeaters);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::netrom::address> : sockfam::address_hash<sockfam::netrom::address> {};

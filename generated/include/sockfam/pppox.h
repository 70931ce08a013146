// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
// AF_PPPOX. Sessions of PPP over Ethernet, PPTP and L2TP. See pppoe(8), Documentation/networking/l2tp.rst, RFC 2516,
// RFC 2637, RFC 2661, RFC 3931.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::pppox {

/// PPP over Ethernet. As a tuple: (proto, sid, remote, dev)
struct SOCKFAM_TYPE pppoe {
  std::uint16_t sid = 0;     ///< Session id.
  hwaddr<6> remote{};        ///< The access concentrator.
  bounded_string<16> dev{};  ///< Name of the Ethernet device.
  auto operator<=>(const pppoe&) const = default;
};

/// The point-to-point tunneling protocol. As a tuple: (proto, host, call_id)
struct SOCKFAM_TYPE pptp {
  ipv4 host{};  ///< IPv4 address.
  std::uint16_t call_id = 0;
  auto operator<=>(const pptp&) const = default;
};

/// L2TP version 2 over IPv4. As a tuple: (proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid])
struct SOCKFAM_TYPE l2tpv2 {
  std::int32_t fd = 0;          ///< Descriptor of the tunnel's UDP socket.
  ipv4 host{};                  ///< Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255.
  std::uint16_t port = 0;
  std::uint16_t s_tunnel = 0;   ///< Tunnel id here.
  std::uint16_t s_session = 0;  ///< Session id here.
  std::uint16_t d_tunnel = 0;   ///< Tunnel id of the peer.
  std::uint16_t d_session = 0;  ///< Session id of the peer.
  std::int32_t pid = 0;         ///< Process of the socket; 0 is this one.
  auto operator<=>(const l2tpv2&) const = default;
};

/// L2TP version 2 over IPv6. As a tuple: (proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid[,
/// flowinfo[, scope_id]]])
struct SOCKFAM_TYPE l2tpv2_inet6 {
  std::int32_t fd = 0;          ///< Descriptor of the tunnel's UDP socket.
  ipv6 host{};                  ///< Numeric; '' is the any address.
  std::uint16_t port = 0;
  std::uint16_t s_tunnel = 0;   ///< Tunnel id here.
  std::uint16_t s_session = 0;  ///< Session id here.
  std::uint16_t d_tunnel = 0;   ///< Tunnel id of the peer.
  std::uint16_t d_session = 0;  ///< Session id of the peer.
  std::int32_t pid = 0;         ///< Process of the socket; 0 is this one.
  std::uint32_t flowinfo = 0;   ///< Flow label (RFC 6437).
  std::uint32_t scope_id = 0;   ///< Zone of a link-local address, an interface's index.
  auto operator<=>(const l2tpv2_inet6&) const = default;
};

/// L2TP version 3 over IPv4. As a tuple: (proto, host, port, fd, s_connection, s_session, d_connection, d_session[,
/// pid])
struct SOCKFAM_TYPE l2tpv3 {
  ipv4 host{};                     ///< Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255.
  std::uint16_t port = 0;
  std::int32_t fd = 0;             ///< Descriptor of the tunnel's UDP socket.
  std::uint32_t s_connection = 0;  ///< Control connection id here.
  std::uint32_t s_session = 0;     ///< Session id here.
  std::uint32_t d_connection = 0;  ///< Control connection id of the peer.
  std::uint32_t d_session = 0;     ///< Session id of the peer.
  std::int32_t pid = 0;            ///< Process of the socket; 0 is this one.
  auto operator<=>(const l2tpv3&) const = default;
};

/// L2TP version 3 over IPv6. As a tuple: (proto, host, port, fd, s_connection, s_session, d_connection, d_session[,
/// pid[, flowinfo[, scope_id]]])
struct SOCKFAM_TYPE l2tpv3_inet6 {
  ipv6 host{};                     ///< Numeric; '' is the any address.
  std::uint16_t port = 0;
  std::int32_t fd = 0;             ///< Descriptor of the tunnel's UDP socket.
  std::uint32_t s_connection = 0;  ///< Control connection id here.
  std::uint32_t s_session = 0;     ///< Session id here.
  std::uint32_t d_connection = 0;  ///< Control connection id of the peer.
  std::uint32_t d_session = 0;     ///< Session id of the peer.
  std::int32_t pid = 0;            ///< Process of the socket; 0 is this one.
  std::uint32_t flowinfo = 0;      ///< Flow label (RFC 6437).
  std::uint32_t scope_id = 0;      ///< Zone of a link-local address, an interface's index.
  auto operator<=>(const l2tpv3_inet6&) const = default;
};

}  // namespace sockfam::inline v0::pppox

namespace sockfam::inline v0 {

template <>
struct description<pppox::pppoe> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "pppoe";
  static constexpr static_text title = "pppox:pppoe";
  static constexpr address_kind kind = address_kind::pppox_pppoe;
  static constexpr static_text prefix = "pppox:pppoe:";
  static constexpr static_text shape = "(proto, sid, remote, dev)";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 30};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 0;  // PX_PROTO_OE
  static constexpr tag_place tag_at{2, 4, field_order::host};

  struct f {
    static constexpr field::integer<std::uint16_t> sid{.name = "sid", .shown = field::base::hex};
    static constexpr field::value<hwaddr<6>> remote{.name = "remote"};
    static constexpr field::chars<16> dev{.name = "dev"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.u16be(f::sid, a.sid);
    io.bytes(f::remote, a.remote);
    io.chars(f::dev, a.dev);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::sid, a.sid);
    visit(f::remote, a.remote);
    visit(f::dev, a.dev);
  }
};

template <>
struct description<pppox::pptp> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "pptp";
  static constexpr static_text title = "pppox:pptp";
  static constexpr address_kind kind = address_kind::pppox_pptp;
  static constexpr static_text prefix = "pppox:pptp:";
  static constexpr static_text shape = "(proto, host, call_id)";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 30};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 2;  // PX_PROTO_PPTP
  static constexpr tag_place tag_at{2, 4, field_order::host};

  struct f {
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint16_t> call_id{.name = "call_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.u16(f::call_id, a.call_id);
    io.pad(2);
    io.bytes(f::host, a.host);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::host, a.host);
    visit(f::call_id, a.call_id);
  }
};

template <>
struct description<pppox::l2tpv2> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "l2tpv2";
  static constexpr static_text title = "pppox:l2tpv2";
  static constexpr address_kind kind = address_kind::pppox_l2tpv2;
  static constexpr static_text prefix = "pppox:l2tpv2:";
  static constexpr static_text shape = "(proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 38};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 1;  // PX_PROTO_OL2TP
  static constexpr tag_place tag_at{2, 4, field_order::host};
  static constexpr field::constant always[] = {
      {"pppol2tp.addr.sin_family", 14, 2, 2},  // AF_INET
  };
  static constexpr length_range lengths{.least = 38, .most = 38};

  struct f {
    static constexpr field::integer<std::int32_t> fd{.name = "fd"};
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::uint16_t> s_tunnel{.name = "s_tunnel"};
    static constexpr field::integer<std::uint16_t> s_session{.name = "s_session"};
    static constexpr field::integer<std::uint16_t> d_tunnel{.name = "d_tunnel"};
    static constexpr field::integer<std::uint16_t> d_session{.name = "d_session"};
    static constexpr field::integer<std::int32_t> pid{.name = "pid"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.i32(f::pid, a.pid);
    io.i32(f::fd, a.fd);
    io.always_u16("pppol2tp.addr.sin_family", 2);
    io.u16be(f::port, a.port);
    io.bytes(f::host, a.host);
    io.pad(8);
    io.u16(f::s_tunnel, a.s_tunnel);
    io.u16(f::s_session, a.s_session);
    io.u16(f::d_tunnel, a.d_tunnel);
    io.u16(f::d_session, a.d_session);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::fd, a.fd);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::s_tunnel, a.s_tunnel);
    visit(f::s_session, a.s_session);
    visit(f::d_tunnel, a.d_tunnel);
    visit(f::d_session, a.d_session);
    visit(f::pid, a.pid);
  }
};

template <>
struct description<pppox::l2tpv2_inet6> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "l2tpv2-inet6";
  static constexpr static_text title = "pppox:l2tpv2-inet6";
  static constexpr address_kind kind = address_kind::pppox_l2tpv2_inet6;
  static constexpr static_text prefix = "pppox:l2tpv2-inet6:";
  static constexpr static_text shape = "(proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid[, "
                                       "flowinfo[, scope_id]]])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 50};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 1;  // PX_PROTO_OL2TP
  static constexpr tag_place tag_at{2, 4, field_order::host};
  static constexpr field::constant always[] = {
      {"pppol2tp.addr.sin6_family", 22, 2, 10},  // AF_INET6
  };
  static constexpr length_range lengths{.least = 50, .most = 50};

  struct f {
    static constexpr field::integer<std::int32_t> fd{.name = "fd"};
    static constexpr field::value<ipv6> host{.name = "host", .zoned = true};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::uint16_t> s_tunnel{.name = "s_tunnel"};
    static constexpr field::integer<std::uint16_t> s_session{.name = "s_session"};
    static constexpr field::integer<std::uint16_t> d_tunnel{.name = "d_tunnel"};
    static constexpr field::integer<std::uint16_t> d_session{.name = "d_session"};
    static constexpr field::integer<std::int32_t> pid{.name = "pid"};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .max = 0xfffff};
    static constexpr field::scope_id scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.i32(f::pid, a.pid);
    io.i32(f::fd, a.fd);
    io.u16(f::s_tunnel, a.s_tunnel);
    io.u16(f::s_session, a.s_session);
    io.u16(f::d_tunnel, a.d_tunnel);
    io.u16(f::d_session, a.d_session);
    io.always_u16("pppol2tp.addr.sin6_family", 10);
    io.u16be(f::port, a.port);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::host, a.host);
    io.u32(f::scope_id, a.scope_id);
    io.zone(f::host, a.host, f::scope_id, a.scope_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::fd, a.fd);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::s_tunnel, a.s_tunnel);
    visit(f::s_session, a.s_session);
    visit(f::d_tunnel, a.d_tunnel);
    visit(f::d_session, a.d_session);
    visit(f::pid, a.pid);
    visit(f::flowinfo, a.flowinfo);
    visit(f::scope_id, a.scope_id);
  }
};

template <>
struct description<pppox::l2tpv3> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "l2tpv3";
  static constexpr static_text title = "pppox:l2tpv3";
  static constexpr address_kind kind = address_kind::pppox_l2tpv3;
  static constexpr static_text prefix = "pppox:l2tpv3:";
  static constexpr static_text shape = "(proto, host, port, fd, s_connection, s_session, d_connection, d_session[, "
                                       "pid])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 46};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 1;  // PX_PROTO_OL2TP
  static constexpr tag_place tag_at{2, 4, field_order::host};
  static constexpr field::constant always[] = {
      {"pppol2tp.addr.sin_family", 14, 2, 2},  // AF_INET
  };
  static constexpr length_range lengths{.least = 46, .most = 46};

  struct f {
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::int32_t> fd{.name = "fd"};
    static constexpr field::integer<std::uint32_t> s_connection{.name = "s_connection"};
    static constexpr field::integer<std::uint32_t> s_session{.name = "s_session"};
    static constexpr field::integer<std::uint32_t> d_connection{.name = "d_connection"};
    static constexpr field::integer<std::uint32_t> d_session{.name = "d_session"};
    static constexpr field::integer<std::int32_t> pid{.name = "pid"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.i32(f::pid, a.pid);
    io.i32(f::fd, a.fd);
    io.always_u16("pppol2tp.addr.sin_family", 2);
    io.u16be(f::port, a.port);
    io.bytes(f::host, a.host);
    io.pad(8);
    io.u32(f::s_connection, a.s_connection);
    io.u32(f::s_session, a.s_session);
    io.u32(f::d_connection, a.d_connection);
    io.u32(f::d_session, a.d_session);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::fd, a.fd);
    visit(f::s_connection, a.s_connection);
    visit(f::s_session, a.s_session);
    visit(f::d_connection, a.d_connection);
    visit(f::d_session, a.d_session);
    visit(f::pid, a.pid);
  }
};

template <>
struct description<pppox::l2tpv3_inet6> {
  static constexpr static_text family = "pppox";
  static constexpr static_text variant = "l2tpv3-inet6";
  static constexpr static_text title = "pppox:l2tpv3-inet6";
  static constexpr address_kind kind = address_kind::pppox_l2tpv3_inet6;
  static constexpr static_text prefix = "pppox:l2tpv3-inet6:";
  static constexpr static_text shape = "(proto, host, port, fd, s_connection, s_session, d_connection, d_session[, "
                                       "pid[, flowinfo[, scope_id]]])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 24};
  static constexpr per_os<std::uint8_t> size{.linux_ = 58};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 1;  // PX_PROTO_OL2TP
  static constexpr tag_place tag_at{2, 4, field_order::host};
  static constexpr field::constant always[] = {
      {"pppol2tp.addr.sin6_family", 30, 2, 10},  // AF_INET6
  };
  static constexpr length_range lengths{.least = 58, .most = 58};

  struct f {
    static constexpr field::value<ipv6> host{.name = "host", .zoned = true};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::int32_t> fd{.name = "fd"};
    static constexpr field::integer<std::uint32_t> s_connection{.name = "s_connection"};
    static constexpr field::integer<std::uint32_t> s_session{.name = "s_session"};
    static constexpr field::integer<std::uint32_t> d_connection{.name = "d_connection"};
    static constexpr field::integer<std::uint32_t> d_session{.name = "d_session"};
    static constexpr field::integer<std::int32_t> pid{.name = "pid"};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .max = 0xfffff};
    static constexpr field::scope_id scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u32("proto", tag);
    io.i32(f::pid, a.pid);
    io.i32(f::fd, a.fd);
    io.u32(f::s_connection, a.s_connection);
    io.u32(f::s_session, a.s_session);
    io.u32(f::d_connection, a.d_connection);
    io.u32(f::d_session, a.d_session);
    io.always_u16("pppol2tp.addr.sin6_family", 10);
    io.u16be(f::port, a.port);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::host, a.host);
    io.u32(f::scope_id, a.scope_id);
    io.zone(f::host, a.host, f::scope_id, a.scope_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("proto", tag);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::fd, a.fd);
    visit(f::s_connection, a.s_connection);
    visit(f::s_session, a.s_session);
    visit(f::d_connection, a.d_connection);
    visit(f::d_session, a.d_session);
    visit(f::pid, a.pid);
    visit(f::flowinfo, a.flowinfo);
    visit(f::scope_id, a.scope_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::pppox::pppoe> : sockfam::address_hash<sockfam::pppox::pppoe> {};

template <>
struct std::hash<sockfam::pppox::pptp> : sockfam::address_hash<sockfam::pppox::pptp> {};

template <>
struct std::hash<sockfam::pppox::l2tpv2> : sockfam::address_hash<sockfam::pppox::l2tpv2> {};

template <>
struct std::hash<sockfam::pppox::l2tpv2_inet6> : sockfam::address_hash<sockfam::pppox::l2tpv2_inet6> {};

template <>
struct std::hash<sockfam::pppox::l2tpv3> : sockfam::address_hash<sockfam::pppox::l2tpv3> {};

template <>
struct std::hash<sockfam::pppox::l2tpv3_inet6> : sockfam::address_hash<sockfam::pppox::l2tpv3_inet6> {};

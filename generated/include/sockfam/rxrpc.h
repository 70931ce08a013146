// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
// AF_RXRPC. Remote calls of AFS (RxRPC), over UDP. See Documentation/networking/rxrpc.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::rxrpc {

/// Over IPv4. As a tuple: (family, service, host, port[, transport_len])
struct SOCKFAM_TYPE inet {
  std::uint16_t service = 0;         ///< Service of the calls; 0 for a client.
  ipv4 host{};                       ///< Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255.
  std::uint16_t port = 0;
  std::uint16_t transport_len = 16;  ///< Bytes of the inner address.
  auto operator<=>(const inet&) const = default;
};

/// Over IPv6. As a tuple: (family, service, host, port[, flowinfo[, scope_id]])
struct SOCKFAM_TYPE inet6 {
  std::uint16_t service = 0;   ///< Service of the calls; 0 for a client.
  ipv6 host{};                 ///< Numeric; '' is the any address.
  std::uint16_t port = 0;
  std::uint32_t flowinfo = 0;  ///< Flow label (RFC 6437).
  std::uint32_t scope_id = 0;  ///< Zone of a link-local address, an interface's index.
  auto operator<=>(const inet6&) const = default;
};

}  // namespace sockfam::inline v0::rxrpc

namespace sockfam::inline v0 {

template <>
struct description<rxrpc::inet> {
  static constexpr static_text family = "rxrpc";
  static constexpr static_text variant = "inet";
  static constexpr static_text title = "rxrpc:inet";
  static constexpr address_kind kind = address_kind::rxrpc_inet;
  static constexpr static_text prefix = "rxrpc:inet:";
  static constexpr static_text shape = "(family, service, host, port[, transport_len])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 33};
  static constexpr per_os<std::uint8_t> size{.linux_ = 36};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 2;  // AF_INET
  static constexpr tag_place tag_at{8, 2, field_order::host};
  static constexpr field::constant always[] = {
      {"transport_type", 4, 2, 2},  // SOCK_DGRAM
  };

  struct f {
    static constexpr field::integer<std::uint16_t> service{.name = "service"};
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::uint16_t> transport_len{.name = "transport_len", .min = 16, .max = 28,
                                                                 .fallback = 16};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16(f::service, a.service);
    io.always_u16("transport_type", 2);
    io.u16(f::transport_len, a.transport_len);
    io.tag_u16("family", tag);
    io.u16be(f::port, a.port);
    io.bytes(f::host, a.host);
    io.pad(8);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("family", tag);
    visit(f::service, a.service);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::transport_len, a.transport_len);
  }
};

template <>
struct description<rxrpc::inet6> {
  static constexpr static_text family = "rxrpc";
  static constexpr static_text variant = "inet6";
  static constexpr static_text title = "rxrpc:inet6";
  static constexpr address_kind kind = address_kind::rxrpc_inet6;
  static constexpr static_text prefix = "rxrpc:inet6:";
  static constexpr static_text shape = "(family, service, host, port[, flowinfo[, scope_id]])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 33};
  static constexpr per_os<std::uint8_t> size{.linux_ = 36};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 10;  // AF_INET6
  static constexpr tag_place tag_at{8, 2, field_order::host};
  static constexpr field::constant always[] = {
      {"transport_type", 4, 2, 2},  // SOCK_DGRAM
      {"transport_len", 6, 2, 28},
  };

  struct f {
    static constexpr field::integer<std::uint16_t> service{.name = "service"};
    static constexpr field::value<ipv6> host{.name = "host", .zoned = true};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .max = 0xfffff};
    static constexpr field::scope_id scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16(f::service, a.service);
    io.always_u16("transport_type", 2);
    io.always_u16("transport_len", 28);
    io.tag_u16("family", tag);
    io.u16be(f::port, a.port);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::host, a.host);
    io.u32(f::scope_id, a.scope_id);
    io.zone(f::host, a.host, f::scope_id, a.scope_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("family", tag);
    visit(f::service, a.service);
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::flowinfo, a.flowinfo);
    visit(f::scope_id, a.scope_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::rxrpc::inet> : sockfam::address_hash<sockfam::rxrpc::inet> {};

template <>
struct std::hash<sockfam::rxrpc::inet6> : sockfam::address_hash<sockfam::rxrpc::inet6> {};

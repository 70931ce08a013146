// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
// AF_TIPC. Transparent Inter-Process Communication between the nodes of a cluster. See tipc(7),
// Documentation/networking/tipc.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::tipc {

/// The instances of a service from lower to upper. As a tuple: (addr_type, type, lower, upper[, scope])
struct SOCKFAM_TYPE service_range {
  std::uint32_t type = 0;
  std::uint32_t lower = 0;
  std::uint32_t upper = 0;
  std::int8_t scope = 2;  ///< How far a binding is visible; the negative value withdraws the binding.
  auto operator<=>(const service_range&) const = default;
};

/// One instance of a service, looked up from the node or cluster named by domain. As a tuple: (addr_type, type,
/// instance, _[, scope]<, domain>)
struct SOCKFAM_TYPE service {
  std::uint32_t type = 0;
  std::uint32_t instance = 0;
  std::int8_t scope = 2;     ///< How far a binding is visible; the negative value withdraws the binding.
  std::uint32_t domain = 0;  ///< 0 searches the whole cluster.
  auto operator<=>(const service&) const = default;
};

/// One socket of one node. As a tuple: (addr_type, node, ref, _[, scope])
struct SOCKFAM_TYPE socket {
  std::uint32_t node = 0;
  std::uint32_t ref = 0;
  std::int8_t scope = 2;  ///< How far a binding is visible; the negative value withdraws the binding.
  auto operator<=>(const socket&) const = default;
};

}  // namespace sockfam::inline v0::tipc

namespace sockfam::inline v0 {

template <>
struct description<tipc::service_range> {
  static constexpr static_text family = "tipc";
  static constexpr static_text variant = "service-range";
  static constexpr static_text title = "tipc:service-range";
  static constexpr address_kind kind = address_kind::tipc_service_range;
  static constexpr static_text prefix = "tipc:service-range:";
  static constexpr static_text shape = "(addr_type, type, lower, upper[, scope])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 30};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 1;  // TIPC_SERVICE_RANGE
  static constexpr tag_place tag_at{2, 1, field_order::none};

  struct f {
    static constexpr field::integer<std::uint32_t> type{.name = "type"};
    static constexpr field::integer<std::uint32_t> lower{.name = "lower"};
    static constexpr field::integer<std::uint32_t> upper{.name = "upper"};
    static constexpr field::named_value scope_names[] = {
        {"zone", 1},
        {"cluster", 2},
        {"node", 3},
    };
    static constexpr field::integer<std::int8_t> scope{.name = "scope", .fallback = 2, .names = scope_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u8("addr_type", tag);
    io.i8(f::scope, a.scope);
    io.u32(f::type, a.type);
    io.u32(f::lower, a.lower);
    io.u32(f::upper, a.upper);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::type, a.type);
    visit(f::lower, a.lower);
    visit(f::upper, a.upper);
    visit(f::scope, a.scope);
    visit.at_least(f::upper, a.upper, f::lower, a.lower);
  }
};

template <>
struct description<tipc::service> {
  static constexpr static_text family = "tipc";
  static constexpr static_text variant = "service";
  static constexpr static_text title = "tipc:service";
  static constexpr address_kind kind = address_kind::tipc_service;
  static constexpr static_text prefix = "tipc:service:";
  static constexpr static_text shape = "(addr_type, type, instance, _[, scope]<, domain>)";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 30};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 2;  // TIPC_SERVICE_ADDR
  static constexpr tag_place tag_at{2, 1, field_order::none};

  struct f {
    static constexpr field::integer<std::uint32_t> type{.name = "type"};
    static constexpr field::integer<std::uint32_t> instance{.name = "instance"};
    static constexpr field::named_value scope_names[] = {
        {"zone", 1},
        {"cluster", 2},
        {"node", 3},
    };
    static constexpr field::integer<std::int8_t> scope{.name = "scope", .fallback = 2, .names = scope_names};
    static constexpr field::integer<std::uint32_t> domain{.name = "domain"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u8("addr_type", tag);
    io.i8(f::scope, a.scope);
    io.u32(f::type, a.type);
    io.u32(f::instance, a.instance);
    io.u32(f::domain, a.domain);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::type, a.type);
    visit(f::instance, a.instance);
    visit(f::scope, a.scope);
    visit(f::domain, a.domain);
  }
};

template <>
struct description<tipc::socket> {
  static constexpr static_text family = "tipc";
  static constexpr static_text variant = "socket";
  static constexpr static_text title = "tipc:socket";
  static constexpr address_kind kind = address_kind::tipc_socket;
  static constexpr static_text prefix = "tipc:socket:";
  static constexpr static_text shape = "(addr_type, node, ref, _[, scope])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 30};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 3;  // TIPC_SOCKET_ADDR
  static constexpr tag_place tag_at{2, 1, field_order::none};

  struct f {
    static constexpr field::integer<std::uint32_t> node{.name = "node"};
    static constexpr field::integer<std::uint32_t> ref{.name = "ref"};
    static constexpr field::named_value scope_names[] = {
        {"zone", 1},
        {"cluster", 2},
        {"node", 3},
    };
    static constexpr field::integer<std::int8_t> scope{.name = "scope", .fallback = 2, .names = scope_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.tag_u8("addr_type", tag);
    io.i8(f::scope, a.scope);
    io.u32(f::ref, a.ref);
    io.u32(f::node, a.node);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::node, a.node);
    visit(f::ref, a.ref);
    visit(f::scope, a.scope);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::tipc::service_range> : sockfam::address_hash<sockfam::tipc::service_range> {};

template <>
struct std::hash<sockfam::tipc::service> : sockfam::address_hash<sockfam::tipc::service> {};

template <>
struct std::hash<sockfam::tipc::socket> : sockfam::address_hash<sockfam::tipc::socket> {};

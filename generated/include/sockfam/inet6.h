// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
// AF_INET6. Internet Protocol version 6. See RFC 4291, RFC 4007, RFC 5952, RFC 6437, RFC 3493, ipv6(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::inet6 {

/// Internet Protocol version 6. As a tuple: (host, port[, flowinfo[, scope_id]])
struct SOCKFAM_TYPE address {
  ipv6 host{};                 ///< Numeric; '' is the any address.
  std::uint16_t port = 0;
  std::uint32_t flowinfo = 0;  ///< Flow label (RFC 6437).
  std::uint32_t scope_id = 0;  ///< Zone of a link-local address, an interface's index.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::inet6

namespace sockfam::inline v0 {

template <>
struct description<inet6::address> {
  static constexpr static_text family = "inet6";
  static constexpr static_text variant = "";
  static constexpr static_text title = "inet6";
  static constexpr address_kind kind = address_kind::inet6;
  static constexpr static_text prefix = "inet6:";
  static constexpr static_text shape = "(host, port[, flowinfo[, scope_id]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 10, .freebsd = 28, .openbsd = 24, .netbsd = 24, .macos = 30,
                                                .windows = 23, .illumos = 26};
  static constexpr per_os<std::uint8_t> size{.linux_ = 28, .freebsd = 28, .openbsd = 28, .netbsd = 28, .macos = 28,
                                             .windows = 28, .illumos = 32};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::value<ipv6> host{.name = "host", .zoned = true};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .max = 0xfffff};
    static constexpr field::scope_id scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16be(f::port, a.port);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::host, a.host);
    if (os_set{os::linux_}.has(io.where().system)) io.may_end();
    io.u32(f::scope_id, a.scope_id);
    if (os_set{os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}.has(io.where().system)) io.may_end();
    io.zone(f::host, a.host, f::scope_id, a.scope_id);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::host, a.host);
    visit(f::port, a.port);
    visit(f::flowinfo, a.flowinfo);
    visit(f::scope_id, a.scope_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::inet6::address> : sockfam::address_hash<sockfam::inet6::address> {};

// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
// AF_INET. Internet Protocol version 4. See RFC 791, ip(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::inet {

/// Internet Protocol version 4. As a tuple: (host, port)
struct SOCKFAM_TYPE address {
  ipv4 host{};  ///< Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255.
  std::uint16_t port = 0;
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::inet

namespace sockfam::inline v0 {

template <>
struct description<inet::address> {
  static constexpr static_text family = "inet";
  static constexpr static_text variant = "";
  static constexpr static_text title = "inet";
  static constexpr address_kind kind = address_kind::inet;
  static constexpr static_text prefix = "inet:";
  static constexpr static_text shape = "(host, port)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2,
                                                .windows = 2, .illumos = 2};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16,
                                             .windows = 16, .illumos = 16};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::value<ipv4> host{.name = "host"};
    static constexpr field::integer<std::uint16_t> port{.name = "port"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16be(f::port, a.port);
    io.bytes(f::host, a.host);
    io.pad(8);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::host, a.host);
    visit(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::inet::address> : sockfam::address_hash<sockfam::inet::address> {};

// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
// AF_NETLINK. Messages between the kernel and user space. See netlink(7), RFC 3549.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::netlink {

/// Messages between the kernel and user space. As a tuple: (pid, groups)
struct SOCKFAM_TYPE address {
  std::uint32_t pid = 0;     ///< Port id; 0 is the kernel or, in bind(), lets it choose.
  std::uint32_t groups = 0;  ///< One bit per netlink multicast group 1 to 32.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::netlink

namespace sockfam::inline v0 {

template <>
struct description<netlink::address> {
  static constexpr static_text family = "netlink";
  static constexpr static_text variant = "";
  static constexpr static_text title = "netlink";
  static constexpr address_kind kind = address_kind::netlink;
  static constexpr static_text prefix = "netlink:";
  static constexpr static_text shape = "(pid, groups)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 16, .freebsd = 38};
  static constexpr per_os<std::uint8_t> size{.linux_ = 12, .freebsd = 12};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint32_t> pid{.name = "pid"};
    static constexpr field::integer<std::uint32_t> groups{.name = "groups", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::pid, a.pid);
    io.u32(f::groups, a.groups);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::pid, a.pid);
    visit(f::groups, a.groups);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::netlink::address> : sockfam::address_hash<sockfam::netlink::address> {};

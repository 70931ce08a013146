// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
// AF_VSOCK. Sockets between a virtual machine and its host. See vsock(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::vsock {

/// Sockets between a virtual machine and its host. As a tuple: (cid, port<, flags>)
struct SOCKFAM_TYPE address {
  std::uint32_t cid = 0;   ///< Context id of a virtual machine or its host.
  std::uint32_t port = 0;  ///< Port; any lets the kernel choose.
  std::uint8_t flags = 0;  ///< Linux 6.1 accepts only to-host.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::vsock

namespace sockfam::inline v0 {

template <>
struct description<vsock::address> {
  static constexpr static_text family = "vsock";
  static constexpr static_text variant = "";
  static constexpr static_text title = "vsock";
  static constexpr address_kind kind = address_kind::vsock;
  static constexpr static_text prefix = "vsock:";
  static constexpr static_text shape = "(cid, port<, flags>)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 40, .macos = 40};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16, .macos = 12};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::named_value cid_names[] = {
        {"hypervisor", 0},
        {"local", 1},
        {"host", 2},
        {"any", 4294967295},
    };
    static constexpr field::integer<std::uint32_t> cid{.name = "cid", .names = cid_names};
    static constexpr field::named_value port_names[] = {
        {"any", 4294967295},
    };
    static constexpr field::integer<std::uint32_t> port{.name = "port", .names = port_names};
    static constexpr field::named_value flags_names[] = {
        {"to-host", 1},
    };
    static constexpr field::integer<std::uint8_t> flags{.name = "flags", .max = 1, .shown = field::base::hex,
                                                        .names = flags_names, .only = os_set{os::linux_}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::port, a.port);
    io.u32(f::cid, a.cid);
    io.u8(f::flags, a.flags);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::cid, a.cid);
    visit(f::port, a.port);
    visit(f::flags, a.flags);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::vsock::address> : sockfam::address_hash<sockfam::vsock::address> {};

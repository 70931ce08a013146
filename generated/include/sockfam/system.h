// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
// AF_SYSTEM. Kernel controls of macOS, such as utun's tunnels. See sys/kern_control.h, Network Kernel Extensions
// Programming Guide.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::system {

/// Kernel controls of macOS, such as utun's tunnels. As a tuple: id | (id, unit)
struct SOCKFAM_TYPE address {
  std::uint32_t id = 0;    ///< Assigned when the control is loaded; a name is looked up.
  std::uint32_t unit = 0;  ///< 0 lets the kernel choose.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::system

namespace sockfam::inline v0 {

template <>
struct description<system::address> {
  static constexpr static_text family = "system";
  static constexpr static_text variant = "";
  static constexpr static_text title = "system";
  static constexpr address_kind kind = address_kind::system;
  static constexpr static_text prefix = "system:";
  static constexpr static_text shape = "id | (id, unit)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.macos = 32};
  static constexpr per_os<std::uint8_t> size{.macos = 32};
  static constexpr bool fixed = true;
  static constexpr field::constant always[] = {
      {"ss_sysaddr", 2, 2, 2},  // AF_SYS_CONTROL
  };

  struct f {
    static constexpr field::kernel_control id{.name = "id"};
    static constexpr field::integer<std::uint32_t> unit{.name = "unit"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.always_u16("ss_sysaddr", 2);
    io.u32(f::id, a.id);
    io.u32(f::unit, a.unit);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::id, a.id);
    visit(f::unit, a.unit);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::system::address> : sockfam::address_hash<sockfam::system::address> {};

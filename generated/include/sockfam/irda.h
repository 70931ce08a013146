// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
// AF_IRDA. Infrared links (IrDA). See IrDA Link Management Protocol 1.1, linux/irda.h of Linux 4.16, af_irda.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::irda {

/// Infrared links (IrDA). As a tuple: (addr, name[, lsap_sel])
struct SOCKFAM_TYPE address {
  std::uint32_t addr = 0;       ///< 0 is any device.
  bounded_string<25> name{};    ///< Name of the service, such as IrDA:IrCOMM.
  std::uint8_t lsap_sel = 255;  ///< Selector of the service; 255 is any, and that which the name says.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::irda

namespace sockfam::inline v0 {

template <>
struct description<irda::address> {
  static constexpr static_text family = "irda";
  static constexpr static_text variant = "";
  static constexpr static_text title = "irda";
  static constexpr address_kind kind = address_kind::irda;
  static constexpr static_text prefix = "irda:";
  static constexpr static_text shape = "(addr, name[, lsap_sel])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 23, .windows = 26};
  static constexpr per_os<std::uint8_t> size{.linux_ = 36, .windows = 32};
  static constexpr bool fixed = true;
  static constexpr os_set removed = os_set{os::linux_};  // whose newer kernels do not have it

  struct f {
    static constexpr field::integer<std::uint32_t> addr{.name = "addr", .shown = field::base::hex};
    static constexpr field::chars<25> name{.name = "name"};
    static constexpr field::integer<std::uint8_t> lsap_sel{.name = "lsap_sel", .fallback = 255,
                                                           .only = os_set{os::linux_}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    if (os_set{os::linux_}.has(io.where().system)) {
      io.u8(f::lsap_sel, a.lsap_sel);
      io.pad(1);
      io.u32(f::addr, a.addr);
      io.chars(f::name, a.name);
      io.fill(size[io.where().system]);
    } else {
      io.absent(f::lsap_sel, a.lsap_sel);
      io.u32le(f::addr, a.addr);
      io.chars(f::name, a.name);
      io.fill(size[io.where().system]);
    }
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::addr, a.addr);
    visit(f::name, a.name);
    visit(f::lsap_sel, a.lsap_sel);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::irda::address> : sockfam::address_hash<sockfam::irda::address> {};

// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
// AF_ATMPVC. Permanent virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members. See
// linux/atm.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::atmpvc {

/// Permanent virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members. As a tuple:
/// (itf, vpi, vci)
struct SOCKFAM_TYPE address {
  std::int16_t itf = 0;  ///< Number of an ATM interface.
  std::int16_t vpi = 0;  ///< Virtual path identifier; any lets the system choose, unspec leaves it open.
  std::int32_t vci = 0;  ///< Virtual channel identifier; any lets the system choose, unspec leaves it open.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::atmpvc

namespace sockfam::inline v0 {

template <>
struct description<atmpvc::address> {
  static constexpr static_text family = "atmpvc";
  static constexpr static_text variant = "";
  static constexpr static_text title = "atmpvc";
  static constexpr address_kind kind = address_kind::atmpvc;
  static constexpr static_text prefix = "atmpvc:";
  static constexpr static_text shape = "(itf, vpi, vci)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 8};
  static constexpr per_os<std::uint8_t> size{.linux_ = 12};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::named_value itf_names[] = {
        {"any", -1},
    };
    static constexpr field::integer<std::int16_t> itf{.name = "itf", .names = itf_names};
    static constexpr field::named_value vpi_names[] = {
        {"any", -1},
        {"unspec", -2},
    };
    static constexpr field::integer<std::int16_t> vpi{.name = "vpi", .names = vpi_names};
    static constexpr field::named_value vci_names[] = {
        {"any", -1},
        {"unspec", -2},
    };
    static constexpr field::integer<std::int32_t> vci{.name = "vci", .names = vci_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.i16(f::itf, a.itf);
    io.i16(f::vpi, a.vpi);
    io.i32(f::vci, a.vci);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::itf, a.itf);
    visit(f::vpi, a.vpi);
    visit(f::vci, a.vci);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::atmpvc::address> : sockfam::address_hash<sockfam::atmpvc::address> {};

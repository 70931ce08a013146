// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
// AF_ATMSVC. Switched virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members. See
// linux/atm.h, ATM Forum UNI 3.1, ITU-T E.164.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::atmsvc {

/// Switched virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members. As a tuple:
/// (prv[, pub[, lij_type, lij_id]])
struct SOCKFAM_TYPE address {
  octets<20> prv{};          ///< Private address, an NSAP; all zeros if there is none.
  bounded_string<13> pub{};  ///< Public address, up to 12 digits of E.164.
  std::int8_t lij_type = 0;  ///< How a leaf joins a call that has several.
  std::uint32_t lij_id = 0;  ///< Number of the call that is joined.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::atmsvc

namespace sockfam::inline v0 {

template <>
struct description<atmsvc::address> {
  static constexpr static_text family = "atmsvc";
  static constexpr static_text variant = "";
  static constexpr static_text title = "atmsvc";
  static constexpr address_kind kind = address_kind::atmsvc;
  static constexpr static_text prefix = "atmsvc:";
  static constexpr static_text shape = "(prv[, pub[, lij_type, lij_id]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 20};
  static constexpr per_os<std::uint8_t> size{.linux_ = 44};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::value<octets<20>> prv{.name = "prv"};
    static constexpr field::chars<13> pub{.name = "pub", .digits = true};
    static constexpr field::named_value lij_type_names[] = {
        {"none", 0},
        {"join", 1},
        {"root-prompted", 2},
        {"network", 3},
    };
    static constexpr field::integer<std::int8_t> lij_type{.name = "lij_type", .names = lij_type_names};
    static constexpr field::integer<std::uint32_t> lij_id{.name = "lij_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.bytes(f::prv, a.prv);
    io.chars(f::pub, a.pub);
    io.i8(f::lij_type, a.lij_type);
    io.pad(2);
    io.u32(f::lij_id, a.lij_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::prv, a.prv);
    visit(f::pub, a.pub);
    visit(f::lij_type, a.lij_type);
    visit(f::lij_id, a.lij_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::atmsvc::address> : sockfam::address_hash<sockfam::atmsvc::address> {};

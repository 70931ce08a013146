// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
// AF_MPLS. Label of a route (Multiprotocol Label Switching), in route messages. See RFC 3032, mpls(4).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::mpls {

/// Label of a route (Multiprotocol Label Switching), in route messages. As a tuple: (entry,)
struct SOCKFAM_TYPE address {
  std::uint32_t entry = 0;  ///< Label stack entry; the label is in the upper 20 bits.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::mpls

namespace sockfam::inline v0 {

template <>
struct description<mpls::address> {
  static constexpr static_text family = "mpls";
  static constexpr static_text variant = "";
  static constexpr static_text title = "mpls";
  static constexpr address_kind kind = address_kind::mpls;
  static constexpr static_text prefix = "mpls:";
  static constexpr static_text shape = "(entry,)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.openbsd = 33, .netbsd = 33};
  static constexpr per_os<std::uint8_t> size{.openbsd = 16, .netbsd = 8};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint32_t> entry{.name = "entry", .shown = field::base::hex};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32be(f::entry, a.entry);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::entry, a.entry);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::mpls::address> : sockfam::address_hash<sockfam::mpls::address> {};

// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
// AF_PPP. Links of PPP over Ethernet. See ppp_domain.h of Apple's ppp.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ppp {

/// Links of PPP over Ethernet. As a tuple: (service[, ac_name[, cookie]])
struct SOCKFAM_TYPE address {
  bounded_string<64> service{};  ///< Name of the service.
  bounded_string<64> ac_name{};  ///< Name of the access concentrator.
  std::uint32_t cookie = 0;
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::ppp

namespace sockfam::inline v0 {

template <>
struct description<ppp::address> {
  static constexpr static_text family = "ppp";
  static constexpr static_text variant = "";
  static constexpr static_text title = "ppp";
  static constexpr address_kind kind = address_kind::ppp;
  static constexpr static_text prefix = "ppp:";
  static constexpr static_text shape = "(service[, ac_name[, cookie]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.macos = 34};
  static constexpr per_os<std::uint8_t> size{.macos = 136};
  static constexpr bool fixed = true;
  static constexpr field::constant always[] = {
      {"ppp.ppp_proto", 2, 2, 16},  // PPPPROTO_PPPOE
  };

  struct f {
    static constexpr field::chars<64> service{.name = "service"};
    static constexpr field::chars<64> ac_name{.name = "ac_name"};
    static constexpr field::integer<std::uint32_t> cookie{.name = "cookie"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.always_u16("ppp.ppp_proto", 16);
    io.u32(f::cookie, a.cookie);
    io.chars(f::ac_name, a.ac_name);
    io.chars(f::service, a.service);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::service, a.service);
    visit(f::ac_name, a.ac_name);
    visit(f::cookie, a.cookie);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ppp::address> : sockfam::address_hash<sockfam::ppp::address> {};

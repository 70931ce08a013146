// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
// AF_ISDN. Channels of ISDN cards, with mISDN. See linux/mISDNif.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::isdn {

/// Channels of ISDN cards, with mISDN. As a tuple: (dev, channel[, sapi, tei])
struct SOCKFAM_TYPE address {
  std::uint8_t dev = 0;      ///< Number of the card's port.
  std::uint8_t channel = 0;  ///< 0 is the D channel of a basic rate line.
  std::uint8_t sapi = 0;     ///< Service access point of the D channel.
  std::uint8_t tei = 0;      ///< Number of a terminal on the line.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::isdn

namespace sockfam::inline v0 {

template <>
struct description<isdn::address> {
  static constexpr static_text family = "isdn";
  static constexpr static_text variant = "";
  static constexpr static_text title = "isdn";
  static constexpr address_kind kind = address_kind::isdn;
  static constexpr static_text prefix = "isdn:";
  static constexpr static_text shape = "(dev, channel[, sapi, tei])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 34};
  static constexpr per_os<std::uint8_t> size{.linux_ = 6};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint8_t> dev{.name = "dev"};
    static constexpr field::integer<std::uint8_t> channel{.name = "channel"};
    static constexpr field::named_value sapi_names[] = {
        {"ctrl", 0},
        {"tei", 63},
    };
    static constexpr field::integer<std::uint8_t> sapi{.name = "sapi", .names = sapi_names};
    static constexpr field::named_value tei_names[] = {
        {"group", 127},
    };
    static constexpr field::integer<std::uint8_t> tei{.name = "tei", .names = tei_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u8(f::dev, a.dev);
    io.u8(f::channel, a.channel);
    io.u8(f::sapi, a.sapi);
    io.u8(f::tei, a.tei);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::dev, a.dev);
    visit(f::channel, a.channel);
    visit(f::sapi, a.sapi);
    visit(f::tei, a.tei);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::isdn::address> : sockfam::address_hash<sockfam::isdn::address> {};

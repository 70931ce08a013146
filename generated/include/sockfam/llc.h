// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
// AF_LLC. IEEE 802.2 logical link control: frames and connections between hardware addresses. See linux/llc.h, IEEE
// 802.2.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::llc {

/// IEEE 802.2 logical link control: frames and connections between hardware addresses. As a tuple: (mac, sap[, arphrd[,
/// test[, xid[, ua]]]])
struct SOCKFAM_TYPE address {
  hwaddr<6> mac{};           ///< Hardware address.
  std::uint8_t sap = 0;      ///< 0 lets the system choose.
  std::uint16_t arphrd = 1;  ///< The kind of the hardware; Linux knows no other than ether.
  std::uint8_t test = 0;     ///< 1 for a TEST frame.
  std::uint8_t xid = 0;      ///< 1 for an XID frame.
  std::uint8_t ua = 0;       ///< 1 for data outside of a connection.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::llc

namespace sockfam::inline v0 {

template <>
struct description<llc::address> {
  static constexpr static_text family = "llc";
  static constexpr static_text variant = "";
  static constexpr static_text title = "llc";
  static constexpr address_kind kind = address_kind::llc;
  static constexpr static_text prefix = "llc:";
  static constexpr static_text shape = "(mac, sap[, arphrd[, test[, xid[, ua]]]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 26};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::value<hwaddr<6>> mac{.name = "mac"};
    static constexpr field::named_value sap_names[] = {
        {"null", 0},
        {"llc", 2},
        {"sna", 4},
        {"ip", 6},
        {"bspan", 66},
        {"snap", 170},
        {"banyan", 188},
        {"ipx", 224},
        {"netbeui", 240},
        {"lanmgr", 244},
        {"osi", 254},
        {"global", 255},
    };
    static constexpr field::integer<std::uint8_t> sap{.name = "sap", .shown = field::base::hex, .names = sap_names};
    static constexpr field::named_value arphrd_names[] = {
        {"ether", 1},
    };
    static constexpr field::integer<std::uint16_t> arphrd{.name = "arphrd", .fallback = 1, .names = arphrd_names};
    static constexpr field::integer<std::uint8_t> test{.name = "test"};
    static constexpr field::integer<std::uint8_t> xid{.name = "xid"};
    static constexpr field::integer<std::uint8_t> ua{.name = "ua"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16(f::arphrd, a.arphrd);
    io.u8(f::test, a.test);
    io.u8(f::xid, a.xid);
    io.u8(f::ua, a.ua);
    io.u8(f::sap, a.sap);
    io.bytes(f::mac, a.mac);
    io.pad(2);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::mac, a.mac);
    visit(f::sap, a.sap);
    visit(f::arphrd, a.arphrd);
    visit(f::test, a.test);
    visit(f::xid, a.xid);
    visit(f::ua, a.ua);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::llc::address> : sockfam::address_hash<sockfam::llc::address> {};

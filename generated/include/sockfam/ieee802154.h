// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
// AF_IEEE802154. Low-rate wireless personal area networks. See net/af_ieee802154.h,
// Documentation/networking/ieee802154.rst, IEEE 802.15.4.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ieee802154 {

/// A device, by the address that it was made with. As a tuple: (addr_type, pan_id, hwaddr)
struct SOCKFAM_TYPE long_ {
  std::uint16_t pan_id = 0;     ///< Id of a personal area network.
  sockfam::hwaddr<8> hwaddr{};  ///< Hardware address.
  auto operator<=>(const long_&) const = default;
};

/// A device, by the address that its network gave it. As a tuple: (addr_type, pan_id, short_addr)
struct SOCKFAM_TYPE short_ {
  std::uint16_t pan_id = 0;      ///< Id of a personal area network.
  std::uint16_t short_addr = 0;  ///< Address of a device in its network.
  auto operator<=>(const short_&) const = default;
};

/// No device, as in frames that only the coordinator of a network gets or sends. As a tuple: (addr_type[, pan_id])
struct SOCKFAM_TYPE none {
  std::uint16_t pan_id = 0;  ///< Id of a personal area network.
  auto operator<=>(const none&) const = default;
};

}  // namespace sockfam::inline v0::ieee802154

namespace sockfam::inline v0 {

template <>
struct description<ieee802154::long_> {
  static constexpr static_text family = "ieee802154";
  static constexpr static_text variant = "long";
  static constexpr static_text title = "ieee802154:long";
  static constexpr address_kind kind = address_kind::ieee802154_long;
  static constexpr static_text prefix = "ieee802154:long:";
  static constexpr static_text shape = "(addr_type, pan_id, hwaddr)";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 36};
  static constexpr per_os<std::uint8_t> size{.linux_ = 20};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 3;  // IEEE802154_ADDR_LONG
  static constexpr tag_place tag_at{4, 4, field_order::host};

  struct f {
    static constexpr field::named_value pan_id_names[] = {
        {"broadcast", 65535},
    };
    static constexpr field::integer<std::uint16_t> pan_id{.name = "pan_id", .shown = field::base::hex,
                                                          .names = pan_id_names};
    static constexpr field::value<sockfam::hwaddr<8>> hwaddr{.name = "hwaddr"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.tag_u32("addr_type", tag);
    io.u16(f::pan_id, a.pan_id);
    io.bytes(f::hwaddr, a.hwaddr);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::pan_id, a.pan_id);
    visit(f::hwaddr, a.hwaddr);
  }
};

template <>
struct description<ieee802154::short_> {
  static constexpr static_text family = "ieee802154";
  static constexpr static_text variant = "short";
  static constexpr static_text title = "ieee802154:short";
  static constexpr address_kind kind = address_kind::ieee802154_short;
  static constexpr static_text prefix = "ieee802154:short:";
  static constexpr static_text shape = "(addr_type, pan_id, short_addr)";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 36};
  static constexpr per_os<std::uint8_t> size{.linux_ = 20};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 2;  // IEEE802154_ADDR_SHORT
  static constexpr tag_place tag_at{4, 4, field_order::host};

  struct f {
    static constexpr field::named_value pan_id_names[] = {
        {"broadcast", 65535},
    };
    static constexpr field::integer<std::uint16_t> pan_id{.name = "pan_id", .shown = field::base::hex,
                                                          .names = pan_id_names};
    static constexpr field::named_value short_addr_names[] = {
        {"undef", 65534},
        {"broadcast", 65535},
    };
    static constexpr field::integer<std::uint16_t> short_addr{.name = "short_addr", .shown = field::base::hex,
                                                              .names = short_addr_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.tag_u32("addr_type", tag);
    io.u16(f::pan_id, a.pan_id);
    io.u16(f::short_addr, a.short_addr);
    io.may_end();
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::pan_id, a.pan_id);
    visit(f::short_addr, a.short_addr);
  }
};

template <>
struct description<ieee802154::none> {
  static constexpr static_text family = "ieee802154";
  static constexpr static_text variant = "none";
  static constexpr static_text title = "ieee802154:none";
  static constexpr address_kind kind = address_kind::ieee802154_none;
  static constexpr static_text prefix = "ieee802154:none:";
  static constexpr static_text shape = "(addr_type[, pan_id])";
  static constexpr selection select = selection::tag;
  static constexpr per_os<std::uint16_t> number{.linux_ = 36};
  static constexpr per_os<std::uint8_t> size{.linux_ = 20};
  static constexpr bool fixed = true;
  static constexpr std::uint32_t tag = 0;  // IEEE802154_ADDR_NONE
  static constexpr tag_place tag_at{4, 4, field_order::host};

  struct f {
    static constexpr field::named_value pan_id_names[] = {
        {"broadcast", 65535},
    };
    static constexpr field::integer<std::uint16_t> pan_id{.name = "pan_id", .shown = field::base::hex,
                                                          .names = pan_id_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.tag_u32("addr_type", tag);
    io.may_end();
    io.u16(f::pan_id, a.pan_id);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit.tag("addr_type", tag);
    visit(f::pan_id, a.pan_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ieee802154::long_> : sockfam::address_hash<sockfam::ieee802154::long_> {};

template <>
struct std::hash<sockfam::ieee802154::short_> : sockfam::address_hash<sockfam::ieee802154::short_> {};

template <>
struct std::hash<sockfam::ieee802154::none> : sockfam::address_hash<sockfam::ieee802154::none> {};

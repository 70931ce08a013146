// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
// AF_BLUETOOTH. Bluetooth. See Bluetooth Core Specification, l2cap(7), rfcomm(7), hci(7), sco(7), ng_btsocket(4),
// bluetooth(4).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::bluetooth {

/// Packets of the logical link control and adaptation protocol. As a tuple: (bdaddr, psm<, cid<, bdaddr_type>>)
struct SOCKFAM_TYPE l2cap {
  sockfam::bdaddr bdaddr{};      ///< Bluetooth device address.
  std::uint16_t psm = 0;         ///< Protocol or service multiplexer.
  std::uint16_t cid = 0;         ///< Channel id.
  std::uint8_t bdaddr_type = 0;  ///< The kind of the address.
  auto operator<=>(const l2cap&) const = default;
};

/// Streams that replace serial cables. As a tuple: (bdaddr, channel<, service_class>)
struct SOCKFAM_TYPE rfcomm {
  sockfam::bdaddr bdaddr{};   ///< Bluetooth device address.
  std::uint32_t channel = 0;  ///< Server channel, 1 to 30; 0 in a server lets the system choose.
  guid service_class{};       ///< Windows: the service to look up if channel is 0.
  auto operator<=>(const rfcomm&) const = default;
};

/// A controller, by its number. As a tuple: device_id | (device_id[, channel])
struct SOCKFAM_TYPE hci {
  std::uint16_t device_id = 0;  ///< Number of a controller, 0 for hci0.
  std::uint16_t channel = 0;    ///< The purpose of a socket of the controller.
  auto operator<=>(const hci&) const = default;
};

/// A controller, by the name of its netgraph node. As a tuple: node
struct SOCKFAM_TYPE hci_node {
  bounded_string<32> node{};  ///< Such as ubt0hci.
  auto operator<=>(const hci_node&) const = default;
};

/// A controller, by its address. As a tuple: bdaddr
struct SOCKFAM_TYPE hci_bdaddr {
  sockfam::bdaddr bdaddr{};  ///< Bluetooth device address.
  auto operator<=>(const hci_bdaddr&) const = default;
};

/// Voice. As a tuple: bdaddr
struct SOCKFAM_TYPE sco {
  sockfam::bdaddr bdaddr{};  ///< Bluetooth device address.
  auto operator<=>(const sco&) const = default;
};

/// LE audio with one peer. As a tuple: (bdaddr<, bdaddr_type>)
struct SOCKFAM_TYPE iso {
  sockfam::bdaddr bdaddr{};      ///< Bluetooth device address.
  std::uint8_t bdaddr_type = 1;  ///< Linux 6.1 refuses bredr.
  auto operator<=>(const iso&) const = default;
};

/// LE audio broadcast to all receivers. As a tuple: (bdaddr, bdaddr_type, bc_bdaddr, bc_bdaddr_type, bc_sid, bc_bis)
struct SOCKFAM_TYPE iso_broadcast {
  sockfam::bdaddr bdaddr{};         ///< Bluetooth device address.
  std::uint8_t bdaddr_type = 0;     ///< The kind of the address.
  sockfam::bdaddr bc_bdaddr{};      ///< The broadcaster.
  std::uint8_t bc_bdaddr_type = 0;  ///< The kind of the address.
  std::uint8_t bc_sid = 0;          ///< Advertising set id.
  bounded_string<31> bc_bis{};      ///< Numbers of the streams.
  auto operator<=>(const iso_broadcast&) const = default;
};

}  // namespace sockfam::inline v0::bluetooth

namespace sockfam::inline v0 {

template <>
struct description<bluetooth::l2cap> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "l2cap";
  static constexpr static_text title = "bluetooth:l2cap";
  static constexpr address_kind kind = address_kind::bluetooth_l2cap;
  static constexpr static_text prefix = "bluetooth:l2cap:";
  static constexpr static_text shape = "(bdaddr, psm<, cid<, bdaddr_type>>)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31, .freebsd = 36, .netbsd = 31};
  static constexpr per_os<std::uint8_t> size{.linux_ = 14, .freebsd = 14, .netbsd = 16};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_L2CAP", 0, os_set{os::linux_}},
      {"BTPROTO_L2CAP", 2, os_set{os::netbsd}},
      {"BLUETOOTH_PROTO_L2CAP", 135, os_set{os::freebsd}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
    static constexpr field::integer<std::uint16_t> psm{.name = "psm"};
    static constexpr field::integer<std::uint16_t> cid{.name = "cid", .max_on = {.netbsd = 255}};
    static constexpr field::named_value bdaddr_type_names[] = {
        {"bredr", 0},
        {"le-public", 1},
        {"le-random", 2},
    };
    static constexpr field::integer<std::uint8_t> bdaddr_type{.name = "bdaddr_type", .names = bdaddr_type_names,
                                                              .only = os_set{os::linux_, os::freebsd}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    if (os_set{os::linux_, os::freebsd}.has(io.where().system)) {
      if (os_set{os::linux_}.has(io.where().system)) io.may_end();
      io.u16le(f::psm, a.psm);
      io.bdaddr(f::bdaddr, a.bdaddr);
      if (os_set{os::freebsd}.has(io.where().system)) io.may_end();
      io.u16le(f::cid, a.cid);
      io.u8(f::bdaddr_type, a.bdaddr_type);
      io.fill(size[io.where().system]);
    } else {
      io.absent(f::bdaddr_type, a.bdaddr_type);
      io.bdaddr(f::bdaddr, a.bdaddr);
      io.u16(f::psm, a.psm);
      io.u8(f::cid, a.cid);
      io.fill(size[io.where().system]);
    }
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
    visit(f::psm, a.psm);
    visit(f::cid, a.cid);
    visit(f::bdaddr_type, a.bdaddr_type);
  }
};

template <>
struct description<bluetooth::rfcomm> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "rfcomm";
  static constexpr static_text title = "bluetooth:rfcomm";
  static constexpr address_kind kind = address_kind::bluetooth_rfcomm;
  static constexpr static_text prefix = "bluetooth:rfcomm:";
  static constexpr static_text shape = "(bdaddr, channel<, service_class>)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31, .freebsd = 36, .netbsd = 31, .windows = 32};
  static constexpr per_os<std::uint8_t> size{.linux_ = 10, .freebsd = 9, .netbsd = 16, .windows = 30};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_RFCOMM", 3, os_set{os::linux_, os::netbsd}},
      {"BLUETOOTH_PROTO_RFCOMM", 136, os_set{os::freebsd}},
      {"BTHPROTO_RFCOMM", 3, os_set{os::windows}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
    static constexpr field::integer<std::uint32_t> channel{.name = "channel", .max_on = {.linux_ = 255, .freebsd = 255,
        .netbsd = 255}};
    static constexpr field::value<guid> service_class{.name = "service_class", .only = os_set{os::windows}};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    if (os_set{os::linux_, os::freebsd}.has(io.where().system)) {
      io.absent(f::service_class, a.service_class);
      if (os_set{os::linux_}.has(io.where().system)) io.may_end();
      io.bdaddr(f::bdaddr, a.bdaddr);
      io.u8(f::channel, a.channel);
      io.fill(size[io.where().system]);
    } else if (os_set{os::netbsd}.has(io.where().system)) {
      io.absent(f::service_class, a.service_class);
      io.bdaddr(f::bdaddr, a.bdaddr);
      io.pad(2);
      io.u8(f::channel, a.channel);
      io.fill(size[io.where().system]);
    } else {
      io.bdaddr64(f::bdaddr, a.bdaddr);
      io.guid(f::service_class, a.service_class);
      io.u32(f::channel, a.channel);
    }
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
    visit(f::channel, a.channel);
    visit(f::service_class, a.service_class);
  }
};

template <>
struct description<bluetooth::hci> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "hci";
  static constexpr static_text title = "bluetooth:hci";
  static constexpr address_kind kind = address_kind::bluetooth_hci;
  static constexpr static_text prefix = "bluetooth:hci:";
  static constexpr static_text shape = "device_id | (device_id[, channel])";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31};
  static constexpr per_os<std::uint8_t> size{.linux_ = 6};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_HCI", 1, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::named_value device_id_names[] = {
        {"none", 65535},
    };
    static constexpr field::integer<std::uint16_t> device_id{.name = "device_id", .names = device_id_names};
    static constexpr field::named_value channel_names[] = {
        {"raw", 0},
        {"user", 1},
        {"monitor", 2},
        {"control", 3},
        {"logging", 4},
    };
    static constexpr field::integer<std::uint16_t> channel{.name = "channel", .names = channel_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.may_end();
    io.u16(f::device_id, a.device_id);
    io.u16(f::channel, a.channel);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::device_id, a.device_id);
    visit(f::channel, a.channel);
  }
};

template <>
struct description<bluetooth::hci_node> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "hci-node";
  static constexpr static_text title = "bluetooth:hci-node";
  static constexpr address_kind kind = address_kind::bluetooth_hci_node;
  static constexpr static_text prefix = "bluetooth:hci-node:";
  static constexpr static_text shape = "node";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.freebsd = 36};
  static constexpr per_os<std::uint8_t> size{.freebsd = 34};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BLUETOOTH_PROTO_HCI", 134, os_set{os::freebsd}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::chars<32> node{.name = "node"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.chars(f::node, a.node);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::node, a.node);
  }
};

template <>
struct description<bluetooth::hci_bdaddr> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "hci-bdaddr";
  static constexpr static_text title = "bluetooth:hci-bdaddr";
  static constexpr address_kind kind = address_kind::bluetooth_hci_bdaddr;
  static constexpr static_text prefix = "bluetooth:hci-bdaddr:";
  static constexpr static_text shape = "bdaddr";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.netbsd = 31};
  static constexpr per_os<std::uint8_t> size{.netbsd = 16};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_HCI", 1, os_set{os::netbsd}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bdaddr(f::bdaddr, a.bdaddr);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
  }
};

template <>
struct description<bluetooth::sco> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "sco";
  static constexpr static_text title = "bluetooth:sco";
  static constexpr address_kind kind = address_kind::bluetooth_sco;
  static constexpr static_text prefix = "bluetooth:sco:";
  static constexpr static_text shape = "bdaddr";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31, .freebsd = 36, .netbsd = 31};
  static constexpr per_os<std::uint8_t> size{.linux_ = 8, .freebsd = 8, .netbsd = 16};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_SCO", 2, os_set{os::linux_}},
      {"BTPROTO_SCO", 4, os_set{os::netbsd}},
      {"BLUETOOTH_PROTO_SCO", 137, os_set{os::freebsd}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bdaddr(f::bdaddr, a.bdaddr);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
  }
};

template <>
struct description<bluetooth::iso> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "iso";
  static constexpr static_text title = "bluetooth:iso";
  static constexpr address_kind kind = address_kind::bluetooth_iso;
  static constexpr static_text prefix = "bluetooth:iso:";
  static constexpr static_text shape = "(bdaddr<, bdaddr_type>)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31};
  static constexpr per_os<std::uint8_t> size{.linux_ = 10};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_ISO", 8, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;
  static constexpr length_range lengths{.most = 10};

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
    static constexpr field::named_value bdaddr_type_names[] = {
        {"bredr", 0},
        {"le-public", 1},
        {"le-random", 2},
    };
    static constexpr field::integer<std::uint8_t> bdaddr_type{.name = "bdaddr_type", .fallback = 1,
                                                              .names = bdaddr_type_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bdaddr(f::bdaddr, a.bdaddr);
    io.u8(f::bdaddr_type, a.bdaddr_type);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
    visit(f::bdaddr_type, a.bdaddr_type);
  }
};

template <>
struct description<bluetooth::iso_broadcast> {
  static constexpr static_text family = "bluetooth";
  static constexpr static_text variant = "iso-broadcast";
  static constexpr static_text title = "bluetooth:iso-broadcast";
  static constexpr address_kind kind = address_kind::bluetooth_iso_broadcast;
  static constexpr static_text prefix = "bluetooth:iso-broadcast:";
  static constexpr static_text shape = "(bdaddr, bdaddr_type, bc_bdaddr, bc_bdaddr_type, bc_sid, bc_bis)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 31};
  static constexpr per_os<std::uint8_t> size{.linux_ = 50};
  static constexpr bool fixed = false;
  static constexpr field::protocol protocols[] = {
      {"BTPROTO_ISO", 8, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::value<sockfam::bdaddr> bdaddr{.name = "bdaddr"};
    static constexpr field::named_value bdaddr_type_names[] = {
        {"bredr", 0},
        {"le-public", 1},
        {"le-random", 2},
    };
    static constexpr field::integer<std::uint8_t> bdaddr_type{.name = "bdaddr_type", .names = bdaddr_type_names};
    static constexpr field::value<sockfam::bdaddr> bc_bdaddr{.name = "bc_bdaddr"};
    static constexpr field::named_value bc_bdaddr_type_names[] = {
        {"bredr", 0},
        {"le-public", 1},
        {"le-random", 2},
    };
    static constexpr field::integer<std::uint8_t> bc_bdaddr_type{.name = "bc_bdaddr_type",
                                                                 .names = bc_bdaddr_type_names};
    static constexpr field::integer<std::uint8_t> bc_sid{.name = "bc_sid"};
    static constexpr field::counted_bytes<31> bc_bis{.name = "bc_bis", .counter = "bc_num_bis"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.bdaddr(f::bdaddr, a.bdaddr);
    io.u8(f::bdaddr_type, a.bdaddr_type);
    io.bdaddr(f::bc_bdaddr, a.bc_bdaddr);
    io.u8(f::bc_bdaddr_type, a.bc_bdaddr_type);
    io.u8(f::bc_sid, a.bc_sid);
    io.count_u8(f::bc_bis, a.bc_bis);
    io.may_end();
    io.counted(f::bc_bis, a.bc_bis);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::bdaddr, a.bdaddr);
    visit(f::bdaddr_type, a.bdaddr_type);
    visit(f::bc_bdaddr, a.bc_bdaddr);
    visit(f::bc_bdaddr_type, a.bc_bdaddr_type);
    visit(f::bc_sid, a.bc_sid);
    visit(f::bc_bis, a.bc_bis);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::bluetooth::l2cap> : sockfam::address_hash<sockfam::bluetooth::l2cap> {};

template <>
struct std::hash<sockfam::bluetooth::rfcomm> : sockfam::address_hash<sockfam::bluetooth::rfcomm> {};

template <>
struct std::hash<sockfam::bluetooth::hci> : sockfam::address_hash<sockfam::bluetooth::hci> {};

template <>
struct std::hash<sockfam::bluetooth::hci_node> : sockfam::address_hash<sockfam::bluetooth::hci_node> {};

template <>
struct std::hash<sockfam::bluetooth::hci_bdaddr> : sockfam::address_hash<sockfam::bluetooth::hci_bdaddr> {};

template <>
struct std::hash<sockfam::bluetooth::sco> : sockfam::address_hash<sockfam::bluetooth::sco> {};

template <>
struct std::hash<sockfam::bluetooth::iso> : sockfam::address_hash<sockfam::bluetooth::iso> {};

template <>
struct std::hash<sockfam::bluetooth::iso_broadcast> : sockfam::address_hash<sockfam::bluetooth::iso_broadcast> {};

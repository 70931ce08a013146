// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
// AF_CAIF. Channels to the modems of ST-Ericsson. See Documentation/networking/caif/caif.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::caif {

/// AT commands. As a tuple: (type,)
struct SOCKFAM_TYPE at {
  std::uint8_t type = 0;  ///< The kind of a channel for AT commands.
  auto operator<=>(const at&) const = default;
};

/// Packets, such as those of IP. As a tuple: (connection_id,)
struct SOCKFAM_TYPE datagram {
  std::uint32_t connection_id = 0;  ///< Number of the connection that the modem has.
  auto operator<=>(const datagram&) const = default;
};

/// A service of the modem, by its name. As a tuple: (service,)
struct SOCKFAM_TYPE util {
  bounded_string<16> service{};
  auto operator<=>(const util&) const = default;
};

/// Files of the host that the modem reads and writes. As a tuple: (connection_id, volume)
struct SOCKFAM_TYPE rfm {
  std::uint32_t connection_id = 0;
  bounded_string<16> volume{};  ///< Where the files are.
  auto operator<=>(const rfm&) const = default;
};

/// Traces of the modem. As a tuple: (type, service)
struct SOCKFAM_TYPE debug {
  std::uint8_t type = 0;     ///< What a debug channel has, traces or a dialogue or both.
  std::uint8_t service = 0;  ///< The part of the modem that is debugged.
  auto operator<=>(const debug&) const = default;
};

}  // namespace sockfam::inline v0::caif

namespace sockfam::inline v0 {

template <>
struct description<caif::at> {
  static constexpr static_text family = "caif";
  static constexpr static_text variant = "at";
  static constexpr static_text title = "caif:at";
  static constexpr address_kind kind = address_kind::caif_at;
  static constexpr static_text prefix = "caif:at:";
  static constexpr static_text shape = "(type,)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 37};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAIFPROTO_AT", 0, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::named_value type_names[] = {
        {"plain", 2},
    };
    static constexpr field::integer<std::uint8_t> type{.name = "type", .names = type_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u8(f::type, a.type);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::type, a.type);
  }
};

template <>
struct description<caif::datagram> {
  static constexpr static_text family = "caif";
  static constexpr static_text variant = "datagram";
  static constexpr static_text title = "caif:datagram";
  static constexpr address_kind kind = address_kind::caif_datagram;
  static constexpr static_text prefix = "caif:datagram:";
  static constexpr static_text shape = "(connection_id,)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 37};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAIFPROTO_DATAGRAM", 1, os_set{os::linux_}},
      {"CAIFPROTO_DATAGRAM_LOOP", 2, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::integer<std::uint32_t> connection_id{.name = "connection_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::connection_id, a.connection_id);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::connection_id, a.connection_id);
  }
};

template <>
struct description<caif::util> {
  static constexpr static_text family = "caif";
  static constexpr static_text variant = "util";
  static constexpr static_text title = "caif:util";
  static constexpr address_kind kind = address_kind::caif_util;
  static constexpr static_text prefix = "caif:util:";
  static constexpr static_text shape = "(service,)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 37};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAIFPROTO_UTIL", 3, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::chars<16> service{.name = "service"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.chars(f::service, a.service);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::service, a.service);
  }
};

template <>
struct description<caif::rfm> {
  static constexpr static_text family = "caif";
  static constexpr static_text variant = "rfm";
  static constexpr static_text title = "caif:rfm";
  static constexpr address_kind kind = address_kind::caif_rfm;
  static constexpr static_text prefix = "caif:rfm:";
  static constexpr static_text shape = "(connection_id, volume)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 37};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAIFPROTO_RFM", 4, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::integer<std::uint32_t> connection_id{.name = "connection_id"};
    static constexpr field::chars<16> volume{.name = "volume"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::connection_id, a.connection_id);
    io.chars(f::volume, a.volume);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::connection_id, a.connection_id);
    visit(f::volume, a.volume);
  }
};

template <>
struct description<caif::debug> {
  static constexpr static_text family = "caif";
  static constexpr static_text variant = "debug";
  static constexpr static_text title = "caif:debug";
  static constexpr address_kind kind = address_kind::caif_debug;
  static constexpr static_text prefix = "caif:debug:";
  static constexpr static_text shape = "(type, service)";
  static constexpr selection select = selection::protocol;
  static constexpr per_os<std::uint16_t> number{.linux_ = 37};
  static constexpr per_os<std::uint8_t> size{.linux_ = 24};
  static constexpr bool fixed = true;
  static constexpr field::protocol protocols[] = {
      {"CAIFPROTO_DEBUG", 5, os_set{os::linux_}},
  };
  static constexpr bool is_fallback = false;

  struct f {
    static constexpr field::named_value type_names[] = {
        {"trace-interactive", 0},
        {"trace", 1},
        {"interactive", 2},
    };
    static constexpr field::integer<std::uint8_t> type{.name = "type", .names = type_names};
    static constexpr field::named_value service_names[] = {
        {"radio", 1},
        {"app", 2},
    };
    static constexpr field::integer<std::uint8_t> service{.name = "service", .names = service_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u8(f::type, a.type);
    io.u8(f::service, a.service);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::type, a.type);
    visit(f::service, a.service);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::caif::at> : sockfam::address_hash<sockfam::caif::at> {};

template <>
struct std::hash<sockfam::caif::datagram> : sockfam::address_hash<sockfam::caif::datagram> {};

template <>
struct std::hash<sockfam::caif::util> : sockfam::address_hash<sockfam::caif::util> {};

template <>
struct std::hash<sockfam::caif::rfm> : sockfam::address_hash<sockfam::caif::rfm> {};

template <>
struct std::hash<sockfam::caif::debug> : sockfam::address_hash<sockfam::caif::debug> {};

// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
// AF_QIPCRTR. Messages between the processors of a Qualcomm chip, through its IPC router. See linux/qrtr.h.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::qipcrtr {

/// Messages between the processors of a Qualcomm chip, through its IPC router. As a tuple: (node, port)
struct SOCKFAM_TYPE address {
  std::uint32_t node = 0;
  std::uint32_t port = 0;
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::qipcrtr

namespace sockfam::inline v0 {

template <>
struct description<qipcrtr::address> {
  static constexpr static_text family = "qipcrtr";
  static constexpr static_text variant = "";
  static constexpr static_text title = "qipcrtr";
  static constexpr address_kind kind = address_kind::qipcrtr;
  static constexpr static_text prefix = "qipcrtr:";
  static constexpr static_text shape = "(node, port)";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 42};
  static constexpr per_os<std::uint8_t> size{.linux_ = 12};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint32_t> node{.name = "node"};
    static constexpr field::integer<std::uint32_t> port{.name = "port"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::node, a.node);
    io.u32(f::port, a.port);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::node, a.node);
    visit(f::port, a.port);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::qipcrtr::address> : sockfam::address_hash<sockfam::qipcrtr::address> {};

// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
// AF_XDP. Packets straight from a network device's receive queue, by way of XDP. See
// Documentation/networking/af_xdp.rst.
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::xdp {

/// Packets straight from a network device's receive queue, by way of XDP. As a tuple: (interface, queue_id[, flags[,
/// shared_umem_fd]])
struct SOCKFAM_TYPE address {
  std::uint32_t interface_ = 0;      ///< Index of a network interface; its name in text.
  std::uint32_t queue_id = 0;        ///< Receive queue of the device.
  std::uint16_t flags = 0;           ///< How packets reach the program (XDP_*).
  std::uint32_t shared_umem_fd = 0;  ///< Descriptor of the socket whose memory is shared, with shared-umem.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::xdp

namespace sockfam::inline v0 {

template <>
struct description<xdp::address> {
  static constexpr static_text family = "xdp";
  static constexpr static_text variant = "";
  static constexpr static_text title = "xdp";
  static constexpr address_kind kind = address_kind::xdp;
  static constexpr static_text prefix = "xdp:";
  static constexpr static_text shape = "(interface, queue_id[, flags[, shared_umem_fd]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 44};
  static constexpr per_os<std::uint8_t> size{.linux_ = 16};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::interface_index interface_{.name = "interface"};
    static constexpr field::integer<std::uint32_t> queue_id{.name = "queue_id"};
    static constexpr field::named_value flags_names[] = {
        {"shared-umem", 1},
        {"copy", 2},
        {"zerocopy", 4},
        {"need-wakeup", 8},
        {"sg", 16},
    };
    static constexpr field::integer<std::uint16_t> flags{.name = "flags", .max = 31, .shown = field::base::flags,
                                                         .names = flags_names};
    static constexpr field::integer<std::uint32_t> shared_umem_fd{.name = "shared_umem_fd"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16(f::flags, a.flags);
    io.u32(f::interface_, a.interface_);
    io.u32(f::queue_id, a.queue_id);
    io.u32(f::shared_umem_fd, a.shared_umem_fd);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::interface_, a.interface_);
    visit(f::queue_id, a.queue_id);
    visit(f::flags, a.flags);
    visit(f::shared_umem_fd, a.shared_umem_fd);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::xdp::address> : sockfam::address_hash<sockfam::xdp::address> {};

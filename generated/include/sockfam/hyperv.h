// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// AF_HYPERV. Sockets between Hyper-V's host and its virtual machines. See Make your own integration services,
// hv_sock(4).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::hyperv {

/// A service of a virtual machine, or of the host. As a tuple: (vm_id, service_id)
struct SOCKFAM_TYPE service {
  guid vm_id{};       ///< Id of a virtual machine; zero listens for all of them.
  guid service_id{};  ///< Id of a service; a Linux vsock port has the template's, with the port as its first part.
  auto operator<=>(const service&) const = default;
};

/// A port of the host, as a guest sees it. As a tuple: (port,)
struct SOCKFAM_TYPE port {
  std::uint32_t port_ = 0;
  auto operator<=>(const port&) const = default;
};

}  // namespace sockfam::inline v0::hyperv

namespace sockfam::inline v0 {

template <>
struct description<hyperv::service> {
  static constexpr static_text family = "hyperv";
  static constexpr static_text variant = "service";
  static constexpr static_text title = "hyperv:service";
  static constexpr address_kind kind = address_kind::hyperv_service;
  static constexpr static_text prefix = "hyperv:service:";
  static constexpr static_text shape = "(vm_id, service_id)";
  static constexpr selection select = selection::system;
  static constexpr per_os<std::uint16_t> number{.windows = 34};
  static constexpr per_os<std::uint8_t> size{.windows = 36};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::named<guid> vm_id_names[] = {
        {"zero", {0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}},
        {"broadcast", {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}},
        {"children", {0x90, 0xdb, 0x8b, 0x89, 0x0d, 0x35, 0x4f, 0x79, 0x8c, 0xe9, 0x49, 0xea, 0x0a, 0xc8, 0xb7, 0xcd}},
        {"loopback", {0xe0, 0xe1, 0x61, 0x97, 0xdd, 0x56, 0x4a, 0x10, 0x91, 0x95, 0x5e, 0xe7, 0xa1, 0x55, 0xa8, 0x38}},
        {"parent", {0xa4, 0x2e, 0x7c, 0xda, 0xd0, 0x3f, 0x48, 0x0c, 0x9c, 0xc2, 0xa4, 0xde, 0x20, 0xab, 0xb8, 0x78}},
        {"silohost", {0x36, 0xbd, 0x0c, 0x5c, 0x72, 0x76, 0x42, 0x23, 0x88, 0xba, 0x7d, 0x03, 0xb6, 0x54, 0xc5, 0x68}},
    };
    static constexpr field::value<guid> vm_id{.name = "vm_id", .names = vm_id_names};
    static constexpr field::named<guid> service_id_names[] = {
        {"vsock-template", {0x00, 0x00, 0x00, 0x00, 0xfa, 0xcb, 0x11, 0xe6, 0xbd, 0x58, 0x64, 0x00, 0x6a, 0x79, 0x86,
                            0xd3}},
    };
    static constexpr field::value<guid> service_id{.name = "service_id", .names = service_id_names};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.guid(f::vm_id, a.vm_id);
    io.guid(f::service_id, a.service_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::vm_id, a.vm_id);
    visit(f::service_id, a.service_id);
  }
};

template <>
struct description<hyperv::port> {
  static constexpr static_text family = "hyperv";
  static constexpr static_text variant = "port";
  static constexpr static_text title = "hyperv:port";
  static constexpr address_kind kind = address_kind::hyperv_port;
  static constexpr static_text prefix = "hyperv:port:";
  static constexpr static_text shape = "(port,)";
  static constexpr selection select = selection::system;
  static constexpr per_os<std::uint16_t> number{.freebsd = 43};
  static constexpr per_os<std::uint8_t> size{.freebsd = 20};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::integer<std::uint32_t> port_{.name = "port"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.pad(2);
    io.u32(f::port_, a.port_);
    io.fill(size[io.where().system]);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::port_, a.port_);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::hyperv::service> : sockfam::address_hash<sockfam::hyperv::service> {};

template <>
struct std::hash<sockfam::hyperv::port> : sockfam::address_hash<sockfam::hyperv::port> {};

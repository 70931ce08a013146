// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
// AF_IB. Services of InfiniBand, for RDMA's connection manager. See rdma/ib.h, InfiniBand Architecture Specification,
// rdma_cm(7).
#pragma once

#include <sockfam/detail/family.h>

namespace sockfam::inline v0::ib {

/// Services of InfiniBand, for RDMA's connection manager. As a tuple: (addr, sid[, pkey[, flowinfo[, sid_mask[,
/// scope_id]]]])
struct SOCKFAM_TYPE address {
  ipv6 addr{};                                     ///< Global id (GID) of a port, written as an IPv6 address.
  std::uint64_t sid = 0;                           ///< Service id; that of an RDMA port is the port space and the port.
  std::uint16_t pkey = 65535;                      ///< Partition key; 0xffff is the default partition.
  std::uint32_t flowinfo = 0;                      ///< Flow label and traffic class.
  std::uint64_t sid_mask = 0xffffffffffffffffull;  ///< The bits of the service id that count.
  std::uint64_t scope_id = 0;                      ///< Index of the interface of a link-local address.
  auto operator<=>(const address&) const = default;
};

}  // namespace sockfam::inline v0::ib

namespace sockfam::inline v0 {

template <>
struct description<ib::address> {
  static constexpr static_text family = "ib";
  static constexpr static_text variant = "";
  static constexpr static_text title = "ib";
  static constexpr address_kind kind = address_kind::ib;
  static constexpr static_text prefix = "ib:";
  static constexpr static_text shape = "(addr, sid[, pkey[, flowinfo[, sid_mask[, scope_id]]]])";
  static constexpr selection select = selection::none;
  static constexpr per_os<std::uint16_t> number{.linux_ = 27};
  static constexpr per_os<std::uint8_t> size{.linux_ = 48};
  static constexpr bool fixed = true;

  struct f {
    static constexpr field::value<ipv6> addr{.name = "addr"};
    static constexpr field::integer<std::uint64_t> sid{.name = "sid", .shown = field::base::hex};
    static constexpr field::integer<std::uint16_t> pkey{.name = "pkey", .fallback = 65535, .shown = field::base::hex};
    static constexpr field::integer<std::uint32_t> flowinfo{.name = "flowinfo", .shown = field::base::hex};
    static constexpr field::integer<std::uint64_t> sid_mask{.name = "sid_mask", .fallback = 0xffffffffffffffffull,
                                                            .shown = field::base::hex};
    static constexpr field::integer<std::uint64_t> scope_id{.name = "scope_id"};
  };

  /// Wire order, for writing and for reading.
  template <class Io>
  SOCKFAM_INLINE static constexpr void wire(Io& io, auto& a) {
    io.u16be(f::pkey, a.pkey);
    io.u32be(f::flowinfo, a.flowinfo);
    io.bytes(f::addr, a.addr);
    io.u64be(f::sid, a.sid);
    io.u64be(f::sid_mask, a.sid_mask);
    io.u64(f::scope_id, a.scope_id);
  }

  /// The members in tuple order.
  SOCKFAM_INLINE static constexpr void members(auto& visit, auto& a) {
    visit(f::addr, a.addr);
    visit(f::sid, a.sid);
    visit(f::pkey, a.pkey);
    visit(f::flowinfo, a.flowinfo);
    visit(f::sid_mask, a.sid_mask);
    visit(f::scope_id, a.scope_id);
  }
};

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::ib::address> : sockfam::address_hash<sockfam::ib::address> {};

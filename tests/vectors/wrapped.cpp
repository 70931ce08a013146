#include "wrapped.h"

#include "values.h"

namespace sockfam::tests::vectors {

namespace {

constexpr std::uint64_t u8 = 0xff, u16 = 0xffff, u32 = 0xffffffff, u64 = 0xffffffffffffffff;

/// Widths are those of the C members. flowinfo wraps at 32 bits and is then held against 20 of them.
constexpr wrapped_field fields[] = {
    {"AF_INET6", 0, 2, "flowinfo", 0, u32},
    {"AF_INET6", 0, 3, "scope_id", 0, u32},
    {"AF_NETLINK", 0, 0, "pid", 0, u32},
    {"AF_NETLINK", 0, 1, "groups", 0, u32},
    {"AF_QIPCRTR", 0, 0, "node", 0, u32},
    {"AF_QIPCRTR", 0, 1, "port", 0, u32},
    {"AF_VSOCK", 0, 0, "cid", 0, u32},
    {"AF_VSOCK", 0, 1, "port", 0, u32},
    {"AF_TIPC", 1, 1, "type", 0, u32},
    {"AF_TIPC", 1, 2, "lower", 0, u32},
    {"AF_TIPC", 1, 3, "upper", 0, u32},
    {"AF_TIPC", 1, 4, "scope", -128, 127},
    {"AF_TIPC", 2, 1, "type", 0, u32},
    {"AF_TIPC", 2, 2, "instance", 0, u32},
    {"AF_TIPC", 2, 3, "the unused element", 0, u32},
    {"AF_TIPC", 2, 4, "scope", -128, 127},
    {"AF_TIPC", 3, 1, "node", 0, u32},
    {"AF_TIPC", 3, 2, "ref", 0, u32},
    {"AF_TIPC", 3, 3, "the unused element", 0, u32},
    {"AF_TIPC", 3, 4, "scope", -128, 127},
    {"AF_CAN", 6, 1, "rx_addr", 0, u32},
    {"AF_CAN", 6, 2, "tx_addr", 0, u32},
    {"AF_CAN", 7, 1, "name", 0, u64},
    {"AF_CAN", 7, 2, "pgn", 0, u32},
    {"AF_CAN", 7, 3, "addr", 0, u8},
    {"AF_ALG", 0, 2, "feat", 0, u32},
    {"AF_ALG", 0, 3, "mask", 0, u32},
    {"AF_BLUETOOTH", 0, 1, "psm", 0, u16},
    {"AF_BLUETOOTH", 0, 2, "cid", 0, u16},
    {"AF_BLUETOOTH", 0, 3, "bdaddr_type", 0, u8},
    {"AF_BLUETOOTH", 1, 0, "device_id", 0, u16},
    {"AF_BLUETOOTH", 1, 1, "channel", 0, u16},
    {"AF_BLUETOOTH", 3, 1, "channel", 0, u8},
    {"AF_PACKET", 0, 2, "pkttype", 0, u8},
    {"AF_PACKET", 0, 3, "hatype", 0, u16},
};

std::uint32_t kind_of(const row& from) {
  if (from.family != "AF_TIPC") return from.protocol;
  const auto type = decimal(element(from, 0));
  return type && type->size() == 1 ? static_cast<std::uint32_t>((*type)[0] - '0') : 0;
}

}  // namespace

std::optional<std::string> number_at(const row& from, std::size_t position) {
  const auto alone = position == 0 ? decimal(from.value) : std::nullopt;
  return alone ? alone : decimal(element(from, position));
}

const wrapped_field* wrapped_in(const row& from) {
  const auto kind = kind_of(from);
  for (const auto& one : fields) {
    if (one.family != from.family || one.kind != kind) continue;
    const auto number = number_at(from, one.position);
    if (number && outside(*number, one.min, one.max)) return &one;
  }
  return nullptr;
}

}  // namespace sockfam::tests::vectors

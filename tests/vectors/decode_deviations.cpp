#include <algorithm>

#include "deviations.h"
#include "values.h"

namespace sockfam::tests::vectors {

namespace {

bool family_known(const row& from) { return family_laid_out(from) != nullptr; }

constexpr unsigned af_unix = 1, af_inet = 2, af_inet6 = 10, af_netlink = 16, af_packet = 17, af_can = 29, af_tipc = 30,
                   af_bluetooth = 31, af_alg = 38, af_vsock = 40, af_qipcrtr = 42;

bool is_a(unsigned family, const row& from) { return from.size() >= 2 && from.family_in_bytes() == family; }

/// The ends of Bluetooth's members, where its short forms may end as well; sockaddr_sco has none.
std::span<const std::size_t> ends_of_bluetooth(std::uint32_t protocol) {
  static constexpr std::size_t l2cap[] = {2, 4, 10, 12, 13}, hci[] = {2, 4, 6}, sco[] = {8}, rfcomm[] = {2, 8, 9};
  switch (protocol) {
    case 0: return l2cap;
    case 1: return hci;
    case 2: return sco;
    default: return rfcomm;
  }
}

std::size_t least_of_bluetooth(const row& from) {
  const auto ends = ends_of_bluetooth(from.protocol);
  const auto next = std::find_if(ends.begin(), ends.end(), [&](std::size_t end) { return end >= from.size(); });
  return next == ends.end() ? ends.back() : *next;
}

/// So many bytes a whole address has at least, by Linux's own checks (tests/facts, min_len).
std::size_t least(const row& from) {
  switch (from.family_in_bytes()) {
    case af_inet: return 16;
    case af_inet6: return from.size() == 24 ? 24 : 28;  // with scope_id or without, but not with a part of it
    case af_netlink: return 12;
    case af_packet: return std::size_t{12} + from.at(11);
    case af_can: return from.protocol == 6 ? 16 : from.protocol == 7 ? 24 : 8;
    case af_tipc: return 16;
    case af_bluetooth: return least_of_bluetooth(from);
    case af_alg: return 25;
    case af_vsock: return 16;
    case af_qipcrtr: return 12;
    default: return 2;
  }
}

bool empty(const row& from) { return from.size() == 0 && !from.refused(); }

bool cut(const row& from) {
  if (from.size() == 0 || from.refused() || from.address == "None") return false;
  if (from.size() < 2) return true;
  return !from.undefined && family_known(from) && from.size() < least(from);
}

/// CPython's answer where it does not know the family either.
bool is_number_and_bytes(const row& from) { return from.undefined || contains(element(from, 1), "bytes"); }

bool unknown_family(const row& from) {
  return from.size() >= 2 && !from.refused() && !family_known(from) && is_number_and_bytes(from);
}

bool socket_of_unknown_family(const row& from) { return from.error == "OSError"; }

bool unnamed_interface(const row& from) {
  const bool has_interface = is_a(af_packet, from) || is_a(af_can, from);
  return has_interface && from.size() >= least(from) && element(from, 0) == nlohmann::json{{"str", ""}};
}

bool name_not_utf8(const row& from) { return from.error == "UnicodeDecodeError"; }

bool long_hardware_address(const row& from) {
  return is_a(af_packet, from) && from.undefined && from.at(11) <= 32 && from.size() >= least(from);
}

bool hardware_address_cut(const row& from) {
  return is_a(af_packet, from) && from.undefined && !long_hardware_address(from);
}

bool full_path(const row& from) { return is_a(af_unix, from) && from.undefined && from.at(2) != 0; }

bool oversized_name(const row& from) { return is_a(af_unix, from) && from.undefined && from.at(2) == 0; }

bool answered(const row& from) { return !from.refused() && !from.undefined; }

bool service_domain(const row& from) {
  return is_a(af_tipc, from) && answered(from) && from.size() >= 16 && from.at(2) == 2;
}

bool signed_scope(const row& from) {
  return is_a(af_tipc, from) && answered(from) && from.size() >= 16 && from.at(2) != 2 && from.at(3) >= 0x80;
}

bool vsock_flags(const row& from) { return is_a(af_vsock, from) && answered(from) && from.size() >= 16; }

bool accepted_without_address(const row& from) { return from.size() != 0 && answered(from) && from.address == "None"; }

bool other_familys_size(const row& from) {
  return from.undefined && from.size() >= 2 && family_known(from) && !is_a(af_unix, from) && !is_a(af_packet, from);
}

bool older_answer(const row& from) { return from.is_older(); }

constexpr deviation<decode_case> classes[] = {
    {"empty", empty, 70},
    {"cut", cut, 392},
    {"unknown-family", unknown_family, 153},
    {"socket-of-unknown-family", socket_of_unknown_family, 40},
    {"unnamed-interface", unnamed_interface, 32},
    {"name-not-utf8", name_not_utf8, 14},
    {"long-hardware-address", long_hardware_address, 4},
    {"hardware-address-cut", hardware_address_cut, 22},
    {"full-path", full_path, 1},
    {"oversized-name", oversized_name, 3},
    {"service-domain", service_domain, 31},
    {"signed-scope", signed_scope, 6},
    {"vsock-flags", vsock_flags, 5},
    {"accepted-without-address", accepted_without_address, 3},
    {"other-familys-size", other_familys_size, 1},
    {"older-answer", older_answer, 132, true},
};

}  // namespace

std::span<const deviation<decode_case>> decode_deviations() { return classes; }

}  // namespace sockfam::tests::vectors

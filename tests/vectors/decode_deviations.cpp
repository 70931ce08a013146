#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "deviations.h"
#include "facts/facts.h"
#include "values.h"

namespace sockfam::tests::vectors {

namespace {

bool family_known(const row& from) { return family_laid_out(from) != nullptr; }

bool is_a(const char* constant, const row& from) {
  return from.size() >= 2 && from.family_in_bytes() == facts::constant(constant, os::linux_);
}

bool is_unrecorded(const row& from) {
  const auto* family = family_laid_out(from);
  return family && is_number_to_cpython(*family);
}

/// Where an address of a struct may end: after the shortest that Linux takes, and after each member that follows. A
/// member of characters may end anywhere.
std::set<std::size_t> ends_of(const facts::c_layout& layout, const facts::our_variant& ours) {
  const auto shortest = facts::shortest_received(layout, ours);
  std::set<std::size_t> ends{shortest};
  const facts::members_as members{layout, ours};
  for (const auto& member : layout.members) {
    const auto end = member.offset + member.size;
    if (end > shortest && !member.is("char[") && !members.is_reserved(member)) ends.insert(end);
  }
  return ends;
}

bool has_protocol(const facts::our_variant& ours, std::uint32_t number) {
  const auto& all = ours.variant->protocols;
  const auto is_it = [&](const auto& one) { return one.number == number && one.systems.has(os::linux_); };
  return all.empty() || std::any_of(all.begin(), all.end(), is_it);
}

/// The same for the addresses of a family and a protocol; those of the family's first where the protocol is not known.
std::set<std::size_t> ends_of(unsigned family, std::uint32_t protocol) {
  std::set<std::size_t> first;
  for (const auto& layout : facts::layouts()) {
    if (layout.system != os::linux_ || layout.number != family) continue;
    for (const auto* ours : facts::variants_of(layout)) {
      auto ends = ends_of(layout, *ours);
      if (has_protocol(*ours, protocol)) return ends;
      if (first.empty()) first = std::move(ends);
    }
  }
  return first;
}

/// The fewest bytes of a whole address of this length, by tests/facts.
std::size_t least(const row& from) {
  if (is_a("AF_PACKET", from)) return std::size_t{12} + from.at(11);  // with its hardware address
  static std::map<std::pair<unsigned, std::uint32_t>, std::set<std::size_t>> known;
  const std::pair<unsigned, std::uint32_t> key{from.family_in_bytes(), from.protocol};
  auto found = known.find(key);
  if (found == known.end()) found = known.emplace(key, ends_of(key.first, key.second)).first;
  const auto& ends = found->second;
  if (ends.empty()) return 2;
  const auto next = ends.lower_bound(from.size());
  return next == ends.end() ? *ends.rbegin() : *next;
}

bool empty(const row& from) { return from.size() == 0 && !from.refused(); }

bool cut(const row& from) {
  if (from.size() == 0 || from.refused() || from.address == "None") return false;
  if (from.size() < 2) return true;
  return (!from.undefined || is_unrecorded(from)) && family_known(from) && from.size() < least(from);
}

/// CPython's answer where it does not know the family either.
bool is_number_and_bytes(const row& from) { return from.undefined || contains(element(from, 1), "bytes"); }

bool unknown_family(const row& from) {
  return from.size() >= 2 && !from.refused() && !family_known(from) && is_number_and_bytes(from);
}

bool unrecorded_family(const row& from) {
  return is_unrecorded(from) && !from.refused() && from.size() >= least(from) && is_number_and_bytes(from);
}

bool socket_of_unknown_family(const row& from) { return from.error == "OSError"; }

bool unnamed_interface(const row& from) {
  const bool has_interface = is_a("AF_PACKET", from) || is_a("AF_CAN", from);
  return has_interface && from.size() >= least(from) && element(from, 0) == nlohmann::json{{"str", ""}};
}

bool name_not_utf8(const row& from) { return from.error == "UnicodeDecodeError"; }

bool long_hardware_address(const row& from) {
  return is_a("AF_PACKET", from) && from.undefined && from.at(11) <= 32 && from.size() >= least(from);
}

bool hardware_address_cut(const row& from) {
  return is_a("AF_PACKET", from) && from.undefined && !long_hardware_address(from);
}

bool full_path(const row& from) { return is_a("AF_UNIX", from) && from.undefined && from.at(2) != 0; }

bool oversized_name(const row& from) { return is_a("AF_UNIX", from) && from.undefined && from.at(2) == 0; }

bool answered(const row& from) { return !from.refused() && !from.undefined; }

bool service_domain(const row& from) {
  return is_a("AF_TIPC", from) && answered(from) && from.size() >= 16 && from.at(2) == 2;
}

bool signed_scope(const row& from) {
  return is_a("AF_TIPC", from) && answered(from) && from.size() >= 16 && from.at(2) != 2 && from.at(3) >= 0x80;
}

bool vsock_flags(const row& from) { return is_a("AF_VSOCK", from) && answered(from) && from.size() >= 16; }

bool accepted_without_address(const row& from) { return from.size() != 0 && answered(from) && from.address == "None"; }

bool other_familys_size(const row& from) {
  const bool is_of_known = from.undefined && from.size() >= 2 && family_known(from) && !is_unrecorded(from);
  return is_of_known && !is_a("AF_UNIX", from) && !is_a("AF_PACKET", from);
}

bool older_answer(const row& from) { return from.is_older(); }

constexpr deviation<decode_case> classes[] = {
    {"empty", empty},
    {"cut", cut},
    {"unknown-family", unknown_family},
    {"unrecorded-family", unrecorded_family},
    {"socket-of-unknown-family", socket_of_unknown_family},
    {"unnamed-interface", unnamed_interface},
    {"name-not-utf8", name_not_utf8},
    {"long-hardware-address", long_hardware_address},
    {"hardware-address-cut", hardware_address_cut},
    {"full-path", full_path},
    {"oversized-name", oversized_name},
    {"service-domain", service_domain},
    {"signed-scope", signed_scope},
    {"vsock-flags", vsock_flags},
    {"accepted-without-address", accepted_without_address},
    {"other-familys-size", other_familys_size},
    {"older-answer", older_answer, true},
};

}  // namespace

std::span<const deviation<decode_case>> decode_deviations() { return classes; }

}  // namespace sockfam::tests::vectors

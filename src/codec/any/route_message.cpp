#include <sockfam/route_message.h>

#include <algorithm>
#include <array>

#include <sockfam/constants/openbsd.h>

#include "any/rows.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

// These bits are the same on every system that has them; OpenBSD has all of them.
namespace rta = constants::openbsd;
constexpr std::uint32_t masks = rta::rta_netmask | rta::rta_genmask | rta::rta_srcmask;
/// Those whose family a mask has, the first that is there.
constexpr std::array<std::uint32_t, 4> of_masks{rta::rta_dst, rta::rta_ifa, rta::rta_brd, rta::rta_src};
/// The kernel compares masks from the length byte on, so it may have set all bits before those of the host.
constexpr std::uint16_t all_ones = 0xff;

/// Where an IP address of the family is.
const registry::placed_field* host_of(const any::row& one, os system) {
  const auto& variant = *registry::find(one.family)->variant(one.variant);
  const auto* layout = variant.layout(system);
  for (const auto& field : variant.fields) {
    if (!layout || (field.type != "ipv4" && field.type != "ipv6")) continue;
    for (const auto& placed : layout->fields) {
      if (placed.name == field.name) return &placed;
    }
  }
  return nullptr;
}

/// The family of the smallest IP address whose mask may have so many bytes.
std::optional<std::uint16_t> smallest_with(std::size_t size, os system) {
  std::optional<std::uint16_t> found;
  std::size_t end = SIZE_MAX;
  for (const auto& one : any::every_row) {
    const auto* host = host_of(one, system);
    if (!host) continue;
    const std::size_t its_end = std::size_t{host->offset} + host->size;
    if (its_end < size || its_end >= end) continue;
    end = its_end;
    found = one.number[system];
  }
  return found;
}

bool is_known(std::optional<std::uint16_t> family, os system) {
  return family && !any::rows_of(system, *family).empty();
}

/// A sockaddr of the family in which all is zero.
sockaddr_bytes zeros_of(std::uint16_t family, abi where) {
  sockaddr_bytes made;
  const std::size_t size = any::rows_of(where.system, family)[0].size[where.system];
  std::fill_n(made.room().begin(), size, std::byte{0});
  wire::writer{made.room().data(), where}.header(family, size);
  made.resize(size);
  return made;
}

void copy_part(sockaddr_bytes& into, std::span<const std::byte> from, std::size_t begin, std::size_t end) {
  end = std::min({end, from.size(), into.size()});
  if (begin < end)
    std::copy(from.begin() + static_cast<std::ptrdiff_t>(begin), from.begin() + static_cast<std::ptrdiff_t>(end),
              into.room().begin() + static_cast<std::ptrdiff_t>(begin));
}

/// The bytes that were cut off are zero.
any_address decode_shortened(std::span<const std::byte> bytes, std::uint16_t family, abi where) {
  auto whole = zeros_of(family, where);
  copy_part(whole, bytes, wire::header_size, whole.size());
  return decode_or_unknown(whole.view(), {.abi = where});
}

/// Of a mask only the host is meant.
any_address decode_mask(std::span<const std::byte> bytes, std::uint16_t family, abi where) {
  const auto* host = host_of(any::rows_of(where.system, family)[0], where.system);
  if (!host) return decode_shortened(bytes, family, where);
  auto whole = zeros_of(family, where);
  copy_part(whole, bytes, host->offset, std::size_t{host->offset} + host->size);
  return decode_or_unknown(whole.view(), {.abi = where});
}

}  // namespace

/// Where an address is, and what its header says.
struct route_reader::place {
  std::span<const std::byte> bytes{};  ///< its own, those that there are
  std::size_t stated = 0;              ///< how many it should have
  std::size_t step = 0;                ///< to the next
  std::optional<std::uint16_t> family{};
};

route_reader::route_reader(std::span<const std::byte> bytes, const route_options& options) noexcept
    : bytes_(bytes), options_(options), alignment_(route_alignment(options.abi.system, options.abi.pointer_bits)) {
  if (alignment_ != 0) family_ = find_family();
}

route_reader::place route_reader::place_at(std::size_t at, bool is_mask) const {
  const auto rest = bytes_.subspan(at);
  const auto system = options_.abi.system;
  place one{.family = detail::family_in(rest, options_.abi)};
  if (begins_with_length(system))
    one.stated = rest.empty() ? 0 : std::to_integer<std::size_t>(rest[0]);
  else if (is_mask && family_ && one.family == 0)
    one.stated = any::rows_of(system, *family_)[0].size[system];
  else if (is_known(one.family, system))
    one.stated = sockaddr_size(rest, {.abi = options_.abi, .in = container::storage});
  else
    one.stated = rest.size();
  one.bytes = rest.first(std::min(one.stated, rest.size()));
  const std::size_t units = (std::max<std::size_t>(one.stated, 1) + alignment_ - 1) / alignment_;
  one.step = std::min(units * alignment_, rest.size());
  return one;
}

/// The bit after that one; 0 if there is none.
std::uint32_t route_reader::next_bit(std::uint32_t after) const {
  const std::uint32_t lower = after == 0 ? 0 : after | (after - 1);
  const std::uint32_t higher = options_.addrs.value_or(0) & ~lower;
  return higher & (0 - higher);
}

/// The family that masks have.
std::optional<std::uint16_t> route_reader::find_family() const {
  std::array<std::optional<std::uint16_t>, of_masks.size()> found{};
  std::uint32_t bit = next_bit(0);
  for (std::size_t at = 0; at < bytes_.size(); bit = next_bit(bit)) {
    const auto one = place_at(at, (bit & masks) != 0);
    at += one.step;
    const bool is_one = is_known(one.family, options_.abi.system);
    if (!options_.addrs && is_one) return one.family;
    if (!options_.addrs) continue;
    if (bit == 0) break;
    const auto source = std::find(of_masks.begin(), of_masks.end(), bit);
    if (source != of_masks.end() && is_one) found[static_cast<std::size_t>(source - of_masks.begin())] = one.family;
  }
  for (const auto& one : found) {
    if (one) return one;
  }
  return std::nullopt;
}

void route_reader::read(route_address& into, const place& one) const {
  const abi where = options_.abi;
  const auto own = is_known(one.family, where.system) ? one.family : std::nullopt;
  const bool is_cut = one.stated > one.bytes.size();
  into.remarks = {};
  // Without bits, what has no content or the family of a mask is one.
  const bool is_bare_mask = into.bit == 0 && (one.stated < wire::header_size || one.family == all_ones);
  into.is_mask = (into.bit & masks) != 0 || is_bare_mask;
  if (into.is_mask) {
    auto family = into.bit != 0 || !own ? family_ : own;
    if (!family) family = own;
    if (!family && one.stated >= wire::header_size) family = smallest_with(one.stated, where.system);
    if (family) {
      into.address = decode_mask(one.bytes, *family, where);
      if (is_cut) into.remarks.add({noted::cut, one.bytes.size(), one.stated - one.bytes.size()});
      return;
    }
  }
  // Without a length byte, an address that reaches the end may have been longer.
  const bool is_last = into.offset + one.bytes.size() == bytes_.size();
  const bool may_go_on = own && is_last && !begins_with_length(where.system);
  const bool has_no_family = one.stated == 1;
  const auto read =
      decode(one.bytes, {.abi = where, .cut = is_cut || may_go_on || has_no_family, .notes = &into.remarks});
  if (read) {
    into.address = *read;
  } else if (own && read.error().code() == errc::too_short) {
    into.address = decode_shortened(one.bytes, *own, where);
  } else {
    into.address = decode_or_unknown(one.bytes, {.abi = where});
  }
}

result<bool> route_reader::next(route_address& into) {
  if (alignment_ == 0) {
    return refused({.code = errc::not_on_this_os,
                    .field = "route messages",
                    .wrong = "with sockaddrs do not exist on this OS",
                    .remedy = "choose an OS that has them"});
  }
  const std::uint32_t bit = next_bit(last_);
  if (options_.addrs ? bit == 0 : at_ == bytes_.size()) return false;
  if (at_ == bytes_.size()) {
    return refused({.code = errc::too_short,
                    .field = "rtm_addrs",
                    .offset = at_,
                    .wrong = "the bytes end before an address that rtm_addrs names",
                    .remedy = "give the whole message, or the bits of what is there"});
  }
  const auto one = place_at(at_, (bit & masks) != 0);
  into.bit = bit;
  into.offset = at_;
  into.size = one.bytes.size();
  read(into, one);
  last_ = bit;
  at_ += one.step;
  return true;
}

}  // namespace sockfam::inline v0

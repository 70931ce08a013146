// The text of IPv6 addresses, without vectors: what every machine can run, and what the kernels are compared with. No
// branch depends on the lengths of the groups, since they would be mispredicted.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/values.h>

#include "text/ipv4_scalar.h"
#include "text/ipv6_layout.h"
#include "text/part.h"
#include "text/words.h"

namespace sockfam::inline v0::text::scalar {

/// The digits of two groups, four bytes each, as `digit ^ '0'`, with zeros before them.
struct group_pair {
  std::uint64_t digits;

  /// Has a bit of each_byte(0x80) if a character is not a hexadecimal digit.
  constexpr std::uint64_t bad() const {
    const std::uint64_t low = digits & each_byte(0x7f);
    const std::uint64_t letters = low | each_byte(0x20);  // 0x71 to 0x76 of both cases
    const std::uint64_t no_letters = ~(letters + each_byte(0x0f)) | (letters + each_byte(0x09));
    return ((low + each_byte(0x76)) & no_letters) | digits;
  }
  /// The four bytes of the two groups, the first the lowest.
  constexpr std::uint64_t bytes() const {
    const std::uint64_t letters = digits >> 6 & each_byte(1);
    const std::uint64_t nibbles = (digits & each_byte(0x0f)) + letters * 9;
    const std::uint64_t pairs = (nibbles << 4 | nibbles >> 8) & 0x00ff00ff00ff00ff;
    const std::uint64_t groups = (pairs | pairs >> 8) & 0x0000ffff0000ffff;
    return (groups | groups >> 16) & 0xffffffff;
  }
};

/// Takes the groups of a text one by one, as group_pair has them; zeros after the last. The text has at most 39
/// characters. At least four can be read, or some before it.
class group_reader {
 public:
  constexpr group_reader(std::string_view text, const group_map& map)
      : end_(text.data() + text.size()),
        size_(text.size()),
        starts_(map.starts() << (last - size_) | none),
        ends_(map.ends() << (last - size_) | none) {}

  /// The first two may be so near to the begin that only what follows them can be read.
  SOCKFAM_INLINE constexpr std::uint64_t near_begin() {
    const auto [start, end] = next();
    const std::size_t at = std::min(start, last - 4);
    const std::uint64_t four = load<std::uint32_t>(end_ - (last - at)) ^ 0x30303030u;
    return (four >> 8 * (start - at) << (32 - 8 * (end - start))) & 0xffffffff;
  }
  /// At least four characters are before the end of any other.
  SOCKFAM_INLINE constexpr std::uint64_t further() {
    const auto [start, end] = next();
    const std::uint64_t four = load<std::uint32_t>(end_ - (last - std::min(end, last)) - 4) ^ 0x30303030u;
    const std::size_t others = 32 - 8 * (end - start);
    return four >> others << others;
  }

 private:
  struct group {
    std::size_t start;
    std::size_t end;
  };
  /// Places are counted so that every text ends at 40; eight empty groups follow.
  static constexpr std::size_t last = 40;
  static constexpr std::uint64_t none = std::uint64_t{0xff} << (last + 1);

  SOCKFAM_INLINE constexpr group next() {
    const group found{lowest_bit(starts_), lowest_bit(ends_)};
    starts_ &= starts_ - 1;
    ends_ &= ends_ - 1;
    return found;
  }

  const char* end_;
  std::size_t size_;
  std::uint64_t starts_;
  std::uint64_t ends_;
};

/// One bit for each of 8 to 40 characters, set where it is a colon; the same for the first 40 of more.
constexpr std::uint64_t colons_in(std::string_view text) {
  std::uint64_t colons = 0;
  for (std::size_t word = 0; word < 5; ++word) {
    const std::size_t at = std::min(8 * word, text.size() - 8);
    colons |= places_of(':', load<std::uint64_t>(text.data() + at)) << at;
  }
  return colons;
}

/// Reads a text without a dotted tail. At least eight characters can be read, or some before it.
SOCKFAM_INLINE constexpr bool read_groups(std::string_view text, const group_map& map, ipv6& address) {
  group_reader groups{text, map};
  std::array<group_pair, 4> pairs{};
  const std::uint64_t first = groups.near_begin();
  pairs[0].digits = first | groups.near_begin() << 32;
  for (std::size_t i = 1; i < pairs.size(); ++i) {
    const std::uint64_t even = groups.further();
    pairs[i].digits = even | groups.further() << 32;
  }
  if (((pairs[0].bad() | pairs[1].bad() | pairs[2].bad() | pairs[3].bad()) & each_byte(0x80)) != 0) return false;
  const halves written{pairs[0].bytes() | pairs[1].bytes() << 32, pairs[2].bytes() | pairs[3].bytes() << 32};
  const halves all = map.with_gap(written);
  store(address.bytes.data(), all.first);
  store(address.bytes.data() + 8, all.second);
  return true;
}

constexpr bool read_ipv6(std::string_view text, ipv6& address);

/// Reads a text whose last group is an IPv4 address that begins at `start`: as if two groups stood there, which are
/// then replaced.
constexpr bool read_dotted_ipv6(std::string_view text, std::size_t start, ipv6& address) {
  ipv4 tail;
  if (start > longest_dotted_head || !read_ipv4(part(text, start), tail)) return false;
  std::array<char, longest_dotted_head + 3> copy{};
  std::copy_n(text.data(), start, copy.data());
  std::copy_n("0:0", 3, copy.data() + start);
  if (!read_ipv6({copy.data(), start + 3}, address)) return false;
  std::copy_n(tail.bytes.data(), 4, address.bytes.data() + 12);
  return true;
}

/// A text of two to seven characters: at most three groups, and a "::" for the others.
constexpr bool read_short_ipv6(std::string_view text, ipv6& address) {
  std::uint64_t groups = 0;  // as their bytes stand in the address
  unsigned count = 0;
  unsigned before = 8;  // groups before the "::"
  const char* at = text.data();
  const char* const end = at + text.size();
  if (*at == ':') {
    if (at[1] != ':') return false;
    before = 0;
    at += 2;
  }
  while (at != end) {
    const char* const start = at;
    unsigned group = 0;
    for (; at != end && digit_value(*at) != no_digit; ++at) group = group << 4 | digit_value(*at);
    if (at == start || at - start > 4) return false;
    groups |= std::uint64_t{group >> 8 | (group & 0xff) << 8} << 16 * count++;
    if (at == end) break;
    if (*at++ != ':' || at == end) return false;
    if (*at != ':') continue;
    if (before < 8) return false;
    before = count;
    ++at;
  }
  if (before == 8) return false;
  const std::uint64_t back = groups >> 16 * before;
  store(address.bytes.data(), groups ^ back << 16 * before);
  store(address.bytes.data() + 8, back << 1 << (63 - 16 * (count - before)));
  return true;
}

/// Exactly the texts that parse_ipv6 takes; `address` has no meaning after others.
constexpr bool read_ipv6(std::string_view text, ipv6& address) {
  if (text.size() < 2 || text.size() > longest_dotted_ipv6) return false;
  if (text.size() < 8) return read_short_ipv6(text, address);
  const std::uint64_t colons = colons_in(text);
  const group_map map{colons, text.size()};
  if (map.has_long_group()) return read_dotted_ipv6(text, static_cast<std::size_t>(std::bit_width(colons)), address);
  return map.is_good() && read_groups(text, map, address);
}

/// Writes at most 39 characters, and may overwrite what else is in these 39. Returns how many the text has.
constexpr std::size_t write_ipv6(char* out, const std::uint8_t* bytes) {
  const elision& left_out = elisions[zero_groups(bytes)];
  if (const std::size_t head = dotted_head(left_out, bytes)) [[unlikely]] {
    std::copy_n("::ffff:", head, out);
    return head + write_ipv4(out + head, bytes + 12);
  }
  char* at = out;
  for (std::size_t i = 0; i < 8; ++i) {
    const std::uint32_t digits = hex_pairs[bytes[2 * i]] | std::uint32_t{hex_pairs[bytes[2 * i + 1]]} << 16;
    const auto value = static_cast<std::uint16_t>(bytes[2 * i] << 8 | bytes[2 * i + 1] | 1);
    const auto zeros = static_cast<std::size_t>(std::countl_zero(value)) / 4;
    // A group that is left out is all colons: one or two of them may be needed.
    const std::uint64_t text = (digits | std::uint64_t{0x3a3a3a3a} << 32) >> 8 * (zeros + left_out.is_gone(i));
    if (i < 7)
      store(at, text);
    else
      store(at, static_cast<std::uint32_t>(text));
    at += 5 - zeros - left_out.lost(i);
  }
  return static_cast<std::size_t>(at - out) - left_out.colon_at_end();
}

}  // namespace sockfam::inline v0::text::scalar

// The groups of IPv6 addresses: what vectors of all machines share.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/values.h>

#include "text/ipv6_scalar.h"

namespace sockfam::inline v0::text {

/// The digits of eight groups, as scalar::group_pair has those of two.
using group_digits = std::array<std::uint64_t, 4>;

SOCKFAM_INLINE group_digits digits_of_groups(std::string_view text, const group_map& map) {
  scalar::group_reader groups{text, map};
  group_digits pairs{};
  pairs[0] = groups.near_begin();
  pairs[0] |= groups.near_begin() << 32;
#pragma GCC unroll 3
  for (std::size_t i = 1; i < 4; ++i) {
    pairs[i] = groups.further();
    pairs[i] |= groups.further() << 32;
  }
  return pairs;
}

/// A text whose last group is an IPv4 address: as if two groups of one digit stood there.
struct dotted_tail {
  bool there = false;
  ipv4 address{};

  /// One bit for each digit of the groups that are read.
  SOCKFAM_INLINE std::uint32_t read_digits(const group_map& map) const {
    return there ? (std::uint32_t{1} << 4 * (map.count() - 2)) - 1 : ~std::uint32_t{0};
  }
};

/// Sixteen bytes at 16 - 2 * n: a shuffle that moves bytes up by n groups, or a mask of the first n groups.
alignas(32) inline constexpr auto moves = [] {
  std::array<std::uint8_t, 32> made{};
  for (std::size_t i = 0; i < 16; ++i) made[i] = 0x80, made[16 + i] = static_cast<std::uint8_t>(i);
  return made;
}();
alignas(32) inline constexpr auto first_ones = [] {
  std::array<std::uint8_t, 32> made{};
  for (std::size_t i = 0; i < 16; ++i) made[i] = 0xff;
  return made;
}();

/// Writes the digits of eight groups, four each, of which those that are `shown` have a bit.
SOCKFAM_INLINE std::size_t write_groups(char* out, const std::array<char, 32>& digits, std::uint32_t shown,
                                        const elision& left_out) {
  char* at = out;
#pragma GCC unroll 8
  for (std::size_t i = 0; i < 8; ++i) {
    const std::size_t skipped = lowest_bit(shown >> 4 * i);
    const std::uint64_t group = load<std::uint32_t>(digits.data() + 4 * i) | std::uint64_t{0x3a3a3a3a} << 32;
    // A group that is left out is all colons: one or two of them may be needed.
    const std::uint64_t text = group >> 8 * (skipped + left_out.is_gone(i));
    if (i < 7)
      store(at, text);
    else
      store(at, static_cast<std::uint32_t>(text));
    at += 5 - skipped - left_out.lost(i);
  }
  return static_cast<std::size_t>(at - out) - left_out.colon_at_end();
}

}  // namespace sockfam::inline v0::text

// Where the groups of an IPv6 address are in its text, and the "::": tables and arithmetic that no way to read or write
// the characters changes.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <sockfam/detail/export.h>

#include "text/hex.h"
#include "text/words.h"

namespace sockfam::inline v0::text {

inline constexpr std::size_t longest_dotted_ipv6 = 45;  ///< of six groups and an IPv4 address
inline constexpr std::size_t longest_dotted_head = 30;  ///< six groups with their colons

/// The number of bits that are set, where there may be no instruction for it.
struct counted_by_sums {
  SOCKFAM_INLINE constexpr unsigned operator()(std::uint64_t word) const {
    word -= word >> 1 & 0x5555555555555555;
    word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
    return static_cast<unsigned>(((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56);
  }
};

/// The same in functions for processors that have one.
struct counted_by_processor {
  SOCKFAM_INLINE constexpr unsigned operator()(std::uint64_t word) const {
    return static_cast<unsigned>(std::popcount(word));
  }
};

/// What the places of the colons say about a text.
class group_map {
 public:
  /// One bit for each character, set where it is a colon. The text has 2 to 45 characters.
  template <class Counted = counted_by_sums>
  SOCKFAM_INLINE constexpr group_map(std::uint64_t colons, std::size_t size, Counted counted = {})
      : colons_(colons),
        size_(size),
        others_(~colons & ((std::uint64_t{1} << size) - 1)),
        gap_(colons & colons >> 1),
        count_(counted(starts())),
        before_(counted(starts() & (gap_ - 1))) {}

  /// One bit where each group begins, and one behind each.
  constexpr std::uint64_t starts() const { return others_ & ~(others_ << 1); }
  constexpr std::uint64_t ends() const { return ~others_ & others_ << 1; }

  /// Five characters without a colon: a dotted tail, or a mistake.
  constexpr bool has_long_group() const {
    const std::uint64_t pairs = others_ & others_ >> 1;
    return (pairs & pairs >> 2 & others_ >> 4) != 0;
  }
  /// True for an address whose groups may hold anything, if none is long. Without branches.
  constexpr bool is_good() const {
    const bool begins_well = (colons_ & 3) != 1;
    const bool ends_well = colons_ >> (size_ - 2) != 2;
    const bool has_all = count_ == 8;
    const bool has_gap = gap_ != 0;
    const bool has_more = count_ > 8 || (gap_ & (gap_ - 1)) != 0;
    return (begins_well & ends_well & (has_all != has_gap) & !has_more) != 0;
  }
  constexpr unsigned count() const { return count_; }
  /// How many groups come before the "::".
  constexpr unsigned before() const { return before_; }

  /// Puts the zeros of the "::" between groups that follow each other. Without a "::" all are moved by nothing.
  constexpr halves with_gap(const halves& groups) const {
    const halves keep = halves{~std::uint64_t{0}, ~std::uint64_t{0}}.moved(before_ & 7);
    const halves after = halves{groups.first & keep.first, groups.second & keep.second}.moved((8 - count_) & 7);
    return {(groups.first & ~keep.first) | after.first, (groups.second & ~keep.second) | after.second};
  }

 private:
  std::uint64_t colons_;
  std::size_t size_;
  std::uint64_t others_;
  std::uint64_t gap_;  ///< one bit where "::" begins
  unsigned count_;     ///< of the groups that are written
  unsigned before_;
};

/// What the text lacks because of the longest run of zeros: at least two groups, the first run if there are several
/// (RFC 5952, section 4.2). A run's first group leaves a colon; both, if the text begins with it.
struct elision {
  std::uint8_t gone = 0;      ///< one bit for each group
  std::uint16_t lost_of = 0;  ///< how many of "0:" are left out, two bits for each group

  constexpr std::size_t is_gone(std::size_t group) const { return gone >> group & 1; }
  constexpr std::size_t lost(std::size_t group) const { return lost_of >> 2 * group & 3; }
  /// The colon that follows the last group, if it is written.
  constexpr std::size_t colon_at_end() const { return gone >> 7 ^ 1; }
};

constexpr elision elision_of(unsigned zeros) {
  unsigned start = 0;
  unsigned longest = 1;
  for (unsigned i = 0; i < 8; ++i) {
    const auto length = static_cast<unsigned>(std::countr_one(zeros >> i));
    if (length > longest) start = i, longest = length;
  }
  elision found;
  if (longest == 1) return found;
  for (unsigned i = start; i < start + longest; ++i) {
    found.gone = static_cast<std::uint8_t>(found.gone | 1u << i);
    const unsigned lost = i > start ? 2 : start > 0 ? 1 : 0;
    found.lost_of = static_cast<std::uint16_t>(found.lost_of | lost << 2 * i);
  }
  return found;
}

/// By the groups that are zero: the lowest bit is for the first.
inline constexpr auto elisions = [] {
  std::array<elision, 256> all{};
  for (unsigned zeros = 0; zeros < all.size(); ++zeros) all[zeros] = elision_of(zeros);
  return all;
}();

/// The length of "::" or "::ffff:" if a dotted tail follows it, else 0: IPv4-compatible and IPv4-mapped addresses (RFC
/// 4291, section 2.5.5), as inet_ntop writes them.
constexpr std::size_t dotted_head(const elision& left_out, const std::uint8_t* bytes) {
  if (left_out.gone == 0x3f) return 2;
  return left_out.gone == 0x1f && bytes[10] == 0xff && bytes[11] == 0xff ? 7 : 0;
}

/// One bit for each group, the lowest for the first, set where it is zero.
constexpr unsigned zero_groups(const std::uint8_t* bytes) {
  const auto of_four = [bytes](std::size_t at) {
    constexpr std::uint64_t low_bits = 0x7fff7fff7fff7fff;
    const auto groups = load<std::uint64_t>(bytes + at);
    const std::uint64_t zeros = ~(((groups & low_bits) + low_bits) | groups | low_bits);
    return static_cast<unsigned>((zeros >> 15) * 0x0001000200040008 >> 48 & 0xf);
  };
  return of_four(0) | of_four(8) << 4;
}

}  // namespace sockfam::inline v0::text

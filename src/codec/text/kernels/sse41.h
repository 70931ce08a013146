// Vectors of sixteen bytes with shuffles, which nearly every x86-64 processor has.
#pragma once

#include <smmintrin.h>

#include <bit>

#include "text/ipv6_scalar.h"
#include "text/kernels/ipv4_shuffles.h"
#include "text/kernels/sse2.h"
#include "text/kernels/vector_runs.h"

#define SOCKFAM_SSE41 SOCKFAM_INLINE __attribute__((target("sse4.1,popcnt")))

namespace sockfam::inline v0::text::sse41 {

using sse2::at_most;
using sse2::load_vector;
using sse2::top_bits;

/// The 7 to 15 characters of a text, then zeros. Reads nothing beyond them.
SOCKFAM_SSE41 __m128i short_text(std::string_view text) {
  if (text.size() == scalar::shortest_ipv4_text) {
    const std::uint64_t tail = load<std::uint32_t>(text.data() + 3);
    return _mm_cvtsi64_si128(static_cast<long long>(load<std::uint32_t>(text.data()) | tail << 24));
  }
  const std::uint64_t tail = load<std::uint64_t>(text.data() + text.size() - 8) >> 8 * (15 - text.size()) >> 8;
  return _mm_set_epi64x(static_cast<long long>(tail), static_cast<long long>(load<std::uint64_t>(text.data())));
}

/// As scalar::read_ipv4.
SOCKFAM_SSE41 bool read_ipv4(std::string_view text, ipv4& address) {
  if (text.size() < scalar::shortest_ipv4_text || text.size() > ipv4::longest_text) return false;
  const __m128i characters = short_text(text);
  const std::uint32_t dots = top_bits(_mm_cmpeq_epi8(characters, _mm_set1_epi8('.')));
  const std::uint32_t end = std::uint32_t{1} << text.size();
  const std::uint32_t ends = dots | end;
  const ipv4_shuffle& layout = ipv4_shuffles.of(ends);

  const __m128i digits = _mm_xor_si128(characters, _mm_set1_epi8('0'));
  const __m128i placed = _mm_shuffle_epi8(digits, load_vector(layout.from.data()));
  const __m128i pairs = _mm_maddubs_epi16(placed, _mm_set1_epi32(0x010a6400));  // 0, 100, 10, 1
  const __m128i numbers = _mm_madd_epi16(pairs, _mm_set1_epi16(1));

  const std::uint32_t others = top_bits(at_most(digits, 9)) ^ (end - 1) ^ dots;
  const std::uint32_t zeros = top_bits(_mm_cmpeq_epi8(digits, _mm_setzero_si128()));
  const std::uint32_t leading_zeros = zeros & (ends << 1 | 1) & ~(ends >> 1);
  const std::uint32_t too_large = top_bits(_mm_cmpgt_epi32(numbers, _mm_set1_epi32(255)));
  if ((others | leading_zeros | too_large | (layout.ends ^ ends)) != 0) return false;

  const __m128i bytes = _mm_packus_epi16(_mm_packs_epi32(numbers, numbers), numbers);
  store(address.bytes.data(), static_cast<std::uint32_t>(_mm_cvtsi128_si32(bytes)));
  return true;
}

/// The digits of four groups, as scalar::group_pair has them.
struct four_groups {
  __m128i digits;

  SOCKFAM_SSE41 __m128i letters() const {
    const __m128i lower = _mm_or_si128(digits, _mm_set1_epi8(0x20));
    return at_most(_mm_sub_epi8(lower, _mm_set1_epi8(0x71)), 5);
  }
  /// One bit for each character, set where it is a hexadecimal digit.
  SOCKFAM_SSE41 std::uint32_t good() const { return top_bits(_mm_or_si128(letters(), at_most(digits, 9))); }
  /// Each byte in two.
  SOCKFAM_SSE41 __m128i bytes() const {
    const __m128i low = _mm_and_si128(digits, _mm_set1_epi8(15));
    const __m128i nibbles = _mm_add_epi8(low, _mm_and_si128(letters(), _mm_set1_epi8(9)));
    return _mm_maddubs_epi16(nibbles, _mm_set1_epi16(0x0110));  // 16, 1
  }
};

/// Puts the zeros of the "::" between the groups before it and the others.
SOCKFAM_SSE41 __m128i with_gap(__m128i groups, unsigned before, unsigned count) {
  const __m128i front = load_vector(first_ones.data() + 16 - 2 * before);
  const __m128i moved = _mm_shuffle_epi8(_mm_andnot_si128(front, groups), load_vector(moves.data() + 2 * count));
  return _mm_or_si128(_mm_and_si128(front, groups), moved);
}

/// Reads the groups of a text that has the shape of an address; the last two of one with a dotted tail may be anything.
SOCKFAM_SSE41 bool read_groups(std::string_view text, const group_map& map, const dotted_tail& tail, ipv6& address) {
  const group_digits pairs = digits_of_groups(text, map);
  const four_groups front{_mm_set_epi64x(static_cast<long long>(pairs[1]), static_cast<long long>(pairs[0]))};
  const four_groups back{_mm_set_epi64x(static_cast<long long>(pairs[3]), static_cast<long long>(pairs[2]))};
  const std::uint32_t bad = ~(front.good() | back.good() << 16);
  if ((bad & tail.read_digits(map)) != 0) return false;
  const __m128i written = _mm_packus_epi16(front.bytes(), back.bytes());
  _mm_storeu_si128(reinterpret_cast<__m128i*>(address.bytes.data()), with_gap(written, map.before(), map.count()));
  if (tail.there) std::copy_n(tail.address.bytes.data(), 4, address.bytes.data() + 12);
  return true;
}

/// As scalar::read_ipv6.
SOCKFAM_SSE41 bool read_ipv6(std::string_view text, ipv6& address) {
  if (text.size() < 8 || text.size() > longest_dotted_ipv6) return scalar::read_ipv6(text, address);
  const std::uint64_t colons = sse2::colons_in(text);
  group_map map{colons, text.size(), counted_by_processor{}};
  dotted_tail tail;
  if (map.has_long_group()) [[unlikely]] {
    const auto start = static_cast<std::size_t>(std::bit_width(colons));
    const std::string_view four{text.data() + start, text.size() - start};
    if (start < 2 || start > longest_dotted_head || !read_ipv4(four, tail.address)) return false;
    tail.there = true;
    text = {text.data(), start + 3};
    map = group_map{colons | std::uint64_t{1} << (start + 1), text.size(), counted_by_processor{}};
    if (map.has_long_group()) return false;
  }
  return map.is_good() && read_groups(text, map, tail, address);
}

/// All ones where a character is in the alphabet.
SOCKFAM_SSE41 __m128i kept_in(__m128i characters, __m128i columns) {
  const __m128i high = _mm_and_si128(_mm_srli_epi16(characters, 4), _mm_set1_epi8(15));
  const __m128i bit = _mm_shuffle_epi8(load_vector(bits_of_rows.data()), high);
  return _mm_cmpeq_epi8(_mm_and_si128(_mm_shuffle_epi8(columns, characters), bit), bit);
}
/// One bit for each character that is not.
SOCKFAM_SSE41 std::uint32_t others_in(__m128i characters, __m128i columns) {
  return top_bits(kept_in(characters, columns)) ^ 0xffff;
}

/// Copies 16 to 112 characters; true if all are in the alphabet. Lengths of texts cannot be predicted, so nothing
/// branches on them: the last sixteen are copied as often as blocks are left over.
SOCKFAM_SSE41 bool copy_blocks(char* out, const char* from, std::size_t size, __m128i columns) {
  __m128i kept = _mm_set1_epi8(-1);
#pragma GCC unroll 7
  for (std::size_t i = 0; i < 7; ++i) {
    const std::size_t at = computed(std::min(16 * i, size - 16));
    const __m128i characters = load_vector(from + at);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at), characters);
    kept = _mm_and_si128(kept, kept_in(characters, columns));
  }
  return top_bits(kept) == 0xffff;
}

/// As scalar::copy_run.
SOCKFAM_SSE41 std::size_t copy_run(char* out, const char* from, std::size_t size, const alphabet& keep) {
  const __m128i columns = load_vector(keep.columns());
  if (size < 16) {
    if (size == 0) return 0;
    const short_run some{out, from, size};
    const __m128i both = _mm_set_epi64x(static_cast<long long>(some.last), static_cast<long long>(some.first));
    return some.length(others_in(both, columns), size);
  }
  if (size > longest_part && size <= 112 && copy_blocks(out, from, size, columns)) [[likely]]
    return size;
  for (std::size_t at = 0;; at = std::min(at + 16, size - 16)) {
    const __m128i characters = load_vector(from + at);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at), characters);
    if (const std::uint32_t others = others_in(characters, columns)) return at + lowest_bit(others);
    if (at == size - 16) return size;
  }
}

}  // namespace sockfam::inline v0::text::sse41

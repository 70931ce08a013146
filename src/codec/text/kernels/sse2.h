// Vectors of sixteen bytes that every x86-64 processor has.
#pragma once

#include <emmintrin.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/detail/export.h>

#include "text/ipv4_scalar.h"
#include "text/kernels/groups.h"

namespace sockfam::inline v0::text::sse2 {

SOCKFAM_INLINE __m128i load_vector(const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); }

SOCKFAM_INLINE std::uint32_t top_bits(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

/// All ones where a byte is at most `most`, both without sign.
SOCKFAM_INLINE __m128i at_most(__m128i bytes, char most) {
  return _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(most)), bytes);
}

/// The sixteen lower-case digits of sixteen numbers 0 to 15.
SOCKFAM_INLINE __m128i hex_digits(__m128i nibbles) {
  const __m128i letters = _mm_cmpgt_epi8(nibbles, _mm_set1_epi8(9));
  const __m128i digits = _mm_add_epi8(nibbles, _mm_set1_epi8('0'));
  return _mm_add_epi8(digits, _mm_and_si128(letters, _mm_set1_epi8('a' - '0' - 10)));
}

/// As scalar::write_ipv6.
SOCKFAM_INLINE std::size_t write_ipv6(char* out, const std::uint8_t* bytes) {
  const __m128i none = _mm_setzero_si128();
  const __m128i address = load_vector(bytes);
  const elision& left_out = elisions[top_bits(_mm_packs_epi16(_mm_cmpeq_epi16(address, none), none))];
  if (const std::size_t head = dotted_head(left_out, bytes)) [[unlikely]] {
    std::copy_n("::ffff:", head, out);
    return head + scalar::write_ipv4(out + head, bytes + 12);
  }
  const __m128i fifteen = _mm_set1_epi8(15);
  const __m128i high = _mm_and_si128(_mm_srli_epi16(address, 4), fifteen);
  const __m128i low = _mm_and_si128(address, fifteen);
  const __m128i front = _mm_unpacklo_epi8(high, low);
  const __m128i back = _mm_unpackhi_epi8(high, low);
  const std::uint32_t zeros = top_bits(_mm_cmpeq_epi8(front, none)) | top_bits(_mm_cmpeq_epi8(back, none)) << 16;
  const std::uint32_t shown = ~zeros | 0x88888888u;  // the last digit of each group always is
  alignas(16) std::array<char, 32> digits;
  _mm_store_si128(reinterpret_cast<__m128i*>(digits.data()), hex_digits(front));
  _mm_store_si128(reinterpret_cast<__m128i*>(digits.data() + 16), hex_digits(back));
  return write_groups(out, digits, shown, left_out);
}

/// One bit for each of 8 to 48 characters, set where it is a colon; the same for the first 32 and the last 16 of more.
SOCKFAM_INLINE std::uint64_t colons_in(std::string_view text) {
  const __m128i colon = _mm_set1_epi8(':');
  const char* const begin = text.data();
  if (text.size() < 16) {
    const std::size_t rest = text.size() - 8;
    const __m128i both = _mm_set_epi64x(static_cast<long long>(load<std::uint64_t>(begin + rest)),
                                        static_cast<long long>(load<std::uint64_t>(begin)));
    const std::uint32_t found = top_bits(_mm_cmpeq_epi8(both, colon));
    return (found & 0xff) | std::uint64_t{found >> 8} << rest;
  }
  const std::size_t last = text.size() - 16;
  const std::size_t middle = std::min<std::size_t>(last, 16);
  return top_bits(_mm_cmpeq_epi8(load_vector(begin), colon)) |
         std::uint64_t{top_bits(_mm_cmpeq_epi8(load_vector(begin + middle), colon))} << middle |
         std::uint64_t{top_bits(_mm_cmpeq_epi8(load_vector(begin + last), colon))} << last;
}

}  // namespace sockfam::inline v0::text::sse2

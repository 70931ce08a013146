// For x86-64-v3: vectors of 32 bytes.
#include "text/kernels/log_list.h"

#if defined(SOCKFAM_AVX2_LOG_KERNEL)
#include <immintrin.h>

#include <bit>

#include "text/kernels/avx2.h"
#include "text/kernels/log_marks.h"

namespace sockfam::inline v0::text {
namespace {

SOCKFAM_AVX2_INLINE __m256i load_wide(const char* from) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

SOCKFAM_AVX2_INLINE std::uint32_t wide_top_bits(__m256i bytes) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

SOCKFAM_AVX2_INLINE __m256i wide_at_most(__m256i bytes, char most) {
  return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(most)), bytes);
}

// As scalar::read_hex.
SOCKFAM_AVX2 std::size_t read_digits(std::string_view text, std::uint8_t* out) {
  std::size_t at = 0;
  for (; at + 32 <= text.size(); at += 32) {
    const __m256i characters = load_wide(text.data() + at);
    const __m256i lower = _mm256_or_si256(characters, _mm256_set1_epi8(0x20));
    const __m256i letters = wide_at_most(_mm256_sub_epi8(lower, _mm256_set1_epi8('a')), 5);
    const __m256i digits = wide_at_most(_mm256_sub_epi8(characters, _mm256_set1_epi8('0')), 9);
    const __m256i nine = _mm256_and_si256(letters, _mm256_set1_epi8(9));
    const __m256i nibbles = _mm256_add_epi8(_mm256_and_si256(characters, _mm256_set1_epi8(15)), nine);
    const __m256i pairs = _mm256_maddubs_epi16(nibbles, _mm256_set1_epi16(0x0110));  // 16, 1
    const __m256i bytes = _mm256_permute4x64_epi64(_mm256_packus_epi16(pairs, pairs), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at / 2), _mm256_castsi256_si128(bytes));
    const std::uint32_t good = wide_top_bits(_mm256_or_si256(letters, digits));
    if (good != 0xffffffff) return at + static_cast<unsigned>(std::countr_one(good));
  }
  return at + scalar::read_hex(text.substr(at), out + at / 2);
}

SOCKFAM_AVX2_INLINE std::uint32_t are(const char* from, char c) {
  return wide_top_bits(_mm256_cmpeq_epi8(load_wide(from), _mm256_set1_epi8(c)));
}

// As scalar::find_mark.
SOCKFAM_AVX2 place find_address(std::string_view text) {
  mark_search<true> search;
  for (auto& at = search.found.at; at + mark_end + 32 <= text.size(); at += 32) {
    const char* const begin = text.data() + at;
    const seen here{are(begin, address_mark.front()), are(begin + mark_end, address_mark.back()), are(begin, '\n')};
    if (search.look(begin, here)) return search.found;
  }
  return search.with_rest(text);
}

}  // namespace

const log_kernel avx2_log_kernel{&avx2_kernel, read_digits, find_address};

}  // namespace sockfam::inline v0::text

#endif

// For x86-64-v3: the same vectors, with instructions of three operands and for bits.
#include "text/kernels/list.h"

#if defined(SOCKFAM_X86_KERNELS)
#include <immintrin.h>

#include "text/ipv4_explained.h"
#include "text/ipv6_explained.h"
#include "text/kernels/sse41.h"

#define SOCKFAM_TARGET __attribute__((target("avx2,bmi,bmi2,popcnt")))

namespace sockfam::inline v0::text {
namespace {

SOCKFAM_TARGET result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (sse41::read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

SOCKFAM_TARGET result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (sse41::read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

SOCKFAM_TARGET std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }

#if defined(_WIN32)
// mingw-w64 does not align the stack for vectors of 32 bytes (GCC bug 54412).
SOCKFAM_TARGET std::size_t read_digits(std::string_view text, std::uint8_t* out) { return sse2::read_hex(text, out); }

SOCKFAM_TARGET place find_address(std::string_view text) { return sse2::find_mark(text); }
#else
#define SOCKFAM_AVX2 SOCKFAM_INLINE SOCKFAM_TARGET

SOCKFAM_AVX2 __m256i load_wide(const char* from) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)); }

SOCKFAM_AVX2 std::uint32_t wide_top_bits(__m256i bytes) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes));
}

SOCKFAM_AVX2 __m256i wide_at_most(__m256i bytes, char most) {
  return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(most)), bytes);
}

// As scalar::read_hex.
SOCKFAM_TARGET std::size_t read_digits(std::string_view text, std::uint8_t* out) {
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
  return at + sse2::read_hex(text.substr(at), out + at / 2);
}

SOCKFAM_AVX2 std::uint32_t are(const char* from, char c) {
  return wide_top_bits(_mm256_cmpeq_epi8(load_wide(from), _mm256_set1_epi8(c)));
}

// As scalar::find_mark.
SOCKFAM_TARGET place find_address(std::string_view text) {
  mark_search search;
  for (auto& at = search.found.at; at + mark_end + 32 <= text.size(); at += 32) {
    const char* const begin = text.data() + at;
    const seen here{are(begin, address_mark.front()), are(begin + mark_end, address_mark.back()), are(begin, '\n')};
    if (search.look(begin, here)) return search.found;
  }
  return search.with_rest(text);
}
#endif

bool is_usable() {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
         __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("popcnt") != 0;
}

}  // namespace

const kernel avx2_kernel{"avx2", parse_four, parse_six, write_six, read_digits, find_address, is_usable};

}  // namespace sockfam::inline v0::text

#endif

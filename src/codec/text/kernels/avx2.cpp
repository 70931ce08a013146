// For x86-64-v3: the same vectors, with instructions of three operands and for bits.
#include "text/kernels/list.h"

#if defined(SOCKFAM_X86_KERNELS)
#include <immintrin.h>

#include <algorithm>
#include <cstddef>

#include "text/ipv4_explained.h"
#include "text/ipv6_explained.h"
#include "text/kernels/avx2.h"
#include "text/kernels/processor.h"
#include "text/kernels/sse41.h"

namespace sockfam::inline v0::text {
namespace {

SOCKFAM_AVX2 result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (sse41::read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

SOCKFAM_AVX2 result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (sse41::read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

SOCKFAM_AVX2 std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }

/// As sse41::copy_blocks, of 32 to 128 characters.
SOCKFAM_AVX2_INLINE bool copy_blocks(char* out, const char* from, std::size_t size, const alphabet& keep) {
  const __m256i columns = _mm256_broadcastsi128_si256(sse2::load_vector(keep.columns()));
  const __m256i bits = _mm256_broadcastsi128_si256(sse2::load_vector(bits_of_rows.data()));
  __m256i kept = _mm256_set1_epi8(-1);
#pragma GCC unroll 4
  for (std::size_t i = 0; i < 4; ++i) {
    const std::size_t at = computed(std::min(32 * i, size - 32));
    const __m256i characters = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + at));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + at), characters);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(characters, 4), _mm256_set1_epi8(15));
    const __m256i bit = _mm256_shuffle_epi8(bits, high);
    const __m256i column = _mm256_shuffle_epi8(columns, characters);
    kept = _mm256_and_si256(kept, _mm256_cmpeq_epi8(_mm256_and_si256(column, bit), bit));
  }
  return _mm256_movemask_epi8(kept) == -1;
}

SOCKFAM_AVX2 std::size_t copy(char* out, const char* from, std::size_t size, const alphabet& keep) {
  if (size > longest_part && size <= 128 && copy_blocks(out, from, size, keep)) [[likely]]
    return size;
  return sse41::copy_run(out, from, size, keep);
}

bool is_usable() {
  const processor found = this_processor();
  return found.saves(avx_registers) && found.has_basic(bit_POPCNT) && found.has_extended(bit_AVX2 | bit_BMI | bit_BMI2);
}

}  // namespace

const kernel avx2_kernel{"avx2", parse_four, parse_six, write_six, copy, is_usable};

}  // namespace sockfam::inline v0::text

#endif

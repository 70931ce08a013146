// For processors with AVX-512 and VBMI2: since Ice Lake and Zen 4.
#include "text/kernels/log_list.h"

#if defined(SOCKFAM_AVX512_KERNEL)
#include <algorithm>
#include <array>

#include "text/kernels/avx512.h"
#include "text/kernels/log_marks.h"

namespace sockfam::inline v0::text {
namespace {

/// By the seven bits of a character: the value of a hexadecimal digit, else a top bit.
alignas(64) constexpr auto values = [] {
  std::array<std::uint8_t, 128> made{};
  for (std::size_t c = 0; c < made.size(); ++c) {
    const std::uint8_t value = digit_values[c];
    made[c] = value == no_digit ? 0x80 : value;
  }
  return made;
}();

/// One bit for each of the first `size` characters, of at most 64.
SOCKFAM_AVX512_INLINE std::uint64_t first_bits(std::size_t size) {
  return _bzhi_u64(~std::uint64_t{0}, static_cast<unsigned>(std::min<std::size_t>(size, 64)));
}

// As scalar::read_hex.
SOCKFAM_AVX512 std::size_t read_digits(std::string_view text, std::uint8_t* out) {
  for (std::size_t at = 0; at < text.size(); at += 64) {
    const std::uint64_t inside = first_bits(text.size() - at);
    const __m512i characters = _mm512_maskz_loadu_epi8(inside, text.data() + at);
    const __m512i digits =
        _mm512_permutex2var_epi8(_mm512_load_si512(values.data()), characters, _mm512_load_si512(values.data() + 64));
    const __m512i pairs = _mm512_maddubs_epi16(digits, _mm512_set1_epi16(0x0110));  // 16, 1
    const std::uint64_t others = _mm512_movepi8_mask(_mm512_or_si512(digits, characters));
    const __m256i bytes = _mm512_cvtepi16_epi8(pairs);
    if (inside == ~std::uint64_t{0}) [[likely]]
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + at / 2), bytes);
    else
      _mm256_mask_storeu_epi8(out + at / 2, static_cast<__mmask32>(first_bits((text.size() - at) / 2)), bytes);
    if (others != 0) return at + static_cast<std::size_t>(_tzcnt_u64(others));
  }
  return text.size();
}

SOCKFAM_AVX512_INLINE std::uint64_t are(std::uint64_t inside, const char* from, char c) {
  return _mm512_cmpeq_epi8_mask(_mm512_maskz_loadu_epi8(inside, from), _mm512_set1_epi8(c));
}

// As scalar::find_mark.
SOCKFAM_AVX512 place find_address(std::string_view text) {
  mark_search<true> search;
  auto& at = search.found.at;
  for (; at < text.size(); at += 64) {
    const std::size_t rest = text.size() - at;
    const std::uint64_t inside = first_bits(rest);
    const std::uint64_t lasts = first_bits(rest - std::min(rest, mark_end));
    const char* const begin = text.data() + at;
    const seen here{are(inside, begin, address_mark.front()), are(lasts, begin + mark_end, address_mark.back()),
                    are(inside, begin, '\n')};
    if (search.look(begin, here)) return search.found;
  }
  at = text.size();
  return search.found;
}

}  // namespace

const log_kernel avx512_log_kernel{&avx512_kernel, read_digits, find_address};

}  // namespace sockfam::inline v0::text

#endif

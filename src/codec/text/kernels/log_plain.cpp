// What every processor of the machine's kind can run: on x86-64 that includes vectors of SSE2.
#include "text/kernels/log_list.h"

#if defined(__SSE2__) && defined(__GNUC__)
#include <bit>

#include "text/kernels/log_marks.h"
#include "text/kernels/sse2.h"
#endif

namespace sockfam::inline v0::text {
namespace {

#if defined(__SSE2__) && defined(__GNUC__)
using sse2::at_most;
using sse2::load_vector;
using sse2::top_bits;

// As scalar::read_hex.
std::size_t read_digits(std::string_view text, std::uint8_t* out) {
  std::size_t at = 0;
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i characters = load_vector(text.data() + at);
    const __m128i digits = _mm_sub_epi8(characters, _mm_set1_epi8('0'));
    const __m128i lower = _mm_or_si128(characters, _mm_set1_epi8(0x20));
    const __m128i letters = at_most(_mm_sub_epi8(lower, _mm_set1_epi8('a')), 5);
    const __m128i nine = _mm_and_si128(letters, _mm_set1_epi8(9));
    const __m128i nibbles = _mm_add_epi8(_mm_and_si128(characters, _mm_set1_epi8(15)), nine);
    const __m128i high = _mm_slli_epi16(nibbles, 4);
    const __m128i both = _mm_and_si128(_mm_or_si128(high, _mm_srli_epi16(nibbles, 8)), _mm_set1_epi16(0xff));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(out + at / 2), _mm_packus_epi16(both, both));
    const std::uint32_t good = top_bits(_mm_or_si128(letters, at_most(digits, 9)));
    if (good != 0xffff) return at + static_cast<unsigned>(std::countr_one(good));
  }
  return at + scalar::read_hex(text.substr(at), out + at / 2);
}

// As scalar::find_mark.
place find_address(std::string_view text) {
  return find_by_sixteen(
      text, [](const char* from, char c) { return top_bits(_mm_cmpeq_epi8(load_vector(from), _mm_set1_epi8(c))); });
}
#else
std::size_t read_digits(std::string_view text, std::uint8_t* out) { return scalar::read_hex(text, out); }

place find_address(std::string_view text) { return scalar::find_mark(text); }
#endif

}  // namespace

const log_kernel plain_log_kernel{&plain_kernel, read_digits, find_address};

}  // namespace sockfam::inline v0::text

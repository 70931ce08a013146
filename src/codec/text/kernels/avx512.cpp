// For processors with AVX-512 and VBMI2: since Ice Lake and Zen 4.
#include "text/kernels/list.h"

#if defined(SOCKFAM_AVX512_KERNEL)
#include <algorithm>
#include <array>
#include <bit>

#include "text/ipv4_explained.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_explained.h"
#include "text/ipv6_layout.h"
#include "text/kernels/avx512.h"
#include "text/kernels/processor.h"
#include "text/kernels/vector_runs.h"

namespace sockfam::inline v0::text {
namespace {

/// The numbers from 0 up.
alignas(64) constexpr auto places = [] {
  std::array<std::uint8_t, 64> made{};
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = static_cast<std::uint8_t>(i);
  return made;
}();

// As scalar::read_ipv4. The places of the dots say where each digit is.
SOCKFAM_AVX512_INLINE bool read_ipv4(const char* text, std::size_t size, ipv4& address) {
  if (size < scalar::shortest_ipv4_text || size > ipv4::longest_text) return false;
  const __mmask16 end = static_cast<__mmask16>(1u << size);
  const __mmask16 inside = static_cast<__mmask16>(end - 1);
  const __m128i characters = _mm_maskz_loadu_epi8(inside, text);
  const __mmask16 dots = _mm_cmpeq_epi8_mask(characters, _mm_set1_epi8('.'));
  const __m128i digits = _mm_xor_si128(characters, _mm_set1_epi8('0'));
  const __mmask16 numeric = _mm_mask_cmple_epu8_mask(inside, digits, _mm_set1_epi8(9));

  // Where each number ends, and where it starts; four bytes for each, so that each digit has a place.
  const __m128i ends = _mm_maskz_compress_epi8(static_cast<__mmask16>(dots | end),
                                               _mm_load_si128(reinterpret_cast<const __m128i*>(places.data())));
  const __m128i starts = _mm_add_epi8(_mm_slli_epi32(ends, 8), _mm_cvtsi32_si128(0x01010100));
  const __m128i each = _mm_set_epi32(0x03030303, 0x02020202, 0x01010101, 0);
  const __m128i start = _mm_shuffle_epi8(starts, each);
  const __m128i from = _mm_add_epi8(_mm_shuffle_epi8(ends, each), _mm_set1_epi32(static_cast<int>(0xfffefdfc)));
  const __mmask16 has_digit = _mm_cmpge_epi8_mask(from, start);
  const __m128i placed = _mm_maskz_shuffle_epi8(has_digit, digits, from);
  const __mmask16 first = _mm_cmpeq_epi8_mask(from, start);

  const __m128i pairs = _mm_maddubs_epi16(placed, _mm_set1_epi32(0x010a6400));  // 0, 100, 10, 1
  const __m128i numbers = _mm_madd_epi16(pairs, _mm_set1_epi16(1));
  const __mmask8 too_large = _mm_cmpgt_epi32_mask(numbers, _mm_set1_epi32(255));
  const __mmask16 leading_zeros = _mm_mask_testn_epi8_mask(first & 0x6666, placed, placed);
  const unsigned others = static_cast<unsigned>(numeric ^ dots ^ inside);
  // Each number has a first digit, among its last three.
  const bool four = _mm_popcnt_u32(dots) == 3 && _mm_popcnt_u32(first & 0xeeeeu) == 4;
  if (!four || (others | leading_zeros | too_large) != 0) return false;
  store(address.bytes.data(), static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_cvtepi32_epi8(numbers))));
  return true;
}

SOCKFAM_AVX512 result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (read_ipv4(text.data(), text.size(), address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

/// By the seven bits of a character: the value of a hexadecimal digit, 0 for a colon, else a top bit.
alignas(64) constexpr auto values = [] {
  std::array<std::uint8_t, 128> made{};
  for (std::size_t c = 0; c < made.size(); ++c) {
    const std::uint8_t value = c == ':' ? 0 : digit_values[c];
    made[c] = value == no_digit ? 0x80 : value;
  }
  return made;
}();

// Puts the last digits of each group to its place, between the groups before and after the "::". Colons are zeros.
SOCKFAM_AVX512_INLINE __m128i placed_groups(const group_map& map, __m512i digits) {
  const __m128i ends = _mm512_castsi512_si128(_mm512_maskz_compress_epi8(map.ends(), _mm512_load_si512(places.data())));
  const __m128i before = _mm_slli_epi64(ends, 8);  // where the group before ends, and only a colon or two follow
  const __m256i each =
      _mm256_set_epi32(0x07070707, 0x06060606, 0x05050505, 0x04040404, 0x03030303, 0x02020202, 0x01010101, 0);
  const __m256i start = _mm256_shuffle_epi8(_mm256_broadcastq_epi64(before), each);
  const __m256i end = _mm256_shuffle_epi8(_mm256_broadcastq_epi64(ends), each);
  const __m256i from = _mm256_add_epi8(end, _mm256_set1_epi32(static_cast<int>(0xfffefdfc)));
  const __mmask32 has_digit = _mm256_cmpge_epi8_mask(from, start);
  const __m512i placed = _mm512_maskz_permutexvar_epi8(has_digit, _mm512_castsi256_si512(from), digits);
  const __m256i bytes = _mm256_maddubs_epi16(_mm512_castsi512_si256(placed), _mm256_set1_epi16(0x0110));  // 16, 1
  const unsigned gap = ((0x100u >> map.count()) - 1) << map.before();
  return _mm_maskz_expand_epi16(static_cast<__mmask8>(~gap), _mm256_cvtepi16_epi8(bytes));
}

/// The characters of a text.
struct classes {
  __m512i digits;        ///< their values, where they are hexadecimal digits or colons
  std::uint64_t others;  ///< one bit for each that is neither, and for what is not in the text
  std::uint64_t colons;
};

SOCKFAM_AVX512_INLINE classes classes_of(std::string_view text) {
  const std::uint64_t inside = _bzhi_u64(~std::uint64_t{0}, static_cast<unsigned>(text.size()));
  const __m512i characters = _mm512_maskz_loadu_epi8(inside, text.data());
  const __m512i digits =
      _mm512_permutex2var_epi8(_mm512_load_si512(values.data()), characters, _mm512_load_si512(values.data() + 64));
  return {.digits = digits,
          .others = _mm512_movepi8_mask(_mm512_or_si512(digits, characters)),
          .colons = _mm512_cmpeq_epi8_mask(characters, _mm512_set1_epi8(':'))};
}

SOCKFAM_AVX512_INLINE void put(__m128i bytes, ipv6& address) {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(address.bytes.data()), bytes);
}

// A dotted tail is read as if two groups of one digit stood there, which are then replaced.
SOCKFAM_AVX512 __attribute__((noinline)) bool read_dotted(std::string_view text, ipv6& address) {
  const classes found = classes_of(text);
  const auto start = static_cast<std::size_t>(std::bit_width(found.colons));
  ipv4 tail;
  if (start > longest_dotted_head || !read_ipv4(text.data() + start, text.size() - start, tail)) return false;
  const group_map map{found.colons | std::uint64_t{1} << (start + 1), start + 3, counted_by_processor{}};
  const std::uint64_t others = _bzhi_u64(found.others, static_cast<unsigned>(start));
  if (map.has_long_group() || !map.is_good() || others != 0) return false;
  put(placed_groups(map, found.digits), address);
  std::copy_n(tail.bytes.data(), 4, address.bytes.data() + 12);
  return true;
}

// As scalar::read_ipv6.
SOCKFAM_AVX512_INLINE bool read_ipv6(std::string_view text, ipv6& address) {
  if (text.size() < 2 || text.size() > longest_dotted_ipv6) return false;
  const classes found = classes_of(text);
  const group_map map{found.colons, text.size(), counted_by_processor{}};
  if (map.has_long_group()) [[unlikely]]
    return read_dotted(text, address);
  if (!map.is_good() || _bzhi_u64(found.others, static_cast<unsigned>(text.size())) != 0) return false;
  put(placed_groups(map, found.digits), address);
  return true;
}

SOCKFAM_AVX512 result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

/// By the groups that are zero: one bit for each of eight times "hhhh:" that may be written.
constexpr auto kept_of = [] {
  std::array<std::uint64_t, 256> kept{};
  for (std::size_t zeros = 0; zeros < kept.size(); ++zeros) {
    const elision& left_out = elisions[zeros];
    for (std::size_t group = 0; group < 8; ++group) {
      const std::uint64_t digits = left_out.is_gone(group) != 0 ? 0 : 0xf;
      // The "::" at the begin has the colon of the second group too; that of the last one is never written.
      const bool second = group == 1 && left_out.is_gone(0) != 0;
      const std::uint64_t colon = group < 7 && (second || left_out.lost(group) < 2) ? 0x10 : 0;
      kept[zeros] |= (digits | colon) << 5 * group;
    }
  }
  return kept;
}();

/// Where the characters of "hhhh:" eight times are among 32 digits and a colon.
alignas(64) constexpr auto digits_and_colons = [] {
  std::array<std::uint8_t, 64> made{};
  for (std::size_t i = 0; i < 40; ++i) made[i] = static_cast<std::uint8_t>(i % 5 == 4 ? 32 : i / 5 * 4 + i % 5);
  return made;
}();

// As scalar::write_ipv6.
SOCKFAM_AVX512 std::size_t write_six(char* out, const std::uint8_t* bytes) {
  const __m128i address = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const unsigned zeros = _mm_testn_epi16_mask(address, address);
  if (const std::size_t head = dotted_head(elisions[zeros], bytes)) [[unlikely]] {
    std::copy_n("::ffff:", head, out);
    return head + scalar::write_ipv4(out + head, bytes + 12);
  }
  // Each byte in two: the high digit is written first.
  const __m256i wide = _mm256_cvtepu8_epi16(address);
  const __m256i both = _mm256_or_si256(_mm256_srli_epi16(wide, 4), _mm256_slli_epi16(wide, 8));
  const __m256i nibbles = _mm256_and_si256(both, _mm256_set1_epi8(15));
  std::uint32_t shown = _mm256_test_epi8_mask(nibbles, nibbles);
  shown |= shown << 1 & 0xeeeeeeee;
  shown |= shown << 2 & 0xcccccccc;
  shown |= 0x88888888;  // the last digit of each group always is
  const std::uint64_t kept = (_pdep_u64(shown, 0x7bdef7bdef) | 0x8421084210) & kept_of[zeros];

  const __m128i hex = _mm_loadu_si128(reinterpret_cast<const __m128i*>(lower_hex.data()));
  const __m256i digits = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(hex), nibbles);
  const __m512i with_colon = _mm512_inserti64x4(_mm512_set1_epi8(':'), digits, 0);
  const __m512i spread = _mm512_permutexvar_epi8(_mm512_load_si512(digits_and_colons.data()), with_colon);
  const __m512i text = _mm512_maskz_compress_epi8(kept, spread);
  // 39 characters may be overwritten: the last eight of them begin in the first half. A masked store would be slow.
  const __m256i half = _mm512_castsi512_si256(text);
  const __m128i last = _mm_alignr_epi8(_mm512_extracti32x4_epi32(text, 2), _mm256_extracti128_si256(half, 1), 15);
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), half);
  _mm_storel_epi64(reinterpret_cast<__m128i*>(out + 31), last);
  return static_cast<std::size_t>(_mm_popcnt_u64(kept));
}

/// An alphabet as vectors have it.
struct wide_alphabet {
  __m512i columns;
  __m512i bits;

  SOCKFAM_AVX512_INLINE explicit wide_alphabet(const alphabet& keep)
      : columns(_mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(keep.columns())))),
        bits(_mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(bits_of_rows.data())))) {}
  /// Copies the first `size` characters, 0 to 64; one bit for each that is not in the alphabet.
  SOCKFAM_AVX512_INLINE std::uint64_t copy(char* out, const char* from, std::size_t size) const {
    const std::uint64_t inside = _bzhi_u64(~std::uint64_t{0}, static_cast<unsigned>(size));
    const __m512i characters = _mm512_maskz_loadu_epi8(inside, from);
    _mm512_mask_storeu_epi8(out, inside, characters);
    const __m512i high = _mm512_and_si512(_mm512_srli_epi16(characters, 4), _mm512_set1_epi8(15));
    const __m512i column = _mm512_shuffle_epi8(columns, characters);
    return inside & ~_mm512_test_epi8_mask(column, _mm512_shuffle_epi8(bits, high));
  }
};

// As scalar::copy_run. Lengths of texts cannot be predicted, so nothing branches on those of up to 128 characters.
SOCKFAM_AVX512 std::size_t copy(char* out, const char* from, std::size_t size, const alphabet& keep) {
  const wide_alphabet wide{keep};
  std::size_t at = 0;
  if (size > longest_part && size <= 128) {
    at = computed(std::min<std::size_t>(size, 64));
    const std::uint64_t others = wide.copy(out, from, at);
    const std::uint64_t further = wide.copy(out + at, from + at, size - at);
    if ((others | further) == 0) [[likely]]
      return size;
    return others != 0 ? lowest_bit(others) : at + lowest_bit(further);
  }
  for (; at < size; at += 64) {
    const std::uint64_t others = wide.copy(out + at, from + at, std::min<std::size_t>(size - at, 64));
    if (others != 0) return at + lowest_bit(others);
  }
  return size;
}

bool is_usable() {
  const processor found = this_processor();
  return found.saves(avx512_registers) && found.has_basic(bit_POPCNT) &&
         found.has_extended(bit_AVX512F | bit_AVX512BW | bit_AVX512VL | bit_BMI | bit_BMI2) &&
         found.has_further(bit_AVX512VBMI | bit_AVX512VBMI2);
}

}  // namespace

const kernel avx512_kernel{"avx512", parse_four, parse_six, write_six, copy, is_usable};

}  // namespace sockfam::inline v0::text

#endif

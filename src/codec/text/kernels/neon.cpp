// For 64-bit ARM, whose processors all have these vectors of sixteen bytes.
#include "text/kernels/list.h"

#if defined(SOCKFAM_NEON_KERNEL)
#include <algorithm>
#include <array>
#include <bit>

#include "text/ipv4_explained.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_explained.h"
#include "text/kernels/groups.h"
#include "text/kernels/ipv4_shuffles.h"
#include "text/kernels/neon.h"
#include "text/kernels/vector_runs.h"

namespace sockfam::inline v0::text {
namespace {

using neon::bits_of;
using neon::load_vector;

SOCKFAM_INLINE uint8x16_t vector_of(std::uint64_t low, std::uint64_t high) {
  return vcombine_u8(vcreate_u8(low), vcreate_u8(high));
}

/// The 7 to 15 characters of a text, then zeros. Reads nothing beyond them.
SOCKFAM_INLINE uint8x16_t short_text(std::string_view text) {
  if (text.size() == scalar::shortest_ipv4_text) {
    const std::uint64_t tail = load<std::uint32_t>(text.data() + 3);
    return vector_of(load<std::uint32_t>(text.data()) | tail << 24, 0);
  }
  const auto tail = load<std::uint64_t>(text.data() + text.size() - 8);
  return vector_of(load<std::uint64_t>(text.data()), tail >> 8 * (15 - text.size()) >> 8);
}

// As scalar::read_ipv4.
SOCKFAM_INLINE bool read_ipv4(std::string_view text, ipv4& address) {
  if (text.size() < scalar::shortest_ipv4_text || text.size() > ipv4::longest_text) return false;
  const uint8x16_t characters = short_text(text);
  const std::uint32_t dots = bits_of(vceqq_u8(characters, vdupq_n_u8('.')));
  const std::uint32_t end = std::uint32_t{1} << text.size();
  const std::uint32_t ends = dots | end;
  const ipv4_shuffle& layout = ipv4_shuffles.of(ends);

  const uint8x16_t digits = veorq_u8(characters, vdupq_n_u8('0'));
  const uint8x16_t placed = vqtbl1q_u8(digits, load_vector(layout.from.data()));
  const uint8x8_t weights = vcreate_u8(0x010a6400010a6400);  // 0, 100, 10, 1
  const uint16x8_t pairs = vpaddq_u16(vmull_u8(vget_low_u8(placed), weights), vmull_u8(vget_high_u8(placed), weights));
  const uint16x8_t numbers = vpaddq_u16(pairs, pairs);

  const std::uint32_t others = bits_of(vcleq_u8(digits, vdupq_n_u8(9))) ^ (end - 1) ^ dots;
  const std::uint32_t zeros = bits_of(vceqzq_u8(digits));
  const std::uint32_t leading_zeros = zeros & (ends << 1 | 1) & ~(ends >> 1);
  if ((others | leading_zeros | (layout.ends ^ ends)) != 0 || vmaxvq_u16(numbers) > 255) return false;
  store(address.bytes.data(), vget_lane_u32(vreinterpret_u32_u8(vmovn_u16(numbers)), 0));
  return true;
}

result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

/// One bit for each of 8 to 48 characters, set where it is a colon; the same for the first 32 and the last 16 of more.
SOCKFAM_INLINE std::uint64_t colons_in(std::string_view text) {
  const uint8x16_t colon = vdupq_n_u8(':');
  const char* const begin = text.data();
  if (text.size() < 16) {
    const std::size_t rest = text.size() - 8;
    const uint8x16_t both = vector_of(load<std::uint64_t>(begin), load<std::uint64_t>(begin + rest));
    const std::uint32_t found = bits_of(vceqq_u8(both, colon));
    return (found & 0xff) | std::uint64_t{found >> 8} << rest;
  }
  const std::size_t last = text.size() - 16;
  const std::size_t middle = std::min<std::size_t>(last, 16);
  return bits_of(vceqq_u8(load_vector(begin), colon)) |
         std::uint64_t{bits_of(vceqq_u8(load_vector(begin + middle), colon))} << middle |
         std::uint64_t{bits_of(vceqq_u8(load_vector(begin + last), colon))} << last;
}

/// The digits of four groups, as scalar::group_pair has them.
struct four_groups {
  uint8x16_t digits;

  SOCKFAM_INLINE uint8x16_t letters() const {
    const uint8x16_t lower = vorrq_u8(digits, vdupq_n_u8(0x20));
    return vcleq_u8(vsubq_u8(lower, vdupq_n_u8(0x71)), vdupq_n_u8(5));
  }
  /// One bit for each character, set where it is a hexadecimal digit.
  SOCKFAM_INLINE std::uint32_t good() const { return bits_of(vorrq_u8(letters(), vcleq_u8(digits, vdupq_n_u8(9)))); }
  SOCKFAM_INLINE uint8x16_t nibbles() const {
    return vaddq_u8(vandq_u8(digits, vdupq_n_u8(15)), vandq_u8(letters(), vdupq_n_u8(9)));
  }
};

SOCKFAM_INLINE bool read_groups(std::string_view text, const group_map& map, const dotted_tail& tail, ipv6& address) {
  const group_digits pairs = digits_of_groups(text, map);
  const four_groups front{vector_of(pairs[0], pairs[1])};
  const four_groups back{vector_of(pairs[2], pairs[3])};
  const std::uint32_t bad = ~(front.good() | back.good() << 16);
  if ((bad & tail.read_digits(map)) != 0) return false;
  const uint8x16_t high = vuzp1q_u8(front.nibbles(), back.nibbles());
  const uint8x16_t low = vuzp2q_u8(front.nibbles(), back.nibbles());
  const uint8x16_t written = vorrq_u8(vshlq_n_u8(high, 4), low);

  const uint8x16_t before = vandq_u8(written, load_vector(first_ones.data() + 16 - 2 * map.before()));
  const uint8x16_t others = vbicq_u8(written, load_vector(first_ones.data() + 16 - 2 * map.before()));
  const uint8x16_t after = vqtbl1q_u8(others, load_vector(moves.data() + 2 * map.count()));
  vst1q_u8(address.bytes.data(), vorrq_u8(before, after));
  if (tail.there) std::copy_n(tail.address.bytes.data(), 4, address.bytes.data() + 12);
  return true;
}

// As scalar::read_ipv6.
SOCKFAM_INLINE bool read_ipv6(std::string_view text, ipv6& address) {
  if (text.size() < 8 || text.size() > longest_dotted_ipv6) return scalar::read_ipv6(text, address);
  const std::uint64_t colons = colons_in(text);
  group_map map{colons, text.size()};
  dotted_tail tail;
  if (map.has_long_group()) [[unlikely]] {
    const auto start = static_cast<std::size_t>(std::bit_width(colons));
    const std::string_view four{text.data() + start, text.size() - start};
    if (start < 2 || start > longest_dotted_head || !read_ipv4(four, tail.address)) return false;
    tail.there = true;
    text = {text.data(), start + 3};
    map = group_map{colons | std::uint64_t{1} << (start + 1), text.size()};
    if (map.has_long_group()) return false;
  }
  return map.is_good() && read_groups(text, map, tail, address);
}

result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

// As scalar::write_ipv6.
std::size_t write_six(char* out, const std::uint8_t* bytes) {
  const uint8x16_t address = load_vector(bytes);
  const uint16x8_t zero = vceqzq_u16(vreinterpretq_u16_u8(address));
  const elision& left_out = elisions[vaddv_u8(vand_u8(vmovn_u16(zero), vcreate_u8(0x8040201008040201)))];
  if (const std::size_t head = dotted_head(left_out, bytes)) [[unlikely]] {
    std::copy_n("::ffff:", head, out);
    return head + scalar::write_ipv4(out + head, bytes + 12);
  }
  const uint8x16_t high = vshrq_n_u8(address, 4);
  const uint8x16_t low = vandq_u8(address, vdupq_n_u8(15));
  const uint8x16_t front = vzip1q_u8(high, low);
  const uint8x16_t back = vzip2q_u8(high, low);
  const std::uint32_t zeros = bits_of(vceqzq_u8(front)) | bits_of(vceqzq_u8(back)) << 16;
  const std::uint32_t shown = ~zeros | 0x88888888u;  // the last digit of each group always is
  const uint8x16_t hex = load_vector(lower_hex.data());
  std::array<char, 32> digits;
  vst1q_u8(reinterpret_cast<std::uint8_t*>(digits.data()), vqtbl1q_u8(hex, front));
  vst1q_u8(reinterpret_cast<std::uint8_t*>(digits.data() + 16), vqtbl1q_u8(hex, back));
  return write_groups(out, digits, shown, left_out);
}

/// One bit for each character that is not in the alphabet.
SOCKFAM_INLINE std::uint32_t others_in(uint8x16_t characters, uint8x16_t columns) {
  const uint8x16_t bit = vqtbl1q_u8(load_vector(bits_of_rows.data()), vshrq_n_u8(characters, 4));
  const uint8x16_t column = vqtbl1q_u8(columns, vandq_u8(characters, vdupq_n_u8(0x8f)));
  return bits_of(vceqzq_u8(vandq_u8(column, bit)));
}

// As scalar::copy_run.
std::size_t copy(char* out, const char* from, std::size_t size, const alphabet& keep) {
  const uint8x16_t columns = load_vector(keep.columns());
  if (size < 16) {
    if (size == 0) return 0;
    const short_run some{out, from, size};
    return some.length(others_in(vector_of(some.first, some.last), columns), size);
  }
  for (std::size_t at = 0;; at = std::min(at + 16, size - 16)) {
    const uint8x16_t characters = load_vector(from + at);
    vst1q_u8(reinterpret_cast<std::uint8_t*>(out + at), characters);
    if (const std::uint32_t others = others_in(characters, columns)) return at + lowest_bit(others);
    if (at == size - 16) return size;
  }
}

bool is_usable() { return true; }

}  // namespace

const kernel neon_kernel{"neon", parse_four, parse_six, write_six, copy, is_usable};

}  // namespace sockfam::inline v0::text

#endif

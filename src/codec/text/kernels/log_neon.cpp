// For 64-bit ARM, whose processors all have these vectors of sixteen bytes.
#include "text/kernels/log_list.h"

#if defined(SOCKFAM_NEON_KERNEL)
#include <bit>

#include "text/kernels/log_marks.h"
#include "text/kernels/neon.h"

namespace sockfam::inline v0::text {
namespace {

using neon::bits_of;
using neon::load_vector;

// As scalar::read_hex.
std::size_t read_digits(std::string_view text, std::uint8_t* out) {
  std::size_t at = 0;
  for (; at + 16 <= text.size(); at += 16) {
    const uint8x16_t characters = load_vector(text.data() + at);
    const uint8x16_t lower = vorrq_u8(characters, vdupq_n_u8(0x20));
    const uint8x16_t letters = vcleq_u8(vsubq_u8(lower, vdupq_n_u8('a')), vdupq_n_u8(5));
    const uint8x16_t digits = vcleq_u8(vsubq_u8(characters, vdupq_n_u8('0')), vdupq_n_u8(9));
    const uint8x16_t nine = vandq_u8(letters, vdupq_n_u8(9));
    const uint8x16_t nibbles = vaddq_u8(vandq_u8(characters, vdupq_n_u8(15)), nine);
    const uint8x8_t high = vshl_n_u8(vget_low_u8(vuzp1q_u8(nibbles, nibbles)), 4);
    vst1_u8(out + at / 2, vorr_u8(high, vget_low_u8(vuzp2q_u8(nibbles, nibbles))));
    const uint8x16_t good = vorrq_u8(letters, digits);
    if (vminvq_u8(good) == 0) return at + static_cast<unsigned>(std::countr_one(bits_of(good)));
  }
  return at + scalar::read_hex(text.substr(at), out + at / 2);
}

// As scalar::find_mark.
place find_address(std::string_view text) {
  return find_by_sixteen(text, [](const char* from, char c) {
    return bits_of(vceqq_u8(load_vector(from), vdupq_n_u8(static_cast<std::uint8_t>(c))));
  });
}

}  // namespace

const log_kernel neon_log_kernel{&neon_kernel, read_digits, find_address};

}  // namespace sockfam::inline v0::text

#endif

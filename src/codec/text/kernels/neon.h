// What the kernels of 64-bit ARM share.
#pragma once

#include <arm_neon.h>

#include <cstdint>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0::text::neon {

/// One bit for each byte, from all ones or zeros.
SOCKFAM_INLINE std::uint32_t bits_of(uint8x16_t bytes) {
  const uint8x8_t bits = vcreate_u8(0x8040201008040201);
  const std::uint32_t low = vaddv_u8(vand_u8(vget_low_u8(bytes), bits));
  return low | static_cast<std::uint32_t>(vaddv_u8(vand_u8(vget_high_u8(bytes), bits))) << 8;
}

SOCKFAM_INLINE uint8x16_t load_vector(const void* from) { return vld1q_u8(static_cast<const std::uint8_t*>(from)); }

}  // namespace sockfam::inline v0::text::neon

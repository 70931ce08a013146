// Runs of characters of an alphabet, sixteen characters at a time.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "text/words.h"

namespace sockfam::inline v0::text {

/// By the four high bits of a character, its bit in alphabet::columns(); more than those have for all but ASCII.
alignas(16) inline constexpr std::array<std::uint8_t, 16> bits_of_rows{1,    2,    4,    8,    16,   32,   64,   128,
                                                                       0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};

/// A longer text is expected to be copied as a whole. Of a shorter one often only the beginning is wanted, such as the
/// address of an endpoint; then a loop that stops there is faster.
inline constexpr std::size_t longest_part = 48;

/// Copies fewer than sixteen characters, and returns the first eight and the last eight of them, or as many of them
/// twice. `size` is at least 1.
struct short_run {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::size_t half = 0;  ///< how many characters of each are in use

  SOCKFAM_INLINE short_run(char* out, const char* from, std::size_t size) {
    if (size >= 8) {
      take<std::uint64_t>(out, from, size);
    } else if (size >= 4) {
      take<std::uint32_t>(out, from, size);
    } else if (size >= 2) {
      take<std::uint16_t>(out, from, size);
    } else {
      take<std::uint8_t>(out, from, size);
    }
  }
  /// From a bit for each of sixteen characters that is not in the alphabet: how many are before the first such one.
  SOCKFAM_INLINE std::size_t length(std::uint32_t others, std::size_t size) const {
    const std::uint32_t used = (1u << half) - 1;
    const std::uint32_t found = (others & used) | (others >> 8 & used) << (size - half);
    return lowest_bit(found | std::uint64_t{1} << size);
  }

 private:
  template <class Word>
  SOCKFAM_INLINE void take(char* out, const char* from, std::size_t size) {
    half = sizeof(Word);
    const Word begin = load<Word>(from);
    const Word end = load<Word>(from + size - half);
    store(out, begin);
    store(out + size - half, end);
    first = begin;
    last = end;
  }
};

}  // namespace sockfam::inline v0::text

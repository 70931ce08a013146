// Several characters at once, as the bytes of a number whose lowest byte is the first character on every machine.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include <sockfam/detail/export.h>

#include "text/characters.h"

namespace sockfam::inline v0::text {

/// The same byte at each place of a word.
SOCKFAM_INLINE constexpr std::uint64_t each_byte(unsigned byte) { return std::uint64_t{0x0101010101010101} * byte; }

/// The characters at `from`, as many as the word has bytes. Char: char or std::uint8_t.
template <class Word, class Char>
SOCKFAM_INLINE constexpr Word load(const Char* from) {
  Word word = 0;
  if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
    std::memcpy(&word, from, sizeof word);
    return word;
  }
  for (std::size_t i = 0; i < sizeof word; ++i)
    word = static_cast<Word>(word | Word{static_cast<unsigned char>(from[i])} << 8 * i);
  return word;
}

/// Writes the bytes of the word, the lowest first. Char: char or std::uint8_t.
template <class Word, class Char>
SOCKFAM_INLINE constexpr void store(Char* to, Word word) {
  if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
    std::memcpy(to, &word, sizeof word);
    return;
  }
  for (std::size_t i = 0; i < sizeof word; ++i) to[i] = static_cast<Char>(word >> 8 * i & 0xff);
}

/// The place of the lowest bit that is set; one must be. std::countr_zero would branch on a machine of 2003.
SOCKFAM_INLINE constexpr std::size_t lowest_bit(std::uint64_t word) {
#if defined(__GNUC__)
  return static_cast<unsigned>(__builtin_ctzll(word));
#else
  return static_cast<std::size_t>(std::countr_zero(word));
#endif
}

/// The same number, which the compiler computes where it might branch: lengths of texts cannot be predicted.
SOCKFAM_INLINE std::size_t computed(std::size_t number) {
#if defined(__GNUC__)
  __asm__("" : "+r"(number));
#endif
  return number;
}

/// One bit for each of eight characters, the lowest for the first, set where the character is `wanted`.
constexpr std::uint64_t places_of(char wanted, std::uint64_t characters) {
  constexpr std::uint64_t low_bits = each_byte(0x7f);
  const std::uint64_t others = characters ^ each_byte(byte_of(wanted));
  const std::uint64_t found = ~(((others & low_bits) + low_bits) | others | low_bits);
  // The product collects the eight top bits, one below the other, in the top byte.
  return ((found >> 7) * 0x0102040810204080) >> 56;
}

/// The top bit of each byte that is not between the two, which are below 0x80.
template <unsigned Least, unsigned Most>
SOCKFAM_INLINE constexpr std::uint64_t bytes_outside(std::uint64_t bytes) {
  const std::uint64_t low = bytes & each_byte(0x7f);
  std::uint64_t outside = (low + each_byte(0x7f - Most)) | bytes;
  if constexpr (Least != 0) outside |= ~(low + each_byte(0x80 - Least));
  return outside & each_byte(0x80);
}

/// The number that eight decimal digits make, each of them a byte of 0 to 9.
SOCKFAM_INLINE constexpr std::uint64_t decimal_of(std::uint64_t digits) {
  const std::uint64_t tens = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ff;
  const std::uint64_t hundreds = (tens * 100 + (tens >> 16)) & 0x0000ffff0000ffff;
  return (hundreds * 10000 + (hundreds >> 32)) & 0xffffffff;
}

/// Sixteen bytes in two words, the first byte the lowest.
struct halves {
  std::uint64_t first;
  std::uint64_t second;

  /// Moves every byte up by so many times two, 0 to 7.
  constexpr halves moved(unsigned groups) const {
    const unsigned bits = 16 * (groups & 3);
    const halves some{first << bits, second << bits | first >> 1 >> (63 - bits)};
    const std::uint64_t four = 0 - std::uint64_t{groups >> 2 & 1};
    return {some.first & ~four, (some.second & ~four) | (some.first & four)};
  }
};

}  // namespace sockfam::inline v0::text

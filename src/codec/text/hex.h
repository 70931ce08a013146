// Hexadecimal digits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/sink.h"

namespace sockfam::inline v0::text {

inline constexpr std::string_view lower_hex = "0123456789abcdef";
inline constexpr std::string_view upper_hex = "0123456789ABCDEF";

/// The lower-case digit of the four lowest bits. digit_value is the inverse.
constexpr char hex_digit_of(unsigned value) { return lower_hex[value & 0xf]; }

/// Two digits for a byte.
constexpr void put_hex_byte(char* at, unsigned byte, std::string_view digits = lower_hex) {
  at[0] = digits[byte >> 4 & 0xf];
  at[1] = digits[byte & 0xf];
}
constexpr void put_hex_byte(sink& out, unsigned byte) {
  std::array<char, 2> digits{};
  put_hex_byte(digits.data(), byte);
  out.put(std::string_view{digits.data(), digits.size()});
}

/// Two digits for a byte, the first in the lower half.
inline constexpr auto hex_pairs = [] {
  std::array<std::uint16_t, 256> pairs{};
  for (unsigned byte = 0; byte < pairs.size(); ++byte) {
    pairs[byte] = static_cast<std::uint16_t>(byte_of(hex_digit_of(byte >> 4)) | byte_of(hex_digit_of(byte)) << 8);
  }
  return pairs;
}();

/// What hex_byte returns for anything but two hex digits.
inline constexpr unsigned no_hex_byte = 0x100;

/// The byte of the two digits at `at`, of either case.
constexpr unsigned hex_byte(std::string_view text, std::size_t at) {
  if (text.size() < 2 || at > text.size() - 2) return no_hex_byte;
  const unsigned high = digit_value(text[at]);
  const unsigned low = digit_value(text[at + 1]);
  return high == no_digit || low == no_digit ? no_hex_byte : high * 16 + low;
}

}  // namespace sockfam::inline v0::text

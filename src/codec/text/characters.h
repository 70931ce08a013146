// What a single character is: the ASCII classes that the readers here share.
#pragma once

#include <array>
#include <cstdint>

namespace sockfam::inline v0::text {

/// The value of a character as a byte, whatever the signedness of char.
constexpr unsigned byte_of(char c) { return static_cast<unsigned char>(c); }

/// What digit_value returns for a character that is not a digit in any base up to 16.
inline constexpr std::uint8_t no_digit = 0xff;

inline constexpr auto digit_values = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(no_digit);
  for (unsigned i = 0; i < 10; ++i) values['0' + i] = static_cast<std::uint8_t>(i);
  for (unsigned i = 0; i < 6; ++i) {
    values['a' + i] = static_cast<std::uint8_t>(10 + i);
    values['A' + i] = static_cast<std::uint8_t>(10 + i);
  }
  return values;
}();

/// 0 to 15 for hexadecimal digits of either case, else no_digit.
constexpr unsigned digit_value(char c) { return digit_values[byte_of(c)]; }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_name_character(char c) { return is_letter(c) || is_digit(c) || c == '_'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// ASCII's control characters, including DEL.
constexpr bool is_control(char c) { return byte_of(c) < 0x20 || byte_of(c) == 0x7f; }

/// White space between the tokens of Python.
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

}  // namespace sockfam::inline v0::text

// Hex digits.
#pragma once

namespace sockfam::inline v0::text {

/// The value of a hex digit; -1 for any other character.
constexpr int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const int lower = c | 0x20;
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The value of two hex digits; negative if one of them is none.
constexpr int hex_byte(const char* at) {
  const int high = hex_digit(at[0]);
  const int low = hex_digit(at[1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

}  // namespace sockfam::inline v0::text

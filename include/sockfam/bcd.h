// Numbers of decimal digits, two in a byte, and their verbs.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

#include <sockfam/detail/hex_pairs.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

namespace detail {

/// 1234567890, so many digits.
template <std::size_t Length>
inline constexpr std::array<char, Length + 1> bcd_example = [] {
  std::array<char, Length + 1> text{};
  for (std::size_t i = 0; i < Length; ++i) text[i] = static_cast<char>('0' + (i + 1) % 10);
  return text;
}();

}  // namespace detail

/// 2 * Size decimal digits, 1 to 32 bytes of two, the first in the upper half: an address of ROSE has five. Their text
/// is 1234567890; a half of a byte that is no decimal digit is a hex digit there, so that nothing is lost.
template <std::size_t Size>
requires(Size >= 1 && Size <= 32) struct SOCKFAM_TYPE bcd {
  static constexpr std::size_t longest_text = 2 * Size;
  static constexpr static_text example = detail::bcd_example<longest_text>.data();
  static constexpr static_text wrong_pairs = "is not a number of this many digits";
  static constexpr static_text digits = "digits";
  std::array<std::uint8_t, Size> bytes{};
  friend constexpr bool operator==(const bcd&, const bcd&) = default;
  friend constexpr std::strong_ordering operator<=>(const bcd& a, const bcd& b) { return detail::compare_values(a, b); }
};

}  // namespace sockfam::inline v0

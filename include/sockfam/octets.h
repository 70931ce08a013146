// Bytes of a fixed number, whatever they mean, and their verbs.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

#include <sockfam/detail/hex_pairs.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

namespace detail {

/// 01:02:03, so many characters.
template <std::size_t Length>
inline constexpr std::array<char, Length + 1> octets_example = [] {
  std::array<char, Length + 1> text{};
  for (std::size_t i = 0; i < Length; ++i) {
    const std::size_t byte = i / 3 + 1;
    const std::size_t digit = i % 3 == 0 ? byte / 16 : byte % 16;
    text[i] = i % 3 == 2 ? ':' : static_cast<char>(digit < 10 ? '0' + digit : 'a' + (digit - 10));
  }
  return text;
}();

}  // namespace detail

/// Size bytes, 1 to 64, in the order in which they are written and sent. Their text is 01:02:03.
template <std::size_t Size>
requires(Size >= 1 && Size <= 64) struct SOCKFAM_TYPE octets {
  static constexpr std::size_t longest_text = 3 * Size - 1;
  static constexpr static_text example = detail::octets_example<longest_text>.data();
  static constexpr static_text wrong_pairs = "is not a sequence of this many bytes";
  static constexpr static_text digits = "pairs of hex digits";
  std::array<std::uint8_t, Size> bytes{};
  friend constexpr bool operator==(const octets&, const octets&) = default;
  friend constexpr std::strong_ordering operator<=>(const octets& a, const octets& b) {
    return detail::compare_values(a, b);
  }
};

}  // namespace sockfam::inline v0

// Hardware addresses of a fixed length, and their verbs.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/detail/hex_pairs.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

namespace detail {

/// What a hardware address of that many characters looks like. 32 bytes are the most: linux/netdevice.h, MAX_ADDR_LEN.
template <std::size_t Length>
inline constexpr std::array<char, Length + 1> hwaddr_example = [] {
  constexpr std::string_view longest =
      "02:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff";
  std::array<char, Length + 1> text{};
  for (std::size_t i = 0; i < Length; ++i) text[i] = longest[i];
  return text;
}();

}  // namespace detail

/// A hardware address: Size bytes, 1 to 32, in the order in which they are written and sent. An EUI-48 has six, an
/// EUI-64 eight (IEEE 802). Its text is 02:11:22:33:44:55.
template <std::size_t Size>
requires(Size >= 1 && Size <= 32) struct SOCKFAM_TYPE hwaddr {
  static constexpr std::size_t longest_text = 3 * Size - 1;
  static constexpr static_text example = detail::hwaddr_example<longest_text>.data();
  static constexpr static_text wrong_pairs = "is not a hardware address of this length";
  static constexpr static_text digits = "pairs of hex digits";
  std::array<std::uint8_t, Size> bytes{};
  friend constexpr bool operator==(const hwaddr&, const hwaddr&) = default;
  friend constexpr std::strong_ordering operator<=>(const hwaddr& a, const hwaddr& b) {
    return detail::compare_values(a, b);
  }
};

}  // namespace sockfam::inline v0

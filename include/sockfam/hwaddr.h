// Hardware addresses of a fixed length, and their verbs.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

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
/// EUI-64 eight (IEEE 802).
template <std::size_t Size>
requires(Size >= 1 && Size <= 32) struct SOCKFAM_TYPE hwaddr {
  static constexpr std::size_t longest_text = 3 * Size - 1;
  static constexpr static_text example = detail::hwaddr_example<longest_text>.data();
  std::array<std::uint8_t, Size> bytes{};
  friend constexpr bool operator==(const hwaddr&, const hwaddr&) = default;
  friend constexpr std::strong_ordering operator<=>(const hwaddr& a, const hwaddr& b) {
    return detail::compare_values(a, b);
  }
};

namespace detail {

template <class T>
inline constexpr bool is_hwaddr = false;
template <std::size_t Size>
inline constexpr bool is_hwaddr<hwaddr<Size>> = true;

/// Fills `into` from as many pairs of hex digits; `example` is what a failure tells the user to write. errc::bad_value.
SOCKFAM_EXPORT result<void> read_hwaddr(std::string_view text, static_text example, std::span<std::uint8_t> into);
/// Writes three characters for each byte but the last, which has two.
SOCKFAM_EXPORT void write_hwaddr(std::span<const std::uint8_t> bytes, std::span<char> text);

}  // namespace detail

/// Reads 02:11:22:33:44:55, with as many pairs of hex digits of either case as the address has bytes. Errors:
/// bad_value.
template <domain_value T>
requires detail::is_hwaddr<T> result<T> parse(std::string_view text) {
  T address;
  if (const auto read = detail::read_hwaddr(text, T::example, address.bytes); !read) return refused(read.error());
  return address;
}

/// Writes what parse reads back, in lower case.
template <domain_value T>
requires detail::is_hwaddr<T> value_text<T> format(const T& address) {
  std::array<char, T::longest_text> text;
  detail::write_hwaddr(address.bytes, text);
  return *value_text<T>::from({text.data(), text.size()});
}

}  // namespace sockfam::inline v0

// The verbs of values whose text is pairs of hex digits, most with colons between them.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <sockfam/values.h>

namespace sockfam::inline v0 {

namespace detail {

/// "write pairs of hex digits such as 02:11:22", with a NUL
template <of_hex_pairs T>
inline constexpr auto pairs_remedy = [] {
  constexpr std::array<std::string_view, 4> parts{"write ", T::digits, " such as ", T::example};
  constexpr std::size_t size = parts[0].size() + parts[1].size() + parts[2].size() + parts[3].size();
  std::array<char, size + 1> all{};
  char* at = all.data();
  for (const auto part : parts) at = std::copy_n(part.data(), part.size(), at);
  return all;
}();

/// Every pair begins so many characters after the one before: 3 with a colon between them, 2 without.
template <of_hex_pairs T>
inline constexpr std::size_t pair_step = T::longest_text == 2 * sizeof(T) ? 2 : 3;

/// Fills `into` from as many pairs of hex digits; otherwise errc::bad_value, with what is wrong and what to write.
SOCKFAM_EXPORT result<void> read_hex_pairs(std::string_view text, std::span<std::uint8_t> into, std::size_t step,
                                           static_text wrong, static_text remedy);
/// Writes `step` characters for each byte but the last, which has two.
SOCKFAM_EXPORT void write_hex_pairs(std::span<const std::uint8_t> bytes, std::size_t step, std::span<char> text);

}  // namespace detail

template <domain_value T>
requires detail::of_hex_pairs<T> result<T> parse(std::string_view text) {
  T value;
  const auto read =
      detail::read_hex_pairs(text, value.bytes, detail::pair_step<T>, T::wrong_pairs, detail::pairs_remedy<T>.data());
  if (!read) return refused(read.error());
  return value;
}

template <domain_value T>
requires detail::of_hex_pairs<T> value_text<T> format(const T& value) {
  std::array<char, T::longest_text> text;
  detail::write_hex_pairs(value.bytes, detail::pair_step<T>, text);
  return *value_text<T>::from({text.data(), text.size()});
}

}  // namespace sockfam::inline v0

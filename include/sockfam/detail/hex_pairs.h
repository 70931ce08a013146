// The verbs of values whose text is pairs of hex digits with colons between them.
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
  constexpr std::string_view before = "write pairs of hex digits such as ";
  constexpr std::string_view example = T::example;
  std::array<char, before.size() + example.size() + 1> all{};
  std::copy_n(before.data(), before.size(), all.data());
  std::copy_n(example.data(), example.size(), all.data() + before.size());
  return all;
}();

/// Fills `into` from as many pairs of hex digits; otherwise errc::bad_value, with what is wrong and what to write.
SOCKFAM_EXPORT result<void> read_hex_pairs(std::string_view text, std::span<std::uint8_t> into, static_text wrong,
                                           static_text remedy);
/// Writes three characters for each byte but the last, which has two.
SOCKFAM_EXPORT void write_hex_pairs(std::span<const std::uint8_t> bytes, std::span<char> text);

}  // namespace detail

template <domain_value T>
requires detail::of_hex_pairs<T> result<T> parse(std::string_view text) {
  T value;
  const auto read = detail::read_hex_pairs(text, value.bytes, T::wrong_pairs, detail::pairs_remedy<T>.data());
  if (!read) return refused(read.error());
  return value;
}

template <domain_value T>
requires detail::of_hex_pairs<T> value_text<T> format(const T& value) {
  std::array<char, T::longest_text> text;
  detail::write_hex_pairs(value.bytes, text);
  return *value_text<T>::from({text.data(), text.size()});
}

}  // namespace sockfam::inline v0

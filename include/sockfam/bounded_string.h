// Bytes with a fixed upper bound, kept in place: paths, names, hardware addresses.
#pragma once

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include <sockfam/detail/compare.h>
#include <sockfam/detail/copy.h>

namespace sockfam::inline v0 {

/// Up to Capacity bytes (at most 255) of any value, including NUL. No heap, trivially copyable. Its size comes first:
/// what lies behind the bytes in use need not be copied with them.
template <std::size_t Capacity>
class bounded_string {
  static_assert(Capacity <= 255);

 public:
  constexpr bounded_string() {
    // 108 bytes of a path need not be zeroed; only constant evaluation requires it.
    if (std::is_constant_evaluated()) bytes_ = {};
  }

  /// From a literal: bounded_string<14> type = "hash". A literal that is too long does not compile.
  template <std::size_t Size>
  requires(Size - 1 <= Capacity) constexpr bounded_string(const char (&literal)[Size]) : bounded_string() {
    append(std::string_view{literal, Size - 1});
  }

  /// A buffer of characters is not a literal: write bounded_string::from(std::string_view{buffer}).
  template <std::size_t Size>
  bounded_string(char (&buffer)[Size]) = delete;

  /// Nothing if the text is longer than Capacity.
  static constexpr std::optional<bounded_string> from(std::string_view text) {
    bounded_string made;
    if (!made.append(text)) return std::nullopt;
    return made;
  }

  /// False, and unchanged, if it does not fit.
  constexpr bool append(std::string_view text) {
    if (text.size() > Capacity - size_) return false;
    wire::copy(bytes_.data() + size_, text.data(), text.size());
    size_ = static_cast<std::uint8_t>(size_ + text.size());
    return true;
  }

  constexpr void clear() { size_ = 0; }
  /// All Capacity bytes, to write into; then resize() says how many of them are the string.
  constexpr std::span<char, Capacity> room() { return bytes_; }
  /// At most Capacity.
  constexpr void resize(std::size_t size) {
    assert(size <= Capacity);
    size_ = static_cast<std::uint8_t>(size);
  }
  constexpr const char* data() const { return bytes_.data(); }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  static constexpr std::size_t capacity() { return Capacity; }
  constexpr std::string_view view() const { return {bytes_.data(), size_}; }
  constexpr operator std::string_view() const { return view(); }

  friend constexpr bool operator==(const bounded_string& a, const bounded_string& b) { return a.view() == b.view(); }
  friend constexpr std::strong_ordering operator<=>(const bounded_string& a, const bounded_string& b) {
    return detail::compare_bytes(a.data(), a.size(), b.data(), b.size());
  }

 private:
  std::uint8_t size_ = 0;
  std::array<char, Capacity> bytes_;
};

}  // namespace sockfam::inline v0

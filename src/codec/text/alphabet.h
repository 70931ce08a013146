// Sets of ASCII characters, such as those that a text may hold as they are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"

namespace sockfam::inline v0::text {

/// Characters that are not escaped. The percent sign is never one of them.
class alphabet {
 public:
  /// Of ASCII characters.
  explicit constexpr alphabet(std::string_view characters) {
    is_other_.fill(1);
    add(characters);
  }

  /// ASCII letters and digits, and the given ones.
  static constexpr alphabet alphanumeric(std::string_view others = {}) {
    alphabet made{"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"};
    made.add(others);
    return made;
  }

  constexpr bool contains(char c) const { return is_other(c) == 0; }
  /// 1 or 0: of several characters, the bits can be put together.
  constexpr std::uint8_t is_other(char c) const { return is_other_[byte_of(c)]; }
  /// By the four low bits of a character: one bit for each value of the others, as vectors look characters up.
  constexpr const std::uint8_t* columns() const { return columns_.data(); }

 private:
  constexpr void add(std::string_view characters) {
    for (const char c : characters) {
      if (c == '%') continue;
      columns_[byte_of(c) & 15] |= static_cast<std::uint8_t>(1u << (byte_of(c) >> 4));
      is_other_[byte_of(c)] = 0;
    }
  }

  std::array<std::uint8_t, 16> columns_{};
  std::array<std::uint8_t, 256> is_other_{};
};

}  // namespace sockfam::inline v0::text

// The pieces of canonical text that are read as a unit.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sockfam::inline v0::text {

/// What a token is made of: letters, digits, non-ASCII characters and a few signs. Wider than what is written, so that
/// a failure shows all of the wrong text.
class token_characters {
 public:
  explicit constexpr token_characters(std::string_view signs) {
    for (int c = 0x80; c < 0x100; ++c) in_[static_cast<std::size_t>(c)] = true;
    for (const char c : std::string_view{"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}) add(c);
    for (const char c : signs) add(c);
  }
  constexpr bool contains(char c) const { return in_[static_cast<unsigned char>(c)]; }

 private:
  constexpr void add(char c) { in_[static_cast<unsigned char>(c)] = true; }
  std::array<bool, 256> in_{};
};

}  // namespace sockfam::inline v0::text

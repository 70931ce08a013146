// Characters that Python's strings show as they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/words.h"

namespace sockfam::inline v0::text {

/// Printable ASCII, but for both quotes and the backslash: it stands for itself in every string, and repr() keeps it.
constexpr bool is_plain(char c) { return c != '\'' && c != '"' && c != '\\' && !is_control(c) && byte_of(c) < 0x80; }

/// The same of eight characters: the top bit of each byte that is not plain, and of no other.
constexpr std::uint64_t not_plain(std::uint64_t characters) {
  constexpr std::uint64_t top_bits = each_byte(0x80);
  const std::uint64_t low = characters & ~top_bits;  // seven bits each: no sum below carries into the next byte
  const auto differs = [low](char c) { return (low ^ each_byte(byte_of(c))) + each_byte(0x7f); };
  const std::uint64_t plain = (low + each_byte(0x60)) & differs('\'') & differs('"') & differs('\\');
  return (characters | (low + each_byte(0x01)) | ~plain) & top_bits;
}

/// How many characters at the beginning are plain.
constexpr std::size_t plain_length(std::string_view text) {
  std::size_t length = 0;
  for (; text.size() - length >= sizeof(std::uint64_t); length += sizeof(std::uint64_t)) {
    const std::uint64_t found = not_plain(load<std::uint64_t>(text.data() + length));
    if (found != 0) return length + lowest_bit(found) / 8;
  }
  while (length < text.size() && is_plain(text[length])) ++length;
  return length;
}

}  // namespace sockfam::inline v0::text

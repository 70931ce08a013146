// Strict UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "text/characters.h"
#include "text/sink.h"

namespace sockfam::inline v0::text {

/// A character and the number of bytes it takes; length 0 says that the bytes do not begin with one.
struct code_point {
  char32_t value = 0;
  std::size_t length = 0;
};

constexpr bool is_surrogate(char32_t value) { return value >= 0xd800 && value <= 0xdfff; }

/// How many bytes the character with this first byte takes, 0 if no character begins with it.
constexpr std::size_t utf8_length(unsigned lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;  // A continuation, or an overlong form of ASCII.
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/// The first character. Skip invalid bytes one at a time: a character may begin after any of them.
constexpr code_point decode_utf8(std::string_view bytes) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  if (bytes.empty()) return {};
  const unsigned lead = byte_of(bytes[0]);
  const std::size_t length = utf8_length(lead);
  if (length < 2) return {lead, length};
  if (bytes.size() < length) return {};

  char32_t value = lead & (0x7fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const unsigned next = byte_of(bytes[i]);
    if ((next & 0xc0) != 0x80) return {};
    value = value << 6 | (next & 0x3f);
  }
  if (value < least[length] || value > 0x10ffff || is_surrogate(value)) return {};
  return {value, length};
}

/// Writes a code point up to U+10FFFF that is not a surrogate.
constexpr void put_utf8(sink& out, char32_t value) {
  const auto tail = [&](unsigned shift) { out.put(static_cast<char>(0x80 | (value >> shift & 0x3f))); };
  if (value < 0x80) return out.put(static_cast<char>(value));
  if (value < 0x800) {
    out.put(static_cast<char>(0xc0 | value >> 6));
  } else if (value < 0x10000) {
    out.put(static_cast<char>(0xe0 | value >> 12));
    tail(6);
  } else {
    out.put(static_cast<char>(0xf0 | value >> 18));
    tail(12);
    tail(6);
  }
  tail(0);
}

}  // namespace sockfam::inline v0::text

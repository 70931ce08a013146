// Percent escapes, as canonical text uses them (after RFC 3986, section 2.1).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <sockfam/result.h>

#include "text/characters.h"
#include "text/sink.h"

namespace sockfam::inline v0::text {

/// The characters that are not escaped. The percent sign is never one of them.
class alphabet {
 public:
  explicit constexpr alphabet(std::string_view characters) { add(characters); }

  /// ASCII letters and digits, and the given ones.
  static constexpr alphabet alphanumeric(std::string_view others = {}) {
    alphabet made{"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"};
    made.add(others);
    return made;
  }

  constexpr bool contains(char c) const { return (bits_[byte_of(c) / 64] >> byte_of(c) % 64 & 1) != 0; }

 private:
  constexpr void add(std::string_view characters) {
    for (const char c : characters) {
      if (c != '%') bits_[byte_of(c) / 64] |= std::uint64_t{1} << byte_of(c) % 64;
    }
  }

  std::array<std::uint64_t, 4> bits_{};
};

/// Bytes outside the alphabet are written %xx, in lower case.
void write_escaped(sink& out, std::string_view bytes, const alphabet& keep);

/// Decodes %xx of either case; all other characters pass through. Returns the number of bytes written to `out`.
/// errc::syntax: an escape without two digits; a control character or a byte that is not UTF-8, not escaped.
/// errc::too_long: more bytes than `out` holds (value: how many; max: out.size()).
result<std::size_t> unescape(std::string_view text, std::span<char> out);

}  // namespace sockfam::inline v0::text

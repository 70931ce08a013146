// One Python string or bytes literal, piece by piece (Python: Lexical analysis, "String and Bytes literals").
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <sockfam/result.h>

namespace sockfam::inline v0::text {

/// How a string begins: br''' has the prefix br and the quote '''.
struct opening {
  bool bytes = false;
  bool raw = false;
  std::string_view quote{};  ///< one quote, or three; a part of the text
  std::size_t at = 0;        ///< position of the quote
  std::size_t body = 0;      ///< position of the string's first character
};

/// The string that begins at this place of the text, if one does.
std::optional<opening> string_at(std::string_view text, std::size_t at);

enum class piece_kind : std::uint8_t {
  copied,    ///< characters that stand for themselves
  escaped,   ///< a code point or, in bytes, a byte
  not_utf8,  ///< a byte that is not part of a character
  end,       ///< the closing quote
};

struct piece {
  piece_kind type{};
  std::size_t length = 0;     ///< in characters of the literal
  std::string_view copied{};  ///< what is meant, in UTF-8
  char32_t value = 0;         ///< what is meant by an escape; surrogates are possible
};

/// The piece at this place inside of a string. errc::syntax: a string without end, an escape that Python refuses, a
/// character that is not ASCII in bytes, a \N{...} escape (it would need the names of all characters).
result<piece> piece_at(std::string_view text, std::size_t at, const opening& string);

}  // namespace sockfam::inline v0::text

#include "text/string_literal.h"

#include <algorithm>

#include "text/characters.h"
#include "text/hex.h"
#include "text/part.h"
#include "text/plain.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::size_t longest_prefix = 2;

refusal<failure> bad_syntax(std::size_t offset, std::size_t length, static_text wrong, static_text remedy) {
  return refused({.code = errc::syntax, .offset = offset, .length = length, .wrong = wrong, .remedy = remedy});
}

refusal<failure> unterminated(const opening& string) {
  return bad_syntax(string.at, string.quote.size(), "opens a string that is not closed",
                    "close it with the same quote");
}

constexpr piece copied(std::string_view characters, std::size_t length) {
  return {.type = piece_kind::copied, .length = length, .copied = characters};
}

constexpr piece escaped(char32_t value, std::size_t length) {
  return {.type = piece_kind::escaped, .length = length, .value = value};
}

constexpr bool is_newline(char c) { return c == '\n' || c == '\r'; }

// A line may end in "\r\n", and Python reads "\n" for each kind of end.
constexpr std::size_t newline_length(std::string_view rest) { return rest.starts_with("\r\n") ? 2 : 1; }

struct digits {
  char32_t value = 0;
  std::size_t count = 0;
};

constexpr digits leading_digits(std::string_view rest, unsigned base, std::size_t most) {
  digits found;
  for (; found.count < most && found.count < rest.size(); ++found.count) {
    const unsigned digit = digit_value(rest[found.count]);
    if (digit >= base) break;
    found.value = found.value * base + digit;
  }
  return found;
}

// One to three octal digits; `at` is the backslash, as for all escapes.
result<piece> octal_escape(std::string_view text, std::size_t at, const opening& string) {
  const digits octal = leading_digits(part(text, at + 1), 8, 3);
  if (!string.bytes || octal.value <= 0xff) return escaped(octal.value, 1 + octal.count);
  return bad_syntax(at, 1 + octal.count, "is an octal escape above \\377", "write \\x and two digits");
}

// \xhh, \uhhhh and \Uhhhhhhhh.
result<piece> hex_escape(std::string_view text, std::size_t at, std::size_t size) {
  const digits hex = leading_digits(part(text, at + 2), 16, size);
  if (hex.count < size) {
    return bad_syntax(at, 2 + hex.count, "needs more hexadecimal digits",
                      "write two after \\x, four after \\u, eight after \\U");
  }
  if (hex.value <= 0x10ffff) return escaped(hex.value, 2 + size);
  return bad_syntax(at, 2 + size, "is not a character", "write \\U00000000 to \\U0010ffff");
}

// The escapes of one letter, and what they mean.
constexpr std::string_view simple_letters = "\\'\"abfnrtv";
constexpr std::string_view simple_meanings = "\\'\"\a\b\f\n\r\t\v";

// A raw string keeps the backslash, and the quote or newline after it.
result<piece> raw_escape(std::string_view text, std::size_t at, const opening& string) {
  if (at + 1 == text.size()) return unterminated(string);
  const char next = text[at + 1];
  if (is_newline(next)) return copied("\\\n", 1 + newline_length(part(text, at + 1)));
  const std::size_t length = next == '\\' || next == '\'' || next == '"' ? 2 : 1;
  return copied(part(text, at, length), length);
}

result<piece> escape_at(std::string_view text, std::size_t at, const opening& string) {
  if (at + 1 == text.size()) return unterminated(string);
  const char letter = text[at + 1];
  if (const unsigned byte = letter == 'x' ? hex_byte(text, at + 2) : no_hex_byte; byte != no_hex_byte) {
    return escaped(byte, 4);
  }
  const std::size_t simple = simple_letters.find(letter);
  if (simple != std::string_view::npos) return escaped(byte_of(simple_meanings[simple]), 2);
  if (is_newline(letter)) return copied({}, 1 + newline_length(part(text, at + 1)));
  if (digit_value(letter) < 8) return octal_escape(text, at, string);
  if (letter == 'x') return hex_escape(text, at, 2);
  if (letter == 'u' && !string.bytes) return hex_escape(text, at, 4);
  if (letter == 'U' && !string.bytes) return hex_escape(text, at, 8);
  if (letter == 'N' && !string.bytes) {
    return bad_syntax(at, 2, "names a character, which is not supported",
                      "write the character, or its number after \\u");
  }
  return copied(part(text, at, 1), 1);  // Python keeps the backslash of an unknown escape.
}

result<piece> newline_at(std::string_view text, std::size_t at, const opening& string) {
  if (string.quote.size() == 3) return copied("\n", newline_length(part(text, at)));
  return bad_syntax(at, 1, "ends the line inside a string", "write \\n for a new line, or close the string");
}

result<piece> beyond_ascii(std::string_view text, std::size_t at, const opening& string) {
  const std::size_t length = decode_utf8(part(text, at)).length;
  if (string.bytes) {
    return bad_syntax(at, length == 0 ? 1 : length, "is not ASCII, as bytes must be", "write it as \\xhh");
  }
  if (length == 0) return piece{.type = piece_kind::not_utf8, .length = 1};
  return copied(part(text, at, length), length);
}

constexpr bool is_end(std::string_view text, std::size_t at, const opening& string) {
  return text[at] == string.quote[0] && (string.quote.size() == 1 || part(text, at).starts_with(string.quote));
}

}  // namespace

std::optional<opening> string_at(std::string_view text, std::size_t at) {
  opening found;
  bool plain = true;  // u cannot be combined with another prefix.
  found.at = at;
  for (; found.at < text.size() && found.at - at <= longest_prefix; ++found.at) {
    const char c = lower(text[found.at]);
    if (c == '\'' || c == '"') {
      const std::string_view rest = part(text, found.at);
      const bool triple = rest.size() >= 3 && rest[1] == rest[0] && rest[2] == rest[0];
      found.quote = rest.substr(0, triple ? 3 : 1);
      found.body = found.at + found.quote.size();
      return found;
    }
    if (!plain || (c == 'b' && found.bytes) || (c == 'r' && found.raw)) return std::nullopt;
    if (c == 'u' && found.at > at) return std::nullopt;
    if (c != 'b' && c != 'r' && c != 'u') return std::nullopt;
    found.bytes = found.bytes || c == 'b';
    found.raw = found.raw || c == 'r';
    plain = c != 'u';
  }
  return std::nullopt;
}

result<piece> piece_at(std::string_view text, std::size_t at, const opening& string) {
  if (at >= text.size()) return unterminated(string);
  const char c = text[at];
  if (c == '\\') return string.raw ? raw_escape(text, at, string) : escape_at(text, at, string);
  if (is_end(text, at, string)) return piece{.type = piece_kind::end, .length = string.quote.size()};
  if (is_newline(c)) return newline_at(text, at, string);
  if (c == '\0') return bad_syntax(at, 1, "is a NUL character, which a string cannot contain", "write it as \\x00");
  if (byte_of(c) >= 0x80) return beyond_ascii(text, at, string);
  // A control character, a quote of the other kind, or one where three end the string, stands alone.
  const std::size_t length = std::max<std::size_t>(plain_length(part(text, at)), 1);
  return copied(part(text, at, length), length);
}

}  // namespace sockfam::inline v0::text

#include "text/repr.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/hex.h"
#include "text/part.h"
#include "text/unprintable.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

// Single quotes, unless the text contains single quotes and no double quotes.
constexpr char quote_for(std::string_view bytes) {
  const bool has_single = bytes.find('\'') != std::string_view::npos;
  const bool has_double = bytes.find('"') != std::string_view::npos;
  return has_single && !has_double ? '"' : '\'';
}

constexpr void put_hex(sink& out, char32_t value, unsigned digits) {
  while (digits-- > 0) out.put(hex_digit_of(value >> 4 * digits & 0xf));
}

constexpr void put_numbered(sink& out, char32_t value) {
  out.put('\\');
  if (value <= 0xff) {
    out.put('x');
    put_hex(out, value, 2);
  } else if (value <= 0xffff) {
    out.put('u');
    put_hex(out, value, 4);
  } else {
    out.put('U');
    put_hex(out, value, 8);
  }
}

// The letter of a one-letter escape.
constexpr std::optional<char> short_escape(char c, char quote) {
  switch (c) {
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '\\': return '\\';
    default: return c == quote ? std::optional{quote} : std::nullopt;
  }
}

constexpr void put_ascii(sink& out, char c, char quote) {
  if (const auto letter = short_escape(c, quote)) {
    out.put('\\');
    out.put(*letter);
  } else if (is_control(c)) {
    put_numbered(out, byte_of(c));
  } else {
    out.put(c);
  }
}

// The number of boundaries up to a character shows whether it is inside a range or between two.
constexpr bool is_printable(char32_t value) {
  const auto above = std::upper_bound(unprintable_boundaries.cbegin(), unprintable_boundaries.cend(), value);
  return (above - unprintable_boundaries.cbegin()) % 2 == 0;
}

}  // namespace

void write_bytes_repr(sink& out, std::string_view bytes) {
  const char quote = quote_for(bytes);
  out.put('b');
  out.put(quote);
  for (const char c : bytes) {
    if (byte_of(c) < 0x80) {
      put_ascii(out, c, quote);
    } else {
      put_numbered(out, byte_of(c));
    }
  }
  out.put(quote);
}

void write_str_repr(sink& out, std::string_view utf8_or_not) {
  const char quote = quote_for(utf8_or_not);
  out.put(quote);
  for (std::size_t at = 0; at < utf8_or_not.size();) {
    const std::string_view rest = part(utf8_or_not, at);
    const code_point next = decode_utf8(rest);
    at += next.length == 0 ? 1 : next.length;
    if (next.length == 0) {
      put_numbered(out, 0xdc00 + byte_of(rest[0]));
    } else if (next.length == 1) {
      put_ascii(out, rest[0], quote);
    } else if (is_printable(next.value)) {
      out.put(rest.substr(0, next.length));
    } else {
      put_numbered(out, next.value);
    }
  }
  out.put(quote);
}

}  // namespace sockfam::inline v0::text

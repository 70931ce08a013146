#include "text/repr.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/hex.h"
#include "text/part.h"
#include "text/plain.h"
#include "text/unprintable.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

// Single quotes, unless the text contains single quotes and no double quotes.
constexpr char quote_for(std::string_view bytes) {
  const bool has_single = bytes.find('\'') != std::string_view::npos;
  const bool has_double = has_single && bytes.find('"') != std::string_view::npos;
  return has_single && !has_double ? '"' : '\'';
}

// The backslash, a letter that says how many digits follow, and the digits.
void put_numbered(sink& out, char32_t value) {
  const std::size_t digits = value <= 0xff ? 2 : value <= 0xffff ? 4 : 8;
  out.put_up_to<10>([&](char* at) {
    at[0] = '\\';
    at[1] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    for (std::size_t i = 0; i < digits; ++i) at[2 + i] = hex_digit_of(value >> 4 * (digits - 1 - i) & 0xf);
    return 2 + digits;
  });
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
  const std::size_t plain = plain_length(bytes);
  const char quote = quote_for(part(bytes, plain));
  out.put('b');
  out.put(quote);
  out.put(bytes.substr(0, plain));
  for (const char c : part(bytes, plain)) {
    if (byte_of(c) < 0x80) {
      put_ascii(out, c, quote);
    } else {
      put_numbered(out, byte_of(c));
    }
  }
  out.put(quote);
}

void write_str_repr(sink& out, std::string_view utf8_or_not) {
  std::string_view rest = utf8_or_not;
  std::size_t plain = plain_length(rest);
  const char quote = quote_for(part(rest, plain));
  out.put(quote);
  for (;;) {
    out.put(rest.substr(0, plain));
    rest.remove_prefix(plain);
    if (rest.empty()) break;
    const code_point next = decode_utf8(rest);
    if (next.length == 0) {
      put_numbered(out, 0xdc00 + byte_of(rest[0]));
    } else if (next.length == 1) {
      put_ascii(out, rest[0], quote);
    } else if (is_printable(next.value)) {
      out.put(rest.substr(0, next.length));
    } else {
      put_numbered(out, next.value);
    }
    rest.remove_prefix(std::max<std::size_t>(next.length, 1));
    plain = plain_length(rest);
  }
  out.put(quote);
}

}  // namespace sockfam::inline v0::text

#include "text/escape.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/hex.h"
#include "text/part.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

refusal<failure> bad_syntax(std::size_t offset, std::size_t length, static_text wrong, static_text remedy) {
  return refused({.code = errc::syntax, .offset = offset, .length = length, .wrong = wrong, .remedy = remedy});
}

// Most texts are of these: they stand for themselves, and need no look at what follows them.
constexpr alphabet printable_ascii = [] {
  std::array<char, '~' - ' ' + 1> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<char>(' ' + i);
  return alphabet{std::string_view{all.data(), all.size()}};
}();

std::size_t printable_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return printable_ascii.contains(c); });
  return static_cast<std::size_t>(end - text.begin());
}

// How many bytes may stay unescaped, 0 if the first must be escaped.
constexpr std::size_t plain_length(std::string_view text) { return is_control(text[0]) ? 0 : decode_utf8(text).length; }

}  // namespace

void write_escaped(sink& out, std::string_view bytes, const alphabet& keep) {
  while (!bytes.empty()) {
    const auto run =
        std::find_if_not(bytes.begin(), bytes.end(), [&](char c) { return keep.contains(c); }) - bytes.begin();
    out.put(bytes.substr(0, static_cast<std::size_t>(run)));
    bytes.remove_prefix(static_cast<std::size_t>(run));
    if (bytes.empty()) return;
    out.put('%');
    put_hex_byte(out, byte_of(bytes[0]));
    bytes.remove_prefix(1);
  }
}

result<std::size_t> unescape(std::string_view text, std::span<char> out) {
  sink bytes{out};
  for (std::size_t at = 0; at < text.size();) {
    const auto printable = printable_length(part(text, at));
    bytes.put(part(text, at, printable));
    at += printable;
    if (at == text.size()) break;
    const std::string_view rest = part(text, at);
    if (rest[0] == '%') {
      const unsigned byte = hex_byte(rest, 1);
      if (byte == no_hex_byte) {
        return bad_syntax(at, std::min<std::size_t>(rest.size(), 3), "is not % and two hexadecimal digits",
                          "write %25 for a percent sign");
      }
      bytes.put(static_cast<char>(byte));
      at += 3;
      continue;
    }
    const std::size_t length = plain_length(rest);
    if (length == 0) return bad_syntax(at, 1, "is a control character, or a byte that is not UTF-8", "write it as %xx");
    bytes.put(rest.substr(0, length));
    at += length;
  }
  if (!bytes.overflowed()) return bytes.size();
  return refused({.code = errc::too_long, .length = text.size(), .value = bytes.size(), .max = out.size()});
}

}  // namespace sockfam::inline v0::text

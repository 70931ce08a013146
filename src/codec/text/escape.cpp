#include "text/escape.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/hex.h"
#include "text/kernels/kernel.h"
#include "text/part.h"
#include "text/sink.h"
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

// Puts the printable characters that the text begins with, and returns how many they are.
std::size_t put_run(sink& out, std::string_view text) {
  if (out.room().size() >= text.size()) {
    const std::size_t run = copy_run(out.room().data(), text.data(), text.size(), printable_ascii);
    out.skip(run);
    return run;
  }
  std::size_t run = 0;
  for (; run < text.size() && printable_ascii.contains(text[run]); ++run) out.put(text[run]);
  return run;
}

// How many bytes may stay unescaped, 0 if the first must be escaped.
constexpr std::size_t plain_length(std::string_view text) { return is_control(text[0]) ? 0 : decode_utf8(text).length; }

}  // namespace

char* write_escaped(char* out, std::string_view bytes, const alphabet& keep) {
  while (!bytes.empty()) {
    const std::size_t run = copy_run(out, bytes.data(), bytes.size(), keep);
    out += run;
    if (run == bytes.size()) break;
    *out++ = '%';
    put_hex_byte(out, byte_of(bytes[run]));
    out += 2;
    bytes.remove_prefix(run + 1);
  }
  return out;
}

result<std::size_t> unescape(std::string_view text, std::span<char> out) {
  sink bytes{out};
  for (std::size_t at = 0; at < text.size();) {
    at += put_run(bytes, part(text, at));
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

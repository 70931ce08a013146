// What a str or bytes literal holds.
#include <algorithm>

#include "text/characters.h"
#include "text/literal.h"
#include "text/part.h"
#include "text/sink.h"
#include "text/string_literal.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

reason bad_value(std::size_t offset, std::size_t length, static_text wrong, static_text remedy) {
  return {.code = errc::bad_value, .offset = offset, .length = length, .wrong = wrong, .remedy = remedy};
}

// False for a code point that has no bytes.
bool put_escaped(sink& out, char32_t value, bool bytes) {
  const bool is_raw_byte = value >= 0xdc80 && value <= 0xdcff;
  if (bytes || is_raw_byte) {
    out.put(static_cast<char>(value & 0xff));
    return true;
  }
  if (is_surrogate(value)) return false;
  put_utf8(out, value);
  return true;
}

// Decodes one string and returns the place after it.
result<std::size_t> put_string(sink& out, std::string_view text, const opening& string) {
  std::size_t at = string.body;
  for (;;) {
    const auto next = piece_at(text, at, string);
    if (!next) return refused(next.error());
    if (next->type == piece_kind::not_utf8) {
      return refused(bad_value(at, 1, "is a byte that is not UTF-8", "use \\udc80 to \\udcff for raw bytes"));
    }
    if (next->type == piece_kind::copied) out.put(next->copied);
    if (next->type == piece_kind::escaped && !put_escaped(out, next->value, string.bytes)) {
      return refused(bad_value(at, next->length, "is a lone surrogate, which UTF-8 cannot encode",
                               "use \\udc80 to \\udcff for raw bytes"));
    }
    at += next->length;
    if (next->type == piece_kind::end) return at;
  }
}

}  // namespace

result<std::string_view> literal_bytes(std::string_view text, const literal& which, std::span<char> room) {
  if (which.plain && which.length <= room.size() + 2) return part(text, which.offset + 1, which.length - 2);
  if (which.type != kind::str && which.type != kind::bytes) {
    return refused({.code = errc::wrong_type,
                    .offset = std::min(which.offset, text.size()),
                    .wrong = "neither a str nor bytes",
                    .remedy = "put quotes around it"});
  }
  sink bytes{room};
  // Cut only after the literal, so that offsets are those of the text.
  const std::string_view readable = text.substr(0, which.offset + which.length);
  std::size_t at = which.offset;
  while (at < readable.size()) {
    if (is_blank(readable[at])) {
      ++at;
      continue;
    }
    const auto string = string_at(readable, at);
    if (!string) break;
    const auto end = put_string(bytes, readable, *string);
    if (!end) return refused(end.error());
    at = *end;
  }
  if (!bytes.overflowed()) return bytes.view();
  return refused({.code = errc::too_long,
                  .offset = which.offset,
                  .length = which.length,
                  .value = bytes.size(),
                  .max = room.size()});
}

}  // namespace sockfam::inline v0::text

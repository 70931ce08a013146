#include "safe.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/hex.h"
#include "text/utf8.h"
#include "text/words.h"

namespace sockfam::cli {

namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// Not 0 if one of eight characters is not printable ASCII.
constexpr std::uint64_t odd_bytes(std::uint64_t block) { return text::bytes_outside<' ', '~'>(block); }

/// True if `found` finds nothing in any block. The last one is filled with characters that nobody looks for.
bool all_blocks(std::string_view text, auto&& found) {
  constexpr std::uint64_t filler = text::each_byte('0');
  std::uint64_t all = 0;
  std::uint64_t block = filler;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::memcpy(&block, text.data() + at, 8);
    all |= found(block);
  }
  block = filler;
  std::memcpy(&block, text.data() + at, text.size() - at);
  return (all | found(block)) == 0;
}

}  // namespace

std::string safe(std::string_view text, std::size_t most) {
  std::string shown;
  for (const char c : text) {
    if (shown.size() > most) return shown.substr(0, most) + "...";
    if (c >= ' ' && c <= '~') {
      shown += c;
    } else {
      shown += "\\x00";
      text::put_hex_byte(&shown[shown.size() - 2], text::byte_of(c));
    }
  }
  return shown;
}

std::string quoted_if_odd(std::string_view text) {
  const auto plain = [](char c) {
    const bool word = text::is_digit(c) || text::is_letter(c);
    return word || std::string_view{"._-/:@%+,()<>*"}.find(c) != std::string_view::npos;
  };
  if (!text.empty() && std::all_of(text.begin(), text.end(), plain)) return std::string{text};
  std::string doubled;
  for (const char c : text) doubled += c == '\\' ? "\\\\" : c == '"' ? "\\\"" : std::string(1, c);
  return '"' + safe(doubled) + '"';
}

bool is_plain(std::string_view bytes) {
  return all_blocks(bytes, [](std::uint64_t block) {
    return odd_bytes(block) | text::places_of('"', block) | text::places_of('\\', block);
  });
}

bool is_printable(std::string_view bytes) { return all_blocks(bytes, odd_bytes); }

bool is_text(std::string_view bytes) {
  if (is_printable(bytes)) return true;
  while (!bytes.empty()) {
    const auto length = text::decode_utf8(bytes).length;
    if (length == 0 || bytes[0] == '\0') return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

}  // namespace sockfam::cli

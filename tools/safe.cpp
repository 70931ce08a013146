#include "safe.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace sockfam::cli {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// The length of the character that `text` begins with, 0 if it begins with none (RFC 3629).
std::size_t character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return 1;
  const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length == 0 || text.size() < length) return 0;
  if (!std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(length), is_continuation)) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
  const bool surrogate = lead == 0xed && second > 0x9f;
  const bool beyond = lead == 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}

/// Eight characters at once, each in a byte of its own.
constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
constexpr std::uint64_t tops = 0x80 * ones;

/// Not 0 if a byte of the block is 0.
constexpr std::uint64_t zero_bytes(std::uint64_t block) { return (block - ones) & ~block & tops; }

constexpr std::uint64_t equal_bytes(std::uint64_t block, char c) {
  return zero_bytes(block ^ ones * static_cast<unsigned char>(c));
}

/// Not 0 if a byte of the block is not printable ASCII.
constexpr std::uint64_t odd_bytes(std::uint64_t block) {
  return ((block - ones * ' ') | (block + ones) | block) & tops;
}

/// True if `found` finds nothing in any block. The last one is filled with characters that nobody looks for.
bool all_blocks(std::string_view text, auto&& found) {
  std::uint64_t all = 0;
  std::uint64_t block = ones * '0';
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::memcpy(&block, text.data() + at, 8);
    all |= found(block);
  }
  block = ones * '0';
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
      const auto byte = static_cast<unsigned char>(c);
      shown += {'\\', 'x', hex_digits[byte >> 4], hex_digits[byte & 15]};
    }
  }
  return shown;
}

std::string quoted_if_odd(std::string_view text) {
  const auto plain = [](char c) {
    const bool word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return word || std::string_view{"._-/:@%+,()<>*"}.find(c) != std::string_view::npos;
  };
  if (!text.empty() && std::all_of(text.begin(), text.end(), plain)) return std::string{text};
  std::string doubled;
  for (const char c : text) doubled += c == '\\' ? "\\\\" : c == '"' ? "\\\"" : std::string(1, c);
  return '"' + safe(doubled) + '"';
}

bool is_plain(std::string_view bytes) {
  return all_blocks(
      bytes, [](std::uint64_t block) { return odd_bytes(block) | equal_bytes(block, '"') | equal_bytes(block, '\\'); });
}

bool is_printable(std::string_view bytes) { return all_blocks(bytes, odd_bytes); }

bool is_text(std::string_view bytes) {
  if (is_printable(bytes)) return true;
  while (!bytes.empty()) {
    const auto length = character(bytes);
    if (length == 0 || bytes[0] == '\0') return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

}  // namespace sockfam::cli

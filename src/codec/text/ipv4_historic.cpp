// The text of IPv4 addresses as old programs take it: one to four numbers of three bases (RFC 6943, section 3.1.1, the
// "loose" form).
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <sockfam/values.h>

#include "text/characters.h"

namespace sockfam::inline v0 {
namespace {

using text::digit_value;
using text::is_digit;

constexpr unsigned last_place = 3;
constexpr std::uint64_t too_large = std::uint64_t{1} << 32;

reason not_numeric(std::size_t offset, std::size_t length, static_text wrong) {
  return {.code = errc::not_numeric,
          .offset = offset,
          .length = length,
          .wrong = wrong,
          .remedy = "write one to four numbers such as 127.1, 0x7f000001 or 192.0.2.1"};
}

/// Skips the mark in front of a number that is not decimal; the 0 of an octal one is a digit as well.
unsigned base_at(std::string_view text, std::size_t& at) {
  if (text[at] != '0') return 10;
  const bool marked = at + 2 < text.size() && text::lower(text[at + 1]) == 'x' && digit_value(text[at + 2]) < 16;
  if (!marked) return 8;
  at += 2;
  return 16;
}

/// The number at `at`, which begins with a digit and is skipped; `too_large` if it does not fit 32 bits.
std::uint64_t number_at(std::string_view text, std::size_t& at) {
  const unsigned base = base_at(text, at);
  std::uint64_t value = 0;
  for (; at < text.size() && digit_value(text[at]) < base; ++at) {
    value = std::min(value * base + digit_value(text[at]), too_large);
  }
  return value;
}

}  // namespace

/// Numbers are decimal, octal ("017") or hexadecimal ("0x7f"); the last of them fills all bytes that are left. Nothing
/// may follow, while C libraries accept a blank and anything after it.
result<ipv4> parse_historic_ipv4(std::string_view text) {
  std::uint32_t address = 0;
  std::size_t at = 0;
  for (unsigned place = 0;; ++place, ++at) {
    const std::size_t start = at;
    if (at == text.size()) return refused(not_numeric(at, 0, "a number is missing"));
    if (!is_digit(text[at])) return refused(not_numeric(at, 1, "a number is missing"));
    const std::uint64_t number = number_at(text, at);
    const bool is_last = at == text.size();
    if (!is_last && (text[at] != '.' || place == last_place)) {
      return refused(not_numeric(at, 1, "something follows the numbers"));
    }
    const std::uint32_t most = is_last ? 0xffffffff >> 8 * place : 0xff;
    if (number > most) return refused(not_numeric(start, at - start, "a number is too large for its bytes"));
    if (is_last) {
      address |= static_cast<std::uint32_t>(number);
      break;
    }
    address |= static_cast<std::uint32_t>(number) << 8 * (last_place - place);
  }
  const auto byte = [address](unsigned place) {
    return static_cast<std::uint8_t>(address >> 8 * (last_place - place));
  };
  return ipv4{{byte(0), byte(1), byte(2), byte(3)}};
}

}  // namespace sockfam::inline v0

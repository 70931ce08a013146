#include "audit/stamp.h"

#include <algorithm>

#include "text/characters.h"
#include "text/words.h"

namespace sockfam::inline v0::audit {

namespace {

constexpr std::string_view before = "msg=audit(";
constexpr std::size_t usual_time = 14;  // 1700000000.123
constexpr std::size_t most_digits = 19;

/// True if eight characters are digits, and a point where `pattern` has one.
bool are_digits(const char* from, std::uint64_t pattern) {
  const std::uint64_t differs = text::load<std::uint64_t>(from) ^ pattern;
  return ((differs | (differs + text::each_byte(6))) & text::each_byte(0xf0)) == 0;
}

/// What most kernels write: ten digits, a point, three digits.
bool is_usual(std::string_view time) {
  constexpr std::uint64_t digits = text::each_byte('0');
  constexpr std::uint64_t with_point = digits ^ std::uint64_t{'0' ^ '.'} << 8 * 4;
  return time.size() == usual_time && are_digits(time.data(), digits) && are_digits(time.data() + 6, with_point);
}

bool is_time(std::string_view time) {
  const auto part = [](char c) { return text::is_digit(c) || c == '.'; };
  return is_usual(time) || (!time.empty() && time.size() <= 2 * most_digits + 1 && text::is_digit(time.front()) &&
                            std::all_of(time.begin(), time.end(), part));
}

/// "TIME:SERIAL)…"
stamp stamp_at(std::string_view text) {
  const std::size_t usual = text.size() > usual_time && text[usual_time] == ':' ? usual_time : text.find(':');
  const std::size_t colon = usual;
  if (colon == text.npos || !is_time(text.substr(0, colon))) return {};
  std::uint64_t serial = 0;
  std::size_t at = colon + 1;
  for (; at < text.size() && text::is_digit(text[at]); ++at) {
    if (at - colon > most_digits) return {};
    serial = serial * 10 + static_cast<unsigned>(text[at] - '0');
  }
  if (at == colon + 1 || at == text.size() || text[at] != ')') return {};
  return {text.substr(0, colon), serial};
}

}  // namespace

stamp stamp_in(std::string_view head) {
  for (std::size_t at = head.find('('); at != head.npos; at = head.find('(', at + 1)) {
    if (!head.substr(0, at + 1).ends_with(before)) continue;
    if (const stamp found = stamp_at(head.substr(at + 1)); !found.time.empty()) return found;
  }
  return {};
}

}  // namespace sockfam::inline v0::audit

#include <algorithm>
#include <charconv>

#include <sockfam/audit.h>

#include "text/characters.h"
#include "text/words.h"

namespace sockfam::inline v0::audit {

namespace {

constexpr std::string_view name = "msg=audit";
constexpr std::size_t usual_start = std::string_view{"type=SOCKADDR msg=audit"}.size();
constexpr std::size_t usual_time = 14;  // 1700000000.123
constexpr std::size_t longest_time = 39;

/// True if eight characters are digits, and a point where `pattern` has one.
bool are_digits(const char* from, std::uint64_t pattern) {
  return text::bytes_outside<0, 9>(text::load<std::uint64_t>(from) ^ pattern) == 0;
}

/// What most kernels write: ten digits, a point, three digits.
bool is_usual(std::string_view time) {
  constexpr std::uint64_t digits = text::each_byte('0');
  constexpr std::uint64_t with_point = digits ^ std::uint64_t{'0' ^ '.'} << 8 * 4;
  return time.size() == usual_time && are_digits(time.data(), digits) && are_digits(time.data() + 6, with_point);
}

bool is_time(std::string_view time) {
  if (is_usual(time)) return true;
  const std::size_t point = std::min(time.find('.'), time.size());
  const auto are_all_digits = [](std::string_view part) {
    return std::all_of(part.begin(), part.end(), text::is_digit);
  };
  return point != 0 && are_all_digits(time.substr(0, point)) &&
         (point == time.size() || are_all_digits(time.substr(point + 1)));
}

/// True if "msg=audit" stands before the character at `end`. A call of memcmp would take longer.
bool follows_name(std::string_view text, std::size_t end) {
  if (end < name.size()) return false;
  const char* const begin = text.data() + end - name.size();
  return *begin == name.front() && text::load<std::uint64_t>(begin + 1) == text::load<std::uint64_t>(name.data() + 1);
}

/// The digits that begin eight characters, and how many there are; for eight of them there may be more.
struct number {
  std::uint64_t value;
  std::size_t digits;
};
number number_at(const char* from) {
  const std::uint64_t characters = text::load<std::uint64_t>(from) ^ text::each_byte('0');
  const std::uint64_t others = text::bytes_outside<0, 9>(characters);
  const std::size_t digits = others == 0 ? 8 : text::lowest_bit(others) / 8;
  if (digits == 0) return {0, 0};
  return {text::decimal_of(characters << 8 * (8 - digits)), digits};  // zeros before them
}

/// The digits that `text` begins with.
number number_in(std::string_view text) {
  if (text.size() >= 8) {
    const number found = number_at(text.data());
    if (found.digits < 8) return found;
  }
  std::uint64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{}) return {0, 0};
  return {value, static_cast<std::size_t>(read.ptr - text.data())};
}

/// "TIME:SERIAL)…"
event event_at(std::string_view text) {
  const bool usual = text.size() > usual_time && text[usual_time] == ':';
  const std::size_t colon = usual ? usual_time : text.substr(0, longest_time + 1).find(':');
  if (colon == text.npos || !is_time({text.data(), colon})) return {};
  const std::string_view behind{text.data() + colon + 1, text.size() - colon - 1};
  const number serial = number_in(behind);
  if (serial.digits == 0 || serial.digits == behind.size() || behind[serial.digits] != ')') return {};
  return {{text.data(), colon}, serial.value};
}

}  // namespace

audit::event record::event() const {
  const auto value_at = static_cast<std::size_t>(value.data() - line.data());
  const std::string_view head = line.substr(0, value_at);
  for (std::size_t at = head.size() > usual_start && head[usual_start] == '(' ? usual_start : head.find('(');
       at != head.npos; at = head.find('(', at + 1)) {
    if (!follows_name(head, at)) continue;
    if (const auto found = event_at(head.substr(at + 1)); !found.time.empty()) return found;
  }
  return {};
}

}  // namespace sockfam::inline v0::audit

#include "text/ipv6_explained.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/characters.h"
#include "text/ipv4.h"
#include "text/part.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::size_t group_count = 8;
constexpr std::size_t no_gap = group_count + 1;

// The groups that are written, and the one that follows the "::".
struct groups {
  std::array<std::uint8_t, 16> bytes{};
  std::size_t count = 0;
  std::size_t gap = no_gap;

  constexpr void add(unsigned value) {
    bytes[2 * count] = static_cast<std::uint8_t>(value >> 8);
    bytes[2 * count + 1] = static_cast<std::uint8_t>(value);
    ++count;
  }
};

refusal<failure> not_numeric(std::size_t offset, std::size_t length, static_text wrong) {
  return refused({.code = errc::not_numeric,
                  .offset = offset,
                  .length = length,
                  .wrong = wrong,
                  .remedy = "write an IPv6 address such as 2001:db8::1"});
}

// The failure for what is found where a group should begin.
refusal<failure> no_group(std::string_view text, std::size_t at) {
  if (at == text.size()) return not_numeric(at, 0, either(text.empty(), "", "an address cannot end in a single colon"));
  return not_numeric(at, 1, either(text[at] == ':', "a group is missing", ""));
}

refusal<failure> long_group(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && digit_value(text[end]) != no_digit) ++end;
  return not_numeric(start, end - start, "a group has more than four digits");
}

// A group's number of hexadecimal digits is 1 to 4; 5 stands for more.
struct group {
  unsigned value = 0;
  std::size_t length = 0;
};

constexpr group group_at(std::string_view text, std::size_t at) {
  const std::string_view rest = part(text, at, 5);
  group read;
  for (; read.length < rest.size(); ++read.length) {
    const unsigned digit = digit_value(rest[read.length]);
    if (digit == no_digit) break;
    read.value = read.value << 4 | digit;
  }
  return read;
}

// Inserts the zeros in place of the "::".
result<ipv6> widened(std::string_view text, const groups& found) {
  const bool full = found.count == group_count;
  if (full && found.gap != no_gap) return not_numeric(text.find("::"), 2, "eight groups leave no room for ::");
  if (full) return ipv6{found.bytes};
  if (found.gap == no_gap) return not_numeric(text.size(), 0, "an IPv6 address has eight groups, or ::");

  const std::size_t before = 2 * found.gap;
  const std::size_t after = 2 * found.count - before;
  ipv6 address;
  for (std::size_t i = 0; i < before; ++i) address.bytes[i] = found.bytes[i];
  for (std::size_t i = 0; i < after; ++i) address.bytes[16 - after + i] = found.bytes[before + i];
  return address;
}

// The last two groups, written as an IPv4 address that begins at `start`.
result<ipv6> with_dotted_tail(std::string_view text, std::size_t start, groups& found) {
  if (found.count + 2 > group_count) return not_numeric(start, text.size() - start, "there is no room for four bytes");
  const auto tail = parse_ipv4(part(text, start));
  if (!tail) {
    reason why = tail.error().parts();
    why.offset += start;
    return refused(why);
  }
  found.add(tail->bytes[0] * 256u + tail->bytes[1]);
  found.add(tail->bytes[2] * 256u + tail->bytes[3]);
  return widened(text, found);
}

}  // namespace

SOCKFAM_COLD result<ipv6> explain_ipv6(std::string_view text) {
  groups found;
  std::size_t at = 0;
  if (text.starts_with("::")) {
    found.gap = 0;
    at = 2;
  }
  const auto ends_in_gap = [&] { return at == text.size() && found.gap == found.count; };
  while (!ends_in_gap()) {
    const group next = group_at(text, at);
    if (next.length == 0) return no_group(text, at);
    if (next.length > 4) return long_group(text, at);
    const std::size_t end = at + next.length;
    if (end < text.size() && text[end] == '.') return with_dotted_tail(text, at, found);
    if (found.count == group_count) return not_numeric(at, next.length, "there are more than eight groups");
    found.add(next.value);
    if (end == text.size()) break;
    if (text[end] != ':') return not_numeric(end, 1, {});
    at = end + 1;
    if (at == text.size() || text[at] != ':') continue;
    if (found.gap != no_gap) return not_numeric(end, 2, "a second :: would be ambiguous");
    found.gap = found.count;
    ++at;
  }
  return widened(text, found);
}

}  // namespace sockfam::inline v0::text

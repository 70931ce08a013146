#include "text/ipv4_explained.h"

#include <algorithm>
#include <cstddef>

#include "text/characters.h"

namespace sockfam::inline v0::text {
namespace {

reason not_numeric(std::size_t offset, std::size_t length, static_text wrong) {
  return {.code = errc::not_numeric,
          .offset = offset,
          .length = length,
          .wrong = wrong,
          .remedy = "write four decimal numbers such as 192.0.2.1"};
}

// Covers one character, or none at the end of the text.
reason stray(std::string_view text, std::size_t at, static_text wrong) {
  return not_numeric(at, at < text.size() ? 1 : 0, wrong);
}

reason why_not(std::string_view text) {
  std::size_t at = 0;
  for (int octets = 0; octets < 4; ++octets) {
    if (octets > 0) {
      if (at == text.size()) return stray(text, at, "an IPv4 address has four numbers");
      if (text[at] != '.') return stray(text, at, {});
      ++at;
    }
    const std::size_t start = at;
    unsigned value = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) value = std::min(value * 10 + digit_value(text[at]), 256u);
    if (at == start) return stray(text, at, either(at == text.size() || text[at] == '.', "a number is missing", ""));
    if (text[start] == '0' && at - start > 1) return not_numeric(start, at - start, "a number has leading zeros");
    if (value > 255) return not_numeric(start, at - start, "a number is above 255");
  }
  return stray(text, at, "something follows the four numbers");
}

}  // namespace

SOCKFAM_COLD result<ipv4> explain_ipv4(std::string_view text) { return refused(why_not(text)); }

}  // namespace sockfam::inline v0::text

// What may reach a terminal or a log: the check of every text form, written independently of the code that it checks.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::tests {

/// The next code point of strict UTF-8, or -1; moves `at` after it.
inline std::int32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  std::int32_t value = lead & (0x3f >> more);
  for (int i = 0; i < more; ++i) {
    if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80) return -1;
    value = value << 6 | (static_cast<unsigned char>(text[at++]) & 0x3f);
  }
  constexpr std::int32_t least[] = {0x80, 0x800, 0x10000};
  return value < least[more - 1] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000) ? -1 : value;
}

/// No control character, escape, line or paragraph separator, bidirectional control, invalid UTF-8.
inline bool is_safe_to_print(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = next_code_point(text, at);
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool bidi = c == 0x61c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
                      (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
    if (control || bidi) return false;
  }
  return true;
}

}  // namespace sockfam::tests

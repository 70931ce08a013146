// Hexadecimal digits in a row, and what stands before them in audit records: the reference of the kernels.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/hex.h"

namespace sockfam::inline v0::text {

/// What stands before an address in an audit record.
inline constexpr std::string_view address_mark = "saddr=";

/// Where something is in a text of lines.
struct place {
  std::size_t at = 0;        ///< the size of the text if it is not there
  std::size_t newlines = 0;  ///< how many are before it
  bool operator==(const place&) const = default;
};

namespace scalar {

/// Returns how many hexadecimal digits of any case `text` begins with. Each two of them become a byte of `out`, which
/// has text.size() / 2 bytes; those that have no two digits may be overwritten.
constexpr std::size_t read_hex(std::string_view text, std::uint8_t* out) {
  std::size_t bytes = 0;
  for (const std::size_t most = text.size() / 2; bytes != most; ++bytes) {
    const unsigned high = digit_value(text[2 * bytes]);
    const unsigned low = digit_value(text[2 * bytes + 1]);
    if ((high | low) > 15) break;
    out[bytes] = static_cast<std::uint8_t>(high << 4 | low);
  }
  const std::size_t at = 2 * bytes;
  return at + (at < text.size() && digit_value(text[at]) != no_digit ? 1 : 0);
}

/// The first address_mark.
constexpr place find_mark(std::string_view text) {
  const std::size_t at = std::min(text.find(address_mark), text.size());
  return {at, static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'))};
}

}  // namespace scalar

}  // namespace sockfam::inline v0::text

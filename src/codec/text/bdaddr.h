// Bluetooth device addresses as people write them: 01:23:45:67:89:AB.
#pragma once

#include <string_view>

#include "text/value.h"

namespace sockfam::inline v0::text {

/// Six pairs of hex digits of either case with colons between them, and nothing else: what sscanf() also accepts (one
/// digit, three, a sign, 0x, blanks) means different addresses to different C libraries. errc::bad_value.
result<bdaddr> parse_bdaddr(std::string_view text);

/// In capital letters, as Python and BlueZ print it.
void format_bdaddr(sink& out, const bdaddr& address);

template <>
struct value_traits<bdaddr> {
  static constexpr const token_characters& token = bdaddr_token;
  static constexpr auto python = literal_form::str_or_bytes;
  static constexpr auto read = parse_bdaddr;
  static constexpr auto write = format_bdaddr;
};

}  // namespace sockfam::inline v0::text

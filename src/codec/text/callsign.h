// Call signs of AX.25 with their SSID: N0CALL-7.
#pragma once

#include <string_view>

#include "text/value.h"

namespace sockfam::inline v0::text {

/// A call sign of up to six letters and digits, or *; -SSID; + and two hex digits, the other bits of the last byte. Or
/// seven pairs of hex digits with colons. errc::bad_value.
result<callsign> parse_callsign(std::string_view text);

/// The same; without an SSID of 0, and as pairs of hex digits what is not a call sign.
void format_callsign(sink& out, const callsign& station);

template <>
struct value_traits<callsign> {
  static constexpr const token_characters& token = callsign_token;
  static constexpr auto python = literal_form::str;
  static constexpr auto read = parse_callsign;
  static constexpr auto write = format_callsign;
};

}  // namespace sockfam::inline v0::text

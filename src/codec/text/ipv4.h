// The text of IPv4 addresses: four decimal numbers (RFC 6943, section 3.1.1, the "strict" form).
#pragma once

#include <string_view>

#include "text/ipv4_scalar.h"
#include "text/value.h"

namespace sockfam::inline v0::text {

/// Exactly what inet_pton(AF_INET) takes (POSIX): four numbers 0 to 255 without leading zeros, and nothing else.
/// errc::not_numeric otherwise; for a number that is too large or has leading zeros it covers the whole number.
result<ipv4> parse_ipv4(std::string_view text);

/// At most 15 characters, the same as inet_ntop writes.
constexpr void format_ipv4(sink& out, const ipv4& address) {
  out.put_up_to<ipv4::longest_text>([&](char* at) { return scalar::write_ipv4(at, address.bytes.data()); });
}

/// The same as a value of its own.
value_text<ipv4> ipv4_text(const ipv4& address);

template <>
struct value_traits<ipv4> {
  static constexpr const token_characters& token = ipv4_token;
  static constexpr auto python = literal_form::str;
  static constexpr auto read = parse_ipv4;
  static constexpr auto write = format_ipv4;
  static constexpr auto text_of = ipv4_text;
};

}  // namespace sockfam::inline v0::text

// The text of IPv6 addresses (RFC 4291, section 2.2, and RFC 5952).
#pragma once

#include <string_view>

#include "text/kernels/kernel.h"
#include "text/value.h"

namespace sockfam::inline v0::text {

/// Exactly what glibc's inet_pton(AF_INET6) takes: every form of RFC 4291, "::" standing for one group or more, an
/// IPv4 address as the last two groups, no zone. errc::not_numeric otherwise.
result<ipv6> parse_ipv6(std::string_view text);

/// RFC 5952, at most 39 characters, and as glibc's inet_ntop writes it: ::a.b.c.d and ::ffff:a.b.c.d have a dotted
/// tail.
inline void format_ipv6(sink& out, const ipv6& address) {
  out.put_up_to<ipv6::longest_text>([&](char* at) { return write_ipv6(at, address.bytes.data()); });
}

template <>
struct value_traits<ipv6> {
  static constexpr const token_characters& token = ipv6_token;
  static constexpr auto python = literal_form::str;
  static constexpr auto read = parse_ipv6;
  static constexpr auto write = format_ipv6;
};

}  // namespace sockfam::inline v0::text

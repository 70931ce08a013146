// The texts of IP addresses alone, without port and zone.
#pragma once

#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/detail/export.h>
#include <sockfam/result.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

/// Room for eight groups of four digits.
using ip_text = bounded_string<39>;

/// Exactly what inet_pton(AF_INET) takes (POSIX): four numbers 0 to 255 without leading zeros. errc::not_numeric.
SOCKFAM_EXPORT result<ipv4> parse_ipv4(std::string_view text);
/// Also what old programs write: "127.1", "0x7f000001", "017.1" (POSIX, inet_addr). errc::not_numeric.
SOCKFAM_EXPORT result<ipv4> parse_historic_ipv4(std::string_view text);
/// Every form of RFC 4291, without a zone. errc::not_numeric.
SOCKFAM_EXPORT result<ipv6> parse_ipv6(std::string_view text);

/// "192.0.2.1"
SOCKFAM_EXPORT ip_text format(const ipv4& address);
/// "2001:db8::1": RFC 5952, and a dotted tail for ::ffff:0:0/96 and ::/96 as inet_ntop(3) writes it.
SOCKFAM_EXPORT ip_text format(const ipv6& address);

}  // namespace sockfam::inline v0

// The text of IPv4 addresses: four decimal numbers (RFC 6943, section 3.1.1, the "strict" form).
#pragma once

#include <string_view>

#include <sockfam/result.h>
#include <sockfam/values.h>

#include "text/sink.h"

namespace sockfam::inline v0::text {

/// Exactly what inet_pton(AF_INET) takes (POSIX): four numbers 0 to 255 without leading zeros, and nothing else.
/// errc::not_numeric otherwise; a number that is too large or has leading zeros is meant as a whole.
result<ipv4> parse_ipv4(std::string_view text);

/// At most 15 characters, the same as inet_ntop writes.
void format_ipv4(sink& out, const ipv4& address);

}  // namespace sockfam::inline v0::text

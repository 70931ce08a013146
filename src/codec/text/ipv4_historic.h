// The text of IPv4 addresses as old programs take it: one to four numbers of three bases (RFC 6943, section 3.1.1, the
// "loose" form).
#pragma once

#include <string_view>

#include <sockfam/result.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::text {

/// What inet_aton takes (POSIX, inet_addr): numbers in decimal, octal ("017") or hexadecimal ("0x7f"); the last of them
/// fills all bytes that are left. Nothing may follow, where C libraries take a blank and whatever stands behind it.
/// errc::not_numeric otherwise.
result<ipv4> parse_historic_ipv4(std::string_view text);

}  // namespace sockfam::inline v0::text

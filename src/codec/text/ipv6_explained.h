// What is wrong with the text of an IPv6 address.
#pragma once

#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/result.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::text {

/// The same as parse_ipv6, character by character: slower, but it knows where it stops and why.
SOCKFAM_COLD result<ipv6> explain_ipv6(std::string_view text);

}  // namespace sockfam::inline v0::text

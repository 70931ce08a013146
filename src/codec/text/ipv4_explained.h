// What is wrong with the text of an IPv4 address.
#pragma once

#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/result.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::text {

/// The failure of parse_ipv4 for a text that is not an address.
SOCKFAM_COLD result<ipv4> explain_ipv4(std::string_view text);

}  // namespace sockfam::inline v0::text

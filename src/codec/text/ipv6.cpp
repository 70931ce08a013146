#include "text/ipv6.h"

#include "text/kernels/kernel.h"

namespace sockfam::inline v0::text {

result<ipv6> parse_ipv6(std::string_view text) { return in_use.parse_ipv6.load(std::memory_order_relaxed)(text); }

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(ipv6)

}  // namespace sockfam::inline v0

#include "text/ipv6.h"

#include "text/ipv6_explained.h"
#include "text/ipv6_scalar.h"

namespace sockfam::inline v0::text {

result<ipv6> parse_ipv6(std::string_view text) {
  ipv6 address;
  if (!scalar::read_ipv6(text, address)) [[unlikely]]
    return read_step_by_step(text);
  return address;
}

void format_ipv6(sink& out, const ipv6& address) {
  out.put_up_to<ipv6::longest_text>([&](char* at) { return scalar::write_ipv6(at, address.bytes.data()); });
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(ipv6)

}  // namespace sockfam::inline v0

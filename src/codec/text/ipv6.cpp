#include "text/ipv6.h"

#include "text/ipv6_explained.h"
#include "text/kernels/kernel.h"

namespace sockfam::inline v0::text {

result<ipv6> parse_ipv6(std::string_view text) {
  result<ipv6> address;
  if (!read_ipv6(text, *address)) [[unlikely]]
    address = read_step_by_step(text);
  return address;  // in place: a copy would wait for the stores
}

void format_ipv6(sink& out, const ipv6& address) {
  out.put_up_to<ipv6::longest_text>([&](char* at) { return write_ipv6(at, address.bytes.data()); });
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(ipv6)

}  // namespace sockfam::inline v0

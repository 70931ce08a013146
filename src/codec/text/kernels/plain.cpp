// What every processor of the machine's kind can run: on x86-64 that includes vectors of SSE2.
#include "text/ipv4_explained.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_explained.h"
#include "text/ipv6_scalar.h"
#include "text/kernels/list.h"
#include "text/runs.h"
#if defined(__SSE2__) && defined(__GNUC__)
#include "text/kernels/sse2.h"
#endif

namespace sockfam::inline v0::text {
namespace {

result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (scalar::read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (scalar::read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

#if defined(__SSE2__) && defined(__GNUC__)
std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }
#else
std::size_t write_six(char* out, const std::uint8_t* bytes) { return scalar::write_ipv6(out, bytes); }
#endif

}  // namespace

const kernel plain_kernel{
    .name = "plain",
    .parse_ipv4 = parse_four,
    .parse_ipv6 = parse_six,
    .write_ipv6 = write_six,
    .copy_run = scalar::copy_run,
    .is_usable = [] { return true; },
};

}  // namespace sockfam::inline v0::text

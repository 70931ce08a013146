// What every processor of the machine's kind can run: on x86-64 that includes vectors of SSE2.
#include "text/ipv4_scalar.h"
#include "text/ipv6_scalar.h"
#include "text/kernels/list.h"
#if defined(__SSE2__) && defined(__GNUC__)
#include "text/kernels/sse2.h"
#endif

namespace sockfam::inline v0::text {
namespace {

bool read_four(std::string_view text, ipv4& address) { return scalar::read_ipv4(text, address); }
bool read_six(std::string_view text, ipv6& address) { return scalar::read_ipv6(text, address); }
#if defined(__SSE2__) && defined(__GNUC__)
std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }
#else
std::size_t write_six(char* out, const std::uint8_t* bytes) { return scalar::write_ipv6(out, bytes); }
#endif

}  // namespace

const kernel plain_kernel{
    .name = "plain", .read_ipv4 = read_four, .read_ipv6 = read_six, .write_ipv6 = write_six, .is_usable = [] {
      return true;
    }};

}  // namespace sockfam::inline v0::text

// For x86-64-v2: most processors since 2008.
#include "text/kernels/list.h"

#if defined(SOCKFAM_X86_KERNELS)
#include "text/ipv4_explained.h"
#include "text/ipv6_explained.h"
#include "text/kernels/processor.h"
#include "text/kernels/sse41.h"

#define SOCKFAM_TARGET __attribute__((target("sse4.1,popcnt")))

namespace sockfam::inline v0::text {
namespace {

SOCKFAM_TARGET result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (sse41::read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

SOCKFAM_TARGET result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (sse41::read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

SOCKFAM_TARGET std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }

SOCKFAM_TARGET std::size_t copy(char* out, const char* from, std::size_t size, const alphabet& keep) {
  return sse41::copy_run(out, from, size, keep);
}

bool is_usable() { return this_processor().has_basic(bit_SSE4_1 | bit_POPCNT); }

}  // namespace

const kernel sse41_kernel{"sse41", parse_four, parse_six, write_six, copy, is_usable};

}  // namespace sockfam::inline v0::text

#endif

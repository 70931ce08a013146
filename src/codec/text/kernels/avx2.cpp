// For x86-64-v3: the same vectors, with instructions of three operands and for bits.
#include "text/kernels/list.h"

#if defined(SOCKFAM_X86_KERNELS)
#include "text/ipv4_explained.h"
#include "text/ipv6_explained.h"
#include "text/kernels/avx2.h"
#include "text/kernels/processor.h"
#include "text/kernels/sse41.h"

namespace sockfam::inline v0::text {
namespace {

SOCKFAM_AVX2 result<ipv4> parse_four(std::string_view text) {
  ipv4 address;
  if (sse41::read_ipv4(text, address)) [[likely]]
    return address;
  return explain_ipv4(text);
}

SOCKFAM_AVX2 result<ipv6> parse_six(std::string_view text) {
  ipv6 address;
  if (sse41::read_ipv6(text, address)) [[likely]]
    return address;
  return explain_ipv6(text);
}

SOCKFAM_AVX2 std::size_t write_six(char* out, const std::uint8_t* bytes) { return sse2::write_ipv6(out, bytes); }

SOCKFAM_AVX2 std::size_t copy(char* out, const char* from, std::size_t size, const alphabet& keep) {
  return sse41::copy_run(out, from, size, keep);
}

bool is_usable() {
  const processor found = this_processor();
  return found.saves(avx_registers) && found.has_basic(bit_POPCNT) && found.has_extended(bit_AVX2 | bit_BMI | bit_BMI2);
}

}  // namespace

const kernel avx2_kernel{"avx2", parse_four, parse_six, write_six, copy, is_usable};

}  // namespace sockfam::inline v0::text

#endif

#include "text/kernels/list.h"

namespace sockfam::inline v0::text {
namespace {

constexpr const kernel* kernels[] = {
#if defined(SOCKFAM_AVX512_KERNEL)
    &avx512_kernel,
#endif
#if defined(SOCKFAM_X86_KERNELS)
    &avx2_kernel,   &sse41_kernel,
#endif
#if defined(SOCKFAM_NEON_KERNEL)
    &neon_kernel,
#endif
    &plain_kernel,
};

// Several threads may choose at the same time: all choose the same.
void choose() {
  use(fastest_of<kernel>(kernels, [](const kernel& one) { return one.is_usable(); }));
}

result<ipv4> choose_and_parse_ipv4(std::string_view text) {
  choose();
  return in_use.parse_ipv4.load(std::memory_order_relaxed)(text);
}

result<ipv6> choose_and_parse_ipv6(std::string_view text) {
  choose();
  return in_use.parse_ipv6.load(std::memory_order_relaxed)(text);
}

std::size_t choose_and_write_ipv6(char* out, const std::uint8_t* bytes) {
  choose();
  return write_ipv6(out, bytes);
}

std::size_t choose_and_copy_run(char* out, const char* from, std::size_t size, const alphabet& keep) {
  choose();
  return copy_run(out, from, size, keep);
}

}  // namespace

constinit kernel_in_use in_use{choose_and_parse_ipv4, choose_and_parse_ipv6, choose_and_write_ipv6,
                               choose_and_copy_run};

std::span<const kernel* const> every_kernel() { return kernels; }

void use(const kernel& wanted) {
  in_use.parse_ipv4.store(wanted.parse_ipv4, std::memory_order_relaxed);
  in_use.parse_ipv6.store(wanted.parse_ipv6, std::memory_order_relaxed);
  in_use.write_ipv6.store(wanted.write_ipv6, std::memory_order_relaxed);
  in_use.copy_run.store(wanted.copy_run, std::memory_order_relaxed);
}

}  // namespace sockfam::inline v0::text

#include "text/kernels/log_list.h"

namespace sockfam::inline v0::text {
namespace {

constexpr const log_kernel* kernels[] = {
#if defined(SOCKFAM_AVX512_KERNEL)
    &avx512_log_kernel,
#endif
#if defined(SOCKFAM_AVX2_LOG_KERNEL)
    &avx2_log_kernel,
#endif
#if defined(SOCKFAM_NEON_KERNEL)
    &neon_log_kernel,
#endif
    &plain_log_kernel,
};

// Several threads may choose at the same time: all choose the same.
void choose() {
  use(fastest_of<log_kernel>(kernels, [](const log_kernel& one) { return one.same->is_usable(); }));
}

std::size_t choose_and_read_hex(std::string_view text, std::uint8_t* out) {
  choose();
  return read_hex(text, out);
}

place choose_and_find_mark(std::string_view text) {
  choose();
  return find_mark(text);
}

}  // namespace

constinit log_kernel_in_use log_in_use{choose_and_read_hex, choose_and_find_mark};

std::span<const log_kernel* const> every_log_kernel() { return kernels; }

void use(const log_kernel& wanted) {
  log_in_use.read_hex.store(wanted.read_hex, std::memory_order_relaxed);
  log_in_use.find_mark.store(wanted.find_mark, std::memory_order_relaxed);
}

}  // namespace sockfam::inline v0::text

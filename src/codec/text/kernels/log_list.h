// Which kernels for logs there are, by machine. mingw-w64 does not align the stack for vectors of 32 bytes (GCC bug
// 54412).
#pragma once

#include "text/kernels/list.h"
#include "text/kernels/log_kernel.h"

#if defined(SOCKFAM_X86_KERNELS) && !defined(_WIN32)
#define SOCKFAM_AVX2_LOG_KERNEL
#endif

namespace sockfam::inline v0::text {

extern const log_kernel plain_log_kernel;
#if defined(SOCKFAM_AVX2_LOG_KERNEL)
extern const log_kernel avx2_log_kernel;
#endif
#if defined(SOCKFAM_AVX512_KERNEL)
extern const log_kernel avx512_log_kernel;
#endif
#if defined(SOCKFAM_NEON_KERNEL)
extern const log_kernel neon_log_kernel;
#endif

}  // namespace sockfam::inline v0::text

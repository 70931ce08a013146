// Which kernels there are, by machine. SOCKFAM_PLAIN leaves only the one that needs nothing of the processor.
#pragma once

#include "text/kernels/kernel.h"

#if !defined(SOCKFAM_PLAIN) && defined(__GNUC__) && defined(__x86_64__)
#define SOCKFAM_X86_KERNELS
// mingw-w64 does not align the stack for vectors of 32 bytes and more (GCC bug 54412).
#if !defined(_WIN32)
#define SOCKFAM_AVX512_KERNEL
#endif
#endif
#if !defined(SOCKFAM_PLAIN) && defined(__GNUC__) && defined(__aarch64__) && defined(__AARCH64EL__)
#define SOCKFAM_NEON_KERNEL
#endif

namespace sockfam::inline v0::text {

extern const kernel plain_kernel;
#if defined(SOCKFAM_X86_KERNELS)
extern const kernel sse41_kernel;
extern const kernel avx2_kernel;
#endif
#if defined(SOCKFAM_AVX512_KERNEL)
extern const kernel avx512_kernel;
#endif
#if defined(SOCKFAM_NEON_KERNEL)
extern const kernel neon_kernel;
#endif

}  // namespace sockfam::inline v0::text

// What the kernels for processors with AVX-512 and VBMI2 share.
#pragma once

#if !defined(__clang__)
// g++ 12 warns of its own _mm_undefined_si128 (GCC bug 105593).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif
#include <immintrin.h>

#include <sockfam/detail/export.h>

#define SOCKFAM_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))
#define SOCKFAM_AVX512_INLINE SOCKFAM_INLINE SOCKFAM_AVX512

// What the kernels for x86-64-v3 share.
#pragma once

#include <sockfam/detail/export.h>

#define SOCKFAM_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define SOCKFAM_AVX2_INLINE SOCKFAM_INLINE SOCKFAM_AVX2

// Visibility of the library's symbols. SOCKFAM_STATIC is defined by the static library's CMake and pkg-config flags.
#pragma once

#if defined(SOCKFAM_STATIC)
#define SOCKFAM_EXPORT
#elif defined(_WIN32)
#if defined(SOCKFAM_BUILDING)
#define SOCKFAM_EXPORT __declspec(dllexport)
#else
#define SOCKFAM_EXPORT __declspec(dllimport)
#endif
#else
#define SOCKFAM_EXPORT __attribute__((visibility("default")))
#endif

// The codec's one-line functions must be inlined even where the optimiser would not do it.
#if defined(__GNUC__)
#define SOCKFAM_INLINE inline __attribute__((always_inline))
#define SOCKFAM_COLD __attribute__((noinline, cold))
#define SOCKFAM_NOINLINE __attribute__((noinline))
#define SOCKFAM_FLATTEN __attribute__((flatten))
#else
#define SOCKFAM_INLINE inline
#define SOCKFAM_COLD
#define SOCKFAM_NOINLINE
#define SOCKFAM_FLATTEN
#endif

// Value types are template arguments of exported functions; a hidden one would hide those too.
#if defined(__GNUC__) && !defined(_WIN32)
#define SOCKFAM_TYPE __attribute__((visibility("default")))
#else
#define SOCKFAM_TYPE
#endif

// What an x86-64 processor can run. __builtin_cpu_supports asks the same, but links a function that knows every
// processor by name: 6 kB.
#pragma once

#include <cpuid.h>

namespace sockfam::inline v0::text {

/// Answers of the instructions CPUID and XGETBV.
struct processor {
  unsigned basic = 0;     ///< CPUID 1, ecx
  unsigned extended = 0;  ///< CPUID 7, ebx
  unsigned further = 0;   ///< CPUID 7, ecx
  unsigned saved = 0;     ///< XCR0: the registers that the system saves for each thread

  bool has_basic(unsigned bits) const { return (basic & bits) == bits; }
  bool has_extended(unsigned bits) const { return (extended & bits) == bits; }
  bool has_further(unsigned bits) const { return (further & bits) == bits; }
  bool saves(unsigned registers) const { return (saved & registers) == registers; }
};

/// Bits of XCR0.
inline constexpr unsigned avx_registers = 0x06;
inline constexpr unsigned avx512_registers = 0xe6;

inline processor this_processor() {
  processor found;
  unsigned unused_a = 0;
  unsigned unused_b = 0;
  unsigned unused_d = 0;
  if (__get_cpuid(1, &unused_a, &unused_b, &found.basic, &unused_d) == 0) return found;
  __get_cpuid_count(7, 0, &unused_a, &found.extended, &found.further, &unused_d);
  if (found.has_basic(bit_OSXSAVE)) __asm__("xgetbv" : "=a"(found.saved), "=d"(unused_d) : "c"(0));
  return found;
}

}  // namespace sockfam::inline v0::text

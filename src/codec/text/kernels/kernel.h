// Ways to read and write the texts of IP addresses, by what the processor can do. All have the same answers as the
// scalar ones.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <sockfam/result.h>
#include <sockfam/static_text.h>
#include <sockfam/values.h>

#include "text/alphabet.h"

namespace sockfam::inline v0::text {

using ipv4_parse = result<ipv4>(std::string_view);
using ipv6_parse = result<ipv6>(std::string_view);
using ipv6_write = std::size_t(char*, const std::uint8_t*);
using run_copy = std::size_t(char*, const char*, std::size_t, const alphabet&);

/// parse_ipv4, parse_ipv6, scalar::write_ipv6 and scalar::copy_run with vectors.
struct kernel {
  static_text name;
  ipv4_parse* parse_ipv4;
  ipv6_parse* parse_ipv6;
  ipv6_write* write_ipv6;
  run_copy* copy_run;
  bool (*is_usable)();  ///< whether this processor can run it
};

/// Those of this build, the fastest first; every processor can run the last.
std::span<const kernel* const> every_kernel();

/// The fastest that this processor can run. `is_usable(kernel)`.
template <class Kernel, class IsUsable>
const Kernel& fastest_of(std::span<const Kernel* const> kernels, IsUsable is_usable) {
  return **std::find_if(kernels.begin(), kernels.end(), [&](const Kernel* one) { return is_usable(*one); });
}

/// What is called. Constant-initialised with functions that choose first, so that static initialisers may parse.
struct kernel_in_use {
  std::atomic<ipv4_parse*> parse_ipv4;
  std::atomic<ipv6_parse*> parse_ipv6;
  std::atomic<ipv6_write*> write_ipv6;
  std::atomic<run_copy*> copy_run;
};
extern kernel_in_use in_use;

/// For tests: from now on this one, which must be usable, is called.
void use(const kernel& wanted);

/// Writes at most 39 characters, and may overwrite what else is in these 39. Returns how many the text has.
inline std::size_t write_ipv6(char* out, const std::uint8_t* bytes) {
  return in_use.write_ipv6.load(std::memory_order_relaxed)(out, bytes);
}

/// Copies the characters before the first that is not in the alphabet; returns how many they are. May overwrite what
/// else is in the `size` of `out`.
inline std::size_t copy_run(char* out, const char* from, std::size_t size, const alphabet& keep) {
  return in_use.copy_run.load(std::memory_order_relaxed)(out, from, size, keep);
}

}  // namespace sockfam::inline v0::text

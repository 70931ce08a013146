// Ways to find addresses in logs and to read them, by what the processor can do. All have the same answers as the
// scalar ones. Apart from the other kernels, so that programs that read no logs do without them.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/hex_scalar.h"
#include "text/kernels/kernel.h"

namespace sockfam::inline v0::text {

using hex_read = std::size_t(std::string_view, std::uint8_t*);
using mark_find = place(std::string_view);

/// scalar::read_hex and scalar::find_mark with vectors.
struct log_kernel {
  const kernel* same;  ///< the one of that name, which the same processors can run
  hex_read* read_hex;
  mark_find* find_mark;
};

/// Those of this build, the fastest first; every processor can run the last.
std::span<const log_kernel* const> every_log_kernel();

/// What is called. Constant-initialised with functions that choose first, as kernel_in_use is.
struct log_kernel_in_use {
  std::atomic<hex_read*> read_hex;
  std::atomic<mark_find*> find_mark;
};
extern log_kernel_in_use log_in_use;

/// For tests: from now on this one, which must be usable, is called.
void use(const log_kernel& wanted);

/// As scalar::read_hex.
inline std::size_t read_hex(std::string_view text, std::uint8_t* out) {
  return log_in_use.read_hex.load(std::memory_order_relaxed)(text, out);
}

/// As scalar::find_mark.
inline place find_mark(std::string_view text) { return log_in_use.find_mark.load(std::memory_order_relaxed)(text); }

}  // namespace sockfam::inline v0::text

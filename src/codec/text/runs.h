// Runs of characters of an alphabet, without vectors: what the kernels are compared with.
#pragma once

#include <cstddef>

#include "text/alphabet.h"

namespace sockfam::inline v0::text::scalar {

/// As text::copy_run.
constexpr std::size_t copy_run(char* out, const char* from, std::size_t size, const alphabet& keep) {
  std::size_t at = 0;
  for (; at < size && keep.contains(from[at]); ++at) out[at] = from[at];
  return at;
}

}  // namespace sockfam::inline v0::text::scalar

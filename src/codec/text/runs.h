// Runs of characters of an alphabet, without vectors: what the kernels are compared with.
#pragma once

#include <cstddef>

#include "text/alphabet.h"
#include "text/words.h"

namespace sockfam::inline v0::text::scalar {

/// As text::copy_run. Looks eight characters up, then looks what came of it once.
constexpr std::size_t copy_run(char* out, const char* from, std::size_t size, const alphabet& keep) {
  std::size_t at = 0;
  for (; size - at >= 8; at += 8) {
    const auto is_other = [&](std::size_t i) -> unsigned { return keep.is_other(from[at + i]); };
    const unsigned front = is_other(0) | is_other(1) | is_other(2) | is_other(3);
    if ((front | is_other(4) | is_other(5) | is_other(6) | is_other(7)) != 0) break;
    store(out + at, load<std::uint64_t>(from + at));
  }
  for (; at < size && keep.contains(from[at]); ++at) out[at] = from[at];
  return at;
}

}  // namespace sockfam::inline v0::text::scalar

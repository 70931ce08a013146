// Copies of bytes whose number is known only at run time, and is small.
#pragma once

#include <cstddef>
#include <cstring>
#include <type_traits>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0::wire {

/// Copies between bytes and characters; the loop is for constant evaluation, where memcpy does not exist.
template <class To, class From>
SOCKFAM_INLINE constexpr void copy(To* to, const From* from, std::size_t count) {
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < count; ++i) to[i] = static_cast<To>(from[i]);
    return;
  }
#if defined(__GNUC__) && !defined(__clang__)
  // If g++ knows that the count is below 256 it makes "rep movsq" of it, which takes much longer than a call.
  if (!__builtin_constant_p(count)) __asm__("" : "+r"(count));
#endif
  if (count != 0) std::memcpy(to, from, count);
}

}  // namespace sockfam::inline v0::wire

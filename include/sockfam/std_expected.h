// Lets a result convert to std::expected, where the standard library has it: `std::expected<T, Why> e = result;`.
#pragma once

#include <version>

#ifdef __cpp_lib_expected

#include <expected>

#include <sockfam/result.h>

namespace sockfam::inline v0::detail {

template <class T, class Why>
inline constexpr bool is_std_expected<std::expected<T, Why>, T, Why> = true;

}  // namespace sockfam::inline v0::detail

#endif

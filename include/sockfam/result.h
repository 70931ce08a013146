// result<T>: a T, or the failure that explains why there is none. Never throws by itself.
#pragma once

#include <tl/expected.hpp>

#include <sockfam/failure.h>

namespace sockfam::inline v0 {

/// `Why` is `failure` for addresses, and `socket_failure` for calls of the operating system.
template <class T, class Why = failure>
using result = tl::expected<T, Why>;

/// `return refused(why);` in a function that returns a result.
constexpr tl::unexpected<failure> refused(const failure& why) { return tl::unexpected<failure>(why); }
template <class Why>
constexpr tl::unexpected<Why> refused(const Why& why) {
  return tl::unexpected<Why>(why);
}

}  // namespace sockfam::inline v0

// result<T>: a T, or the failure that says why there is none. Never throws by itself.
#pragma once

#include <tl/expected.hpp>

#include <sockfam/failure.h>

namespace sockfam::inline v0 {

template <class T>
using result = tl::expected<T, failure>;

/// `return refused(why);` in a function that gives a result.
constexpr tl::unexpected<failure> refused(const failure& why) { return tl::unexpected<failure>(why); }

}  // namespace sockfam::inline v0

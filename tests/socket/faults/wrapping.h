// What the wrappers share: the call, or what is to happen instead.
#pragma once

#include <sys/types.h>

#include <cerrno>
#include <cstddef>

#include "socket/faults/injector.h"

namespace sockfam::tests::faults {

/// A part of what a call would do.
inline std::size_t part_of(std::size_t size) { return (size + 1) / 2; }

/// The call, or what is to happen instead. For functions that return -1 and set errno.
template <class Call>
auto posix(const char* name, Call call) {
  const auto order = order_for(name);
  if (order.what == deed::fails) {
    errno = order.error;
    return static_cast<decltype(call())>(-1);
  }
  auto got = call();
  if (order.what != deed::ends_badly) return got;
  errno = order.error;
  return static_cast<decltype(call())>(-1);
}

/// The same for calls that may do only a part of `size`.
template <class Call>
ssize_t partly(const char* name, bool can_be_cut, std::size_t size, Call call) {
  const auto order = order_for(name, can_be_cut && size > 1);
  if (order.what == deed::fails) {
    errno = order.error;
    return -1;
  }
  return call(order.what == deed::is_cut ? part_of(size) : size);
}

/// For functions that return the error.
template <class Call>
int returning(const char* name, Call call) {
  const auto order = order_for(name);
  return order.what == deed::fails ? order.error : call();
}

}  // namespace sockfam::tests::faults

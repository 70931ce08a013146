// What the operating system calls a socket.
#pragma once

#include <cstdint>

namespace sockfam::inline v0 {

#if defined(_WIN32)
/// A SOCKET of Winsock.
using native_handle = std::uintptr_t;
inline constexpr native_handle no_handle = ~std::uintptr_t{0};
#else
/// A descriptor.
using native_handle = int;
inline constexpr native_handle no_handle = -1;
#endif

}  // namespace sockfam::inline v0

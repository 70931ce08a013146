// Whose bytes: an operating system, a byte order, a pointer width.
#pragma once

#include <cstdint>

#include <sockfam/platforms.h>

namespace sockfam::inline v0 {

enum class byte_order : std::uint8_t { little, big };

/// What decides the layout of a sockaddr. Capture files and logs carry addresses of other machines, so every verb
/// takes one; the default is the machine the code was compiled for.
struct abi {
  os system = os::linux_;
  byte_order order = byte_order::little;
  std::uint8_t pointer_bits = 64;
  bool operator==(const abi&) const = default;
};

namespace detail {

constexpr byte_order host_order() {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return byte_order::big;
#else
  return byte_order::little;
#endif
}

}  // namespace detail

/// The ABI this translation unit is compiled for.
inline constexpr abi native_abi{detail::host_system(), detail::host_order(),
                                static_cast<std::uint8_t>(8 * sizeof(void*))};

}  // namespace sockfam::inline v0

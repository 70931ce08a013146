// Between host order and network order: byteorder(3), as constant expressions.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>

#include <sockfam/abi.h>

// C libraries also define macros of these names, which would replace sockfam::htons. They are undefined; the functions
// of the same names stay. The header is included first, so that a later include does not define the macros again.
#if !defined(_WIN32)
#include <netinet/in.h>  // system: its macros must be undefined before our functions of these names
#endif
#undef htons
#undef ntohs
#undef htonl
#undef ntohl
#if defined(__APPLE__)
// Its headers declare the macros only; its library has the functions.
extern "C" {
std::uint16_t htons(std::uint16_t);
std::uint16_t ntohs(std::uint16_t);
std::uint32_t htonl(std::uint32_t);
std::uint32_t ntohl(std::uint32_t);
}
#endif

namespace sockfam::inline v0 {

namespace detail {

void the_number_does_not_fit();  // never defined: calling it stops the compiler

/// A number that loses no bits: any number of at most that many bits, and constants that fit.
template <std::unsigned_integral T>
class uncut {
 public:
  template <std::unsigned_integral Given>
  requires(sizeof(Given) <= sizeof(T)) constexpr uncut(Given value) : value_(value) {}
  template <std::integral Given>
  requires(std::signed_integral<Given> || sizeof(Given) > sizeof(T)) consteval uncut(Given value)
      : value_(static_cast<T>(value)) {
    // A negative number becomes a large one.
    if (static_cast<std::uintmax_t>(value) > std::numeric_limits<T>::max()) the_number_does_not_fit();
  }
  constexpr operator T() const { return value_; }

 private:
  T value_;
};

constexpr std::uint16_t big_endian(std::uint16_t value) {
  return native_abi.order == byte_order::big ? value : static_cast<std::uint16_t>(value << 8 | value >> 8);
}
constexpr std::uint32_t big_endian(std::uint32_t value) {
  return native_abi.order == byte_order::big
             ? value
             : value << 24 | (value & 0xff00) << 8 | (value >> 8 & 0xff00) | value >> 24;
}

}  // namespace detail

/// Nothing is cut: constants that are too large do not compile, and the caller converts numbers of larger types.
constexpr std::uint16_t htons(detail::uncut<std::uint16_t> host) {
  return detail::big_endian(static_cast<std::uint16_t>(host));
}
constexpr std::uint16_t ntohs(detail::uncut<std::uint16_t> network) { return htons(network); }
constexpr std::uint32_t htonl(detail::uncut<std::uint32_t> host) {
  return detail::big_endian(static_cast<std::uint32_t>(host));
}
constexpr std::uint32_t ntohl(detail::uncut<std::uint32_t> network) { return htonl(network); }

}  // namespace sockfam::inline v0

// Between host order and network order: byteorder(3), as constant expressions.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>

#include <sockfam/abi.h>

// C libraries have macros of these names as well, and would put them in place of sockfam::htons. Their functions of the
// same name stay. Included here, so that the macros do not come back afterwards.
#if !defined(_WIN32)
#include <netinet/in.h>  // system: its macros must go before our functions of their names
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

void the_number_does_not_fit();  // never defined: calling it is what stops the compiler

/// A number that has not been cut: every number of no more bits, and constants that fit.
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

/// Constants that are too large do not compile, and numbers of larger types are converted by the caller: nothing is
/// cut.
constexpr std::uint16_t htons(detail::uncut<std::uint16_t> host) {
  return detail::big_endian(static_cast<std::uint16_t>(host));
}
constexpr std::uint16_t ntohs(detail::uncut<std::uint16_t> network) { return htons(network); }
constexpr std::uint32_t htonl(detail::uncut<std::uint32_t> host) {
  return detail::big_endian(static_cast<std::uint32_t>(host));
}
constexpr std::uint32_t ntohl(detail::uncut<std::uint32_t> network) { return htonl(network); }

}  // namespace sockfam::inline v0

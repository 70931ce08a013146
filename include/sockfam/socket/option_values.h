// What setsockopt takes and getsockopt returns: socket(7), setsockopt(2).
#pragma once

#include <climits>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include <sockfam/socket/bytes.h>

namespace sockfam::inline v0 {

/// None as an option's value: setsockopt(level, name, none{size}) of Python's setsockopt(level, name, None, optlen).
struct none {
  std::uint32_t size = 0;
};

/// A number as most options take it. One that does not fit an int is kept as such, and refused by setsockopt. Neither
/// floating-point numbers nor pointers are numbers.
class int_option {
 public:
  template <class T>
  requires std::integral<T> || std::is_enum_v<T>
  constexpr int_option(T number) : value_(static_cast<int>(number)), fits_(fits_int(number)) {}

  constexpr int value() const { return value_; }
  constexpr bool fits() const { return fits_; }

 private:
  template <class T>
  static constexpr bool fits_int(T number) {
    if constexpr (std::is_enum_v<T>)
      return fits_int(static_cast<std::underlying_type_t<T>>(number));
    else if constexpr (sizeof(T) < sizeof(int))
      return true;
    else if constexpr (std::is_signed_v<T>)
      return number >= INT_MIN && number <= INT_MAX;
    else
      return number <= static_cast<unsigned>(INT_MAX);
  }
  int value_;
  bool fits_;
};

namespace detail {

template <class T>
concept option_value = std::is_trivially_copyable_v<T>;

template <class T>
concept option_struct = option_value<T> && std::is_class_v<T> && !std::is_convertible_v<const T&, bytes_view> &&
                        !std::is_same_v<T, none> && !std::is_same_v<T, int_option>;

template <class T>
bytes_view option_bytes(const T& value) {
  return {reinterpret_cast<const std::byte*>(&value), sizeof value};
}

/// Turns an answer of 4 bytes into a wider integer. False if it cannot.
template <class T>
bool widen([[maybe_unused]] T& value, [[maybe_unused]] std::size_t size) {
  if constexpr (std::integral<T> && sizeof(T) > sizeof(int)) {
    std::conditional_t<std::is_signed_v<T>, int, unsigned> narrow = 0;
    if (size == sizeof narrow) {
      std::memcpy(&narrow, &value, sizeof narrow);
      value = narrow;
      return true;
    }
  }
  return false;
}

}  // namespace detail

}  // namespace sockfam::inline v0

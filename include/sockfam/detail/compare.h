// The order of bytes. Standard libraries before 2023 do not compare arrays and strings with <=>.
#pragma once

#include <compare>
#include <cstddef>
#include <cstring>
#include <type_traits>

namespace sockfam::inline v0::detail {

/// How the first bytes differ, as unsigned numbers; of two that begin alike the shorter comes first.
template <class Byte>
requires(sizeof(Byte) == 1) constexpr std::strong_ordering
    compare_bytes(const Byte* a, std::size_t a_size, const Byte* b, std::size_t b_size) {
  const std::size_t common = a_size < b_size ? a_size : b_size;
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < common; ++i) {
      if (a[i] != b[i]) return static_cast<unsigned char>(a[i]) <=> static_cast<unsigned char>(b[i]);
    }
  } else if (common != 0) {
    if (const int differ = std::memcmp(a, b, common); differ != 0) return differ <=> 0;
  }
  return a_size <=> b_size;
}

/// Of values that consist of an array of bytes.
template <class T>
constexpr std::strong_ordering compare_values(const T& a, const T& b) {
  return compare_bytes(a.bytes.data(), a.bytes.size(), b.bytes.data(), b.bytes.size());
}

}  // namespace sockfam::inline v0::detail

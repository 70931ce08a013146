// The facts of one address type from its spec, and how the variants of a family are told apart.
#pragma once

#include <cstdint>

#include <sockfam/kinds.h>

namespace sockfam::inline v0 {

/// The generated facts of one address type: names, numbers, sizes, and its fields in wire, tuple and text order.
template <class Address>
struct description;

/// A type that this library can encode, decode, parse, format and validate.
template <class T>
concept address_type = requires {
  description<T>::family;
};

/// What follows the header, where that alone determines the variant.
enum class content : std::uint8_t { empty = 1, nul_first = 2, text = 4, any = 7 };

/// How the variant of a family is determined.
enum class selection : std::uint8_t {
  none,      ///< there is only one shape
  tag,       ///< a field in the bytes
  protocol,  ///< socket()'s third argument: not in the bytes
  content,   ///< what follows the header
  system,    ///< the operating system: each has one shape
};

constexpr content operator|(content a, content b) {
  return static_cast<content>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

}  // namespace sockfam::inline v0

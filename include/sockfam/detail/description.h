// The facts of one address type from its spec, and how the variants of a family are told apart.
#pragma once

#include <cstddef>
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
  length,    ///< how many bytes there are
  system,    ///< the operating system: each has one shape
};

enum class field_order : std::uint8_t { host, big, little, none };

/// Where the number is that tells a variant: in every variant of the family, on every OS.
struct tag_place {
  std::size_t offset = 0;
  std::size_t size = 0;
  field_order order = field_order::none;
};

/// How many bytes an address of a variant has, where that tells it from others.
struct length_range {
  std::size_t least = 0;
  std::size_t most = SIZE_MAX;

  constexpr bool has(std::size_t length) const { return least <= length && length <= most; }
  constexpr bool is_any() const { return least == 0 && most == SIZE_MAX; }
};

constexpr content operator|(content a, content b) {
  return static_cast<content>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

}  // namespace sockfam::inline v0

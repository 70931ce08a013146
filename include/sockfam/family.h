// What the generated header of a family needs.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>
#include <sockfam/fields.h>
#include <sockfam/forms.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

/// How the variant of a family is told.
enum class selection : std::uint8_t {
  none,      ///< there is one shape only
  tag,       ///< a field in the bytes
  protocol,  ///< socket()'s third argument: not in the bytes
  content,   ///< what follows the header
  system,    ///< the operating system: each has one shape
};

constexpr content operator|(content a, content b) {
  return static_cast<content>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// True if a member differs from what it is when it is not given.
template <class Field, class Value>
constexpr bool is_set(const Field& f, const Value& member) {
  if constexpr (requires { f.fallback; })
    return member != f.fallback;
  else
    return member != Value{};
}

/// std::hash of every address type.
template <class Address>
struct address_hash {
  std::size_t operator()(const Address& address) const noexcept {
    detail::hasher hash;
    description<Address>::members(hash, address);
    return hash.seed;
  }
};

}  // namespace sockfam::inline v0

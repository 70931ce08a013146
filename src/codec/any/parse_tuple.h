// Tuples, for an address of any family.
#pragma once

#include <cstddef>
#include <string_view>

#include <sockfam/any_address.h>

namespace sockfam::inline v0::any {

/// A tuple of the family that the options name, or of one of those whose addresses it has.
result<any_address> parse_tuple(std::string_view text, const parse_options& options, const resolver& names);

/// What is said of a name, `length` characters long, that no family has.
constexpr reason unknown_family(std::size_t length) {
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "is not the name of a family",
          .remedy = "write one that `sockfam families` lists"};
}

}  // namespace sockfam::inline v0::any

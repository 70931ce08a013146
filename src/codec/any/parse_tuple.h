// Tuples, for an address of any family.
#pragma once

#include <cstddef>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/registry.h>

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

/// What is said of a family that has no addresses of its own: its name is `length` characters long, or not in the text.
constexpr reason without_addresses(const registry::family_info& family, std::size_t length) {
  if (family.addresses.empty()) {
    return {.code = errc::no_such_family,
            .length = length,
            .wrong = either(length == 0, "is of a family that has no addresses", "has no addresses"),
            .remedy = "write the address of another family"};
  }
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "has the addresses of another family",
          .remedy = "begin with that family, as `sockfam show` shows it"};
}

}  // namespace sockfam::inline v0::any

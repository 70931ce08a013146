// The integers that CPython cuts to the width of their field without a word, or with a DeprecationWarning.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rows.h"

namespace sockfam::tests::vectors {

struct wrapped_field {
  std::string_view family;
  std::uint32_t kind;      ///< the protocol, or TIPC's address type; 0 where there is but one
  std::size_t position;    ///< in the tuple
  std::string_view field;  ///< our name of it
  std::int64_t min;
  std::uint64_t max;
};

/// The number in its place; a number that is not in a tuple is in the first.
std::optional<std::string> number_at(const row& from, std::size_t position);

/// The first element that does not fit its field; nothing if all fit.
const wrapped_field* wrapped_in(const row& from);

}  // namespace sockfam::tests::vectors

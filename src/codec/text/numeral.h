// Numbers without a sign as Python writes them: integers, floats, imaginary ones (Python: Lexical analysis, "Numeric
// literals").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/result.h>

namespace sockfam::inline v0::text {

enum class numeral_kind : std::uint8_t { integer, real, imaginary };

struct numeral {
  numeral_kind type{};
  integer value{};         ///< of an integer; the others have none here
  std::size_t length = 0;  ///< in characters
};

/// The number at the beginning of the text, which begins with a digit or a dot. It must not touch a name or another
/// number. errc::syntax otherwise.
result<numeral> read_numeral(std::string_view text);

}  // namespace sockfam::inline v0::text

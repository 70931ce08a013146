// Python literals, read liberally: what ast.literal_eval takes and is of use in an address, with any white space.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/result.h>

namespace sockfam::inline v0::text {

/// The type of a literal. The kinds from `real` on are not used in addresses; they exist so that a caller can report
/// "wrong type" instead of "syntax".
enum class kind : std::uint8_t {
  integer,
  str,
  bytes,
  none,
  real,
  list,
  dict,
  set,
  tuple,
  ellipsis,
  complex,
  call,  ///< bytearray(b''), memoryview(...) or any other name(...)
};

struct literal {
  kind type{};
  bool plain = false;  ///< a str between two quotes whose characters all stand for themselves
  std::size_t offset = 0;
  std::size_t length = 0;
  integer value{};  ///< of an integer; True is 1 and False is 0
};

struct parsed_literal {
  literal whole{};
  std::size_t count = 1;     ///< elements of the outermost tuple; anything else is one
  std::string_view until{};  ///< the text up to the end of the last element, with what may stand before a bracket
  std::size_t first = 0;     ///< where the first element is
};

/// Reads one literal with only white space around it. (x,) is a tuple and (x) is x; `1, 2` is a tuple too.
/// Brackets may be nested 32 deep. errc::syntax for everything else.
result<parsed_literal> read_literal(std::string_view text);

/// Reads the literal that begins at this place, inside of so many brackets. Returns its end, which is behind the
/// parentheses that `found` is without; nothing where read_literal has a failure.
std::optional<std::size_t> read_value(std::string_view text, std::size_t at, std::size_t depth, literal& found);

/// The bytes of a str or bytes literal that was found in the text: a str in UTF-8 with surrogateescape (PEP 383), that
/// is, as Python's os.fsencode. They are a part of the text if it has them as they are, else in `room`.
/// errc::bad_value: a character that has no UTF-8. errc::too_long: more bytes than `room` holds (value: how many; max:
/// room.size()). errc::wrong_type: it is neither str nor bytes.
result<std::string_view> literal_bytes(std::string_view text, const literal& which, std::span<char> room);

/// The name of the Python type: "int", "NoneType", "float"; "object" for a call.
static_text type_name(kind type);

}  // namespace sockfam::inline v0::text

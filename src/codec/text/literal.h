// Python literals, read liberally: what ast.literal_eval takes and is of use in an address, with any white space.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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
  std::size_t offset = 0;
  std::size_t length = 0;
  integer value{};  ///< of an integer; True is 1 and False is 0
};

struct parsed_literal {
  literal whole{};
  std::array<literal, 8> items{};  ///< of the outermost tuple; anything else is one item
  std::size_t count = 0;           ///< may exceed what `items` holds: the rest was checked, not kept
};

/// Reads one literal with only white space around it. (x,) is a tuple and (x) is x; `1, 2` is a tuple too.
/// Brackets may be nested 32 deep. errc::syntax for everything else.
result<parsed_literal> read_literal(std::string_view text);

/// The bytes of a str or bytes literal that read_literal found in the text: a str in UTF-8 with surrogateescape
/// (PEP 383), that is, as Python's os.fsencode. Returns their number.
/// errc::bad_value: a character that has no UTF-8. errc::too_long: more bytes than `out` holds (value: how many; max:
/// out.size()). errc::wrong_type: it is neither str nor bytes.
result<std::size_t> literal_bytes(std::string_view text, const literal& which, std::span<char> out);

/// The name of the Python type: "int", "NoneType", "float"; "object" for a call.
static_text type_name(kind type);

}  // namespace sockfam::inline v0::text

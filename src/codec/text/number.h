// Whole numbers as Python writes them, in four bases (Python: Lexical analysis, "Integer literals").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/result.h>

#include "text/sink.h"

namespace sockfam::inline v0::text {

/// A number and how many characters it takes.
struct scanned {
  integer value{};
  std::size_t length = 0;
};

/// The number at the beginning of the text; the caller handles what follows it. Otherwise like parse_number.
result<scanned> scan_number(std::string_view text);

/// An optional sign, then decimal digits without leading zeros, or 0x, 0o, 0b (any case) and digits of that base.
/// Single underscores may stand between digits and after the base. Beyond 64 bits the number is `huge`, and its
/// magnitude the largest there is. errc::syntax for anything else.
result<integer> parse_number(std::string_view text);

/// "-5". A huge number is written as what it exceeds: "over 18446744073709551615", "under -18446744073709551615".
void write_decimal(sink& out, const integer& number);

/// "0x7e8"
void write_hex(sink& out, std::uint64_t number);

}  // namespace sockfam::inline v0::text

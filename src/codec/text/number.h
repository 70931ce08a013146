// Whole numbers as Python writes them, in four bases (Python: Lexical analysis, "Integer literals").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/result.h>

#include "text/sink.h"
#include "text/words.h"

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

/// A number of at most five digits. Writes eight characters, and returns how many of them are the text.
constexpr std::size_t write_five_digits(char* out, std::uint32_t number) {
  const std::uint32_t four = number % 10000;
  const std::uint32_t pairs = four / 100 | four % 100 << 16;
  const std::uint32_t tens = pairs * 103 >> 10 & 0x000f000f;
  const std::uint32_t digits = tens | (pairs - tens * 10) << 8;
  const std::uint64_t all = number / 10000 | std::uint64_t{digits} << 8;
  constexpr std::uint64_t last = std::uint64_t{1} << 32;
  const std::size_t zeros = lowest_bit(all | last) / 8;
  store(out, (all | each_byte(0x30)) >> 8 * zeros);
  return 5 - zeros;
}

/// As write_decimal, without branches for the numbers that addresses have most.
constexpr void write_unsigned(sink& out, std::uint32_t number) {
  if (number > 99999) [[unlikely]] {
    sink further = out;  // nobody else has the address of `out`, so that it stays in registers
    write_decimal(further, number);
    out = further;
    return;
  }
  out.put_up_to<8>([number](char* at) { return write_five_digits(at, number); });
}

/// "0x7e8"
void write_hex(sink& out, std::uint64_t number);

}  // namespace sockfam::inline v0::text

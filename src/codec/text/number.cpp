#include "text/number.h"

#include <array>
#include <bit>
#include <limits>
#include <optional>

#include "text/characters.h"
#include "text/hex.h"
#include "text/part.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

refusal<failure> no_number(std::size_t offset, std::size_t length, static_text wrong,
                           static_text remedy = "write a whole number such as 80 or 0x50") {
  return refused({.code = errc::syntax, .offset = offset, .length = length, .wrong = wrong, .remedy = remedy});
}

constexpr unsigned base_of(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 10;
  switch (lower(text[1])) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 10;
  }
}

constexpr void append_digit(integer& number, unsigned digit, unsigned base) {
  number.huge = number.huge || number.magnitude > (largest - digit) / base;
  number.magnitude = number.huge ? largest : number.magnitude * base + digit;
}

constexpr bool digit_at(std::string_view text, std::size_t at, unsigned base) {
  return at < text.size() && digit_value(text[at]) < base;
}

// Digits from `at` on, with single underscores between them and, after a prefix, before them.
constexpr scanned scan_digits(std::string_view text, unsigned base) {
  scanned found;
  const bool prefixed = base != 10;
  for (;;) {
    const bool underscore = (prefixed || found.length > 0) && part(text, found.length).starts_with('_');
    const std::size_t at = found.length + (underscore ? 1 : 0);
    if (!digit_at(text, at, base)) return found;
    append_digit(found.value, digit_value(text[at]), base);
    found.length = at + 1;
  }
}

// Most numbers: decimal digits that fit, without zeros before them.
constexpr std::optional<std::uint32_t> few_digits(std::string_view text) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::digits10;
  if (text.empty() || text.size() > most || (text[0] == '0' && text.size() > 1)) return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + digit_value(c);
  }
  return value;
}

}  // namespace

result<scanned> scan_number(std::string_view text) {
  const bool negative = text.starts_with('-');
  const std::size_t sign = negative || text.starts_with('+') ? 1 : 0;
  const unsigned base = base_of(part(text, sign));
  const std::size_t start = sign + (base == 10 ? 0 : 2);
  scanned found = scan_digits(part(text, start), base);
  if (found.length == 0)
    return no_number(start, start < text.size() ? 1 : 0,
                     either(start < text.size(), "is not a digit", "ends before a digit"));

  const bool zero = found.value.magnitude == 0;
  if (base == 10 && !zero && text[start] == '0') {
    return no_number(start, found.length, "has leading zeros",
                     "leave out the zeros, or write 0o before an octal number");
  }
  found.value.negative = negative && !zero;
  found.length += start;
  return found;
}

result<integer> parse_number(std::string_view text) {
  if (const auto number = few_digits(text)) return integer{*number};
  const auto found = scan_number(text);
  if (!found) return refused(found.error());
  if (found->length < text.size()) return no_number(found->length, 1, "cannot continue a number");
  return found->value;
}

void write_decimal(sink& out, const integer& number) {
  std::array<char, 20> digits;
  std::size_t start = digits.size();
  std::uint64_t rest = number.magnitude;
  do {
    digits[--start] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);

  if (number.huge) out.put(number.negative ? "under " : "over ");
  if (number.negative) out.put('-');
  out.put(std::string_view{digits.data() + start, digits.size() - start});
}

void write_hex(sink& out, std::uint64_t number) {
  out.put("0x");
  // Where the first digit is; loops of a constant length would be unrolled.
  for (int shift = (static_cast<int>(std::bit_width(number | 1)) - 1) / 4 * 4; shift >= 0; shift -= 4)
    out.put(hex_digit_of(static_cast<unsigned>(number >> shift & 0xf)));
}

}  // namespace sockfam::inline v0::text

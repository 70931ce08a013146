#include "text/numeral.h"

#include "text/characters.h"
#include "text/number.h"

namespace sockfam::inline v0::text {
namespace {

constexpr char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

// The end of decimal digits with single underscores between them; `at` where there are none.
constexpr std::size_t end_of_digits(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (;;) {
    const std::size_t next = end > at && at_or_nul(text, end) == '_' ? end + 1 : end;
    if (!is_digit(at_or_nul(text, next))) return end;
    end = next + 1;
  }
}

// The end of e+5, or `at` where no exponent is.
constexpr std::size_t end_of_exponent(std::string_view text, std::size_t at) {
  if (lower(at_or_nul(text, at)) != 'e') return at;
  const char sign = at_or_nul(text, at + 1);
  const std::size_t digits = at + (sign == '+' || sign == '-' ? 2 : 1);
  const std::size_t end = end_of_digits(text, digits);
  return end == digits ? at : end;
}

constexpr bool is_based(std::string_view text) {
  const char base = lower(at_or_nul(text, 1));
  return at_or_nul(text, 0) == '0' && (base == 'x' || base == 'o' || base == 'b');
}

// What has a fraction, an exponent or a j; nothing (length 0) for integers.
constexpr numeral read_inexact(std::string_view text) {
  if (is_based(text)) return {};
  const std::size_t whole = end_of_digits(text, 0);
  std::size_t end = at_or_nul(text, whole) == '.' ? end_of_digits(text, whole + 1) : whole;
  if (end <= 1 && whole == 0) return {};  // A dot alone.
  end = end_of_exponent(text, end);
  if (lower(at_or_nul(text, end)) == 'j') return {.type = numeral_kind::imaginary, .length = end + 1};
  return {.type = numeral_kind::real, .length = end == whole ? 0 : end};
}

}  // namespace

result<numeral> read_numeral(std::string_view text) {
  numeral found = read_inexact(text);
  if (found.length == 0) {
    const auto number = scan_number(text);
    if (!number) return refused(number.error());
    found = {.type = numeral_kind::integer, .value = number->value, .length = number->length};
  }
  const char next = at_or_nul(text, found.length);
  if (!is_name_character(next) && next != '.' && byte_of(next) < 0x80) return found;
  return refused({.code = errc::syntax,
                  .offset = found.length,
                  .length = 1,
                  .wrong = "cannot continue a number",
                  .remedy = "put quotes around addresses and names, such as '192.0.2.1'"});
}

}  // namespace sockfam::inline v0::text

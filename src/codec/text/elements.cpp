#include "text/elements.h"

#include <limits>

#include "text/plain.h"

namespace sockfam::inline v0::text {

bool elements::enter() {
  if (!at_bracket() || !text_.ends_with(')')) return false;
  text_.remove_suffix(1);
  ++at_;
  ++depth_;
  skip_blanks();
  return true;
}

bool elements::comma_or_end() {
  skip_blanks();
  if (at_end()) return true;
  if (text_[at_] != ',') return false;
  ++at_;
  has_comma_ = true;
  skip_blanks();
  return true;
}

// Most strings: between quotes, without a prefix, and all of it plain.
bool elements::quick_string(literal& found) {
  const char quote = text_[at_];
  if (quote != '\'' && quote != '"') return false;
  const std::size_t length = plain_length(text_.substr(at_ + 1));
  const std::size_t end = at_ + 1 + length;
  if (end == text_.size() || text_[end] != quote) return false;
  found.type = kind::str;
  found.plain = true;
  found.length = length + 2;
  at_ = end + 1;
  return true;
}

// Most numbers: a few decimal digits, without zeros before them.
bool elements::quick_number(literal& found) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::digits10;
  std::uint32_t value = 0;
  std::size_t at = at_;
  for (; at < text_.size() && is_digit(text_[at]); ++at) value = value * 10 + digit_value(text_[at]);
  const std::size_t length = at - at_;
  if (length == 0 || length > most || (length > 1 && text_[at_] == '0')) return false;
  found.type = kind::integer;
  found.plain = false;
  found.length = length;
  found.value = value;
  at_ = at;
  return true;
}

bool elements::other_value(std::size_t start, literal& found) {
  const auto end = read_value(text_, start, depth_, found);
  if (!end) return false;
  at_ = *end;
  return comma_or_end();
}

bool elements::next(literal& found) {
  if (at_end()) return false;
  const std::size_t start = at_;
  found.offset = start;
  if ((quick_string(found) || quick_number(found)) && comma_or_end()) return true;
  return other_value(start, found);
}

}  // namespace sockfam::inline v0::text

// The elements of a tuple, one after the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/characters.h"
#include "text/literal.h"

namespace sockfam::inline v0::text {

/// Reads from left to right what stands between two places of a text: values with commas between them.
class elements {
 public:
  /// From the place up to the end of the text, which may be a value alone.
  explicit elements(std::string_view text, std::size_t first = 0)
      : at_(text.data() + first), end_(text.data() + text.size()), text_(text.data()) {
    skip_blanks();
  }

  /// True if a bracket is next.
  bool at_bracket() const { return !at_end() && *at_ == '('; }
  /// Goes on inside of the brackets, if they are the first and the last character that are left.
  bool enter() {
    if (!at_bracket() || end_[-1] != ')') return false;
    --end_;
    ++at_;
    ++depth_;
    skip_blanks();
    return true;
  }
  bool at_end() const { return at_ == end_; }
  /// True if a comma was read: what is between brackets is a tuple then.
  bool has_comma() const { return has_comma_; }

  /// The next value, if it is a number as most are: decimal digits without zeros before them, and fewer than twenty.
  /// Else `no_number`, and nothing was read.
  std::uint64_t take_number();
  static constexpr std::uint64_t no_number = ~std::uint64_t{0};
  /// The characters of the next value, if it is a string as most are: between quotes, without a prefix, and all of it
  /// plain. Else no data, and nothing was read.
  std::string_view take_plain();
  /// Reads the next value, and the comma behind it. False if there is none, or if it is not followed by a comma or the
  /// end.
  bool next(literal& found);

 private:
  bool other_value(literal& found);
  /// Where the next value or the end is, if a comma or the end is here; else null.
  const char* behind_comma(const char* at);
  void skip_blanks() {
    while (at_ != end_ && is_blank(*at_)) ++at_;
  }

  const char* at_;
  const char* end_;
  const char* text_;
  std::uint32_t depth_ = 0;
  bool has_comma_ = false;
};

}  // namespace sockfam::inline v0::text

// The elements of a tuple, one after the other.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/characters.h"
#include "text/literal.h"

namespace sockfam::inline v0::text {

/// Reads from left to right what stands between two places of a text: values with commas between them.
class elements {
 public:
  /// From the place up to the end of the text, which may be a value alone.
  explicit elements(std::string_view text, std::size_t first = 0) : text_(text), at_(first) { skip_blanks(); }

  /// True if a bracket is next.
  bool at_bracket() const { return !at_end() && text_[at_] == '('; }
  /// Goes on inside of the brackets, if they are the first and the last character that are left.
  bool enter();
  bool at_end() const { return at_ == text_.size(); }
  /// True if a comma was read: what is between brackets is a tuple then.
  bool has_comma() const { return has_comma_; }
  /// Reads the next value, and the comma behind it. False if there is none, or if it is not followed by a comma or the
  /// end.
  bool next(literal& found);

 private:
  bool quick_string(literal& found);
  bool quick_number(literal& found);
  bool other_value(std::size_t start, literal& found);
  bool comma_or_end();
  void skip_blanks() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t depth_ = 0;
  bool has_comma_ = false;
};

}  // namespace sockfam::inline v0::text

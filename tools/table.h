// Text in columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sockfam::cli {

/// Columns of a page of text, and of a page that is a table.
inline constexpr std::size_t page_width = 80;
inline constexpr std::size_t wide_page = 120;

/// The text in lines of at most `width` columns, broken at blanks, and words that are too long before a '<' or ',';
/// never empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Rows whose columns line up; the last one is wrapped. A heading row is written as every other.
class table {
 public:
  /// `indent` blanks before each line; columns that hold numbers are aligned to the right.
  explicit table(std::size_t width, std::size_t indent = 0) : width_(width), indent_(indent) {}
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  void align_right(std::size_t column) { right_.push_back(column); }
  /// Every line ends with a newline and none with blanks.
  std::string text() const;

 private:
  std::vector<std::size_t> widths() const;
  bool is_right(std::size_t column) const;
  void write(std::string& out, const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const;

  std::size_t width_;
  std::size_t indent_;
  std::vector<std::size_t> right_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace sockfam::cli

#include "diagram.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t row_size = 4;
constexpr std::size_t byte_width = 16;  ///< columns of one byte with one border
constexpr std::size_t margin = 6;       ///< columns of the offset
constexpr std::size_t most_rows_of_a_cell = 5;
constexpr int outside = -1;

struct grid_row {
  std::size_t offset = 0;
  std::array<int, row_size> owners{};  ///< which cell each byte belongs to, by its position
  bool is_gap = false;                 ///< stands for rows left out
};

/// Border characters by the arms that they have: up 1, down 2, left 4, right 8.
std::string_view border(unsigned arms, bool unicode) {
  static constexpr std::array<std::string_view, 16> lines{" ", "│", "│", "│", "─", "┘", "┐", "┤",
                                                          "─", "└", "┌", "├", "─", "┴", "┬", "┼"};
  static constexpr std::array<std::string_view, 16> ascii{" ", "|", "|", "|", "-", "+", "+", "+",
                                                          "-", "+", "+", "+", "-", "+", "+", "+"};
  return unicode ? lines[arms] : ascii[arms];
}

class drawing {
 public:
  drawing(const std::vector<cell>& cells, bool unicode) : cells_(cells), unicode_(unicode) {
    const auto end = cells.empty() ? 0 : cells.back().offset + cells.back().size;
    for (std::size_t offset = 0; offset < end; offset += row_size) add_row(offset);
    for (std::size_t i = 0; i < cells.size(); ++i) label_rows_.push_back(label_row(static_cast<int>(i)));
  }

  std::string text() const {
    std::string out(margin, ' ');
    for (std::size_t i = 0; i < row_size; ++i) out += centered("+" + std::to_string(i), byte_width);
    trim_and_end(out);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      border_line(out, i);
      content_line(out, i);
    }
    border_line(out, rows_.size());
    return out;
  }

 private:
  void add_row(std::size_t offset) {
    grid_row made{.offset = offset};
    for (std::size_t i = 0; i < row_size; ++i) made.owners[i] = owner_of(offset + i);
    if (is_left_out(made)) {
      if (rows_.back().is_gap) return;
      made.is_gap = true;
    }
    rows_.push_back(made);
  }
  int owner_of(std::size_t byte) const {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (byte >= cells_[i].offset && byte - cells_[i].offset < cells_[i].size) return static_cast<int>(i);
    }
    return outside;
  }
  /// The middle rows of a cell of many: one or two at each end are drawn.
  bool is_left_out(const grid_row& row) const {
    const int owner = row.owners[0];
    if (owner == outside || row.owners[row_size - 1] != owner) return false;
    const auto& whole = cells_[static_cast<std::size_t>(owner)];
    const bool near_begin = row.offset < whole.offset + row_size;
    const bool near_end = whole.offset + whole.size - row.offset < 2 * row_size;
    return whole.size > most_rows_of_a_cell * row_size && !near_begin && !near_end;
  }

  int owner(std::size_t row, std::size_t column) const {  // positions from 1, so that 0 is the border
    if (row == 0 || row > rows_.size() || column == 0 || column > row_size) return outside;
    return rows_[row - 1].owners[column - 1];
  }
  bool line_above(std::size_t row, std::size_t column) const {
    return owner(row, column + 1) != owner(row + 1, column + 1);
  }
  bool line_before(std::size_t row, std::size_t column) const {
    return owner(row + 1, column) != owner(row + 1, column + 1);
  }

  unsigned arms(std::size_t row, std::size_t column) const {
    const bool up = row > 0 && line_before(row - 1, column);
    const bool down = row < rows_.size() && line_before(row, column);
    const bool left = column > 0 && line_above(row, column - 1);
    const bool right = column < row_size && line_above(row, column);
    return (up ? 1u : 0u) | (down ? 2u : 0u) | (left ? 4u : 0u) | (right ? 8u : 0u);
  }

  void border_line(std::string& out, std::size_t row) const {
    out.append(margin, ' ');
    for (std::size_t column = 0; column <= row_size; ++column) {
      out += border(arms(row, column), unicode_);
      if (column == row_size) break;
      for (std::size_t i = 1; i < byte_width; ++i) out += border(line_above(row, column) ? 12 : 0, unicode_);
    }
    trim_and_end(out);
  }
  void content_line(std::string& out, std::size_t row) const {
    const auto number = rows_[row].is_gap ? std::string{} : std::to_string(rows_[row].offset);
    out.append(margin - 2 - number.size(), ' ').append(number).append(2, ' ');
    for (std::size_t column = 0; column < row_size;) {
      const int mine = rows_[row].owners[column];
      std::size_t end = column + 1;
      while (end < row_size && rows_[row].owners[end] == mine) ++end;
      out += border(line_before(row, column) ? 3 : 0, unicode_);
      out += centered(label_in(row, mine), (end - column) * byte_width - 1);
      column = end;
    }
    out += border(line_before(row, row_size) ? 3 : 0, unicode_);
    trim_and_end(out);
  }

  std::string label_in(std::size_t row, int mine) const {
    if (mine == outside) return {};
    if (rows_[row].is_gap) return unicode_ ? "⋮" : ":";
    const auto at = static_cast<std::size_t>(mine);
    return label_rows_[at] == row ? cells_[at].label : std::string{};
  }
  /// The first of the rows in which a cell is widest.
  std::size_t label_row(int mine) const {
    std::size_t best = 0;
    std::ptrdiff_t widest = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto width = std::count(rows_[i].owners.begin(), rows_[i].owners.end(), mine);
      if (width <= widest || rows_[i].is_gap) continue;
      widest = width;
      best = i;
    }
    return best;
  }

  static std::string centered(const std::string& text, std::size_t width) {
    const auto shown = columns(text) > width ? text.substr(0, width - 1) + "~" : text;
    const auto blanks = width - columns(shown);
    return std::string(blanks / 2, ' ') + shown + std::string(blanks - blanks / 2, ' ');
  }
  static void trim_and_end(std::string& out) {
    while (out.ends_with(' ')) out.pop_back();
    out += '\n';
  }

  const std::vector<cell>& cells_;
  bool unicode_;
  std::vector<grid_row> rows_;
  std::vector<std::size_t> label_rows_;
};

}  // namespace

std::string diagram(const std::vector<cell>& cells, bool unicode) { return drawing{cells, unicode}.text(); }

}  // namespace sockfam::cli

#include "table.h"

#include <algorithm>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_for_last = 20;

void trim_end(std::string& text, std::size_t begin) {
  while (text.size() > begin && text.back() == ' ') text.pop_back();
}

void add_word(std::vector<std::string>& lines, std::string_view word, std::size_t width) {
  auto& line = lines.back();
  if (line.empty())
    line = word;
  else if (columns(line) + 1 + columns(word) <= width)
    line.append(" ").append(word);
  else
    lines.emplace_back(word);
}

/// A word that is longer than a line is split: each piece but the last fills one.
void add_long_word(std::vector<std::string>& lines, std::string_view word, std::size_t width) {
  while (word.size() > width) {
    const auto fold = word.find_last_of("<,", width);
    if (fold == std::string_view::npos || fold == 0) break;
    add_word(lines, word.substr(0, fold), width);
    lines.emplace_back();
    word.remove_prefix(fold);
  }
  add_word(lines, word, width);
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines{{}};
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    add_long_word(lines, text.substr(0, end), width);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::size_t> table::widths() const {
  std::vector<std::size_t> found;
  for (const auto& cells : rows_) {
    found.resize(std::max(found.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) found[i] = std::max(found[i], columns(cells[i]));
  }
  return found;
}

bool table::is_right(std::size_t column) const {
  return std::find(right_.begin(), right_.end(), column) != right_.end();
}

void table::write(std::string& out, const std::vector<std::string>& cells,
                  const std::vector<std::size_t>& widths) const {
  const auto begin = out.size();
  out.append(indent_, ' ');
  std::size_t at = indent_;
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
    const auto blanks = widths[i] - columns(cells[i]);
    out.append(is_right(i) ? blanks : 0, ' ').append(cells[i]);
    out.append((is_right(i) ? 0 : blanks) + gap, ' ');
    at += widths[i] + gap;
  }
  const auto room = width_ > at + least_for_last ? width_ - at : least_for_last;
  bool first = true;
  for (const auto& line : wrapped(cells.empty() ? std::string{} : cells.back(), room)) {
    if (!first) out.append(at, ' ');
    first = false;
    out += line;
    trim_end(out, begin);
    out += '\n';
  }
}

std::string table::text() const {
  std::string out;
  const auto found = widths();
  for (const auto& cells : rows_) write(out, cells, found);
  return out;
}

}  // namespace sockfam::cli

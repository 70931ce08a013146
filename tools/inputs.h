// The inputs of a subcommand: its arguments, or the lines of standard input where one of them is "-".
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "byte_input.h"
#include "forms.h"

namespace sockfam::cli {

/// True for a line that is passed over: nothing but blanks.
bool is_blank(std::string_view line);

/// A refusal of a line that `line_reader` cut.
refusal line_too_long();

/// Lines of standard input, each of at most `longest` characters. Writes what is pending before it waits for more, so
/// that a program at the other end gets its answer, while long runs still write in large pieces.
class line_reader {
 public:
  explicit line_reader(console& io);
  static constexpr std::size_t longest = 1 << 20;
  /// False at the end of the input. The line has no newline, is cut if it is too long, and stays until the next call.
  /// fast_json may read it.
  bool next(std::string_view& line);
  /// True if the last line was too long and was cut.
  bool is_too_long() const { return too_long_; }

 private:
  static constexpr std::size_t block = 1 << 17;  ///< how much it reads at once

  bool fill();
  /// The next `size` characters, or as many of them as a line may have.
  std::string_view take(std::size_t size);

  console& io_;
  input_file input_{"-"};
  std::unique_ptr<char[]> buffer_;  ///< not zeroed: most of it is for long lines only
  std::size_t begin_ = 0;           ///< of what has not been handed out
  std::size_t end_ = 0;
  bool too_long_ = false;
};

/// Calls `use` with each input, as long as the results are read. Blank lines are passed over; lines that are too long
/// are refused.
void for_each_input(const std::vector<std::string>& arguments, console& io, const settings& config,
                    const std::function<void(std::string_view)>& use);

/// True if there may be more than one input, so that a remark must name the one it is about.
bool are_several(const std::vector<std::string>& arguments);

}  // namespace sockfam::cli

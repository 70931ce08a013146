// The inputs of a subcommand: its arguments, or the lines of standard input where one of them is "-".
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "console.h"

namespace sockfam::cli {

/// Lines of standard input, of any length. Writes what is pending before it waits for more, so that a program at the
/// other end gets its answer and a long run still writes in large pieces.
class line_reader {
 public:
  explicit line_reader(console& io) : io_(io) {}
  /// False at the end. The line comes without its newline.
  bool next(std::string& line);

 private:
  bool fill();

  console& io_;
  std::array<char, 1 << 16> buffer_;
  std::string_view rest_;
};

/// Calls `use` with each input, as long as somebody reads the results. Blank lines are passed over.
void for_each_input(const std::vector<std::string>& arguments, console& io,
                    const std::function<void(std::string_view)>& use);

}  // namespace sockfam::cli

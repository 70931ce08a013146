// Where results, remarks and refusals go.
#pragma once

#include <string>
#include <string_view>

namespace sockfam::cli {

/// Standard output in large pieces, standard error at once, and the exit code that they make.
class console {
 public:
  console();
  /// Writes what is left; the program's exit code.
  int finish();

  void print(std::string_view text);
  void print_line(std::string_view text);
  /// A blank line between results of several lines.
  void separate();
  /// A line on standard error, after everything that was printed before.
  void remark(std::string_view line);
  /// An input was refused: says so, and makes the exit code 1. `input` may hold anything.
  void reject(std::string_view input, std::string_view message);
  /// An input as messages name it: short, and fit for a terminal.
  static std::string name_of_input(std::string_view input);
  /// The same where the output itself says it already.
  void count_rejected() { status_ = 1; }

  /// Before the program waits for input: whoever talks to it wants its answers first.
  void flush();
  /// False when nobody reads any more, or nothing can be written.
  bool alive() const { return alive_; }

  /// A heading: bold on a terminal.
  std::string heading(std::string_view text) const;
  /// May box-drawing characters be used?
  bool draws_unicode() const { return unicode_; }

 private:
  std::string pending_;
  bool alive_ = true;
  bool printed_ = false;
  bool colour_;
  bool unicode_;
  int status_ = 0;
};

}  // namespace sockfam::cli

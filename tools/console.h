// Where results, remarks and refusals go.
#pragma once

#include <string>
#include <string_view>

#include "json_writer.h"

namespace sockfam::cli {

/// Buffers standard output, writes standard error at once, and keeps the exit code.
class console {
 public:
  console();
  /// Writes what is left. Returns the program's exit code.
  int finish();

  void print(std::string_view text);
  void print_line(std::string_view text);
  /// A line of JSON: what `write` writes with the json_writer that it gets.
  template <class Write>
  void print_json(const Write& write) {
    json_.clear();
    write(json_);
    print_line(json_.view());
  }
  /// A blank line between results of several lines.
  void separate();
  /// A line on standard error, after everything that was printed before.
  void remark(std::string_view line);
  /// Reports a refused input, and makes the exit code 1. `input` may hold any bytes.
  void reject(std::string_view input, std::string_view message);
  /// An input as messages name it: short, and fit for a terminal.
  static std::string name_of_input(std::string_view input);
  /// The same if the output itself already says so.
  void count_rejected() { status_ = 1; }

  /// Called before the program waits for input: a program that talks to it waits for its answers.
  void flush();
  /// False once the reader has gone or writing fails.
  bool alive() const { return alive_; }
  /// Ends the program at once with its exit code, once it is not alive: for when other threads wait for input, which
  /// nothing can interrupt.
  [[noreturn]] void end_program();

  /// A heading: bold on a terminal.
  std::string heading(std::string_view text) const;
  /// True if box-drawing characters may be used.
  bool draws_unicode() const { return unicode_; }

 private:
  std::string pending_;
  json_writer json_;
  bool alive_ = true;
  bool printed_ = false;
  bool colour_;
  bool unicode_;
  int status_ = 0;
};

}  // namespace sockfam::cli

// Runs the program under test and keeps its output.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace cli {

using json = nlohmann::ordered_json;

struct outcome {
  std::string out;
  std::string err;
  int code = -1;  ///< below 0: minus the signal that ended it
};

struct request {
  std::vector<std::string> arguments;
  std::string input{};
  std::vector<std::string> environment{"LC_ALL=C"};
  std::vector<std::pair<int, unsigned long>> limits{};  ///< of setrlimit: RLIMIT_FSIZE and so on
};

outcome run(const request& wanted);
outcome run(std::vector<std::string> arguments, std::string input = {});
/// What a subcommand that succeeds prints for one input, without the newline.
std::string output_of(std::vector<std::string> arguments);

/// Standard output is a terminal.
std::string run_on_terminal(const request& wanted);
/// Standard error is a terminal; the input comes through a pipe, in pieces with `pause` milliseconds between them.
outcome run_with_error_on_terminal(const request& wanted, const std::vector<std::string>& pieces, int pause);
/// The reader of standard output has gone before the first byte; SIGPIPE is ignored or not.
outcome run_with_broken_pipe(const request& wanted, bool ignore_signal);
/// Standard input ends with an error (EIO) behind its text.
outcome run_with_failing_input(const request& wanted);
/// Standard output is appended to this file.
outcome run_into(const std::string& path, const request& wanted);

using open_file = std::unique_ptr<FILE, decltype(&std::fclose)>;

/// A running program to talk to, line by line.
class conversation {
 public:
  explicit conversation(std::vector<std::string> arguments);
  ~conversation();
  conversation(const conversation&) = delete;
  conversation& operator=(const conversation&) = delete;
  void say(std::string_view text) const;
  /// The next line; empty if none comes within ten seconds.
  std::string hear() const;
  /// True once it has said something that nobody heard; false if it does not within ten seconds.
  bool speaks() const;
  /// Nobody hears it any more.
  void hang_up();
  /// Its exit code; nothing if it does not end within ten seconds.
  std::optional<int> code();
  /// Ends its input, and hears the rest.
  outcome end();

 private:
  void close_input();

  int to_ = -1;
  int from_ = -1;
  int process_ = -1;
  open_file errors_;
};

std::vector<std::string> lines_of(const std::string& text);
/// One request to batch, with the interfaces that every test has: lo is 1, eth0 is 2, can0 is 3.
json ask(const json& wanted);
/// The code of a failure reply; empty for a success.
std::string code_of(const json& reply);

inline const std::string table = "lo=1,eth0=2,can0=3";

}  // namespace cli

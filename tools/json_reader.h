// Reads lines of JSON: fast where they are as expected.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "json_fast.h"
#include "json_value.h"
#include "refusal.h"

namespace sockfam::cli {

/// Reads one text after another, and keeps what the last one holds.
class json_reader {
 public:
  json_reader() = default;
  json_reader(const json_reader&) = delete;
  json_reader& operator=(const json_reader&) = delete;

  /// JSON of limited depth whose objects have each key once. A refusal says where the text stops being JSON; `what` is
  /// the subject of its message. It has a field only if the text is JSON and the value of that key, or its repetition,
  /// is wrong.
  outcome<json_value> read(std::string_view text, std::string_view what);

  /// The same for a line of line_reader, which the fast reader may look behind. What that leaves, `read` reads or
  /// refuses.
  outcome<json_value> read_line(std::string_view line, std::string_view what);

  /// The key "id" of the last line, which is an object, as id_of has it.
  std::string_view id();

 private:
  json_value kept(const json& from);

  fast_json fast_;
  std::string_view line_;
  std::string_view plain_id_;  ///< empty if it is not echoed as it was written
  std::string other_id_;
  json parsed_;
  std::deque<std::vector<json_member>> members_;
};

}  // namespace sockfam::cli

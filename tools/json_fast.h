// The JSON of nearly every request, read by simdjson.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "json_value.h"

namespace sockfam::cli {

/// Reads a line if there is no doubt about it: a flat object of strings, integers, null, booleans and objects like it,
/// each key once. It reads nothing that the other reader refuses or reads otherwise.
class fast_json {
 public:
  fast_json();
  ~fast_json();
  /// How many bytes behind a text must be readable, whatever they are.
  static constexpr std::size_t padding = 64;

  /// What the line holds, until the next call; nullptr if the other reader is to read it.
  const json_value* read(std::string_view line);

  /// The value of the key "id" as it was written if it is echoed so, "null" if it is missing, else empty.
  std::string_view plain_id() const { return plain_id_; }

 private:
  struct state;
  std::unique_ptr<state> state_;
  std::string_view plain_id_;
};

}  // namespace sockfam::cli

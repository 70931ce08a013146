// A row together with what the library answers to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>

#include "rows.h"

namespace sockfam::tests::vectors {

/// A Python address that becomes bytes.
struct encode_case {
  const row* from;
  std::vector<std::byte> bytes{};
  std::optional<failure> why{};  ///< of parse, or of encode

  bool refused() const { return why.has_value(); }
  bool agrees() const {
    if (refused() || from->refused()) return refused() && from->refused();
    return from->unwritten.empty() && bytes == from->bytes;
  }
};

/// Bytes that become a Python address.
struct decode_case {
  const row* from;
  std::string tuple{};
  sockfam::notes notes{};
  std::optional<failure> why{};

  bool refused() const { return why.has_value(); }
  bool agrees() const { return refused() ? from->refused() : !from->refused() && tuple == from->address; }
};

/// The library's answer to a Python literal for that row's socket.
encode_case answer_to(const row& from, std::string_view address);

/// Every row with its answer.
const std::vector<encode_case>& encode_cases();
const std::vector<decode_case>& decode_cases();

}  // namespace sockfam::tests::vectors

// Reads a log with several threads, and writes what becomes of it in order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sockfam/audit.h>
#include <sockfam/resolver.h>

#include "byte_input.h"
#include "console.h"
#include "progress.h"
#include "protocols.h"

namespace sockfam::cli {

/// What is wanted of audit logs.
struct audit_settings {
  byte_order order = native_abi.order;
  protocol_word protocol{};
  std::optional<std::uint16_t> family{};  ///< the number of those that are decoded; others are like other lines
  bool only = false;                      ///< other lines are left out
  bool json = false;
  bool line_buffered = false;
  unsigned jobs = 1;
  const resolver* names = nullptr;
};

/// Where logs go, one after another.
struct audit_output {
  console& io;
  progress shown;
  std::uint64_t done = 0;     ///< the bytes of the logs that were read
  bool ends_in_line = false;  ///< what was printed last has no line end
};

/// What of a log was not read.
struct audit_remains {
  std::uint64_t malformed = 0;  ///< records
  std::uint64_t first = 0;      ///< the line of the first of them
  std::string why{};            ///< of the first of them
  std::uint64_t long_lines = 0;
  std::string error{};  ///< why it ended before its end
};

/// Reads `file`. `name`: for JSON, empty if there is one file only. Ends the program if its output cannot be written.
audit_remains read_audit_log(audit_output& to, const audit_settings& wanted, input_file& file, const std::string& name);

}  // namespace sockfam::cli

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

/// What of a log was not read.
struct audit_remains {
  std::uint64_t malformed = 0;  ///< records
  std::uint64_t first = 0;      ///< the line of the first of them
  std::string why{};            ///< of the first of them
  std::uint64_t long_lines = 0;
  std::string error{};  ///< why it ended before its end
};

/// Reads `file`. `name`: for JSON, empty if there is one file only. `done`: the bytes of the files before it.
audit_remains read_audit_log(console& io, const audit_settings& wanted, input_file& file, const std::string& name,
                             progress& shown, std::uint64_t done);

}  // namespace sockfam::cli

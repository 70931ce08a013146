// Numbers as people write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sockfam::cli {

/// Decimal or 0x hexadecimal, with or without a minus.
std::optional<std::int64_t> read_number(std::string_view text);

}  // namespace sockfam::cli

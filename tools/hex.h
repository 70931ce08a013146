// Bytes as hex digits.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refusal.h"

namespace sockfam::cli {

using byte_view = std::span<const std::byte>;

/// Lower case, nothing between the bytes unless `separator` is given.
std::string to_hex(byte_view bytes, std::string_view separator = {});
std::string to_hex(std::string_view bytes, std::string_view separator = {});

/// The same without a separator into `out`, which has room for two digits for each byte.
void write_hex(byte_view bytes, char* out);

/// Two digits of any case for each byte; blanks and ':' may stand between bytes. `field` is what a refusal names.
outcome<std::vector<std::byte>> from_hex(std::string_view text, std::string_view field);
/// The same into `bytes`, whose room is used again.
std::optional<refusal> read_hex(std::string_view text, std::string_view field, std::vector<std::byte>& bytes);

}  // namespace sockfam::cli

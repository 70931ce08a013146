// A request's id, repeated as it was written.
#pragma once

#include <string>
#include <string_view>

namespace sockfam::cli {

/// The value of the key "id" of the object in `line`, which begins as JSON: its numbers digit by digit, its strings in
/// ASCII, no blanks. "null" if it is missing.
std::string id_of(std::string_view line);

}  // namespace sockfam::cli

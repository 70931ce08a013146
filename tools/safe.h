// Untrusted text, made safe for terminals and for JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sockfam::cli {

/// Printable ASCII as it is, every other byte as \xNN; cut, with "...", where it is longer than `most` characters.
std::string safe(std::string_view text, std::size_t most = std::string_view::npos);

/// `safe`, in quotes unless it is one plain word.
std::string quoted_if_odd(std::string_view text);

/// True for printable ASCII without quotes and backslashes: what a JSON string holds as it is.
bool is_plain(std::string_view bytes);

/// True for printable ASCII.
bool is_printable(std::string_view bytes);

/// True for UTF-8 without NUL: what a JSON string can hold and give back.
bool is_text(std::string_view bytes);

/// How many columns a UTF-8 text takes, one for each character.
std::size_t columns(std::string_view text);

}  // namespace sockfam::cli

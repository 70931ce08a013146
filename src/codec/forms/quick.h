// What any_address needs of the readers of text.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <sockfam/detail/description.h>
#include <sockfam/result.h>

namespace sockfam::inline v0::forms {

/// Reads canonical text that is written as `format` writes it. False, and no meaning, for other texts, which `parse`
/// may read. Instantiated for each type beside its registry.
template <address_type T>
bool read_quickly(std::string_view text, T& address);

/// Copies a text that may not fit.
result<std::size_t> copy_text(std::span<char> out, std::string_view text);

}  // namespace sockfam::inline v0::forms

// What any_address needs of the readers of text.
#pragma once

#include <string_view>

#include <sockfam/detail/description.h>

namespace sockfam::inline v0::forms {

/// Reads canonical text that is written as `format` writes it. False, and no meaning, for other texts, which `parse`
/// may read. Instantiated for each type beside its registry.
template <address_type T>
bool read_quickly(std::string_view text, T& address);

}  // namespace sockfam::inline v0::forms

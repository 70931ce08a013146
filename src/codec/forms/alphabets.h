// Which characters each kind of text writes as they are; all others become %xx. The generator's rule that a separator
// must not be one of them has the same sets (check.py).
#pragma once

#include "text/escape.h"

namespace sockfam::inline v0::forms {

inline constexpr auto name_alphabet = text::alphabet::alphanumeric("._-");
inline constexpr auto chars_alphabet = text::alphabet::alphanumeric("._-()+/");
inline constexpr auto path_alphabet = text::alphabet::alphanumeric("/._-+,:=~#");

}  // namespace sockfam::inline v0::forms

// Which address type a canonical text is of.
#pragma once

#include <string_view>

#include "any/rows.h"

namespace sockfam::inline v0::any {

/// The row whose canonical text this is, as far as its begin tells. Null if there is none, or the text is shorter than
/// eight characters.
const row* row_for_text(std::string_view text);

}  // namespace sockfam::inline v0::any

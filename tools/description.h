// A family and its variants as text, tables and a drawing.
#pragma once

#include <string>

#include <sockfam/registry.h>

#include "console.h"

namespace sockfam::cli {

/// What all variants share.
std::string family_text(const console& io, const registry::family_info& family);

/// Forms, fields, and the bytes on one OS.
std::string variant_text(const console& io, const registry::family_info& family, const registry::variant_info& variant,
                         os system);

}  // namespace sockfam::cli

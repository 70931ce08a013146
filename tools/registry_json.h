// The registry as JSON: families --json and show --json.
#pragma once

#include <sockfam/registry.h>

#include "refusal.h"

namespace sockfam::cli {

/// One family with all its variants, or with `only` that one.
ordered_json family_object(const registry::family_info& family, const registry::variant_info* only = nullptr);

}  // namespace sockfam::cli

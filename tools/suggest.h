// "Did you mean": names near to one that nobody knows.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "refusal.h"

namespace sockfam::cli {

/// "a", "a or b", "a, b or c".
std::string either(const std::vector<std::string>& names);

/// Those of `names` that somebody who wrote `given` may have meant.
std::vector<std::string> near_to(std::string_view given, const std::vector<std::string>& names);

/// Refuses a family that the registry does not know.
refusal no_such_family(std::string_view name);

}  // namespace sockfam::cli

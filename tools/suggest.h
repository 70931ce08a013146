// "Did you mean": names that are near an unknown one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refusal.h"

namespace sockfam::cli {

/// "a", "a or b", "a, b or c".
std::string either(const std::vector<std::string>& names);

/// The same, cut after a few: "a, b, c, d, e or one of 7 more".
std::string few(std::vector<std::string> names);

/// Those of `names` that may have been meant by `given`, the nearest first. Case does not matter.
std::vector<std::string> near_to(std::string_view given, const std::vector<std::string>& names);

/// The nearest few, or `otherwise` where none is near.
std::string near_or(std::string_view given, const std::vector<std::string>& names, const std::string& otherwise);

/// "plan9 is not known; write linux or windows": for a word that is not one of a closed set.
std::string not_among(std::string_view given, const std::vector<std::string>& names);

/// Refuses a family that the registry does not know.
refusal no_such_family(std::string_view name);

}  // namespace sockfam::cli

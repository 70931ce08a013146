// What the tables by hand do not say of the families that have a spec.
#pragma once

#include <string>
#include <vector>

#include "facts.h"

namespace sockfam::tests::facts {

/// A sentence for each file and each row that should be there and is not.
std::vector<std::string> missing_in(const handwritten& files);

/// A sentence for each row about something that no spec has.
std::vector<std::string> beyond_specs(const handwritten& files);

}  // namespace sockfam::tests::facts

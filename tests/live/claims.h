// What the specs claim of each family's addresses, tried on the kernel: lengths, and the extremes of fields.
#pragma once

#include <string_view>

namespace sockfam::tests {

/// Gives bind() each length from 0 to 128 of each of the family's addresses. The shortest that it takes must be the
/// spec's, and the longest the spec's too or whatever fits; claims.cpp lists where the kernel says otherwise, and why.
void expect_lengths(std::string_view family);

/// Gives bind() 0, 1, the greatest value but one and the greatest of each field: what it takes must come back, and what
/// it refuses is listed in claims.cpp.
void expect_fields(std::string_view family);

}  // namespace sockfam::tests

// Questions about a recorded Python value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sockfam/registry.h>

#include "rows.h"

namespace sockfam::tests::vectors {

/// An element of the address if that is a tuple; null if there is none.
nlohmann::json element(const row& from, std::size_t index);

/// An int or a bool in decimal.
std::optional<std::string> decimal(const nlohmann::json& value);

/// True for a number of any size that is less than `min` or greater than `max`.
bool outside(std::string_view number, std::int64_t min, std::uint64_t max);

/// What Python's os.fsencode makes of a str or bytes; nothing for other types.
std::optional<std::string> file_system_bytes(const nlohmann::json& value);

/// The family in the bytes, if some spec lays its addresses out; nullptr for AF_RDS, which borrows AF_INET's.
const registry::family_info* family_laid_out(const row& from);

/// True if CPython reads only the number and the bytes of such addresses.
bool is_number_to_cpython(const registry::family_info& family);

/// True if somewhere in the value there is something of that kind: "buffer", "wtf8".
bool contains(const nlohmann::json& value, const char* kind);

}  // namespace sockfam::tests::vectors

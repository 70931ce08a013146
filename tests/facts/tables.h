// The files of this folder: what compilers reported for every system, and one file by hand for each family.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <sockfam/abi.h>

namespace sockfam::tests::facts {

/// families/*.json by the families' names: sections, which are lists of rows.
using handwritten = std::map<std::string, nlohmann::json, std::less<>>;
const handwritten& families();

/// The rows of one section of one family; no rows where it has no such section.
const nlohmann::json& section(std::string_view family, std::string_view name, const handwritten& of = families());

/// check(family, row) for the rows of one section of every family.
template <class Check>
void each_row(std::string_view name, Check check, const handwritten& of = families()) {
  for (const auto& [family, sections] : of) {
    for (const auto& row : section(family, name, of)) check(family, row);
  }
}

/// True if a section has a row about this variant.
bool says(std::string_view section, std::string_view variant);

/// The family of a variant: "can" of "can:isotp".
std::string_view family_of(std::string_view title);

/// The rows of a file in this folder.
nlohmann::json read_json(const std::string& file);

/// The value of a constant on an OS; nothing where it does not exist, or is not a number.
std::optional<std::int64_t> constant(std::string_view name, os system);
/// The same on the first OS that has it.
std::optional<std::int64_t> constant_anywhere(std::string_view name);
/// The same for constants that are strings.
std::optional<std::string> text_constant_anywhere(std::string_view name);

/// True if a row is about this OS: one that names none is about all.
bool is_there(const nlohmann::json& row, os system);

/// True if a row's list has it, or the row has no such list.
bool lists(const nlohmann::json& row, std::string_view key, std::string_view word);

}  // namespace sockfam::tests::facts

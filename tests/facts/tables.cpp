#include "tables.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace sockfam::tests::facts {

using nlohmann::json;

json read_json(const std::string& file) {
  std::ifstream in{SOCKFAM_FACTS "/" + file};
  if (!in) throw std::runtime_error{"no " + file + " in " SOCKFAM_FACTS};
  return json::parse(in);
}

const handwritten& families() {
  static const auto all = [] {
    handwritten found;
    for (const auto& entry : std::filesystem::directory_iterator{SOCKFAM_FACTS "/families"}) {
      const auto& path = entry.path();
      if (path.extension() == ".json")
        found.emplace(path.stem().string(), read_json("families/" + path.filename().string()));
    }
    return found;
  }();
  return all;
}

const json& section(std::string_view family, std::string_view name, const handwritten& of) {
  static const json none = json::array();
  const auto sections = of.find(family);
  if (sections == of.end()) return none;
  const auto rows = sections->second.find(std::string{name});
  return rows == sections->second.end() ? none : *rows;
}

bool says(std::string_view name, std::string_view variant) {
  const auto& rows = section(family_of(variant), name);
  return std::any_of(rows.begin(), rows.end(), [&](const json& one) { return one.at("variant") == variant; });
}

std::string_view family_of(std::string_view title) { return title.substr(0, title.find(':')); }

namespace {

json constant_on(std::string_view name, os system) {
  static const auto by_name = [] {
    std::map<std::string, json, std::less<>> all;
    for (const auto& row : read_json("constants.json")) all.emplace(row.at("name"), row.at("values"));
    // Constants that no compiler was asked about.
    each_row("constants", [&](const auto&, const json& row) {
      if (row.contains("values")) all.emplace(row.at("constant"), row.at("values"));
    });
    return all;
  }();
  // A number without a constant is itself.
  if (name.find_first_not_of("0123456789") == std::string_view::npos && !name.empty()) {
    return std::stoll(std::string{name});
  }
  const auto row = by_name.find(name);
  return row == by_name.end() ? json{} : row->second.value(std::string{name_of(system)}, json{});
}

json constant_on_first(std::string_view name) {
  for (const os system : every_system) {
    if (auto value = constant_on(name, system); !value.is_null()) return value;
  }
  return {};
}

}  // namespace

std::optional<std::int64_t> constant(std::string_view name, os system) {
  const auto value = constant_on(name, system);
  return value.is_number() ? std::optional{value.get<std::int64_t>()} : std::nullopt;
}

std::optional<std::int64_t> constant_anywhere(std::string_view name) {
  const auto value = constant_on_first(name);
  return value.is_number() ? std::optional{value.get<std::int64_t>()} : std::nullopt;
}

std::optional<std::string> text_constant_anywhere(std::string_view name) {
  const auto value = constant_on_first(name);
  return value.is_string() ? std::optional{value.get<std::string>()} : std::nullopt;
}

bool lists(const json& row, std::string_view key, std::string_view word) {
  const auto list = row.find(std::string{key});
  return list == row.end() || std::find(list->begin(), list->end(), word) != list->end();
}

bool is_there(const json& row, os system) { return lists(row, "os", name_of(system)); }

}  // namespace sockfam::tests::facts

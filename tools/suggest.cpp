#include "suggest.h"

#include <algorithm>
#include <numeric>

#include <sockfam/registry.h>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t longest = 40;

std::string folded(std::string_view name) {
  std::string lower;
  for (const char c : name) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower.starts_with("af_") || lower.starts_with("pf_") ? lower.substr(3) : lower;
}

/// How many characters to insert, delete or replace (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

bool is_near(std::string_view given, std::string_view name) {
  if (given.empty()) return false;
  return name.starts_with(given) || given.starts_with(name) || distance(given, name) <= (name.size() > 4 ? 2u : 1u);
}

}  // namespace

std::string either(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i != 0) text += i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

std::vector<std::string> near_to(std::string_view given, const std::vector<std::string>& names) {
  std::vector<std::string> near;
  for (const auto& name : names) {
    if (is_near(given.substr(0, longest), name)) near.push_back(name);
  }
  return near;
}

refusal no_such_family(std::string_view name) {
  std::vector<std::string> families;
  for (const auto* family : registry::families()) families.emplace_back(family->name);
  const auto near = near_to(folded(name.substr(0, longest)), families);
  const std::string remedy = near.empty() ? "write one that `sockfam families` lists"
                                          : "write " + either(near) + ", or see `sockfam families`";
  return {errc::no_such_family, "family", 0, safe(name, longest) + " is no family's name; " + remedy};
}

}  // namespace sockfam::cli

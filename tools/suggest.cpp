#include "suggest.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <sockfam/registry.h>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t longest = 40;
constexpr std::size_t most_names = 5;

std::string lower_case(std::string_view name) {
  std::string lower;
  for (const char c : name) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// "af_inet6" and "pf_inet6" are compared as "inet6": families are suggested by name.
std::string without_prefix(std::string name) {
  return name.starts_with("af_") || name.starts_with("pf_") ? name.substr(3) : name;
}

/// How many characters to insert, delete, replace or swap with their neighbour (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = last[j] + (a[i] == b[j] ? 0 : 1);
      row[j + 1] = std::min({replaced, row[j] + 1, last[j + 1] + 1});
      const bool swapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
      if (swapped) row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last.back();
}

struct candidate {
  std::string name;
  std::size_t distance;
  bool begins_alike;  ///< one is a prefix of the other
};

candidate compare(std::string_view given, const std::string& name) {
  const auto lower = lower_case(name);
  return {name, distance(given, lower), lower.starts_with(given) || given.starts_with(lower)};
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

std::string few(std::vector<std::string> names) {
  if (names.size() <= most_names) return either(names);
  const auto more = names.size() - most_names;
  names.resize(most_names);
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text + " or one of " + std::to_string(more) + " more";
}

std::vector<std::string> near_to(std::string_view given, const std::vector<std::string>& names) {
  const auto wanted = lower_case(given.substr(0, longest));
  if (wanted.empty()) return {};
  std::vector<candidate> candidates;
  for (const auto& name : names) candidates.push_back(compare(wanted, name));
  const auto nearer = [](const candidate& a, const candidate& b) { return a.distance < b.distance; };
  std::stable_sort(candidates.begin(), candidates.end(), nearer);
  std::vector<std::string> near;
  for (auto& [name, distance, begins_alike] : candidates) {
    const bool nearest = distance == candidates[0].distance && distance <= (name.size() > 4 ? 2u : 1u);
    if (nearest || begins_alike) near.push_back(std::move(name));
  }
  return near;
}

std::string near_or(std::string_view given, const std::vector<std::string>& names, const std::string& otherwise) {
  const auto near = near_to(given, names);
  return near.empty() ? otherwise : few(near);
}

std::string not_among(std::string_view given, const std::vector<std::string>& names) {
  return quoted_if_odd(given.substr(0, longest)) + " is not known; write " + near_or(given, names, either(names));
}

refusal no_such_family(std::string_view name) {
  std::vector<std::string> families;
  for (const auto* family : registry::families()) families.emplace_back(family->name);
  const auto near = near_to(without_prefix(lower_case(name.substr(0, longest))), families);
  const std::string remedy =
      near.empty() ? "one that `sockfam families` lists" : either(near) + ", or see `sockfam families`";
  return {errc::no_such_family, "family", 0, safe(name, longest) + " is not the name of a family; write " + remedy};
}

}  // namespace sockfam::cli

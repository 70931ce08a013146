#include "protocols.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <vector>

#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

std::optional<std::uint32_t> decimal(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool has_protocol(const registry::family_info& family, std::uint32_t number) {
  for (const auto& variant : family.variants) {
    for (const auto& protocol : variant.protocols) {
      if (protocol.value == static_cast<std::int64_t>(number)) return true;
    }
  }
  return false;
}

std::vector<std::string> protocol_names(const registry::family_info& family) {
  std::vector<std::string> names;
  for (const auto& variant : family.variants) {
    for (const auto& protocol : variant.protocols) names.emplace_back(protocol.name);
  }
  return names;
}

/// CAN_8 is likely to be protocol 8: worth a better remark than a number out of the blue.
std::uint32_t unused_number(const registry::family_info& family, std::string_view name) {
  const auto underscore = name.rfind('_');
  const auto meant = underscore == std::string_view::npos ? std::nullopt : decimal(name.substr(underscore + 1));
  if (meant && !has_protocol(family, *meant)) return *meant;
  std::uint32_t number = std::numeric_limits<std::uint32_t>::max();
  while (has_protocol(family, number)) --number;
  return number;
}

}  // namespace

protocol_word read_protocol(std::string_view text) {
  if (const auto number = decimal(text)) return {.number = number};
  return {.name = std::string{text}};
}

bool is_protocol_of_any_family(const protocol_word& word) {
  if (word.number) return true;
  const auto all = registry::families();
  return std::any_of(all.begin(), all.end(),
                     [&](const auto* family) { return registry::find_protocol(*family, word.name).has_value(); });
}

outcome<std::optional<std::uint32_t>> protocol_of(const registry::family_info& family, const protocol_word& word) {
  if (family.select != selection::protocol || word.number) return word.number;
  const std::string remedy = "; write " + either(protocol_names(family));
  const std::string constant{family.constant};
  if (!word.given()) return reject({errc::needs_protocol, "protocol", 0, constant + " needs a protocol" + remedy});
  if (const auto number = registry::find_protocol(family, word.name)) return number;
  return reject(
      {errc::no_such_variant, "protocol", 0, "protocol " + safe(word.name, 40) + " is none of " + constant + remedy});
}

std::optional<std::uint32_t> protocol_for_bytes(const registry::family_info* found,
                                                const registry::family_info* expected, const protocol_word& word) {
  if (word.number || !word.given() || !found || found->select != selection::protocol) return word.number;
  if (const auto number = registry::find_protocol(*found, word.name)) return number;
  const auto elsewhere = expected ? registry::find_protocol(*expected, word.name) : std::nullopt;
  return elsewhere ? *elsewhere : unused_number(*found, word.name);
}

}  // namespace sockfam::cli

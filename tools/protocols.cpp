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

std::vector<std::string> protocol_names(const registry::family_info& family, os system) {
  std::vector<std::string> names;
  const auto add = [&](std::span<const field::protocol> protocols) {
    for (const auto& one : protocols) {
      const bool known = std::find(names.begin(), names.end(), one.name) != names.end();
      if (one.systems.has(system) && !known) names.emplace_back(one.name);
    }
  };
  if (family.protocol[system] != 0) names.emplace_back(family.constant);
  add(family.protocols);
  for (const auto& variant : family.variants) add(variant.protocols);
  return names;
}

/// CAN_8 is likely to be protocol 8: worth a better remark than a number out of the blue.
std::uint32_t unused_number(const registry::family_info& family, std::string_view name, os system) {
  const auto underscore = name.rfind('_');
  const auto meant = underscore == std::string_view::npos ? std::nullopt : decimal(name.substr(underscore + 1));
  if (meant && !registry::has_protocol(family, *meant, system)) return *meant;
  std::uint32_t number = std::numeric_limits<std::uint32_t>::max();
  while (registry::has_protocol(family, number, system)) --number;
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

refusal not_on_this_system(const registry::family_info& family, os system) {
  std::vector<std::string> others;
  for (const os other : every_system) {
    if (family.is_on(other)) others.emplace_back(name_of(other));
  }
  return {errc::not_on_this_os, "os", 0,
          std::string{family.constant} + " does not exist on " + std::string{name_of(system)} + "; give --os " +
              either(others)};
}

outcome<std::optional<std::uint32_t>> protocol_of(const registry::family_info& family, const protocol_word& word,
                                                  os system) {
  const bool selects = family.select == selection::protocol;
  const bool is_protocol = family.protocol[system] != 0;
  if (!selects && family.protocols.empty() && !is_protocol) return word.number;
  if (!selects && !word.given()) return std::optional<std::uint32_t>{};
  if (!family.is_on(system)) return reject(not_on_this_system(family, system));
  const auto names = protocol_names(family, system);
  const std::string remedy = names.empty() ? "; choose an OS that has it" : "; write " + either(names);
  const std::string constant{family.constant_on(system)};
  if (!word.given()) return reject({errc::needs_protocol, "protocol", 0, constant + " needs a protocol" + remedy});
  const auto number = word.number ? word.number : registry::find_protocol(family, word.name, system);
  // A number that no protocol of the family has is for the library to say; a name must mean something there.
  // Of a family that is no protocol itself, 0 is what socket() takes for its default.
  const bool is_there =
      number && (*number == family.protocol[system] || registry::has_protocol(family, *number, system));
  if (is_there || (number && selects && (word.number || names.empty()))) return number;
  const auto shown = word.number ? std::to_string(*word.number) : safe(word.name, 40);
  return reject({errc::no_such_variant, "protocol", 0, "protocol " + shown + " is none of " + constant + remedy});
}

std::optional<std::uint32_t> protocol_for_bytes(const registry::family_info* found,
                                                const registry::family_info* expected, const protocol_word& word,
                                                os system) {
  if (word.number || !word.given() || !found || found->select != selection::protocol) return word.number;
  if (const auto number = registry::find_protocol(*found, word.name, system)) return number;
  const auto elsewhere = expected ? registry::find_protocol(*expected, word.name, system) : std::nullopt;
  return elsewhere ? *elsewhere : unused_number(*found, word.name, system);
}

}  // namespace sockfam::cli

#include "protocols.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <vector>

#include <sockfam/constant_registry.h>

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
    for (const auto& protocol : protocols) {
      const bool known = std::find(names.begin(), names.end(), protocol.name) != names.end();
      if (protocol.systems.has(system) && !known) names.emplace_back(protocol.name);
    }
  };
  if (family.protocol[system] != 0) names.emplace_back(family.constant);
  add(family.protocols);
  for (const auto& variant : family.variants) add(variant.protocols);
  return names;
}

std::uint32_t unused_number(const registry::family_info& family, os system) {
  std::uint32_t number = std::numeric_limits<std::uint32_t>::max();
  while (registry::has_protocol(family, number, system)) --number;
  return number;
}

/// The groups of constants that hold protocols: what socket() takes as its third argument.
constexpr std::array<std::string_view, 14> protocol_groups{"BLUETOOTH", "BTPROTO", "CAIFPROTO", "CAN",      "ETH",
                                                           "ETHERTYPE", "HV",      "IPPROTO",   "KCMPROTO", "NETLINK",
                                                           "NG",        "PN",      "PX",        "SYSPROTO"};

bool is_protocol_constant(std::string_view name) {
  const auto* constant = registry::find_constant(name);
  if (!constant) return false;
  const auto& group = registry::group_of(*constant).name;
  return std::find(protocol_groups.begin(), protocol_groups.end(), group) != protocol_groups.end();
}

bool is_protocol_of_any_family(const std::string& name) {
  const auto all = registry::families();
  return std::any_of(all.begin(), all.end(),
                     [&](const auto* family) { return registry::find_protocol(*family, name).has_value(); });
}

std::vector<std::string> names_in_families() {
  std::vector<std::string> names;
  for (const auto* family : registry::families()) {
    for (const os system : every_system) {
      for (auto& name : protocol_names(*family, system)) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
      }
    }
  }
  return names;
}

std::vector<std::string> names_in_groups() {
  std::vector<std::string> names;
  for (const auto group : protocol_groups) {
    for (const auto& constant : registry::find_constant_group(group)->constants) names.emplace_back(constant.name);
  }
  return names;
}

/// What is wrong with the protocol, and which ones the family has.
refusal protocol_refused(errc code, const registry::family_info& family, const std::string& wrong, os system) {
  const auto names = protocol_names(family, system);
  const std::string remedy = names.empty() ? "; choose an OS that has it" : "; write " + either(names);
  return {code, "protocol", 0, std::string{family.constant_on(system)} + wrong + remedy};
}

/// The number of a protocol with addresses of its own, under that family's number.
std::optional<std::uint32_t> protocol_under(const registry::family_info& family, std::string_view name, os system) {
  for (const auto* one : registry::families()) {
    if (one->under != family.name || one->protocol[system] == 0) continue;
    if (const auto number = registry::find_protocol(*one, name, system)) return number;
  }
  return std::nullopt;
}

}  // namespace

protocol_word read_protocol(std::string_view text) {
  if (const auto number = decimal(text)) return {.number = number};
  return {.name = std::string{text}};
}

std::optional<refusal> unknown_protocol(const protocol_word& word, std::string_view family, os system) {
  if (!word.given() || word.number) return std::nullopt;
  if (is_protocol_constant(word.name) || is_protocol_of_any_family(word.name)) return std::nullopt;
  const auto* named = registry::find(family);
  const auto own = named ? protocol_names(*named, system) : std::vector<std::string>{};
  const auto otherwise = own.empty() ? "a number, or a name that `sockfam show` lists" : either(own);
  // Names of constants come last: the groups also hold constants that are not protocols, such as CAN_MTU.
  const auto remedy = near_or(word.name, names_in_families(), near_or(word.name, names_in_groups(), otherwise));
  return refusal{errc::unknown_name, "protocol", 0,
                 quoted_if_odd(word.name.substr(0, 40)) + " is not the name of a protocol; write " + remedy};
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
  if (!word.given()) return reject(protocol_refused(errc::needs_protocol, family, " needs a protocol", system));
  const auto number = word.number ? word.number : registry::find_protocol(family, word.name, system);
  // The library refuses numbers that no protocol of the family has; a name must have a number first.
  // For a family that is not a protocol itself, 0 is what socket() takes as its default.
  const bool is_there =
      number && (*number == family.protocol[system] || registry::has_protocol(family, *number, system));
  if (is_there || (number && selects && (word.number || protocol_names(family, system).empty()))) return number;
  const auto shown = word.number ? std::to_string(*word.number) : safe(word.name, 40);
  return reject(protocol_refused(errc::no_such_variant, family, " has no protocol " + shown, system));
}

std::optional<std::uint32_t> protocol_for_bytes(const registry::family_info* found,
                                                const registry::family_info* expected, const protocol_word& word,
                                                os system) {
  if (word.number || !word.given() || !found) return word.number;
  if (const auto number = protocol_under(*found, word.name, system)) return number;
  if (found->select != selection::protocol) return std::nullopt;
  if (const auto number = registry::find_protocol(*found, word.name, system)) return number;
  const auto elsewhere = expected ? registry::find_protocol(*expected, word.name, system) : std::nullopt;
  return elsewhere ? *elsewhere : unused_number(*found, system);
}

}  // namespace sockfam::cli

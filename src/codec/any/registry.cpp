#include <sockfam/registry.h>

#include <algorithm>
#include <charconv>

#include <sockfam/bounded_string.h>

#include "any/name_table.h"
#include "any/rows.h"
#include "any/selection.h"
#include "text/part.h"

namespace sockfam::inline v0::registry {

namespace {

/// A name or a constant of a family.
struct slot {
  std::string_view spelled{};
  const family_info* family = nullptr;
  explicit operator bool() const { return family; }
  std::string_view name() const { return spelled; }
};
using family_table = any::name_table<slot, 512>;

family_table every_family() {
  family_table table;
  for (const auto* family : families()) {
    table.insert({family->name, family});
    table.insert({family->constant, family});
    for (const os system : every_system) {
      const auto own = family->own_constant[system];
      if (!own.empty() && !table.find(own)) table.insert({own, family});
    }
  }
  return table;
}

bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    if (upper(a[i]) != upper(b[i])) return false;
  }
  return true;
}

}  // namespace

const family_info* find(std::string_view name) {
  static const auto table = every_family();
  if (const auto* found = table.find(name).family) return found;
  // PF_ is the older spelling of AF_ everywhere.
  constexpr std::size_t longest = 32;
  if (!name.starts_with("PF_") || name.size() > longest) return nullptr;
  bounded_string<longest> spelled{"A"};
  spelled.append(text::part(name, 1));
  return table.find(spelled).family;
}

variant_list variants_for(const family_info& family, const evidence& known) {
  variant_list found;
  const auto rows = any::rows_of(family);
  for (auto left = any::fitting(rows, known); !left.empty(); left.drop_first()) {
    found.add(*family.variant(left.first_of(rows).variant));
  }
  return found;
}

bool has_protocol(const family_info& family, std::uint32_t number, os system) {
  if (family.protocol[system] != 0 && family.protocol[system] == number) return true;
  if (field::has(family.protocols, number, {system})) return true;
  return std::any_of(family.variants.begin(), family.variants.end(),
                     [&](const variant_info& one) { return field::has(one.protocols, number, {system}); });
}

namespace {

/// The protocol of that name on the OS, or else on any.
std::optional<std::uint32_t> number_in(std::span<const field::protocol> protocols, std::string_view name, os system,
                                       bool is_title) {
  std::optional<std::uint32_t> elsewhere;
  for (const auto& one : protocols) {
    const auto short_name = text::part(one.name.view(), one.name.view().rfind('_') + 1);
    if (!is_title && !same_word(one.name, name) && !same_word(short_name, name)) continue;
    if (one.systems.has(system)) return one.number;
    if (!elsewhere) elsewhere = one.number;
  }
  return elsewhere;
}

}  // namespace

std::optional<std::uint32_t> find_protocol(const family_info& family, std::string_view name, os system) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error == std::errc{} && end == name.data() + name.size()) return number;
  if (family.protocol[system] != 0 && (same_word(family.constant, name) || same_word(family.name, name))) {
    return family.protocol[system];
  }
  std::optional<std::uint32_t> elsewhere = number_in(family.protocols, name, system, false);
  if (elsewhere) return elsewhere;
  for (const auto& variant : family.variants) {
    const auto found = number_in(variant.protocols, name, system, same_word(variant.name, name));
    if (found && variant.layout(system)) return found;
    if (!elsewhere) elsewhere = found;
  }
  return elsewhere;
}

}  // namespace sockfam::inline v0::registry

#include <sockfam/registry.h>

#include <array>
#include <charconv>

#include <sockfam/bounded_string.h>

namespace sockfam::inline v0::registry {

namespace {

/// Names and constants in one table, sparse enough that a look-up ends after a step or two.
class name_table {
 public:
  name_table() {
    for (const auto* family : families()) {
      insert(family->name, family);
      insert(family->constant, family);
      for (const os system : every_system) {
        const auto own = family->own_constant[system];
        if (!own.empty() && !find(own)) insert(own, family);
      }
    }
  }
  const family_info* find(std::string_view name) const {
    for (auto at = slot(name); slots_[at].family; at = next(at)) {
      if (slots_[at].name == name) return slots_[at].family;
    }
    return nullptr;
  }

 private:
  struct entry {
    std::string_view name;
    const family_info* family = nullptr;
  };
  static constexpr std::size_t capacity = 512;

  static std::size_t slot(std::string_view name) {
    std::uint32_t hash = 2166136261u;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash % capacity;
  }
  static std::size_t next(std::size_t at) { return (at + 1) % capacity; }
  void insert(std::string_view name, const family_info* family) {
    auto at = slot(name);
    while (slots_[at].family) at = next(at);
    slots_[at] = {name, family};
  }

  std::array<entry, capacity> slots_{};
};

class number_table {
 public:
  number_table() {
    for (const auto* family : families()) {
      for (const os system : every_system) {
        const auto number = family->number[system];
        if (number != 0) at(system, number) = family;
      }
    }
  }
  const family_info* find(os system, std::uint32_t number) const {
    return number < 256 ? slots_[static_cast<std::size_t>(system)][number] : nullptr;
  }

 private:
  const family_info*& at(os system, std::size_t number) { return slots_[static_cast<std::size_t>(system)][number]; }
  std::array<std::array<const family_info*, 256>, every_system.size()> slots_{};
};

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
  static const name_table table;
  if (const auto* found = table.find(name)) return found;
  // PF_ is the older spelling of AF_ everywhere.
  constexpr std::size_t longest = 32;
  if (!name.starts_with("PF_") || name.size() > longest) return nullptr;
  bounded_string<longest> spelled{"A"};
  spelled.append(name.substr(1));
  return table.find(spelled);
}

const family_info* find(os system, std::uint32_t number) {
  static const number_table table;
  return table.find(system, number);
}

namespace {

/// The protocol of that name on the OS, or else on any.
std::optional<std::uint32_t> number_in(std::span<const field::protocol> protocols, std::string_view name, os system,
                                       bool is_title) {
  std::optional<std::uint32_t> elsewhere;
  for (const auto& one : protocols) {
    const auto short_name = one.name.substr(one.name.rfind('_') + 1);
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

#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

std::optional<std::uint32_t> numeric_resolver::interface_index(std::string_view) const { return std::nullopt; }
std::optional<interface_name> numeric_resolver::interface_at(std::uint32_t) const { return std::nullopt; }

namespace {

using entries = std::span<const table_resolver::entry>;

std::optional<std::uint32_t> number_of(std::string_view name, entries table) {
  for (const auto& one : table) {
    if (one.name == name) return one.index;
  }
  return std::nullopt;
}

template <class Name>
std::optional<Name> name_of(std::uint32_t number, entries table) {
  for (const auto& one : table) {
    if (one.index == number) return Name::from(one.name);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> table_resolver::interface_index(std::string_view name) const {
  return number_of(name, interfaces_);
}
std::optional<interface_name> table_resolver::interface_at(std::uint32_t index) const {
  return name_of<interface_name>(index, interfaces_);
}
std::optional<std::uint32_t> table_resolver::control_id(std::string_view name) const {
  return number_of(name, controls_);
}
std::optional<control_name> table_resolver::control_at(std::uint32_t id) const {
  return name_of<control_name>(id, controls_);
}

namespace {

// Made by the compiler and never destroyed, so that no code of the program's start and end is linked for it.
union kept_resolver {
  constexpr kept_resolver() : value() {}
  constexpr ~kept_resolver() {}
  numeric_resolver value;
  char unused;  // of a type that may be constexpr
};
constexpr kept_resolver none;

}  // namespace

const resolver& numbers_only() { return none.value; }

}  // namespace sockfam::inline v0

#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

std::optional<std::uint32_t> numeric_resolver::interface_index(std::string_view) const { return std::nullopt; }
std::optional<interface_name> numeric_resolver::interface_at(std::uint32_t) const { return std::nullopt; }

std::optional<std::uint32_t> table_resolver::interface_index(std::string_view name) const {
  for (const auto& one : entries_) {
    if (one.name == name) return one.index;
  }
  return std::nullopt;
}

std::optional<interface_name> table_resolver::interface_at(std::uint32_t index) const {
  for (const auto& one : entries_) {
    if (one.index == index) return interface_name::from(one.name);
  }
  return std::nullopt;
}

const resolver& numbers_only() {
  static const numeric_resolver none;
  return none;
}

}  // namespace sockfam::inline v0

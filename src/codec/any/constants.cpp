#include <sockfam/constant_registry.h>

#include <algorithm>

#include "any/name_table.h"

namespace sockfam::inline v0::registry {

namespace {

struct slot {
  const constant_info* constant = nullptr;
  explicit operator bool() const { return constant; }
  std::string_view name() const { return constant->name; }
};
using constant_table = any::name_table<slot, 8192>;

constant_table every_constant() {
  constant_table table;
  for (const auto& group : constant_groups()) {
    for (const auto& constant : group.constants) table.insert({&constant});
  }
  return table;
}

}  // namespace

const constant_info* find_constant(std::string_view name) {
  static const auto table = every_constant();
  return table.find(name).constant;
}

const constant_group* find_constant_group(std::string_view name) {
  const auto groups = constant_groups();
  const auto found =
      std::lower_bound(groups.begin(), groups.end(), name,
                       [](const constant_group& group, std::string_view key) { return group.name < key; });
  return found != groups.end() && found->name == name ? &*found : nullptr;
}

}  // namespace sockfam::inline v0::registry

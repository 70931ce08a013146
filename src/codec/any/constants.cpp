#include <sockfam/constant_registry.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace sockfam::inline v0::registry {

namespace {

/// All names in one table, sparse enough that a look-up ends after a step or two.
class name_table {
 public:
  name_table() {
    for (const auto& group : constant_groups()) {
      for (const auto& constant : group.constants) insert(constant);
    }
  }
  const constant_info* find(std::string_view name) const {
    for (auto at = slot(name); slots_[at]; at = next(at)) {
      if (slots_[at]->name == name) return slots_[at];
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t capacity = 8192;

  static std::size_t slot(std::string_view name) {
    std::uint32_t hash = 2166136261u;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash % capacity;
  }
  static std::size_t next(std::size_t at) { return (at + 1) % capacity; }
  void insert(const constant_info& constant) {
    auto at = slot(constant.name);
    while (slots_[at]) at = next(at);
    slots_[at] = &constant;
  }

  std::array<const constant_info*, capacity> slots_{};
};

}  // namespace

const constant_info* find_constant(std::string_view name) {
  static const name_table table;
  return table.find(name);
}

const constant_group* find_constant_group(std::string_view name) {
  const auto groups = constant_groups();
  const auto found =
      std::lower_bound(groups.begin(), groups.end(), name,
                       [](const constant_group& group, std::string_view key) { return group.name < key; });
  return found != groups.end() && found->name == name ? &*found : nullptr;
}

}  // namespace sockfam::inline v0::registry

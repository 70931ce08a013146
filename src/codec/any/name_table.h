// A hash table from names to what they name, sparse enough that a look-up takes one or two steps.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::any {

/// A Slot is false where it is empty, and has a name() where it is not.
template <class Slot, std::size_t capacity>
class name_table {
 public:
  /// An empty slot if nothing has that name.
  const Slot& find(std::string_view name) const {
    auto at = hash(name);
    while (slots_[at] && slots_[at].name() != name) at = next(at);
    return slots_[at];
  }
  void insert(const Slot& one) {
    auto at = hash(one.name());
    while (slots_[at]) at = next(at);
    slots_[at] = one;
  }

 private:
  static std::size_t hash(std::string_view name) {
    std::uint32_t value = 2166136261u;  // FNV-1a
    for (const char c : name) value = (value ^ static_cast<unsigned char>(c)) * 16777619u;
    return value % capacity;
  }
  static std::size_t next(std::size_t at) { return (at + 1) % capacity; }

  std::array<Slot, capacity> slots_{};
};

}  // namespace sockfam::inline v0::any

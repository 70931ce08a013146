// Which variant of a family an address is of. Every way to an address asks here: bytes, text, tuples, and the registry.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>

#include "any/rows.h"

namespace sockfam::inline v0::any {

using registry::evidence;

/// Some of a family's rows.
class row_set {
 public:
  constexpr row_set() = default;
  static constexpr row_set only(std::size_t index) { return row_set{std::uint64_t{1} << index}; }

  constexpr void add(std::size_t index) { bits_ |= std::uint64_t{1} << index; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr const row& first_of(std::span<const row> family) const {
    return family[static_cast<std::size_t>(std::countr_zero(bits_))];
  }
  constexpr void drop_first() { bits_ &= bits_ - 1; }

 private:
  explicit constexpr row_set(std::uint64_t bits) : bits_(bits) {}
  std::uint64_t bits_ = 0;
};

constexpr bool may_hold(const row& one, content found, std::optional<os> system) {
  if (system) return detail::means(one.begins[*system], found);
  return std::any_of(every_system.begin(), every_system.end(),
                     [&](os any) { return detail::means(one.begins[any], found); });
}

/// How a variant is told: false if something known is that of another. `systems` are those that it may be from.
template <selection how>
constexpr bool fits(const row& one, const evidence& known, const os_set& systems) {
  if (known.size && !one.lengths.has(*known.size)) return false;
  if constexpr (how == selection::protocol)
    return (!known.protocol || field::has(one.protocols, *known.protocol, systems)) && one.systems.meets(systems);
  if constexpr (how == selection::tag) return !known.tag || *known.tag == *one.tag;
  if constexpr (how == selection::content) return !known.holds || may_hold(one, *known.holds, known.system);
  if constexpr (how == selection::system || how == selection::length) return one.systems.meets(systems);
  return true;
}

/// The rows that nothing known contradicts.
row_set fitting(std::span<const row> family, const evidence& known);

/// What decides between the variants is known.
constexpr bool is_told(selection select, const evidence& known) {
  return select == selection::protocol  ? known.protocol.has_value()
         : select == selection::tag     ? known.tag.has_value()
         : select == selection::content ? known.holds.has_value()
                                        : true;
}

/// The same; empty also if what decides between them is not known.
inline row_set select(std::span<const row> family, const evidence& known) {
  return is_told(family[0].select, known) ? fitting(family, known) : row_set{};
}

/// Why select finds none.
reason why_none(std::span<const row> family, const evidence& known);

/// The row whose canonical text this is; null if there is none. The family's name has been read.
const row* row_in(std::span<const row> family, std::string_view text);

/// The same, with the reason.
result<const row*> select_text(std::span<const row> family, std::string_view text);

}  // namespace sockfam::inline v0::any

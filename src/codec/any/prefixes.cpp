#include "any/prefixes.h"

#include <bit>

#include "any/selection.h"
#include "text/part.h"
#include "text/words.h"

namespace sockfam::inline v0::any {
namespace {

/// The first eight characters of a text, or those up to its colon.
constexpr std::uint64_t key_of(std::uint64_t characters) {
  const std::uint64_t others = characters ^ text::each_byte(':');
  const std::uint64_t colons = (others - text::each_byte(1)) & ~others & text::each_byte(0x80);
  return characters & ((colons & (0 - colons)) - 1);
}

/// By row.
constexpr auto family_names = []<class... T>(address_list<T...>) {
  return std::array<static_text, sizeof...(T)>{description<T>::family...};
}(all_addresses{});

constexpr bool begins_family(std::size_t row) { return row == 0 || family_names[row] != family_names[row - 1]; }

constexpr std::size_t family_count = [] {
  std::size_t count = 0;
  for (std::size_t row = 0; row < family_names.size(); ++row) count += begins_family(row) ? 1 : 0;
  return count;
}();

struct named_rows {
  std::uint64_t key = 0;
  const row* only = nullptr;  ///< where the family has one row
  static_text name{};
  extent rows{};
};

constexpr auto families = [] {
  std::array<named_rows, family_count> all{};
  std::size_t count = 0;
  for (std::size_t row = 0; row < family_names.size(); ++row) {
    if (begins_family(row)) {
      std::array<char, 8> begin{':', ':', ':', ':', ':', ':', ':', ':'};
      const std::string_view name = family_names[row];
      std::copy_n(name.data(), std::min(name.size(), begin.size()), begin.data());
      all[count++] = {.key = key_of(text::load<std::uint64_t>(begin.data())),
                      .name = family_names[row],
                      .rows = {.first = static_cast<std::uint8_t>(row)}};
    }
    auto& family = all[count - 1];
    family.only = family.rows.count++ == 0 ? &every_row[row] : nullptr;
  }
  return all;
}();

/// Hashes the names without collisions: the multiplier is found by trying.
struct name_hash {
  static constexpr unsigned bits = static_cast<unsigned>(std::bit_width(families.size() * families.size() / 2));
  std::uint64_t multiplier = 0x9e3779b97f4a7c15;
  std::array<std::uint8_t, std::size_t{1} << bits> places{};  ///< indices; any where no name is

  constexpr std::size_t place_of(std::uint64_t key) const {
    return static_cast<std::size_t>(key * multiplier >> (64 - bits));
  }
  constexpr bool is_filled() {
    for (std::size_t at = 0; at < families.size(); ++at) {
      places[place_of(families[at].key)] = static_cast<std::uint8_t>(at);
    }
    for (std::size_t at = 0; at < families.size(); ++at) {
      if (places[place_of(families[at].key)] != at) return false;
    }
    return true;
  }
};

constexpr name_hash hash = [] {
  name_hash made;
  while (!made.is_filled()) made.multiplier = made.multiplier * 0x5851f42d4c957f2d + 2;
  return made;
}();

}  // namespace

const row* row_for_text(std::string_view text) {
  if (text.size() < sizeof(std::uint64_t)) return nullptr;
  const std::uint64_t key = key_of(text::load<std::uint64_t>(text.data()));
  const named_rows& found = families[hash.places[hash.place_of(key)]];
  if (key != found.key) return nullptr;
  const std::size_t size = found.name.size();
  if (size >= sizeof key && !(text.starts_with(found.name) && text::part(text, size).starts_with(':'))) return nullptr;
  if (found.only) [[likely]]
    return found.only;
  return row_in(std::span{every_row}.subspan(found.rows.first, found.rows.count), text);
}

}  // namespace sockfam::inline v0::any

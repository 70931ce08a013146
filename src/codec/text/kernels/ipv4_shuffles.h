// Where the digits of an IPv4 address go: its four numbers have one to three digits each, which makes 81 layouts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace sockfam::inline v0::text {

/// Takes the digits of four numbers to four bytes each, with zeros before them.
struct ipv4_shuffle {
  std::array<std::uint8_t, 16> from{};  ///< 0x80 for a zero
  std::uint32_t ends = 0;               ///< one bit where each number ends
};

/// No two layouts have the same eight bits; found by trying numbers.
constexpr std::size_t layout_hash(std::uint32_t ends) { return ends * 0x9efb2d29u >> 24; }

struct ipv4_shuffle_table {
  std::array<std::uint8_t, 256> index{};
  std::array<ipv4_shuffle, 81> layouts{};

  constexpr const ipv4_shuffle& of(std::uint32_t ends) const { return layouts[index[layout_hash(ends)]]; }
};

constexpr ipv4_shuffle shuffle_of(const std::array<std::size_t, 4>& lengths) {
  ipv4_shuffle made;
  made.from.fill(0x80);
  std::size_t end = 0;
  for (std::size_t number = 0; number < 4; ++number) {
    end += lengths[number];
    for (std::size_t i = 0; i < lengths[number]; ++i) {
      made.from[4 * number + 3 - i] = static_cast<std::uint8_t>(end - 1 - i);
    }
    made.ends |= std::uint32_t{1} << end++;
  }
  return made;
}

inline constexpr ipv4_shuffle_table ipv4_shuffles = [] {
  ipv4_shuffle_table table;
  for (std::size_t i = 0; i < table.layouts.size(); ++i) {
    table.layouts[i] = shuffle_of({i / 27 + 1, i / 9 % 3 + 1, i / 3 % 3 + 1, i % 3 + 1});
    table.index[layout_hash(table.layouts[i].ends)] = static_cast<std::uint8_t>(i);
  }
  return table;
}();

static_assert([] {
  for (const ipv4_shuffle& layout : ipv4_shuffles.layouts) {
    if (ipv4_shuffles.of(layout.ends).ends != layout.ends) return false;
  }
  return true;
}());

}  // namespace sockfam::inline v0::text

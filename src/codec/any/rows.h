// The address types as a table: how a program finds the right one at run time.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include <sockfam/families.h>
#include <sockfam/registry.h>

#include "any/operations.h"

namespace sockfam::inline v0::any {

/// What the dispatch needs to know of one address type.
struct row {
  address_kind kind{};
  static_text family{};
  static_text variant{};
  static_text prefix{};
  static_text mark{};  ///< what its text begins with, where content selects
  bool empty_text = false;
  selection select{};
  per_os<std::uint16_t> number{};
  os_set systems{};  ///< that have it
  std::span<const field::protocol> protocols{};
  bool is_fallback = false;
  std::size_t longer_than = 0;  ///< of several rows of a protocol: an address of more bytes is of this one
  std::optional<std::uint8_t> tag{};
  std::size_t tag_offset = 0;
  per_os<content> when{};
  const operations* verbs = nullptr;
};

/// The rows of the family; empty if it has no addresses of its own.
std::span<const row> rows_of(const registry::family_info& family);

/// The rows of one family stand beside each other: the first, and how many.
struct extent {
  std::uint8_t first = 0;
  std::uint8_t count = 0;
};
/// Family numbers are below 256 on every OS.
using number_table = std::array<std::array<extent, 256>, every_system.size()>;

extern const std::array<row, all_addresses::size> every_row;
extern const number_table by_number;

/// The row of a kind; null for unknown.
const row* row_of(address_kind kind);

/// The rows of the family with that number on an OS.
inline std::span<const row> rows_of(os system, std::uint32_t number) {
  if (number >= 256) return {};
  const auto found = by_number[static_cast<std::size_t>(system)][number];
  return std::span{every_row}.subspan(found.first, found.count);
}

}  // namespace sockfam::inline v0::any

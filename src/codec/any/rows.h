// The address types as a table: how a program finds the right one at run time.
#pragma once

#include <algorithm>
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
  per_os<std::uint8_t> size{};  ///< of its struct
  os_set systems{};             ///< that have it
  std::span<const field::protocol> protocols{};
  bool is_fallback = false;
  os_set removed{};       ///< whose newer kernels do not have it
  bool is_guest = false;  ///< bears the number of another family, whose sockets with its protocol have such addresses
  length_range lengths{};
  std::optional<std::uint32_t> tag{};
  tag_place tag_at{};
  per_os<content> begins{};
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

/// The numbers of kinds that types have, and unknown, are below it.
inline constexpr std::size_t kinds_end = []<class... T>(address_list<T...>) {
  std::uint16_t last = 0;
  for (const auto kind : {description<T>::kind...}) last = std::max(last, static_cast<std::uint16_t>(kind));
  return last + std::size_t{1};
}(all_addresses{});

extern const std::array<row, all_addresses::size> every_row;
/// By the number of the family on this machine, for bytes that have a header.
extern const std::array<native_decoder*, 256> native_decoders;
/// The same for all bytes: of unknown families, or where not a single small number tells the variant.
native_decoder decode_rare;
/// By the number of the kind; those of unknown where no type has it.
extern const std::array<const operations*, kinds_end> operations_by_kind;

/// Of a kind that an any_address has.
inline const operations& operations_for(address_kind kind) {
  const auto at = static_cast<std::size_t>(kind);
  return at < kinds_end ? *operations_by_kind[at] : unknown_operations;
}
extern const number_table by_number;

/// The protocols of all guests.
template <class... T>
constexpr bool is_of_one_of(address_list<T...>, std::uint32_t protocol) {
  const auto is_of = [&]<class One>(const One*) {
    if constexpr (requires { description<One>::under; })
      return field::has(description<One>::protocols, protocol, every_os);
    return false;
  };
  return (is_of(static_cast<const T*>(nullptr)) || ...);
}

/// True if a guest may be told by it.
constexpr bool is_of_guest(const std::optional<std::uint32_t>& protocol) {
  return protocol && is_of_one_of(all_addresses{}, *protocol);
}

/// The row of a kind; null for unknown.
const row* row_of(address_kind kind);

/// The rows of the family with that number on an OS.
inline std::span<const row> rows_of(os system, std::uint32_t number) {
  if (number >= 256) return {};
  const auto found = by_number[static_cast<std::size_t>(system)][number];
  return std::span{every_row}.subspan(found.first, found.count);
}

/// The rows of bytes with that number. Of a guest where the protocol is its own.
inline std::span<const row> rows_of(os system, std::uint32_t number, const std::optional<std::uint32_t>& protocol) {
  if (is_of_guest(protocol)) {
    for (const auto& one : every_row) {
      if (one.is_guest && one.number[system] == number && field::has(one.protocols, *protocol, {system}))
        return {&one, 1};
    }
  }
  return rows_of(system, number);
}

}  // namespace sockfam::inline v0::any

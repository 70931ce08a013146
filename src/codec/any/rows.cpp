#include "any/rows.h"

namespace sockfam::inline v0::any {

namespace {

template <class T>
result<any_address> decode_row(std::span<const std::byte> bytes, abi where, notes* said) {
  const auto decoded = detail::decode_as<T>(bytes, where, said);
  if (!decoded) return refused(decoded.error());
  return result<any_address>{tl::in_place, *decoded};  // made where it stays: it is large
}

template <class T>
result<any_address> parse_row(std::string_view text, form how, const resolver& names) {
  const auto parsed = parse<T>(text, how, names);
  if (!parsed) return refused(parsed.error());
  return any_address{*parsed};
}

template <class T>
constexpr row row_of() {
  using d = description<T>;
  row made{.family = d::family, .variant = d::variant, .prefix = d::prefix, .select = d::select, .number = d::number};
  if constexpr (requires { d::protocols; }) {
    made.protocols = d::protocols;
    made.is_fallback = d::is_fallback;
  }
  if constexpr (requires { d::longer_than; }) made.longer_than = d::longer_than;
  if constexpr (requires { d::tag; }) {
    made.tag = d::tag;
    made.tag_offset = d::tag_offset;
  }
  if constexpr (requires { d::when; }) {
    made.when = d::when;
    made.mark = d::mark;
    made.empty_text = d::empty_text;
  }
  made.decode = decode_row<T>;
  made.parse = parse_row<T>;
  return made;
}

template <class... T>
constexpr std::array<row, sizeof...(T)> rows_for(address_list<T...>) {
  return {row_of<T>()...};
}

constexpr auto rows = rows_for(all_addresses{});
static_assert(rows.size() < 255);

/// The rows of one family stand beside each other: the first, and how many.
struct extent {
  std::uint8_t first = 0;
  std::uint8_t count = 0;
};

/// Family numbers are below 256 on every OS.
using number_table = std::array<std::array<extent, 256>, every_system.size()>;

constexpr number_table extents() {
  number_table table{};
  for (std::size_t at = 0; at < rows.size();) {
    std::size_t end = at;
    while (end < rows.size() && rows[end].family == rows[at].family) ++end;
    const extent all{static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(end - at)};
    for (; at < end; ++at) {
      for (const os system : every_system) {
        if (const auto number = rows[at].number[system]) table[static_cast<std::size_t>(system)][number] = all;
      }
    }
  }
  return table;
}

constexpr number_table by_number = extents();

}  // namespace

bool row::has_protocol(std::uint32_t wanted, os system) const {
  for (const auto& one : protocols) {
    if (one.number == wanted && one.systems.has(system)) return is_on(system);
  }
  return false;
}

std::span<const row> rows_of(std::string_view family) {
  const auto* info = registry::find(family);
  if (!info) return {};
  for (const os system : every_system) {
    if (info->number[system] != 0) return rows_of(system, info->number[system]);
  }
  return {};
}

std::span<const row> rows_of(os system, std::uint32_t number) {
  if (number >= 256) return {};
  const auto found = by_number[static_cast<std::size_t>(system)][number];
  return std::span{rows}.subspan(found.first, found.count);
}

std::string_view tag_field(std::span<const row> family) {
  const auto* info = registry::find(family[0].family);
  return info ? info->variants[0].tag_field : std::string_view{};
}

}  // namespace sockfam::inline v0::any

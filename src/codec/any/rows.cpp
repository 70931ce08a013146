#include "any/rows.h"

#include <algorithm>
#include <utility>

#include "any/selection.h"

namespace sockfam::inline v0::any {

namespace {

constexpr os_set having(const per_os<std::uint16_t>& number) {
  os_set systems{};
  for (const os system : every_system) {
    if (number[system] != 0) systems.add(system);
  }
  return systems;
}

template <class T>
constexpr row make_row() {
  using d = description<T>;
  row made{.kind = d::kind,
           .family = d::family,
           .variant = d::variant,
           .prefix = d::prefix,
           .select = d::select,
           .number = d::number,
           .size = d::size,
           .systems = having(d::number)};
  if constexpr (requires { d::protocols; }) {
    made.protocols = d::protocols;
    made.is_fallback = d::is_fallback;
  }
  if constexpr (requires { d::removed; }) made.removed = d::removed;
  made.is_guest = requires { d::under; };
  if constexpr (requires { d::lengths; }) made.lengths = d::lengths;
  if constexpr (requires { d::tag; }) {
    made.tag = d::tag;
    made.tag_at = d::tag_at;
  }
  if constexpr (requires { d::begins; }) {
    made.begins = d::begins;
    made.mark = d::mark;
    made.empty_text = d::empty_text;
  }
  made.verbs = &operations_of<T>;
  return made;
}

template <class... T>
constexpr std::array<row, sizeof...(T)> rows_for(address_list<T...>) {
  return {make_row<T>()...};
}

constexpr auto made_rows = rows_for(all_addresses{});
static_assert(made_rows.size() < 255);

constexpr number_table extents() {
  number_table table{};
  for (std::size_t at = 0; at < made_rows.size();) {
    std::size_t end = at;
    while (end < made_rows.size() && made_rows[end].family == made_rows[at].family) ++end;
    const extent all{static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(end - at)};
    for (; at < end; ++at) {
      for (const os system : every_system) {
        if (made_rows[at].is_guest) continue;
        if (const auto number = made_rows[at].number[system]) table[static_cast<std::size_t>(system)][number] = all;
      }
    }
  }
  return table;
}

/// The rows of a family of this machine, by its number.
constexpr number_table made_extents = extents();
constexpr auto& native_extents = made_extents[static_cast<std::size_t>(native_abi.system)];

/// By a small number that tells the variant.
using answer_table = std::array<native_decoder*, 13>;

/// The number is the protocol, the tag or the content.
template <selection How>
constexpr answer_table answers_in(extent family) {
  const auto here = native_abi.system;
  answer_table made;
  made.fill(decode_rare);
  for (std::uint8_t number = 0; number < made.size(); ++number) {
    const evidence known{.system = here, .protocol = number, .tag = number, .holds = static_cast<content>(number)};
    for (std::size_t at = family.first + family.count; at-- > family.first;) {
      const row& one = made_rows[at];
      if (fits<How>(one, known, {here})) made[number] = one.lengths.is_any() ? one.verbs->decode_native : decode_rare;
    }
  }
  return made;
}

template <std::size_t Number>
void decode_native_family(result<any_address>& made, std::span<const std::byte> bytes,
                          const std::optional<std::uint32_t>& protocol) {
  constexpr extent family = native_extents[Number];
  constexpr selection how = made_rows[family.first].select;
  static constexpr answer_table answers = answers_in<how>(family);
  std::size_t answer = 0;
  if constexpr (how == selection::protocol) answer = protocol.value_or(answers.size());
  if constexpr (how == selection::content)
    answer = static_cast<std::size_t>(detail::content_of(bytes, native_abi.system));
  if constexpr (how == selection::tag)
    answer = detail::tag_in(bytes, made_rows[family.first].tag_at, native_abi.order).value_or(answers.size());
  if (answer >= answers.size()) [[unlikely]]
    return decode_rare(made, bytes, protocol);
  answers[answer](made, bytes, protocol);
}

template <std::size_t Number>
constexpr native_decoder* native_decoder_of() {
  constexpr extent family = native_extents[Number];
  if constexpr (family.count == 0)
    return decode_rare;
  else if constexpr (made_rows[family.first].removed.has(native_abi.system))
    return decode_rare;
  else if constexpr (made_rows[family.first].select == selection::none)
    return made_rows[family.first].verbs->decode_native;
  else
    return decode_native_family<Number>;
}

template <std::size_t... Number>
constexpr std::array<native_decoder*, sizeof...(Number)> decoders_for(std::index_sequence<Number...>) {
  return {native_decoder_of<Number>()...};
}

/// By the number of the kind: one more than the row's index, or 0 if no type has it.
constexpr auto row_numbers = [] {
  std::array<std::uint8_t, kinds_end> numbers{};
  for (std::size_t at = 0; at < made_rows.size(); ++at) {
    numbers[static_cast<std::size_t>(made_rows[at].kind)] = static_cast<std::uint8_t>(at + 1);
  }
  return numbers;
}();

}  // namespace

constexpr std::array<row, all_addresses::size> every_row = made_rows;
constexpr number_table by_number = made_extents;
constexpr std::array<native_decoder*, 256> native_decoders = decoders_for(std::make_index_sequence<256>{});

namespace {

/// The variants of the family that has most.
constexpr std::size_t most_variants = [] {
  std::size_t most = 0;
  for (const auto& numbers : by_number) {
    for (const auto& one : numbers) most = std::max<std::size_t>(most, one.count);
  }
  return most;
}();
static_assert(most_variants <= registry::variant_list::capacity);

}  // namespace

const row* row_of(address_kind kind) {
  const auto at = static_cast<std::size_t>(kind);
  const std::size_t number = at < row_numbers.size() ? row_numbers[at] : 0;
  return number == 0 ? nullptr : &every_row[number - 1];
}

constexpr std::array<const operations*, kinds_end> operations_by_kind = [] {
  std::array<const operations*, kinds_end> all{};
  for (std::size_t kind = 0; kind < all.size(); ++kind) {
    const std::size_t number = row_numbers[kind];
    all[kind] = number == 0 ? &unknown_operations : made_rows[number - 1].verbs;
  }
  return all;
}();

std::span<const row> rows_of(const registry::family_info& family) {
  if (family.variants.empty()) return {};
  if (!family.under.empty()) {
    const auto* row = std::find_if(every_row.begin(), every_row.end(),
                                   [&](const any::row& one) { return one.family == family.name; });
    return {row, 1};
  }
  for (const os system : every_system) {
    if (family.number[system] != 0) return rows_of(system, family.number[system]);
  }
  return {};
}

}  // namespace sockfam::inline v0::any

namespace sockfam::inline v0::registry {

namespace {

/// The families that have no addresses of their own have no rows, but a number.
const family_info* without_rows(os system, std::uint32_t number) {
  const auto all = families();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto* one) {
    return one->variants.empty() && one->number[system] != 0 && one->number[system] == number;
  });
  return found == all.end() ? nullptr : *found;
}

}  // namespace

const family_info* find(os system, std::uint32_t number) {
  static const auto family_of_row = [] {
    std::array<const family_info*, any::every_row.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = find(any::every_row[i].family);
    return all;
  }();
  if (number >= 256) return nullptr;
  const auto rows = any::by_number[static_cast<std::size_t>(system)][number];
  return rows.count != 0 ? family_of_row[rows.first] : without_rows(system, number);
}

}  // namespace sockfam::inline v0::registry

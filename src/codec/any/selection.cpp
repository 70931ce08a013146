#include "any/selection.h"

#include <algorithm>

namespace sockfam::inline v0::any {

namespace {

bool is_on(const row& one, std::optional<os> system) { return !system || one.number[*system] != 0; }

bool has_protocol(const row& one, std::uint32_t protocol, std::optional<os> system) {
  if (system) return field::has(one.protocols, protocol, *system);
  return std::any_of(every_system.begin(), every_system.end(),
                     [&](os any) { return field::has(one.protocols, protocol, any); });
}

bool may_hold(const row& one, content found, std::optional<os> system) {
  if (system) return detail::means(one.when[*system], found);
  return std::any_of(every_system.begin(), every_system.end(),
                     [&](os any) { return detail::means(one.when[any], found); });
}

/// How a variant is told: false if something known is that of another.
bool fits(const row& one, const evidence& known) {
  switch (one.select) {
    case selection::none: return true;
    case selection::protocol:
      return is_on(one, known.system) && (!known.protocol || has_protocol(one, *known.protocol, known.system)) &&
             (!known.size || *known.size > one.longer_than);
    case selection::tag: return !known.tag || *known.tag == integer{*one.tag};
    case selection::content: return !known.holds || may_hold(one, *known.holds, known.system);
    case selection::system: return is_on(one, known.system);
  }
  return false;
}

/// What decides between the variants is known.
bool is_told(selection select, const evidence& known) {
  return select == selection::protocol  ? known.protocol.has_value()
         : select == selection::tag     ? known.tag.has_value()
         : select == selection::content ? known.holds.has_value()
                                        : true;
}

/// What is taken although it does not fit: bytes that came are read as far as all protocols agree; and where an OS has
/// none of the variants, text may be of any.
row_set next_best(std::span<const row> family, const evidence& known) {
  row_set found;
  for (std::size_t i = 0; i < family.size(); ++i) {
    const bool is_fallback = family[i].is_fallback && known.size && is_on(family[i], known.system);
    if (is_fallback || family[i].select == selection::system) found.add(i);
  }
  return found;
}

failure protocol_failure(std::span<const row> family, const evidence& known) {
  if (!known.protocol) {
    return {.code = errc::needs_protocol,
            .field = "protocol",
            .offset = known.size ? wire::header_size : 0,
            .wrong = family[0].family,
            .remedy = "say which protocol the socket has"};
  }
  return {.code = errc::no_such_variant,
          .field = "protocol",
          .value = *known.protocol,
          .wrong = "is not known for this family",
          .remedy = "write one that `sockfam show` lists"};
}

failure tag_failure(std::span<const row> family, const evidence& known) {
  const auto field = info_of(family)->variants[0].tag_field;
  if (!known.tag) {
    return {.code = errc::too_short, .field = field, .offset = known.size.value_or(0), .value = 0, .min = 1};
  }
  return {.code = errc::no_such_variant,
          .field = field,
          .offset = known.size ? family[0].tag_offset : 0,
          .length = known.size ? 1u : 0u,
          .value = *known.tag,
          .wrong = "is of no address type of this family",
          .remedy = known.size ? "look whether the bytes are whole" : "write one that `sockfam show` lists"};
}

failure content_failure(const evidence& known) {
  return {.code = errc::no_such_variant,
          .offset = known.size ? wire::header_size : 0,
          .wrong = "holds what no address of this family holds",
          .remedy = "look whether the bytes are whole"};
}

failure unknown_variant(std::string_view text, std::size_t at) {
  const auto variant = text.substr(at);
  return {.code = errc::no_such_variant,
          .field = "variant",
          .offset = at,
          .length = std::min(variant.find(':'), variant.size()),
          .wrong = "is none of this family",
          .remedy = "write one that `sockfam show` lists"};
}

/// Where content selects, the text says as much as the bytes do: nothing, a mark, or neither.
const row* row_by_mark(std::span<const row> family, std::string_view rest) {
  const row* plain = nullptr;
  for (const auto& one : family) {
    if (one.empty_text ? rest.empty() : !one.mark.empty() && rest.starts_with(one.mark)) return &one;
    if (!one.empty_text && one.mark.empty()) plain = &one;
  }
  return plain;
}

}  // namespace

row_set fitting(std::span<const row> family, const evidence& known) {
  row_set found;
  const row* longest = nullptr;
  for (std::size_t i = 0; i < family.size(); ++i) {
    if (!fits(family[i], known)) continue;
    // Bytes are of one variant: of several of a protocol, the one for the most that are there.
    if (known.size && longest && longest->longer_than >= family[i].longer_than) continue;
    if (known.size) found = row_set{};
    longest = &family[i];
    found.add(i);
  }
  return longest ? found : next_best(family, known);
}

result<row_set> select(std::span<const row> family, const evidence& known) {
  const auto how = family[0].select;
  if (is_told(how, known)) {
    if (const auto found = fitting(family, known); !found.empty()) return found;
  }
  if (how == selection::protocol) return refused(protocol_failure(family, known));
  return refused(how == selection::tag ? tag_failure(family, known) : content_failure(known));
}

evidence evidence_in(std::span<const std::byte> bytes, std::span<const row> family, const decode_options& options) {
  evidence known{.system = options.where.system, .protocol = options.protocol, .size = bytes.size()};
  if (family[0].select == selection::tag) {
    if (const auto tag = detail::byte_at(bytes, family[0].tag_offset)) known.tag = *tag;
  } else if (family[0].select == selection::content) {
    known.holds = detail::content_of(bytes);
  }
  return known;
}

bool is_guess(const row& chosen, const decode_options& options) {
  return chosen.is_fallback && options.protocol && !has_protocol(chosen, *options.protocol, options.where.system);
}

result<const row*> select_text(std::span<const row> family, std::string_view text) {
  const auto behind_family = family[0].family.size() + 1;
  if (family[0].select == selection::content) return row_by_mark(family, text.substr(behind_family));
  for (const auto& one : family) {
    if (text.starts_with(one.prefix)) return &one;
  }
  return refused(unknown_variant(text, behind_family));
}

}  // namespace sockfam::inline v0::any

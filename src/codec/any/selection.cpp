#include "any/selection.h"

#include "text/part.h"

#include <algorithm>

namespace sockfam::inline v0::any {

namespace {

/// Of bytes the first that fits.
template <selection how>
row_set fitting_by(std::span<const row> family, const evidence& known, const os_set& systems) {
  row_set found;
  for (std::size_t i = 0; i < family.size(); ++i) {
    if (!fits<how>(family[i], known, systems)) continue;
    if (known.size) return row_set::only(i);
    found.add(i);
  }
  return found;
}

row_set fitting_exactly(std::span<const row> family, const evidence& known, const os_set& systems) {
  switch (family[0].select) {
    case selection::none: return fitting_by<selection::none>(family, known, systems);
    case selection::tag: return fitting_by<selection::tag>(family, known, systems);
    case selection::protocol: return fitting_by<selection::protocol>(family, known, systems);
    case selection::content: return fitting_by<selection::content>(family, known, systems);
    case selection::length: return fitting_by<selection::length>(family, known, systems);
    case selection::system: return fitting_by<selection::system>(family, known, systems);
  }
  return {};
}

/// What is taken although it does not fit: bytes that came are read as far as all protocols agree; and where an OS has
/// none of the variants, text may be of any.
row_set next_best(std::span<const row> family, const evidence& known, const os_set& systems) {
  row_set found;
  for (std::size_t i = 0; i < family.size(); ++i) {
    const bool is_fallback = family[i].is_fallback && known.size && family[i].systems.meets(systems);
    if (is_fallback || family[i].select == selection::system) found.add(i);
  }
  return found;
}

reason protocol_failure(std::span<const row> family, const evidence& known) {
  if (!known.protocol) {
    return {.code = errc::needs_protocol,
            .field = "protocol",
            .offset = known.size ? wire::header_size : 0,
            .wrong = family[0].family,
            .remedy = "give the protocol of the socket"};
  }
  return {.code = errc::no_such_variant,
          .field = "protocol",
          .value = *known.protocol,
          .wrong = "is not known for this family",
          .remedy = "write one that `sockfam show` lists"};
}

reason tag_failure(std::span<const row> family, const evidence& known) {
  const auto field = registry::find(family[0].family)->variants[0].tag_field;
  if (!known.tag) {
    return {.code = errc::too_short, .field = field, .offset = known.size.value_or(0), .value = 0, .min = 1};
  }
  const bool is_known =
      std::any_of(family.begin(), family.end(), [&](const row& one) { return *known.tag == *one.tag; });
  if (is_known && known.size) {
    return {.code = errc::no_such_variant,
            .field = "length",
            .value = *known.size,
            .wrong = "is not that of an address with this number",
            .remedy = "give all bytes of the address, and no others"};
  }
  return {.code = errc::no_such_variant,
          .field = field,
          .offset = known.size ? family[0].tag_at.offset : 0,
          .length = known.size ? family[0].tag_at.size : 0,
          .value = *known.tag,
          .wrong = "does not belong to any address type of this family",
          .remedy = either(known.size.has_value(), "check that the bytes are complete",
                           "write one that `sockfam show` lists")};
}

reason content_failure(const evidence& known) {
  return {.code = errc::no_such_variant,
          .offset = known.size ? wire::header_size : 0,
          .wrong = "holds bytes that no address of this family has",
          .remedy = "check that the bytes are complete"};
}

reason unknown_variant(std::span<const row> family, std::string_view text, std::size_t at) {
  const auto variant = text::part(text, at);
  const bool is_known =
      std::any_of(family.begin(), family.end(), [&](const row& one) { return one.variant == variant; });
  return {.code = errc::no_such_variant,
          .field = "variant",
          .offset = at,
          .length = std::min(variant.find(':'), variant.size()),
          .wrong = either(is_known, "has no address behind it", "is not a variant of this family"),
          .remedy = either(is_known, "write a colon and the address", "write one that `sockfam show` lists")};
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
  if (family.empty()) return {};
  const os_set systems = known.system ? os_set{*known.system} : every_os;
  const auto found = fitting_exactly(family, known, systems);
  return found.empty() ? next_best(family, known, systems) : found;
}

reason why_none(std::span<const row> family, const evidence& known) {
  const auto how = family[0].select;
  if (how == selection::protocol) return protocol_failure(family, known);
  return how == selection::tag ? tag_failure(family, known) : content_failure(known);
}

const row* row_in(std::span<const row> family, std::string_view text) {
  if (family[0].select == selection::content) return row_by_mark(family, text::part(text, family[0].family.size() + 1));
  for (const auto& one : family) {
    if (text.starts_with(one.prefix)) return &one;
  }
  return nullptr;
}

result<const row*> select_text(std::span<const row> family, std::string_view text) {
  const row* found = row_in(family, text);
  if (found) return found;
  return refused(unknown_variant(family, text, family[0].family.size() + 1));
}

}  // namespace sockfam::inline v0::any

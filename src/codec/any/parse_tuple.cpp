// Finds the address type that a tuple is of, which then reads the text itself.
#include "any/parse_tuple.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include <sockfam/registry.h>

#include "any/rows.h"
#include "any/selection.h"
#include "forms/tuple_reader.h"
#include "text/elements.h"
#include "text/literal.h"

namespace sockfam::inline v0::any {

namespace {

/// What is too large for a tag is none, as is what is negative.
std::int64_t tag_of(const integer& given) {
  const bool is_one = !given.huge && !given.negative && given.magnitude <= UINT32_MAX;
  return is_one ? static_cast<std::int64_t>(given.magnitude) : -1;
}

/// The number that a tuple begins with.
std::optional<text::literal> first_number(const text::parsed_literal& literal) {
  text::literal first;
  text::elements all{literal.until, literal.first};
  if (literal.whole.type != text::kind::tuple || !all.next(first) || first.type != text::kind::integer) {
    return std::nullopt;
  }
  return first;
}

/// The row of most texts that are right; the text is of that row only if it can be read as one. Null: not so simple.
const row* likely_row(std::span<const row> family, std::string_view text) {
  text::literal first;
  text::elements all{text};
  evidence known;
  if (family[0].select == selection::tag) {
    const auto number = all.enter() ? all.take_number() : text::elements::no_number;
    if (number == text::elements::no_number) return nullptr;
    known.tag = tag_of(number);
  } else if (family[0].select == selection::content) {
    if (!all.next(first)) return nullptr;
    const auto found = forms::content_of(text, first);
    if (!found) return nullptr;
    known.holds = *found;
  } else {
    return nullptr;
  }
  const auto found = select(family, known);
  return found.empty() ? nullptr : &found.first_of(family);
}

/// What a tuple tells of the variant.
result<evidence> evidence_in(std::string_view text, selection select, const parse_options& options) {
  evidence known{.system = options.system, .protocol = options.protocol};
  if (select != selection::tag && select != selection::content) return known;
  const auto literal = text::read_literal(text);
  if (!literal) return refused(literal.error());
  if (select == selection::content) {
    // What cannot be read at all is no abstract name: a path is the better guess, and says what is wrong.
    const auto found = forms::content_of(text, literal->whole);
    return evidence{.holds = found ? *found : content::text};  // on any OS
  }
  if (const auto first = first_number(*literal)) known.tag = tag_of(first->value);
  return known;
}

/// The rows of a family that a tuple may be of: more than one where a protocol has several.
result<row_set> rows_for_tuple(std::span<const row> family, std::string_view text, const parse_options& options) {
  const auto known = evidence_in(text, family[0].select, options);
  if (!known) return refused(known.error());
  if (family[0].select == selection::tag && !known->tag) return row_set::only(0);  // any reports a wrong shape
  const auto found = select(family, *known);
  if (!found.empty()) return found;
  reason why = why_none(family, *known);
  if (known->tag) {
    const auto first = first_number(*text::read_literal(text));
    why.value = first->value;
    why.offset = first->offset;
    why.length = first->length;
  }
  return refused(why);
}

/// The first that was read stays; else the failure that got furthest.
void keep_better(result<any_address>& best, result<any_address> next) {
  if (!best && (next || next.error().offset() > best.error().offset())) best = std::move(next);
}

/// As the variant that the options name, if that is one of those.
result<any_address> parse_variant(std::span<const row> family, row_set left, std::string_view text,
                                  const parse_options& options, const resolver& names) {
  for (; !left.empty(); left.drop_first()) {
    const auto& one = left.first_of(family);
    if (one.variant == options.variant) return one.verbs->parse(text, form::tuple, names);
  }
  const bool is_known =
      std::any_of(family.begin(), family.end(), [&](const row& one) { return one.variant == options.variant; });
  return refused({.code = is_known ? errc::bad_value : errc::no_such_variant,
                  .field = "variant",
                  .wrong = either(is_known, "is not that of the address", "is not a variant of this family"),
                  .remedy = either(is_known, "write another, or none", "write one that `sockfam show` lists")});
}

result<any_address> parse_tuple_of(std::span<const row> family, std::string_view text, const parse_options& options,
                                   const resolver& names) {
  const row* likely = options.variant.empty() ? likely_row(family, text) : nullptr;
  if (likely) {
    if (auto made = likely->verbs->parse(text, form::tuple, names)) return made;
  }
  auto left = rows_for_tuple(family, text, options);
  if (!left) return refused(left.error());
  if (!options.variant.empty()) return parse_variant(family, *left, text, options, names);
  auto best = left->first_of(family).verbs->parse(text, form::tuple, names);
  for (left->drop_first(); !best && !left->empty(); left->drop_first()) {
    keep_better(best, left->first_of(family).verbs->parse(text, form::tuple, names));
  }
  return best;
}

}  // namespace

result<any_address> parse_tuple(std::string_view text, const parse_options& options, const resolver& names) {
  const auto* family = registry::find(options.family);
  if (!family) return refused(unknown_family(0));
  if (!family->variants.empty()) return parse_tuple_of(rows_of(*family), text, options, names);
  std::optional<result<any_address>> best;
  for (const auto name : family->addresses) {
    auto next = parse_tuple_of(rows_of(*registry::find(name)), text, options, names);
    if (best)
      keep_better(*best, std::move(next));
    else
      best = std::move(next);
  }
  return best ? *best : refused(without_addresses(*family, 0));
}

}  // namespace sockfam::inline v0::any

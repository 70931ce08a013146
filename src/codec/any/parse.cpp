// parse for an address of any family: finds the type, which then reads the text itself.
#include <optional>
#include <span>
#include <utility>

#include <sockfam/any_address.h>

#include "any/prefixes.h"
#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"
#include "text/literal.h"

namespace sockfam::inline v0 {

namespace {

using any::row;

reason unknown_family(std::size_t length) {
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "is not the name of a family",
          .remedy = "write one that `sockfam families` lists"};
}

reason borrows(std::size_t length) {
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "has the addresses of another family",
          .remedy = "begin with that family, as `sockfam show` shows it"};
}

result<const any::row*> row_for_text(std::string_view text) {
  const auto colon = text.find(':');
  const auto name = text.substr(0, colon);
  const auto* family = registry::find(name);
  if (family && !family->addresses.empty()) return refused(borrows(name.size()));
  if (colon == std::string_view::npos || !family || family->name != name) return refused(unknown_family(name.size()));
  return any::select_text(any::rows_of(*family), text);
}

/// A tuple that begins with a number.
std::optional<text::literal> first_number(const text::parsed_literal& literal) {
  const auto& first = literal.items[0];
  if (literal.whole.type != text::kind::tuple || literal.count == 0 || first.type != text::kind::integer) {
    return std::nullopt;
  }
  return first;
}

content content_of(std::string_view text, const text::literal& whole) {
  char first = 0;
  const auto size = text::literal_bytes(text, whole, {&first, 1});
  if (size && *size == 0) return content::empty;
  // What cannot be read at all is no abstract name: a path is the better guess, and says what is wrong.
  const bool is_read = size || size.error().code() == errc::too_long;
  return is_read && first == '\0' ? content::nul_first : content::text;
}

/// What is too large for a tag is none, as is what is negative.
std::int64_t tag_of(const integer& given) {
  const bool is_one = !given.huge && !given.negative && given.magnitude <= UINT32_MAX;
  return is_one ? static_cast<std::int64_t>(given.magnitude) : -1;
}

/// What a tuple tells of the variant.
result<any::evidence> evidence_in(std::string_view text, selection select, const parse_options& options) {
  any::evidence known{.system = options.system, .protocol = options.protocol};
  if (select != selection::tag && select != selection::content) return known;
  const auto literal = text::read_literal(text);
  if (!literal) return refused(literal.error());
  if (select == selection::content) return any::evidence{.holds = content_of(text, literal->whole)};  // on any OS
  if (const auto first = first_number(*literal)) known.tag = tag_of(first->value);
  return known;
}

/// The rows of a family that a tuple may be of: more than one where a protocol has several.
result<any::row_set> rows_for_tuple(std::span<const row> family, std::string_view text, const parse_options& options) {
  const auto known = evidence_in(text, family[0].select, options);
  if (!known) return refused(known.error());
  if (family[0].select == selection::tag && !known->tag) return any::row_set::only(0);  // any reports a wrong shape
  const auto found = any::select(family, *known);
  if (!found.empty()) return found;
  reason why = any::why_none(family, *known);
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

result<any_address> parse_tuple_of(std::span<const row> family, std::string_view text, const parse_options& options,
                                   const resolver& names) {
  auto left = rows_for_tuple(family, text, options);
  if (!left) return refused(left.error());
  auto best = left->first_of(family).verbs->parse(text, form::tuple, names);
  for (left->drop_first(); !best && !left->empty(); left->drop_first()) {
    keep_better(best, left->first_of(family).verbs->parse(text, form::tuple, names));
  }
  return best;
}

/// A tuple of the family, or of one of those whose addresses it has.
result<any_address> parse_tuple(std::string_view text, const parse_options& options, const resolver& names) {
  const auto* family = registry::find(options.family);
  if (!family) return refused(unknown_family(0));
  if (family->addresses.empty()) return parse_tuple_of(any::rows_of(*family), text, options, names);
  std::optional<result<any_address>> best;
  for (const auto name : family->addresses) {
    auto next = parse_tuple_of(any::rows_of(*registry::find(name)), text, options, names);
    if (best)
      keep_better(*best, std::move(next));
    else
      best = std::move(next);
  }
  return *best;
}

result<any_address> parse_carefully(std::string_view text, const parse_options& options) {
  const bool is_unknown =
      options.form == form::text ? text.starts_with(any::unknown_prefix) : options.family == "unknown";
  if (is_unknown) return any::parse_unknown(text, options.form);
  const auto& names = options.names ? *options.names : numbers_only();
  if (options.form == form::tuple) return parse_tuple(text, options, names);
  const auto chosen = row_for_text(text);
  if (!chosen) return refused(chosen.error());
  return (*chosen)->verbs->parse(text, form::text, names);
}

SOCKFAM_COLD void read_carefully(result<any_address>& made, std::string_view text) { made = parse_carefully(text, {}); }

}  // namespace

result<any_address> parse(std::string_view text, const parse_options& options) {
  if (options.form == form::tuple) return parse_carefully(text, options);
  result<any_address> made{std::in_place, detail::value_follows{}};
  const auto* row = any::row_for_text(text);
  if (!row || !row->verbs->read_quickly(*made, text)) made = parse_carefully(text, options);
  return made;
}

result<any_address> parse(std::string_view text) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  const auto* row = any::row_for_text(text);
  if (!row || !row->verbs->read_quickly(*made, text)) [[unlikely]]
    read_carefully(made, text);
  return made;
}

}  // namespace sockfam::inline v0

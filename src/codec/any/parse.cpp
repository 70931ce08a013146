// parse for an address of any family: finds the type, which then reads the text itself.
#include <sockfam/any_address.h>

#include "any/parse_tuple.h"
#include "any/prefixes.h"
#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

result<const any::row*> row_for_text(std::string_view text) {
  const auto colon = text.find(':');
  const auto name = text.substr(0, colon);
  const auto* family = registry::find(name);
  if (family && family->variants.empty()) return refused(any::without_addresses(*family, name.size()));
  if (colon == std::string_view::npos || !family || family->name != name)
    return refused(any::unknown_family(name.size()));
  return any::select_text(any::rows_of(*family), text);
}

result<any_address> parse_carefully(std::string_view text, const parse_options& options) {
  const bool is_unknown =
      options.form == form::text ? text.starts_with(any::unknown_prefix) : options.family == "unknown";
  const auto& names = options.names ? *options.names : numbers_only();
  if (is_unknown) return any::parse_unknown(text, options.form, names);
  if (options.form == form::tuple) return any::parse_tuple(text, options, names);
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

// parse for an address of any family: finds the type, which then reads the text itself.
#include <sockfam/any_address.h>

#include "any/parse_tuple.h"
#include "any/rows.h"
#include "any/selection.h"
#include "any/unknown.h"

namespace sockfam::inline v0 {

namespace {

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
  if (colon == std::string_view::npos || !family || family->name != name)
    return refused(any::unknown_family(name.size()));
  return any::select_text(any::rows_of(*family), text);
}

}  // namespace

result<any_address> parse(std::string_view text, const parse_options& options) {
  const bool is_unknown =
      options.form == form::text ? text.starts_with(any::unknown_prefix) : options.family == "unknown";
  if (is_unknown) return any::parse_unknown(text, options.form);
  const auto& names = options.names ? *options.names : numbers_only();
  if (options.form == form::tuple) return any::parse_tuple(text, options, names);
  const auto chosen = row_for_text(text);
  if (!chosen) return refused(chosen.error());
  return (*chosen)->verbs->parse(text, form::text, names);
}

}  // namespace sockfam::inline v0

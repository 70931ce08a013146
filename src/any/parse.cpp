// parse for an address of any family: finds the type, which then reads the text itself.
#include <sockfam/any_address.h>

#include "any/rows.h"
#include "any/unknown.h"
#include "text/literal.h"

namespace sockfam::inline v0 {

namespace {

using any::row;

failure unknown_family(std::size_t length) {
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "is no family's name",
          .remedy = "write one that `sockfam families` lists"};
}

failure unknown_variant(std::size_t at, std::size_t length) {
  return {.code = errc::no_such_variant,
          .field = "variant",
          .offset = at,
          .length = length,
          .wrong = "is none of this family",
          .remedy = "write one that `sockfam show` lists"};
}

/// Where content selects, the text says as much as the bytes do: nothing, a mark, or neither.
const row* row_by_mark(std::span<const row> rows, std::string_view rest) {
  const row* plain = nullptr;
  for (const auto& one : rows) {
    if (one.empty_text ? rest.empty() : !one.mark.empty() && rest.starts_with(one.mark)) return &one;
    if (!one.empty_text && one.mark.empty()) plain = &one;
  }
  return plain;
}

result<const row*> row_for_text(std::string_view text) {
  const auto colon = text.find(':');
  const auto name = text.substr(0, colon);
  const auto rows = any::rows_of(name);
  if (colon == std::string_view::npos || rows.empty() || rows[0].family != name) {
    return refused(unknown_family(name.size()));
  }
  if (rows[0].select == selection::content) return row_by_mark(rows, text.substr(colon + 1));
  for (const auto& one : rows) {
    if (text.starts_with(one.prefix)) return &one;
  }
  const auto variant = text.substr(colon + 1);
  return refused(unknown_variant(colon + 1, std::min(variant.find(':'), variant.size())));
}

result<const row*> row_by_protocol(std::span<const row> rows, const parse_options& options) {
  if (!options.protocol) {
    return refused({.code = errc::needs_protocol,
                    .field = "protocol",
                    .wrong = rows[0].family,
                    .remedy = "say which protocol the socket has"});
  }
  for (const auto& one : rows) {
    for (const auto number : one.protocols) {
      if (number == *options.protocol) return &one;
    }
  }
  return refused({.code = errc::no_such_variant,
                  .field = "protocol",
                  .value = *options.protocol,
                  .wrong = "is not known for this family",
                  .remedy = "write one that `sockfam show` lists"});
}

result<const row*> row_by_tag(std::span<const row> rows, std::string_view text) {
  const auto literal = text::read_literal(text);
  if (!literal) return refused(literal.error());
  const auto& first = literal->items[0];
  // Any row reports a wrong shape or type of the tuple.
  if (literal->whole.type != text::kind::tuple || literal->count == 0 || first.type != text::kind::integer) {
    return &rows[0];
  }
  for (const auto& one : rows) {
    if (first.value == integer{*one.tag}) return &one;
  }
  return refused({.code = errc::no_such_variant,
                  .field = any::tag_field(rows),
                  .offset = first.offset,
                  .length = first.length,
                  .value = first.value,
                  .wrong = "is of no address type of this family",
                  .remedy = "write one that `sockfam show` lists"});
}

result<const row*> row_by_content(std::span<const row> rows, std::string_view text) {
  const auto literal = text::read_literal(text);
  if (!literal) return refused(literal.error());
  char first = 0;
  const auto size = text::literal_bytes(text, literal->whole, {&first, 1});
  const bool nothing = size && *size == 0;
  // What cannot be read at all is no abstract name: a path is the better guess, and says what is wrong.
  const bool is_read = size || size.error().code == errc::too_long;
  const auto found = nothing ? content::empty : is_read && first == '\0' ? content::nul_first : content::text;
  for (const auto& one : rows) {
    for (const os system : every_system) {
      if ((static_cast<unsigned>(one.when[system]) & static_cast<unsigned>(found)) != 0) return &one;
    }
  }
  return &rows[0];
}

result<const row*> row_for_tuple(std::string_view text, const parse_options& options) {
  const auto rows = any::rows_of(options.family);
  if (rows.empty()) return refused(unknown_family(0));
  switch (rows[0].select) {
    case selection::none: return &rows[0];
    case selection::protocol: return row_by_protocol(rows, options);
    case selection::tag: return row_by_tag(rows, text);
    case selection::content: return row_by_content(rows, text);
  }
  return &rows[0];
}

}  // namespace

result<any_address> parse(std::string_view text, const parse_options& options) {
  const bool is_unknown = options.how == form::text ? text.starts_with("unknown:") : options.family == "unknown";
  if (is_unknown) return any::parse_unknown(text, options.how);
  const auto chosen = options.how == form::text ? row_for_text(text) : row_for_tuple(text, options);
  if (!chosen) return refused(chosen.error());
  return (*chosen)->parse(text, options.how, options.names ? *options.names : numbers_only());
}

}  // namespace sockfam::inline v0

// parse for an address of any family: finds the type, which then reads the text itself.
#include <array>
#include <optional>
#include <span>

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

failure borrows(std::size_t length) {
  return {.code = errc::no_such_family,
          .length = length,
          .wrong = "has the addresses of another family",
          .remedy = "begin with that family, as `sockfam show` says"};
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
  if (const auto* family = registry::find(name); family && !family->addresses.empty())
    return refused(borrows(name.size()));
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

/// The variants that a tuple may be of: more than one where a protocol has several.
class candidates {
 public:
  void add(const row* one) {
    if (one && count_ < rows_.size()) rows_[count_++] = one;
  }
  bool empty() const { return count_ == 0; }
  std::span<const row* const> view() const { return {rows_.data(), count_}; }

 private:
  std::array<const row*, 8> rows_{};
  std::size_t count_ = 0;
};

std::optional<failure> add_by_protocol(candidates& found, std::span<const row> rows, const parse_options& options) {
  if (!options.protocol) {
    return failure{.code = errc::needs_protocol,
                   .field = "protocol",
                   .wrong = rows[0].family,
                   .remedy = "say which protocol the socket has"};
  }
  for (const auto& one : rows) {
    if (one.has_protocol(*options.protocol, options.system)) found.add(&one);
  }
  if (!found.empty()) return std::nullopt;
  return failure{.code = errc::no_such_variant,
                 .field = "protocol",
                 .value = *options.protocol,
                 .wrong = "is not known for this family",
                 .remedy = "write one that `sockfam show` lists"};
}

/// The variant of the OS; where it has none, the tuple tells.
void add_by_system(candidates& found, std::span<const row> rows, os system) {
  for (const auto& one : rows) {
    if (one.is_on(system)) return found.add(&one);
  }
  for (const auto& one : rows) found.add(&one);
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

std::optional<failure> add_family(candidates& found, std::span<const row> rows, std::string_view text,
                                  const parse_options& options) {
  result<const row*> one = &rows[0];
  switch (rows[0].select) {
    case selection::none: break;
    case selection::protocol: return add_by_protocol(found, rows, options);
    case selection::tag: one = row_by_tag(rows, text); break;
    case selection::content: one = row_by_content(rows, text); break;
    case selection::system: return add_by_system(found, rows, options.system), std::nullopt;
  }
  if (!one) return one.error();
  found.add(*one);
  return std::nullopt;
}

/// The rows for a family's tuples, or for those of the families whose addresses it has.
std::optional<failure> add_rows(candidates& found, std::string_view text, const parse_options& options) {
  const auto* family = registry::find(options.family);
  if (!family) return unknown_family(0);
  if (family->addresses.empty()) return add_family(found, any::rows_of(options.family), text, options);
  for (const auto name : family->addresses) {
    if (auto why = add_family(found, any::rows_of(name), text, options)) return why;
  }
  return std::nullopt;
}

/// The first that reads it; else what the one says that got furthest.
result<any_address> parse_tuple(std::string_view text, const parse_options& options, const resolver& names) {
  candidates found;
  if (const auto why = add_rows(found, text, options)) return refused(*why);
  std::optional<failure> furthest;
  for (const auto* one : found.view()) {
    auto parsed = one->parse(text, form::tuple, names);
    if (parsed) return parsed;
    if (!furthest || parsed.error().offset > furthest->offset) furthest = parsed.error();
  }
  return refused(*furthest);
}

}  // namespace

result<any_address> parse(std::string_view text, const parse_options& options) {
  const bool is_unknown = options.how == form::text ? text.starts_with("unknown:") : options.family == "unknown";
  if (is_unknown) return any::parse_unknown(text, options.how);
  const auto& names = options.names ? *options.names : numbers_only();
  if (options.how == form::tuple) return parse_tuple(text, options, names);
  const auto chosen = row_for_text(text);
  if (!chosen) return refused(chosen.error());
  return (*chosen)->parse(text, form::text, names);
}

}  // namespace sockfam::inline v0

// parse and format of canonical text, for every description.
#pragma once

#include <sockfam/detail/text_form.h>

#include "forms/text_reader.h"
#include "forms/text_writer.h"
#include "forms/verbs.h"
#include "text/part.h"

namespace sockfam::inline v0 {
namespace forms {

constexpr reason another_variant(std::size_t at) {
  return {.code = errc::no_such_variant,
          .offset = at,
          .length = 1,
          .wrong = "begins the text of another variant",
          .remedy = "write it as %xx"};
}

template <address_type T>
failure parse_text(std::string_view text, const resolver& names, T& address, bool& failed) {
  using d = description<T>;
  failed = true;
  if (!text.starts_with(d::prefix)) {
    return reason{.code = errc::syntax, .length = text.size(), .remedy = d::prefix};
  }
  if constexpr (requires { d::sibling_mark; }) {
    if (text::part(text, d::prefix.size()).starts_with(d::sibling_mark)) return another_variant(d::prefix.size());
  }
  text_reader io{text, d::prefix.size(), names};
  text_form<T>::walk(io, address);
  io.end();
  failed = io.failed();
  return io.why();
}

}  // namespace forms

template <address_type T>
result<T> detail::parse_text(std::string_view text, const resolver& names) {
  return forms::parsed_by<T>(forms::parse_text<T>, text, names);
}

template <address_type T>
address_text detail::format_text(const T& address, const resolver& names) {
  address_text made;
  text::sink out{made.room()};
  out.put(description<T>::prefix);
  forms::text_writer io{out, names};
  text_form<T>::walk(io, address);
  made.resize(out.view().size());
  return made;
}

}  // namespace sockfam::inline v0

/// parse and format of a type's text, in the library.
#define SOCKFAM_TEXT_VERBS(Type)                                                              \
  template SOCKFAM_EXPORT result<Type> detail::parse_text(std::string_view, const resolver&); \
  template SOCKFAM_EXPORT address_text detail::format_text(const Type&, const resolver&);

// parse and format, for every description.
#pragma once

#include <sockfam/detail/family.h>
#include <sockfam/detail/text_form.h>
#include <sockfam/forms.h>

#include "forms/text_reader.h"
#include "forms/text_writer.h"
#include "forms/tuple_reader.h"
#include "forms/tuple_writer.h"

namespace sockfam::inline v0 {

/// The tuple of an address type: `walk(io, address)` names its elements in order. Generated beside the family's
/// registry.
template <class Address>
struct tuple_form;

namespace forms {

/// Values that contradict each other, although each is valid by itself.
struct contradictions {
  std::optional<reason> found{};
  void operator()(const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t) {}
  void at_least(const auto& f, const auto& greater, const auto&, const auto& lesser) {
    if (greater >= lesser) return;
    found = reason{.code = errc::out_of_range, .field = f.name, .value = greater, .min = lesser, .max = f.max};
  }
};

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
    if (text.substr(d::prefix.size()).starts_with(d::sibling_mark)) return another_variant(d::prefix.size());
  }
  text_reader io{text, d::prefix.size(), names};
  text_form<T>::walk(io, address);
  io.end();
  failed = io.failed();
  return io.why();
}

template <address_type T>
result<T> parse_tuple(std::string_view text, const resolver& names) {
  result<T> made{std::in_place};
  tuple_reader io{text, names, description<T>::shape};
  for (;;) {
    tuple_form<T>::walk(io, *made);
    if (!io.once_more()) break;
    *made = {};
  }
  contradictions check;
  description<T>::members(check, *made);
  if (io.failed())
    made = refused(io.why());
  else if (check.found)
    made = refused(*check.found);
  return made;
}

}  // namespace forms

template <address_type T>
result<T> parse(std::string_view text, form how, const resolver& names) {
  if (how == form::tuple) return forms::parse_tuple<T>(text, names);
  T address{};
  bool failed = false;
  const failure why = forms::parse_text(text, names, address, failed);
  if (failed) return refused(why);
  forms::contradictions check;
  description<T>::members(check, address);
  if (check.found) return refused(*check.found);
  return address;
}

template <address_type T>
address_text format(const T& address, form how, const resolver& names) {
  address_text made;
  if (how == form::text) {
    text::sink out{made.room()};
    out.put(description<T>::prefix);
    forms::text_writer io{out, names};
    text_form<T>::walk(io, address);
    made.resize(out.view().size());
  } else {
    forms::tuple_writer io{made.room(), names};
    tuple_form<T>::walk(io, address);
    made.resize(io.view().size());
  }
  return made;
}

}  // namespace sockfam::inline v0

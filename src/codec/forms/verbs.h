// parse and format, for every description.
#pragma once

#include <sockfam/detail/family.h>
#include <sockfam/detail/text_form.h>
#include <sockfam/forms.h>

#include "forms/quick.h"
#include "forms/quick_reader.h"
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

// All of it in one function, so that the cursor is in registers.
template <address_type T>
__attribute__((flatten)) bool read_quickly(std::string_view text, T& address) {
  using d = description<T>;
  if (text.size() < quick_reader::shortest || !text.starts_with(d::prefix)) return false;
  if constexpr (requires { d::sibling_mark; }) {
    if (text.substr(d::prefix.size()).starts_with(d::sibling_mark)) return false;
  }
  quick_reader io{text, d::prefix.size()};
  text_form<T>::walk(io, address);
  if (!io.finished()) return false;
  contradictions check;
  d::members(check, address);
  return !check.found;
}

/// Reads what takes more than one look, or explains what is wrong with it.
template <address_type T>
failure parse_text_carefully(std::string_view text, const resolver& names, T& address, bool& failed) {
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

/// Writes the canonical text of at most max_text_size<T> characters; returns how many they are.
template <address_type T>
SOCKFAM_INLINE std::size_t write_text(char* out, const T& address, const resolver& names) {
  static_assert(max_text_size<T> <= address_text::capacity);
  text_writer io{out, names};
  io.literal(description<T>::prefix);
  text_form<T>::walk(io, address);
  return static_cast<std::size_t>(io.end() - out);
}

template <address_type T>
failure parse_tuple(std::string_view text, const resolver& names, T& address, bool& failed) {
  failed = true;
  const auto literal = text::read_literal(text);
  if (!literal) return literal.error();
  tuple_reader io{text, *literal, names, description<T>::shape};
  tuple_form<T>::walk(io, address);
  failed = io.failed();
  return io.why();
}

}  // namespace forms

namespace forms {

template <address_type T>
__attribute__((noinline)) result<T> parse_carefully(std::string_view text, form how, const resolver& names) {
  T address{};
  bool failed = false;
  const failure why = how == form::text ? parse_text_carefully(text, names, address, failed)
                                        : parse_tuple(text, names, address, failed);
  if (failed) return refused(why);
  contradictions check;
  description<T>::members(check, address);
  if (check.found) return refused(*check.found);
  return address;
}

}  // namespace forms

template <address_type T>
result<T> parse(std::string_view text, form how, const resolver& names) {
  result<T> made{std::in_place};
  if (how != form::text || !forms::read_quickly(text, *made)) made = forms::parse_carefully<T>(text, how, names);
  return made;
}

template <address_type T>
address_text format(const T& address, form how, const resolver& names) {
  address_text made;
  if (how == form::text) [[likely]] {
    made.resize(forms::write_text(made.room().data(), address, names));
  } else {
    text::sink out{made.room()};
    forms::tuple_writer io{out, names};
    tuple_form<T>::walk(io, address);
    made.resize(out.view().size());
  }
  return made;
}

template <address_type T>
result<std::size_t> format_to(std::span<char> out, const T& address, form how, const resolver& names) {
  if (how == form::text && out.size() >= max_text_size<T>) [[likely]]
    return forms::write_text(out.data(), address, names);
  return forms::copy_text(out, format(address, how, names));
}

}  // namespace sockfam::inline v0

// parse and format of canonical text, for every description.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/forms.h>

#include "forms/quick.h"
#include "forms/quick_reader.h"
#include "forms/text_reader.h"
#include "forms/text_writer.h"
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

// All of it in one function, so that the cursor is in registers.
template <address_type T>
SOCKFAM_FLATTEN bool read_quickly(std::string_view text, T& address) {
  using d = description<T>;
  if (text.size() < quick_reader::shortest || !text.starts_with(d::prefix)) return false;
  if constexpr (requires { d::sibling_mark; }) {
    if (text::part(text, d::prefix.size()).starts_with(d::sibling_mark)) return false;
  }
  quick_reader io{text, d::prefix.size()};
  text_form<T>::walk(io, address);
  return io.finished();
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
    if (text::part(text, d::prefix.size()).starts_with(d::sibling_mark)) return another_variant(d::prefix.size());
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
SOCKFAM_NOINLINE result<T> parse_carefully(std::string_view text, const resolver& names) {
  T address{};
  bool failed = false;
  const failure why = parse_text_carefully(text, names, address, failed);
  if (failed) return refused(why);
  return address;
}

}  // namespace forms

template <address_type T>
result<T> detail::parse_text(std::string_view text, const resolver& names) {
  result<T> made{std::in_place};
  if (!forms::read_quickly(text, *made)) made = forms::parse_carefully<T>(text, names);
  return made;
}

template <address_type T>
address_text detail::format_text(const T& address, const resolver& names) {
  address_text made;
  made.resize(forms::write_text(made.room().data(), address, names));
  return made;
}

template <address_type T>
result<std::size_t> detail::format_text_to(std::span<char> out, const T& address, const resolver& names) {
  if (out.size() >= max_text_size<T>) [[likely]]
    return forms::write_text(out.data(), address, names);
  return forms::copy_text(out, format_text(address, names));
}

}  // namespace sockfam::inline v0

/// parse and format of a type's text, in the library.
#define SOCKFAM_TEXT_VERBS(Type)                                                              \
  template bool forms::read_quickly(std::string_view, Type&);                                 \
  template SOCKFAM_EXPORT result<Type> detail::parse_text(std::string_view, const resolver&); \
  template SOCKFAM_EXPORT address_text detail::format_text(const Type&, const resolver&);     \
  template SOCKFAM_EXPORT result<std::size_t> detail::format_text_to(std::span<char>, const Type&, const resolver&);

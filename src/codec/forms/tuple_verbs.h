// parse and format of Python literals, for every description.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/forms.h>

#include "forms/quick.h"
#include "forms/tuple_reader.h"
#include "forms/tuple_writer.h"

namespace sockfam::inline v0 {

/// The tuple of an address type: `walk(io, address)` names its elements in order. Generated in a source of its own.
template <class Address>
struct tuple_form;

template <address_type T>
result<T> detail::parse_tuple(std::string_view text, const resolver& names) {
  result<T> made{std::in_place};
  forms::tuple_reader io{text, names, description<T>::shape};
  for (;;) {
    tuple_form<T>::walk(io, *made);
    if (!io.once_more()) break;
    *made = {};
  }
  if (io.failed()) made = refused(io.why());
  return made;
}

template <address_type T>
address_text detail::format_tuple(const T& address, const resolver& names) {
  address_text made;
  forms::tuple_writer io{made.room(), names};
  tuple_form<T>::walk(io, address);
  made.resize(io.view().size());
  return made;
}

template <address_type T>
result<std::size_t> detail::format_tuple_to(std::span<char> out, const T& address, const resolver& names) {
  return forms::copy_text(out, format_tuple(address, names));
}

}  // namespace sockfam::inline v0

/// parse and format of a type's tuples, in the library.
#define SOCKFAM_TUPLE_VERBS(Type)                                                              \
  template SOCKFAM_EXPORT result<Type> detail::parse_tuple(std::string_view, const resolver&); \
  template SOCKFAM_EXPORT address_text detail::format_tuple(const Type&, const resolver&);     \
  template SOCKFAM_EXPORT result<std::size_t> detail::format_tuple_to(std::span<char>, const Type&, const resolver&);

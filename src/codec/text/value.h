// What the readers and writers of addresses need to know about a domain value. A type of value is its struct in
// <sockfam/values.h>, and its primitive here: a header with its value_traits, and a source that ends with
// SOCKFAM_VALUE_VERBS. values.h names the header; nothing else names the type.
#pragma once

#include <cstdint>
#include <string_view>

#include <sockfam/result.h>
#include <sockfam/values.h>

#include "text/alphabets.h"
#include "text/sink.h"

namespace sockfam::inline v0::text {

/// How a value is written in a Python literal.
enum class literal_form : std::uint8_t {
  str,           ///< its text
  str_or_bytes,  ///< its text; where it is the only element, bytes are read as well
  bytes,         ///< its bytes
};

/// Specialised next to each primitive:
///   token   the characters of its canonical text, and some more, so that failures show the whole
///   python  how it is written in a tuple
///   read    result<T>(std::string_view)
///   write   void(sink&, const T&)
///   text_of value_text<T>(const T&), if there is a faster way than write
template <class T>
struct value_traits;

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

template <domain_value T>
result<T> parse(std::string_view text) {
  return text::value_traits<T>::read(text);
}

template <domain_value T>
value_text<T> format(const T& value) {
  if constexpr (requires { text::value_traits<T>::text_of; }) return text::value_traits<T>::text_of(value);
  value_text<T> made;
  text::sink out{made.room()};
  text::value_traits<T>::write(out, value);
  made.resize(out.size());
  return made;
}

}  // namespace sockfam::inline v0

/// The public verbs of a value, in the library.
#define SOCKFAM_VALUE_VERBS(Type)                               \
  template SOCKFAM_EXPORT result<Type> parse(std::string_view); \
  template SOCKFAM_EXPORT value_text<Type> format(const Type&);

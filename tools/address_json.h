// An address as a JSON object of its fields.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>

#include "json_writer.h"
#include "refusal.h"

namespace sockfam::cli {

/// Visits the members of an address and writes them into an object. One operator for each kind of field.
class object_writer {
 public:
  object_writer(json_writer& out, const resolver& names) : out_(out), names_(names) {}

  void tag(std::string_view name, std::int64_t value) { number(name, value); }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}

  template <class T>
  void operator()(const field::integer<T>& f, T member) {
    number(f.name, member);
  }
  template <domain_value T>
  void operator()(const field::value<T>& f, const T& member) {
    text(f.name, format(member).view());
  }
  /// Its number if it has no name.
  void operator()(const field::interface_index& f, std::uint32_t member) {
    const auto name = detail::written_interface(names_, member);
    if (member == 0)
      text(f.name, "");
    else if (name)
      text_or_hex(f.name, *name);
    else
      number(f.name, member);
  }
  void operator()(const field::scope_id& f, std::uint32_t member) { number(f.name, member); }
  /// Its number: names are valid only on the machine that assigned the id.
  void operator()(const field::kernel_control& f, std::uint32_t member) { number(f.name, member); }
  template <std::size_t Size>
  void operator()(const field::counted_bytes<Size>& f, const bounded_string<Size>& member) {
    hex(f.name, member);
  }
  template <class T, std::size_t Count>
  void operator()(const field::value_list<T, Count>& f, const bounded_list<T, Count>& member) {
    out_.key(f.name);
    out_.begin_array();
    for (const auto& one : member) out_.text(format(one).view());
    out_.end_array();
  }
  /// Names and paths of every kind.
  template <class Field, std::size_t Size>
  void operator()(const Field& f, const bounded_string<Size>& member) {
    text_or_hex(f.name, member);
  }
  /// {"hex": "0a0b"}
  void hex(std::string_view name, std::string_view bytes);
  /// A string where the bytes are text, else {"hex": …}.
  void text_or_hex(std::string_view name, std::string_view bytes);

 private:
  void number(std::string_view name, auto value) {
    out_.key(name);
    out_.number(value);
  }
  void text(std::string_view name, std::string_view value);

  json_writer& out_;
  const resolver& names_;
};

/// Writes the object of the address's fields.
void write_object(json_writer& out, const any_address& address, const resolver& names);

/// The same as a value.
ordered_json address_object(const any_address& address, const resolver& names);

}  // namespace sockfam::cli

// An address as a JSON object of its fields.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>

#include "hex.h"
#include "refusal.h"
#include "safe.h"

namespace sockfam::cli {

/// {"hex": "0a0b"}
inline ordered_json hex_object(std::string_view bytes) { return ordered_json{{"hex", to_hex(bytes)}}; }

/// A string where the bytes are text, else {"hex": …}.
inline ordered_json text_or_hex(std::string_view bytes) {
  return is_text(bytes) ? ordered_json(bytes) : hex_object(bytes);
}

/// Visits the members of an address and makes an object of them. One operator for each kind of field.
class object_writer {
 public:
  explicit object_writer(const resolver& names) : names_(names) {}
  ordered_json object = ordered_json::object();

  void tag(std::string_view name, std::int64_t value) { at(name) = value; }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}

  template <class T>
  void operator()(const field::integer<T>& f, T member) {
    at(f.name) = member;
  }
  template <domain_value T>
  void operator()(const field::value<T>& f, const T& member) {
    at(f.name) = format(member).view();
  }
  /// Its number if it has no name: "" would mean every interface when it is read back.
  void operator()(const field::interface_index& f, std::uint32_t member) {
    const auto name = names_.interface_at(member);
    if (member == 0)
      at(f.name) = "";
    else if (name)
      at(f.name) = text_or_hex(*name);
    else
      at(f.name) = member;
  }
  void operator()(const field::scope_id& f, std::uint32_t member) { at(f.name) = member; }
  /// Its number: names are valid only on the machine that assigned the id.
  void operator()(const field::kernel_control& f, std::uint32_t member) { at(f.name) = member; }
  template <std::size_t Size>
  void operator()(const field::counted_bytes<Size>& f, const bounded_string<Size>& member) {
    at(f.name) = hex_object(member);
  }
  /// Names and paths of every kind.
  template <class Field, std::size_t Size>
  void operator()(const Field& f, const bounded_string<Size>& member) {
    at(f.name) = text_or_hex(member);
  }

 private:
  ordered_json& at(std::string_view name) { return object[std::string{name}]; }

  const resolver& names_;
};

ordered_json address_object(const any_address& address, const resolver& names);

}  // namespace sockfam::cli

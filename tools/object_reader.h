// Reads an address from a JSON object of its fields: liberal in notation, strict in values.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/registry.h>

#include "json_value.h"
#include "refusal.h"

namespace sockfam::cli {

/// Fills the members of an address from an object whose keys have been checked. One operator for each kind of field;
/// remembers the first refusal and then does nothing more.
class object_reader {
 public:
  object_reader(const json_value& object, const registry::variant_info& variant, const resolver& names)
      : object_(object), variant_(variant), names_(names) {}

  /// The first refusal, if any, after all members have been read.
  std::optional<refusal> finish();

  void tag(std::string_view name, std::int64_t value);
  void at_least(const auto&, const auto&, const auto&, const auto&) {}  // encode refuses it

  template <class T>
  void operator()(const field::integer<T>& f, T& member) {
    if (const auto* given = take(f.name)) read_number(f.name, *given, {f.lowest, f.highest}, member);
  }
  template <domain_value T>
  void operator()(const field::value<T>& f, T& member) {
    const auto* text = take_text(f.name, "a string such as \"" + std::string{T::example} + "\"");
    if (!text) return;
    const auto read = parse<T>(*text);
    if (read)
      member = *read;
    else
      fail(refusal_of_field(read.error(), f.name, *text));
  }
  // Hosts: the additional spellings that tuples accept.
  void operator()(const field::value<ipv4>& f, ipv4& member);
  void operator()(const field::value<ipv6>& f, ipv6& member);
  void operator()(const field::interface_index& f, std::uint32_t& member);
  void operator()(const field::scope_id& f, std::uint32_t& member);
  void operator()(const field::kernel_control& f, std::uint32_t& member);
  template <std::size_t Size>
  void operator()(const field::counted_bytes<Size>& f, bounded_string<Size>& member) {
    const auto* given = take(f.name);
    if (given && given->is_string()) return wrong_type(f.name, *given, "{\"hex\": \"010203040506\"}");
    if (given) read_bytes(f.name, *given, member);
  }
  template <std::size_t Size>
  void operator()(const field::counted_chars<Size>& f, bounded_string<Size>& member) {
    if (const auto* given = take(f.name)) read_bytes(f.name, *given, member);
  }
  template <std::size_t Size>
  void operator()(const field::abstract_name<Size>& f, bounded_string<Size>& member) {
    if (const auto* given = take(f.name)) read_bytes(f.name, *given, member);
  }
  template <class T, std::size_t Count>
  void operator()(const field::value_list<T, Count>& f, bounded_list<T, Count>& member) {
    const auto* given = take(f.name);
    if (!given) return;
    const auto remedy = "[\"" + std::string{T::example} + "\"]";
    if (!given->is_array()) return wrong_type(f.name, *given, remedy);
    member.clear();
    for (const auto& [key, one] : given->members) {
      if (!one.is_string()) return wrong_type(f.name, one, remedy);
      const auto read = parse<T>(one.text);
      if (!read) return fail(refusal_of_field(read.error(), f.name, one.text));
      if (!member.append(*read)) {
        return fail(reason{.code = errc::arity, .field = f.name, .value = given->members.size(), .max = Count});
      }
    }
  }
  /// Names and paths, which end at a NUL.
  template <class Field, std::size_t Size>
  void operator()(const Field& f, bounded_string<Size>& member) {
    const auto* given = take(f.name);
    if (!given || !read_bytes(f.name, *given, member)) return;
    if (checks::has_nul(member)) fail(checks::nul_inside(f.name));
  }

 private:
  struct range {
    integer min;
    integer max;
  };

  /// The field's value; nullptr if it is missing, which is a refusal where it has no default.
  const json_value* take(std::string_view name);
  void fail(const reason& why) { fail(refusal_of(why)); }
  void fail(refusal why);
  void wrong_type(std::string_view name, const json_value& given, std::string_view remedy);
  /// The number, if it is one and within its range.
  std::optional<integer> number(static_text name, const json_value& given, const range& allowed);
  /// The bytes of a string or of {"hex": …}, until it is called again.
  std::optional<std::string_view> bytes(std::string_view name, const json_value& given);
  std::optional<std::uint32_t> interface(std::string_view name, const json_value& given);
  std::optional<std::uint32_t> control(std::string_view name, const json_value& given);
  /// The field's string; nullptr if it is missing or not a string.
  const std::string_view* take_text(std::string_view name, std::string_view remedy);

  template <class T>
  void read_number(static_text name, const json_value& given, const range& allowed, T& member) {
    const auto value = number(name, given, allowed);
    if (value) member = static_cast<T>(value->negative ? 0 - value->magnitude : value->magnitude);
  }
  template <std::size_t Size>
  bool read_bytes(static_text name, const json_value& given, bounded_string<Size>& member) {
    const auto read = bytes(name, given);
    if (!read) return false;
    member.clear();
    if (member.append(*read)) return true;
    fail(reason{.code = errc::too_long, .field = name, .value = read->size(), .max = Size});
    return false;
  }

  const json_value& object_;
  const registry::variant_info& variant_;
  const resolver& names_;
  std::optional<refusal> why_;
  std::vector<std::byte> bytes_;
  std::uint32_t zone_ = 0;
};

/// {"family": 99, "bytes": {"hex": "0a0b"}}
outcome<any_address> read_unknown_object(const json_value& object);

/// An address of that variant of that family.
outcome<any_address> read_object(const json_value& object, const registry::family_info& family,
                                 const registry::variant_info& variant, const resolver& names);

}  // namespace sockfam::cli

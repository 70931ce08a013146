// Writes an address as its Python literal, as repr() would.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/detail/fields.h>
#include <sockfam/resolver.h>
#include <sockfam/values.h>

#include "text/number.h"
#include "text/repr.h"
#include "text/sink.h"
#include "text/values.h"

namespace sockfam::inline v0::forms {

class tuple_writer {
 public:
  tuple_writer(std::span<char> out, const resolver& names) : out_(out), names_(names) {}

  /// What was written, as much as there is room for.
  std::string_view view() const { return out_.view(); }

  void elements(std::size_t, std::size_t) { out_.put('('); }
  bool more(bool wanted) const { return wanted; }
  void end() {
    if (written_ == 1) out_.put(',');
    out_.put(')');
  }
  void tag(std::string_view, std::uint32_t value) { number(value); }
  void unused() { number(std::uint32_t{0}); }

  template <class T>
  void item(const field::integer<T>&, T member) {
    if constexpr (std::is_unsigned_v<T> && sizeof(T) <= 4)
      number(std::uint32_t{member});
    else
      number(integer{member});
  }
  void item(const field::scope_id&, std::uint32_t member) { number(member); }
  template <domain_value T>
  void item(const field::value<T>& f, const T& member) {
    separate();
    bare(f, member);
  }
  /// The zone is in the tuple's scope_id, as in Python.
  void item(const field::value<ipv6>& f, const ipv6& member, std::uint32_t) { item(f, member); }
  void item(const field::interface_index&, std::uint32_t member);
  void item(const field::kernel_control&, std::uint32_t member) { number(member); }
  template <std::size_t Size>
  void item(const field::chars<Size>&, const bounded_string<Size>& member) {
    string(member);
  }
  template <std::size_t Size>
  void item(const field::counted_chars<Size>&, const bounded_string<Size>& member) {
    string(member);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>&, const bounded_string<Size>& member) {
    bytes(member);
  }
  template <class T, std::size_t Count>
  void item(const field::value_list<T, Count>&, const bounded_list<T, Count>& member) {
    separate();
    out_.put('(');
    for (std::size_t i = 0; i < member.size(); ++i) {
      if (i != 0) out_.put(", ");
      bare(field::value<T>{}, member[i]);
    }
    out_.put(std::string_view{member.size() == 1 ? ",)" : ")"});
  }

  /// The first element of a tuple, written alone where the others have their defaults.
  template <class Field, class Member>
  bool alone(const Field& f, const Member& member, bool is_enough) {
    if constexpr (requires { bare(f, member); }) {
      if (is_enough) bare(f, member);
    }
    return is_enough;
  }
  template <class T>
  void bare(const field::integer<T>&, T member) {
    text::write_decimal(out_, member);
  }
  template <domain_value T>
  void bare(const field::value<T>&, const T& member) {
    if constexpr (text::value_traits<T>::python == text::literal_form::bytes) {
      // bytes may be read as characters
      text::write_bytes_repr(out_, {reinterpret_cast<const char*>(member.bytes.data()), member.bytes.size()});
    } else {
      out_.put('\'');
      text::value_traits<T>::write(out_, member);
      out_.put('\'');
    }
  }
  template <std::size_t Size>
  void bare(const field::chars<Size>&, const bounded_string<Size>& member) {
    text::write_str_repr(out_, member);
  }

  template <std::size_t Size>
  void bare(const field::path<Size>&, const bounded_string<Size>& member) {
    text::write_str_repr(out_, member);
  }
  template <std::size_t Size>
  void bare(const field::abstract_name<Size>&, const bounded_string<Size>& member) {
    bounded_string<Size + 1> with_nul{"\0"};
    with_nul.append(member);
    text::write_bytes_repr(out_, with_nul);
  }
  void empty() { out_.put("''"); }

 private:
  void separate() {
    if (written_++ != 0) out_.put(", ");
  }
  void number(const integer& value);
  void number(std::uint32_t value);
  void string(std::string_view bytes);
  void bytes(std::string_view bytes);

  text::sink out_;
  const resolver& names_;
  std::size_t written_ = 0;
};

}  // namespace sockfam::inline v0::forms

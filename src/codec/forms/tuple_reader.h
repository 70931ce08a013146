// Reads an address from its Python literal, element by element.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>

#include "forms/reading.h"
#include "text/literal.h"
#include "text/part.h"
#include "text/values.h"

namespace sockfam::inline v0::forms {

inline constexpr static_text bytes_remedy = "bytes such as b'\\x01\\x02\\x03\\x04\\x05\\x06'";

/// "a str such as '01:23:45:67:89:AB'", with a NUL
template <domain_value T>
constexpr auto str_remedy_characters = [] {
  constexpr std::string_view before = "a str such as '";
  constexpr std::string_view example = T::example;
  std::array<char, before.size() + example.size() + 2> all{};
  std::copy_n(before.data(), before.size(), all.data());
  std::copy_n(example.data(), example.size(), all.data() + before.size());
  all[all.size() - 2] = '\'';
  return all;
}();
template <domain_value T>
constexpr static_text str_remedy = str_remedy_characters<T>.data();

class tuple_reader : public reading {
 public:
  /// `shape` is what a failure tells the user to write: the spec's `tuple:` line.
  tuple_reader(std::string_view text, const text::parsed_literal& literal, const resolver& names, static_text shape)
      : reading(names), text_(text), literal_(literal), shape_(shape) {}

  void elements(std::size_t least, std::size_t most);
  bool more(bool /*wanted*/) const { return !failed() && next_ < literal_.count; }
  void end() {}
  void tag(static_text field, std::uint32_t value);
  /// An element that only completes the shape: any 32-bit number, not kept.
  void unused();

  template <class T>
  void item(const field::integer<T>& f, T& member) {
    const auto* given = take_number(f.name);
    if (given) assign(f.name, member, given->value, f.min, f.max, place_of(*given));
  }
  void item(const field::scope_id& f, std::uint32_t& member);
  template <domain_value T>
  void item(const field::value<T>& f, T& member) {
    if constexpr (text::value_traits<T>::python == text::literal_form::bytes) {
      if (const auto* given = take(f.name, text::kind::bytes, bytes_remedy)) read_raw(f.name, *given, member.bytes);
    } else {
      if (const auto* given = take(f.name, text::kind::str, str_remedy<T>)) read_value(f.name, *given, member);
    }
  }
  // Hosts: the additional spellings that Python accepts.
  void item(const field::value<ipv4>& f, ipv4& member);
  void item(const field::value<ipv6>& f, ipv6& member);
  /// A host whose text may carry the zone of another field.
  void item(const field::value<ipv6>& f, ipv6& member, std::uint32_t& zone);
  void item(const field::interface_index& f, std::uint32_t& member);
  void item(const field::kernel_control& f, std::uint32_t& member);
  template <std::size_t Size>
  void item(const field::chars<Size>& f, bounded_string<Size>& member) {
    const auto* given = take(f.name, text::kind::str, "a str");
    if (given) read_name(f.name, *given, member);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>& f, bounded_string<Size>& member) {
    const auto* given = take(f.name, text::kind::bytes, bytes_remedy);
    if (given) read_bytes(f.name, *given, member);
  }

  /// The first element of a tuple, which may stand without a tuple: true if it does. Reads it then.
  template <class Field, class Member>
  bool alone(const Field& f, Member& member, bool /*is_enough*/) {
    if (literal_.whole.type == text::kind::tuple) return false;
    bare(f, member);
    return true;
  }
  /// A value without parentheses: a number.
  template <class T>
  void bare(const field::integer<T>& f, T& member) {
    if (is_whole(f.name, {text::kind::integer}, shape_)) {
      assign(f.name, member, literal_.whole.value, f.min, f.max, place_of(literal_.whole));
    }
  }
  template <domain_value T>
  void bare(const field::value<T>& f, T& member) {
    if constexpr (text::value_traits<T>::python == text::literal_form::bytes) {
      if (is_whole(f.name, {text::kind::bytes}, bytes_remedy)) read_raw(f.name, literal_.whole, member.bytes);
    } else {
      constexpr auto other =
          text::value_traits<T>::python == text::literal_form::str_or_bytes ? text::kind::bytes : text::kind::str;
      if (is_whole(f.name, {text::kind::str, other}, str_remedy<T>)) read_value(f.name, literal_.whole, member);
    }
  }
  /// The name of a kernel control.
  void bare(const field::kernel_control& f, std::uint32_t& member);
  template <std::size_t Size>
  void bare(const field::chars<Size>& f, bounded_string<Size>& member) {
    if (is_whole(f.name, {text::kind::str}, "a str")) read_name(f.name, literal_.whole, member);
  }

  /// A value without parentheses, chosen by its content: a path.
  template <std::size_t Size>
  void bare(const field::path<Size>& f, bounded_string<Size>& member) {
    if (!is_bare(f.name, content::text)) return;
    read_name(f.name, literal_.whole, member);
  }
  /// A value without parentheses, chosen by its content: a name after a NUL.
  template <std::size_t Size>
  void bare(const field::abstract_name<Size>& f, bounded_string<Size>& member) {
    if (!is_bare(f.name, content::nul_first)) return;
    bounded_string<Size + 1> with_nul;
    if (read_bytes(f.name, literal_.whole, with_nul, 1)) member.append(text::part(with_nul.view(), 1));
  }
  /// The empty string.
  void empty() { is_bare({}, content::empty); }

 private:
  static place place_of(const text::literal& given) { return {given.offset, given.length}; }
  const text::literal* take();
  const text::literal* take(static_text field, text::kind wanted, static_text remedy);
  const text::literal* take_number(static_text field);
  /// A str or bytes element; its bytes are then in `host_`. Nothing, with the reason kept, if it is neither.
  std::optional<std::string_view> take_host(static_text field, place& at);
  void wrong_type(static_text field, const text::literal& given, static_text remedy);
  bool is_bare(static_text field, content wanted);
  /// True if the whole literal is one of these; else a failure says what to write.
  bool is_whole(static_text field, std::initializer_list<text::kind> wanted, static_text remedy);

  /// A value of fixed length by its text. A text that is too long is refused like any other wrong text.
  template <domain_value T>
  void read_value(static_text field, const text::literal& given, T& member) {
    std::array<char, std::max<std::size_t>(T::longest_text, 64)> room;
    const auto size = text::literal_bytes(text_, given, room);
    if (!size && size.error().code() != errc::too_long) return fail(size.error().parts(), field, {});
    const auto read = text::value_traits<T>::read({room.data(), size.value_or(0)});
    if (read)
      member = *read;
    else
      fail(read.error().parts(), field, place_of(given));
  }
  /// A value of fixed length by its bytes.
  void read_raw(static_text field, const text::literal& given, std::span<std::uint8_t> member);
  void read_zone(static_text field, std::string_view zone, const ipv6& host, std::uint32_t& member, place at);

  /// `hidden` bytes of the literal are not the field's own: a failure does not count them.
  template <std::size_t Size>
  bool read_bytes(static_text field, const text::literal& given, bounded_string<Size>& member, std::size_t hidden = 0) {
    std::array<char, Size> room;
    const auto size = text::literal_bytes(text_, given, room);
    if (!size) {
      reason why = size.error().parts();
      if (why.code == errc::too_long) {
        why = {.code = errc::too_long, .value = why.value.magnitude - hidden, .max = Size - hidden};
        fail(why, field, place_of(given));
      } else {
        fail(why, field, {});  // carries its place in the whole text already
      }
      return false;
    }
    member.clear();
    return member.append({room.data(), *size});
  }
  template <std::size_t Size>
  void read_name(static_text field, const text::literal& given, bounded_string<Size>& member) {
    if (read_bytes(field, given, member)) has_nul(member, field, place_of(given));
  }

  std::string_view text_;
  const text::parsed_literal& literal_;
  static_text shape_;
  std::size_t next_ = 0;
  std::uint32_t zone_ = 0;
  std::array<char, 320> host_;  // a name of 253 characters (RFC 1035) with a zone
};

}  // namespace sockfam::inline v0::forms

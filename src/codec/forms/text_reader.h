// Reads an address from canonical text, from left to right: each field takes the characters of its alphabet.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>

#include "forms/reading.h"
#include "text/alphabets.h"
#include "text/escape.h"
#include "text/number.h"
#include "text/part.h"
#include "text/values.h"

namespace sockfam::inline v0::forms {

class text_reader : public reading {
 public:
  /// `at` is where the prefix ends.
  text_reader(std::string_view text, std::size_t at, const resolver& names) : reading(names), text_(text), at_(at) {}

  void literal(static_text wanted);
  bool group(std::string_view mark, bool wanted);
  void end();

  template <class T>
  void item(const field::integer<T>& f, T& member) {
    if (f.shown == field::base::flags) return flags(f, member);
    named_number(f, token(text::integer_token), member);
  }
  template <domain_value T>
  void item(const field::value<T>& f, T& member) {
    const auto at = token(text::value_traits<T>::token);
    for (const auto& named : f.names) {
      if (named.name == text::part(text_, at.offset, at.length)) {
        member = named.value;
        return;
      }
    }
    read_value(f.name, at, member);
  }
  void item(const field::scope_id& f, std::uint32_t& member);
  void item(const field::interface_index& f, std::uint32_t& member);
  void item(const field::kernel_control& f, std::uint32_t& member);
  template <std::size_t Size>
  void item(const field::chars<Size>& f, bounded_string<Size>& member) {
    const auto at = name();
    if (read_escaped(f.name, at, member)) check_end(f, member, at);
  }
  template <std::size_t Size>
  void item(const field::path<Size>& f, bounded_string<Size>& member) {
    if (!failed() && at_ == text_.size()) return missing(f.name, at_);
    read_name(f.name, rest(), member);
  }
  template <std::size_t Size>
  void item(const field::abstract_name<Size>& f, bounded_string<Size>& member) {
    read_escaped(f.name, rest(), member);
  }
  template <std::size_t Size>
  void item(const field::counted_chars<Size>& f, bounded_string<Size>& member) {
    read_escaped(f.name, token(text::counted_chars_token), member);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>& f, bounded_string<Size>& member) {
    std::array<char, Size> bytes;
    const auto size = read_hex_bytes(f.name, token(text::bytes_token), bytes);
    if (!failed()) member.append({bytes.data(), size});
  }
  template <class T, std::size_t Count>
  void item(const field::value_list<T, Count>& f, bounded_list<T, Count>& member) {
    auto rest = token(text::list_token);
    member.clear();
    for (bool more = rest.length != 0; more && !failed();) {
      const auto size = std::min(text::part(text_, rest.offset, rest.length).find('/'), rest.length);
      T one;
      read_value(f.name, {rest.offset, size}, one);
      if (!failed() && !member.append(one)) return too_many(f.name, Count, rest);
      more = size < rest.length;
      rest = {rest.offset + size + (more ? 1 : 0), rest.length - size - (more ? 1 : 0)};
    }
  }

 private:
  /// A number, or the name of one.
  template <class T>
  void named_number(const field::integer<T>& f, place at, T& member) {
    const auto token = text::part(text_, at.offset, at.length);
    if (token.empty()) return missing(f.name, at.offset);
    for (const auto& named : f.names) {
      if (named.name == token) {
        member = static_cast<T>(named.value);
        return;
      }
    }
    const auto value = text::parse_number(token);
    if (!value) return no_number(f.name, !f.names.empty(), at);
    assign(f.name, member, *value, f.lowest, f.highest, at);
  }
  /// The same with | between several: all their bits.
  template <class T>
  void flags(const field::integer<T>& f, T& member) {
    auto rest = token(text::flags_token);
    for (member = 0; !failed();) {
      T one = 0;
      const auto size = std::min(text::part(text_, rest.offset, rest.length).find('|'), rest.length);
      named_number(f, {rest.offset, size}, one);
      member = static_cast<T>(member | one);
      if (size == rest.length) return;
      rest = {rest.offset + size + 1, rest.length - size - 1};
    }
  }
  place token(const text::token_characters& of);
  /// Characters, where a comma between parentheses that are closed is one of them: authenc(hmac(sha256),cbc(aes)).
  place name();
  place rest();
  void missing(static_text field, std::size_t at);
  /// Of a list that holds `most`, the rest of whose elements is that.
  void too_many(static_text field, std::size_t most, place rest);
  void no_number(static_text field, bool has_names, place at);
  std::uint32_t interface(static_text field, place at);
  template <domain_value T>
  void read_value(static_text field, place at, T& member) {
    if (failed()) return;
    const auto given = text::part(text_, at.offset, at.length);
    const auto read = text::value_traits<T>::read(given);
    if (read)
      member = *read;
    else if (is_host<T>(given))
      member = T{};
    else
      fail(read.error().parts(), field, at);
  }
  std::size_t read_hex_bytes(static_text field, place at, std::span<char> bytes);

  template <std::size_t Size>
  bool read_escaped(static_text field, place at, bounded_string<Size>& member) {
    if (failed()) return false;
    std::array<char, Size> room;
    const auto size = text::unescape(text::part(text_, at.offset, at.length), room);
    if (!size) {
      fail(size.error().parts(), field, at);
      return false;
    }
    member.clear();
    return member.append({room.data(), *size});
  }
  template <std::size_t Size>
  void read_name(static_text field, place at, bounded_string<Size>& member) {
    if (read_escaped(field, at, member)) has_nul(member, field, at);
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace sockfam::inline v0::forms

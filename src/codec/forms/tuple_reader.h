// Reads an address from its Python literal, element by element.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>
#include <sockfam/detail/export.h>

#include "forms/reading.h"
#include "text/elements.h"
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

/// What these bytes of a sockaddr are.
constexpr content content_of(std::string_view bytes) {
  return bytes.empty() ? content::empty : bytes[0] == '\0' ? content::nul_first : content::text;
}

/// What a str or bytes literal holds. Fails as text::literal_bytes does, but not for its length.
result<content> content_of(std::string_view text, const text::literal& whole);

/// Reads the elements as they are asked for. Where anything is not as most tuples are, it fails without saying why;
/// `once_more()` then reads the literal as a whole, and the next walk knows its type and how many elements it has.
class tuple_reader : public reading {
 public:
  /// `shape` is what a failure tells the user to write: the spec's `tuple:` line.
  tuple_reader(std::string_view text, const resolver& names, static_text shape)
      : reading(names), text_(text), left_(text), shape_(shape) {}

  /// After a walk: true if it must be repeated. Else failed() and why() are those of the text.
  bool once_more() { return failed() && start_again(); }

  void elements(std::size_t least, std::size_t most) {
    if (whole_)
      check_shape(least, most);
    else if (!left_.enter())
      give_up();
  }
  bool more(bool /*wanted*/) const { return !left_.at_end(); }
  void end() {
    if (!left_.at_end() || !(left_.has_comma() || whole_)) give_up();
  }
  void tag(static_text field, std::uint32_t value);
  /// An element that only completes the shape: any 32-bit number, not kept.
  void unused();

  template <class T>
  void item(const field::integer<T>& f, T& member) {
    take_number(f.name, member, f.lowest, f.highest);
  }
  void item(const field::scope_id& f, std::uint32_t& member) {
    if (const auto number = quick_number(); number != 0) other_scope(f.name, number, member);
  }
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
    if (const auto* given = take(f.name, text::kind::str, "a str")) read_chars(f, *given, member);
  }
  template <std::size_t Size>
  void item(const field::counted_chars<Size>& f, bounded_string<Size>& member) {
    if (const auto* given = take(f.name, text::kind::str, "a str")) read_bytes(f.name, *given, member);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>& f, bounded_string<Size>& member) {
    const auto* given = take(f.name, text::kind::bytes, bytes_remedy);
    if (given) read_bytes(f.name, *given, member);
  }
  template <class T, std::size_t Count>
  void item(const field::value_list<T, Count>& f, bounded_list<T, Count>& member) {
    auto left = inside(f.name);
    std::size_t count = 0;
    for (member.clear(); !failed() && !left.at_end(); ++count) {
      text::literal given;
      T one{};
      if (!left.next(given)) return give_up();
      if (given.type != text::kind::str) return wrong_type(f.name, given, str_remedy<T>);
      if (count < Count) read_value(f.name, given, one);
      if (!failed()) member.append(one);
    }
    if (count > Count && !failed()) fail({.code = errc::arity, .value = count, .max = Count}, f.name, last_place());
  }

  /// The first element of a tuple, which may stand without a tuple: true if it does. Reads it then.
  template <class Field, class Member>
  bool alone(const Field& f, Member& member, bool /*is_enough*/) {
    if (whole_ ? whole_->whole.type == text::kind::tuple : left_.at_bracket()) return false;
    bare(f, member);
    return true;
  }
  /// A value without parentheses: a number.
  template <class T>
  void bare(const field::integer<T>& f, T& member) {
    if (const auto* given = take_whole(f.name, {text::kind::integer}, shape_)) {
      assign(f.name, member, given->value, f.lowest, f.highest, place_of(*given));
    }
  }
  template <domain_value T>
  void bare(const field::value<T>& f, T& member) {
    if constexpr (text::value_traits<T>::python == text::literal_form::bytes) {
      if (const auto* given = take_whole(f.name, {text::kind::bytes}, bytes_remedy))
        read_raw(f.name, *given, member.bytes);
    } else {
      constexpr auto other =
          text::value_traits<T>::python == text::literal_form::str_or_bytes ? text::kind::bytes : text::kind::str;
      if (const auto* given = take_whole(f.name, {text::kind::str, other}, str_remedy<T>))
        read_value(f.name, *given, member);
    }
  }
  /// The name of a kernel control.
  void bare(const field::kernel_control& f, std::uint32_t& member);
  template <std::size_t Size>
  void bare(const field::chars<Size>& f, bounded_string<Size>& member) {
    if (const auto* given = take_whole(f.name, {text::kind::str}, "a str")) read_chars(f, *given, member);
  }

  /// A value without parentheses, chosen by its content: a path.
  template <std::size_t Size>
  void bare(const field::path<Size>& f, bounded_string<Size>& member) {
    if (const auto* given = take_bare(f.name, content::text, member)) has_nul(member, f.name, place_of(*given));
  }
  /// A value without parentheses, chosen by its content: a name after a NUL.
  template <std::size_t Size>
  void bare(const field::abstract_name<Size>& f, bounded_string<Size>& member) {
    bounded_string<Size + 1> with_nul;
    if (take_bare(f.name, content::nul_first, with_nul, 1)) member.append(text::part(with_nul.view(), 1));
  }
  /// The empty string.
  void empty() {
    bounded_string<1> nothing;
    take_bare({}, content::empty, nothing);
  }

 private:
  static place place_of(const text::literal& given) { return {given.offset, given.length}; }
  /// Of the element that was read last; nowhere in the first walk.
  place last_place() const { return whole_ ? place_of(*given_) : place{}; }
  bool start_again();
  void give_up();
  void check_shape(std::size_t least, std::size_t most);
  const text::literal* take();
  const text::literal* take(static_text field, text::kind wanted, static_text remedy);
  const text::literal* take_number(static_text field);
  /// What stands between the brackets of the next element, which is a tuple or a list.
  text::elements inside(static_text field);
  static constexpr auto no_number = text::elements::no_number;
  /// The next element, if the walk is the first and it is a number as most are.
  std::uint64_t quick_number() { return whole_ ? no_number : left_.take_number(); }
  /// Reads a number and stores it, if it is one of these.
  template <class T>
  SOCKFAM_INLINE void take_number(static_text field, T& member, T min, T max) {
    const auto number = quick_number();
    const bool is_one = number != no_number && within(number, min, max);
    if (is_one) [[likely]]
      member = static_cast<T>(number);
    else
      member =
          static_cast<T>(other_number(field, number, static_cast<std::int64_t>(min), static_cast<std::uint64_t>(max)));
  }
  /// The number as bits of the field's type; 0 with a failure if the field does not take it.
  std::uint64_t other_number(static_text field, std::uint64_t quick, std::int64_t min, std::uint64_t max);
  void other_scope(static_text field, std::uint64_t quick, std::uint32_t& member);
  /// A str or bytes element; no data, with the reason kept, if it is neither.
  std::string_view take_host(static_text field) {
    const auto host = whole_ ? std::string_view{} : left_.take_plain();
    return host.data() ? host : other_host(field);
  }
  std::string_view other_host(static_text field);
  void item_with_zone(const field::value<ipv6>& f, std::string_view host, ipv6& member, std::uint32_t& zone);
  /// Asks in the second walk only: who gave the names keeps a host that he takes.
  template <domain_value T>
  bool takes_host(std::string_view host) const {
    return whole_ && is_host<T>(host);
  }
  /// All of the text, if it is one value.
  const text::literal* take_whole();
  /// The same, if it is one of these; else a failure says what to write.
  const text::literal* take_whole(static_text field, std::initializer_list<text::kind> wanted, static_text remedy);
  /// The same, if it is a str or bytes with that content, which is then in `member`; as with read_bytes.
  template <std::size_t Size>
  const text::literal* take_bare(static_text field, content wanted, bounded_string<Size>& member,
                                 std::size_t hidden = 0) {
    const auto* given = take_whole(field, {text::kind::str, text::kind::bytes}, "a str or bytes");
    if (!given || (whole_ && !is_bare(field, *given, wanted))) return nullptr;
    if (!read_bytes(field, *given, member, hidden)) return nullptr;
    if (content_of(member) == wanted) return given;
    give_up();
    return nullptr;
  }
  bool is_bare(static_text field, const text::literal& given, content wanted);
  void wrong_type(static_text field, const text::literal& given, static_text remedy);

  /// A value of fixed length by its text. A text that is too long is refused like any other wrong text.
  template <domain_value T>
  void read_value(static_text field, const text::literal& given, T& member) {
    std::array<char, std::max<std::size_t>(T::longest_text, 64)> room;
    const auto bytes = text::literal_bytes(text_, given, room);
    if (!bytes && bytes.error().code() != errc::too_long) return fail(bytes.error().parts(), field, {});
    const auto read = text::value_traits<T>::read(bytes.value_or(std::string_view{}));
    if (read)
      member = *read;
    else
      fail(read.error().parts(), field, place_of(given));
  }
  /// A value of fixed length by its bytes.
  void read_raw(static_text field, const text::literal& given, std::span<std::uint8_t> member);
  void read_zone(static_text field, std::string_view zone, const ipv6& host, std::uint32_t& member, place at);

  /// The bytes of a literal, in the text or in `room`; nothing, with the reason kept, if there are more. `hidden` bytes
  /// of the literal are not the field's own: a failure does not count them.
  std::optional<std::string_view> bytes_of(static_text field, const text::literal& given, std::span<char> room,
                                           std::size_t hidden = 0);
  template <std::size_t Size>
  bool read_bytes(static_text field, const text::literal& given, bounded_string<Size>& member, std::size_t hidden = 0) {
    std::array<char, Size> room;
    const auto bytes = bytes_of(field, given, room, hidden);
    member.clear();
    return bytes && member.append(*bytes);
  }
  template <std::size_t Size>
  void read_chars(const field::chars<Size>& f, const text::literal& given, bounded_string<Size>& member) {
    if (read_bytes(f.name, given, member)) check_end(f, member, place_of(given));
  }

  std::string_view text_;
  text::elements left_;
  static_text shape_;
  std::optional<text::parsed_literal> whole_{};  ///< in the second walk
  std::optional<text::literal> given_{};         ///< what was read last
  std::uint32_t zone_ = 0;
  std::array<char, 320> host_;  // a name of 253 characters (RFC 1035) with a zone
};

}  // namespace sockfam::inline v0::forms

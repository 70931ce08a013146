// Writes an address as canonical text, after its prefix.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/detail/fields.h>
#include <sockfam/detail/text_form.h>
#include <sockfam/resolver.h>
#include <sockfam/values.h>

#include "forms/reading.h"
#include "text/alphabets.h"
#include "text/escape.h"
#include "text/hex.h"
#include "text/kernels/kernel.h"
#include "text/number.h"
#include "text/part.h"
#include "text/sink.h"
#include "text/values.h"

namespace sockfam::inline v0::forms {

/// Writes into room for the longest text of the type, so nothing checks whether there is some left.
class text_writer {
 public:
  text_writer(char* out, const resolver& names) : at_(out), names_(names) {}
  /// Where the text ends.
  char* end() const { return at_; }

  SOCKFAM_INLINE void literal(std::string_view text) {
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  SOCKFAM_INLINE bool group(std::string_view mark, bool wanted) {
    if (wanted) literal(mark);
    return wanted;
  }

  template <class T>
  SOCKFAM_INLINE void item(const field::integer<T>& f, T member) {
    if (f.shown == field::base::flags) return flags(f.names, static_cast<std::uint64_t>(member));
    put<longest_number>([&](text::sink& out) {
      if (f.shown == field::base::hex)
        text::write_hex(out, static_cast<std::uint64_t>(member));
      else if constexpr (std::is_unsigned_v<T> && sizeof(T) <= 4)
        text::write_unsigned(out, member);
      else
        text::write_decimal(out, member);
    });
  }
  template <domain_value T>
  SOCKFAM_INLINE void item(const field::value<T>&, const T& member) {
    put<T::longest_text>([&](text::sink& out) { text::value_traits<T>::write(out, member); });
  }
  void item(const field::scope_id&, std::uint32_t member) { interface(member, text::scope_id_alphabet); }
  void item(const field::interface_index&, std::uint32_t member) { interface(member, text::interface_alphabet); }
  void item(const field::kernel_control&, std::uint32_t member) {
    const auto name = names_.control_at(member);
    if (name && !name->empty())
      written_name(*name, text::kernel_control_alphabet);
    else
      number(member);
  }
  template <std::size_t Size>
  void item(const field::chars<Size>&, const bounded_string<Size>& member) {
    escaped(member, text::chars_alphabet);
  }
  template <std::size_t Size>
  void item(const field::counted_chars<Size>&, const bounded_string<Size>& member) {
    escaped(member, text::counted_chars_alphabet);
  }
  template <std::size_t Size>
  void item(const field::path<Size>&, const bounded_string<Size>& member) {
    escaped(member, text::path_alphabet);
  }
  template <std::size_t Size>
  void item(const field::abstract_name<Size>&, const bounded_string<Size>& member) {
    escaped(member, text::abstract_name_alphabet);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>&, const bounded_string<Size>& member) {
    for (std::size_t i = 0; i < member.size(); ++i) {
      if (i != 0) *at_++ = ':';
      text::put_hex_byte(at_, text::byte_of(member.view()[i]));
      at_ += 2;
    }
  }
  template <class T, std::size_t Count>
  void item(const field::value_list<T, Count>&, const bounded_list<T, Count>& member) {
    for (std::size_t i = 0; i < member.size(); ++i) {
      if (i != 0) *at_++ = '/';
      item(field::value<T>{}, member[i]);
    }
  }

 private:
  /// What `write(sink&)` writes, at most Most characters.
  template <std::size_t Most, class Write>
  SOCKFAM_INLINE void put(Write write) {
    text::sink out{std::span{at_, Most}};
    write(out);
    at_ += out.size();
  }
  void number(std::uint32_t value) {
    put<longest_number>([&](text::sink& out) { text::write_unsigned(out, value); });
  }
  /// The names of the bits that are set, and the bits that have no name as a number.
  void flags(std::span<const field::named_value> names, std::uint64_t value) {
    if (value == 0) return literal("0");
    std::string_view between = "";
    for (const auto& named : names) {
      const auto bits = static_cast<std::uint64_t>(named.value);
      if ((value & bits) != bits) continue;
      literal(between);
      literal(named.name);
      value -= bits;
      between = "|";
    }
    if (value == 0) return;
    literal(between);
    put<longest_number>([&](text::sink& out) { text::write_hex(out, value); });
  }
  SOCKFAM_INLINE void escaped(std::string_view bytes, const text::alphabet& keep) {
    const std::size_t run = text::copy_run(at_, bytes.data(), bytes.size(), keep);
    at_ += run;
    if (run != bytes.size()) [[unlikely]]
      at_ = text::write_escaped(at_, text::part(bytes, run), keep);
  }

  /// A name, or the number if there is no name; nothing for 0.
  void interface(std::uint32_t index, const text::alphabet& keep) {
    if (index == 0) return;
    const auto name = detail::written_interface(names_, index);
    if (!name) return number(index);
    written_name(*name, keep);
  }
  /// Digits alone are read as a number, so a name of digits begins with an escape.
  void written_name(std::string_view name, const text::alphabet& keep) {
    if (!all_digits(name)) return escaped(name, keep);
    literal("%3");
    literal(name);
  }

  char* at_;
  const resolver& names_;
};

}  // namespace sockfam::inline v0::forms

// Writes an address as canonical text, after its prefix.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <sockfam/bounded_string.h>
#include <sockfam/detail/fields.h>
#include <sockfam/resolver.h>
#include <sockfam/values.h>

#include "forms/reading.h"
#include "text/alphabets.h"
#include "text/hex.h"
#include "text/number.h"
#include "text/sink.h"
#include "text/values.h"

namespace sockfam::inline v0::forms {

class text_writer {
 public:
  text_writer(text::sink& out, const resolver& names) : out_(out), names_(names) {}

  void literal(std::string_view text) { out_.put(text); }
  bool group(std::string_view mark, bool wanted) {
    if (wanted) out_.put(mark);
    return wanted;
  }

  template <class T>
  void item(const field::integer<T>& f, T member) {
    if (f.shown == field::base::hex)
      text::write_hex(out_, static_cast<std::uint64_t>(member));
    else if constexpr (std::is_unsigned_v<T> && sizeof(T) <= 4)
      text::write_unsigned(out_, member);
    else
      text::write_decimal(out_, member);
  }
  template <domain_value T>
  void item(const field::value<T>&, const T& member) {
    text::value_traits<T>::write(out_, member);
  }
  void item(const field::scope_id&, std::uint32_t member) { interface(member, text::scope_id_alphabet); }
  void item(const field::interface_index&, std::uint32_t member) { interface(member, text::interface_alphabet); }
  void item(const field::kernel_control&, std::uint32_t member) {
    const auto name = names_.control_at(member);
    if (name && !name->empty())
      written_name(*name, text::kernel_control_alphabet);
    else
      text::write_decimal(out_, member);
  }
  template <std::size_t Size>
  void item(const field::chars<Size>&, const bounded_string<Size>& member) {
    text::write_escaped(out_, member, text::chars_alphabet);
  }
  template <std::size_t Size>
  void item(const field::path<Size>&, const bounded_string<Size>& member) {
    text::write_escaped(out_, member, text::path_alphabet);
  }
  template <std::size_t Size>
  void item(const field::abstract_name<Size>&, const bounded_string<Size>& member) {
    text::write_escaped(out_, member, text::abstract_name_alphabet);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>&, const bounded_string<Size>& member) {
    for (std::size_t i = 0; i < member.size(); ++i) {
      if (i != 0) out_.put(':');
      text::put_hex_byte(out_, text::byte_of(member.view()[i]));
    }
  }

 private:
  /// A name, or the number if there is no name; nothing for 0.
  void interface(std::uint32_t index, const text::alphabet& keep) {
    if (index == 0) return;
    const auto name = names_.interface_at(index);
    if (!name) return text::write_decimal(out_, index);
    written_name(*name, keep);
  }
  /// Digits alone are read as a number, so a name of digits begins with an escape.
  void written_name(std::string_view name, const text::alphabet& keep) {
    if (!all_digits(name)) return text::write_escaped(out_, name, keep);
    out_.put("%3");
    out_.put(name);
  }

  text::sink& out_;
  const resolver& names_;
};

}  // namespace sockfam::inline v0::forms

// The canonical text of an address type, as its parts in order. Generated for each type in sockfam/text/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/detail/description.h>
#include <sockfam/detail/fields.h>
#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

/// `walk(io, address)` names the parts; a reader or a writer takes them.
template <class Address>
struct text_form;

/// True if a member differs from its default.
template <class Field, class Value>
constexpr bool is_set(const Field& f, const Value& member) {
  if constexpr (requires { f.fallback; })
    return member != f.fallback;
  else
    return member != Value{};
}

namespace forms {

/// Of any integer: -9223372036854775808, 18446744073709551615, 0xffffffffffffffff.
inline constexpr std::size_t longest_number = 20;

/// Adds up how long the parts of a text can be. An escape has three characters.
class text_measure {
 public:
  constexpr std::size_t size() const { return size_; }

  constexpr void literal(std::string_view text) { size_ += text.size(); }
  constexpr bool group(std::string_view mark, bool) { return literal(mark), true; }
  template <class T>
  constexpr void item(const field::integer<T>& f, const T&) {
    size_ += longest_number;
    if (f.shown != field::base::flags) return;
    for (const auto& named : f.names) size_ += named.name.size() + 1;
  }
  template <domain_value T>
  constexpr void item(const field::value<T>&, const T&) {
    size_ += T::longest_text;
  }
  constexpr void item(const field::scope_id&, std::uint32_t) { size_ += 3 * interface_name::capacity(); }
  constexpr void item(const field::interface_index&, std::uint32_t) { size_ += 3 * interface_name::capacity(); }
  constexpr void item(const field::kernel_control&, std::uint32_t) { size_ += 3 * control_name::capacity(); }
  template <class T, std::size_t Count>
  constexpr void item(const field::value_list<T, Count>&, const bounded_list<T, Count>&) {
    size_ += Count * (T::longest_text + 1);
  }
  template <class Field, std::size_t Size>
  constexpr void item(const Field&, const bounded_string<Size>&) {
    size_ += 3 * Size;
  }

 private:
  std::size_t size_ = 0;
};

template <class Address>
constexpr std::size_t measured_text() {
  Address address{};
  text_measure sum;
  sum.literal(description<Address>::prefix);
  text_form<Address>::walk(sum, address);
  return sum.size();
}

}  // namespace forms

/// No canonical text of an address of this type is longer, whatever it holds and interfaces are called. With so much
/// room, `format_to` writes in place. Include the header of the family in <sockfam/text/>, or that
/// of all, <sockfam/text.h>.
template <class Address>
inline constexpr std::size_t max_text_size = forms::measured_text<Address>();

}  // namespace sockfam::inline v0

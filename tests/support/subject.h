// One address type as the laws see it: the library's typed calls and what known.h says, on values of any type. So the
// laws and the harnesses are compiled once, and of each type only these calls are. They are the templates that users
// call.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/detail/text_form.h>
#include <sockfam/registry.h>

#include "support/known.h"

namespace sockfam::tests {

/// What std::hash and the operators of two values say.
struct relations {
  std::size_t hash = 0;
  std::size_t other_hash = 0;
  bool equal = false;
  bool less = false;
  bool greater = false;
  bool not_less = false;
  bool not_greater = false;
};

/// The members of a value by their names: those of any length as characters, others as their bytes in memory.
struct member_values {
  struct value {
    std::string content;
    bool is_text;  ///< of any length
  };
  std::map<std::string, value, std::less<>> found{};

  template <class M>
  void operator()(const auto& field, const M& member) {
    if constexpr (requires { member.view(); })
      found[std::string{field.name}] = {std::string{member.view()}, true};
    else if constexpr (requires { member.begin(); })
      found[std::string{field.name}] = {
          {reinterpret_cast<const char*>(member.data()), member.size() * sizeof *member.data()}, true};
    else
      found[std::string{field.name}] = {{reinterpret_cast<const char*>(&member), sizeof member}, false};
  }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t) {}
};

/// Every any_address that its calls take or give is of this type.
struct subject {
  // What the library's description and its registry say.
  std::string_view title;
  std::string_view family;
  std::string_view variant;
  per_os<std::uint16_t> number;
  selection select;
  bool has_fixed_size;
  tag_place tag_at;
  std::size_t max_text;
  // What the spec says: see known.
  os_set systems;
  bool is_told_by_protocol;
  bool reads_strange_protocols;
  std::span<const protocol_of> protocols;
  std::span<const std::uint32_t> other_tags;
  std::span<const constant_place> always;
  /// A value that encode accepts on `where`.
  any_address (*valid)(choices& pick, const abi& where);
  /// As known::fill makes it.
  any_address (*fill)(choices& pick, os system);
  /// Asks what encode must refuse next to a value that it takes.
  void (*limits)(const any_address& good, const abi& where);
  // The library's calls. Those that end in _here have this machine's ABI as a constant.
  result<sockaddr_bytes> (*encode)(const any_address& address, const abi& where);
  result<std::size_t> (*encode_here)(const any_address& address, std::span<std::byte> out);
  result<any_address> (*decode)(std::span<const std::byte> bytes, const abi& where, notes* noticed);
  result<any_address> (*decode_here)(std::span<const std::byte> bytes);
  result<void> (*decode_into)(any_address& into, std::span<const std::byte> bytes, const abi& where);
  std::size_t (*size_of_fields)(const any_address& address, const abi& where);  ///< without what fills the struct
  problems (*validate)(const any_address& address, const abi& where);
  result<any_address> (*parse)(std::string_view text, form how, const resolver& names);
  address_text (*format)(const any_address& address, form how, const resolver& names);
  result<std::size_t> (*format_to)(std::span<char> out, const any_address& address, form how, const resolver& names);
  bool (*is_in)(const any_address& any);  ///< the one call that takes any_address of every type
  member_values (*values)(const any_address& address);
  member_values (*defaults)();
  relations (*relate)(const any_address& address, const any_address& other);
};

/// Any value that the type can hold.
inline any_address any_value(const subject& type, choices& pick) {
  pick.be_wild(true);
  const any_address made = type.fill(pick, pick.where(every_os).system);
  pick.be_wild(false);
  return made;
}

namespace subjects {

/// Counts what the fields take, without the rest of the struct.
struct unfilled_sizer : wire::sizer {
  using sizer::sizer;
  void fill(std::size_t) {}
  /// The other elements of its array may be missing.
  void list(const auto&, const auto& member) { pad(member.size() * sizeof *member.data()); }
};

inline result<any_address> any_of(const auto& typed) {
  if (!typed) return refused(typed.error());
  return any_address{*typed};
}

/// The calls of subject_of.
template <address_type T>
struct calls {
  static const T& in(const any_address& address) { return *address.get_if<T>(); }

  static any_address valid(choices& pick, const abi& where) { return valid_address<T>(pick, where); }
  static any_address fill(choices& pick, os system) {
    T made{};
    known<T>::fill(pick, made, system);
    return made;
  }
  static void limits(const any_address& good, const abi& where) {
    const judgement judge{encode, validate, where};
    known<T>::limits(expectations<T>{in(good), judge});
  }

  static result<sockaddr_bytes> encode(const any_address& address, const abi& where) {
    return sockfam::encode(in(address), where);
  }
  static result<std::size_t> encode_here(const any_address& address, std::span<std::byte> out) {
    return sockfam::encode(in(address), out, native_abi);
  }
  static result<any_address> decode(std::span<const std::byte> bytes, const abi& where, notes* noticed) {
    return any_of(sockfam::decode<T>(bytes, where, noticed));
  }
  static result<any_address> decode_here(std::span<const std::byte> bytes) {
    return any_of(sockfam::decode<T>(bytes, native_abi));
  }
  static result<void> decode_into(any_address& into, std::span<const std::byte> bytes, const abi& where) {
    T address = in(into);
    const auto done = sockfam::decode_into(address, bytes, where);
    into = address;
    return done;
  }
  static std::size_t size_of_fields(const any_address& address, const abi& where) {
    unfilled_sizer fields{where};
    description<T>::wire(fields, in(address));
    return fields.size();
  }
  static problems validate(const any_address& address, const abi& where) {
    return sockfam::validate(in(address), where);
  }
  static result<any_address> parse(std::string_view text, form how, const resolver& names) {
    return any_of(sockfam::parse<T>(text, how, names));
  }
  static address_text format(const any_address& address, form how, const resolver& names) {
    return sockfam::format(in(address), how, names);
  }
  static result<std::size_t> format_to(std::span<char> out, const any_address& address, form how,
                                       const resolver& names) {
    return sockfam::format_to(out, in(address), how, names);
  }
  static bool is_in(const any_address& any) { return any.is<T>(); }
  static member_values values_of(const T& address) {
    member_values collect;
    description<T>::members(collect, address);
    return collect;
  }
  static member_values values(const any_address& address) { return values_of(in(address)); }
  static member_values defaults() {
    static constexpr T fresh{};
    return values_of(fresh);
  }
  static relations relate(const any_address& address, const any_address& other) {
    const T a = in(address);
    const T b = in(other);
    return {std::hash<T>{}(a), std::hash<T>{}(b), a == b, a<b, a> b, a >= b, a <= b};
  }

  static constexpr tag_place tag_at() {
    if constexpr (requires { description<T>::tag_at; })
      return description<T>::tag_at;
    else
      return {};
  }
  static constexpr std::span<const protocol_of> protocols() {
    if constexpr (requires { known<T>::protocols; })
      return known<T>::protocols;
    else
      return {};
  }
  static constexpr std::span<const std::uint32_t> other_tags() {
    if constexpr (requires { known<T>::other_tags; })
      return {known<T>::other_tags.begin(), known<T>::other_tags.size()};
    else
      return {};
  }
  static constexpr std::span<const constant_place> always() {
    if constexpr (requires { known<T>::always; })
      return known<T>::always;
    else
      return {};
  }
};

}  // namespace subjects

template <address_type T>
constexpr subject subject_of{.title = description<T>::title,
                             .family = description<T>::family,
                             .variant = description<T>::variant,
                             .number = description<T>::number,
                             .select = description<T>::select,
                             .has_fixed_size = description<T>::fixed,
                             .tag_at = subjects::calls<T>::tag_at(),
                             .max_text = max_text_size<T>,
                             .systems = known<T>::systems,
                             .is_told_by_protocol = requires {known<T>::protocols;
}
, .reads_strange_protocols = requires { known<T>::reads_strange_protocols; }
, .protocols = subjects::calls<T>::protocols(), .other_tags = subjects::calls<T>::other_tags(),
  .always = subjects::calls<T>::always(), .valid = subjects::calls<T>::valid, .fill = subjects::calls<T>::fill,
  .limits = subjects::calls<T>::limits, .encode = subjects::calls<T>::encode,
  .encode_here = subjects::calls<T>::encode_here, .decode = subjects::calls<T>::decode,
  .decode_here = subjects::calls<T>::decode_here, .decode_into = subjects::calls<T>::decode_into,
  .size_of_fields = subjects::calls<T>::size_of_fields, .validate = subjects::calls<T>::validate,
  .parse = subjects::calls<T>::parse, .format = subjects::calls<T>::format, .format_to = subjects::calls<T>::format_to,
  .is_in = subjects::calls<T>::is_in, .values = subjects::calls<T>::values, .defaults = subjects::calls<T>::defaults,
  .relate = subjects::calls<T>::relate,
}
;

}  // namespace sockfam::tests

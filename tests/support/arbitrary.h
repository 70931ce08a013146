// Random values of any address type: its description says which members it has and what they may hold.
#pragma once

#include <rapidcheck.h>

#include <limits>
#include <string>

#include <sockfam/any_address.h>

namespace sockfam::tests {

/// A string of up to `most` bytes; the short, the full and the nasty ones often.
inline std::string arbitrary_bytes(std::size_t least, std::size_t most, bool with_nul) {
  const auto size = *rc::gen::oneOf(rc::gen::inRange<std::size_t>(least, most + 1), rc::gen::element(least, most));
  const auto nasty = rc::gen::element('%', '@', ':', ',', '\'', '"', '\\', '\n', '\x1b', '\x7f', '\x80', '\xc3', '\xa9',
                                      '\xff', '/', ' ', 'a', '0');
  const auto any = rc::gen::map(rc::gen::inRange(with_nul ? 0 : 1, 256), [](int c) { return static_cast<char>(c); });
  return *rc::gen::container<std::string>(size, rc::gen::oneOf(any, nasty, rc::gen::inRange('a', 'z')));
}

/// Fills a value member by member. `valid`: only with what encode accepts on `where`.
struct filler {
  abi where;
  bool valid;

  template <class T>
  void operator()(const field::integer<T>& f, T& member) {
    if (valid && !f.only.has(where.system)) return;
    const T most = checks::most(f, where);
    const auto edges = rc::gen::elementOf(std::vector<T>{f.min, most, f.max, f.fallback, 0, 1,
                                                         std::numeric_limits<T>::max(), std::numeric_limits<T>::min()});
    const T any = *rc::gen::oneOf(edges, rc::gen::arbitrary<T>(), rc::gen::inRange<T>(f.min, most));
    member = valid && (any < f.min || any > most) ? f.fallback : any;
  }
  void operator()(const field::kernel_control&, std::uint32_t& member) {
    member = *rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 5), rc::gen::arbitrary<std::uint32_t>());
  }
  template <domain_value T>
  void operator()(const field::value<T>& f, T& member) {
    if (valid && !f.only.has(where.system)) return;
    const auto any = *rc::gen::arbitrary<decltype(member.bytes)>();
    if (!*rc::gen::inRange(0, 4)) return;  // all zeros often
    const bool with_zeros = *rc::gen::arbitrary<bool>();
    for (std::size_t i = 0; i < any.size(); ++i) {
      if (!with_zeros || *rc::gen::arbitrary<bool>()) member.bytes[i] = any[i];
    }
  }
  void operator()(const field::interface_index& f, std::uint32_t& member) {
    const auto any = *rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 12), rc::gen::arbitrary<std::uint32_t>(),
                                     rc::gen::elementOf(std::vector{f.max, f.max + 1}));
    member = valid ? any & f.max : any;
  }
  void operator()(const field::scope_id&, std::uint32_t& member) {
    member = *rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 12), rc::gen::arbitrary<std::uint32_t>());
  }
  template <std::size_t Size>
  void operator()(const field::chars<Size>&, bounded_string<Size>& member) {
    set(member, arbitrary_bytes(0, Size, !valid));
  }
  template <std::size_t Size>
  void operator()(const field::path<Size>& f, bounded_string<Size>& member) {
    set(member, valid ? arbitrary_bytes(1, f.room[where.system], false) : arbitrary_bytes(0, Size, true));
  }
  template <std::size_t Size>
  void operator()(const field::abstract_name<Size>&, bounded_string<Size>& member) {
    set(member, arbitrary_bytes(0, Size, true));
  }
  template <std::size_t Size>
  void operator()(const field::counted_bytes<Size>&, bounded_string<Size>& member) {
    set(member, arbitrary_bytes(0, Size, true));
  }
  void tag(std::string_view, std::int64_t) {}
  void at_least(const auto&, auto& greater, const auto&, auto& lesser) {
    if (valid && greater < lesser) std::swap(greater, lesser);
  }

 private:
  template <std::size_t Size>
  static void set(bounded_string<Size>& member, const std::string& bytes) {
    member = *bounded_string<Size>::from(bytes);
  }
};

/// A value that encode accepts on `where`.
template <address_type T>
T valid_address(const abi& where) {
  T made{};
  filler fill{where, true};
  description<T>::members(fill, made);
  return made;
}

/// Any value that the type can hold.
template <address_type T>
T any_value(const abi& where) {
  T made{};
  filler fill{where, false};
  description<T>::members(fill, made);
  return made;
}

/// An ABI that has the type.
template <address_type T>
abi arbitrary_abi(const std::vector<abi>& all) {
  std::vector<abi> having;
  for (const auto& one : all) {
    if (description<T>::number[one.system] != 0) having.push_back(one);
  }
  return *rc::gen::elementOf(having);
}

}  // namespace sockfam::tests

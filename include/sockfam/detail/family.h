// What the generated header of a family needs.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>
#include <sockfam/detail/fields.h>
#include <sockfam/forms.h>
#include <sockfam/hwaddr.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

/// True if a member differs from its default.
template <class Field, class Value>
constexpr bool is_set(const Field& f, const Value& member) {
  if constexpr (requires { f.fallback; })
    return member != f.fallback;
  else
    return member != Value{};
}

namespace detail {

/// Hashes members one after another.
struct hasher {
  std::size_t seed = 0;
  void operator()(const auto&, const auto& member) { mix(hash_of(member)); }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t value) { mix(std::hash<std::int64_t>{}(value)); }

 private:
  // The golden ratio's digits, as many as fit.
  static constexpr auto golden = static_cast<std::size_t>(0x9e3779b97f4a7c15u);
  void mix(std::size_t more) { seed ^= more + golden + (seed << 6) + (seed >> 2); }
  template <class T>
  static std::size_t hash_of(const T& member) {
    if constexpr (domain_value<T>) {
      const auto* chars = reinterpret_cast<const char*>(member.bytes.data());  // bytes may be read as characters
      return std::hash<std::string_view>{}({chars, member.bytes.size()});
    } else if constexpr (std::is_integral_v<T>) {
      return std::hash<T>{}(member);
    } else {
      return std::hash<std::string_view>{}(member.view());
    }
  }
};

}  // namespace detail

/// std::hash of every address type.
template <class Address>
struct address_hash {
  std::size_t operator()(const Address& address) const noexcept {
    detail::hasher hash;
    description<Address>::members(hash, address);
    return hash.seed;
  }
};

}  // namespace sockfam::inline v0

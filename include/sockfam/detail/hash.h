// std::hash of every address type. What it returns depends on the value and the width of size_t alone, not on the
// standard library: docs/stability.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <sockfam/detail/description.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::detail {

/// Mixes numbers and bytes one after another: a multiplication and a shift for each eight bytes.
class hasher {
 public:
  constexpr void number(std::uint64_t value) {
    state_ = (state_ ^ value) * golden;
    state_ ^= state_ >> 32;
  }
  constexpr void bytes(const auto* from, std::size_t size) {
    number(size);
    for (std::size_t at = 0; at < size; at += 8) {
      std::uint64_t word = 0;
      for (std::size_t i = at; i < size && i < at + 8; ++i) word = word << 8 | static_cast<std::uint8_t>(from[i]);
      number(word);
    }
  }
  constexpr std::size_t value() const { return static_cast<std::size_t>(state_); }

  // The members of an address.
  template <class T>
  constexpr void operator()(const auto&, const T& member) {
    if constexpr (domain_value<T>)
      bytes(member.bytes.data(), member.bytes.size());
    else if constexpr (std::is_integral_v<T>)
      number(static_cast<std::uint64_t>(member));
    else if constexpr (domain_value<std::remove_cvref_t<decltype(*member.data())>>)
      values(member);
    else
      bytes(member.data(), member.size());
  }
  constexpr void at_least(const auto&, const auto&, const auto&, const auto&) {}
  constexpr void tag(std::string_view, std::int64_t value) { number(static_cast<std::uint64_t>(value)); }

 private:
  constexpr void values(const auto& members) {
    number(members.size());
    for (const auto& one : members) bytes(one.bytes.data(), one.bytes.size());
  }

  static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15u;  // 2^64 divided by the golden ratio
  std::uint64_t state_ = golden;
};

}  // namespace sockfam::inline v0::detail

namespace sockfam::inline v0 {

template <class Address>
struct address_hash {
  constexpr std::size_t operator()(const Address& address) const noexcept {
    detail::hasher hash;
    description<Address>::members(hash, address);
    return hash.value();
  }
};

}  // namespace sockfam::inline v0

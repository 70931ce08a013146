// The members of an address by their names in the spec.
#pragma once

#include <map>
#include <string>
#include <type_traits>

#include <sockfam/any_address.h>
#include <sockfam/families.h>

#include "support/world.h"

namespace sockfam::tests::facts {

/// Numbers in decimal, everything else as hex.
using member_map = std::map<std::string, std::string>;

struct member_collector {
  member_map found{};

  template <class T>
  void operator()(const auto& field, const T& member) {
    if constexpr (std::is_integral_v<T>)
      found[std::string{field.name}] = std::to_string(member);
    else if constexpr (requires { member.view(); })
      found[std::string{field.name}] = to_hex(member.view());
    else if constexpr (requires { member.bytes; })
      found[std::string{field.name}] = to_hex(member.bytes);
    else
      for (const auto& one : member) found[std::string{field.name}] += to_hex(one.bytes);
  }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t) {}
};

inline member_map members_of(const any_address& address) {
  member_collector collect;
  address.visit([&]<class T>(const T& one) {
    if constexpr (address_type<T>) description<T>::members(collect, one);
  });
  return collect.found;
}

}  // namespace sockfam::tests::facts

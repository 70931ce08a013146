// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of tipc: see tests/support/known.h.
#pragma once

#include <sockfam/text/tipc.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<tipc::service_range> {
  using type = tipc::service_range;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{2, 3};  // service, socket

  static void fill(choices& pick, type& a, os) {
    pick.number(a.type, 0, 0xffffffffu);
    pick.number(a.lower, 0, 0xffffffffu);
    pick.number(a.upper, 0, 0xffffffffu);
    pick.number(a.scope, -128, 127, {2, 1, 3});
    pick.ordered(a.lower, a.upper);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_less("upper", &type::upper, &type::lower);
  }
};

template <>
struct known<tipc::service> {
  using type = tipc::service;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{1, 3};  // service-range, socket

  static void fill(choices& pick, type& a, os) {
    pick.number(a.type, 0, 0xffffffffu);
    pick.number(a.instance, 0, 0xffffffffu);
    pick.number(a.scope, -128, 127, {2, 1, 3});
    pick.number(a.domain, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<tipc::socket> {
  using type = tipc::socket;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{1, 2};  // service-range, service

  static void fill(choices& pick, type& a, os) {
    pick.number(a.node, 0, 0xffffffffu);
    pick.number(a.ref, 0, 0xffffffffu);
    pick.number(a.scope, -128, 127, {2, 1, 3});
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

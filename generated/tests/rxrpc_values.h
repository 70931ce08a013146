// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of rxrpc: see tests/support/known.h.
#pragma once

#include <sockfam/text/rxrpc.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<rxrpc::inet> {
  using type = rxrpc::inet;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{10};  // inet6
  static constexpr constant_place always[] = {
      {"transport_type", 4, 2},  // SOCK_DGRAM
  };

  static void fill(choices& pick, type& a, os) {
    pick.number(a.service, 0, 65535);
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.transport_len, 16, 28);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_least("transport_len", &type::transport_len, 16);
    expect.at_most("transport_len", &type::transport_len, 28);
  }
};

template <>
struct known<rxrpc::inet6> {
  using type = rxrpc::inet6;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{2};  // inet
  static constexpr constant_place always[] = {
      {"transport_type", 4, 2},  // SOCK_DGRAM
      {"transport_len", 6, 2},
  };

  static void fill(choices& pick, type& a, os) {
    pick.number(a.service, 0, 65535);
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.flowinfo, 0, 0xfffff);
    pick.index(a.scope_id, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flowinfo", &type::flowinfo, 0xfffff);
  }
};

}  // namespace sockfam::tests

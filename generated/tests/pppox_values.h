// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of pppox: see tests/support/known.h.
#pragma once

#include <sockfam/text/pppox.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<pppox::pppoe> {
  using type = pppox::pppoe;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{2, 1};  // pptp, l2tpv2 l2tpv2-inet6 l2tpv3
                                                                           // l2tpv3-inet6

  static void fill(choices& pick, type& a, os) {
    pick.number(a.sid, 0, 65535);
    pick.bytes(a.remote);
    pick.text(a.dev, 0, 16);
  }
  static void limits(const expectations<type>& expect) {
    expect.no_nul("dev", &type::dev);
  }
};

template <>
struct known<pppox::pptp> {
  using type = pppox::pptp;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{0, 1};  // pppoe, l2tpv2 l2tpv2-inet6 l2tpv3
                                                                           // l2tpv3-inet6

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.call_id, 0, 65535);
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<pppox::l2tpv2> {
  using type = pppox::l2tpv2;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{0, 2};  // pppoe, pptp
  static constexpr constant_place always[] = {
      {"pppol2tp.addr.sin_family", 14, 2},  // AF_INET
  };

  static void fill(choices& pick, type& a, os) {
    pick.number(a.fd, -2147483648, 0x7fffffff);
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.s_tunnel, 0, 65535);
    pick.number(a.s_session, 0, 65535);
    pick.number(a.d_tunnel, 0, 65535);
    pick.number(a.d_session, 0, 65535);
    pick.number(a.pid, -2147483648, 0x7fffffff, {0});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<pppox::l2tpv2_inet6> {
  using type = pppox::l2tpv2_inet6;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{0, 2};  // pppoe, pptp
  static constexpr constant_place always[] = {
      {"pppol2tp.addr.sin6_family", 22, 2},  // AF_INET6
  };

  static void fill(choices& pick, type& a, os) {
    pick.number(a.fd, -2147483648, 0x7fffffff);
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.s_tunnel, 0, 65535);
    pick.number(a.s_session, 0, 65535);
    pick.number(a.d_tunnel, 0, 65535);
    pick.number(a.d_session, 0, 65535);
    pick.number(a.pid, -2147483648, 0x7fffffff, {0});
    pick.number(a.flowinfo, 0, 0xfffff);
    pick.index(a.scope_id, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flowinfo", &type::flowinfo, 0xfffff);
  }
};

template <>
struct known<pppox::l2tpv3> {
  using type = pppox::l2tpv3;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{0, 2};  // pppoe, pptp
  static constexpr constant_place always[] = {
      {"pppol2tp.addr.sin_family", 14, 2},  // AF_INET
  };

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.fd, -2147483648, 0x7fffffff);
    pick.number(a.s_connection, 0, 0xffffffffu);
    pick.number(a.s_session, 0, 0xffffffffu);
    pick.number(a.d_connection, 0, 0xffffffffu);
    pick.number(a.d_session, 0, 0xffffffffu);
    pick.number(a.pid, -2147483648, 0x7fffffff, {0});
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<pppox::l2tpv3_inet6> {
  using type = pppox::l2tpv3_inet6;
  static constexpr os_set systems{os::linux_};
  static constexpr std::initializer_list<std::uint32_t> other_tags{0, 2};  // pppoe, pptp
  static constexpr constant_place always[] = {
      {"pppol2tp.addr.sin6_family", 30, 2},  // AF_INET6
  };

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.host);
    pick.number(a.port, 0, 65535);
    pick.number(a.fd, -2147483648, 0x7fffffff);
    pick.number(a.s_connection, 0, 0xffffffffu);
    pick.number(a.s_session, 0, 0xffffffffu);
    pick.number(a.d_connection, 0, 0xffffffffu);
    pick.number(a.d_session, 0, 0xffffffffu);
    pick.number(a.pid, -2147483648, 0x7fffffff, {0});
    pick.number(a.flowinfo, 0, 0xfffff);
    pick.index(a.scope_id, 0xffffffffu);
  }
  static void limits(const expectations<type>& expect) {
    expect.at_most("flowinfo", &type::flowinfo, 0xfffff);
  }
};

}  // namespace sockfam::tests

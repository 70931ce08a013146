// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
#include <sockfam/pppox.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (proto, sid, remote, dev)
template <>
struct tuple_form<pppox::pppoe> {
  using f = description<pppox::pppoe>::f;
  static constexpr auto tag = description<pppox::pppoe>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 4);
    io.tag("proto", tag);
    io.item(f::sid, a.sid);
    io.item(f::remote, a.remote);
    io.item(f::dev, a.dev);
    io.end();
  }
};

/// (proto, host, call_id)
template <>
struct tuple_form<pppox::pptp> {
  using f = description<pppox::pptp>::f;
  static constexpr auto tag = description<pppox::pptp>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.tag("proto", tag);
    io.item(f::host, a.host);
    io.item(f::call_id, a.call_id);
    io.end();
  }
};

/// (proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid])
template <>
struct tuple_form<pppox::l2tpv2> {
  using f = description<pppox::l2tpv2>::f;
  static constexpr auto tag = description<pppox::l2tpv2>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(8, 9);
    io.tag("proto", tag);
    io.item(f::fd, a.fd);
    io.item(f::host, a.host);
    io.item(f::port, a.port);
    io.item(f::s_tunnel, a.s_tunnel);
    io.item(f::s_session, a.s_session);
    io.item(f::d_tunnel, a.d_tunnel);
    io.item(f::d_session, a.d_session);
    if (io.more(true)) io.item(f::pid, a.pid);
    io.end();
  }
};

/// (proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid[, flowinfo[, scope_id]]])
template <>
struct tuple_form<pppox::l2tpv2_inet6> {
  using f = description<pppox::l2tpv2_inet6>::f;
  static constexpr auto tag = description<pppox::l2tpv2_inet6>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(8, 11);
    io.tag("proto", tag);
    io.item(f::fd, a.fd);
    io.item(f::host, a.host, a.scope_id);
    io.item(f::port, a.port);
    io.item(f::s_tunnel, a.s_tunnel);
    io.item(f::s_session, a.s_session);
    io.item(f::d_tunnel, a.d_tunnel);
    io.item(f::d_session, a.d_session);
    if (io.more(true)) io.item(f::pid, a.pid);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

/// (proto, host, port, fd, s_connection, s_session, d_connection, d_session[, pid])
template <>
struct tuple_form<pppox::l2tpv3> {
  using f = description<pppox::l2tpv3>::f;
  static constexpr auto tag = description<pppox::l2tpv3>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(8, 9);
    io.tag("proto", tag);
    io.item(f::host, a.host);
    io.item(f::port, a.port);
    io.item(f::fd, a.fd);
    io.item(f::s_connection, a.s_connection);
    io.item(f::s_session, a.s_session);
    io.item(f::d_connection, a.d_connection);
    io.item(f::d_session, a.d_session);
    if (io.more(true)) io.item(f::pid, a.pid);
    io.end();
  }
};

/// (proto, host, port, fd, s_connection, s_session, d_connection, d_session[, pid[, flowinfo[, scope_id]]])
template <>
struct tuple_form<pppox::l2tpv3_inet6> {
  using f = description<pppox::l2tpv3_inet6>::f;
  static constexpr auto tag = description<pppox::l2tpv3_inet6>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(8, 11);
    io.tag("proto", tag);
    io.item(f::host, a.host, a.scope_id);
    io.item(f::port, a.port);
    io.item(f::fd, a.fd);
    io.item(f::s_connection, a.s_connection);
    io.item(f::s_session, a.s_session);
    io.item(f::d_connection, a.d_connection);
    io.item(f::d_session, a.d_session);
    if (io.more(true)) io.item(f::pid, a.pid);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(pppox::pppoe)
SOCKFAM_TUPLE_VERBS(pppox::pptp)
SOCKFAM_TUPLE_VERBS(pppox::l2tpv2)
SOCKFAM_TUPLE_VERBS(pppox::l2tpv2_inet6)
SOCKFAM_TUPLE_VERBS(pppox::l2tpv3)
SOCKFAM_TUPLE_VERBS(pppox::l2tpv3_inet6)

}  // namespace sockfam::inline v0

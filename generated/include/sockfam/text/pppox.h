// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_PPPOX.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/pppox.h>

namespace sockfam::inline v0 {

/// pppox:pppoe:{dev},sid={sid},remote={remote}
template <>
struct text_form<pppox::pppoe> {
  using f = description<pppox::pppoe>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::dev, a.dev);
    io.literal(",sid=");
    io.item(f::sid, a.sid);
    io.literal(",remote=");
    io.item(f::remote, a.remote);
  }
};

/// pppox:pptp:{host},call={call_id}
template <>
struct text_form<pppox::pptp> {
  using f = description<pppox::pptp>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::host, a.host);
    io.literal(",call=");
    io.item(f::call_id, a.call_id);
  }
};

/// pppox:l2tpv2:{host}:{port},fd={fd},here={s_tunnel}/{s_session},peer={d_tunnel}/{d_session}<,pid={pid}>
template <>
struct text_form<pppox::l2tpv2> {
  using f = description<pppox::l2tpv2>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::host, a.host);
    io.literal(":");
    io.item(f::port, a.port);
    io.literal(",fd=");
    io.item(f::fd, a.fd);
    io.literal(",here=");
    io.item(f::s_tunnel, a.s_tunnel);
    io.literal("/");
    io.item(f::s_session, a.s_session);
    io.literal(",peer=");
    io.item(f::d_tunnel, a.d_tunnel);
    io.literal("/");
    io.item(f::d_session, a.d_session);
    if (io.group(",pid=", is_set(f::pid, a.pid))) {
      io.item(f::pid, a.pid);
    }
  }
};

/// pppox:l2tpv2-inet6:[{host}<%{scope_id}>]:{port},fd={fd},here={s_tunnel}/{s_session},peer={d_tunnel}/{d_session}<,
/// pid={pid}><,flowinfo={flowinfo}>
template <>
struct text_form<pppox::l2tpv2_inet6> {
  using f = description<pppox::l2tpv2_inet6>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.literal("[");
    io.item(f::host, a.host);
    if (io.group("%", is_set(f::scope_id, a.scope_id))) {
      io.item(f::scope_id, a.scope_id);
    }
    io.literal("]:");
    io.item(f::port, a.port);
    io.literal(",fd=");
    io.item(f::fd, a.fd);
    io.literal(",here=");
    io.item(f::s_tunnel, a.s_tunnel);
    io.literal("/");
    io.item(f::s_session, a.s_session);
    io.literal(",peer=");
    io.item(f::d_tunnel, a.d_tunnel);
    io.literal("/");
    io.item(f::d_session, a.d_session);
    if (io.group(",pid=", is_set(f::pid, a.pid))) {
      io.item(f::pid, a.pid);
    }
    if (io.group(",flowinfo=", is_set(f::flowinfo, a.flowinfo))) {
      io.item(f::flowinfo, a.flowinfo);
    }
  }
};

/// pppox:l2tpv3:{host}:{port},fd={fd},here={s_connection}/{s_session},peer={d_connection}/{d_session}<,pid={pid}>
template <>
struct text_form<pppox::l2tpv3> {
  using f = description<pppox::l2tpv3>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::host, a.host);
    io.literal(":");
    io.item(f::port, a.port);
    io.literal(",fd=");
    io.item(f::fd, a.fd);
    io.literal(",here=");
    io.item(f::s_connection, a.s_connection);
    io.literal("/");
    io.item(f::s_session, a.s_session);
    io.literal(",peer=");
    io.item(f::d_connection, a.d_connection);
    io.literal("/");
    io.item(f::d_session, a.d_session);
    if (io.group(",pid=", is_set(f::pid, a.pid))) {
      io.item(f::pid, a.pid);
    }
  }
};

/// pppox:l2tpv3-inet6:[{host}<%{scope_id}>]:{port},fd={fd},here={s_connection}/{s_session},
/// peer={d_connection}/{d_session}<,pid={pid}><,flowinfo={flowinfo}>
template <>
struct text_form<pppox::l2tpv3_inet6> {
  using f = description<pppox::l2tpv3_inet6>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.literal("[");
    io.item(f::host, a.host);
    if (io.group("%", is_set(f::scope_id, a.scope_id))) {
      io.item(f::scope_id, a.scope_id);
    }
    io.literal("]:");
    io.item(f::port, a.port);
    io.literal(",fd=");
    io.item(f::fd, a.fd);
    io.literal(",here=");
    io.item(f::s_connection, a.s_connection);
    io.literal("/");
    io.item(f::s_session, a.s_session);
    io.literal(",peer=");
    io.item(f::d_connection, a.d_connection);
    io.literal("/");
    io.item(f::d_session, a.d_session);
    if (io.group(",pid=", is_set(f::pid, a.pid))) {
      io.item(f::pid, a.pid);
    }
    if (io.group(",flowinfo=", is_set(f::flowinfo, a.flowinfo))) {
      io.item(f::flowinfo, a.flowinfo);
    }
  }
};

}  // namespace sockfam::inline v0

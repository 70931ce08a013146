// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_TIPC.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/tipc.h>

namespace sockfam::inline v0 {

/// tipc:service-range:{type},{lower},{upper}<,scope={scope}>
template <>
struct text_form<tipc::service_range> {
  using f = description<tipc::service_range>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::type, a.type);
    io.literal(",");
    io.item(f::lower, a.lower);
    io.literal(",");
    io.item(f::upper, a.upper);
    if (io.group(",scope=", is_set(f::scope, a.scope))) {
      io.item(f::scope, a.scope);
    }
  }
};

/// tipc:service:{type},{instance}<,scope={scope}><,domain={domain}>
template <>
struct text_form<tipc::service> {
  using f = description<tipc::service>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::type, a.type);
    io.literal(",");
    io.item(f::instance, a.instance);
    if (io.group(",scope=", is_set(f::scope, a.scope))) {
      io.item(f::scope, a.scope);
    }
    if (io.group(",domain=", is_set(f::domain, a.domain))) {
      io.item(f::domain, a.domain);
    }
  }
};

/// tipc:socket:{node},{ref}<,scope={scope}>
template <>
struct text_form<tipc::socket> {
  using f = description<tipc::socket>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::node, a.node);
    io.literal(",");
    io.item(f::ref, a.ref);
    if (io.group(",scope=", is_set(f::scope, a.scope))) {
      io.item(f::scope, a.scope);
    }
  }
};

}  // namespace sockfam::inline v0

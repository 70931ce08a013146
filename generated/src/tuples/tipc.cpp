// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include <sockfam/tipc.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr_type, type, lower, upper[, scope])
template <>
struct tuple_form<tipc::service_range> {
  using f = description<tipc::service_range>::f;
  static constexpr auto tag = description<tipc::service_range>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 5);
    io.tag("addr_type", tag);
    io.item(f::type, a.type);
    io.item(f::lower, a.lower);
    io.item(f::upper, a.upper);
    if (io.more(true)) io.item(f::scope, a.scope);
    io.end();
  }
};

/// (addr_type, type, instance, _[, scope]<, domain>)
template <>
struct tuple_form<tipc::service> {
  using f = description<tipc::service>::f;
  static constexpr auto tag = description<tipc::service>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 6);
    io.tag("addr_type", tag);
    io.item(f::type, a.type);
    io.item(f::instance, a.instance);
    io.unused();
    if (io.more(true)) io.item(f::scope, a.scope);
    if (io.more(is_set(f::domain, a.domain))) io.item(f::domain, a.domain);
    io.end();
  }
};

/// (addr_type, node, ref, _[, scope])
template <>
struct tuple_form<tipc::socket> {
  using f = description<tipc::socket>::f;
  static constexpr auto tag = description<tipc::socket>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(4, 5);
    io.tag("addr_type", tag);
    io.item(f::node, a.node);
    io.item(f::ref, a.ref);
    io.unused();
    if (io.more(true)) io.item(f::scope, a.scope);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(tipc::service_range)
SOCKFAM_TUPLE_VERBS(tipc::service)
SOCKFAM_TUPLE_VERBS(tipc::socket)

}  // namespace sockfam::inline v0

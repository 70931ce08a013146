// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_NETLINK.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/netlink.h>

namespace sockfam::inline v0 {

/// netlink:{pid}:{groups}
template <>
struct text_form<netlink::address> {
  using f = description<netlink::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::pid, a.pid);
    io.literal(":");
    io.item(f::groups, a.groups);
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include <sockfam/netlink.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (pid, groups)
template <>
struct tuple_form<netlink::address> {
  using f = description<netlink::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::pid, a.pid);
    io.item(f::groups, a.groups);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(netlink::address)

}  // namespace sockfam::inline v0

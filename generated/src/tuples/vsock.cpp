// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include <sockfam/vsock.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (cid, port<, flags>)
template <>
struct tuple_form<vsock::address> {
  using f = description<vsock::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 3);
    io.item(f::cid, a.cid);
    io.item(f::port, a.port);
    if (io.more(is_set(f::flags, a.flags))) io.item(f::flags, a.flags);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(vsock::address)

}  // namespace sockfam::inline v0

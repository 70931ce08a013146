// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (host, port)
template <>
struct tuple_form<inet::address> {
  using f = description<inet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::host, a.host);
    io.item(f::port, a.port);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(inet::address)

}  // namespace sockfam::inline v0

// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/system.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// id | (id, unit)
template <>
struct tuple_form<system::address> {
  using f = description<system::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    if (io.alone(f::id, a.id, false)) return;
    io.elements(2, 2);
    io.item(f::id, a.id);
    io.item(f::unit, a.unit);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(system::address)

}  // namespace sockfam::inline v0

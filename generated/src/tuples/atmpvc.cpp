// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/atmpvc.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (itf, vpi, vci)
template <>
struct tuple_form<atmpvc::address> {
  using f = description<atmpvc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.item(f::itf, a.itf);
    io.item(f::vpi, a.vpi);
    io.item(f::vci, a.vci);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(atmpvc::address)

}  // namespace sockfam::inline v0

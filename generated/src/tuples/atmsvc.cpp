// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/atmsvc.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (prv[, pub[, lij_type, lij_id]])
template <>
struct tuple_form<atmsvc::address> {
  using f = description<atmsvc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 4);
    io.item(f::prv, a.prv);
    if (io.more(true)) io.item(f::pub, a.pub);
    if (io.more(true)) io.item(f::lij_type, a.lij_type);
    if (io.more(true)) io.item(f::lij_id, a.lij_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(atmsvc::address)

}  // namespace sockfam::inline v0

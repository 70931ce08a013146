// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
#include <sockfam/iucv.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (user_id, name[, nodeid])
template <>
struct tuple_form<iucv::address> {
  using f = description<iucv::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 3);
    io.item(f::user_id, a.user_id);
    io.item(f::name, a.name);
    if (io.more(true)) io.item(f::nodeid, a.nodeid);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(iucv::address)

}  // namespace sockfam::inline v0

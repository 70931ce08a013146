// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
#include <sockfam/irda.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr, name[, lsap_sel])
template <>
struct tuple_form<irda::address> {
  using f = description<irda::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 3);
    io.item(f::addr, a.addr);
    io.item(f::name, a.name);
    if (io.more(true)) io.item(f::lsap_sel, a.lsap_sel);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(irda::address)

}  // namespace sockfam::inline v0

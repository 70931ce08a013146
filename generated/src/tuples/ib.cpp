// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
#include <sockfam/ib.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr, sid[, pkey[, flowinfo[, sid_mask[, scope_id]]]])
template <>
struct tuple_form<ib::address> {
  using f = description<ib::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 6);
    io.item(f::addr, a.addr);
    io.item(f::sid, a.sid);
    if (io.more(true)) io.item(f::pkey, a.pkey);
    if (io.more(true)) io.item(f::flowinfo, a.flowinfo);
    if (io.more(true)) io.item(f::sid_mask, a.sid_mask);
    if (io.more(true)) io.item(f::scope_id, a.scope_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(ib::address)

}  // namespace sockfam::inline v0

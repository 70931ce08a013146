// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
#include <sockfam/llc.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (mac, sap[, arphrd[, test[, xid[, ua]]]])
template <>
struct tuple_form<llc::address> {
  using f = description<llc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 6);
    io.item(f::mac, a.mac);
    io.item(f::sap, a.sap);
    if (io.more(true)) io.item(f::arphrd, a.arphrd);
    if (io.more(true)) io.item(f::test, a.test);
    if (io.more(true)) io.item(f::xid, a.xid);
    if (io.more(true)) io.item(f::ua, a.ua);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(llc::address)

}  // namespace sockfam::inline v0

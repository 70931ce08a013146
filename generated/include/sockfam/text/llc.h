// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_LLC.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/llc.h>

namespace sockfam::inline v0 {

/// llc:{mac},sap={sap}<,arphrd={arphrd}><,test={test}><,xid={xid}><,ua={ua}>
template <>
struct text_form<llc::address> {
  using f = description<llc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::mac, a.mac);
    io.literal(",sap=");
    io.item(f::sap, a.sap);
    if (io.group(",arphrd=", is_set(f::arphrd, a.arphrd))) {
      io.item(f::arphrd, a.arphrd);
    }
    if (io.group(",test=", is_set(f::test, a.test))) {
      io.item(f::test, a.test);
    }
    if (io.group(",xid=", is_set(f::xid, a.xid))) {
      io.item(f::xid, a.xid);
    }
    if (io.group(",ua=", is_set(f::ua, a.ua))) {
      io.item(f::ua, a.ua);
    }
  }
};

}  // namespace sockfam::inline v0

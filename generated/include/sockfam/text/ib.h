// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_IB.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ib.h>

namespace sockfam::inline v0 {

/// ib:{addr},sid={sid}<,pkey={pkey}><,flowinfo={flowinfo}><,sid-mask={sid_mask}><,scope={scope_id}>
template <>
struct text_form<ib::address> {
  using f = description<ib::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::addr, a.addr);
    io.literal(",sid=");
    io.item(f::sid, a.sid);
    if (io.group(",pkey=", is_set(f::pkey, a.pkey))) {
      io.item(f::pkey, a.pkey);
    }
    if (io.group(",flowinfo=", is_set(f::flowinfo, a.flowinfo))) {
      io.item(f::flowinfo, a.flowinfo);
    }
    if (io.group(",sid-mask=", is_set(f::sid_mask, a.sid_mask))) {
      io.item(f::sid_mask, a.sid_mask);
    }
    if (io.group(",scope=", is_set(f::scope_id, a.scope_id))) {
      io.item(f::scope_id, a.scope_id);
    }
  }
};

}  // namespace sockfam::inline v0

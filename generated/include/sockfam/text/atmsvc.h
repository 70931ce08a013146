// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_ATMSVC.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/atmsvc.h>

namespace sockfam::inline v0 {

/// atmsvc:{prv}<,pub={pub}><,lij-type={lij_type}><,lij-id={lij_id}>
template <>
struct text_form<atmsvc::address> {
  using f = description<atmsvc::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::prv, a.prv);
    if (io.group(",pub=", is_set(f::pub, a.pub))) {
      io.item(f::pub, a.pub);
    }
    if (io.group(",lij-type=", is_set(f::lij_type, a.lij_type))) {
      io.item(f::lij_type, a.lij_type);
    }
    if (io.group(",lij-id=", is_set(f::lij_id, a.lij_id))) {
      io.item(f::lij_id, a.lij_id);
    }
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_IRDA.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/irda.h>

namespace sockfam::inline v0 {

/// irda:{addr},name={name}<,lsap={lsap_sel}>
template <>
struct text_form<irda::address> {
  using f = description<irda::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::addr, a.addr);
    io.literal(",name=");
    io.item(f::name, a.name);
    if (io.group(",lsap=", is_set(f::lsap_sel, a.lsap_sel))) {
      io.item(f::lsap_sel, a.lsap_sel);
    }
  }
};

}  // namespace sockfam::inline v0

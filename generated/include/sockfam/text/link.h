// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_LINK.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/link.h>

namespace sockfam::inline v0 {

/// link:{interface}<,name={name}><,addr={addr}><,type={type}><,selector={selector}>
template <>
struct text_form<link::address> {
  using f = description<link::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    if (io.group(",name=", is_set(f::name, a.name))) {
      io.item(f::name, a.name);
    }
    if (io.group(",addr=", is_set(f::addr, a.addr))) {
      io.item(f::addr, a.addr);
    }
    if (io.group(",type=", is_set(f::type, a.type))) {
      io.item(f::type, a.type);
    }
    if (io.group(",selector=", is_set(f::selector, a.selector))) {
      io.item(f::selector, a.selector);
    }
  }
};

}  // namespace sockfam::inline v0

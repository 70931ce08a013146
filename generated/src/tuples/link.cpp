// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
#include <sockfam/link.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (interface[, name[, addr[, type[, selector]]]])
template <>
struct tuple_form<link::address> {
  using f = description<link::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 5);
    io.item(f::interface_, a.interface_);
    if (io.more(true)) io.item(f::name, a.name);
    if (io.more(true)) io.item(f::addr, a.addr);
    if (io.more(true)) io.item(f::type, a.type);
    if (io.more(true)) io.item(f::selector, a.selector);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(link::address)

}  // namespace sockfam::inline v0

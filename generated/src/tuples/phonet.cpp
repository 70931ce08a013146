// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
#include <sockfam/phonet.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (dev, obj, resource)
template <>
struct tuple_form<phonet::address> {
  using f = description<phonet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.item(f::dev, a.dev);
    io.item(f::obj, a.obj);
    io.item(f::resource, a.resource);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(phonet::address)

}  // namespace sockfam::inline v0

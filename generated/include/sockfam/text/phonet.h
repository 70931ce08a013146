// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_PHONET.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/phonet.h>

namespace sockfam::inline v0 {

/// phonet:{dev},obj={obj}<,resource={resource}>
template <>
struct text_form<phonet::address> {
  using f = description<phonet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::dev, a.dev);
    io.literal(",obj=");
    io.item(f::obj, a.obj);
    if (io.group(",resource=", is_set(f::resource, a.resource))) {
      io.item(f::resource, a.resource);
    }
  }
};

}  // namespace sockfam::inline v0

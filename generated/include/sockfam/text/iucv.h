// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_IUCV.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/iucv.h>

namespace sockfam::inline v0 {

/// iucv:{user_id},name={name}<,nodeid={nodeid}>
template <>
struct text_form<iucv::address> {
  using f = description<iucv::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::user_id, a.user_id);
    io.literal(",name=");
    io.item(f::name, a.name);
    if (io.group(",nodeid=", is_set(f::nodeid, a.nodeid))) {
      io.item(f::nodeid, a.nodeid);
    }
  }
};

}  // namespace sockfam::inline v0

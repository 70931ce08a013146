// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_VSOCK.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/vsock.h>

namespace sockfam::inline v0 {

/// vsock:{cid}:{port}<,flags={flags}>
template <>
struct text_form<vsock::address> {
  using f = description<vsock::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::cid, a.cid);
    io.literal(":");
    io.item(f::port, a.port);
    if (io.group(",flags=", is_set(f::flags, a.flags))) {
      io.item(f::flags, a.flags);
    }
  }
};

}  // namespace sockfam::inline v0

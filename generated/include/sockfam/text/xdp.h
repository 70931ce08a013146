// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_XDP.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/xdp.h>

namespace sockfam::inline v0 {

/// xdp:{interface}:{queue_id}<,flags={flags}><,shared-umem-fd={shared_umem_fd}>
template <>
struct text_form<xdp::address> {
  using f = description<xdp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::interface_, a.interface_);
    io.literal(":");
    io.item(f::queue_id, a.queue_id);
    if (io.group(",flags=", is_set(f::flags, a.flags))) {
      io.item(f::flags, a.flags);
    }
    if (io.group(",shared-umem-fd=", is_set(f::shared_umem_fd, a.shared_umem_fd))) {
      io.item(f::shared_umem_fd, a.shared_umem_fd);
    }
  }
};

}  // namespace sockfam::inline v0

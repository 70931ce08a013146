// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
#include <sockfam/xdp.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (interface, queue_id[, flags[, shared_umem_fd]])
template <>
struct tuple_form<xdp::address> {
  using f = description<xdp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::interface_, a.interface_);
    io.item(f::queue_id, a.queue_id);
    if (io.more(true)) io.item(f::flags, a.flags);
    if (io.more(true)) io.item(f::shared_umem_fd, a.shared_umem_fd);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(xdp::address)

}  // namespace sockfam::inline v0

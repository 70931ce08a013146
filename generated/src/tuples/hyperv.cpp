// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include <sockfam/hyperv.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (vm_id, service_id)
template <>
struct tuple_form<hyperv::service> {
  using f = description<hyperv::service>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::vm_id, a.vm_id);
    io.item(f::service_id, a.service_id);
    io.end();
  }
};

/// (port,)
template <>
struct tuple_form<hyperv::port> {
  using f = description<hyperv::port>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 1);
    io.item(f::port_, a.port_);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(hyperv::service)
SOCKFAM_TUPLE_VERBS(hyperv::port)

}  // namespace sockfam::inline v0

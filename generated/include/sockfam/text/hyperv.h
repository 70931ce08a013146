// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_HYPERV.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/hyperv.h>

namespace sockfam::inline v0 {

/// hyperv:service:{vm_id},{service_id}
template <>
struct text_form<hyperv::service> {
  using f = description<hyperv::service>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::vm_id, a.vm_id);
    io.literal(",");
    io.item(f::service_id, a.service_id);
  }
};

/// hyperv:port:{port}
template <>
struct text_form<hyperv::port> {
  using f = description<hyperv::port>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::port_, a.port_);
  }
};

}  // namespace sockfam::inline v0

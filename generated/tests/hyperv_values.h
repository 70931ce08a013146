// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// What the spec knows of the values of hyperv: see tests/support/known.h.
#pragma once

#include <sockfam/text/hyperv.h>

#include "support/known.h"

namespace sockfam::tests {

template <>
struct known<hyperv::service> {
  using type = hyperv::service;
  static constexpr os_set systems{os::windows};

  static void fill(choices& pick, type& a, os) {
    pick.bytes(a.vm_id, {
        guid_of("00000000-0000-0000-0000-000000000000"),  // zero
        guid_of("ffffffff-ffff-ffff-ffff-ffffffffffff"),  // broadcast
        guid_of("90db8b89-0d35-4f79-8ce9-49ea0ac8b7cd"),  // children
        guid_of("e0e16197-dd56-4a10-9195-5ee7a155a838"),  // loopback
        guid_of("a42e7cda-d03f-480c-9cc2-a4de20abb878"),  // parent
        guid_of("36bd0c5c-7276-4223-88ba-7d03b654c568"),  // silohost
    });
    pick.bytes(a.service_id, {
        guid_of("00000000-facb-11e6-bd58-64006a7986d3"),  // vsock-template
    });
  }
  static void limits(const expectations<type>&) {}
};

template <>
struct known<hyperv::port> {
  using type = hyperv::port;
  static constexpr os_set systems{os::freebsd};

  static void fill(choices& pick, type& a, os) {
    pick.number(a.port_, 0, 0xffffffffu);
  }
  static void limits(const expectations<type>&) {}
};

}  // namespace sockfam::tests

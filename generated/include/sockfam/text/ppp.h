// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_PPP.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ppp.h>

namespace sockfam::inline v0 {

/// ppp:{service}<,ac-name={ac_name}><,cookie={cookie}>
template <>
struct text_form<ppp::address> {
  using f = description<ppp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::service, a.service);
    if (io.group(",ac-name=", is_set(f::ac_name, a.ac_name))) {
      io.item(f::ac_name, a.ac_name);
    }
    if (io.group(",cookie=", is_set(f::cookie, a.cookie))) {
      io.item(f::cookie, a.cookie);
    }
  }
};

}  // namespace sockfam::inline v0

// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
#include <sockfam/ppp.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (service[, ac_name[, cookie]])
template <>
struct tuple_form<ppp::address> {
  using f = description<ppp::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 3);
    io.item(f::service, a.service);
    if (io.more(true)) io.item(f::ac_name, a.ac_name);
    if (io.more(true)) io.item(f::cookie, a.cookie);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(ppp::address)

}  // namespace sockfam::inline v0

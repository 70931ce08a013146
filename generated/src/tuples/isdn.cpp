// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
#include <sockfam/isdn.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (dev, channel[, sapi, tei])
template <>
struct tuple_form<isdn::address> {
  using f = description<isdn::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::dev, a.dev);
    io.item(f::channel, a.channel);
    if (io.more(true)) io.item(f::sapi, a.sapi);
    if (io.more(true)) io.item(f::tei, a.tei);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(isdn::address)

}  // namespace sockfam::inline v0

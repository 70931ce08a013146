// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_ISDN.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/isdn.h>

namespace sockfam::inline v0 {

/// isdn:{dev},channel={channel}<,sapi={sapi}><,tei={tei}>
template <>
struct text_form<isdn::address> {
  using f = description<isdn::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::dev, a.dev);
    io.literal(",channel=");
    io.item(f::channel, a.channel);
    if (io.group(",sapi=", is_set(f::sapi, a.sapi))) {
      io.item(f::sapi, a.sapi);
    }
    if (io.group(",tei=", is_set(f::tei, a.tei))) {
      io.item(f::tei, a.tei);
    }
  }
};

}  // namespace sockfam::inline v0

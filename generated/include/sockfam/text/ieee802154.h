// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_IEEE802154.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/ieee802154.h>

namespace sockfam::inline v0 {

/// ieee802154:long:{pan_id},{hwaddr}
template <>
struct text_form<ieee802154::long_> {
  using f = description<ieee802154::long_>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::pan_id, a.pan_id);
    io.literal(",");
    io.item(f::hwaddr, a.hwaddr);
  }
};

/// ieee802154:short:{pan_id},{short_addr}
template <>
struct text_form<ieee802154::short_> {
  using f = description<ieee802154::short_>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::pan_id, a.pan_id);
    io.literal(",");
    io.item(f::short_addr, a.short_addr);
  }
};

/// ieee802154:none:{pan_id}
template <>
struct text_form<ieee802154::none> {
  using f = description<ieee802154::none>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::pan_id, a.pan_id);
  }
};

}  // namespace sockfam::inline v0

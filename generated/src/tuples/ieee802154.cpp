// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
#include <sockfam/ieee802154.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (addr_type, pan_id, hwaddr)
template <>
struct tuple_form<ieee802154::long_> {
  using f = description<ieee802154::long_>::f;
  static constexpr auto tag = description<ieee802154::long_>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.tag("addr_type", tag);
    io.item(f::pan_id, a.pan_id);
    io.item(f::hwaddr, a.hwaddr);
    io.end();
  }
};

/// (addr_type, pan_id, short_addr)
template <>
struct tuple_form<ieee802154::short_> {
  using f = description<ieee802154::short_>::f;
  static constexpr auto tag = description<ieee802154::short_>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(3, 3);
    io.tag("addr_type", tag);
    io.item(f::pan_id, a.pan_id);
    io.item(f::short_addr, a.short_addr);
    io.end();
  }
};

/// (addr_type[, pan_id])
template <>
struct tuple_form<ieee802154::none> {
  using f = description<ieee802154::none>::f;
  static constexpr auto tag = description<ieee802154::none>::tag;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 2);
    io.tag("addr_type", tag);
    if (io.more(true)) io.item(f::pan_id, a.pan_id);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(ieee802154::long_)
SOCKFAM_TUPLE_VERBS(ieee802154::short_)
SOCKFAM_TUPLE_VERBS(ieee802154::none)

}  // namespace sockfam::inline v0

// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
#include <sockfam/bluetooth.h>

#include "forms/tuple_verbs.h"

namespace sockfam::inline v0 {

/// (bdaddr, psm<, cid<, bdaddr_type>>)
template <>
struct tuple_form<bluetooth::l2cap> {
  using f = description<bluetooth::l2cap>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 4);
    io.item(f::bdaddr, a.bdaddr);
    io.item(f::psm, a.psm);
    if (io.more(is_set(f::cid, a.cid) || is_set(f::bdaddr_type, a.bdaddr_type))) io.item(f::cid, a.cid);
    if (io.more(is_set(f::bdaddr_type, a.bdaddr_type))) io.item(f::bdaddr_type, a.bdaddr_type);
    io.end();
  }
};

/// (bdaddr, channel<, service_class>)
template <>
struct tuple_form<bluetooth::rfcomm> {
  using f = description<bluetooth::rfcomm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 3);
    io.item(f::bdaddr, a.bdaddr);
    io.item(f::channel, a.channel);
    if (io.more(is_set(f::service_class, a.service_class))) io.item(f::service_class, a.service_class);
    io.end();
  }
};

/// device_id | (device_id[, channel])
template <>
struct tuple_form<bluetooth::hci> {
  using f = description<bluetooth::hci>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    if (io.alone(f::device_id, a.device_id, !is_set(f::channel, a.channel))) return;
    io.elements(1, 2);
    io.item(f::device_id, a.device_id);
    if (io.more(true)) io.item(f::channel, a.channel);
    io.end();
  }
};

/// node
template <>
struct tuple_form<bluetooth::hci_node> {
  using f = description<bluetooth::hci_node>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.bare(f::node, a.node);
  }
};

/// bdaddr
template <>
struct tuple_form<bluetooth::hci_bdaddr> {
  using f = description<bluetooth::hci_bdaddr>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.bare(f::bdaddr, a.bdaddr);
  }
};

/// bdaddr
template <>
struct tuple_form<bluetooth::sco> {
  using f = description<bluetooth::sco>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.bare(f::bdaddr, a.bdaddr);
  }
};

/// (bdaddr<, bdaddr_type>)
template <>
struct tuple_form<bluetooth::iso> {
  using f = description<bluetooth::iso>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(1, 2);
    io.item(f::bdaddr, a.bdaddr);
    if (io.more(is_set(f::bdaddr_type, a.bdaddr_type))) io.item(f::bdaddr_type, a.bdaddr_type);
    io.end();
  }
};

/// (bdaddr, bdaddr_type, bc_bdaddr, bc_bdaddr_type, bc_sid, bc_bis)
template <>
struct tuple_form<bluetooth::iso_broadcast> {
  using f = description<bluetooth::iso_broadcast>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(6, 6);
    io.item(f::bdaddr, a.bdaddr);
    io.item(f::bdaddr_type, a.bdaddr_type);
    io.item(f::bc_bdaddr, a.bc_bdaddr);
    io.item(f::bc_bdaddr_type, a.bc_bdaddr_type);
    io.item(f::bc_sid, a.bc_sid);
    io.item(f::bc_bis, a.bc_bis);
    io.end();
  }
};

SOCKFAM_TUPLE_VERBS(bluetooth::l2cap)
SOCKFAM_TUPLE_VERBS(bluetooth::rfcomm)
SOCKFAM_TUPLE_VERBS(bluetooth::hci)
SOCKFAM_TUPLE_VERBS(bluetooth::hci_node)
SOCKFAM_TUPLE_VERBS(bluetooth::hci_bdaddr)
SOCKFAM_TUPLE_VERBS(bluetooth::sco)
SOCKFAM_TUPLE_VERBS(bluetooth::iso)
SOCKFAM_TUPLE_VERBS(bluetooth::iso_broadcast)

}  // namespace sockfam::inline v0

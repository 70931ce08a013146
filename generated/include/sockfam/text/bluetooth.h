// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
// The canonical text of AF_BLUETOOTH.
#pragma once

#include <sockfam/detail/text_form.h>
#include <sockfam/bluetooth.h>

namespace sockfam::inline v0 {

/// bluetooth:l2cap:{bdaddr},psm={psm}<,cid={cid}><,type={bdaddr_type}>
template <>
struct text_form<bluetooth::l2cap> {
  using f = description<bluetooth::l2cap>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
    io.literal(",psm=");
    io.item(f::psm, a.psm);
    if (io.group(",cid=", is_set(f::cid, a.cid))) {
      io.item(f::cid, a.cid);
    }
    if (io.group(",type=", is_set(f::bdaddr_type, a.bdaddr_type))) {
      io.item(f::bdaddr_type, a.bdaddr_type);
    }
  }
};

/// bluetooth:rfcomm:{bdaddr},channel={channel}<,service={service_class}>
template <>
struct text_form<bluetooth::rfcomm> {
  using f = description<bluetooth::rfcomm>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
    io.literal(",channel=");
    io.item(f::channel, a.channel);
    if (io.group(",service=", is_set(f::service_class, a.service_class))) {
      io.item(f::service_class, a.service_class);
    }
  }
};

/// bluetooth:hci:{device_id}<,channel={channel}>
template <>
struct text_form<bluetooth::hci> {
  using f = description<bluetooth::hci>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::device_id, a.device_id);
    if (io.group(",channel=", is_set(f::channel, a.channel))) {
      io.item(f::channel, a.channel);
    }
  }
};

/// bluetooth:hci-node:{node}
template <>
struct text_form<bluetooth::hci_node> {
  using f = description<bluetooth::hci_node>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::node, a.node);
  }
};

/// bluetooth:hci-bdaddr:{bdaddr}
template <>
struct text_form<bluetooth::hci_bdaddr> {
  using f = description<bluetooth::hci_bdaddr>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
  }
};

/// bluetooth:sco:{bdaddr}
template <>
struct text_form<bluetooth::sco> {
  using f = description<bluetooth::sco>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
  }
};

/// bluetooth:iso:{bdaddr}<,type={bdaddr_type}>
template <>
struct text_form<bluetooth::iso> {
  using f = description<bluetooth::iso>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
    if (io.group(",type=", is_set(f::bdaddr_type, a.bdaddr_type))) {
      io.item(f::bdaddr_type, a.bdaddr_type);
    }
  }
};

/// bluetooth:iso-broadcast:{bdaddr},type={bdaddr_type},bc={bc_bdaddr},bc-type={bc_bdaddr_type},sid={bc_sid},
/// bis={bc_bis}
template <>
struct text_form<bluetooth::iso_broadcast> {
  using f = description<bluetooth::iso_broadcast>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.item(f::bdaddr, a.bdaddr);
    io.literal(",type=");
    io.item(f::bdaddr_type, a.bdaddr_type);
    io.literal(",bc=");
    io.item(f::bc_bdaddr, a.bc_bdaddr);
    io.literal(",bc-type=");
    io.item(f::bc_bdaddr_type, a.bc_bdaddr_type);
    io.literal(",sid=");
    io.item(f::bc_sid, a.bc_sid);
    io.literal(",bis=");
    io.item(f::bc_bis, a.bc_bis);
  }
};

}  // namespace sockfam::inline v0

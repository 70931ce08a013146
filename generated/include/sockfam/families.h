// Generated from spec/families by codegen/generate.py; do not edit.
// Every family, and how an address of any of them is visited.
#pragma once

#include <sockfam/alg.h>
#include <sockfam/appletalk.h>
#include <sockfam/atmpvc.h>
#include <sockfam/atmsvc.h>
#include <sockfam/ax25.h>
#include <sockfam/bluetooth.h>
#include <sockfam/caif.h>
#include <sockfam/can.h>
#include <sockfam/frame.h>
#include <sockfam/hyperv.h>
#include <sockfam/ib.h>
#include <sockfam/ieee802154.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/ipx.h>
#include <sockfam/irda.h>
#include <sockfam/isdn.h>
#include <sockfam/iucv.h>
#include <sockfam/l2tp.h>
#include <sockfam/l2tp6.h>
#include <sockfam/link.h>
#include <sockfam/llc.h>
#include <sockfam/mctp.h>
#include <sockfam/mpls.h>
#include <sockfam/ndrv.h>
#include <sockfam/netlink.h>
#include <sockfam/netrom.h>
#include <sockfam/packet.h>
#include <sockfam/phonet.h>
#include <sockfam/ppp.h>
#include <sockfam/pppox.h>
#include <sockfam/qipcrtr.h>
#include <sockfam/rose.h>
#include <sockfam/rxrpc.h>
#include <sockfam/system.h>
#include <sockfam/tipc.h>
#include <sockfam/unix.h>
#include <sockfam/vsock.h>
#include <sockfam/x25.h>
#include <sockfam/xdp.h>
#include <sockfam/any_address.h>

namespace sockfam::inline v0 {

template <class... Addresses>
struct address_list {
  static constexpr std::size_t size = sizeof...(Addresses);
};

/// Every address type, family by family.
using all_addresses = address_list<
    alg::address,
    appletalk::address,
    atmpvc::address,
    atmsvc::address,
    ax25::address,
    bluetooth::l2cap,
    bluetooth::rfcomm,
    bluetooth::hci,
    bluetooth::hci_node,
    bluetooth::hci_bdaddr,
    bluetooth::sco,
    bluetooth::iso,
    bluetooth::iso_broadcast,
    caif::at,
    caif::datagram,
    caif::util,
    caif::rfm,
    caif::debug,
    can::raw,
    can::bcm,
    can::isotp,
    can::j1939,
    frame::address,
    hyperv::service,
    hyperv::port,
    ib::address,
    ieee802154::long_,
    ieee802154::short_,
    ieee802154::none,
    inet::address,
    inet6::address,
    ipx::address,
    irda::address,
    isdn::address,
    iucv::address,
    l2tp::address,
    l2tp6::address,
    link::address,
    llc::address,
    mctp::extended,
    mctp::endpoint,
    mpls::address,
    ndrv::address,
    netlink::address,
    netrom::address,
    packet::address,
    phonet::address,
    ppp::address,
    pppox::pppoe,
    pppox::pptp,
    pppox::l2tpv2,
    pppox::l2tpv2_inet6,
    pppox::l2tpv3,
    pppox::l2tpv3_inet6,
    qipcrtr::address,
    rose::address,
    rxrpc::inet,
    rxrpc::inet6,
    system::address,
    tipc::service_range,
    tipc::service,
    tipc::socket,
    unix_::abstract,
    unix_::unnamed,
    unix_::pathname,
    vsock::address,
    x25::address,
    xdp::address>;

template <class Visitor>
decltype(auto) any_address::visit(Visitor&& visitor) const {
  switch (kind_) {
    case address_kind::unknown: return visitor(*get_if<unknown>());
    case address_kind::alg: return visitor(*get_if<alg::address>());
    case address_kind::appletalk: return visitor(*get_if<appletalk::address>());
    case address_kind::atmpvc: return visitor(*get_if<atmpvc::address>());
    case address_kind::atmsvc: return visitor(*get_if<atmsvc::address>());
    case address_kind::ax25: return visitor(*get_if<ax25::address>());
    case address_kind::bluetooth_l2cap: return visitor(*get_if<bluetooth::l2cap>());
    case address_kind::bluetooth_rfcomm: return visitor(*get_if<bluetooth::rfcomm>());
    case address_kind::bluetooth_hci: return visitor(*get_if<bluetooth::hci>());
    case address_kind::bluetooth_hci_node: return visitor(*get_if<bluetooth::hci_node>());
    case address_kind::bluetooth_hci_bdaddr: return visitor(*get_if<bluetooth::hci_bdaddr>());
    case address_kind::bluetooth_sco: return visitor(*get_if<bluetooth::sco>());
    case address_kind::bluetooth_iso: return visitor(*get_if<bluetooth::iso>());
    case address_kind::bluetooth_iso_broadcast: return visitor(*get_if<bluetooth::iso_broadcast>());
    case address_kind::caif_at: return visitor(*get_if<caif::at>());
    case address_kind::caif_datagram: return visitor(*get_if<caif::datagram>());
    case address_kind::caif_util: return visitor(*get_if<caif::util>());
    case address_kind::caif_rfm: return visitor(*get_if<caif::rfm>());
    case address_kind::caif_debug: return visitor(*get_if<caif::debug>());
    case address_kind::can_raw: return visitor(*get_if<can::raw>());
    case address_kind::can_bcm: return visitor(*get_if<can::bcm>());
    case address_kind::can_isotp: return visitor(*get_if<can::isotp>());
    case address_kind::can_j1939: return visitor(*get_if<can::j1939>());
    case address_kind::frame: return visitor(*get_if<frame::address>());
    case address_kind::hyperv_service: return visitor(*get_if<hyperv::service>());
    case address_kind::hyperv_port: return visitor(*get_if<hyperv::port>());
    case address_kind::ib: return visitor(*get_if<ib::address>());
    case address_kind::ieee802154_long: return visitor(*get_if<ieee802154::long_>());
    case address_kind::ieee802154_short: return visitor(*get_if<ieee802154::short_>());
    case address_kind::ieee802154_none: return visitor(*get_if<ieee802154::none>());
    case address_kind::inet: return visitor(*get_if<inet::address>());
    case address_kind::inet6: return visitor(*get_if<inet6::address>());
    case address_kind::ipx: return visitor(*get_if<ipx::address>());
    case address_kind::irda: return visitor(*get_if<irda::address>());
    case address_kind::isdn: return visitor(*get_if<isdn::address>());
    case address_kind::iucv: return visitor(*get_if<iucv::address>());
    case address_kind::l2tp: return visitor(*get_if<l2tp::address>());
    case address_kind::l2tp6: return visitor(*get_if<l2tp6::address>());
    case address_kind::link: return visitor(*get_if<link::address>());
    case address_kind::llc: return visitor(*get_if<llc::address>());
    case address_kind::mctp_extended: return visitor(*get_if<mctp::extended>());
    case address_kind::mctp_endpoint: return visitor(*get_if<mctp::endpoint>());
    case address_kind::mpls: return visitor(*get_if<mpls::address>());
    case address_kind::ndrv: return visitor(*get_if<ndrv::address>());
    case address_kind::netlink: return visitor(*get_if<netlink::address>());
    case address_kind::netrom: return visitor(*get_if<netrom::address>());
    case address_kind::packet: return visitor(*get_if<packet::address>());
    case address_kind::phonet: return visitor(*get_if<phonet::address>());
    case address_kind::ppp: return visitor(*get_if<ppp::address>());
    case address_kind::pppox_pppoe: return visitor(*get_if<pppox::pppoe>());
    case address_kind::pppox_pptp: return visitor(*get_if<pppox::pptp>());
    case address_kind::pppox_l2tpv2: return visitor(*get_if<pppox::l2tpv2>());
    case address_kind::pppox_l2tpv2_inet6: return visitor(*get_if<pppox::l2tpv2_inet6>());
    case address_kind::pppox_l2tpv3: return visitor(*get_if<pppox::l2tpv3>());
    case address_kind::pppox_l2tpv3_inet6: return visitor(*get_if<pppox::l2tpv3_inet6>());
    case address_kind::qipcrtr: return visitor(*get_if<qipcrtr::address>());
    case address_kind::rose: return visitor(*get_if<rose::address>());
    case address_kind::rxrpc_inet: return visitor(*get_if<rxrpc::inet>());
    case address_kind::rxrpc_inet6: return visitor(*get_if<rxrpc::inet6>());
    case address_kind::system: return visitor(*get_if<system::address>());
    case address_kind::tipc_service_range: return visitor(*get_if<tipc::service_range>());
    case address_kind::tipc_service: return visitor(*get_if<tipc::service>());
    case address_kind::tipc_socket: return visitor(*get_if<tipc::socket>());
    case address_kind::unix_abstract: return visitor(*get_if<unix_::abstract>());
    case address_kind::unix_unnamed: return visitor(*get_if<unix_::unnamed>());
    case address_kind::unix_pathname: return visitor(*get_if<unix_::pathname>());
    case address_kind::vsock: return visitor(*get_if<vsock::address>());
    case address_kind::x25: return visitor(*get_if<x25::address>());
    case address_kind::xdp: return visitor(*get_if<xdp::address>());
  }
  const unknown newer = as_unknown();
  return visitor(newer);
}

}  // namespace sockfam::inline v0

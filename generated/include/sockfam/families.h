// Generated from spec/families by codegen/generate.py; do not edit.
// Every family.
#pragma once

#include <sockfam/alg.h>
#include <sockfam/bluetooth.h>
#include <sockfam/can.h>
#include <sockfam/hyperv.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/packet.h>
#include <sockfam/qipcrtr.h>
#include <sockfam/system.h>
#include <sockfam/tipc.h>
#include <sockfam/unix.h>
#include <sockfam/vsock.h>

namespace sockfam::inline v0 {

template <class... Addresses>
struct address_list {
  static constexpr std::size_t size = sizeof...(Addresses);
};

/// Every address type, family by family.
using all_addresses = address_list<
    alg::address,
    bluetooth::l2cap,
    bluetooth::rfcomm,
    bluetooth::hci,
    bluetooth::hci_node,
    bluetooth::hci_bdaddr,
    bluetooth::sco,
    bluetooth::iso,
    bluetooth::iso_broadcast,
    can::raw,
    can::bcm,
    can::isotp,
    can::j1939,
    hyperv::service,
    hyperv::port,
    inet::address,
    inet6::address,
    netlink::address,
    packet::address,
    qipcrtr::address,
    system::address,
    tipc::service_range,
    tipc::service,
    tipc::socket,
    unix_::abstract,
    unix_::unnamed,
    unix_::pathname,
    vsock::address>;

}  // namespace sockfam::inline v0

// Generated from spec/families by codegen/generate.py; do not edit.
// The number of each address type.
#pragma once

#include <cstdint>

namespace sockfam::inline v0 {

/// Which address type an address is of. The numbers are the same in all versions and on all systems: none is changed,
/// and none is used again for another type, so programs may store them. A newer version may have more of them.
enum class address_kind : std::uint16_t {
  unknown = 0,  ///< none of the library's address types
  alg = 1,
  bluetooth_l2cap = 2,
  bluetooth_rfcomm = 3,
  bluetooth_hci = 4,
  bluetooth_hci_node = 5,
  bluetooth_hci_bdaddr = 6,
  bluetooth_sco = 7,
  bluetooth_iso = 8,
  bluetooth_iso_broadcast = 9,
  can_raw = 10,
  can_bcm = 11,
  can_isotp = 12,
  can_j1939 = 13,
  hyperv_service = 14,
  hyperv_port = 15,
  inet = 16,
  inet6 = 17,
  netlink = 18,
  packet = 19,
  qipcrtr = 20,
  system = 21,
  tipc_service_range = 22,
  tipc_service = 23,
  tipc_socket = 24,
  unix_abstract = 25,
  unix_unnamed = 26,
  unix_pathname = 27,
  vsock = 28,
  phonet = 29,
  mctp_extended = 30,
  mctp_endpoint = 31,
  caif_at = 32,
  caif_datagram = 33,
  caif_util = 34,
  caif_rfm = 35,
  caif_debug = 36,
  isdn = 37,
  ib = 38,
  llc = 39,
  ndrv = 40,
  ieee802154_long = 41,
  ieee802154_short = 42,
  ieee802154_none = 43,
  atmpvc = 44,
  atmsvc = 45,
  frame = 46,
  xdp = 47,
  link = 48,
  appletalk = 49,
  ipx = 50,
  mpls = 51,
  ppp = 52,
  rxrpc_inet = 53,
  rxrpc_inet6 = 54,
  pppox_pppoe = 55,
  pppox_pptp = 56,
  pppox_l2tpv2 = 57,
  pppox_l2tpv2_inet6 = 58,
  pppox_l2tpv3 = 59,
  pppox_l2tpv3_inet6 = 60,
  x25 = 61,
  iucv = 62,
  ax25 = 63,
  netrom = 64,
  rose = 65,
  irda = 66,
  l2tp = 67,
  l2tp6 = 68,
};

/// The kinds from here to 0xffff are for the address types of programs: the library never has one of them.
inline constexpr std::uint16_t first_program_kind = 0x8000;

}  // namespace sockfam::inline v0

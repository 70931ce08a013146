// Generated from spec/constants by codegen/generate.py; do not edit.
#include <sockfam/constant_registry.h>

namespace sockfam::inline v0::registry {

namespace {

enum : std::uint8_t {
  af,
  ai,
  alg,
  ax25,
  bdaddr,
  bluetooth,
  bt,
  bth,
  btproto,
  caifproto,
  caifso,
  can,
  dccp,
  eai,
  eth,
  ethertype,
  frame,
  hci,
  hv,
  hvsocket,
  icmp,
  icmp6,
  icmpv6,
  inaddr,
  ioctl,
  ip,
  ipport,
  ipproto,
  ipv6,
  ipx,
  j1939,
  kcm,
  kcmproto,
  l2cap,
  limits,
  llc,
  local,
  mcast,
  mctp,
  mptcp,
  msg,
  netlink,
  netrom,
  nfc,
  ng,
  ni,
  packet,
  pf,
  pn,
  pnpipe,
  px,
  qrtr,
  rcvall,
  rds,
  rfcomm,
  rose,
  rxrpc,
  scm,
  sco,
  shut,
  sio,
  siocatmark,
  smc,
  so,
  sock,
  sof,
  sol,
  sysproto,
  tcp,
  tipc,
  tls,
  udp,
  udplite,
  utun,
  vm,
  vmaddr,
  vsock,
  x25,
  xdp,
};

constexpr constant_notes af_hyperv_notes{
    .doc = "The value on Windows is from the public SDK, not from mingw-w64.",
};

constexpr constant_info af_constants[] = {
    {"AF_12844", af, {os::windows}, {.windows = 25}},
    {"AF_ALG", af, {os::linux_}, {.linux_ = 38}},
    {"AF_APPLETALK", af, every_os, {.linux_ = 5, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 16}},
    {"AF_ARP", af, {os::freebsd, os::netbsd}, {.freebsd = 35, .netbsd = 28}},
    {"AF_ASH", af, {os::linux_}, {.linux_ = 18}},
    {"AF_ATM", af, {os::freebsd, os::windows}, {.freebsd = 30, .windows = 22}},
    {"AF_ATMPVC", af, {os::linux_}, {.linux_ = 8}},
    {"AF_ATMSVC", af, {os::linux_}, {.linux_ = 20}},
    {"AF_AX25", af, {os::linux_}, {.linux_ = 3}},
    {"AF_BAN", af, {os::windows}, {.windows = 21}},
    {"AF_BLUETOOTH", af, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 31, .freebsd = 36, .openbsd = 32, .netbsd = 31}},
    {"AF_BRIDGE", af, {os::linux_}, {.linux_ = 7}},
    {"AF_BTH", af, {os::windows}, {.windows = 32}},
    {"AF_CAIF", af, {os::linux_}, {.linux_ = 37}},
    {"AF_CAN", af, {os::linux_, os::netbsd}, {.linux_ = 29, .netbsd = 35}},
    {"AF_CCITT", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 10, .openbsd = 10, .netbsd = 10, .macos = 10, .windows = 10}},
    {"AF_CHAOS", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 5, .openbsd = 5, .netbsd = 5, .macos = 5, .windows = 5}},
    {"AF_CLUSTER", af, {os::windows}, {.windows = 24}},
    {"AF_CNT", af, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 21, .openbsd = 21, .netbsd = 21, .macos = 21}},
    {"AF_COIP", af, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 20, .openbsd = 20, .netbsd = 20, .macos = 20}},
    {"AF_DATAKIT", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 9, .openbsd = 9, .netbsd = 9, .macos = 9, .windows = 9}},
    {"AF_DECnet", af, every_os, {.linux_ = 12, .freebsd = 12, .openbsd = 12, .netbsd = 12, .macos = 12, .windows = 12}},
    {"AF_DIVERT", af, {os::freebsd}, {.freebsd = 44}},
    {"AF_DLI", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 13, .openbsd = 13, .netbsd = 13, .macos = 13, .windows = 13}},
    {"AF_E164", af, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 26, .openbsd = 26, .netbsd = 26, .macos = 28}},
    {"AF_ECMA", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8, .windows = 8}},
    {"AF_ECONET", af, {os::linux_}, {.linux_ = 19}},
    {"AF_ENCAP", af, {os::openbsd}, {.openbsd = 28}},
    {"AF_ETHER", af, {os::netbsd}, {.netbsd = 36}},
    {"AF_FILE", af, {os::linux_}, {.linux_ = 1}},
    {"AF_FIREFOX", af, {os::windows}, {.windows = 19}},
    {"AF_FRAME", af, {os::openbsd}, {.openbsd = 36}},
    {"AF_HYLINK", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 15, .openbsd = 15, .netbsd = 15, .macos = 15, .windows = 15}},
    {"AF_HYPERV", af, {os::freebsd, os::windows}, {.freebsd = 43, .windows = 34}, &af_hyperv_notes},
    {"AF_IB", af, {os::linux_}, {.linux_ = 27}},
    {"AF_ICLFXBM", af, {os::windows}, {.windows = 31}},
    {"AF_IEEE80211", af, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 37, .netbsd = 32, .macos = 37}},
    {"AF_IEEE802154", af, {os::linux_}, {.linux_ = 36}},
    {"AF_IMPLINK", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 3, .openbsd = 3, .netbsd = 3, .macos = 3, .windows = 3}},
    {"AF_INET", af, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"AF_INET6", af, every_os, {.linux_ = 10, .freebsd = 28, .openbsd = 24, .netbsd = 24, .macos = 30, .windows = 23}},
    {"AF_INET6_SDP", af, {os::freebsd}, {.freebsd = 42}},
    {"AF_INET_SDP", af, {os::freebsd}, {.freebsd = 40}},
    {"AF_IPX", af, every_os, {.linux_ = 4, .freebsd = 23, .openbsd = 23, .netbsd = 23, .macos = 23, .windows = 6}},
    {"AF_IRDA", af, {os::linux_, os::windows}, {.linux_ = 23, .windows = 26}},
    {"AF_ISDN", af, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 34, .freebsd = 26, .openbsd = 26, .netbsd = 26, .macos = 28}},
    {"AF_ISO", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 7, .openbsd = 7, .netbsd = 7, .macos = 7, .windows = 7}},
    {"AF_IUCV", af, {os::linux_}, {.linux_ = 32}},
    {"AF_KCM", af, {os::linux_}, {.linux_ = 41}},
    {"AF_KEY", af, {os::linux_, os::openbsd}, {.linux_ = 15, .openbsd = 30}},
    {"AF_LAT", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 14, .openbsd = 14, .netbsd = 14, .macos = 14, .windows = 14}},
    {"AF_LINK", af, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 18, .openbsd = 18, .netbsd = 18, .macos = 18}},
    {"AF_LLC", af, {os::linux_}, {.linux_ = 26}},
    {"AF_LOCAL", af, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"AF_MAX", af, every_os, {.linux_ = 46, .freebsd = 44, .openbsd = 37, .netbsd = 37, .macos = 41, .windows = 33}},
    {"AF_MCTP", af, {os::linux_}, {.linux_ = 45}},
    {"AF_MPLS", af, {os::linux_, os::openbsd, os::netbsd}, {.linux_ = 28, .openbsd = 33, .netbsd = 33}},
    {"AF_NATM", af, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 29, .openbsd = 27, .netbsd = 27, .macos = 31}},
    {"AF_NDRV", af, {os::macos}, {.macos = 27}},
    {"AF_NETBEUI", af, {os::linux_}, {.linux_ = 13}},
    {"AF_NETBIOS", af, {os::freebsd, os::macos, os::windows}, {.freebsd = 6, .macos = 33, .windows = 17}},
    {"AF_NETDES", af, {os::windows}, {.windows = 28}},
    {"AF_NETGRAPH", af, {os::freebsd}, {.freebsd = 32}},
    {"AF_NETLINK", af, {os::linux_, os::freebsd}, {.linux_ = 16, .freebsd = 38}},
    {"AF_NETROM", af, {os::linux_}, {.linux_ = 6}},
    {"AF_NFC", af, {os::linux_}, {.linux_ = 39}},
    {"AF_NS", af, {os::openbsd, os::netbsd, os::macos, os::windows}, {.openbsd = 6, .netbsd = 6, .macos = 6, .windows = 6}},
    {"AF_OROUTE", af, {os::netbsd}, {.netbsd = 17}},
    {"AF_OSI", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 7, .openbsd = 7, .netbsd = 7, .macos = 7, .windows = 7}},
    {"AF_PACKET", af, {os::linux_}, {.linux_ = 17}},
    {"AF_PHONET", af, {os::linux_}, {.linux_ = 35}},
    {"AF_PPP", af, {os::macos}, {.macos = 34}},
    {"AF_PPPOX", af, {os::linux_}, {.linux_ = 24}},
    {"AF_PUP", af, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"AF_QIPCRTR", af, {os::linux_}, {.linux_ = 42}},
    {"AF_RDS", af, {os::linux_}, {.linux_ = 21}},
    {"AF_RESERVED_36", af, {os::macos}, {.macos = 36}},
    {"AF_ROSE", af, {os::linux_}, {.linux_ = 11}},
    {"AF_ROUTE", af, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 16, .freebsd = 17, .openbsd = 17, .netbsd = 34, .macos = 17}},
    {"AF_RXRPC", af, {os::linux_}, {.linux_ = 33}},
    {"AF_SCLUSTER", af, {os::freebsd}, {.freebsd = 34}},
    {"AF_SECURITY", af, {os::linux_}, {.linux_ = 14}},
    {"AF_SIP", af, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 24, .openbsd = 29, .macos = 24}},
    {"AF_SLOW", af, {os::freebsd}, {.freebsd = 33}},
    {"AF_SMC", af, {os::linux_}, {.linux_ = 43}},
    {"AF_SNA", af, every_os, {.linux_ = 22, .freebsd = 11, .openbsd = 11, .netbsd = 11, .macos = 11, .windows = 11}},
    {"AF_SYSTEM", af, {os::macos}, {.macos = 32}},
    {"AF_SYS_CONTROL", af, {os::macos}, {.macos = 2}},
    {"AF_TCNMESSAGE", af, {os::windows}, {.windows = 30}},
    {"AF_TCNPROCESS", af, {os::windows}, {.windows = 29}},
    {"AF_TIPC", af, {os::linux_}, {.linux_ = 30}},
    {"AF_UNIX", af, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"AF_UNKNOWN1", af, {os::windows}, {.windows = 20}},
    {"AF_UNSPEC", af, every_os, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0, .windows = 0}},
    {"AF_UTUN", af, {os::macos}, {.macos = 38}},
    {"AF_VENDOR00", af, {os::freebsd}, {.freebsd = 39}},
    {"AF_VENDOR01", af, {os::freebsd}, {.freebsd = 41}},
    {"AF_VENDOR03", af, {os::freebsd}, {.freebsd = 45}},
    {"AF_VENDOR04", af, {os::freebsd}, {.freebsd = 47}},
    {"AF_VENDOR05", af, {os::freebsd}, {.freebsd = 49}},
    {"AF_VENDOR06", af, {os::freebsd}, {.freebsd = 51}},
    {"AF_VENDOR07", af, {os::freebsd}, {.freebsd = 53}},
    {"AF_VENDOR08", af, {os::freebsd}, {.freebsd = 55}},
    {"AF_VENDOR09", af, {os::freebsd}, {.freebsd = 57}},
    {"AF_VENDOR10", af, {os::freebsd}, {.freebsd = 59}},
    {"AF_VENDOR11", af, {os::freebsd}, {.freebsd = 61}},
    {"AF_VENDOR12", af, {os::freebsd}, {.freebsd = 63}},
    {"AF_VENDOR13", af, {os::freebsd}, {.freebsd = 65}},
    {"AF_VENDOR14", af, {os::freebsd}, {.freebsd = 67}},
    {"AF_VENDOR15", af, {os::freebsd}, {.freebsd = 69}},
    {"AF_VENDOR16", af, {os::freebsd}, {.freebsd = 71}},
    {"AF_VENDOR17", af, {os::freebsd}, {.freebsd = 73}},
    {"AF_VENDOR18", af, {os::freebsd}, {.freebsd = 75}},
    {"AF_VENDOR19", af, {os::freebsd}, {.freebsd = 77}},
    {"AF_VENDOR20", af, {os::freebsd}, {.freebsd = 79}},
    {"AF_VENDOR21", af, {os::freebsd}, {.freebsd = 81}},
    {"AF_VENDOR22", af, {os::freebsd}, {.freebsd = 83}},
    {"AF_VENDOR23", af, {os::freebsd}, {.freebsd = 85}},
    {"AF_VENDOR24", af, {os::freebsd}, {.freebsd = 87}},
    {"AF_VENDOR25", af, {os::freebsd}, {.freebsd = 89}},
    {"AF_VENDOR26", af, {os::freebsd}, {.freebsd = 91}},
    {"AF_VENDOR27", af, {os::freebsd}, {.freebsd = 93}},
    {"AF_VENDOR28", af, {os::freebsd}, {.freebsd = 95}},
    {"AF_VENDOR29", af, {os::freebsd}, {.freebsd = 97}},
    {"AF_VENDOR30", af, {os::freebsd}, {.freebsd = 99}},
    {"AF_VENDOR31", af, {os::freebsd}, {.freebsd = 101}},
    {"AF_VENDOR32", af, {os::freebsd}, {.freebsd = 103}},
    {"AF_VENDOR33", af, {os::freebsd}, {.freebsd = 105}},
    {"AF_VENDOR34", af, {os::freebsd}, {.freebsd = 107}},
    {"AF_VENDOR35", af, {os::freebsd}, {.freebsd = 109}},
    {"AF_VENDOR36", af, {os::freebsd}, {.freebsd = 111}},
    {"AF_VENDOR37", af, {os::freebsd}, {.freebsd = 113}},
    {"AF_VENDOR38", af, {os::freebsd}, {.freebsd = 115}},
    {"AF_VENDOR39", af, {os::freebsd}, {.freebsd = 117}},
    {"AF_VENDOR40", af, {os::freebsd}, {.freebsd = 119}},
    {"AF_VENDOR41", af, {os::freebsd}, {.freebsd = 121}},
    {"AF_VENDOR42", af, {os::freebsd}, {.freebsd = 123}},
    {"AF_VENDOR43", af, {os::freebsd}, {.freebsd = 125}},
    {"AF_VENDOR44", af, {os::freebsd}, {.freebsd = 127}},
    {"AF_VENDOR45", af, {os::freebsd}, {.freebsd = 129}},
    {"AF_VENDOR46", af, {os::freebsd}, {.freebsd = 131}},
    {"AF_VENDOR47", af, {os::freebsd}, {.freebsd = 133}},
    {"AF_VOICEVIEW", af, {os::windows}, {.windows = 18}},
    {"AF_VSOCK", af, {os::linux_, os::macos}, {.linux_ = 40, .macos = 40}},
    {"AF_WANPIPE", af, {os::linux_}, {.linux_ = 25}},
    {"AF_X25", af, {os::linux_}, {.linux_ = 9}},
    {"AF_XDP", af, {os::linux_}, {.linux_ = 44}},
};

constexpr constant_info ai_constants[] = {
    {"AI_ADDRCONFIG", ai, every_os, {.linux_ = 32, .freebsd = 1024, .openbsd = 64, .netbsd = 1024, .macos = 1024, .windows = 1024}},
    {"AI_ALL", ai, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 16, .freebsd = 256, .macos = 256, .windows = 256}},
    {"AI_CANONIDN", ai, {os::linux_}, {.linux_ = 128}},
    {"AI_CANONNAME", ai, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"AI_DEFAULT", ai, {os::freebsd, os::macos}, {.freebsd = 1536, .macos = 1536}},
    {"AI_DISABLE_IDN_ENCODING", ai, {os::windows}, {.windows = 524288}},
    {"AI_EXT", ai, {os::openbsd}, {.openbsd = 8}},
    {"AI_FILESERVER", ai, {os::windows}, {.windows = 262144}},
    {"AI_FQDN", ai, {os::openbsd, os::windows}, {.openbsd = 32, .windows = 131072}},
    {"AI_IDN", ai, {os::linux_}, {.linux_ = 64}},
    {"AI_IDN_ALLOW_UNASSIGNED", ai, {os::linux_}, {.linux_ = 256}},
    {"AI_IDN_USE_STD3_ASCII_RULES", ai, {os::linux_}, {.linux_ = 512}},
    {"AI_MASK", ai, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 3343, .openbsd = 119, .netbsd = 3087, .macos = 5127}},
    {"AI_NON_AUTHORITATIVE", ai, {os::windows}, {.windows = 16384}},
    {"AI_NUMERICHOST", ai, every_os, {.linux_ = 4, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"AI_NUMERICSERV", ai, every_os, {.linux_ = 1024, .freebsd = 8, .openbsd = 16, .netbsd = 8, .macos = 4096, .windows = 8}},
    {"AI_PASSIVE", ai, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"AI_RETURN_PREFERRED_NAMES", ai, {os::windows}, {.windows = 65536}},
    {"AI_SECURE", ai, {os::windows}, {.windows = 32768}},
    {"AI_SRV", ai, {os::netbsd}, {.netbsd = 2048}},
    {"AI_UNUSABLE", ai, {os::macos}, {.macos = 268435456}},
    {"AI_V4MAPPED", ai, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 8, .freebsd = 2048, .macos = 2048, .windows = 2048}},
    {"AI_V4MAPPED_CFG", ai, {os::freebsd, os::macos}, {.freebsd = 512, .macos = 512}},
};

constexpr version_note alg_set_key_by_key_serial_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes alg_set_key_by_key_serial_notes{
    .since = alg_set_key_by_key_serial_since,
};

constexpr constant_info alg_constants[] = {
    {"ALG_OP_DECRYPT", alg, {os::linux_}, {.linux_ = 0}},
    {"ALG_OP_ENCRYPT", alg, {os::linux_}, {.linux_ = 1}},
    {"ALG_SET_AEAD_ASSOCLEN", alg, {os::linux_}, {.linux_ = 4}},
    {"ALG_SET_AEAD_AUTHSIZE", alg, {os::linux_}, {.linux_ = 5}},
    {"ALG_SET_DRBG_ENTROPY", alg, {os::linux_}, {.linux_ = 6}},
    {"ALG_SET_IV", alg, {os::linux_}, {.linux_ = 2}},
    {"ALG_SET_KEY", alg, {os::linux_}, {.linux_ = 1}},
    {"ALG_SET_KEY_BY_KEY_SERIAL", alg, {os::linux_}, {.linux_ = 7}, &alg_set_key_by_key_serial_notes},
    {"ALG_SET_OP", alg, {os::linux_}, {.linux_ = 3}},
};

constexpr constant_info ax25_constants[] = {
    {"AX25_BACKOFF", ax25, {os::linux_}, {.linux_ = 6}},
    {"AX25_EXTSEQ", ax25, {os::linux_}, {.linux_ = 7}},
    {"AX25_IAMDIGI", ax25, {os::linux_}, {.linux_ = 12}},
    {"AX25_IDLE", ax25, {os::linux_}, {.linux_ = 9}},
    {"AX25_MAX_DIGIS", ax25, {os::linux_}, {.linux_ = 8}},
    {"AX25_N2", ax25, {os::linux_}, {.linux_ = 3}},
    {"AX25_PACLEN", ax25, {os::linux_}, {.linux_ = 10}},
    {"AX25_PIDINCL", ax25, {os::linux_}, {.linux_ = 8}},
    {"AX25_T1", ax25, {os::linux_}, {.linux_ = 2}},
    {"AX25_T2", ax25, {os::linux_}, {.linux_ = 5}},
    {"AX25_T3", ax25, {os::linux_}, {.linux_ = 4}},
    {"AX25_WINDOW", ax25, {os::linux_}, {.linux_ = 1}},
};

constexpr constant_notes bdaddr_any_notes{
    .text = "00:00:00:00:00:00",
};

constexpr constant_notes bdaddr_local_notes{
    .text = "00:00:00:ff:ff:ff",
    .doc = "The bytes in memory order, as in Python; an address is printed in the reverse order.",
};

constexpr constant_info bdaddr_constants[] = {
    {"BDADDR_ANY", bdaddr, {os::linux_}, {}, &bdaddr_any_notes},
    {"BDADDR_BREDR", bdaddr, {os::linux_}, {.linux_ = 0}},
    {"BDADDR_LE_PUBLIC", bdaddr, {os::linux_}, {.linux_ = 1}},
    {"BDADDR_LE_RANDOM", bdaddr, {os::linux_}, {.linux_ = 2}},
    {"BDADDR_LOCAL", bdaddr, {os::linux_}, {}, &bdaddr_local_notes},
};

constexpr constant_info bluetooth_constants[] = {
    {"BLUETOOTH_BDADDR_SIZE", bluetooth, {os::netbsd}, {.netbsd = 6}},
    {"BLUETOOTH_PROTO_HCI", bluetooth, {os::freebsd}, {.freebsd = 134}},
    {"BLUETOOTH_PROTO_L2CAP", bluetooth, {os::freebsd}, {.freebsd = 135}},
    {"BLUETOOTH_PROTO_RFCOMM", bluetooth, {os::freebsd}, {.freebsd = 136}},
    {"BLUETOOTH_PROTO_SCO", bluetooth, {os::freebsd}, {.freebsd = 137}},
};

constexpr version_note bt_iso_qos_big_unset_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_qos_big_unset_notes{
    .since = bt_iso_qos_big_unset_since,
};

constexpr version_note bt_iso_qos_bis_unset_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_qos_bis_unset_notes{
    .since = bt_iso_qos_bis_unset_since,
};

constexpr version_note bt_iso_qos_group_unset_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_qos_group_unset_notes{
    .since = bt_iso_qos_group_unset_since,
};

constexpr version_note bt_iso_qos_stream_unset_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_qos_stream_unset_notes{
    .since = bt_iso_qos_stream_unset_since,
};

constexpr version_note bt_iso_sync_factor_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_sync_factor_notes{
    .since = bt_iso_sync_factor_since,
};

constexpr version_note bt_iso_sync_timeout_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_iso_sync_timeout_notes{
    .since = bt_iso_sync_timeout_since,
};

constexpr version_note bt_pkt_seqnum_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_pkt_seqnum_notes{
    .since = bt_pkt_seqnum_since,
};

constexpr version_note bt_scm_error_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_scm_error_notes{
    .since = bt_scm_error_since,
};

constexpr version_note bt_scm_pkt_seqnum_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_scm_pkt_seqnum_notes{
    .since = bt_scm_pkt_seqnum_since,
};

constexpr version_note bt_voice_transparent_16bit_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes bt_voice_transparent_16bit_notes{
    .since = bt_voice_transparent_16bit_since,
};

constexpr constant_info bt_constants[] = {
    {"BT_BOUND", bt, {os::linux_}, {.linux_ = 3}},
    {"BT_CHANNEL_POLICY", bt, {os::linux_}, {.linux_ = 10}},
    {"BT_CHANNEL_POLICY_AMP_PREFERRED", bt, {os::linux_}, {.linux_ = 2}},
    {"BT_CHANNEL_POLICY_BREDR_ONLY", bt, {os::linux_}, {.linux_ = 0}},
    {"BT_CHANNEL_POLICY_BREDR_PREFERRED", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_CLOSED", bt, {os::linux_}, {.linux_ = 9}},
    {"BT_CODEC", bt, {os::linux_}, {.linux_ = 19}},
    {"BT_CONFIG", bt, {os::linux_}, {.linux_ = 7}},
    {"BT_CONNECT", bt, {os::linux_}, {.linux_ = 5}},
    {"BT_CONNECT2", bt, {os::linux_}, {.linux_ = 6}},
    {"BT_CONNECTED", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_DEFER_SETUP", bt, {os::linux_}, {.linux_ = 7}},
    {"BT_DISCONN", bt, {os::linux_}, {.linux_ = 8}},
    {"BT_FLUSHABLE", bt, {os::linux_}, {.linux_ = 8}},
    {"BT_FLUSHABLE_OFF", bt, {os::linux_}, {.linux_ = 0}},
    {"BT_FLUSHABLE_ON", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_ISO_BASE", bt, {os::linux_}, {.linux_ = 20}},
    {"BT_ISO_QOS", bt, {os::linux_}, {.linux_ = 17}},
    {"BT_ISO_QOS_BIG_UNSET", bt, {os::linux_}, {.linux_ = 255}, &bt_iso_qos_big_unset_notes},
    {"BT_ISO_QOS_BIS_UNSET", bt, {os::linux_}, {.linux_ = 255}, &bt_iso_qos_bis_unset_notes},
    {"BT_ISO_QOS_CIG_UNSET", bt, {os::linux_}, {.linux_ = 255}},
    {"BT_ISO_QOS_CIS_UNSET", bt, {os::linux_}, {.linux_ = 255}},
    {"BT_ISO_QOS_GROUP_UNSET", bt, {os::linux_}, {.linux_ = 255}, &bt_iso_qos_group_unset_notes},
    {"BT_ISO_QOS_STREAM_UNSET", bt, {os::linux_}, {.linux_ = 255}, &bt_iso_qos_stream_unset_notes},
    {"BT_ISO_SYNC_FACTOR", bt, {os::linux_}, {.linux_ = 1}, &bt_iso_sync_factor_notes},
    {"BT_ISO_SYNC_TIMEOUT", bt, {os::linux_}, {.linux_ = 2000}, &bt_iso_sync_timeout_notes},
    {"BT_LISTEN", bt, {os::linux_}, {.linux_ = 4}},
    {"BT_MODE", bt, {os::linux_}, {.linux_ = 15}},
    {"BT_MODE_BASIC", bt, {os::linux_}, {.linux_ = 0}},
    {"BT_MODE_ERTM", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_MODE_EXT_FLOWCTL", bt, {os::linux_}, {.linux_ = 4}},
    {"BT_MODE_LE_FLOWCTL", bt, {os::linux_}, {.linux_ = 3}},
    {"BT_MODE_STREAMING", bt, {os::linux_}, {.linux_ = 2}},
    {"BT_OPEN", bt, {os::linux_}, {.linux_ = 2}},
    {"BT_PHY", bt, {os::linux_}, {.linux_ = 14}},
    {"BT_PHY_BR_1M_1SLOT", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_PHY_BR_1M_3SLOT", bt, {os::linux_}, {.linux_ = 2}},
    {"BT_PHY_BR_1M_5SLOT", bt, {os::linux_}, {.linux_ = 4}},
    {"BT_PHY_EDR_2M_1SLOT", bt, {os::linux_}, {.linux_ = 8}},
    {"BT_PHY_EDR_2M_3SLOT", bt, {os::linux_}, {.linux_ = 16}},
    {"BT_PHY_EDR_2M_5SLOT", bt, {os::linux_}, {.linux_ = 32}},
    {"BT_PHY_EDR_3M_1SLOT", bt, {os::linux_}, {.linux_ = 64}},
    {"BT_PHY_EDR_3M_3SLOT", bt, {os::linux_}, {.linux_ = 128}},
    {"BT_PHY_EDR_3M_5SLOT", bt, {os::linux_}, {.linux_ = 256}},
    {"BT_PHY_LE_1M_RX", bt, {os::linux_}, {.linux_ = 1024}},
    {"BT_PHY_LE_1M_TX", bt, {os::linux_}, {.linux_ = 512}},
    {"BT_PHY_LE_2M_RX", bt, {os::linux_}, {.linux_ = 4096}},
    {"BT_PHY_LE_2M_TX", bt, {os::linux_}, {.linux_ = 2048}},
    {"BT_PHY_LE_CODED_RX", bt, {os::linux_}, {.linux_ = 16384}},
    {"BT_PHY_LE_CODED_TX", bt, {os::linux_}, {.linux_ = 8192}},
    {"BT_PKT_SEQNUM", bt, {os::linux_}, {.linux_ = 22}, &bt_pkt_seqnum_notes},
    {"BT_PKT_STATUS", bt, {os::linux_}, {.linux_ = 16}},
    {"BT_PORT_ANY", bt, {os::windows}, {.windows = 4294967295}},
    {"BT_PORT_DYN_FIRST", bt, {os::windows}, {.windows = 4097}},
    {"BT_PORT_MAX", bt, {os::windows}, {.windows = 65535}},
    {"BT_PORT_MIN", bt, {os::windows}, {.windows = 1}},
    {"BT_POWER", bt, {os::linux_}, {.linux_ = 9}},
    {"BT_POWER_FORCE_ACTIVE_OFF", bt, {os::linux_}, {.linux_ = 0}},
    {"BT_POWER_FORCE_ACTIVE_ON", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_RCVMTU", bt, {os::linux_}, {.linux_ = 13}},
    {"BT_SCM_ERROR", bt, {os::linux_}, {.linux_ = 4}, &bt_scm_error_notes},
    {"BT_SCM_PKT_SEQNUM", bt, {os::linux_}, {.linux_ = 5}, &bt_scm_pkt_seqnum_notes},
    {"BT_SCM_PKT_STATUS", bt, {os::linux_}, {.linux_ = 3}},
    {"BT_SECURITY", bt, {os::linux_}, {.linux_ = 4}},
    {"BT_SECURITY_FIPS", bt, {os::linux_}, {.linux_ = 4}},
    {"BT_SECURITY_HIGH", bt, {os::linux_}, {.linux_ = 3}},
    {"BT_SECURITY_LOW", bt, {os::linux_}, {.linux_ = 1}},
    {"BT_SECURITY_MEDIUM", bt, {os::linux_}, {.linux_ = 2}},
    {"BT_SECURITY_SDP", bt, {os::linux_}, {.linux_ = 0}},
    {"BT_SNDMTU", bt, {os::linux_}, {.linux_ = 12}},
    {"BT_VOICE", bt, {os::linux_}, {.linux_ = 11}},
    {"BT_VOICE_CVSD_16BIT", bt, {os::linux_}, {.linux_ = 96}},
    {"BT_VOICE_TRANSPARENT", bt, {os::linux_}, {.linux_ = 3}},
    {"BT_VOICE_TRANSPARENT_16BIT", bt, {os::linux_}, {.linux_ = 99}, &bt_voice_transparent_16bit_notes},
};

constexpr constant_info bth_constants[] = {
    {"BTH_ADDR_NULL", bth, {os::windows}, {.windows = 0}},
};

constexpr constant_info btproto_constants[] = {
    {"BTPROTO_AVDTP", btproto, {os::linux_}, {.linux_ = 7}},
    {"BTPROTO_BNEP", btproto, {os::linux_}, {.linux_ = 4}},
    {"BTPROTO_CMTP", btproto, {os::linux_}, {.linux_ = 5}},
    {"BTPROTO_HCI", btproto, {os::linux_, os::netbsd}, {.linux_ = 1, .netbsd = 1}},
    {"BTPROTO_HIDP", btproto, {os::linux_}, {.linux_ = 6}},
    {"BTPROTO_ISO", btproto, {os::linux_}, {.linux_ = 8}},
    {"BTPROTO_L2CAP", btproto, {os::linux_, os::netbsd}, {.linux_ = 0, .netbsd = 2}},
    {"BTPROTO_RFCOMM", btproto, {os::linux_, os::netbsd}, {.linux_ = 3, .netbsd = 3}},
    {"BTPROTO_SCO", btproto, {os::linux_, os::netbsd}, {.linux_ = 2, .netbsd = 4}},
};

constexpr constant_info caifproto_constants[] = {
    {"CAIFPROTO_AT", caifproto, {os::linux_}, {.linux_ = 0}},
    {"CAIFPROTO_DATAGRAM", caifproto, {os::linux_}, {.linux_ = 1}},
    {"CAIFPROTO_DATAGRAM_LOOP", caifproto, {os::linux_}, {.linux_ = 2}},
    {"CAIFPROTO_DEBUG", caifproto, {os::linux_}, {.linux_ = 5}},
    {"CAIFPROTO_MAX", caifproto, {os::linux_}, {.linux_ = 6}},
    {"CAIFPROTO_RFM", caifproto, {os::linux_}, {.linux_ = 4}},
    {"CAIFPROTO_UTIL", caifproto, {os::linux_}, {.linux_ = 3}},
};

constexpr constant_info caifso_constants[] = {
    {"CAIFSO_LINK_SELECT", caifso, {os::linux_}, {.linux_ = 127}},
    {"CAIFSO_REQ_PARAM", caifso, {os::linux_}, {.linux_ = 128}},
    {"CAIFSO_RSP_PARAM", caifso, {os::linux_}, {.linux_ = 129}},
};

constexpr constant_notes can_bcm_can_fd_frame_notes{
    .c_name = "CAN_FD_FRAME",
};

constexpr constant_notes can_bcm_rx_announce_resume_notes{
    .c_name = "RX_ANNOUNCE_RESUME",
};

constexpr constant_notes can_bcm_rx_changed_notes{
    .c_name = "RX_CHANGED",
};

constexpr constant_notes can_bcm_rx_check_dlc_notes{
    .c_name = "RX_CHECK_DLC",
};

constexpr constant_notes can_bcm_rx_delete_notes{
    .c_name = "RX_DELETE",
};

constexpr constant_notes can_bcm_rx_filter_id_notes{
    .c_name = "RX_FILTER_ID",
};

constexpr constant_notes can_bcm_rx_no_autotimer_notes{
    .c_name = "RX_NO_AUTOTIMER",
};

constexpr constant_notes can_bcm_rx_read_notes{
    .c_name = "RX_READ",
};

constexpr constant_notes can_bcm_rx_rtr_frame_notes{
    .c_name = "RX_RTR_FRAME",
};

constexpr constant_notes can_bcm_rx_setup_notes{
    .c_name = "RX_SETUP",
};

constexpr constant_notes can_bcm_rx_status_notes{
    .c_name = "RX_STATUS",
};

constexpr constant_notes can_bcm_rx_timeout_notes{
    .c_name = "RX_TIMEOUT",
};

constexpr constant_notes can_bcm_settimer_notes{
    .c_name = "SETTIMER",
};

constexpr constant_notes can_bcm_starttimer_notes{
    .c_name = "STARTTIMER",
};

constexpr constant_notes can_bcm_tx_announce_notes{
    .c_name = "TX_ANNOUNCE",
};

constexpr constant_notes can_bcm_tx_countevt_notes{
    .c_name = "TX_COUNTEVT",
};

constexpr constant_notes can_bcm_tx_cp_can_id_notes{
    .c_name = "TX_CP_CAN_ID",
};

constexpr constant_notes can_bcm_tx_delete_notes{
    .c_name = "TX_DELETE",
};

constexpr constant_notes can_bcm_tx_expired_notes{
    .c_name = "TX_EXPIRED",
};

constexpr constant_notes can_bcm_tx_read_notes{
    .c_name = "TX_READ",
};

constexpr constant_notes can_bcm_tx_reset_multi_idx_notes{
    .c_name = "TX_RESET_MULTI_IDX",
};

constexpr constant_notes can_bcm_tx_send_notes{
    .c_name = "TX_SEND",
};

constexpr constant_notes can_bcm_tx_setup_notes{
    .c_name = "TX_SETUP",
};

constexpr constant_notes can_bcm_tx_status_notes{
    .c_name = "TX_STATUS",
};

constexpr version_note can_isotp_dyn_fc_parms_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes can_isotp_dyn_fc_parms_notes{
    .since = can_isotp_dyn_fc_parms_since,
};

constexpr version_note can_raw_xl_vcid_opts_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes can_raw_xl_vcid_opts_notes{
    .since = can_raw_xl_vcid_opts_since,
};

constexpr version_note can_raw_xl_vcid_rx_filter_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes can_raw_xl_vcid_rx_filter_notes{
    .since = can_raw_xl_vcid_rx_filter_since,
};

constexpr version_note can_raw_xl_vcid_tx_pass_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes can_raw_xl_vcid_tx_pass_notes{
    .since = can_raw_xl_vcid_tx_pass_since,
};

constexpr version_note can_raw_xl_vcid_tx_set_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes can_raw_xl_vcid_tx_set_notes{
    .since = can_raw_xl_vcid_tx_set_since,
};

constexpr constant_info can_constants[] = {
    {"CAN_BCM", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_BCM_CAN_FD_FRAME", can, {os::linux_}, {.linux_ = 2048}, &can_bcm_can_fd_frame_notes},
    {"CAN_BCM_RX_ANNOUNCE_RESUME", can, {os::linux_}, {.linux_ = 256}, &can_bcm_rx_announce_resume_notes},
    {"CAN_BCM_RX_CHANGED", can, {os::linux_}, {.linux_ = 12}, &can_bcm_rx_changed_notes},
    {"CAN_BCM_RX_CHECK_DLC", can, {os::linux_}, {.linux_ = 64}, &can_bcm_rx_check_dlc_notes},
    {"CAN_BCM_RX_DELETE", can, {os::linux_}, {.linux_ = 6}, &can_bcm_rx_delete_notes},
    {"CAN_BCM_RX_FILTER_ID", can, {os::linux_}, {.linux_ = 32}, &can_bcm_rx_filter_id_notes},
    {"CAN_BCM_RX_NO_AUTOTIMER", can, {os::linux_}, {.linux_ = 128}, &can_bcm_rx_no_autotimer_notes},
    {"CAN_BCM_RX_READ", can, {os::linux_}, {.linux_ = 7}, &can_bcm_rx_read_notes},
    {"CAN_BCM_RX_RTR_FRAME", can, {os::linux_}, {.linux_ = 1024}, &can_bcm_rx_rtr_frame_notes},
    {"CAN_BCM_RX_SETUP", can, {os::linux_}, {.linux_ = 5}, &can_bcm_rx_setup_notes},
    {"CAN_BCM_RX_STATUS", can, {os::linux_}, {.linux_ = 10}, &can_bcm_rx_status_notes},
    {"CAN_BCM_RX_TIMEOUT", can, {os::linux_}, {.linux_ = 11}, &can_bcm_rx_timeout_notes},
    {"CAN_BCM_SETTIMER", can, {os::linux_}, {.linux_ = 1}, &can_bcm_settimer_notes},
    {"CAN_BCM_STARTTIMER", can, {os::linux_}, {.linux_ = 2}, &can_bcm_starttimer_notes},
    {"CAN_BCM_TX_ANNOUNCE", can, {os::linux_}, {.linux_ = 8}, &can_bcm_tx_announce_notes},
    {"CAN_BCM_TX_COUNTEVT", can, {os::linux_}, {.linux_ = 4}, &can_bcm_tx_countevt_notes},
    {"CAN_BCM_TX_CP_CAN_ID", can, {os::linux_}, {.linux_ = 16}, &can_bcm_tx_cp_can_id_notes},
    {"CAN_BCM_TX_DELETE", can, {os::linux_}, {.linux_ = 2}, &can_bcm_tx_delete_notes},
    {"CAN_BCM_TX_EXPIRED", can, {os::linux_}, {.linux_ = 9}, &can_bcm_tx_expired_notes},
    {"CAN_BCM_TX_READ", can, {os::linux_}, {.linux_ = 3}, &can_bcm_tx_read_notes},
    {"CAN_BCM_TX_RESET_MULTI_IDX", can, {os::linux_}, {.linux_ = 512}, &can_bcm_tx_reset_multi_idx_notes},
    {"CAN_BCM_TX_SEND", can, {os::linux_}, {.linux_ = 4}, &can_bcm_tx_send_notes},
    {"CAN_BCM_TX_SETUP", can, {os::linux_}, {.linux_ = 1}, &can_bcm_tx_setup_notes},
    {"CAN_BCM_TX_STATUS", can, {os::linux_}, {.linux_ = 8}, &can_bcm_tx_status_notes},
    {"CAN_BUS_OFF_THRESHOLD", can, {os::linux_}, {.linux_ = 256}},
    {"CAN_EFF_FLAG", can, {os::linux_, os::netbsd}, {.linux_ = 2147483648, .netbsd = 2147483648}},
    {"CAN_EFF_ID_BITS", can, {os::linux_}, {.linux_ = 29}},
    {"CAN_EFF_MASK", can, {os::linux_, os::netbsd}, {.linux_ = 536870911, .netbsd = 536870911}},
    {"CAN_ERROR_PASSIVE_THRESHOLD", can, {os::linux_}, {.linux_ = 128}},
    {"CAN_ERROR_WARNING_THRESHOLD", can, {os::linux_}, {.linux_ = 96}},
    {"CAN_ERR_ACK", can, {os::linux_}, {.linux_ = 32}},
    {"CAN_ERR_BUSERROR", can, {os::linux_}, {.linux_ = 128}},
    {"CAN_ERR_BUSOFF", can, {os::linux_}, {.linux_ = 64}},
    {"CAN_ERR_CNT", can, {os::linux_}, {.linux_ = 512}},
    {"CAN_ERR_CRTL", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ERR_CRTL_ACTIVE", can, {os::linux_}, {.linux_ = 64}},
    {"CAN_ERR_CRTL_RX_OVERFLOW", can, {os::linux_}, {.linux_ = 1}},
    {"CAN_ERR_CRTL_RX_PASSIVE", can, {os::linux_}, {.linux_ = 16}},
    {"CAN_ERR_CRTL_RX_WARNING", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ERR_CRTL_TX_OVERFLOW", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ERR_CRTL_TX_PASSIVE", can, {os::linux_}, {.linux_ = 32}},
    {"CAN_ERR_CRTL_TX_WARNING", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ERR_CRTL_UNSPEC", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ERR_DLC", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ERR_FLAG", can, {os::linux_, os::netbsd}, {.linux_ = 536870912, .netbsd = 536870912}},
    {"CAN_ERR_LOSTARB", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ERR_LOSTARB_UNSPEC", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ERR_MASK", can, {os::linux_, os::netbsd}, {.linux_ = 536870911, .netbsd = 536870911}},
    {"CAN_ERR_PROT", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ERR_PROT_ACTIVE", can, {os::linux_}, {.linux_ = 64}},
    {"CAN_ERR_PROT_BIT", can, {os::linux_}, {.linux_ = 1}},
    {"CAN_ERR_PROT_BIT0", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ERR_PROT_BIT1", can, {os::linux_}, {.linux_ = 16}},
    {"CAN_ERR_PROT_FORM", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ERR_PROT_LOC_ACK", can, {os::linux_}, {.linux_ = 25}},
    {"CAN_ERR_PROT_LOC_ACK_DEL", can, {os::linux_}, {.linux_ = 27}},
    {"CAN_ERR_PROT_LOC_CRC_DEL", can, {os::linux_}, {.linux_ = 24}},
    {"CAN_ERR_PROT_LOC_CRC_SEQ", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ERR_PROT_LOC_DATA", can, {os::linux_}, {.linux_ = 10}},
    {"CAN_ERR_PROT_LOC_DLC", can, {os::linux_}, {.linux_ = 11}},
    {"CAN_ERR_PROT_LOC_EOF", can, {os::linux_}, {.linux_ = 26}},
    {"CAN_ERR_PROT_LOC_ID04_00", can, {os::linux_}, {.linux_ = 14}},
    {"CAN_ERR_PROT_LOC_ID12_05", can, {os::linux_}, {.linux_ = 15}},
    {"CAN_ERR_PROT_LOC_ID17_13", can, {os::linux_}, {.linux_ = 7}},
    {"CAN_ERR_PROT_LOC_ID20_18", can, {os::linux_}, {.linux_ = 6}},
    {"CAN_ERR_PROT_LOC_ID28_21", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ERR_PROT_LOC_IDE", can, {os::linux_}, {.linux_ = 5}},
    {"CAN_ERR_PROT_LOC_INTERM", can, {os::linux_}, {.linux_ = 18}},
    {"CAN_ERR_PROT_LOC_RES0", can, {os::linux_}, {.linux_ = 9}},
    {"CAN_ERR_PROT_LOC_RES1", can, {os::linux_}, {.linux_ = 13}},
    {"CAN_ERR_PROT_LOC_RTR", can, {os::linux_}, {.linux_ = 12}},
    {"CAN_ERR_PROT_LOC_SOF", can, {os::linux_}, {.linux_ = 3}},
    {"CAN_ERR_PROT_LOC_SRTR", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ERR_PROT_LOC_UNSPEC", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ERR_PROT_OVERLOAD", can, {os::linux_}, {.linux_ = 32}},
    {"CAN_ERR_PROT_STUFF", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ERR_PROT_TX", can, {os::linux_}, {.linux_ = 128}},
    {"CAN_ERR_PROT_UNSPEC", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ERR_RESTARTED", can, {os::linux_}, {.linux_ = 256}},
    {"CAN_ERR_TRX", can, {os::linux_}, {.linux_ = 16}},
    {"CAN_ERR_TRX_CANH_NO_WIRE", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ERR_TRX_CANH_SHORT_TO_BAT", can, {os::linux_}, {.linux_ = 5}},
    {"CAN_ERR_TRX_CANH_SHORT_TO_GND", can, {os::linux_}, {.linux_ = 7}},
    {"CAN_ERR_TRX_CANH_SHORT_TO_VCC", can, {os::linux_}, {.linux_ = 6}},
    {"CAN_ERR_TRX_CANL_NO_WIRE", can, {os::linux_}, {.linux_ = 64}},
    {"CAN_ERR_TRX_CANL_SHORT_TO_BAT", can, {os::linux_}, {.linux_ = 80}},
    {"CAN_ERR_TRX_CANL_SHORT_TO_CANH", can, {os::linux_}, {.linux_ = 128}},
    {"CAN_ERR_TRX_CANL_SHORT_TO_GND", can, {os::linux_}, {.linux_ = 112}},
    {"CAN_ERR_TRX_CANL_SHORT_TO_VCC", can, {os::linux_}, {.linux_ = 96}},
    {"CAN_ERR_TRX_UNSPEC", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ERR_TX_TIMEOUT", can, {os::linux_}, {.linux_ = 1}},
    {"CAN_FD_FRAME", can, {os::linux_}, {.linux_ = 2048}},
    {"CAN_INV_FILTER", can, {os::linux_, os::netbsd}, {.linux_ = 536870912, .netbsd = 536870912}},
    {"CAN_ISOTP", can, {os::linux_}, {.linux_ = 6}},
    {"CAN_ISOTP_CF_BROADCAST", can, {os::linux_}, {.linux_ = 4096}},
    {"CAN_ISOTP_CHK_PAD_DATA", can, {os::linux_}, {.linux_ = 32}},
    {"CAN_ISOTP_CHK_PAD_LEN", can, {os::linux_}, {.linux_ = 16}},
    {"CAN_ISOTP_DEFAULT_EXT_ADDRESS", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DEFAULT_FLAGS", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DEFAULT_FRAME_TXTIME", can, {os::linux_}, {.linux_ = 50000}},
    {"CAN_ISOTP_DEFAULT_LL_MTU", can, {os::linux_}, {.linux_ = 16}},
    {"CAN_ISOTP_DEFAULT_LL_TX_DL", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ISOTP_DEFAULT_LL_TX_FLAGS", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DEFAULT_PAD_CONTENT", can, {os::linux_}, {.linux_ = 204}},
    {"CAN_ISOTP_DEFAULT_RECV_BS", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DEFAULT_RECV_STMIN", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DEFAULT_RECV_WFTMAX", can, {os::linux_}, {.linux_ = 0}},
    {"CAN_ISOTP_DYN_FC_PARMS", can, {os::linux_}, {.linux_ = 8192}, &can_isotp_dyn_fc_parms_notes},
    {"CAN_ISOTP_EXTEND_ADDR", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ISOTP_FORCE_RXSTMIN", can, {os::linux_}, {.linux_ = 256}},
    {"CAN_ISOTP_FORCE_TXSTMIN", can, {os::linux_}, {.linux_ = 128}},
    {"CAN_ISOTP_FRAME_TXTIME_ZERO", can, {os::linux_}, {.linux_ = 4294967295}},
    {"CAN_ISOTP_HALF_DUPLEX", can, {os::linux_}, {.linux_ = 64}},
    {"CAN_ISOTP_LISTEN_MODE", can, {os::linux_}, {.linux_ = 1}},
    {"CAN_ISOTP_LL_OPTS", can, {os::linux_}, {.linux_ = 5}},
    {"CAN_ISOTP_OPTS", can, {os::linux_}, {.linux_ = 1}},
    {"CAN_ISOTP_RECV_FC", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_ISOTP_RX_EXT_ADDR", can, {os::linux_}, {.linux_ = 512}},
    {"CAN_ISOTP_RX_PADDING", can, {os::linux_}, {.linux_ = 8}},
    {"CAN_ISOTP_RX_STMIN", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ISOTP_SF_BROADCAST", can, {os::linux_}, {.linux_ = 2048}},
    {"CAN_ISOTP_TX_PADDING", can, {os::linux_}, {.linux_ = 4}},
    {"CAN_ISOTP_TX_STMIN", can, {os::linux_}, {.linux_ = 3}},
    {"CAN_ISOTP_WAIT_TX_DONE", can, {os::linux_}, {.linux_ = 1024}},
    {"CAN_J1939", can, {os::linux_}, {.linux_ = 7}},
    {"CAN_MAX_DLC", can, {os::linux_, os::netbsd}, {.linux_ = 8, .netbsd = 8}},
    {"CAN_MAX_DLEN", can, {os::linux_, os::netbsd}, {.linux_ = 8, .netbsd = 8}},
    {"CAN_MAX_RAW_DLC", can, {os::linux_}, {.linux_ = 15}},
    {"CAN_MCNET", can, {os::linux_}, {.linux_ = 5}},
    {"CAN_MTU", can, {os::linux_, os::netbsd}, {.linux_ = 16, .netbsd = 16}},
    {"CAN_NPROTO", can, {os::linux_, os::netbsd}, {.linux_ = 8, .netbsd = 2}},
    {"CAN_RAW", can, {os::linux_, os::netbsd}, {.linux_ = 1, .netbsd = 1}},
    {"CAN_RAW_ERR_FILTER", can, {os::linux_}, {.linux_ = 2}},
    {"CAN_RAW_FD_FRAMES", can, {os::linux_}, {.linux_ = 5}},
    {"CAN_RAW_FILTER", can, {os::linux_, os::netbsd}, {.linux_ = 1, .netbsd = 1}},
    {"CAN_RAW_FILTER_MAX", can, {os::linux_}, {.linux_ = 512}},
    {"CAN_RAW_JOIN_FILTERS", can, {os::linux_}, {.linux_ = 6}},
    {"CAN_RAW_LOOPBACK", can, {os::linux_, os::netbsd}, {.linux_ = 3, .netbsd = 4}},
    {"CAN_RAW_RECV_OWN_MSGS", can, {os::linux_, os::netbsd}, {.linux_ = 4, .netbsd = 5}},
    {"CAN_RAW_XL_FRAMES", can, {os::linux_}, {.linux_ = 7}},
    {"CAN_RAW_XL_VCID_OPTS", can, {os::linux_}, {.linux_ = 8}, &can_raw_xl_vcid_opts_notes},
    {"CAN_RAW_XL_VCID_RX_FILTER", can, {os::linux_}, {.linux_ = 4}, &can_raw_xl_vcid_rx_filter_notes},
    {"CAN_RAW_XL_VCID_TX_PASS", can, {os::linux_}, {.linux_ = 2}, &can_raw_xl_vcid_tx_pass_notes},
    {"CAN_RAW_XL_VCID_TX_SET", can, {os::linux_}, {.linux_ = 1}, &can_raw_xl_vcid_tx_set_notes},
    {"CAN_RTR_FLAG", can, {os::linux_, os::netbsd}, {.linux_ = 1073741824, .netbsd = 1073741824}},
    {"CAN_SFF_ID_BITS", can, {os::linux_}, {.linux_ = 11}},
    {"CAN_SFF_MASK", can, {os::linux_, os::netbsd}, {.linux_ = 2047, .netbsd = 2047}},
    {"CAN_TP16", can, {os::linux_}, {.linux_ = 3}},
    {"CAN_TP20", can, {os::linux_}, {.linux_ = 4}},
};

constexpr constant_info dccp_constants[] = {
    {"DCCP_MAX_RESET_CODES", dccp, {os::linux_}, {.linux_ = 12}},
    {"DCCP_NR_PKT_TYPES", dccp, {os::linux_}, {.linux_ = 10}},
    {"DCCP_PKT_ACK", dccp, {os::linux_}, {.linux_ = 3}},
    {"DCCP_PKT_CLOSE", dccp, {os::linux_}, {.linux_ = 6}},
    {"DCCP_PKT_CLOSEREQ", dccp, {os::linux_}, {.linux_ = 5}},
    {"DCCP_PKT_DATA", dccp, {os::linux_}, {.linux_ = 2}},
    {"DCCP_PKT_DATAACK", dccp, {os::linux_}, {.linux_ = 4}},
    {"DCCP_PKT_INVALID", dccp, {os::linux_}, {.linux_ = 10}},
    {"DCCP_PKT_REQUEST", dccp, {os::linux_}, {.linux_ = 0}},
    {"DCCP_PKT_RESET", dccp, {os::linux_}, {.linux_ = 7}},
    {"DCCP_PKT_RESPONSE", dccp, {os::linux_}, {.linux_ = 1}},
    {"DCCP_PKT_SYNC", dccp, {os::linux_}, {.linux_ = 8}},
    {"DCCP_PKT_SYNCACK", dccp, {os::linux_}, {.linux_ = 9}},
    {"DCCP_RESET_CODE_ABORTED", dccp, {os::linux_}, {.linux_ = 2}},
    {"DCCP_RESET_CODE_AGGRESSION_PENALTY", dccp, {os::linux_}, {.linux_ = 11}},
    {"DCCP_RESET_CODE_BAD_INIT_COOKIE", dccp, {os::linux_}, {.linux_ = 10}},
    {"DCCP_RESET_CODE_BAD_SERVICE_CODE", dccp, {os::linux_}, {.linux_ = 8}},
    {"DCCP_RESET_CODE_CLOSED", dccp, {os::linux_}, {.linux_ = 1}},
    {"DCCP_RESET_CODE_CONNECTION_REFUSED", dccp, {os::linux_}, {.linux_ = 7}},
    {"DCCP_RESET_CODE_MANDATORY_ERROR", dccp, {os::linux_}, {.linux_ = 6}},
    {"DCCP_RESET_CODE_NO_CONNECTION", dccp, {os::linux_}, {.linux_ = 3}},
    {"DCCP_RESET_CODE_OPTION_ERROR", dccp, {os::linux_}, {.linux_ = 5}},
    {"DCCP_RESET_CODE_PACKET_ERROR", dccp, {os::linux_}, {.linux_ = 4}},
    {"DCCP_RESET_CODE_TOO_BUSY", dccp, {os::linux_}, {.linux_ = 9}},
    {"DCCP_RESET_CODE_UNSPECIFIED", dccp, {os::linux_}, {.linux_ = 0}},
    {"DCCP_SCM_MAX", dccp, {os::linux_}, {.linux_ = 65536}},
    {"DCCP_SCM_PRIORITY", dccp, {os::linux_}, {.linux_ = 1}},
    {"DCCP_SCM_QPOLICY_MAX", dccp, {os::linux_}, {.linux_ = 65535}},
    {"DCCP_SERVICE_LIST_MAX_LEN", dccp, {os::linux_}, {.linux_ = 32}},
    {"DCCP_SINGLE_OPT_MAXLEN", dccp, {os::linux_}, {.linux_ = 253}},
    {"DCCP_SOCKOPT_AVAILABLE_CCIDS", dccp, {os::linux_}, {.linux_ = 12}},
    {"DCCP_SOCKOPT_CCID", dccp, {os::linux_}, {.linux_ = 13}},
    {"DCCP_SOCKOPT_CCID_RX_INFO", dccp, {os::linux_}, {.linux_ = 128}},
    {"DCCP_SOCKOPT_CCID_TX_INFO", dccp, {os::linux_}, {.linux_ = 192}},
    {"DCCP_SOCKOPT_CHANGE_L", dccp, {os::linux_}, {.linux_ = 3}},
    {"DCCP_SOCKOPT_CHANGE_R", dccp, {os::linux_}, {.linux_ = 4}},
    {"DCCP_SOCKOPT_GET_CUR_MPS", dccp, {os::linux_}, {.linux_ = 5}},
    {"DCCP_SOCKOPT_PACKET_SIZE", dccp, {os::linux_}, {.linux_ = 1}},
    {"DCCP_SOCKOPT_QPOLICY_ID", dccp, {os::linux_}, {.linux_ = 16}},
    {"DCCP_SOCKOPT_QPOLICY_TXQLEN", dccp, {os::linux_}, {.linux_ = 17}},
    {"DCCP_SOCKOPT_RECV_CSCOV", dccp, {os::linux_}, {.linux_ = 11}},
    {"DCCP_SOCKOPT_RX_CCID", dccp, {os::linux_}, {.linux_ = 15}},
    {"DCCP_SOCKOPT_SEND_CSCOV", dccp, {os::linux_}, {.linux_ = 10}},
    {"DCCP_SOCKOPT_SERVER_TIMEWAIT", dccp, {os::linux_}, {.linux_ = 6}},
    {"DCCP_SOCKOPT_SERVICE", dccp, {os::linux_}, {.linux_ = 2}},
    {"DCCP_SOCKOPT_TX_CCID", dccp, {os::linux_}, {.linux_ = 14}},
};

constexpr constant_info eai_constants[] = {
    {"EAI_ADDRFAMILY", eai, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = -9, .freebsd = 1, .openbsd = -9, .netbsd = 1, .macos = 1}},
    {"EAI_AGAIN", eai, every_os, {.linux_ = -3, .freebsd = 2, .openbsd = -3, .netbsd = 2, .macos = 2, .windows = 11002}},
    {"EAI_ALLDONE", eai, {os::linux_}, {.linux_ = -103}},
    {"EAI_BADFLAGS", eai, every_os, {.linux_ = -1, .freebsd = 3, .openbsd = -1, .netbsd = 3, .macos = 3, .windows = 10022}},
    {"EAI_BADHINTS", eai, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 12, .openbsd = -12, .netbsd = 12, .macos = 12}},
    {"EAI_CANCELED", eai, {os::linux_}, {.linux_ = -101}},
    {"EAI_FAIL", eai, every_os, {.linux_ = -4, .freebsd = 4, .openbsd = -4, .netbsd = 4, .macos = 4, .windows = 11003}},
    {"EAI_FAMILY", eai, every_os, {.linux_ = -6, .freebsd = 5, .openbsd = -6, .netbsd = 5, .macos = 5, .windows = 10047}},
    {"EAI_IDN_ENCODE", eai, {os::linux_}, {.linux_ = -105}},
    {"EAI_INPROGRESS", eai, {os::linux_}, {.linux_ = -100}},
    {"EAI_INTR", eai, {os::linux_}, {.linux_ = -104}},
    {"EAI_MAX", eai, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 15, .netbsd = 15, .macos = 15}},
    {"EAI_MEMORY", eai, every_os, {.linux_ = -10, .freebsd = 6, .openbsd = -10, .netbsd = 6, .macos = 6, .windows = 8}},
    {"EAI_NODATA", eai, every_os, {.linux_ = -5, .freebsd = 7, .openbsd = -5, .netbsd = 7, .macos = 7, .windows = 11004}},
    {"EAI_NONAME", eai, every_os, {.linux_ = -2, .freebsd = 8, .openbsd = -2, .netbsd = 8, .macos = 8, .windows = 11001}},
    {"EAI_NOTCANCELED", eai, {os::linux_}, {.linux_ = -102}},
    {"EAI_OVERFLOW", eai, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = -12, .freebsd = 14, .openbsd = -14, .netbsd = 14, .macos = 14}},
    {"EAI_PROTOCOL", eai, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 13, .openbsd = -13, .netbsd = 13, .macos = 13}},
    {"EAI_SERVICE", eai, every_os, {.linux_ = -8, .freebsd = 9, .openbsd = -8, .netbsd = 9, .macos = 9, .windows = 10109}},
    {"EAI_SOCKTYPE", eai, every_os, {.linux_ = -7, .freebsd = 10, .openbsd = -7, .netbsd = 10, .macos = 10, .windows = 10044}},
    {"EAI_SYSTEM", eai, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = -11, .freebsd = 11, .openbsd = -11, .netbsd = 11, .macos = 11}},
};

constexpr constant_info eth_constants[] = {
    {"ETH_P_1588", eth, {os::linux_}, {.linux_ = 35063}},
    {"ETH_P_8021AD", eth, {os::linux_}, {.linux_ = 34984}},
    {"ETH_P_8021AH", eth, {os::linux_}, {.linux_ = 35047}},
    {"ETH_P_8021Q", eth, {os::linux_}, {.linux_ = 33024}},
    {"ETH_P_80221", eth, {os::linux_}, {.linux_ = 35095}},
    {"ETH_P_802_2", eth, {os::linux_}, {.linux_ = 4}},
    {"ETH_P_802_3", eth, {os::linux_}, {.linux_ = 1}},
    {"ETH_P_802_3_MIN", eth, {os::linux_}, {.linux_ = 1536}},
    {"ETH_P_802_EX1", eth, {os::linux_}, {.linux_ = 34997}},
    {"ETH_P_AARP", eth, {os::linux_}, {.linux_ = 33011}},
    {"ETH_P_AF_IUCV", eth, {os::linux_}, {.linux_ = 64507}},
    {"ETH_P_ALL", eth, {os::linux_}, {.linux_ = 3}},
    {"ETH_P_AOE", eth, {os::linux_}, {.linux_ = 34978}},
    {"ETH_P_ARCNET", eth, {os::linux_}, {.linux_ = 26}},
    {"ETH_P_ARP", eth, {os::linux_}, {.linux_ = 2054}},
    {"ETH_P_ATALK", eth, {os::linux_}, {.linux_ = 32923}},
    {"ETH_P_ATMFATE", eth, {os::linux_}, {.linux_ = 34948}},
    {"ETH_P_ATMMPOA", eth, {os::linux_}, {.linux_ = 34892}},
    {"ETH_P_AX25", eth, {os::linux_}, {.linux_ = 2}},
    {"ETH_P_BATMAN", eth, {os::linux_}, {.linux_ = 17157}},
    {"ETH_P_BPQ", eth, {os::linux_}, {.linux_ = 2303}},
    {"ETH_P_CAIF", eth, {os::linux_}, {.linux_ = 247}},
    {"ETH_P_CAN", eth, {os::linux_}, {.linux_ = 12}},
    {"ETH_P_CANFD", eth, {os::linux_}, {.linux_ = 13}},
    {"ETH_P_CANXL", eth, {os::linux_}, {.linux_ = 14}},
    {"ETH_P_CFM", eth, {os::linux_}, {.linux_ = 35074}},
    {"ETH_P_CONTROL", eth, {os::linux_}, {.linux_ = 22}},
    {"ETH_P_CUST", eth, {os::linux_}, {.linux_ = 24582}},
    {"ETH_P_DDCMP", eth, {os::linux_}, {.linux_ = 6}},
    {"ETH_P_DEC", eth, {os::linux_}, {.linux_ = 24576}},
    {"ETH_P_DIAG", eth, {os::linux_}, {.linux_ = 24581}},
    {"ETH_P_DNA_DL", eth, {os::linux_}, {.linux_ = 24577}},
    {"ETH_P_DNA_RC", eth, {os::linux_}, {.linux_ = 24578}},
    {"ETH_P_DNA_RT", eth, {os::linux_}, {.linux_ = 24579}},
    {"ETH_P_DSA", eth, {os::linux_}, {.linux_ = 27}},
    {"ETH_P_DSA_8021Q", eth, {os::linux_}, {.linux_ = 56027}},
    {"ETH_P_DSA_A5PSW", eth, {os::linux_}, {.linux_ = 57345}},
    {"ETH_P_ECONET", eth, {os::linux_}, {.linux_ = 24}},
    {"ETH_P_EDSA", eth, {os::linux_}, {.linux_ = 56026}},
    {"ETH_P_ERSPAN", eth, {os::linux_}, {.linux_ = 35006}},
    {"ETH_P_ERSPAN2", eth, {os::linux_}, {.linux_ = 8939}},
    {"ETH_P_ETHERCAT", eth, {os::linux_}, {.linux_ = 34980}},
    {"ETH_P_FCOE", eth, {os::linux_}, {.linux_ = 35078}},
    {"ETH_P_FIP", eth, {os::linux_}, {.linux_ = 35092}},
    {"ETH_P_HDLC", eth, {os::linux_}, {.linux_ = 25}},
    {"ETH_P_HSR", eth, {os::linux_}, {.linux_ = 35119}},
    {"ETH_P_IBOE", eth, {os::linux_}, {.linux_ = 35093}},
    {"ETH_P_IEEE802154", eth, {os::linux_}, {.linux_ = 246}},
    {"ETH_P_IEEEPUP", eth, {os::linux_}, {.linux_ = 2560}},
    {"ETH_P_IEEEPUPAT", eth, {os::linux_}, {.linux_ = 2561}},
    {"ETH_P_IFE", eth, {os::linux_}, {.linux_ = 60734}},
    {"ETH_P_IP", eth, {os::linux_}, {.linux_ = 2048}},
    {"ETH_P_IPV6", eth, {os::linux_}, {.linux_ = 34525}},
    {"ETH_P_IPX", eth, {os::linux_}, {.linux_ = 33079}},
    {"ETH_P_IRDA", eth, {os::linux_}, {.linux_ = 23}},
    {"ETH_P_LAT", eth, {os::linux_}, {.linux_ = 24580}},
    {"ETH_P_LINK_CTL", eth, {os::linux_}, {.linux_ = 34924}},
    {"ETH_P_LLDP", eth, {os::linux_}, {.linux_ = 35020}},
    {"ETH_P_LOCALTALK", eth, {os::linux_}, {.linux_ = 9}},
    {"ETH_P_LOOP", eth, {os::linux_}, {.linux_ = 96}},
    {"ETH_P_LOOPBACK", eth, {os::linux_}, {.linux_ = 36864}},
    {"ETH_P_MACSEC", eth, {os::linux_}, {.linux_ = 35045}},
    {"ETH_P_MAP", eth, {os::linux_}, {.linux_ = 249}},
    {"ETH_P_MCTP", eth, {os::linux_}, {.linux_ = 250}},
    {"ETH_P_MOBITEX", eth, {os::linux_}, {.linux_ = 21}},
    {"ETH_P_MPLS_MC", eth, {os::linux_}, {.linux_ = 34888}},
    {"ETH_P_MPLS_UC", eth, {os::linux_}, {.linux_ = 34887}},
    {"ETH_P_MRP", eth, {os::linux_}, {.linux_ = 35043}},
    {"ETH_P_MVRP", eth, {os::linux_}, {.linux_ = 35061}},
    {"ETH_P_NCSI", eth, {os::linux_}, {.linux_ = 35064}},
    {"ETH_P_NSH", eth, {os::linux_}, {.linux_ = 35151}},
    {"ETH_P_PAE", eth, {os::linux_}, {.linux_ = 34958}},
    {"ETH_P_PAUSE", eth, {os::linux_}, {.linux_ = 34824}},
    {"ETH_P_PHONET", eth, {os::linux_}, {.linux_ = 245}},
    {"ETH_P_PPPTALK", eth, {os::linux_}, {.linux_ = 16}},
    {"ETH_P_PPP_DISC", eth, {os::linux_}, {.linux_ = 34915}},
    {"ETH_P_PPP_MP", eth, {os::linux_}, {.linux_ = 8}},
    {"ETH_P_PPP_SES", eth, {os::linux_}, {.linux_ = 34916}},
    {"ETH_P_PREAUTH", eth, {os::linux_}, {.linux_ = 35015}},
    {"ETH_P_PROFINET", eth, {os::linux_}, {.linux_ = 34962}},
    {"ETH_P_PRP", eth, {os::linux_}, {.linux_ = 35067}},
    {"ETH_P_PUP", eth, {os::linux_}, {.linux_ = 512}},
    {"ETH_P_PUPAT", eth, {os::linux_}, {.linux_ = 513}},
    {"ETH_P_QINQ1", eth, {os::linux_}, {.linux_ = 37120}},
    {"ETH_P_QINQ2", eth, {os::linux_}, {.linux_ = 37376}},
    {"ETH_P_QINQ3", eth, {os::linux_}, {.linux_ = 37632}},
    {"ETH_P_RARP", eth, {os::linux_}, {.linux_ = 32821}},
    {"ETH_P_REALTEK", eth, {os::linux_}, {.linux_ = 34969}},
    {"ETH_P_SCA", eth, {os::linux_}, {.linux_ = 24583}},
    {"ETH_P_SLOW", eth, {os::linux_}, {.linux_ = 34825}},
    {"ETH_P_SNAP", eth, {os::linux_}, {.linux_ = 5}},
    {"ETH_P_TDLS", eth, {os::linux_}, {.linux_ = 35085}},
    {"ETH_P_TEB", eth, {os::linux_}, {.linux_ = 25944}},
    {"ETH_P_TIPC", eth, {os::linux_}, {.linux_ = 35018}},
    {"ETH_P_TRAILER", eth, {os::linux_}, {.linux_ = 28}},
    {"ETH_P_TR_802_2", eth, {os::linux_}, {.linux_ = 17}},
    {"ETH_P_TSN", eth, {os::linux_}, {.linux_ = 8944}},
    {"ETH_P_WAN_PPP", eth, {os::linux_}, {.linux_ = 7}},
    {"ETH_P_WCCP", eth, {os::linux_}, {.linux_ = 34878}},
    {"ETH_P_X25", eth, {os::linux_}, {.linux_ = 2053}},
    {"ETH_P_XDSA", eth, {os::linux_}, {.linux_ = 248}},
};

constexpr constant_info ethertype_constants[] = {
    {"ETHERTYPE_ARP", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 2054, .freebsd = 2054, .openbsd = 2054, .netbsd = 2054}},
    {"ETHERTYPE_IP", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 2048, .freebsd = 2048, .openbsd = 2048, .netbsd = 2048}},
    {"ETHERTYPE_IPV6", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 34525, .freebsd = 34525, .openbsd = 34525, .netbsd = 34525}},
    {"ETHERTYPE_LOOPBACK", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 36864, .freebsd = 36864, .openbsd = 36864, .netbsd = 36864}},
    {"ETHERTYPE_PUP", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 512, .freebsd = 512, .openbsd = 512, .netbsd = 512}},
    {"ETHERTYPE_REVARP", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 32821, .freebsd = 32821, .openbsd = 32821, .netbsd = 32821}},
    {"ETHERTYPE_VLAN", ethertype, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 33024, .freebsd = 33024, .openbsd = 33024, .netbsd = 33024}},
};

constexpr constant_info frame_constants[] = {
    {"FRAME_ADDRLEN", frame, {os::openbsd}, {.openbsd = 8}},
    {"FRAME_ADD_MEMBERSHIP", frame, {os::openbsd}, {.openbsd = 64}},
    {"FRAME_DATALEN", frame, {os::openbsd}, {.openbsd = 32}},
    {"FRAME_DEL_MEMBERSHIP", frame, {os::openbsd}, {.openbsd = 65}},
    {"FRAME_FPO", frame, {os::windows}, {.windows = 0}},
    {"FRAME_NONFPO", frame, {os::windows}, {.windows = 3}},
    {"FRAME_RECVDSTADDR", frame, {os::openbsd}, {.openbsd = 0}},
    {"FRAME_RECVPRIO", frame, {os::openbsd}, {.openbsd = 1}},
    {"FRAME_SENDPRIO", frame, {os::openbsd}, {.openbsd = 66}},
    {"FRAME_TRAP", frame, {os::windows}, {.windows = 1}},
    {"FRAME_TSS", frame, {os::windows}, {.windows = 2}},
};

constexpr constant_info hci_constants[] = {
    {"HCI_CHANNEL_CONTROL", hci, {os::linux_}, {.linux_ = 3}},
    {"HCI_CHANNEL_LOGGING", hci, {os::linux_}, {.linux_ = 4}},
    {"HCI_CHANNEL_MONITOR", hci, {os::linux_}, {.linux_ = 2}},
    {"HCI_CHANNEL_RAW", hci, {os::linux_}, {.linux_ = 0}},
    {"HCI_CHANNEL_USER", hci, {os::linux_}, {.linux_ = 1}},
    {"HCI_DATA_DIR", hci, {os::linux_}, {.linux_ = 1}},
    {"HCI_DEV_NONE", hci, {os::linux_}, {.linux_ = 65535}},
    {"HCI_FILTER", hci, {os::linux_}, {.linux_ = 2}},
    {"HCI_FILTER_COND_CON_ANY_UNIT", hci, {os::netbsd}, {.netbsd = 0}},
    {"HCI_FILTER_COND_CON_BDADDR", hci, {os::netbsd}, {.netbsd = 2}},
    {"HCI_FILTER_COND_CON_UNIT_CLASS", hci, {os::netbsd}, {.netbsd = 1}},
    {"HCI_FILTER_COND_INQUIRY_BDADDR", hci, {os::netbsd}, {.netbsd = 2}},
    {"HCI_FILTER_COND_INQUIRY_NEW_UNIT", hci, {os::netbsd}, {.netbsd = 0}},
    {"HCI_FILTER_COND_INQUIRY_UNIT_CLASS", hci, {os::netbsd}, {.netbsd = 1}},
    {"HCI_FILTER_TYPE_CON_SETUP", hci, {os::netbsd}, {.netbsd = 2}},
    {"HCI_FILTER_TYPE_INQUIRY_RESULT", hci, {os::netbsd}, {.netbsd = 1}},
    {"HCI_FILTER_TYPE_NONE", hci, {os::netbsd}, {.netbsd = 0}},
    {"HCI_TIME_STAMP", hci, {os::linux_}, {.linux_ = 3}},
};

constexpr constant_notes hv_guid_broadcast_notes{
    .text = "ffffffff-ffff-ffff-ffff-ffffffffffff",
};

constexpr constant_notes hv_guid_children_notes{
    .text = "90db8b89-0d35-4f79-8ce9-49ea0ac8b7cd",
};

constexpr constant_notes hv_guid_loopback_notes{
    .text = "e0e16197-dd56-4a10-9195-5ee7a155a838",
};

constexpr constant_notes hv_guid_parent_notes{
    .text = "a42e7cda-d03f-480c-9cc2-a4de20abb878",
};

constexpr constant_notes hv_guid_silohost_notes{
    .text = "36bd0c5c-7276-4223-88ba-7d03b654c568",
};

constexpr constant_notes hv_guid_vsock_template_notes{
    .text = "00000000-facb-11e6-bd58-64006a7986d3",
};

constexpr constant_notes hv_guid_wildcard_notes{
    .text = "00000000-0000-0000-0000-000000000000",
};

constexpr constant_notes hv_guid_zero_notes{
    .text = "00000000-0000-0000-0000-000000000000",
};

constexpr constant_info hv_constants[] = {
    {"HV_GUID_BROADCAST", hv, {os::windows}, {}, &hv_guid_broadcast_notes},
    {"HV_GUID_CHILDREN", hv, {os::windows}, {}, &hv_guid_children_notes},
    {"HV_GUID_LOOPBACK", hv, {os::windows}, {}, &hv_guid_loopback_notes},
    {"HV_GUID_PARENT", hv, {os::windows}, {}, &hv_guid_parent_notes},
    {"HV_GUID_SILOHOST", hv, {os::windows}, {}, &hv_guid_silohost_notes},
    {"HV_GUID_VSOCK_TEMPLATE", hv, {os::windows}, {}, &hv_guid_vsock_template_notes},
    {"HV_GUID_WILDCARD", hv, {os::windows}, {}, &hv_guid_wildcard_notes},
    {"HV_GUID_ZERO", hv, {os::windows}, {}, &hv_guid_zero_notes},
    {"HV_PROTOCOL_RAW", hv, {os::windows}, {.windows = 1}},
};

constexpr constant_info hvsocket_constants[] = {
    {"HVSOCKET_ADDRESS_FLAG_PASSTHRU", hvsocket, {os::windows}, {.windows = 1}},
    {"HVSOCKET_CONNECTED_SUSPEND", hvsocket, {os::windows}, {.windows = 4}},
    {"HVSOCKET_CONNECT_TIMEOUT", hvsocket, {os::windows}, {.windows = 1}},
    {"HVSOCKET_CONNECT_TIMEOUT_MAX", hvsocket, {os::windows}, {.windows = 300000}},
    {"HVSOCKET_CONTAINER_PASSTHRU", hvsocket, {os::windows}, {.windows = 2}},
};

constexpr constant_info icmp_constants[] = {
    {"ICMP_FILTER", icmp, {os::linux_}, {.linux_ = 1}},
};

constexpr constant_info icmp6_constants[] = {
    {"ICMP6_FILTER", icmp6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 18, .openbsd = 18, .netbsd = 18, .macos = 18}},
};

constexpr constant_info icmpv6_constants[] = {
    {"ICMPV6_FILTER", icmpv6, {os::linux_}, {.linux_ = 1}},
    {"ICMPV6_FILTER_BLOCK", icmpv6, {os::linux_}, {.linux_ = 1}},
    {"ICMPV6_FILTER_BLOCKOTHERS", icmpv6, {os::linux_}, {.linux_ = 3}},
    {"ICMPV6_FILTER_PASS", icmpv6, {os::linux_}, {.linux_ = 2}},
    {"ICMPV6_FILTER_PASSONLY", icmpv6, {os::linux_}, {.linux_ = 4}},
};

constexpr constant_info inaddr_constants[] = {
    {"INADDR_ALLHOSTS_GROUP", inaddr, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 3758096385, .freebsd = 3758096385, .openbsd = 3758096385, .netbsd = 3758096385, .macos = 3758096385}},
    {"INADDR_ALLMDNS_GROUP", inaddr, {os::freebsd, os::macos}, {.freebsd = 3758096635, .macos = 3758096635}},
    {"INADDR_ALLROUTERS_GROUP", inaddr, {os::openbsd}, {.openbsd = 3758096386}},
    {"INADDR_ALLRPTS_GROUP", inaddr, {os::freebsd, os::macos}, {.freebsd = 3758096406, .macos = 3758096406}},
    {"INADDR_ALLRTRS_GROUP", inaddr, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 3758096386, .freebsd = 3758096386, .netbsd = 3758096386, .macos = 3758096386}},
    {"INADDR_ALLSNOOPERS_GROUP", inaddr, {os::linux_}, {.linux_ = 3758096490}},
    {"INADDR_ANY", inaddr, every_os, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0, .windows = 0}},
    {"INADDR_BROADCAST", inaddr, every_os, {.linux_ = 4294967295, .freebsd = 4294967295, .openbsd = 4294967295, .netbsd = 4294967295, .macos = 4294967295, .windows = 4294967295}},
    {"INADDR_CARP_GROUP", inaddr, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 3758096402, .openbsd = 3758096402, .netbsd = 3758096402, .macos = 3758096402}},
    {"INADDR_DUMMY", inaddr, {os::linux_}, {.linux_ = 3221225480}},
    {"INADDR_LOOPBACK", inaddr, every_os, {.linux_ = 2130706433, .freebsd = 2130706433, .openbsd = 2130706433, .netbsd = 2130706433, .macos = 2130706433, .windows = 2130706433}},
    {"INADDR_MAX_LOCAL_GROUP", inaddr, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 3758096639, .freebsd = 3758096639, .openbsd = 3758096639, .netbsd = 3758096639, .macos = 3758096639}},
    {"INADDR_NONE", inaddr, every_os, {.linux_ = 4294967295, .freebsd = 4294967295, .openbsd = 4294967295, .netbsd = 4294967295, .macos = 4294967295, .windows = 4294967295}},
    {"INADDR_PFSYNC_GROUP", inaddr, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 3758096624, .openbsd = 3758096624, .macos = 3758096624}},
    {"INADDR_UNSPEC_GROUP", inaddr, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 3758096384, .freebsd = 3758096384, .openbsd = 3758096384, .netbsd = 3758096384, .macos = 3758096384}},
};

constexpr constant_info ioctl_constants[] = {
    {"IOCTL_VM_SOCKETS_GET_LOCAL_CID", ioctl, {os::macos}, {.macos = 1074033617}},
};

constexpr constant_info ip_constants[] = {
    {"IP_ADD_IFLIST", ip, {os::windows}, {.windows = 29}},
    {"IP_ADD_MEMBERSHIP", ip, every_os, {.linux_ = 35, .freebsd = 12, .openbsd = 12, .netbsd = 12, .macos = 12, .windows = 12}},
    {"IP_ADD_SOURCE_MEMBERSHIP", ip, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 39, .freebsd = 70, .macos = 70, .windows = 15}},
    {"IP_AUTH_LEVEL", ip, {os::openbsd}, {.openbsd = 20}},
    {"IP_BINDANY", ip, {os::freebsd, os::netbsd}, {.freebsd = 24, .netbsd = 27}},
    {"IP_BIND_ADDRESS_NO_PORT", ip, {os::linux_}, {.linux_ = 24}},
    {"IP_BLOCK_SOURCE", ip, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 38, .freebsd = 72, .macos = 72, .windows = 17}},
    {"IP_BOUND_IF", ip, {os::macos}, {.macos = 25}},
    {"IP_CHECKSUM", ip, {os::linux_}, {.linux_ = 23}},
    {"IP_DEFAULT_MULTICAST_LOOP", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IP_DEFAULT_MULTICAST_TTL", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IP_DEL_IFLIST", ip, {os::windows}, {.windows = 30}},
    {"IP_DONTFRAG", ip, {os::freebsd, os::macos}, {.freebsd = 67, .macos = 28}},
    {"IP_DONTFRAGMENT", ip, {os::windows}, {.windows = 14}},
    {"IP_DROP_MEMBERSHIP", ip, every_os, {.linux_ = 36, .freebsd = 13, .openbsd = 13, .netbsd = 13, .macos = 13, .windows = 13}},
    {"IP_DROP_SOURCE_MEMBERSHIP", ip, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 40, .freebsd = 71, .macos = 71, .windows = 16}},
    {"IP_ECN", ip, {os::windows}, {.windows = 50}},
    {"IP_ERRORMTU", ip, {os::netbsd}, {.netbsd = 21}},
    {"IP_ESP_NETWORK_LEVEL", ip, {os::openbsd}, {.openbsd = 22}},
    {"IP_ESP_TRANS_LEVEL", ip, {os::openbsd}, {.openbsd = 21}},
    {"IP_FAITH", ip, {os::macos}, {.macos = 22}},
    {"IP_FLOWID", ip, {os::freebsd}, {.freebsd = 90}},
    {"IP_FLOWTYPE", ip, {os::freebsd}, {.freebsd = 91}},
    {"IP_FREEBIND", ip, {os::linux_}, {.linux_ = 15}},
    {"IP_GET_IFLIST", ip, {os::windows}, {.windows = 33}},
    {"IP_HDRINCL", ip, every_os, {.linux_ = 3, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"IP_HOPLIMIT", ip, {os::windows}, {.windows = 21}},
    {"IP_IFLIST", ip, {os::windows}, {.windows = 28}},
    {"IP_IPCOMP_LEVEL", ip, {os::openbsd}, {.openbsd = 29}},
    {"IP_IPDEFTTL", ip, {os::openbsd}, {.openbsd = 37}},
    {"IP_IPSECFLOWINFO", ip, {os::openbsd}, {.openbsd = 36}},
    {"IP_IPSEC_LOCAL_AUTH", ip, {os::openbsd}, {.openbsd = 27}},
    {"IP_IPSEC_LOCAL_CRED", ip, {os::openbsd}, {.openbsd = 25}},
    {"IP_IPSEC_LOCAL_ID", ip, {os::openbsd}, {.openbsd = 23}},
    {"IP_IPSEC_POLICY", ip, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 16, .freebsd = 21, .netbsd = 22, .macos = 21}},
    {"IP_IPSEC_REMOTE_AUTH", ip, {os::openbsd}, {.openbsd = 28}},
    {"IP_IPSEC_REMOTE_CRED", ip, {os::openbsd}, {.openbsd = 26}},
    {"IP_IPSEC_REMOTE_ID", ip, {os::openbsd}, {.openbsd = 24}},
    {"IP_LOCAL_PORT_RANGE", ip, {os::linux_}, {.linux_ = 51}},
    {"IP_MAX_GROUP_SRC_FILTER", ip, {os::freebsd, os::macos}, {.freebsd = 512, .macos = 512}},
    {"IP_MAX_MEMBERSHIPS", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 20, .freebsd = 4095, .openbsd = 4095, .netbsd = 20, .macos = 4095}},
    {"IP_MAX_SOCK_MUTE_FILTER", ip, {os::freebsd, os::macos}, {.freebsd = 128, .macos = 128}},
    {"IP_MAX_SOCK_SRC_FILTER", ip, {os::freebsd, os::macos}, {.freebsd = 128, .macos = 128}},
    {"IP_MINTTL", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 21, .freebsd = 66, .openbsd = 32, .netbsd = 24}},
    {"IP_MIN_MEMBERSHIPS", ip, {os::openbsd, os::macos}, {.openbsd = 15, .macos = 31}},
    {"IP_MSFILTER", ip, {os::linux_, os::freebsd, os::macos}, {.linux_ = 41, .freebsd = 74, .macos = 74}},
    {"IP_MTU", ip, {os::linux_, os::windows}, {.linux_ = 14, .windows = 73}},
    {"IP_MTU_DISCOVER", ip, {os::linux_, os::windows}, {.linux_ = 10, .windows = 71}},
    {"IP_MULTICAST_ALL", ip, {os::linux_}, {.linux_ = 49}},
    {"IP_MULTICAST_IF", ip, every_os, {.linux_ = 32, .freebsd = 9, .openbsd = 9, .netbsd = 9, .macos = 9, .windows = 9}},
    {"IP_MULTICAST_IFINDEX", ip, {os::macos}, {.macos = 66}},
    {"IP_MULTICAST_LOOP", ip, every_os, {.linux_ = 34, .freebsd = 11, .openbsd = 11, .netbsd = 11, .macos = 11, .windows = 11}},
    {"IP_MULTICAST_TTL", ip, every_os, {.linux_ = 33, .freebsd = 10, .openbsd = 10, .netbsd = 10, .macos = 10, .windows = 10}},
    {"IP_MULTICAST_VIF", ip, {os::freebsd, os::macos}, {.freebsd = 14, .macos = 14}},
    {"IP_NAT__XXX", ip, {os::macos}, {.macos = 55}},
    {"IP_NODEFRAG", ip, {os::linux_}, {.linux_ = 22}},
    {"IP_NRT_INTERFACE", ip, {os::windows}, {.windows = 74}},
    {"IP_OLD_FW_ADD", ip, {os::macos}, {.macos = 50}},
    {"IP_OLD_FW_DEL", ip, {os::macos}, {.macos = 51}},
    {"IP_OLD_FW_FLUSH", ip, {os::macos}, {.macos = 52}},
    {"IP_OLD_FW_GET", ip, {os::macos}, {.macos = 54}},
    {"IP_OLD_FW_RESETLOG", ip, {os::macos}, {.macos = 56}},
    {"IP_OLD_FW_ZERO", ip, {os::macos}, {.macos = 53}},
    {"IP_ONESBCAST", ip, {os::freebsd}, {.freebsd = 23}},
    {"IP_OPTIONS", ip, every_os, {.linux_ = 4, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"IP_ORIGDSTADDR", ip, {os::linux_, os::freebsd}, {.linux_ = 20, .freebsd = 27}},
    {"IP_ORIGINAL_ARRIVAL_IF", ip, {os::windows}, {.windows = 47}},
    {"IP_PASSSEC", ip, {os::linux_}, {.linux_ = 18}},
    {"IP_PIPEX", ip, {os::openbsd}, {.openbsd = 34}},
    {"IP_PKTINFO", ip, {os::linux_, os::netbsd, os::macos, os::windows}, {.linux_ = 8, .netbsd = 25, .macos = 26, .windows = 19}},
    {"IP_PKTINFO_EX", ip, {os::windows}, {.windows = 51}},
    {"IP_PKTOPTIONS", ip, {os::linux_}, {.linux_ = 9}},
    {"IP_PMTUDISC", ip, {os::linux_}, {.linux_ = 10}},
    {"IP_PMTUDISC_DO", ip, {os::linux_, os::windows}, {.linux_ = 2, .windows = 1}},
    {"IP_PMTUDISC_DONT", ip, {os::linux_, os::windows}, {.linux_ = 0, .windows = 2}},
    {"IP_PMTUDISC_INTERFACE", ip, {os::linux_}, {.linux_ = 4}},
    {"IP_PMTUDISC_MAX", ip, {os::windows}, {.windows = 4}},
    {"IP_PMTUDISC_NOT_SET", ip, {os::windows}, {.windows = 0}},
    {"IP_PMTUDISC_OMIT", ip, {os::linux_}, {.linux_ = 5}},
    {"IP_PMTUDISC_PROBE", ip, {os::linux_, os::windows}, {.linux_ = 3, .windows = 3}},
    {"IP_PMTUDISC_WANT", ip, {os::linux_}, {.linux_ = 1}},
    {"IP_PORTALGO", ip, {os::netbsd}, {.netbsd = 18}},
    {"IP_PORTRANGE", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 19, .openbsd = 19, .netbsd = 19, .macos = 19}},
    {"IP_PORTRANGE_DEFAULT", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0}},
    {"IP_PORTRANGE_HIGH", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IP_PORTRANGE_LOW", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2}},
    {"IP_PROTECTION_LEVEL", ip, {os::windows}, {.windows = 23}},
    {"IP_PROTOCOL", ip, {os::linux_}, {.linux_ = 52}},
    {"IP_PROTOCOL_UUID16", ip, {os::windows}, {.windows = 9}},
    {"IP_RECEIVE_BROADCAST", ip, {os::windows}, {.windows = 22}},
    {"IP_RECVDSTADDR", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 7, .openbsd = 7, .netbsd = 7, .macos = 7, .windows = 25}},
    {"IP_RECVDSTPORT", ip, {os::openbsd}, {.openbsd = 33}},
    {"IP_RECVERR", ip, {os::linux_, os::windows}, {.linux_ = 11, .windows = 75}},
    {"IP_RECVERR_RFC4884", ip, {os::linux_}, {.linux_ = 26}},
    {"IP_RECVFLOWID", ip, {os::freebsd}, {.freebsd = 93}},
    {"IP_RECVFRAGSIZE", ip, {os::linux_}, {.linux_ = 25}},
    {"IP_RECVIF", ip, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 20, .openbsd = 30, .netbsd = 20, .macos = 20, .windows = 24}},
    {"IP_RECVOPTS", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 6, .freebsd = 5, .openbsd = 5, .netbsd = 5, .macos = 5}},
    {"IP_RECVORIGDSTADDR", ip, {os::linux_, os::freebsd}, {.linux_ = 20, .freebsd = 27}},
    {"IP_RECVPKTINFO", ip, {os::netbsd, os::macos}, {.netbsd = 26, .macos = 26}},
    {"IP_RECVRETOPTS", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 7, .freebsd = 6, .openbsd = 6, .netbsd = 6, .macos = 6}},
    {"IP_RECVRSSBUCKETID", ip, {os::freebsd}, {.freebsd = 94}},
    {"IP_RECVRTABLE", ip, {os::openbsd}, {.openbsd = 35}},
    {"IP_RECVRTHDR", ip, {os::windows}, {.windows = 38}},
    {"IP_RECVTCLASS", ip, {os::windows}, {.windows = 40}},
    {"IP_RECVTOS", ip, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 13, .freebsd = 68, .macos = 27, .windows = 40}},
    {"IP_RECVTTL", ip, every_os, {.linux_ = 12, .freebsd = 65, .openbsd = 31, .netbsd = 23, .macos = 24, .windows = 21}},
    {"IP_RETOPTS", ip, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 7, .freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8}},
    {"IP_ROUTER_ALERT", ip, {os::linux_}, {.linux_ = 5}},
    {"IP_RSSBUCKETID", ip, {os::freebsd}, {.freebsd = 92}},
    {"IP_RSVP_OFF", ip, {os::freebsd, os::macos}, {.freebsd = 16, .macos = 16}},
    {"IP_RSVP_ON", ip, {os::freebsd, os::macos}, {.freebsd = 15, .macos = 15}},
    {"IP_RSVP_VIF_OFF", ip, {os::freebsd, os::macos}, {.freebsd = 18, .macos = 18}},
    {"IP_RSVP_VIF_ON", ip, {os::freebsd, os::macos}, {.freebsd = 17, .macos = 17}},
    {"IP_RTABLE", ip, {os::openbsd}, {.openbsd = 4129}},
    {"IP_RTHDR", ip, {os::windows}, {.windows = 32}},
    {"IP_SENDSRCADDR", ip, {os::freebsd, os::openbsd, os::netbsd}, {.freebsd = 7, .openbsd = 7, .netbsd = 7}},
    {"IP_STRIPHDR", ip, {os::macos}, {.macos = 23}},
    {"IP_TCLASS", ip, {os::windows}, {.windows = 39}},
    {"IP_TOS", ip, every_os, {.linux_ = 1, .freebsd = 3, .openbsd = 3, .netbsd = 3, .macos = 3, .windows = 3}},
    {"IP_TRAFFIC_MGT_BACKGROUND", ip, {os::macos}, {.macos = 65}},
    {"IP_TRANSPARENT", ip, {os::linux_}, {.linux_ = 19}},
    {"IP_TTL", ip, every_os, {.linux_ = 2, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"IP_UNBLOCK_SOURCE", ip, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 37, .freebsd = 73, .macos = 73, .windows = 18}},
    {"IP_UNICAST_IF", ip, {os::linux_, os::windows}, {.linux_ = 50, .windows = 31}},
    {"IP_UNSPECIFIED_HOP_LIMIT", ip, {os::windows}, {.windows = -1}},
    {"IP_UNSPECIFIED_TYPE_OF_SERVICE", ip, {os::windows}, {.windows = -1}},
    {"IP_USER_MTU", ip, {os::windows}, {.windows = 76}},
    {"IP_VLAN_PCP", ip, {os::freebsd}, {.freebsd = 75}},
    {"IP_WFP_REDIRECT_CONTEXT", ip, {os::windows}, {.windows = 70}},
    {"IP_WFP_REDIRECT_RECORDS", ip, {os::windows}, {.windows = 60}},
    {"IP_XFRM_POLICY", ip, {os::linux_}, {.linux_ = 17}},
};

constexpr constant_info ipport_constants[] = {
    {"IPPORT_ANONMAX", ipport, {os::netbsd}, {.netbsd = 65535}},
    {"IPPORT_ANONMIN", ipport, {os::netbsd}, {.netbsd = 49152}},
    {"IPPORT_BIFFUDP", ipport, {os::linux_, os::windows}, {.linux_ = 512, .windows = 512}},
    {"IPPORT_CMDSERVER", ipport, {os::linux_, os::windows}, {.linux_ = 514, .windows = 514}},
    {"IPPORT_DAYTIME", ipport, {os::linux_, os::windows}, {.linux_ = 13, .windows = 13}},
    {"IPPORT_DISCARD", ipport, {os::linux_, os::windows}, {.linux_ = 9, .windows = 9}},
    {"IPPORT_ECHO", ipport, {os::linux_, os::windows}, {.linux_ = 7, .windows = 7}},
    {"IPPORT_EFSSERVER", ipport, {os::linux_, os::windows}, {.linux_ = 520, .windows = 520}},
    {"IPPORT_EPHEMERALFIRST", ipport, {os::freebsd}, {.freebsd = 10000}},
    {"IPPORT_EPHEMERALLAST", ipport, {os::freebsd}, {.freebsd = 65535}},
    {"IPPORT_EXECSERVER", ipport, {os::linux_, os::windows}, {.linux_ = 512, .windows = 512}},
    {"IPPORT_FINGER", ipport, {os::linux_, os::windows}, {.linux_ = 79, .windows = 79}},
    {"IPPORT_FTP", ipport, {os::linux_, os::windows}, {.linux_ = 21, .windows = 21}},
    {"IPPORT_HIFIRSTAUTO", ipport, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 49152, .openbsd = 49152, .macos = 49152}},
    {"IPPORT_HILASTAUTO", ipport, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 65535, .openbsd = 65535, .macos = 65535}},
    {"IPPORT_LOGINSERVER", ipport, {os::linux_, os::windows}, {.linux_ = 513, .windows = 513}},
    {"IPPORT_MAX", ipport, {os::freebsd}, {.freebsd = 65535}},
    {"IPPORT_MTP", ipport, {os::linux_, os::windows}, {.linux_ = 57, .windows = 57}},
    {"IPPORT_NAMESERVER", ipport, {os::linux_, os::windows}, {.linux_ = 42, .windows = 42}},
    {"IPPORT_NETSTAT", ipport, {os::linux_, os::windows}, {.linux_ = 15, .windows = 15}},
    {"IPPORT_RESERVED", ipport, every_os, {.linux_ = 1024, .freebsd = 1024, .openbsd = 1024, .netbsd = 1024, .macos = 1024, .windows = 1024}},
    {"IPPORT_RESERVEDMAX", ipport, {os::netbsd}, {.netbsd = 1023}},
    {"IPPORT_RESERVEDMIN", ipport, {os::netbsd}, {.netbsd = 600}},
    {"IPPORT_RESERVEDSTART", ipport, {os::freebsd, os::macos}, {.freebsd = 600, .macos = 600}},
    {"IPPORT_RJE", ipport, {os::linux_, os::windows}, {.linux_ = 77, .windows = 77}},
    {"IPPORT_ROUTESERVER", ipport, {os::linux_, os::windows}, {.linux_ = 520, .windows = 520}},
    {"IPPORT_SMTP", ipport, {os::linux_, os::windows}, {.linux_ = 25, .windows = 25}},
    {"IPPORT_SUPDUP", ipport, {os::linux_, os::windows}, {.linux_ = 95, .windows = 95}},
    {"IPPORT_SYSTAT", ipport, {os::linux_, os::windows}, {.linux_ = 11, .windows = 11}},
    {"IPPORT_TELNET", ipport, {os::linux_, os::windows}, {.linux_ = 23, .windows = 23}},
    {"IPPORT_TFTP", ipport, {os::linux_, os::windows}, {.linux_ = 69, .windows = 69}},
    {"IPPORT_TIMESERVER", ipport, {os::linux_, os::windows}, {.linux_ = 37, .windows = 37}},
    {"IPPORT_TTYLINK", ipport, {os::linux_, os::windows}, {.linux_ = 87, .windows = 87}},
    {"IPPORT_USERRESERVED", ipport, {os::linux_, os::openbsd, os::macos}, {.linux_ = 5000, .openbsd = 49151, .macos = 5000}},
    {"IPPORT_WHOIS", ipport, {os::linux_, os::windows}, {.linux_ = 43, .windows = 43}},
    {"IPPORT_WHOSERVER", ipport, {os::linux_, os::windows}, {.linux_ = 513, .windows = 513}},
};

constexpr version_note ipproto_aggfrag_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes ipproto_aggfrag_notes{
    .since = ipproto_aggfrag_since,
};

constexpr version_note ipproto_smc_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes ipproto_smc_notes{
    .since = ipproto_smc_since,
};

constexpr constant_info ipproto_constants[] = {
    {"IPPROTO_3PC", ipproto, {os::freebsd, os::macos}, {.freebsd = 34, .macos = 34}},
    {"IPPROTO_ADFS", ipproto, {os::freebsd, os::macos}, {.freebsd = 68, .macos = 68}},
    {"IPPROTO_AGGFRAG", ipproto, {os::linux_}, {.linux_ = 144}, &ipproto_aggfrag_notes},
    {"IPPROTO_AH", ipproto, every_os, {.linux_ = 51, .freebsd = 51, .openbsd = 51, .netbsd = 51, .macos = 51, .windows = 51}},
    {"IPPROTO_AHIP", ipproto, {os::freebsd, os::macos}, {.freebsd = 61, .macos = 61}},
    {"IPPROTO_APES", ipproto, {os::freebsd, os::macos}, {.freebsd = 99, .macos = 99}},
    {"IPPROTO_ARGUS", ipproto, {os::freebsd, os::macos}, {.freebsd = 13, .macos = 13}},
    {"IPPROTO_AX25", ipproto, {os::freebsd, os::macos}, {.freebsd = 93, .macos = 93}},
    {"IPPROTO_BEETPH", ipproto, {os::linux_}, {.linux_ = 94}},
    {"IPPROTO_BHA", ipproto, {os::freebsd, os::macos}, {.freebsd = 49, .macos = 49}},
    {"IPPROTO_BLT", ipproto, {os::freebsd, os::macos}, {.freebsd = 30, .macos = 30}},
    {"IPPROTO_BRSATMON", ipproto, {os::freebsd, os::macos}, {.freebsd = 76, .macos = 76}},
    {"IPPROTO_CARP", ipproto, {os::freebsd, os::openbsd, os::netbsd}, {.freebsd = 112, .openbsd = 112, .netbsd = 112}},
    {"IPPROTO_CBT", ipproto, {os::windows}, {.windows = 7}},
    {"IPPROTO_CFTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 62, .macos = 62}},
    {"IPPROTO_CHAOS", ipproto, {os::freebsd, os::macos}, {.freebsd = 16, .macos = 16}},
    {"IPPROTO_CMTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 38, .macos = 38}},
    {"IPPROTO_COMP", ipproto, {os::linux_}, {.linux_ = 108}},
    {"IPPROTO_CPHB", ipproto, {os::freebsd, os::macos}, {.freebsd = 73, .macos = 73}},
    {"IPPROTO_CPNX", ipproto, {os::freebsd, os::macos}, {.freebsd = 72, .macos = 72}},
    {"IPPROTO_DCCP", ipproto, {os::linux_, os::freebsd, os::netbsd}, {.linux_ = 33, .freebsd = 33, .netbsd = 33}},
    {"IPPROTO_DDP", ipproto, {os::freebsd, os::macos}, {.freebsd = 37, .macos = 37}},
    {"IPPROTO_DGP", ipproto, {os::freebsd, os::macos}, {.freebsd = 86, .macos = 86}},
    {"IPPROTO_DIVERT", ipproto, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 258, .openbsd = 258, .macos = 254}},
    {"IPPROTO_DONE", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 257, .openbsd = 257, .netbsd = 257, .macos = 257}},
    {"IPPROTO_DSTOPTS", ipproto, every_os, {.linux_ = 60, .freebsd = 60, .openbsd = 60, .netbsd = 60, .macos = 60, .windows = 60}},
    {"IPPROTO_EGP", ipproto, every_os, {.linux_ = 8, .freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8, .windows = 8}},
    {"IPPROTO_EMCON", ipproto, {os::freebsd, os::macos}, {.freebsd = 14, .macos = 14}},
    {"IPPROTO_ENCAP", ipproto, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 98, .freebsd = 98, .openbsd = 98, .netbsd = 98, .macos = 98}},
    {"IPPROTO_EON", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 80, .openbsd = 80, .netbsd = 80, .macos = 80}},
    {"IPPROTO_ESP", ipproto, every_os, {.linux_ = 50, .freebsd = 50, .openbsd = 50, .netbsd = 50, .macos = 50, .windows = 50}},
    {"IPPROTO_ETHERIP", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 97, .openbsd = 97, .netbsd = 97, .macos = 97}},
    {"IPPROTO_ETHERNET", ipproto, {os::linux_}, {.linux_ = 143}},
    {"IPPROTO_FRAGMENT", ipproto, every_os, {.linux_ = 44, .freebsd = 44, .openbsd = 44, .netbsd = 44, .macos = 44, .windows = 44}},
    {"IPPROTO_GGP", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 3, .openbsd = 3, .netbsd = 3, .macos = 3, .windows = 3}},
    {"IPPROTO_GMTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 100, .macos = 100}},
    {"IPPROTO_GRE", ipproto, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 47, .freebsd = 47, .openbsd = 47, .netbsd = 47, .macos = 47}},
    {"IPPROTO_HELLO", ipproto, {os::freebsd, os::macos}, {.freebsd = 63, .macos = 63}},
    {"IPPROTO_HIP", ipproto, {os::freebsd}, {.freebsd = 139}},
    {"IPPROTO_HMP", ipproto, {os::freebsd, os::macos}, {.freebsd = 20, .macos = 20}},
    {"IPPROTO_HOPOPTS", ipproto, every_os, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0, .windows = 0}},
    {"IPPROTO_ICLFXBM", ipproto, {os::windows}, {.windows = 78}},
    {"IPPROTO_ICMP", ipproto, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"IPPROTO_ICMPV6", ipproto, every_os, {.linux_ = 58, .freebsd = 58, .openbsd = 58, .netbsd = 58, .macos = 58, .windows = 58}},
    {"IPPROTO_IDP", ipproto, every_os, {.linux_ = 22, .freebsd = 22, .openbsd = 22, .netbsd = 22, .macos = 22, .windows = 22}},
    {"IPPROTO_IDPR", ipproto, {os::freebsd, os::macos}, {.freebsd = 35, .macos = 35}},
    {"IPPROTO_IDRP", ipproto, {os::freebsd, os::macos}, {.freebsd = 45, .macos = 45}},
    {"IPPROTO_IGMP", ipproto, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"IPPROTO_IGP", ipproto, {os::freebsd, os::macos, os::windows}, {.freebsd = 85, .macos = 85, .windows = 9}},
    {"IPPROTO_IGRP", ipproto, {os::freebsd, os::macos}, {.freebsd = 88, .macos = 88}},
    {"IPPROTO_IL", ipproto, {os::freebsd, os::macos}, {.freebsd = 40, .macos = 40}},
    {"IPPROTO_INLSP", ipproto, {os::freebsd, os::macos}, {.freebsd = 52, .macos = 52}},
    {"IPPROTO_INP", ipproto, {os::freebsd, os::macos}, {.freebsd = 32, .macos = 32}},
    {"IPPROTO_IP", ipproto, every_os, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0, .windows = 0}},
    {"IPPROTO_IPCOMP", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 108, .openbsd = 108, .netbsd = 108, .macos = 108}},
    {"IPPROTO_IPCV", ipproto, {os::freebsd, os::macos}, {.freebsd = 71, .macos = 71}},
    {"IPPROTO_IPEIP", ipproto, {os::freebsd, os::macos}, {.freebsd = 94, .macos = 94}},
    {"IPPROTO_IPIP", ipproto, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 4, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4}},
    {"IPPROTO_IPPC", ipproto, {os::freebsd, os::macos}, {.freebsd = 67, .macos = 67}},
    {"IPPROTO_IPV4", ipproto, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"IPPROTO_IPV6", ipproto, every_os, {.linux_ = 41, .freebsd = 41, .openbsd = 41, .netbsd = 41, .macos = 41, .windows = 41}},
    {"IPPROTO_IPV6_ICMP", ipproto, {os::netbsd}, {.netbsd = 58}},
    {"IPPROTO_IRTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 28, .macos = 28}},
    {"IPPROTO_KRYPTOLAN", ipproto, {os::freebsd, os::macos}, {.freebsd = 65, .macos = 65}},
    {"IPPROTO_L2TP", ipproto, {os::linux_, os::netbsd, os::windows}, {.linux_ = 115, .netbsd = 115, .windows = 115}},
    {"IPPROTO_LARP", ipproto, {os::freebsd, os::macos}, {.freebsd = 91, .macos = 91}},
    {"IPPROTO_LEAF1", ipproto, {os::freebsd, os::macos}, {.freebsd = 25, .macos = 25}},
    {"IPPROTO_LEAF2", ipproto, {os::freebsd, os::macos}, {.freebsd = 26, .macos = 26}},
    {"IPPROTO_MAX", ipproto, every_os, {.linux_ = 263, .freebsd = 256, .openbsd = 256, .netbsd = 256, .macos = 256, .windows = 256}},
    {"IPPROTO_MAXID", ipproto, {os::openbsd, os::macos}, {.openbsd = 259, .macos = 52}},
    {"IPPROTO_MEAS", ipproto, {os::freebsd, os::macos}, {.freebsd = 19, .macos = 19}},
    {"IPPROTO_MH", ipproto, {os::linux_, os::freebsd}, {.linux_ = 135, .freebsd = 135}},
    {"IPPROTO_MHRP", ipproto, {os::freebsd, os::macos}, {.freebsd = 48, .macos = 48}},
    {"IPPROTO_MICP", ipproto, {os::freebsd, os::macos}, {.freebsd = 95, .macos = 95}},
    {"IPPROTO_MOBILE", ipproto, {os::freebsd, os::openbsd, os::netbsd}, {.freebsd = 55, .openbsd = 55, .netbsd = 55}},
    {"IPPROTO_MPLS", ipproto, {os::linux_, os::freebsd, os::openbsd}, {.linux_ = 137, .freebsd = 137, .openbsd = 137}},
    {"IPPROTO_MPTCP", ipproto, {os::linux_}, {.linux_ = 262}},
    {"IPPROTO_MTP", ipproto, {os::linux_, os::freebsd, os::macos}, {.linux_ = 92, .freebsd = 92, .macos = 92}},
    {"IPPROTO_MUX", ipproto, {os::freebsd, os::macos}, {.freebsd = 18, .macos = 18}},
    {"IPPROTO_ND", ipproto, {os::freebsd, os::macos, os::windows}, {.freebsd = 77, .macos = 77, .windows = 77}},
    {"IPPROTO_NHRP", ipproto, {os::freebsd, os::macos}, {.freebsd = 54, .macos = 54}},
    {"IPPROTO_NONE", ipproto, every_os, {.linux_ = 59, .freebsd = 59, .openbsd = 59, .netbsd = 59, .macos = 59, .windows = 59}},
    {"IPPROTO_NSP", ipproto, {os::freebsd, os::macos}, {.freebsd = 31, .macos = 31}},
    {"IPPROTO_NVPII", ipproto, {os::freebsd, os::macos}, {.freebsd = 11, .macos = 11}},
    {"IPPROTO_OLD_DIVERT", ipproto, {os::freebsd}, {.freebsd = 254}},
    {"IPPROTO_OSPFIGP", ipproto, {os::freebsd, os::macos}, {.freebsd = 89, .macos = 89}},
    {"IPPROTO_PFSYNC", ipproto, {os::freebsd, os::openbsd, os::netbsd}, {.freebsd = 240, .openbsd = 240, .netbsd = 240}},
    {"IPPROTO_PGM", ipproto, {os::freebsd, os::macos, os::windows}, {.freebsd = 113, .macos = 113, .windows = 113}},
    {"IPPROTO_PIGP", ipproto, {os::freebsd, os::macos}, {.freebsd = 9, .macos = 9}},
    {"IPPROTO_PIM", ipproto, every_os, {.linux_ = 103, .freebsd = 103, .openbsd = 103, .netbsd = 103, .macos = 103, .windows = 103}},
    {"IPPROTO_PRM", ipproto, {os::freebsd, os::macos}, {.freebsd = 21, .macos = 21}},
    {"IPPROTO_PUP", ipproto, every_os, {.linux_ = 12, .freebsd = 12, .openbsd = 12, .netbsd = 12, .macos = 12, .windows = 12}},
    {"IPPROTO_PVP", ipproto, {os::freebsd, os::macos}, {.freebsd = 75, .macos = 75}},
    {"IPPROTO_RAW", ipproto, every_os, {.linux_ = 255, .freebsd = 255, .openbsd = 255, .netbsd = 255, .macos = 255, .windows = 255}},
    {"IPPROTO_RCCMON", ipproto, {os::freebsd, os::macos}, {.freebsd = 10, .macos = 10}},
    {"IPPROTO_RDP", ipproto, {os::freebsd, os::macos, os::windows}, {.freebsd = 27, .macos = 27, .windows = 27}},
    {"IPPROTO_RESERVED_253", ipproto, {os::freebsd}, {.freebsd = 253}},
    {"IPPROTO_RESERVED_254", ipproto, {os::freebsd}, {.freebsd = 254}},
    {"IPPROTO_ROUTING", ipproto, every_os, {.linux_ = 43, .freebsd = 43, .openbsd = 43, .netbsd = 43, .macos = 43, .windows = 43}},
    {"IPPROTO_RSVP", ipproto, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 46, .freebsd = 46, .openbsd = 46, .netbsd = 46, .macos = 46}},
    {"IPPROTO_RVD", ipproto, {os::freebsd, os::macos}, {.freebsd = 66, .macos = 66}},
    {"IPPROTO_SATEXPAK", ipproto, {os::freebsd, os::macos}, {.freebsd = 64, .macos = 64}},
    {"IPPROTO_SATMON", ipproto, {os::freebsd, os::macos}, {.freebsd = 69, .macos = 69}},
    {"IPPROTO_SCCSP", ipproto, {os::freebsd, os::macos}, {.freebsd = 96, .macos = 96}},
    {"IPPROTO_SCTP", ipproto, every_os, {.linux_ = 132, .freebsd = 132, .openbsd = 132, .netbsd = 132, .macos = 132, .windows = 132}},
    {"IPPROTO_SDRP", ipproto, {os::freebsd, os::macos}, {.freebsd = 42, .macos = 42}},
    {"IPPROTO_SEND", ipproto, {os::freebsd}, {.freebsd = 259}},
    {"IPPROTO_SEP", ipproto, {os::macos}, {.macos = 33}},
    {"IPPROTO_SHIM6", ipproto, {os::freebsd}, {.freebsd = 140}},
    {"IPPROTO_SKIP", ipproto, {os::freebsd}, {.freebsd = 57}},
    {"IPPROTO_SMC", ipproto, {os::linux_}, {.linux_ = 256}, &ipproto_smc_notes},
    {"IPPROTO_SPACER", ipproto, {os::freebsd}, {.freebsd = 32767}},
    {"IPPROTO_SRPC", ipproto, {os::freebsd, os::macos}, {.freebsd = 90, .macos = 90}},
    {"IPPROTO_ST", ipproto, {os::freebsd, os::macos, os::windows}, {.freebsd = 7, .macos = 7, .windows = 5}},
    {"IPPROTO_SVMTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 82, .macos = 82}},
    {"IPPROTO_SWIPE", ipproto, {os::freebsd, os::macos}, {.freebsd = 53, .macos = 53}},
    {"IPPROTO_TCF", ipproto, {os::freebsd, os::macos}, {.freebsd = 87, .macos = 87}},
    {"IPPROTO_TCP", ipproto, every_os, {.linux_ = 6, .freebsd = 6, .openbsd = 6, .netbsd = 6, .macos = 6, .windows = 6}},
    {"IPPROTO_TLSP", ipproto, {os::freebsd}, {.freebsd = 56}},
    {"IPPROTO_TP", ipproto, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 29, .freebsd = 29, .openbsd = 29, .netbsd = 29, .macos = 29}},
    {"IPPROTO_TPXX", ipproto, {os::freebsd, os::macos}, {.freebsd = 39, .macos = 39}},
    {"IPPROTO_TRUNK1", ipproto, {os::freebsd, os::macos}, {.freebsd = 23, .macos = 23}},
    {"IPPROTO_TRUNK2", ipproto, {os::freebsd, os::macos}, {.freebsd = 24, .macos = 24}},
    {"IPPROTO_TTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 84, .macos = 84}},
    {"IPPROTO_UDP", ipproto, every_os, {.linux_ = 17, .freebsd = 17, .openbsd = 17, .netbsd = 17, .macos = 17, .windows = 17}},
    {"IPPROTO_UDPLITE", ipproto, {os::linux_, os::freebsd, os::openbsd}, {.linux_ = 136, .freebsd = 136, .openbsd = 136}},
    {"IPPROTO_VINES", ipproto, {os::freebsd, os::macos}, {.freebsd = 83, .macos = 83}},
    {"IPPROTO_VISA", ipproto, {os::freebsd, os::macos}, {.freebsd = 70, .macos = 70}},
    {"IPPROTO_VMTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 81, .macos = 81}},
    {"IPPROTO_VRRP", ipproto, {os::netbsd}, {.netbsd = 112}},
    {"IPPROTO_WBEXPAK", ipproto, {os::freebsd, os::macos}, {.freebsd = 79, .macos = 79}},
    {"IPPROTO_WBMON", ipproto, {os::freebsd, os::macos}, {.freebsd = 78, .macos = 78}},
    {"IPPROTO_WSN", ipproto, {os::freebsd, os::macos}, {.freebsd = 74, .macos = 74}},
    {"IPPROTO_XNET", ipproto, {os::freebsd, os::macos}, {.freebsd = 15, .macos = 15}},
    {"IPPROTO_XTP", ipproto, {os::freebsd, os::macos}, {.freebsd = 36, .macos = 36}},
};

constexpr constant_info ipv6_constants[] = {
    {"IPV6_2292DSTOPTS", ipv6, {os::linux_, os::macos}, {.linux_ = 4, .macos = 23}},
    {"IPV6_2292HOPLIMIT", ipv6, {os::linux_, os::macos}, {.linux_ = 8, .macos = 20}},
    {"IPV6_2292HOPOPTS", ipv6, {os::linux_, os::macos}, {.linux_ = 3, .macos = 22}},
    {"IPV6_2292NEXTHOP", ipv6, {os::macos}, {.macos = 21}},
    {"IPV6_2292PKTINFO", ipv6, {os::linux_, os::macos}, {.linux_ = 2, .macos = 19}},
    {"IPV6_2292PKTOPTIONS", ipv6, {os::linux_, os::macos}, {.linux_ = 6, .macos = 25}},
    {"IPV6_2292RTHDR", ipv6, {os::linux_, os::macos}, {.linux_ = 5, .macos = 24}},
    {"IPV6_ADDRESS_BITS", ipv6, {os::windows}, {.windows = 128}},
    {"IPV6_ADDRFORM", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_ADD_IFLIST", ipv6, {os::windows}, {.windows = 29}},
    {"IPV6_ADD_MEMBERSHIP", ipv6, {os::linux_, os::windows}, {.linux_ = 20, .windows = 12}},
    {"IPV6_AUTHHDR", ipv6, {os::linux_}, {.linux_ = 10}},
    {"IPV6_AUTH_LEVEL", ipv6, {os::openbsd}, {.openbsd = 53}},
    {"IPV6_AUTOFLOWLABEL", ipv6, {os::linux_, os::freebsd, os::openbsd}, {.linux_ = 70, .freebsd = 59, .openbsd = 59}},
    {"IPV6_BINDANY", ipv6, {os::freebsd, os::netbsd}, {.freebsd = 64, .netbsd = 64}},
    {"IPV6_BINDV6ONLY", ipv6, {os::freebsd, os::macos}, {.freebsd = 27, .macos = 27}},
    {"IPV6_BOUND_IF", ipv6, {os::macos}, {.macos = 125}},
    {"IPV6_CHECKSUM", ipv6, every_os, {.linux_ = 7, .freebsd = 26, .openbsd = 26, .netbsd = 26, .macos = 26, .windows = 26}},
    {"IPV6_DEFAULT_MULTICAST_HOPS", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IPV6_DEFAULT_MULTICAST_LOOP", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IPV6_DEL_IFLIST", ipv6, {os::windows}, {.windows = 30}},
    {"IPV6_DONTFRAG", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 62, .freebsd = 62, .openbsd = 62, .netbsd = 62, .windows = 14}},
    {"IPV6_DROP_MEMBERSHIP", ipv6, {os::linux_, os::windows}, {.linux_ = 21, .windows = 13}},
    {"IPV6_DSTOPTS", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 59, .freebsd = 50, .openbsd = 50, .netbsd = 50}},
    {"IPV6_ECN", ipv6, {os::windows}, {.windows = 50}},
    {"IPV6_ESP_NETWORK_LEVEL", ipv6, {os::openbsd}, {.openbsd = 55}},
    {"IPV6_ESP_TRANS_LEVEL", ipv6, {os::openbsd}, {.openbsd = 54}},
    {"IPV6_FAITH", ipv6, {os::netbsd, os::macos}, {.netbsd = 29, .macos = 29}},
    {"IPV6_FLOWID", ipv6, {os::freebsd}, {.freebsd = 67}},
    {"IPV6_FLOWINFO", ipv6, {os::linux_}, {.linux_ = 11}},
    {"IPV6_FLOWINFO_FLOWLABEL", ipv6, {os::linux_}, {.linux_ = 1048575}},
    {"IPV6_FLOWINFO_PRIORITY", ipv6, {os::linux_}, {.linux_ = 267386880}},
    {"IPV6_FLOWINFO_SEND", ipv6, {os::linux_}, {.linux_ = 33}},
    {"IPV6_FLOWLABEL_MGR", ipv6, {os::linux_}, {.linux_ = 32}},
    {"IPV6_FLOWTYPE", ipv6, {os::freebsd}, {.freebsd = 68}},
    {"IPV6_FL_A_GET", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_FL_A_PUT", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_FL_A_RENEW", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_FL_F_CREATE", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_FL_F_EXCL", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_FL_F_REFLECT", ipv6, {os::linux_}, {.linux_ = 4}},
    {"IPV6_FL_F_REMOTE", ipv6, {os::linux_}, {.linux_ = 8}},
    {"IPV6_FL_S_ANY", ipv6, {os::linux_}, {.linux_ = 255}},
    {"IPV6_FL_S_EXCL", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_FL_S_NONE", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_FL_S_PROCESS", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_FL_S_USER", ipv6, {os::linux_}, {.linux_ = 3}},
    {"IPV6_FREEBIND", ipv6, {os::linux_}, {.linux_ = 78}},
    {"IPV6_GET_IFLIST", ipv6, {os::windows}, {.windows = 33}},
    {"IPV6_HDRINCL", ipv6, {os::linux_, os::windows}, {.linux_ = 36, .windows = 2}},
    {"IPV6_HOPLIMIT", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 52, .freebsd = 47, .openbsd = 47, .netbsd = 47, .windows = 21}},
    {"IPV6_HOPOPTS", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 54, .freebsd = 49, .openbsd = 49, .netbsd = 49, .windows = 1}},
    {"IPV6_IFLIST", ipv6, {os::windows}, {.windows = 28}},
    {"IPV6_IPCOMP_LEVEL", ipv6, {os::openbsd}, {.openbsd = 60}},
    {"IPV6_IPSEC_POLICY", ipv6, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 34, .freebsd = 28, .netbsd = 28, .macos = 28}},
    {"IPV6_JOIN_ANYCAST", ipv6, {os::linux_}, {.linux_ = 27}},
    {"IPV6_JOIN_GROUP", ipv6, every_os, {.linux_ = 20, .freebsd = 12, .openbsd = 12, .netbsd = 12, .macos = 12, .windows = 12}},
    {"IPV6_LEAVE_ANYCAST", ipv6, {os::linux_}, {.linux_ = 28}},
    {"IPV6_LEAVE_GROUP", ipv6, every_os, {.linux_ = 21, .freebsd = 13, .openbsd = 13, .netbsd = 13, .macos = 13, .windows = 13}},
    {"IPV6_MAX_GROUP_SRC_FILTER", ipv6, {os::freebsd, os::macos}, {.freebsd = 512, .macos = 512}},
    {"IPV6_MAX_MEMBERSHIPS", ipv6, {os::freebsd, os::macos}, {.freebsd = 4095, .macos = 4095}},
    {"IPV6_MAX_SOCK_SRC_FILTER", ipv6, {os::freebsd, os::macos}, {.freebsd = 128, .macos = 128}},
    {"IPV6_MINHOPCOUNT", ipv6, {os::linux_, os::openbsd}, {.linux_ = 73, .openbsd = 65}},
    {"IPV6_MIN_MEMBERSHIPS", ipv6, {os::macos}, {.macos = 31}},
    {"IPV6_MIN_MTU", ipv6, {os::linux_}, {.linux_ = 1280}},
    {"IPV6_MSFILTER", ipv6, {os::freebsd}, {.freebsd = 74}},
    {"IPV6_MTU", ipv6, {os::linux_, os::windows}, {.linux_ = 24, .windows = 72}},
    {"IPV6_MTU_DISCOVER", ipv6, {os::linux_, os::windows}, {.linux_ = 23, .windows = 71}},
    {"IPV6_MULTICAST_ALL", ipv6, {os::linux_}, {.linux_ = 29}},
    {"IPV6_MULTICAST_HOPS", ipv6, every_os, {.linux_ = 18, .freebsd = 10, .openbsd = 10, .netbsd = 10, .macos = 10, .windows = 10}},
    {"IPV6_MULTICAST_IF", ipv6, every_os, {.linux_ = 17, .freebsd = 9, .openbsd = 9, .netbsd = 9, .macos = 9, .windows = 9}},
    {"IPV6_MULTICAST_LOOP", ipv6, every_os, {.linux_ = 19, .freebsd = 11, .openbsd = 11, .netbsd = 11, .macos = 11, .windows = 11}},
    {"IPV6_NEXTHOP", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 9, .freebsd = 48, .openbsd = 48, .netbsd = 48}},
    {"IPV6_NRT_INTERFACE", ipv6, {os::windows}, {.windows = 74}},
    {"IPV6_OPT_ROUTERALERT_MLD", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_ORIGDSTADDR", ipv6, {os::linux_, os::freebsd}, {.linux_ = 74, .freebsd = 72}},
    {"IPV6_PATHMTU", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 61, .freebsd = 44, .openbsd = 44, .netbsd = 44}},
    {"IPV6_PIPEX", ipv6, {os::openbsd}, {.openbsd = 63}},
    {"IPV6_PKTINFO", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 50, .freebsd = 46, .openbsd = 46, .netbsd = 46, .windows = 19}},
    {"IPV6_PKTINFO_EX", ipv6, {os::windows}, {.windows = 51}},
    {"IPV6_PMTUDISC_DO", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_PMTUDISC_DONT", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_PMTUDISC_INTERFACE", ipv6, {os::linux_}, {.linux_ = 4}},
    {"IPV6_PMTUDISC_OMIT", ipv6, {os::linux_}, {.linux_ = 5}},
    {"IPV6_PMTUDISC_PROBE", ipv6, {os::linux_}, {.linux_ = 3}},
    {"IPV6_PMTUDISC_WANT", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_PORTALGO", ipv6, {os::netbsd}, {.netbsd = 17}},
    {"IPV6_PORTRANGE", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 14, .openbsd = 14, .netbsd = 14, .macos = 14}},
    {"IPV6_PORTRANGE_DEFAULT", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0}},
    {"IPV6_PORTRANGE_HIGH", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"IPV6_PORTRANGE_LOW", ipv6, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2}},
    {"IPV6_PREFER_SRC_CGA", ipv6, {os::linux_}, {.linux_ = 8}},
    {"IPV6_PREFER_SRC_COA", ipv6, {os::linux_}, {.linux_ = 4}},
    {"IPV6_PREFER_SRC_HOME", ipv6, {os::linux_}, {.linux_ = 1024}},
    {"IPV6_PREFER_SRC_NONCGA", ipv6, {os::linux_}, {.linux_ = 2048}},
    {"IPV6_PREFER_SRC_PUBLIC", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_PREFER_SRC_PUBTMP_DEFAULT", ipv6, {os::linux_}, {.linux_ = 256}},
    {"IPV6_PREFER_SRC_TMP", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_PREFER_TEMPADDR", ipv6, {os::freebsd, os::netbsd}, {.freebsd = 63, .netbsd = 63}},
    {"IPV6_PRIORITY_10", ipv6, {os::linux_}, {.linux_ = 2560}},
    {"IPV6_PRIORITY_11", ipv6, {os::linux_}, {.linux_ = 2816}},
    {"IPV6_PRIORITY_12", ipv6, {os::linux_}, {.linux_ = 3072}},
    {"IPV6_PRIORITY_13", ipv6, {os::linux_}, {.linux_ = 3328}},
    {"IPV6_PRIORITY_14", ipv6, {os::linux_}, {.linux_ = 3584}},
    {"IPV6_PRIORITY_15", ipv6, {os::linux_}, {.linux_ = 3840}},
    {"IPV6_PRIORITY_8", ipv6, {os::linux_}, {.linux_ = 2048}},
    {"IPV6_PRIORITY_9", ipv6, {os::linux_}, {.linux_ = 2304}},
    {"IPV6_PRIORITY_BULK", ipv6, {os::linux_}, {.linux_ = 1024}},
    {"IPV6_PRIORITY_CONTROL", ipv6, {os::linux_}, {.linux_ = 1792}},
    {"IPV6_PRIORITY_FILLER", ipv6, {os::linux_}, {.linux_ = 256}},
    {"IPV6_PRIORITY_INTERACTIVE", ipv6, {os::linux_}, {.linux_ = 1536}},
    {"IPV6_PRIORITY_RESERVED1", ipv6, {os::linux_}, {.linux_ = 768}},
    {"IPV6_PRIORITY_RESERVED2", ipv6, {os::linux_}, {.linux_ = 1280}},
    {"IPV6_PRIORITY_UNATTENDED", ipv6, {os::linux_}, {.linux_ = 512}},
    {"IPV6_PRIORITY_UNCHARACTERIZED", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_PROTECTION_LEVEL", ipv6, {os::windows}, {.windows = 23}},
    {"IPV6_RECVDSTADDR", ipv6, {os::windows}, {.windows = 25}},
    {"IPV6_RECVDSTOPTS", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 58, .freebsd = 40, .openbsd = 40, .netbsd = 40}},
    {"IPV6_RECVDSTPORT", ipv6, {os::openbsd}, {.openbsd = 64}},
    {"IPV6_RECVERR", ipv6, {os::linux_, os::windows}, {.linux_ = 25, .windows = 75}},
    {"IPV6_RECVERR_RFC4884", ipv6, {os::linux_}, {.linux_ = 31}},
    {"IPV6_RECVFLOWID", ipv6, {os::freebsd}, {.freebsd = 70}},
    {"IPV6_RECVFRAGSIZE", ipv6, {os::linux_}, {.linux_ = 77}},
    {"IPV6_RECVHOPLIMIT", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 51, .freebsd = 37, .openbsd = 37, .netbsd = 37}},
    {"IPV6_RECVHOPOPTS", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 53, .freebsd = 39, .openbsd = 39, .netbsd = 39}},
    {"IPV6_RECVIF", ipv6, {os::windows}, {.windows = 24}},
    {"IPV6_RECVORIGDSTADDR", ipv6, {os::linux_, os::freebsd}, {.linux_ = 74, .freebsd = 72}},
    {"IPV6_RECVPATHMTU", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 60, .freebsd = 43, .openbsd = 43, .netbsd = 43}},
    {"IPV6_RECVPKTINFO", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 49, .freebsd = 36, .openbsd = 36, .netbsd = 36}},
    {"IPV6_RECVRSSBUCKETID", ipv6, {os::freebsd}, {.freebsd = 71}},
    {"IPV6_RECVRTHDR", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 56, .freebsd = 38, .openbsd = 38, .netbsd = 38, .windows = 38}},
    {"IPV6_RECVTCLASS", ipv6, every_os, {.linux_ = 66, .freebsd = 57, .openbsd = 57, .netbsd = 57, .macos = 35, .windows = 40}},
    {"IPV6_ROUTER_ALERT", ipv6, {os::linux_}, {.linux_ = 22}},
    {"IPV6_ROUTER_ALERT_ISOLATE", ipv6, {os::linux_}, {.linux_ = 30}},
    {"IPV6_RSSBUCKETID", ipv6, {os::freebsd}, {.freebsd = 69}},
    {"IPV6_RTABLE", ipv6, {os::openbsd}, {.openbsd = 4129}},
    {"IPV6_RTHDR", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::windows}, {.linux_ = 57, .freebsd = 51, .openbsd = 51, .netbsd = 51, .windows = 32}},
    {"IPV6_RTHDRDSTOPTS", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 55, .freebsd = 35, .openbsd = 35, .netbsd = 35}},
    {"IPV6_RTHDR_LOOSE", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0}},
    {"IPV6_RTHDR_STRICT", ipv6, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .netbsd = 1, .macos = 1}},
    {"IPV6_RTHDR_TYPE_0", ipv6, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0}},
    {"IPV6_RXDSTOPTS", ipv6, {os::linux_}, {.linux_ = 59}},
    {"IPV6_RXHOPOPTS", ipv6, {os::linux_}, {.linux_ = 54}},
    {"IPV6_SOCKOPT_RESERVED1", ipv6, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 3, .netbsd = 3, .macos = 3}},
    {"IPV6_SRCRT_STRICT", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_SRCRT_TYPE_0", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_SRCRT_TYPE_2", ipv6, {os::linux_}, {.linux_ = 2}},
    {"IPV6_SRCRT_TYPE_3", ipv6, {os::linux_}, {.linux_ = 3}},
    {"IPV6_SRCRT_TYPE_4", ipv6, {os::linux_}, {.linux_ = 4}},
    {"IPV6_TCLASS", ipv6, every_os, {.linux_ = 67, .freebsd = 61, .openbsd = 61, .netbsd = 61, .macos = 36, .windows = 39}},
    {"IPV6_TLV_CALIPSO", ipv6, {os::linux_}, {.linux_ = 7}},
    {"IPV6_TLV_HAO", ipv6, {os::linux_}, {.linux_ = 201}},
    {"IPV6_TLV_IOAM", ipv6, {os::linux_}, {.linux_ = 49}},
    {"IPV6_TLV_JUMBO", ipv6, {os::linux_}, {.linux_ = 194}},
    {"IPV6_TLV_PAD1", ipv6, {os::linux_}, {.linux_ = 0}},
    {"IPV6_TLV_PADN", ipv6, {os::linux_}, {.linux_ = 1}},
    {"IPV6_TLV_ROUTERALERT", ipv6, {os::linux_}, {.linux_ = 5}},
    {"IPV6_TRANSPARENT", ipv6, {os::linux_}, {.linux_ = 75}},
    {"IPV6_UNICAST_HOPS", ipv6, every_os, {.linux_ = 16, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"IPV6_UNICAST_IF", ipv6, {os::linux_, os::windows}, {.linux_ = 76, .windows = 31}},
    {"IPV6_USER_MTU", ipv6, {os::windows}, {.windows = 76}},
    {"IPV6_USE_MIN_MTU", ipv6, {os::freebsd, os::openbsd, os::netbsd}, {.freebsd = 42, .openbsd = 42, .netbsd = 42}},
    {"IPV6_V6ONLY", ipv6, every_os, {.linux_ = 26, .freebsd = 27, .openbsd = 27, .netbsd = 27, .macos = 27, .windows = 27}},
    {"IPV6_VLAN_PCP", ipv6, {os::freebsd}, {.freebsd = 75}},
    {"IPV6_WFP_REDIRECT_CONTEXT", ipv6, {os::windows}, {.windows = 70}},
    {"IPV6_WFP_REDIRECT_RECORDS", ipv6, {os::windows}, {.windows = 60}},
    {"IPV6_XFRM_POLICY", ipv6, {os::linux_}, {.linux_ = 35}},
};

constexpr constant_info ipx_constants[] = {
    {"IPX_TYPE", ipx, {os::linux_}, {.linux_ = 1}},
};

constexpr constant_info j1939_constants[] = {
    {"J1939_EE_INFO_NONE", j1939, {os::linux_}, {.linux_ = 0}},
    {"J1939_EE_INFO_RX_ABORT", j1939, {os::linux_}, {.linux_ = 4}},
    {"J1939_EE_INFO_RX_DPO", j1939, {os::linux_}, {.linux_ = 3}},
    {"J1939_EE_INFO_RX_RTS", j1939, {os::linux_}, {.linux_ = 2}},
    {"J1939_EE_INFO_TX_ABORT", j1939, {os::linux_}, {.linux_ = 1}},
    {"J1939_FILTER_MAX", j1939, {os::linux_}, {.linux_ = 512}},
    {"J1939_IDLE_ADDR", j1939, {os::linux_}, {.linux_ = 254}},
    {"J1939_MAX_UNICAST_ADDR", j1939, {os::linux_}, {.linux_ = 253}},
    {"J1939_NLA_BYTES_ACKED", j1939, {os::linux_}, {.linux_ = 1}},
    {"J1939_NLA_PAD", j1939, {os::linux_}, {.linux_ = 0}},
    {"J1939_NO_ADDR", j1939, {os::linux_}, {.linux_ = 255}},
    {"J1939_NO_NAME", j1939, {os::linux_}, {.linux_ = 0}},
    {"J1939_NO_PGN", j1939, {os::linux_}, {.linux_ = 262144}},
    {"J1939_PGN_ADDRESS_CLAIMED", j1939, {os::linux_}, {.linux_ = 60928}},
    {"J1939_PGN_ADDRESS_COMMANDED", j1939, {os::linux_}, {.linux_ = 65240}},
    {"J1939_PGN_MAX", j1939, {os::linux_}, {.linux_ = 262143}},
    {"J1939_PGN_PDU1_MAX", j1939, {os::linux_}, {.linux_ = 261888}},
    {"J1939_PGN_REQUEST", j1939, {os::linux_}, {.linux_ = 59904}},
};

constexpr constant_info kcm_constants[] = {
    {"KCM_RECV_DISABLE", kcm, {os::linux_}, {.linux_ = 1}},
};

constexpr constant_info kcmproto_constants[] = {
    {"KCMPROTO_CONNECTED", kcmproto, {os::linux_}, {.linux_ = 0}},
};

constexpr version_note l2cap_mode_ecred_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes l2cap_mode_ecred_notes{
    .since = l2cap_mode_ecred_since,
};

constexpr version_note l2cap_mode_le_flowctl_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes l2cap_mode_le_flowctl_notes{
    .since = l2cap_mode_le_flowctl_since,
};

constexpr constant_info l2cap_constants[] = {
    {"L2CAP_CONNINFO", l2cap, {os::linux_}, {.linux_ = 2}},
    {"L2CAP_LM", l2cap, {os::linux_}, {.linux_ = 3}},
    {"L2CAP_LM_AUTH", l2cap, {os::linux_, os::netbsd}, {.linux_ = 2, .netbsd = 1}},
    {"L2CAP_LM_ENCRYPT", l2cap, {os::linux_, os::netbsd}, {.linux_ = 4, .netbsd = 2}},
    {"L2CAP_LM_MASTER", l2cap, {os::linux_}, {.linux_ = 1}},
    {"L2CAP_LM_RELIABLE", l2cap, {os::linux_}, {.linux_ = 16}},
    {"L2CAP_LM_SECURE", l2cap, {os::linux_, os::netbsd}, {.linux_ = 32, .netbsd = 4}},
    {"L2CAP_LM_TRUSTED", l2cap, {os::linux_}, {.linux_ = 8}},
    {"L2CAP_MODE_BASIC", l2cap, {os::linux_}, {.linux_ = 0}},
    {"L2CAP_MODE_ECRED", l2cap, {os::linux_}, {.linux_ = 129}, &l2cap_mode_ecred_notes},
    {"L2CAP_MODE_ERTM", l2cap, {os::linux_}, {.linux_ = 3}},
    {"L2CAP_MODE_FLOWCTL", l2cap, {os::linux_}, {.linux_ = 2}},
    {"L2CAP_MODE_LE_FLOWCTL", l2cap, {os::linux_}, {.linux_ = 128}, &l2cap_mode_le_flowctl_notes},
    {"L2CAP_MODE_RETRANS", l2cap, {os::linux_}, {.linux_ = 1}},
    {"L2CAP_MODE_STREAMING", l2cap, {os::linux_}, {.linux_ = 4}},
    {"L2CAP_OPTIONS", l2cap, {os::linux_}, {.linux_ = 1}},
    {"L2CAP_PSM_3DSP", l2cap, {os::netbsd}, {.netbsd = 33}},
    {"L2CAP_PSM_ANY", l2cap, {os::netbsd}, {.netbsd = 0}},
    {"L2CAP_PSM_ATT", l2cap, {os::netbsd}, {.netbsd = 31}},
    {"L2CAP_PSM_AVCTP", l2cap, {os::netbsd}, {.netbsd = 23}},
    {"L2CAP_PSM_AVDTP", l2cap, {os::netbsd}, {.netbsd = 25}},
    {"L2CAP_PSM_BNEP", l2cap, {os::netbsd}, {.netbsd = 15}},
    {"L2CAP_PSM_ESDP", l2cap, {os::netbsd}, {.netbsd = 21}},
    {"L2CAP_PSM_HID_CNTL", l2cap, {os::netbsd}, {.netbsd = 17}},
    {"L2CAP_PSM_HID_INTR", l2cap, {os::netbsd}, {.netbsd = 19}},
    {"L2CAP_PSM_IPSP", l2cap, {os::netbsd}, {.netbsd = 35}},
    {"L2CAP_PSM_NOT_SUPPORTED", l2cap, {os::netbsd}, {.netbsd = 2}},
    {"L2CAP_PSM_RFCOMM", l2cap, {os::netbsd}, {.netbsd = 3}},
    {"L2CAP_PSM_SDP", l2cap, {os::netbsd}, {.netbsd = 1}},
    {"L2CAP_PSM_TCP", l2cap, {os::netbsd}, {.netbsd = 5}},
    {"L2CAP_PSM_TCS", l2cap, {os::netbsd}, {.netbsd = 7}},
    {"L2CAP_PSM_UDI_C_PLANE", l2cap, {os::netbsd}, {.netbsd = 29}},
};

constexpr constant_info limits_constants[] = {
    {"IFNAMSIZ", limits, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 16, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16}},
    {"IF_NAMESIZE", limits, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 16, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16}},
    {"INET6_ADDRSTRLEN", limits, every_os, {.linux_ = 46, .freebsd = 46, .openbsd = 46, .netbsd = 46, .macos = 46, .windows = 65}},
    {"INET_ADDRSTRLEN", limits, every_os, {.linux_ = 16, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 22}},
    {"SOMAXCONN", limits, every_os, {.linux_ = 4096, .freebsd = 128, .openbsd = 128, .netbsd = 128, .macos = 128, .windows = 2147483647}},
};

constexpr constant_info llc_constants[] = {
    {"LLC_OPT_ACK_TMR_EXP", llc, {os::linux_}, {.linux_ = 3}},
    {"LLC_OPT_BUSY_TMR_EXP", llc, {os::linux_}, {.linux_ = 6}},
    {"LLC_OPT_MAX", llc, {os::linux_}, {.linux_ = 10}},
    {"LLC_OPT_MAX_ACK_TMR_EXP", llc, {os::linux_}, {.linux_ = 60}},
    {"LLC_OPT_MAX_BUSY_TMR_EXP", llc, {os::linux_}, {.linux_ = 60}},
    {"LLC_OPT_MAX_P_TMR_EXP", llc, {os::linux_}, {.linux_ = 60}},
    {"LLC_OPT_MAX_REJ_TMR_EXP", llc, {os::linux_}, {.linux_ = 60}},
    {"LLC_OPT_MAX_RETRY", llc, {os::linux_}, {.linux_ = 100}},
    {"LLC_OPT_MAX_SIZE", llc, {os::linux_}, {.linux_ = 4196}},
    {"LLC_OPT_MAX_WIN", llc, {os::linux_}, {.linux_ = 127}},
    {"LLC_OPT_PKTINFO", llc, {os::linux_}, {.linux_ = 9}},
    {"LLC_OPT_P_TMR_EXP", llc, {os::linux_}, {.linux_ = 4}},
    {"LLC_OPT_REJ_TMR_EXP", llc, {os::linux_}, {.linux_ = 5}},
    {"LLC_OPT_RETRY", llc, {os::linux_}, {.linux_ = 1}},
    {"LLC_OPT_RX_WIN", llc, {os::linux_}, {.linux_ = 8}},
    {"LLC_OPT_SIZE", llc, {os::linux_}, {.linux_ = 2}},
    {"LLC_OPT_TX_WIN", llc, {os::linux_}, {.linux_ = 7}},
    {"LLC_OPT_UNKNOWN", llc, {os::linux_}, {.linux_ = 0}},
    {"LLC_SAP_3COM", llc, {os::linux_}, {.linux_ = 128}},
    {"LLC_SAP_8208", llc, {os::linux_}, {.linux_ = 126}},
    {"LLC_SAP_BANYAN", llc, {os::linux_}, {.linux_ = 188}},
    {"LLC_SAP_BSPAN", llc, {os::linux_}, {.linux_ = 66}},
    {"LLC_SAP_DISC", llc, {os::linux_}, {.linux_ = 252}},
    {"LLC_SAP_GLOBAL", llc, {os::linux_}, {.linux_ = 255}},
    {"LLC_SAP_IMPL", llc, {os::linux_}, {.linux_ = 248}},
    {"LLC_SAP_IP", llc, {os::linux_}, {.linux_ = 6}},
    {"LLC_SAP_IPX", llc, {os::linux_}, {.linux_ = 224}},
    {"LLC_SAP_LANMGR", llc, {os::linux_}, {.linux_ = 244}},
    {"LLC_SAP_LAR", llc, {os::linux_}, {.linux_ = 220}},
    {"LLC_SAP_LLC", llc, {os::linux_}, {.linux_ = 2}},
    {"LLC_SAP_MMS", llc, {os::linux_}, {.linux_ = 78}},
    {"LLC_SAP_NETBEUI", llc, {os::linux_}, {.linux_ = 240}},
    {"LLC_SAP_NULL", llc, {os::linux_}, {.linux_ = 0}},
    {"LLC_SAP_OSI", llc, {os::linux_}, {.linux_ = 254}},
    {"LLC_SAP_PNM", llc, {os::linux_}, {.linux_ = 14}},
    {"LLC_SAP_PRO", llc, {os::linux_}, {.linux_ = 142}},
    {"LLC_SAP_RM", llc, {os::linux_}, {.linux_ = 212}},
    {"LLC_SAP_SNA", llc, {os::linux_}, {.linux_ = 4}},
    {"LLC_SAP_SNAP", llc, {os::linux_}, {.linux_ = 170}},
};

constexpr constant_info local_constants[] = {
    {"LOCAL_CONNWAIT", local, {os::freebsd, os::netbsd}, {.freebsd = 4, .netbsd = 2}},
    {"LOCAL_CREDS", local, {os::freebsd, os::netbsd}, {.freebsd = 2, .netbsd = 4}},
    {"LOCAL_CREDS_PERSISTENT", local, {os::freebsd}, {.freebsd = 3}},
    {"LOCAL_OCREDS", local, {os::netbsd}, {.netbsd = 1}},
    {"LOCAL_PEERCRED", local, {os::freebsd, os::macos}, {.freebsd = 1, .macos = 1}},
    {"LOCAL_PEEREID", local, {os::netbsd}, {.netbsd = 3}},
    {"LOCAL_PEEREPID", local, {os::macos}, {.macos = 3}},
    {"LOCAL_PEEREUUID", local, {os::macos}, {.macos = 5}},
    {"LOCAL_PEERPID", local, {os::macos}, {.macos = 2}},
    {"LOCAL_PEERTOKEN", local, {os::macos}, {.macos = 6}},
    {"LOCAL_PEERUUID", local, {os::macos}, {.macos = 4}},
    {"LOCAL_VENDOR", local, {os::freebsd}, {.freebsd = 2147483648}},
};

constexpr constant_info mcast_constants[] = {
    {"MCAST_BLOCK_SOURCE", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 43, .freebsd = 84, .macos = 84, .windows = 43}},
    {"MCAST_EXCLUDE", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 0, .freebsd = 2, .macos = 2, .windows = 1}},
    {"MCAST_INCLUDE", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 1, .freebsd = 1, .macos = 1, .windows = 0}},
    {"MCAST_JOIN_GROUP", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 42, .freebsd = 80, .macos = 80, .windows = 41}},
    {"MCAST_JOIN_SOURCE_GROUP", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 46, .freebsd = 82, .macos = 82, .windows = 45}},
    {"MCAST_LEAVE_GROUP", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 45, .freebsd = 81, .macos = 81, .windows = 42}},
    {"MCAST_LEAVE_SOURCE_GROUP", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 47, .freebsd = 83, .macos = 83, .windows = 46}},
    {"MCAST_MSFILTER", mcast, {os::linux_}, {.linux_ = 48}},
    {"MCAST_UNBLOCK_SOURCE", mcast, {os::linux_, os::freebsd, os::macos, os::windows}, {.linux_ = 44, .freebsd = 85, .macos = 85, .windows = 44}},
    {"MCAST_UNDEFINED", mcast, {os::freebsd, os::macos}, {.freebsd = 0, .macos = 0}},
};

constexpr constant_info mctp_constants[] = {
    {"MCTP_ADDR_ANY", mctp, {os::linux_}, {.linux_ = 255}},
    {"MCTP_ADDR_NULL", mctp, {os::linux_}, {.linux_ = 0}},
    {"MCTP_NET_ANY", mctp, {os::linux_}, {.linux_ = 0}},
    {"MCTP_OPT_ADDR_EXT", mctp, {os::linux_}, {.linux_ = 1}},
    {"MCTP_TAG_MASK", mctp, {os::linux_}, {.linux_ = 7}},
    {"MCTP_TAG_OWNER", mctp, {os::linux_}, {.linux_ = 8}},
    {"MCTP_TAG_PREALLOC", mctp, {os::linux_}, {.linux_ = 16}},
};

constexpr version_note mptcp_event_listener_closed_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes mptcp_event_listener_closed_notes{
    .since = mptcp_event_listener_closed_since,
};

constexpr version_note mptcp_event_listener_created_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes mptcp_event_listener_created_notes{
    .since = mptcp_event_listener_created_since,
};

constexpr version_note mptcp_full_info_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes mptcp_full_info_notes{
    .since = mptcp_full_info_since,
};

constexpr constant_info mptcp_constants[] = {
    {"MPTCP_ATTR_BACKUP", mptcp, {os::linux_}, {.linux_ = 11}},
    {"MPTCP_ATTR_DADDR4", mptcp, {os::linux_}, {.linux_ = 7}},
    {"MPTCP_ATTR_DADDR6", mptcp, {os::linux_}, {.linux_ = 8}},
    {"MPTCP_ATTR_DPORT", mptcp, {os::linux_}, {.linux_ = 10}},
    {"MPTCP_ATTR_ERROR", mptcp, {os::linux_}, {.linux_ = 12}},
    {"MPTCP_ATTR_FAMILY", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_ATTR_FLAGS", mptcp, {os::linux_}, {.linux_ = 13}},
    {"MPTCP_ATTR_IF_IDX", mptcp, {os::linux_}, {.linux_ = 15}},
    {"MPTCP_ATTR_LOC_ID", mptcp, {os::linux_}, {.linux_ = 3}},
    {"MPTCP_ATTR_MAX", mptcp, {os::linux_}, {.linux_ = 18}},
    {"MPTCP_ATTR_REM_ID", mptcp, {os::linux_}, {.linux_ = 4}},
    {"MPTCP_ATTR_RESET_FLAGS", mptcp, {os::linux_}, {.linux_ = 17}},
    {"MPTCP_ATTR_RESET_REASON", mptcp, {os::linux_}, {.linux_ = 16}},
    {"MPTCP_ATTR_SADDR4", mptcp, {os::linux_}, {.linux_ = 5}},
    {"MPTCP_ATTR_SADDR6", mptcp, {os::linux_}, {.linux_ = 6}},
    {"MPTCP_ATTR_SERVER_SIDE", mptcp, {os::linux_}, {.linux_ = 18}},
    {"MPTCP_ATTR_SPORT", mptcp, {os::linux_}, {.linux_ = 9}},
    {"MPTCP_ATTR_TIMEOUT", mptcp, {os::linux_}, {.linux_ = 14}},
    {"MPTCP_ATTR_TOKEN", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_ATTR_UNSPEC", mptcp, {os::linux_}, {.linux_ = 0}},
    {"MPTCP_EVENT_ANNOUNCED", mptcp, {os::linux_}, {.linux_ = 6}},
    {"MPTCP_EVENT_CLOSED", mptcp, {os::linux_}, {.linux_ = 3}},
    {"MPTCP_EVENT_CREATED", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_EVENT_ESTABLISHED", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_EVENT_LISTENER_CLOSED", mptcp, {os::linux_}, {.linux_ = 16}, &mptcp_event_listener_closed_notes},
    {"MPTCP_EVENT_LISTENER_CREATED", mptcp, {os::linux_}, {.linux_ = 15}, &mptcp_event_listener_created_notes},
    {"MPTCP_EVENT_REMOVED", mptcp, {os::linux_}, {.linux_ = 7}},
    {"MPTCP_EVENT_SUB_CLOSED", mptcp, {os::linux_}, {.linux_ = 11}},
    {"MPTCP_EVENT_SUB_ESTABLISHED", mptcp, {os::linux_}, {.linux_ = 10}},
    {"MPTCP_EVENT_SUB_PRIORITY", mptcp, {os::linux_}, {.linux_ = 13}},
    {"MPTCP_EVENT_UNSPEC", mptcp, {os::linux_}, {.linux_ = 0}},
    {"MPTCP_FULL_INFO", mptcp, {os::linux_}, {.linux_ = 4}, &mptcp_full_info_notes},
    {"MPTCP_INFO", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_INFO_FLAG_FALLBACK", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_RST_EBADPERF", mptcp, {os::linux_}, {.linux_ = 5}},
    {"MPTCP_RST_EMIDDLEBOX", mptcp, {os::linux_}, {.linux_ = 6}},
    {"MPTCP_RST_EMPTCP", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_RST_EPROHIBIT", mptcp, {os::linux_}, {.linux_ = 3}},
    {"MPTCP_RST_ERESOURCE", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_RST_EUNSPEC", mptcp, {os::linux_}, {.linux_ = 0}},
    {"MPTCP_RST_EWQ2BIG", mptcp, {os::linux_}, {.linux_ = 4}},
    {"MPTCP_SUBFLOW_ADDRS", mptcp, {os::linux_}, {.linux_ = 3}},
    {"MPTCP_SUBFLOW_ATTR_FLAGS", mptcp, {os::linux_}, {.linux_ = 8}},
    {"MPTCP_SUBFLOW_ATTR_ID_LOC", mptcp, {os::linux_}, {.linux_ = 10}},
    {"MPTCP_SUBFLOW_ATTR_ID_REM", mptcp, {os::linux_}, {.linux_ = 9}},
    {"MPTCP_SUBFLOW_ATTR_MAP_DATALEN", mptcp, {os::linux_}, {.linux_ = 7}},
    {"MPTCP_SUBFLOW_ATTR_MAP_SEQ", mptcp, {os::linux_}, {.linux_ = 4}},
    {"MPTCP_SUBFLOW_ATTR_MAP_SFSEQ", mptcp, {os::linux_}, {.linux_ = 5}},
    {"MPTCP_SUBFLOW_ATTR_MAX", mptcp, {os::linux_}, {.linux_ = 11}},
    {"MPTCP_SUBFLOW_ATTR_PAD", mptcp, {os::linux_}, {.linux_ = 11}},
    {"MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ", mptcp, {os::linux_}, {.linux_ = 3}},
    {"MPTCP_SUBFLOW_ATTR_SSN_OFFSET", mptcp, {os::linux_}, {.linux_ = 6}},
    {"MPTCP_SUBFLOW_ATTR_TOKEN_LOC", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_SUBFLOW_ATTR_TOKEN_REM", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_SUBFLOW_ATTR_UNSPEC", mptcp, {os::linux_}, {.linux_ = 0}},
    {"MPTCP_SUBFLOW_FLAG_BKUP_LOC", mptcp, {os::linux_}, {.linux_ = 32}},
    {"MPTCP_SUBFLOW_FLAG_BKUP_REM", mptcp, {os::linux_}, {.linux_ = 16}},
    {"MPTCP_SUBFLOW_FLAG_CONNECTED", mptcp, {os::linux_}, {.linux_ = 128}},
    {"MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED", mptcp, {os::linux_}, {.linux_ = 64}},
    {"MPTCP_SUBFLOW_FLAG_JOIN_LOC", mptcp, {os::linux_}, {.linux_ = 8}},
    {"MPTCP_SUBFLOW_FLAG_JOIN_REM", mptcp, {os::linux_}, {.linux_ = 4}},
    {"MPTCP_SUBFLOW_FLAG_MAPVALID", mptcp, {os::linux_}, {.linux_ = 256}},
    {"MPTCP_SUBFLOW_FLAG_MCAP_LOC", mptcp, {os::linux_}, {.linux_ = 2}},
    {"MPTCP_SUBFLOW_FLAG_MCAP_REM", mptcp, {os::linux_}, {.linux_ = 1}},
    {"MPTCP_TCPINFO", mptcp, {os::linux_}, {.linux_ = 2}},
};

constexpr version_note msg_sock_devmem_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes msg_sock_devmem_notes{
    .since = msg_sock_devmem_since,
};

constexpr constant_info msg_constants[] = {
    {"MSG_BATCH", msg, {os::linux_}, {.linux_ = 262144}},
    {"MSG_BCAST", msg, {os::openbsd, os::netbsd, os::windows}, {.openbsd = 256, .netbsd = 256, .windows = 1024}},
    {"MSG_CMSG_CLOEXEC", msg, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 1073741824, .freebsd = 262144, .openbsd = 2048, .netbsd = 2048}},
    {"MSG_CMSG_CLOFORK", msg, {os::openbsd}, {.openbsd = 8192}},
    {"MSG_COMPAT", msg, {os::freebsd}, {.freebsd = 32768}},
    {"MSG_CONFIRM", msg, {os::linux_}, {.linux_ = 2048}},
    {"MSG_CONTROLMBUF", msg, {os::netbsd}, {.netbsd = 33554432}},
    {"MSG_CTRUNC", msg, every_os, {.linux_ = 8, .freebsd = 32, .openbsd = 32, .netbsd = 32, .macos = 32, .windows = 512}},
    {"MSG_DONTROUTE", msg, every_os, {.linux_ = 4, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"MSG_DONTWAIT", msg, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 64, .freebsd = 128, .openbsd = 128, .netbsd = 128, .macos = 128}},
    {"MSG_EOF", msg, {os::freebsd, os::macos}, {.freebsd = 256, .macos = 256}},
    {"MSG_EOR", msg, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 128, .freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8}},
    {"MSG_ERRQUEUE", msg, {os::linux_}, {.linux_ = 8192}},
    {"MSG_FASTOPEN", msg, {os::linux_}, {.linux_ = 536870912}},
    {"MSG_FIN", msg, {os::linux_}, {.linux_ = 512}},
    {"MSG_FLUSH", msg, {os::macos}, {.macos = 1024}},
    {"MSG_HAVEMORE", msg, {os::macos}, {.macos = 8192}},
    {"MSG_HOLD", msg, {os::macos}, {.macos = 2048}},
    {"MSG_INTERRUPT", msg, {os::windows}, {.windows = 16}},
    {"MSG_IOVUSRSPACE", msg, {os::netbsd}, {.netbsd = 67108864}},
    {"MSG_LENUSRSPACE", msg, {os::netbsd}, {.netbsd = 134217728}},
    {"MSG_MAXIOVLEN", msg, {os::windows}, {.windows = 16}},
    {"MSG_MCAST", msg, {os::openbsd, os::netbsd, os::windows}, {.openbsd = 512, .netbsd = 512, .windows = 2048}},
    {"MSG_MORE", msg, {os::linux_}, {.linux_ = 32768}},
    {"MSG_NAMEMBUF", msg, {os::netbsd}, {.netbsd = 16777216}},
    {"MSG_NBIO", msg, {os::freebsd, os::netbsd}, {.freebsd = 16384, .netbsd = 4096}},
    {"MSG_NEEDSA", msg, {os::macos}, {.macos = 65536}},
    {"MSG_NOSIGNAL", msg, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 16384, .freebsd = 131072, .openbsd = 1024, .netbsd = 1024, .macos = 524288}},
    {"MSG_NOTIFICATION", msg, {os::freebsd, os::netbsd}, {.freebsd = 8192, .netbsd = 16384}},
    {"MSG_OOB", msg, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"MSG_PARTIAL", msg, {os::windows}, {.windows = 32768}},
    {"MSG_PEEK", msg, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"MSG_PROXY", msg, {os::linux_}, {.linux_ = 16}},
    {"MSG_PUSH_IMMEDIATE", msg, {os::windows}, {.windows = 32}},
    {"MSG_RCVMORE", msg, {os::macos}, {.macos = 16384}},
    {"MSG_RST", msg, {os::linux_}, {.linux_ = 4096}},
    {"MSG_SEND", msg, {os::macos}, {.macos = 4096}},
    {"MSG_SOCK_DEVMEM", msg, {os::linux_}, {.linux_ = 33554432}, &msg_sock_devmem_notes},
    {"MSG_SYN", msg, {os::linux_}, {.linux_ = 1024}},
    {"MSG_TRUNC", msg, every_os, {.linux_ = 32, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 256}},
    {"MSG_TRYHARD", msg, {os::linux_}, {.linux_ = 4}},
    {"MSG_USERFLAGS", msg, {os::netbsd}, {.netbsd = 16777215}},
    {"MSG_WAITALL", msg, every_os, {.linux_ = 256, .freebsd = 64, .openbsd = 64, .netbsd = 64, .macos = 64, .windows = 8}},
    {"MSG_WAITFORONE", msg, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 65536, .freebsd = 524288, .openbsd = 4096, .netbsd = 8192}},
    {"MSG_WAITSTREAM", msg, {os::macos}, {.macos = 512}},
    {"MSG_ZEROCOPY", msg, {os::linux_}, {.linux_ = 67108864}},
};

constexpr constant_info netlink_constants[] = {
    {"NETLINK_ADD_MEMBERSHIP", netlink, {os::linux_, os::freebsd}, {.linux_ = 1, .freebsd = 1}},
    {"NETLINK_AUDIT", netlink, {os::linux_, os::freebsd}, {.linux_ = 9, .freebsd = 9}},
    {"NETLINK_BROADCAST_ERROR", netlink, {os::linux_, os::freebsd}, {.linux_ = 4, .freebsd = 4}},
    {"NETLINK_CAP_ACK", netlink, {os::linux_, os::freebsd}, {.linux_ = 10, .freebsd = 10}},
    {"NETLINK_CONNECTED", netlink, {os::linux_}, {.linux_ = 1}},
    {"NETLINK_CONNECTOR", netlink, {os::linux_, os::freebsd}, {.linux_ = 11, .freebsd = 11}},
    {"NETLINK_CRYPTO", netlink, {os::linux_}, {.linux_ = 21}},
    {"NETLINK_DNRTMSG", netlink, {os::linux_, os::freebsd}, {.linux_ = 14, .freebsd = 14}},
    {"NETLINK_DROP_MEMBERSHIP", netlink, {os::linux_, os::freebsd}, {.linux_ = 2, .freebsd = 2}},
    {"NETLINK_ECRYPTFS", netlink, {os::linux_}, {.linux_ = 19}},
    {"NETLINK_EXT_ACK", netlink, {os::linux_, os::freebsd}, {.linux_ = 11, .freebsd = 11}},
    {"NETLINK_FIB_LOOKUP", netlink, {os::linux_, os::freebsd}, {.linux_ = 10, .freebsd = 10}},
    {"NETLINK_FIREWALL", netlink, {os::linux_, os::freebsd}, {.linux_ = 3, .freebsd = 3}},
    {"NETLINK_GENERIC", netlink, {os::linux_, os::freebsd}, {.linux_ = 16, .freebsd = 16}},
    {"NETLINK_GET_STRICT_CHK", netlink, {os::linux_, os::freebsd}, {.linux_ = 12, .freebsd = 12}},
    {"NETLINK_INET_DIAG", netlink, {os::linux_}, {.linux_ = 4}},
    {"NETLINK_IP6_FW", netlink, {os::linux_, os::freebsd}, {.linux_ = 13, .freebsd = 13}},
    {"NETLINK_ISCSI", netlink, {os::linux_, os::freebsd}, {.linux_ = 8, .freebsd = 8}},
    {"NETLINK_KOBJECT_UEVENT", netlink, {os::linux_, os::freebsd}, {.linux_ = 15, .freebsd = 15}},
    {"NETLINK_LISTEN_ALL_NSID", netlink, {os::linux_, os::freebsd}, {.linux_ = 8, .freebsd = 8}},
    {"NETLINK_LIST_MEMBERSHIPS", netlink, {os::linux_, os::freebsd}, {.linux_ = 9, .freebsd = 9}},
    {"NETLINK_MSG_INFO", netlink, {os::freebsd}, {.freebsd = 257}},
    {"NETLINK_NETFILTER", netlink, {os::linux_, os::freebsd}, {.linux_ = 12, .freebsd = 12}},
    {"NETLINK_NFLOG", netlink, {os::linux_, os::freebsd}, {.linux_ = 5, .freebsd = 5}},
    {"NETLINK_NO_ENOBUFS", netlink, {os::linux_, os::freebsd}, {.linux_ = 5, .freebsd = 5}},
    {"NETLINK_PKTINFO", netlink, {os::linux_, os::freebsd}, {.linux_ = 3, .freebsd = 3}},
    {"NETLINK_RDMA", netlink, {os::linux_}, {.linux_ = 20}},
    {"NETLINK_ROUTE", netlink, {os::linux_, os::freebsd}, {.linux_ = 0, .freebsd = 0}},
    {"NETLINK_RX_RING", netlink, {os::linux_, os::freebsd}, {.linux_ = 6, .freebsd = 6}},
    {"NETLINK_SCSITRANSPORT", netlink, {os::linux_}, {.linux_ = 18}},
    {"NETLINK_SELINUX", netlink, {os::linux_, os::freebsd}, {.linux_ = 7, .freebsd = 7}},
    {"NETLINK_SMC", netlink, {os::linux_}, {.linux_ = 22}},
    {"NETLINK_SOCK_DIAG", netlink, {os::linux_, os::freebsd}, {.linux_ = 4, .freebsd = 4}},
    {"NETLINK_TX_RING", netlink, {os::linux_, os::freebsd}, {.linux_ = 7, .freebsd = 7}},
    {"NETLINK_UNCONNECTED", netlink, {os::linux_}, {.linux_ = 0}},
    {"NETLINK_UNUSED", netlink, {os::linux_, os::freebsd}, {.linux_ = 1, .freebsd = 1}},
    {"NETLINK_USERSOCK", netlink, {os::linux_, os::freebsd}, {.linux_ = 2, .freebsd = 2}},
    {"NETLINK_XFRM", netlink, {os::linux_, os::freebsd}, {.linux_ = 6, .freebsd = 6}},
};

constexpr constant_info netrom_constants[] = {
    {"NETROM_IDLE", netrom, {os::linux_}, {.linux_ = 7}},
    {"NETROM_KILL", netrom, {os::linux_}, {.linux_ = 99}},
    {"NETROM_MTU", netrom, {os::linux_}, {.linux_ = 236}},
    {"NETROM_N2", netrom, {os::linux_}, {.linux_ = 3}},
    {"NETROM_NEIGH", netrom, {os::linux_}, {.linux_ = 0}},
    {"NETROM_NODE", netrom, {os::linux_}, {.linux_ = 1}},
    {"NETROM_PACLEN", netrom, {os::linux_}, {.linux_ = 5}},
    {"NETROM_T1", netrom, {os::linux_}, {.linux_ = 1}},
    {"NETROM_T2", netrom, {os::linux_}, {.linux_ = 2}},
    {"NETROM_T4", netrom, {os::linux_}, {.linux_ = 6}},
};

constexpr version_note nfc_ats_maxsize_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes nfc_ats_maxsize_notes{
    .since = nfc_ats_maxsize_since,
};

constexpr constant_info nfc_constants[] = {
    {"NFC_ATS_MAXSIZE", nfc, {os::linux_}, {.linux_ = 20}, &nfc_ats_maxsize_notes},
    {"NFC_DIRECTION_RX", nfc, {os::linux_}, {.linux_ = 0}},
    {"NFC_DIRECTION_TX", nfc, {os::linux_}, {.linux_ = 1}},
    {"NFC_FIRMWARE_NAME_MAXSIZE", nfc, {os::linux_}, {.linux_ = 32}},
    {"NFC_GB_MAXSIZE", nfc, {os::linux_}, {.linux_ = 48}},
    {"NFC_PROTO_FELICA", nfc, {os::linux_}, {.linux_ = 3}},
    {"NFC_PROTO_ISO14443", nfc, {os::linux_}, {.linux_ = 4}},
    {"NFC_PROTO_ISO14443_B", nfc, {os::linux_}, {.linux_ = 6}},
    {"NFC_PROTO_ISO15693", nfc, {os::linux_}, {.linux_ = 7}},
    {"NFC_PROTO_JEWEL", nfc, {os::linux_}, {.linux_ = 1}},
    {"NFC_PROTO_MAX", nfc, {os::linux_}, {.linux_ = 8}},
    {"NFC_PROTO_MIFARE", nfc, {os::linux_}, {.linux_ = 2}},
    {"NFC_PROTO_NFC_DEP", nfc, {os::linux_}, {.linux_ = 5}},
    {"NFC_RAW_HEADER_SIZE", nfc, {os::linux_}, {.linux_ = 2}},
    {"NFC_SDP_ATTR_MAX", nfc, {os::linux_}, {.linux_ = 2}},
    {"NFC_SDP_ATTR_SAP", nfc, {os::linux_}, {.linux_ = 2}},
    {"NFC_SDP_ATTR_UNSPEC", nfc, {os::linux_}, {.linux_ = 0}},
    {"NFC_SDP_ATTR_URI", nfc, {os::linux_}, {.linux_ = 1}},
    {"NFC_SOCKPROTO_LLCP", nfc, {os::linux_}, {.linux_ = 1}},
    {"NFC_SOCKPROTO_MAX", nfc, {os::linux_}, {.linux_ = 2}},
    {"NFC_SOCKPROTO_RAW", nfc, {os::linux_}, {.linux_ = 0}},
};

constexpr constant_info ng_constants[] = {
    {"NG_CONTROL", ng, {os::freebsd}, {.freebsd = 2}},
    {"NG_DATA", ng, {os::freebsd}, {.freebsd = 1}},
};

constexpr constant_info ni_constants[] = {
    {"NI_CHANGECANDIDATELIST", ni, {os::windows}, {.windows = 19}},
    {"NI_CLOSECANDIDATE", ni, {os::windows}, {.windows = 17}},
    {"NI_COMPOSITIONSTR", ni, {os::windows}, {.windows = 21}},
    {"NI_DGRAM", ni, every_os, {.linux_ = 16, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 16}},
    {"NI_FINALIZECONVERSIONRESULT", ni, {os::windows}, {.windows = 20}},
    {"NI_IDN", ni, {os::linux_}, {.linux_ = 32}},
    {"NI_IDN_ALLOW_UNASSIGNED", ni, {os::linux_}, {.linux_ = 64}},
    {"NI_IDN_USE_STD3_ASCII_RULES", ni, {os::linux_}, {.linux_ = 128}},
    {"NI_IMEMENUSELECTED", ni, {os::windows}, {.windows = 24}},
    {"NI_MAXHOST", ni, every_os, {.linux_ = 1025, .freebsd = 1025, .openbsd = 256, .netbsd = 1025, .macos = 1025, .windows = 1025}},
    {"NI_MAXSERV", ni, every_os, {.linux_ = 32, .freebsd = 32, .openbsd = 32, .netbsd = 32, .macos = 32, .windows = 32}},
    {"NI_NAMEREQD", ni, every_os, {.linux_ = 8, .freebsd = 4, .openbsd = 8, .netbsd = 4, .macos = 4, .windows = 4}},
    {"NI_NOFQDN", ni, every_os, {.linux_ = 4, .freebsd = 1, .openbsd = 4, .netbsd = 1, .macos = 1, .windows = 1}},
    {"NI_NUMERICHOST", ni, every_os, {.linux_ = 1, .freebsd = 2, .openbsd = 1, .netbsd = 2, .macos = 2, .windows = 2}},
    {"NI_NUMERICSCOPE", ni, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 32, .netbsd = 64, .macos = 256}},
    {"NI_NUMERICSERV", ni, every_os, {.linux_ = 2, .freebsd = 8, .openbsd = 2, .netbsd = 8, .macos = 8, .windows = 8}},
    {"NI_OPENCANDIDATE", ni, {os::windows}, {.windows = 16}},
    {"NI_SELECTCANDIDATESTR", ni, {os::windows}, {.windows = 18}},
    {"NI_SETCANDIDATE_PAGESIZE", ni, {os::windows}, {.windows = 23}},
    {"NI_SETCANDIDATE_PAGESTART", ni, {os::windows}, {.windows = 22}},
    {"NI_WITHSCOPEID", ni, {os::netbsd, os::macos}, {.netbsd = 32, .macos = 32}},
};

constexpr version_note packet_fanout_flag_ignore_outgoing_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes packet_fanout_flag_ignore_outgoing_notes{
    .since = packet_fanout_flag_ignore_outgoing_since,
};

constexpr version_note packet_vnet_hdr_sz_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes packet_vnet_hdr_sz_notes{
    .since = packet_vnet_hdr_sz_since,
};

constexpr constant_info packet_constants[] = {
    {"PACKET_ADD_MEMBERSHIP", packet, {os::linux_}, {.linux_ = 1}},
    {"PACKET_AUXDATA", packet, {os::linux_}, {.linux_ = 8}},
    {"PACKET_BROADCAST", packet, {os::linux_}, {.linux_ = 1}},
    {"PACKET_COPY_THRESH", packet, {os::linux_}, {.linux_ = 7}},
    {"PACKET_DROP_MEMBERSHIP", packet, {os::linux_}, {.linux_ = 2}},
    {"PACKET_FANOUT", packet, {os::linux_}, {.linux_ = 18}},
    {"PACKET_FANOUT_CBPF", packet, {os::linux_}, {.linux_ = 6}},
    {"PACKET_FANOUT_CPU", packet, {os::linux_}, {.linux_ = 2}},
    {"PACKET_FANOUT_DATA", packet, {os::linux_}, {.linux_ = 22}},
    {"PACKET_FANOUT_EBPF", packet, {os::linux_}, {.linux_ = 7}},
    {"PACKET_FANOUT_FLAG_DEFRAG", packet, {os::linux_}, {.linux_ = 32768}},
    {"PACKET_FANOUT_FLAG_IGNORE_OUTGOING", packet, {os::linux_}, {.linux_ = 16384}, &packet_fanout_flag_ignore_outgoing_notes},
    {"PACKET_FANOUT_FLAG_ROLLOVER", packet, {os::linux_}, {.linux_ = 4096}},
    {"PACKET_FANOUT_FLAG_UNIQUEID", packet, {os::linux_}, {.linux_ = 8192}},
    {"PACKET_FANOUT_HASH", packet, {os::linux_}, {.linux_ = 0}},
    {"PACKET_FANOUT_LB", packet, {os::linux_}, {.linux_ = 1}},
    {"PACKET_FANOUT_QM", packet, {os::linux_}, {.linux_ = 5}},
    {"PACKET_FANOUT_RND", packet, {os::linux_}, {.linux_ = 4}},
    {"PACKET_FANOUT_ROLLOVER", packet, {os::linux_}, {.linux_ = 3}},
    {"PACKET_FASTROUTE", packet, {os::linux_}, {.linux_ = 6}},
    {"PACKET_HDRLEN", packet, {os::linux_}, {.linux_ = 11}},
    {"PACKET_HOST", packet, {os::linux_}, {.linux_ = 0}},
    {"PACKET_IGNORE_OUTGOING", packet, {os::linux_}, {.linux_ = 23}},
    {"PACKET_KERNEL", packet, {os::linux_}, {.linux_ = 7}},
    {"PACKET_LOOPBACK", packet, {os::linux_}, {.linux_ = 5}},
    {"PACKET_LOSS", packet, {os::linux_}, {.linux_ = 14}},
    {"PACKET_MR_ALLMULTI", packet, {os::linux_}, {.linux_ = 2}},
    {"PACKET_MR_MULTICAST", packet, {os::linux_}, {.linux_ = 0}},
    {"PACKET_MR_PROMISC", packet, {os::linux_}, {.linux_ = 1}},
    {"PACKET_MR_UNICAST", packet, {os::linux_}, {.linux_ = 3}},
    {"PACKET_MULTICAST", packet, {os::linux_}, {.linux_ = 2}},
    {"PACKET_ORIGDEV", packet, {os::linux_}, {.linux_ = 9}},
    {"PACKET_OTHERHOST", packet, {os::linux_}, {.linux_ = 3}},
    {"PACKET_OUTGOING", packet, {os::linux_}, {.linux_ = 4}},
    {"PACKET_QDISC_BYPASS", packet, {os::linux_}, {.linux_ = 20}},
    {"PACKET_RECV_OUTPUT", packet, {os::linux_}, {.linux_ = 3}},
    {"PACKET_RESERVE", packet, {os::linux_}, {.linux_ = 12}},
    {"PACKET_ROLLOVER_STATS", packet, {os::linux_}, {.linux_ = 21}},
    {"PACKET_RX_RING", packet, {os::linux_}, {.linux_ = 5}},
    {"PACKET_STATISTICS", packet, {os::linux_}, {.linux_ = 6}},
    {"PACKET_TIMESTAMP", packet, {os::linux_}, {.linux_ = 17}},
    {"PACKET_TX_HAS_OFF", packet, {os::linux_}, {.linux_ = 19}},
    {"PACKET_TX_RING", packet, {os::linux_}, {.linux_ = 13}},
    {"PACKET_TX_TIMESTAMP", packet, {os::linux_}, {.linux_ = 16}},
    {"PACKET_USER", packet, {os::linux_}, {.linux_ = 6}},
    {"PACKET_VERSION", packet, {os::linux_}, {.linux_ = 10}},
    {"PACKET_VNET_HDR", packet, {os::linux_}, {.linux_ = 15}},
    {"PACKET_VNET_HDR_SZ", packet, {os::linux_}, {.linux_ = 24}, &packet_vnet_hdr_sz_notes},
};

constexpr constant_info pf_constants[] = {
    {"PF_ALG", pf, {os::linux_}, {.linux_ = 38}},
    {"PF_APPLETALK", pf, every_os, {.linux_ = 5, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 16}},
    {"PF_ARP", pf, {os::freebsd, os::netbsd}, {.freebsd = 35, .netbsd = 28}},
    {"PF_ASH", pf, {os::linux_}, {.linux_ = 18}},
    {"PF_ATM", pf, {os::freebsd, os::windows}, {.freebsd = 30, .windows = 22}},
    {"PF_ATMPVC", pf, {os::linux_}, {.linux_ = 8}},
    {"PF_ATMSVC", pf, {os::linux_}, {.linux_ = 20}},
    {"PF_AX25", pf, {os::linux_}, {.linux_ = 3}},
    {"PF_BAN", pf, {os::windows}, {.windows = 21}},
    {"PF_BLUETOOTH", pf, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 31, .freebsd = 36, .openbsd = 32, .netbsd = 31}},
    {"PF_BRIDGE", pf, {os::linux_}, {.linux_ = 7}},
    {"PF_BTH", pf, {os::windows}, {.windows = 32}},
    {"PF_CAIF", pf, {os::linux_}, {.linux_ = 37}},
    {"PF_CAN", pf, {os::linux_, os::netbsd}, {.linux_ = 29, .netbsd = 35}},
    {"PF_CCITT", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 10, .openbsd = 10, .netbsd = 10, .macos = 10, .windows = 10}},
    {"PF_CHAOS", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 5, .openbsd = 5, .netbsd = 5, .macos = 5, .windows = 5}},
    {"PF_CNT", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 21, .openbsd = 21, .netbsd = 21, .macos = 21}},
    {"PF_COIP", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 20, .openbsd = 20, .netbsd = 20, .macos = 20}},
    {"PF_DATAKIT", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 9, .openbsd = 9, .netbsd = 9, .macos = 9, .windows = 9}},
    {"PF_DECnet", pf, every_os, {.linux_ = 12, .freebsd = 12, .openbsd = 12, .netbsd = 12, .macos = 12, .windows = 12}},
    {"PF_DIVERT", pf, {os::freebsd}, {.freebsd = 44}},
    {"PF_DLI", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 13, .openbsd = 13, .netbsd = 13, .macos = 13, .windows = 13}},
    {"PF_E164", pf, {os::netbsd}, {.netbsd = 26}},
    {"PF_ECMA", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8, .windows = 8}},
    {"PF_ECONET", pf, {os::linux_}, {.linux_ = 19}},
    {"PF_ENCAP", pf, {os::openbsd}, {.openbsd = 28}},
    {"PF_ETHER", pf, {os::netbsd}, {.netbsd = 36}},
    {"PF_FILE", pf, {os::linux_}, {.linux_ = 1}},
    {"PF_FIREFOX", pf, {os::windows}, {.windows = 19}},
    {"PF_FRAME", pf, {os::openbsd}, {.openbsd = 36}},
    {"PF_HYLINK", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 15, .openbsd = 15, .netbsd = 15, .macos = 15, .windows = 15}},
    {"PF_IB", pf, {os::linux_}, {.linux_ = 27}},
    {"PF_IEEE80211", pf, {os::freebsd}, {.freebsd = 37}},
    {"PF_IEEE802154", pf, {os::linux_}, {.linux_ = 36}},
    {"PF_IMPLINK", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 3, .openbsd = 3, .netbsd = 3, .macos = 3, .windows = 3}},
    {"PF_INET", pf, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}},
    {"PF_INET6", pf, every_os, {.linux_ = 10, .freebsd = 28, .openbsd = 24, .netbsd = 24, .macos = 30, .windows = 23}},
    {"PF_INET6_SDP", pf, {os::freebsd}, {.freebsd = 42}},
    {"PF_INET_SDP", pf, {os::freebsd}, {.freebsd = 40}},
    {"PF_IPX", pf, every_os, {.linux_ = 4, .freebsd = 23, .openbsd = 23, .netbsd = 23, .macos = 23, .windows = 6}},
    {"PF_IRDA", pf, {os::linux_, os::windows}, {.linux_ = 23, .windows = 26}},
    {"PF_ISDN", pf, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 34, .freebsd = 26, .openbsd = 26, .netbsd = 26, .macos = 28}},
    {"PF_ISO", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 7, .openbsd = 7, .netbsd = 7, .macos = 7, .windows = 7}},
    {"PF_IUCV", pf, {os::linux_}, {.linux_ = 32}},
    {"PF_KCM", pf, {os::linux_}, {.linux_ = 41}},
    {"PF_KEY", pf, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 15, .freebsd = 27, .openbsd = 30, .netbsd = 29, .macos = 29}},
    {"PF_LAT", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 14, .openbsd = 14, .netbsd = 14, .macos = 14, .windows = 14}},
    {"PF_LINK", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 18, .openbsd = 18, .netbsd = 18, .macos = 18}},
    {"PF_LLC", pf, {os::linux_}, {.linux_ = 26}},
    {"PF_LOCAL", pf, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"PF_MAX", pf, every_os, {.linux_ = 46, .freebsd = 44, .openbsd = 37, .netbsd = 37, .macos = 41, .windows = 33}},
    {"PF_MCTP", pf, {os::linux_}, {.linux_ = 45}},
    {"PF_MPLS", pf, {os::linux_, os::openbsd, os::netbsd}, {.linux_ = 28, .openbsd = 33, .netbsd = 33}},
    {"PF_NATM", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos}, {.freebsd = 29, .openbsd = 27, .netbsd = 27, .macos = 31}},
    {"PF_NDRV", pf, {os::macos}, {.macos = 27}},
    {"PF_NETBEUI", pf, {os::linux_}, {.linux_ = 13}},
    {"PF_NETBIOS", pf, {os::freebsd, os::macos}, {.freebsd = 6, .macos = 33}},
    {"PF_NETGRAPH", pf, {os::freebsd}, {.freebsd = 32}},
    {"PF_NETLINK", pf, {os::linux_, os::freebsd}, {.linux_ = 16, .freebsd = 38}},
    {"PF_NETROM", pf, {os::linux_}, {.linux_ = 6}},
    {"PF_NFC", pf, {os::linux_}, {.linux_ = 39}},
    {"PF_NS", pf, {os::openbsd, os::netbsd, os::macos, os::windows}, {.openbsd = 6, .netbsd = 6, .macos = 6, .windows = 6}},
    {"PF_OROUTE", pf, {os::netbsd}, {.netbsd = 17}},
    {"PF_OSI", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 7, .openbsd = 7, .netbsd = 7, .macos = 7, .windows = 7}},
    {"PF_PACKET", pf, {os::linux_}, {.linux_ = 17}},
    {"PF_PHONET", pf, {os::linux_}, {.linux_ = 35}},
    {"PF_PPP", pf, {os::macos}, {.macos = 34}},
    {"PF_PPPOX", pf, {os::linux_}, {.linux_ = 24}},
    {"PF_PUP", pf, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"PF_QIPCRTR", pf, {os::linux_}, {.linux_ = 42}},
    {"PF_RDS", pf, {os::linux_}, {.linux_ = 21}},
    {"PF_RESERVED_36", pf, {os::macos}, {.macos = 36}},
    {"PF_ROSE", pf, {os::linux_}, {.linux_ = 11}},
    {"PF_ROUTE", pf, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 16, .freebsd = 17, .openbsd = 17, .netbsd = 34, .macos = 17}},
    {"PF_RXRPC", pf, {os::linux_}, {.linux_ = 33}},
    {"PF_SCLUSTER", pf, {os::freebsd}, {.freebsd = 34}},
    {"PF_SECURITY", pf, {os::linux_}, {.linux_ = 14}},
    {"PF_SIP", pf, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 24, .openbsd = 29, .macos = 24}},
    {"PF_SLOW", pf, {os::freebsd}, {.freebsd = 33}},
    {"PF_SMC", pf, {os::linux_}, {.linux_ = 43}},
    {"PF_SNA", pf, every_os, {.linux_ = 22, .freebsd = 11, .openbsd = 11, .netbsd = 11, .macos = 11, .windows = 11}},
    {"PF_SYSTEM", pf, {os::macos}, {.macos = 32}},
    {"PF_TIPC", pf, {os::linux_}, {.linux_ = 30}},
    {"PF_UNIX", pf, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"PF_UNKNOWN1", pf, {os::windows}, {.windows = 20}},
    {"PF_UNSPEC", pf, every_os, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0, .windows = 0}},
    {"PF_UTUN", pf, {os::macos}, {.macos = 38}},
    {"PF_VOICEVIEW", pf, {os::windows}, {.windows = 18}},
    {"PF_VSOCK", pf, {os::linux_, os::macos}, {.linux_ = 40, .macos = 40}},
    {"PF_WANPIPE", pf, {os::linux_}, {.linux_ = 25}},
    {"PF_X25", pf, {os::linux_}, {.linux_ = 9}},
    {"PF_XDP", pf, {os::linux_}, {.linux_ = 44}},
};

constexpr constant_info pn_constants[] = {
    {"PN_PROTO_PHONET", pn, {os::linux_}, {.linux_ = 1}},
    {"PN_PROTO_PIPE", pn, {os::linux_}, {.linux_ = 2}},
    {"PN_PROTO_TRANSPORT", pn, {os::linux_}, {.linux_ = 0}},
};

constexpr constant_info pnpipe_constants[] = {
    {"PNPIPE_ENCAP", pnpipe, {os::linux_}, {.linux_ = 1}},
    {"PNPIPE_ENCAP_IP", pnpipe, {os::linux_}, {.linux_ = 1}},
    {"PNPIPE_ENCAP_NONE", pnpipe, {os::linux_}, {.linux_ = 0}},
    {"PNPIPE_HANDLE", pnpipe, {os::linux_}, {.linux_ = 3}},
    {"PNPIPE_IFINDEX", pnpipe, {os::linux_}, {.linux_ = 2}},
    {"PNPIPE_INITSTATE", pnpipe, {os::linux_}, {.linux_ = 4}},
};

constexpr constant_info px_constants[] = {
    {"PX_MAX_PROTO", px, {os::linux_}, {.linux_ = 3}},
    {"PX_PROTO_OE", px, {os::linux_}, {.linux_ = 0}},
    {"PX_PROTO_OL2TP", px, {os::linux_}, {.linux_ = 1}},
    {"PX_PROTO_PPTP", px, {os::linux_}, {.linux_ = 2}},
};

constexpr constant_info qrtr_constants[] = {
    {"QRTR_NODE_BCAST", qrtr, {os::linux_}, {.linux_ = 4294967295}},
    {"QRTR_PORT_CTRL", qrtr, {os::linux_}, {.linux_ = 4294967294}},
    {"QRTR_TYPE_BYE", qrtr, {os::linux_}, {.linux_ = 3}},
    {"QRTR_TYPE_DATA", qrtr, {os::linux_}, {.linux_ = 1}},
    {"QRTR_TYPE_DEL_CLIENT", qrtr, {os::linux_}, {.linux_ = 6}},
    {"QRTR_TYPE_DEL_LOOKUP", qrtr, {os::linux_}, {.linux_ = 11}},
    {"QRTR_TYPE_DEL_SERVER", qrtr, {os::linux_}, {.linux_ = 5}},
    {"QRTR_TYPE_EXIT", qrtr, {os::linux_}, {.linux_ = 8}},
    {"QRTR_TYPE_HELLO", qrtr, {os::linux_}, {.linux_ = 2}},
    {"QRTR_TYPE_NEW_LOOKUP", qrtr, {os::linux_}, {.linux_ = 10}},
    {"QRTR_TYPE_NEW_SERVER", qrtr, {os::linux_}, {.linux_ = 4}},
    {"QRTR_TYPE_PING", qrtr, {os::linux_}, {.linux_ = 9}},
    {"QRTR_TYPE_RESUME_TX", qrtr, {os::linux_}, {.linux_ = 7}},
};

constexpr constant_info rcvall_constants[] = {
    {"RCVALL_IPLEVEL", rcvall, {os::windows}, {.windows = 3}},
    {"RCVALL_MAX", rcvall, {os::windows}, {.windows = 3}},
    {"RCVALL_OFF", rcvall, {os::windows}, {.windows = 0}},
    {"RCVALL_ON", rcvall, {os::windows}, {.windows = 1}},
    {"RCVALL_SOCKETLEVELONLY", rcvall, {os::windows}, {.windows = 2}},
};

constexpr constant_info rds_constants[] = {
    {"RDS_CANCEL_SENT_TO", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_CMSG_ATOMIC_CSWP", rds, {os::linux_}, {.linux_ = 7}},
    {"RDS_CMSG_ATOMIC_FADD", rds, {os::linux_}, {.linux_ = 6}},
    {"RDS_CMSG_CONG_UPDATE", rds, {os::linux_}, {.linux_ = 5}},
    {"RDS_CMSG_MASKED_ATOMIC_CSWP", rds, {os::linux_}, {.linux_ = 9}},
    {"RDS_CMSG_MASKED_ATOMIC_FADD", rds, {os::linux_}, {.linux_ = 8}},
    {"RDS_CMSG_RDMA_ARGS", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_CMSG_RDMA_DEST", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_CMSG_RDMA_MAP", rds, {os::linux_}, {.linux_ = 3}},
    {"RDS_CMSG_RDMA_STATUS", rds, {os::linux_}, {.linux_ = 4}},
    {"RDS_CMSG_RXPATH_LATENCY", rds, {os::linux_}, {.linux_ = 11}},
    {"RDS_CMSG_ZCOPY_COMPLETION", rds, {os::linux_}, {.linux_ = 13}},
    {"RDS_CMSG_ZCOPY_COOKIE", rds, {os::linux_}, {.linux_ = 12}},
    {"RDS_CONG_MONITOR", rds, {os::linux_}, {.linux_ = 6}},
    {"RDS_CONG_MONITOR_SIZE", rds, {os::linux_}, {.linux_ = 64}},
    {"RDS_FREE_MR", rds, {os::linux_}, {.linux_ = 3}},
    {"RDS_GET_MR", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_GET_MR_FOR_DEST", rds, {os::linux_}, {.linux_ = 7}},
    {"RDS_IB_ABI_VERSION", rds, {os::linux_}, {.linux_ = 769}},
    {"RDS_IB_GID_LEN", rds, {os::linux_}, {.linux_ = 16}},
    {"RDS_INFO_CONNECTIONS", rds, {os::linux_}, {.linux_ = 10001}},
    {"RDS_INFO_CONNECTION_FLAG_CONNECTED", rds, {os::linux_}, {.linux_ = 4}},
    {"RDS_INFO_CONNECTION_FLAG_CONNECTING", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_INFO_CONNECTION_FLAG_SENDING", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_INFO_CONNECTION_STATS", rds, {os::linux_}, {.linux_ = 10009}},
    {"RDS_INFO_COUNTERS", rds, {os::linux_}, {.linux_ = 10000}},
    {"RDS_INFO_FIRST", rds, {os::linux_}, {.linux_ = 10000}},
    {"RDS_INFO_IB_CONNECTIONS", rds, {os::linux_}, {.linux_ = 10008}},
    {"RDS_INFO_IWARP_CONNECTIONS", rds, {os::linux_}, {.linux_ = 10010}},
    {"RDS_INFO_LAST", rds, {os::linux_}, {.linux_ = 10017}},
    {"RDS_INFO_MESSAGE_FLAG_ACK", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_INFO_MESSAGE_FLAG_FAST_ACK", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_INFO_RECV_MESSAGES", rds, {os::linux_}, {.linux_ = 10005}},
    {"RDS_INFO_RETRANS_MESSAGES", rds, {os::linux_}, {.linux_ = 10004}},
    {"RDS_INFO_SEND_MESSAGES", rds, {os::linux_}, {.linux_ = 10003}},
    {"RDS_INFO_SOCKETS", rds, {os::linux_}, {.linux_ = 10006}},
    {"RDS_INFO_TCP_SOCKETS", rds, {os::linux_}, {.linux_ = 10007}},
    {"RDS_MAX_ZCOOKIES", rds, {os::linux_}, {.linux_ = 8}},
    {"RDS_MSG_RX_DGRAM_DELIVERED", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_MSG_RX_DGRAM_REASSEMBLE", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_MSG_RX_DGRAM_TRACE_MAX", rds, {os::linux_}, {.linux_ = 3}},
    {"RDS_MSG_RX_HDR_TO_DGRAM_START", rds, {os::linux_}, {.linux_ = 0}},
    {"RDS_RDMA_CANCELED", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_RDMA_DONTWAIT", rds, {os::linux_}, {.linux_ = 16}},
    {"RDS_RDMA_DROPPED", rds, {os::linux_}, {.linux_ = 3}},
    {"RDS_RDMA_FENCE", rds, {os::linux_}, {.linux_ = 2}},
    {"RDS_RDMA_INVALIDATE", rds, {os::linux_}, {.linux_ = 4}},
    {"RDS_RDMA_NOTIFY_ME", rds, {os::linux_}, {.linux_ = 32}},
    {"RDS_RDMA_OTHER_ERROR", rds, {os::linux_}, {.linux_ = 4}},
    {"RDS_RDMA_READWRITE", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_RDMA_REMOTE_ERROR", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_RDMA_SILENT", rds, {os::linux_}, {.linux_ = 64}},
    {"RDS_RDMA_SUCCESS", rds, {os::linux_}, {.linux_ = 0}},
    {"RDS_RDMA_USE_ONCE", rds, {os::linux_}, {.linux_ = 8}},
    {"RDS_RECVERR", rds, {os::linux_}, {.linux_ = 5}},
    {"RDS_TRANS_COUNT", rds, {os::linux_}, {.linux_ = 3}},
    {"RDS_TRANS_GAP", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_TRANS_IB", rds, {os::linux_}, {.linux_ = 0}},
    {"RDS_TRANS_IWARP", rds, {os::linux_}, {.linux_ = 1}},
    {"RDS_TRANS_NONE", rds, {os::linux_}, {.linux_ = -1}},
    {"RDS_TRANS_TCP", rds, {os::linux_}, {.linux_ = 2}},
};

constexpr constant_info rfcomm_constants[] = {
    {"RFCOMM_CONNINFO", rfcomm, {os::linux_}, {.linux_ = 2}},
    {"RFCOMM_LM", rfcomm, {os::linux_}, {.linux_ = 3}},
    {"RFCOMM_LM_AUTH", rfcomm, {os::linux_, os::netbsd}, {.linux_ = 2, .netbsd = 1}},
    {"RFCOMM_LM_ENCRYPT", rfcomm, {os::linux_, os::netbsd}, {.linux_ = 4, .netbsd = 2}},
    {"RFCOMM_LM_MASTER", rfcomm, {os::linux_}, {.linux_ = 1}},
    {"RFCOMM_LM_RELIABLE", rfcomm, {os::linux_}, {.linux_ = 16}},
    {"RFCOMM_LM_SECURE", rfcomm, {os::linux_, os::netbsd}, {.linux_ = 32, .netbsd = 4}},
    {"RFCOMM_LM_TRUSTED", rfcomm, {os::linux_}, {.linux_ = 8}},
};

constexpr constant_info rose_constants[] = {
    {"ROSE_DEFER", rose, {os::linux_}, {.linux_ = 1}},
    {"ROSE_HOLDBACK", rose, {os::linux_}, {.linux_ = 7}},
    {"ROSE_IDLE", rose, {os::linux_}, {.linux_ = 5}},
    {"ROSE_MAX_DIGIS", rose, {os::linux_}, {.linux_ = 6}},
    {"ROSE_MTU", rose, {os::linux_}, {.linux_ = 251}},
    {"ROSE_QBITINCL", rose, {os::linux_}, {.linux_ = 6}},
    {"ROSE_T1", rose, {os::linux_}, {.linux_ = 2}},
    {"ROSE_T2", rose, {os::linux_}, {.linux_ = 3}},
    {"ROSE_T3", rose, {os::linux_}, {.linux_ = 4}},
};

constexpr version_note rxrpc_challenged_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_challenged_notes{
    .since = rxrpc_challenged_since,
};

constexpr version_note rxrpc_manage_response_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_manage_response_notes{
    .since = rxrpc_manage_response_since,
};

constexpr version_note rxrpc_oob_id_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_oob_id_notes{
    .since = rxrpc_oob_id_since,
};

constexpr version_note rxrpc_respond_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_respond_notes{
    .since = rxrpc_respond_since,
};

constexpr version_note rxrpc_responded_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_responded_notes{
    .since = rxrpc_responded_since,
};

constexpr version_note rxrpc_resp_rxgk_appdata_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_resp_rxgk_appdata_notes{
    .since = rxrpc_resp_rxgk_appdata_since,
};

constexpr version_note rxrpc_security_yfs_rxgk_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes rxrpc_security_yfs_rxgk_notes{
    .since = rxrpc_security_yfs_rxgk_since,
};

constexpr constant_info rxrpc_constants[] = {
    {"RXRPC_ABORT", rxrpc, {os::linux_}, {.linux_ = 2}},
    {"RXRPC_ACK", rxrpc, {os::linux_}, {.linux_ = 3}},
    {"RXRPC_BUSY", rxrpc, {os::linux_}, {.linux_ = 6}},
    {"RXRPC_CHALLENGED", rxrpc, {os::linux_}, {.linux_ = 16}, &rxrpc_challenged_notes},
    {"RXRPC_CHARGE_ACCEPT", rxrpc, {os::linux_}, {.linux_ = 14}},
    {"RXRPC_EXCLUSIVE_CALL", rxrpc, {os::linux_}, {.linux_ = 10}},
    {"RXRPC_EXCLUSIVE_CONNECTION", rxrpc, {os::linux_}, {.linux_ = 3}},
    {"RXRPC_LOCAL_ERROR", rxrpc, {os::linux_}, {.linux_ = 7}},
    {"RXRPC_MANAGE_RESPONSE", rxrpc, {os::linux_}, {.linux_ = 7}, &rxrpc_manage_response_notes},
    {"RXRPC_MIN_SECURITY_LEVEL", rxrpc, {os::linux_}, {.linux_ = 4}},
    {"RXRPC_NET_ERROR", rxrpc, {os::linux_}, {.linux_ = 5}},
    {"RXRPC_NEW_CALL", rxrpc, {os::linux_}, {.linux_ = 8}},
    {"RXRPC_OOB_ID", rxrpc, {os::linux_}, {.linux_ = 15}, &rxrpc_oob_id_notes},
    {"RXRPC_RESPOND", rxrpc, {os::linux_}, {.linux_ = 17}, &rxrpc_respond_notes},
    {"RXRPC_RESPONDED", rxrpc, {os::linux_}, {.linux_ = 18}, &rxrpc_responded_notes},
    {"RXRPC_RESP_RXGK_APPDATA", rxrpc, {os::linux_}, {.linux_ = 19}, &rxrpc_resp_rxgk_appdata_notes},
    {"RXRPC_SECURITY_AUTH", rxrpc, {os::linux_}, {.linux_ = 1}},
    {"RXRPC_SECURITY_ENCRYPT", rxrpc, {os::linux_}, {.linux_ = 2}},
    {"RXRPC_SECURITY_KEY", rxrpc, {os::linux_}, {.linux_ = 1}},
    {"RXRPC_SECURITY_KEYRING", rxrpc, {os::linux_}, {.linux_ = 2}},
    {"RXRPC_SECURITY_NONE", rxrpc, {os::linux_}, {.linux_ = 0}},
    {"RXRPC_SECURITY_PLAIN", rxrpc, {os::linux_}, {.linux_ = 0}},
    {"RXRPC_SECURITY_RXGK", rxrpc, {os::linux_}, {.linux_ = 4}},
    {"RXRPC_SECURITY_RXK5", rxrpc, {os::linux_}, {.linux_ = 5}},
    {"RXRPC_SECURITY_RXKAD", rxrpc, {os::linux_}, {.linux_ = 2}},
    {"RXRPC_SECURITY_YFS_RXGK", rxrpc, {os::linux_}, {.linux_ = 6}, &rxrpc_security_yfs_rxgk_notes},
    {"RXRPC_SET_CALL_TIMEOUT", rxrpc, {os::linux_}, {.linux_ = 13}},
    {"RXRPC_SUPPORTED_CMSG", rxrpc, {os::linux_}, {.linux_ = 6}},
    {"RXRPC_TX_LENGTH", rxrpc, {os::linux_}, {.linux_ = 12}},
    {"RXRPC_UPGRADEABLE_SERVICE", rxrpc, {os::linux_}, {.linux_ = 5}},
    {"RXRPC_UPGRADE_SERVICE", rxrpc, {os::linux_}, {.linux_ = 11}},
    {"RXRPC_USER_CALL_ID", rxrpc, {os::linux_}, {.linux_ = 1}},
};

constexpr architecture_number scm_devmem_dmabuf_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note scm_devmem_dmabuf_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_devmem_dmabuf_notes{
    .since = scm_devmem_dmabuf_since,
    .architectures = scm_devmem_dmabuf_architectures,
};

constexpr architecture_number scm_devmem_linear_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note scm_devmem_linear_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_devmem_linear_notes{
    .since = scm_devmem_linear_since,
    .architectures = scm_devmem_linear_architectures,
};

constexpr version_note scm_inq_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_inq_notes{
    .since = scm_inq_since,
};

constexpr version_note scm_pidfd_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_pidfd_notes{
    .since = scm_pidfd_since,
};

constexpr version_note scm_security_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_security_notes{
    .since = scm_security_since,
};

constexpr architecture_number scm_timestamp_architectures[] = {
    {linux_arch::parisc, 16402},
};
constexpr constant_notes scm_timestamp_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMP_NEW.",
    .architectures = scm_timestamp_architectures,
};

constexpr architecture_number scm_timestamping_architectures[] = {
    {linux_arch::parisc, 16416},
    {linux_arch::sparc_, 35},
};
constexpr constant_notes scm_timestamping_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMPING_NEW.",
    .architectures = scm_timestamping_architectures,
};

constexpr architecture_number scm_timestamping_opt_stats_architectures[] = {
    {linux_arch::parisc, 16431},
    {linux_arch::sparc_, 56},
};
constexpr constant_notes scm_timestamping_opt_stats_notes{
    .architectures = scm_timestamping_opt_stats_architectures,
};

constexpr architecture_number scm_timestamping_pktinfo_architectures[] = {
    {linux_arch::parisc, 16435},
    {linux_arch::sparc_, 60},
};
constexpr constant_notes scm_timestamping_pktinfo_notes{
    .architectures = scm_timestamping_pktinfo_architectures,
};

constexpr architecture_number scm_timestampns_architectures[] = {
    {linux_arch::parisc, 16403},
    {linux_arch::sparc_, 33},
};
constexpr constant_notes scm_timestampns_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMPNS_NEW.",
    .architectures = scm_timestampns_architectures,
};

constexpr version_note scm_tstamp_completion_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_tstamp_completion_notes{
    .since = scm_tstamp_completion_since,
};

constexpr architecture_number scm_ts_opt_id_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note scm_ts_opt_id_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes scm_ts_opt_id_notes{
    .since = scm_ts_opt_id_since,
    .architectures = scm_ts_opt_id_architectures,
};

constexpr architecture_number scm_txtime_architectures[] = {
    {linux_arch::parisc, 16438},
    {linux_arch::sparc_, 63},
};
constexpr constant_notes scm_txtime_notes{
    .architectures = scm_txtime_architectures,
};

constexpr architecture_number scm_wifi_status_architectures[] = {
    {linux_arch::parisc, 16418},
    {linux_arch::sparc_, 37},
};
constexpr constant_notes scm_wifi_status_notes{
    .architectures = scm_wifi_status_architectures,
};

constexpr constant_info scm_constants[] = {
    {"SCM_BINTIME", scm, {os::freebsd}, {.freebsd = 4}},
    {"SCM_CAN_RAW_ERRQUEUE", scm, {os::linux_}, {.linux_ = 1}},
    {"SCM_CREDENTIALS", scm, {os::linux_}, {.linux_ = 2}},
    {"SCM_CREDS", scm, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 3, .netbsd = 16, .macos = 3}},
    {"SCM_CREDS2", scm, {os::freebsd}, {.freebsd = 8}},
    {"SCM_DEVMEM_DMABUF", scm, {os::linux_}, {.linux_ = 79}, &scm_devmem_dmabuf_notes},
    {"SCM_DEVMEM_LINEAR", scm, {os::linux_}, {.linux_ = 78}, &scm_devmem_linear_notes},
    {"SCM_HCI_DIRECTION", scm, {os::netbsd}, {.netbsd = 3}},
    {"SCM_HCI_RAW_DIRECTION", scm, {os::freebsd}, {.freebsd = 2}},
    {"SCM_INQ", scm, {os::linux_}, {.linux_ = 84}, &scm_inq_notes},
    {"SCM_IUCV_TRGCLS", scm, {os::linux_}, {.linux_ = 1}},
    {"SCM_J1939_DEST_ADDR", scm, {os::linux_}, {.linux_ = 1}},
    {"SCM_J1939_DEST_NAME", scm, {os::linux_}, {.linux_ = 2}},
    {"SCM_J1939_ERRQUEUE", scm, {os::linux_}, {.linux_ = 4}},
    {"SCM_J1939_PRIO", scm, {os::linux_}, {.linux_ = 3}},
    {"SCM_MONOTONIC", scm, {os::freebsd}, {.freebsd = 6}},
    {"SCM_PIDFD", scm, {os::linux_}, {.linux_ = 4}, &scm_pidfd_notes},
    {"SCM_REALTIME", scm, {os::freebsd}, {.freebsd = 5}},
    {"SCM_RIGHTS", scm, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
    {"SCM_SECURITY", scm, {os::linux_}, {.linux_ = 3}, &scm_security_notes},
    {"SCM_TIMESTAMP", scm, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 29, .freebsd = 2, .openbsd = 4, .netbsd = 8, .macos = 2}, &scm_timestamp_notes},
    {"SCM_TIMESTAMPING", scm, {os::linux_}, {.linux_ = 37}, &scm_timestamping_notes},
    {"SCM_TIMESTAMPING_OPT_STATS", scm, {os::linux_}, {.linux_ = 54}, &scm_timestamping_opt_stats_notes},
    {"SCM_TIMESTAMPING_PKTINFO", scm, {os::linux_}, {.linux_ = 58}, &scm_timestamping_pktinfo_notes},
    {"SCM_TIMESTAMPNS", scm, {os::linux_}, {.linux_ = 35}, &scm_timestampns_notes},
    {"SCM_TIMESTAMP_MONOTONIC", scm, {os::macos}, {.macos = 4}},
    {"SCM_TIME_INFO", scm, {os::freebsd}, {.freebsd = 7}},
    {"SCM_TSTAMP_ACK", scm, {os::linux_}, {.linux_ = 2}},
    {"SCM_TSTAMP_COMPLETION", scm, {os::linux_}, {.linux_ = 3}, &scm_tstamp_completion_notes},
    {"SCM_TSTAMP_SCHED", scm, {os::linux_}, {.linux_ = 1}},
    {"SCM_TSTAMP_SND", scm, {os::linux_}, {.linux_ = 0}},
    {"SCM_TS_OPT_ID", scm, {os::linux_}, {.linux_ = 81}, &scm_ts_opt_id_notes},
    {"SCM_TXTIME", scm, {os::linux_}, {.linux_ = 61}, &scm_txtime_notes},
    {"SCM_WIFI_STATUS", scm, {os::linux_}, {.linux_ = 41}, &scm_wifi_status_notes},
};

constexpr constant_info sco_constants[] = {
    {"SCO_CONNINFO", sco, {os::linux_}, {.linux_ = 2}},
    {"SCO_DEFAULT_FLUSH_TO", sco, {os::linux_}, {.linux_ = 65535}},
    {"SCO_DEFAULT_MTU", sco, {os::linux_}, {.linux_ = 500}},
    {"SCO_LINK", sco, {os::linux_}, {.linux_ = 0}},
    {"SCO_OPTIONS", sco, {os::linux_}, {.linux_ = 1}},
    {"SCO_PTYPE_MASK", sco, {os::linux_}, {.linux_ = 224}},
};

constexpr constant_info shut_constants[] = {
    {"SHUT_RD", shut, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 0, .freebsd = 0, .openbsd = 0, .netbsd = 0, .macos = 0}},
    {"SHUT_RDWR", shut, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2}},
    {"SHUT_WR", shut, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1}},
};

constexpr constant_info sio_constants[] = {
    {"SIO_ADDRESS_LIST_CHANGE", sio, {os::windows}, {.windows = 671088663}},
    {"SIO_ADDRESS_LIST_QUERY", sio, {os::windows}, {.windows = 1207959574}},
    {"SIO_ADDRESS_LIST_SORT", sio, {os::windows}, {.windows = 3355443225}},
    {"SIO_AF_UNIX_GETPEERPID", sio, {os::windows}, {.windows = 1476395264}},
    {"SIO_GET_BROADCAST_ADDRESS", sio, {os::windows}, {.windows = 1207959557}},
    {"SIO_GET_EXTENSION_FUNCTION_POINTER", sio, {os::windows}, {.windows = 3355443206}},
    {"SIO_GET_GROUP_QOS", sio, {os::windows}, {.windows = 3355443208}},
    {"SIO_GET_INTERFACE_LIST", sio, {os::windows}, {.windows = 1074033791}},
    {"SIO_GET_INTERFACE_LIST_EX", sio, {os::windows}, {.windows = 1074033790}},
    {"SIO_GET_MULTICAST_FILTER", sio, {os::windows}, {.windows = 2147775612}},
    {"SIO_GET_QOS", sio, {os::windows}, {.windows = 3355443207}},
    {"SIO_KEEPALIVE_VALS", sio, {os::windows}, {.windows = 2550136836}},
    {"SIO_LOOPBACK_FAST_PATH", sio, {os::windows}, {.windows = 2550136848}},
    {"SIO_RCVALL", sio, {os::windows}, {.windows = 2550136833}},
    {"SIO_RCVALL_IF", sio, {os::windows}, {.windows = 2550136846}},
    {"SIO_RCVALL_IGMPMCAST", sio, {os::windows}, {.windows = 2550136835}},
    {"SIO_RCVALL_MCAST", sio, {os::windows}, {.windows = 2550136834}},
    {"SIO_RCVALL_MCAST_IF", sio, {os::windows}, {.windows = 2550136845}},
    {"SIO_ROUTING_INTERFACE_CHANGE", sio, {os::windows}, {.windows = 2281701397}},
    {"SIO_ROUTING_INTERFACE_QUERY", sio, {os::windows}, {.windows = 3355443220}},
};

constexpr architecture_number siocatmark_architectures[] = {
    {linux_arch::alpha, 1074033415},
    {linux_arch::mips_, 1074033415},
};
constexpr constant_notes siocatmark_notes{
    .architectures = siocatmark_architectures,
};

constexpr constant_info siocatmark_constants[] = {
    {"SIOCATMARK", siocatmark, {os::linux_, os::macos, os::windows}, {.linux_ = 35077, .macos = 1074033415, .windows = 1074033415}, &siocatmark_notes},
};

constexpr constant_info smc_constants[] = {
    {"SMC_LIMIT_HS", smc, {os::linux_}, {.linux_ = 1}},
};

constexpr architecture_number so_acceptconn_architectures[] = {
    {linux_arch::alpha, 4116},
    {linux_arch::mips_, 4105},
    {linux_arch::parisc, 16412},
    {linux_arch::sparc_, 32768},
};
constexpr constant_notes so_acceptconn_notes{
    .architectures = so_acceptconn_architectures,
};

constexpr architecture_number so_attach_bpf_architectures[] = {
    {linux_arch::parisc, 16427},
    {linux_arch::sparc_, 52},
};
constexpr constant_notes so_attach_bpf_notes{
    .architectures = so_attach_bpf_architectures,
};

constexpr architecture_number so_attach_filter_architectures[] = {
    {linux_arch::parisc, 16410},
};
constexpr constant_notes so_attach_filter_notes{
    .architectures = so_attach_filter_architectures,
};

constexpr architecture_number so_attach_reuseport_cbpf_architectures[] = {
    {linux_arch::parisc, 16428},
    {linux_arch::sparc_, 53},
};
constexpr constant_notes so_attach_reuseport_cbpf_notes{
    .architectures = so_attach_reuseport_cbpf_architectures,
};

constexpr architecture_number so_attach_reuseport_ebpf_architectures[] = {
    {linux_arch::parisc, 16429},
    {linux_arch::sparc_, 54},
};
constexpr constant_notes so_attach_reuseport_ebpf_notes{
    .architectures = so_attach_reuseport_ebpf_architectures,
};

constexpr architecture_number so_bindtodevice_architectures[] = {
    {linux_arch::parisc, 16409},
    {linux_arch::sparc_, 13},
};
constexpr constant_notes so_bindtodevice_notes{
    .architectures = so_bindtodevice_architectures,
};

constexpr architecture_number so_bindtoifindex_architectures[] = {
    {linux_arch::parisc, 16439},
    {linux_arch::sparc_, 65},
};
constexpr constant_notes so_bindtoifindex_notes{
    .architectures = so_bindtoifindex_architectures,
};

constexpr architecture_number so_bpf_extensions_architectures[] = {
    {linux_arch::parisc, 16425},
    {linux_arch::sparc_, 50},
};
constexpr constant_notes so_bpf_extensions_notes{
    .architectures = so_bpf_extensions_architectures,
};

constexpr architecture_number so_broadcast_architectures[] = {
    {linux_arch::alpha, 32},
    {linux_arch::mips_, 32},
    {linux_arch::parisc, 32},
    {linux_arch::sparc_, 32},
};
constexpr constant_notes so_broadcast_notes{
    .architectures = so_broadcast_architectures,
};

constexpr architecture_number so_bsdcompat_architectures[] = {
    {linux_arch::parisc, 16398},
    {linux_arch::sparc_, 1024},
};
constexpr constant_notes so_bsdcompat_notes{
    .architectures = so_bsdcompat_architectures,
};

constexpr architecture_number so_buf_lock_architectures[] = {
    {linux_arch::parisc, 16454},
    {linux_arch::sparc_, 81},
};
constexpr constant_notes so_buf_lock_notes{
    .architectures = so_buf_lock_architectures,
};

constexpr architecture_number so_busy_poll_architectures[] = {
    {linux_arch::parisc, 16423},
    {linux_arch::sparc_, 48},
};
constexpr constant_notes so_busy_poll_notes{
    .architectures = so_busy_poll_architectures,
};

constexpr architecture_number so_busy_poll_budget_architectures[] = {
    {linux_arch::parisc, 16452},
    {linux_arch::sparc_, 73},
};
constexpr constant_notes so_busy_poll_budget_notes{
    .architectures = so_busy_poll_budget_architectures,
};

constexpr architecture_number so_cnx_advice_architectures[] = {
    {linux_arch::parisc, 16430},
    {linux_arch::sparc_, 55},
};
constexpr constant_notes so_cnx_advice_notes{
    .architectures = so_cnx_advice_architectures,
};

constexpr architecture_number so_cookie_architectures[] = {
    {linux_arch::parisc, 16434},
    {linux_arch::sparc_, 59},
};
constexpr constant_notes so_cookie_notes{
    .architectures = so_cookie_architectures,
};

constexpr architecture_number so_detach_bpf_architectures[] = {
    {linux_arch::parisc, 16411},
};
constexpr constant_notes so_detach_bpf_notes{
    .architectures = so_detach_bpf_architectures,
};

constexpr architecture_number so_detach_filter_architectures[] = {
    {linux_arch::parisc, 16411},
};
constexpr constant_notes so_detach_filter_notes{
    .architectures = so_detach_filter_architectures,
};

constexpr architecture_number so_detach_reuseport_bpf_architectures[] = {
    {linux_arch::parisc, 16450},
    {linux_arch::sparc_, 71},
};
constexpr constant_notes so_detach_reuseport_bpf_notes{
    .architectures = so_detach_reuseport_bpf_architectures,
};

constexpr architecture_number so_devmem_dmabuf_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_devmem_dmabuf_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_devmem_dmabuf_notes{
    .since = so_devmem_dmabuf_since,
    .architectures = so_devmem_dmabuf_architectures,
};

constexpr architecture_number so_devmem_dontneed_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_devmem_dontneed_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_devmem_dontneed_notes{
    .since = so_devmem_dontneed_since,
    .architectures = so_devmem_dontneed_architectures,
};

constexpr architecture_number so_devmem_linear_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_devmem_linear_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_devmem_linear_notes{
    .since = so_devmem_linear_since,
    .architectures = so_devmem_linear_architectures,
};

constexpr architecture_number so_domain_architectures[] = {
    {linux_arch::alpha, 4137},
    {linux_arch::mips_, 4137},
    {linux_arch::parisc, 4137},
    {linux_arch::sparc_, 4137},
};
constexpr constant_notes so_domain_notes{
    .architectures = so_domain_architectures,
};

constexpr architecture_number so_dontroute_architectures[] = {
    {linux_arch::alpha, 16},
    {linux_arch::mips_, 16},
    {linux_arch::parisc, 16},
    {linux_arch::sparc_, 16},
};
constexpr constant_notes so_dontroute_notes{
    .architectures = so_dontroute_architectures,
};

constexpr architecture_number so_error_architectures[] = {
    {linux_arch::alpha, 4103},
    {linux_arch::mips_, 4103},
    {linux_arch::parisc, 4103},
    {linux_arch::sparc_, 4103},
};
constexpr constant_notes so_error_notes{
    .architectures = so_error_architectures,
};

constexpr architecture_number so_get_filter_architectures[] = {
    {linux_arch::parisc, 16410},
};
constexpr constant_notes so_get_filter_notes{
    .architectures = so_get_filter_architectures,
};

constexpr architecture_number so_incoming_cpu_architectures[] = {
    {linux_arch::parisc, 16426},
    {linux_arch::sparc_, 51},
};
constexpr constant_notes so_incoming_cpu_notes{
    .architectures = so_incoming_cpu_architectures,
};

constexpr architecture_number so_incoming_napi_id_architectures[] = {
    {linux_arch::parisc, 16433},
    {linux_arch::sparc_, 58},
};
constexpr constant_notes so_incoming_napi_id_notes{
    .architectures = so_incoming_napi_id_architectures,
};

constexpr architecture_number so_inq_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_inq_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_inq_notes{
    .since = so_inq_since,
    .architectures = so_inq_architectures,
};

constexpr architecture_number so_keepalive_architectures[] = {
    {linux_arch::alpha, 8},
    {linux_arch::mips_, 8},
    {linux_arch::parisc, 8},
    {linux_arch::sparc_, 8},
};
constexpr constant_notes so_keepalive_notes{
    .architectures = so_keepalive_architectures,
};

constexpr architecture_number so_linger_architectures[] = {
    {linux_arch::alpha, 128},
    {linux_arch::mips_, 128},
    {linux_arch::parisc, 128},
    {linux_arch::sparc_, 128},
};
constexpr constant_notes so_linger_notes{
    .architectures = so_linger_architectures,
};

constexpr architecture_number so_lock_filter_architectures[] = {
    {linux_arch::parisc, 16421},
    {linux_arch::sparc_, 40},
};
constexpr constant_notes so_lock_filter_notes{
    .architectures = so_lock_filter_architectures,
};

constexpr architecture_number so_mark_architectures[] = {
    {linux_arch::parisc, 16415},
    {linux_arch::sparc_, 34},
};
constexpr constant_notes so_mark_notes{
    .architectures = so_mark_architectures,
};

constexpr architecture_number so_max_pacing_rate_architectures[] = {
    {linux_arch::parisc, 16424},
    {linux_arch::sparc_, 49},
};
constexpr constant_notes so_max_pacing_rate_notes{
    .architectures = so_max_pacing_rate_architectures,
};

constexpr architecture_number so_meminfo_architectures[] = {
    {linux_arch::parisc, 16432},
    {linux_arch::sparc_, 57},
};
constexpr constant_notes so_meminfo_notes{
    .architectures = so_meminfo_architectures,
};

constexpr architecture_number so_netns_cookie_architectures[] = {
    {linux_arch::parisc, 16453},
    {linux_arch::sparc_, 80},
};
constexpr constant_notes so_netns_cookie_notes{
    .architectures = so_netns_cookie_architectures,
};

constexpr architecture_number so_nofcs_architectures[] = {
    {linux_arch::parisc, 16420},
    {linux_arch::sparc_, 39},
};
constexpr constant_notes so_nofcs_notes{
    .architectures = so_nofcs_architectures,
};

constexpr architecture_number so_no_check_architectures[] = {
    {linux_arch::parisc, 16395},
};
constexpr constant_notes so_no_check_notes{
    .architectures = so_no_check_architectures,
};

constexpr architecture_number so_oobinline_architectures[] = {
    {linux_arch::alpha, 256},
    {linux_arch::mips_, 256},
    {linux_arch::parisc, 256},
    {linux_arch::sparc_, 256},
};
constexpr constant_notes so_oobinline_notes{
    .architectures = so_oobinline_architectures,
};

constexpr architecture_number so_passcred_architectures[] = {
    {linux_arch::alpha, 17},
    {linux_arch::mips_, 17},
    {linux_arch::parisc, 16400},
    {linux_arch::powerpc_, 20},
    {linux_arch::sparc_, 2},
};
constexpr constant_notes so_passcred_notes{
    .architectures = so_passcred_architectures,
};

constexpr architecture_number so_passpidfd_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_passpidfd_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_passpidfd_notes{
    .since = so_passpidfd_since,
    .architectures = so_passpidfd_architectures,
};

constexpr architecture_number so_passrights_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_passrights_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_passrights_notes{
    .since = so_passrights_since,
    .architectures = so_passrights_architectures,
};

constexpr architecture_number so_passsec_architectures[] = {
    {linux_arch::parisc, 16414},
    {linux_arch::sparc_, 31},
};
constexpr constant_notes so_passsec_notes{
    .architectures = so_passsec_architectures,
};

constexpr architecture_number so_peek_off_architectures[] = {
    {linux_arch::parisc, 16419},
    {linux_arch::sparc_, 38},
};
constexpr constant_notes so_peek_off_notes{
    .architectures = so_peek_off_architectures,
};

constexpr architecture_number so_peercred_architectures[] = {
    {linux_arch::alpha, 18},
    {linux_arch::mips_, 18},
    {linux_arch::parisc, 16401},
    {linux_arch::powerpc_, 21},
    {linux_arch::sparc_, 64},
};
constexpr constant_notes so_peercred_notes{
    .architectures = so_peercred_architectures,
};

constexpr architecture_number so_peergroups_architectures[] = {
    {linux_arch::parisc, 16436},
    {linux_arch::sparc_, 61},
};
constexpr constant_notes so_peergroups_notes{
    .architectures = so_peergroups_architectures,
};

constexpr architecture_number so_peername_architectures[] = {
    {linux_arch::parisc, 8192},
};
constexpr constant_notes so_peername_notes{
    .architectures = so_peername_architectures,
};

constexpr architecture_number so_peerpidfd_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_peerpidfd_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_peerpidfd_notes{
    .since = so_peerpidfd_since,
    .architectures = so_peerpidfd_architectures,
};

constexpr architecture_number so_peersec_architectures[] = {
    {linux_arch::alpha, 30},
    {linux_arch::mips_, 30},
    {linux_arch::parisc, 16413},
    {linux_arch::sparc_, 30},
};
constexpr constant_notes so_peersec_notes{
    .architectures = so_peersec_architectures,
};

constexpr architecture_number so_prefer_busy_poll_architectures[] = {
    {linux_arch::parisc, 16451},
    {linux_arch::sparc_, 72},
};
constexpr constant_notes so_prefer_busy_poll_notes{
    .architectures = so_prefer_busy_poll_architectures,
};

constexpr architecture_number so_priority_architectures[] = {
    {linux_arch::parisc, 16396},
};
constexpr constant_notes so_priority_notes{
    .architectures = so_priority_architectures,
};

constexpr architecture_number so_protocol_architectures[] = {
    {linux_arch::alpha, 4136},
    {linux_arch::mips_, 4136},
    {linux_arch::parisc, 4136},
    {linux_arch::sparc_, 4136},
};
constexpr constant_notes so_protocol_notes{
    .architectures = so_protocol_architectures,
};

constexpr architecture_number so_rcvbuf_architectures[] = {
    {linux_arch::alpha, 4098},
    {linux_arch::mips_, 4098},
    {linux_arch::parisc, 4098},
    {linux_arch::sparc_, 4098},
};
constexpr constant_notes so_rcvbuf_notes{
    .architectures = so_rcvbuf_architectures,
};

constexpr architecture_number so_rcvbufforce_architectures[] = {
    {linux_arch::alpha, 4107},
    {linux_arch::parisc, 4107},
    {linux_arch::sparc_, 4107},
};
constexpr constant_notes so_rcvbufforce_notes{
    .architectures = so_rcvbufforce_architectures,
};

constexpr architecture_number so_rcvlowat_architectures[] = {
    {linux_arch::alpha, 4112},
    {linux_arch::mips_, 4100},
    {linux_arch::parisc, 4100},
    {linux_arch::powerpc_, 16},
    {linux_arch::sparc_, 2048},
};
constexpr constant_notes so_rcvlowat_notes{
    .architectures = so_rcvlowat_architectures,
};

constexpr architecture_number so_rcvmark_architectures[] = {
    {linux_arch::parisc, 16457},
    {linux_arch::sparc_, 84},
};
constexpr constant_notes so_rcvmark_notes{
    .architectures = so_rcvmark_architectures,
};

constexpr architecture_number so_rcvpriority_architectures[] = {
    {linux_arch::parisc, {}},
    {linux_arch::sparc_, {}},
};
constexpr version_note so_rcvpriority_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes so_rcvpriority_notes{
    .since = so_rcvpriority_since,
    .architectures = so_rcvpriority_architectures,
};

constexpr architecture_number so_rcvtimeo_architectures[] = {
    {linux_arch::alpha, 4114},
    {linux_arch::mips_, 4102},
    {linux_arch::parisc, 4102},
    {linux_arch::powerpc_, 18},
    {linux_arch::sparc_, 8192},
};
constexpr constant_notes so_rcvtimeo_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_RCVTIMEO_NEW.",
    .architectures = so_rcvtimeo_architectures,
};

constexpr architecture_number so_rcvtimeo_new_architectures[] = {
    {linux_arch::parisc, 16448},
    {linux_arch::sparc_, 68},
};
constexpr constant_notes so_rcvtimeo_new_notes{
    .architectures = so_rcvtimeo_new_architectures,
};

constexpr architecture_number so_rcvtimeo_old_architectures[] = {
    {linux_arch::alpha, 4114},
    {linux_arch::mips_, 4102},
    {linux_arch::parisc, 4102},
    {linux_arch::powerpc_, 18},
    {linux_arch::sparc_, 8192},
};
constexpr constant_notes so_rcvtimeo_old_notes{
    .architectures = so_rcvtimeo_old_architectures,
};

constexpr architecture_number so_reserve_mem_architectures[] = {
    {linux_arch::parisc, 16455},
    {linux_arch::sparc_, 82},
};
constexpr constant_notes so_reserve_mem_notes{
    .architectures = so_reserve_mem_architectures,
};

constexpr architecture_number so_reuseaddr_architectures[] = {
    {linux_arch::alpha, 4},
    {linux_arch::mips_, 4},
    {linux_arch::parisc, 4},
    {linux_arch::sparc_, 4},
};
constexpr constant_notes so_reuseaddr_notes{
    .architectures = so_reuseaddr_architectures,
};

constexpr architecture_number so_reuseport_architectures[] = {
    {linux_arch::alpha, 512},
    {linux_arch::mips_, 512},
    {linux_arch::parisc, 512},
    {linux_arch::sparc_, 512},
};
constexpr constant_notes so_reuseport_notes{
    .architectures = so_reuseport_architectures,
};

constexpr architecture_number so_rxq_ovfl_architectures[] = {
    {linux_arch::parisc, 16417},
    {linux_arch::sparc_, 36},
};
constexpr constant_notes so_rxq_ovfl_notes{
    .architectures = so_rxq_ovfl_architectures,
};

constexpr architecture_number so_security_authentication_architectures[] = {
    {linux_arch::alpha, 19},
    {linux_arch::parisc, 16406},
    {linux_arch::sparc_, 20481},
};
constexpr constant_notes so_security_authentication_notes{
    .architectures = so_security_authentication_architectures,
};

constexpr architecture_number so_security_encryption_network_architectures[] = {
    {linux_arch::alpha, 21},
    {linux_arch::parisc, 16408},
    {linux_arch::sparc_, 20484},
};
constexpr constant_notes so_security_encryption_network_notes{
    .architectures = so_security_encryption_network_architectures,
};

constexpr architecture_number so_security_encryption_transport_architectures[] = {
    {linux_arch::alpha, 20},
    {linux_arch::parisc, 16407},
    {linux_arch::sparc_, 20482},
};
constexpr constant_notes so_security_encryption_transport_notes{
    .architectures = so_security_encryption_transport_architectures,
};

constexpr architecture_number so_select_err_queue_architectures[] = {
    {linux_arch::parisc, 16422},
    {linux_arch::sparc_, 41},
};
constexpr constant_notes so_select_err_queue_notes{
    .architectures = so_select_err_queue_architectures,
};

constexpr architecture_number so_sndbuf_architectures[] = {
    {linux_arch::alpha, 4097},
    {linux_arch::mips_, 4097},
    {linux_arch::parisc, 4097},
    {linux_arch::sparc_, 4097},
};
constexpr constant_notes so_sndbuf_notes{
    .architectures = so_sndbuf_architectures,
};

constexpr architecture_number so_sndbufforce_architectures[] = {
    {linux_arch::alpha, 4106},
    {linux_arch::mips_, 31},
    {linux_arch::parisc, 4106},
    {linux_arch::sparc_, 4106},
};
constexpr constant_notes so_sndbufforce_notes{
    .architectures = so_sndbufforce_architectures,
};

constexpr architecture_number so_sndlowat_architectures[] = {
    {linux_arch::alpha, 4113},
    {linux_arch::mips_, 4099},
    {linux_arch::parisc, 4099},
    {linux_arch::powerpc_, 17},
    {linux_arch::sparc_, 4096},
};
constexpr constant_notes so_sndlowat_notes{
    .architectures = so_sndlowat_architectures,
};

constexpr architecture_number so_sndtimeo_architectures[] = {
    {linux_arch::alpha, 4115},
    {linux_arch::mips_, 4101},
    {linux_arch::parisc, 4101},
    {linux_arch::powerpc_, 19},
    {linux_arch::sparc_, 16384},
};
constexpr constant_notes so_sndtimeo_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_SNDTIMEO_NEW.",
    .architectures = so_sndtimeo_architectures,
};

constexpr architecture_number so_sndtimeo_new_architectures[] = {
    {linux_arch::parisc, 16449},
    {linux_arch::sparc_, 69},
};
constexpr constant_notes so_sndtimeo_new_notes{
    .architectures = so_sndtimeo_new_architectures,
};

constexpr architecture_number so_sndtimeo_old_architectures[] = {
    {linux_arch::alpha, 4115},
    {linux_arch::mips_, 4101},
    {linux_arch::parisc, 4101},
    {linux_arch::powerpc_, 19},
    {linux_arch::sparc_, 16384},
};
constexpr constant_notes so_sndtimeo_old_notes{
    .architectures = so_sndtimeo_old_architectures,
};

constexpr architecture_number so_timestamp_architectures[] = {
    {linux_arch::parisc, 16402},
};
constexpr constant_notes so_timestamp_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMP_NEW.",
    .architectures = so_timestamp_architectures,
};

constexpr architecture_number so_timestamping_architectures[] = {
    {linux_arch::parisc, 16416},
    {linux_arch::sparc_, 35},
};
constexpr constant_notes so_timestamping_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMPING_NEW.",
    .architectures = so_timestamping_architectures,
};

constexpr architecture_number so_timestamping_new_architectures[] = {
    {linux_arch::parisc, 16442},
    {linux_arch::sparc_, 67},
};
constexpr constant_notes so_timestamping_new_notes{
    .architectures = so_timestamping_new_architectures,
};

constexpr architecture_number so_timestamping_old_architectures[] = {
    {linux_arch::parisc, 16416},
    {linux_arch::sparc_, 35},
};
constexpr constant_notes so_timestamping_old_notes{
    .architectures = so_timestamping_old_architectures,
};

constexpr architecture_number so_timestampns_architectures[] = {
    {linux_arch::parisc, 16403},
    {linux_arch::sparc_, 33},
};
constexpr constant_notes so_timestampns_notes{
    .doc = "32-bit programs with a 64-bit time_t use SO_TIMESTAMPNS_NEW.",
    .architectures = so_timestampns_architectures,
};

constexpr architecture_number so_timestampns_new_architectures[] = {
    {linux_arch::parisc, 16441},
    {linux_arch::sparc_, 66},
};
constexpr constant_notes so_timestampns_new_notes{
    .architectures = so_timestampns_new_architectures,
};

constexpr architecture_number so_timestampns_old_architectures[] = {
    {linux_arch::parisc, 16403},
    {linux_arch::sparc_, 33},
};
constexpr constant_notes so_timestampns_old_notes{
    .architectures = so_timestampns_old_architectures,
};

constexpr architecture_number so_timestamp_new_architectures[] = {
    {linux_arch::parisc, 16440},
    {linux_arch::sparc_, 70},
};
constexpr constant_notes so_timestamp_new_notes{
    .architectures = so_timestamp_new_architectures,
};

constexpr architecture_number so_timestamp_old_architectures[] = {
    {linux_arch::parisc, 16402},
};
constexpr constant_notes so_timestamp_old_notes{
    .architectures = so_timestamp_old_architectures,
};

constexpr architecture_number so_txrehash_architectures[] = {
    {linux_arch::parisc, 16456},
    {linux_arch::sparc_, 83},
};
constexpr constant_notes so_txrehash_notes{
    .architectures = so_txrehash_architectures,
};

constexpr architecture_number so_txtime_architectures[] = {
    {linux_arch::parisc, 16438},
    {linux_arch::sparc_, 63},
};
constexpr constant_notes so_txtime_notes{
    .architectures = so_txtime_architectures,
};

constexpr architecture_number so_type_architectures[] = {
    {linux_arch::alpha, 4104},
    {linux_arch::mips_, 4104},
    {linux_arch::parisc, 4104},
    {linux_arch::sparc_, 4104},
};
constexpr constant_notes so_type_notes{
    .architectures = so_type_architectures,
};

constexpr architecture_number so_wifi_status_architectures[] = {
    {linux_arch::parisc, 16418},
    {linux_arch::sparc_, 37},
};
constexpr constant_notes so_wifi_status_notes{
    .architectures = so_wifi_status_architectures,
};

constexpr architecture_number so_zerocopy_architectures[] = {
    {linux_arch::parisc, 16437},
    {linux_arch::sparc_, 62},
};
constexpr constant_notes so_zerocopy_notes{
    .architectures = so_zerocopy_architectures,
};

constexpr constant_info so_constants[] = {
    {"SO_ACCEPTCONN", so, every_os, {.linux_ = 30, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}, &so_acceptconn_notes},
    {"SO_ACCEPTFILTER", so, {os::freebsd, os::netbsd}, {.freebsd = 4096, .netbsd = 4096}},
    {"SO_ATTACH_BPF", so, {os::linux_}, {.linux_ = 50}, &so_attach_bpf_notes},
    {"SO_ATTACH_FILTER", so, {os::linux_}, {.linux_ = 26}, &so_attach_filter_notes},
    {"SO_ATTACH_REUSEPORT_CBPF", so, {os::linux_}, {.linux_ = 51}, &so_attach_reuseport_cbpf_notes},
    {"SO_ATTACH_REUSEPORT_EBPF", so, {os::linux_}, {.linux_ = 52}, &so_attach_reuseport_ebpf_notes},
    {"SO_BINDANY", so, {os::openbsd}, {.openbsd = 4096}},
    {"SO_BINDTODEVICE", so, {os::linux_, os::macos}, {.linux_ = 25, .macos = 4404}, &so_bindtodevice_notes},
    {"SO_BINDTOIFINDEX", so, {os::linux_}, {.linux_ = 62}, &so_bindtoifindex_notes},
    {"SO_BINTIME", so, {os::freebsd}, {.freebsd = 8192}},
    {"SO_BPF_EXTENSIONS", so, {os::linux_}, {.linux_ = 48}, &so_bpf_extensions_notes},
    {"SO_BROADCAST", so, every_os, {.linux_ = 6, .freebsd = 32, .openbsd = 32, .netbsd = 32, .macos = 32, .windows = 32}, &so_broadcast_notes},
    {"SO_BSDCOMPAT", so, {os::linux_}, {.linux_ = 14}, &so_bsdcompat_notes},
    {"SO_BTH_AUTHENTICATE", so, {os::windows}, {.windows = 2147483649}},
    {"SO_BTH_ENCRYPT", so, {os::windows}, {.windows = 2}},
    {"SO_BTH_MTU", so, {os::windows}, {.windows = 2147483655}},
    {"SO_BTH_MTU_MAX", so, {os::windows}, {.windows = 2147483656}},
    {"SO_BTH_MTU_MIN", so, {os::windows}, {.windows = 2147483658}},
    {"SO_BUF_LOCK", so, {os::linux_}, {.linux_ = 72}, &so_buf_lock_notes},
    {"SO_BUSY_POLL", so, {os::linux_}, {.linux_ = 46}, &so_busy_poll_notes},
    {"SO_BUSY_POLL_BUDGET", so, {os::linux_}, {.linux_ = 70}, &so_busy_poll_budget_notes},
    {"SO_CNX_ADVICE", so, {os::linux_}, {.linux_ = 53}, &so_cnx_advice_notes},
    {"SO_CONDITIONAL_ACCEPT", so, {os::windows}, {.windows = 12290}},
    {"SO_CONNDATA", so, {os::windows}, {.windows = 28672}},
    {"SO_CONNDATALEN", so, {os::windows}, {.windows = 28676}},
    {"SO_CONNECT_TIME", so, {os::windows}, {.windows = 28684}},
    {"SO_CONNOPT", so, {os::windows}, {.windows = 28673}},
    {"SO_CONNOPTLEN", so, {os::windows}, {.windows = 28677}},
    {"SO_COOKIE", so, {os::linux_}, {.linux_ = 57}, &so_cookie_notes},
    {"SO_DEBUG", so, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"SO_DEFOPTS", so, {os::netbsd}, {.netbsd = 27645}},
    {"SO_DETACH_BPF", so, {os::linux_}, {.linux_ = 27}, &so_detach_bpf_notes},
    {"SO_DETACH_FILTER", so, {os::linux_}, {.linux_ = 27}, &so_detach_filter_notes},
    {"SO_DETACH_REUSEPORT_BPF", so, {os::linux_}, {.linux_ = 68}, &so_detach_reuseport_bpf_notes},
    {"SO_DEVMEM_DMABUF", so, {os::linux_}, {.linux_ = 79}, &so_devmem_dmabuf_notes},
    {"SO_DEVMEM_DONTNEED", so, {os::linux_}, {.linux_ = 80}, &so_devmem_dontneed_notes},
    {"SO_DEVMEM_LINEAR", so, {os::linux_}, {.linux_ = 78}, &so_devmem_linear_notes},
    {"SO_DISCDATA", so, {os::windows}, {.windows = 28674}},
    {"SO_DISCDATALEN", so, {os::windows}, {.windows = 28678}},
    {"SO_DISCOPT", so, {os::windows}, {.windows = 28675}},
    {"SO_DISCOPTLEN", so, {os::windows}, {.windows = 28679}},
    {"SO_DOMAIN", so, {os::linux_, os::freebsd, os::openbsd}, {.linux_ = 39, .freebsd = 4121, .openbsd = 4132}, &so_domain_notes},
    {"SO_DONTLINGER", so, {os::windows}, {.windows = -129}},
    {"SO_DONTROUTE", so, every_os, {.linux_ = 5, .freebsd = 16, .openbsd = 16, .netbsd = 16, .macos = 16, .windows = 16}, &so_dontroute_notes},
    {"SO_DONTTRUNC", so, {os::macos}, {.macos = 8192}},
    {"SO_EE_ORIGIN_ICMP", so, {os::linux_}, {.linux_ = 2}},
    {"SO_EE_ORIGIN_ICMP6", so, {os::linux_}, {.linux_ = 3}},
    {"SO_EE_ORIGIN_LOCAL", so, {os::linux_}, {.linux_ = 1}},
    {"SO_EE_ORIGIN_NONE", so, {os::linux_}, {.linux_ = 0}},
    {"SO_EE_ORIGIN_TIMESTAMPING", so, {os::linux_}, {.linux_ = 4}},
    {"SO_EE_ORIGIN_TXSTATUS", so, {os::linux_}, {.linux_ = 4}},
    {"SO_EE_ORIGIN_TXTIME", so, {os::linux_}, {.linux_ = 6}},
    {"SO_EE_ORIGIN_ZEROCOPY", so, {os::linux_}, {.linux_ = 5}},
    {"SO_EE_RFC4884_FLAG_INVALID", so, {os::linux_}, {.linux_ = 1}},
    {"SO_ERROR", so, every_os, {.linux_ = 4, .freebsd = 4103, .openbsd = 4103, .netbsd = 4103, .macos = 4103, .windows = 4103}, &so_error_notes},
    {"SO_EXCLUSIVEADDRUSE", so, {os::windows}, {.windows = -5}},
    {"SO_GET_FILTER", so, {os::linux_}, {.linux_ = 26}, &so_get_filter_notes},
    {"SO_GROUP_ID", so, {os::windows}, {.windows = 8193}},
    {"SO_GROUP_PRIORITY", so, {os::windows}, {.windows = 8194}},
    {"SO_HCI_DIRECTION", so, {os::netbsd}, {.netbsd = 3}},
    {"SO_HCI_EVT_FILTER", so, {os::netbsd}, {.netbsd = 1}},
    {"SO_HCI_PKT_FILTER", so, {os::netbsd}, {.netbsd = 2}},
    {"SO_HCI_RAW_DIRECTION", so, {os::freebsd}, {.freebsd = 2}},
    {"SO_HCI_RAW_FILTER", so, {os::freebsd}, {.freebsd = 1}},
    {"SO_INCOMING_CPU", so, {os::linux_}, {.linux_ = 49}, &so_incoming_cpu_notes},
    {"SO_INCOMING_NAPI_ID", so, {os::linux_}, {.linux_ = 56}, &so_incoming_napi_id_notes},
    {"SO_INQ", so, {os::linux_}, {.linux_ = 84}, &so_inq_notes},
    {"SO_IPRMDATA_MSG", so, {os::linux_}, {.linux_ = 128}},
    {"SO_J1939_ERRQUEUE", so, {os::linux_}, {.linux_ = 4}},
    {"SO_J1939_FILTER", so, {os::linux_}, {.linux_ = 1}},
    {"SO_J1939_PROMISC", so, {os::linux_}, {.linux_ = 2}},
    {"SO_J1939_SEND_PRIO", so, {os::linux_}, {.linux_ = 3}},
    {"SO_KEEPALIVE", so, every_os, {.linux_ = 9, .freebsd = 8, .openbsd = 8, .netbsd = 8, .macos = 8, .windows = 8}, &so_keepalive_notes},
    {"SO_L2CAP_ENCRYPTED", so, {os::freebsd}, {.freebsd = 6}},
    {"SO_L2CAP_FLUSH", so, {os::freebsd, os::netbsd}, {.freebsd = 5, .netbsd = 5}},
    {"SO_L2CAP_IFLOW", so, {os::freebsd}, {.freebsd = 3}},
    {"SO_L2CAP_IMTU", so, {os::freebsd, os::netbsd}, {.freebsd = 1, .netbsd = 1}},
    {"SO_L2CAP_IQOS", so, {os::netbsd}, {.netbsd = 3}},
    {"SO_L2CAP_LM", so, {os::netbsd}, {.netbsd = 6}},
    {"SO_L2CAP_OFLOW", so, {os::freebsd}, {.freebsd = 4}},
    {"SO_L2CAP_OMTU", so, {os::freebsd, os::netbsd}, {.freebsd = 2, .netbsd = 2}},
    {"SO_L2CAP_OQOS", so, {os::netbsd}, {.netbsd = 4}},
    {"SO_LABEL", so, {os::freebsd, os::macos}, {.freebsd = 4105, .macos = 4112}},
    {"SO_LINGER", so, every_os, {.linux_ = 13, .freebsd = 128, .openbsd = 128, .netbsd = 128, .macos = 128, .windows = 128}, &so_linger_notes},
    {"SO_LINGER_SEC", so, {os::macos}, {.macos = 4224}},
    {"SO_LISTENINCQLEN", so, {os::freebsd}, {.freebsd = 4115}},
    {"SO_LISTENQLEN", so, {os::freebsd}, {.freebsd = 4114}},
    {"SO_LISTENQLIMIT", so, {os::freebsd}, {.freebsd = 4113}},
    {"SO_LOCK_FILTER", so, {os::linux_}, {.linux_ = 44}, &so_lock_filter_notes},
    {"SO_MARK", so, {os::linux_}, {.linux_ = 36}, &so_mark_notes},
    {"SO_MAXDG", so, {os::windows}, {.windows = 28681}},
    {"SO_MAXPATHDG", so, {os::windows}, {.windows = 28682}},
    {"SO_MAX_MSG_SIZE", so, {os::windows}, {.windows = 8195}},
    {"SO_MAX_PACING_RATE", so, {os::linux_, os::freebsd}, {.linux_ = 47, .freebsd = 4120}, &so_max_pacing_rate_notes},
    {"SO_MEMINFO", so, {os::linux_}, {.linux_ = 55}, &so_meminfo_notes},
    {"SO_MSGLIMIT", so, {os::linux_}, {.linux_ = 4096}},
    {"SO_MSGSIZE", so, {os::linux_}, {.linux_ = 2048}},
    {"SO_NETNS_COOKIE", so, {os::linux_}, {.linux_ = 71}, &so_netns_cookie_notes},
    {"SO_NETSVC_MARKING_LEVEL", so, {os::macos}, {.macos = 4377}},
    {"SO_NET_SERVICE_TYPE", so, {os::macos}, {.macos = 4374}},
    {"SO_NKE", so, {os::macos}, {.macos = 4129}},
    {"SO_NOADDRERR", so, {os::macos}, {.macos = 4131}},
    {"SO_NOFCS", so, {os::linux_}, {.linux_ = 43}, &so_nofcs_notes},
    {"SO_NOHEADER", so, {os::netbsd}, {.netbsd = 4106}},
    {"SO_NOSIGPIPE", so, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 2048, .netbsd = 2048, .macos = 4130}},
    {"SO_NOTIFYCONFLICT", so, {os::macos}, {.macos = 4134}},
    {"SO_NO_CHECK", so, {os::linux_}, {.linux_ = 11}, &so_no_check_notes},
    {"SO_NO_DDP", so, {os::freebsd}, {.freebsd = 32768}},
    {"SO_NO_OFFLOAD", so, {os::freebsd}, {.freebsd = 16384}},
    {"SO_NP_EXTENSIONS", so, {os::macos}, {.macos = 4227}},
    {"SO_NREAD", so, {os::macos}, {.macos = 4128}},
    {"SO_NUMRCVPKT", so, {os::macos}, {.macos = 4370}},
    {"SO_NWRITE", so, {os::macos}, {.macos = 4132}},
    {"SO_OOBINLINE", so, every_os, {.linux_ = 10, .freebsd = 256, .openbsd = 256, .netbsd = 256, .macos = 256, .windows = 256}, &so_oobinline_notes},
    {"SO_OPENTYPE", so, {os::windows}, {.windows = 28680}},
    {"SO_ORIGINAL_DST", so, {os::linux_}, {.linux_ = 80}},
    {"SO_OVERFLOWED", so, {os::netbsd}, {.netbsd = 4105}},
    {"SO_PASSCRED", so, {os::linux_}, {.linux_ = 16}, &so_passcred_notes},
    {"SO_PASSPIDFD", so, {os::linux_}, {.linux_ = 76}, &so_passpidfd_notes},
    {"SO_PASSRIGHTS", so, {os::linux_}, {.linux_ = 83}, &so_passrights_notes},
    {"SO_PASSSEC", so, {os::linux_}, {.linux_ = 34}, &so_passsec_notes},
    {"SO_PEEK_OFF", so, {os::linux_}, {.linux_ = 42}, &so_peek_off_notes},
    {"SO_PEERCRED", so, {os::linux_, os::openbsd}, {.linux_ = 17, .openbsd = 4130}, &so_peercred_notes},
    {"SO_PEERGROUPS", so, {os::linux_}, {.linux_ = 59}, &so_peergroups_notes},
    {"SO_PEERLABEL", so, {os::freebsd, os::macos}, {.freebsd = 4112, .macos = 4113}},
    {"SO_PEERNAME", so, {os::linux_}, {.linux_ = 28}, &so_peername_notes},
    {"SO_PEERPIDFD", so, {os::linux_}, {.linux_ = 77}, &so_peerpidfd_notes},
    {"SO_PEERSEC", so, {os::linux_}, {.linux_ = 31}, &so_peersec_notes},
    {"SO_PREFER_BUSY_POLL", so, {os::linux_}, {.linux_ = 69}, &so_prefer_busy_poll_notes},
    {"SO_PRIORITY", so, {os::linux_}, {.linux_ = 12}, &so_priority_notes},
    {"SO_PROTOCOL", so, {os::linux_, os::freebsd, os::openbsd}, {.linux_ = 38, .freebsd = 4118, .openbsd = 4133}, &so_protocol_notes},
    {"SO_PROTOCOL_INFO", so, {os::windows}, {.windows = 8196}},
    {"SO_PROTOCOL_INFOA", so, {os::windows}, {.windows = 8196}},
    {"SO_PROTOCOL_INFOW", so, {os::windows}, {.windows = 8197}},
    {"SO_PROTOTYPE", so, {os::freebsd}, {.freebsd = 4118}},
    {"SO_RANDOMPORT", so, {os::macos}, {.macos = 4226}},
    {"SO_RCVBUF", so, every_os, {.linux_ = 8, .freebsd = 4098, .openbsd = 4098, .netbsd = 4098, .macos = 4098, .windows = 4098}, &so_rcvbuf_notes},
    {"SO_RCVBUFFORCE", so, {os::linux_}, {.linux_ = 33}, &so_rcvbufforce_notes},
    {"SO_RCVLOWAT", so, every_os, {.linux_ = 18, .freebsd = 4100, .openbsd = 4100, .netbsd = 4100, .macos = 4100, .windows = 4100}, &so_rcvlowat_notes},
    {"SO_RCVMARK", so, {os::linux_}, {.linux_ = 75}, &so_rcvmark_notes},
    {"SO_RCVPRIORITY", so, {os::linux_}, {.linux_ = 82}, &so_rcvpriority_notes},
    {"SO_RCVTIMEO", so, every_os, {.linux_ = 20, .freebsd = 4102, .openbsd = 4102, .netbsd = 4108, .macos = 4102, .windows = 4102}, &so_rcvtimeo_notes},
    {"SO_RCVTIMEO_NEW", so, {os::linux_}, {.linux_ = 66}, &so_rcvtimeo_new_notes},
    {"SO_RCVTIMEO_OLD", so, {os::linux_}, {.linux_ = 20}, &so_rcvtimeo_old_notes},
    {"SO_RDS_MSG_RXPATH_LATENCY", so, {os::linux_}, {.linux_ = 10}},
    {"SO_RDS_TRANSPORT", so, {os::linux_}, {.linux_ = 8}},
    {"SO_RERROR", so, {os::freebsd, os::netbsd}, {.freebsd = 131072, .netbsd = 16384}},
    {"SO_RESERVE_MEM", so, {os::linux_}, {.linux_ = 73}, &so_reserve_mem_notes},
    {"SO_RESOLVER_SIGNATURE", so, {os::macos}, {.macos = 4401}},
    {"SO_REUSEADDR", so, every_os, {.linux_ = 2, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}, &so_reuseaddr_notes},
    {"SO_REUSEPORT", so, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 15, .freebsd = 512, .openbsd = 512, .netbsd = 512, .macos = 512}, &so_reuseport_notes},
    {"SO_REUSEPORT_LB", so, {os::freebsd}, {.freebsd = 65536}},
    {"SO_REUSESHAREUID", so, {os::macos}, {.macos = 4133}},
    {"SO_RFCOMM_FC_INFO", so, {os::freebsd, os::netbsd}, {.freebsd = 2, .netbsd = 2}},
    {"SO_RFCOMM_LM", so, {os::netbsd}, {.netbsd = 3}},
    {"SO_RFCOMM_MTU", so, {os::freebsd, os::netbsd}, {.freebsd = 1, .netbsd = 1}},
    {"SO_RTABLE", so, {os::openbsd}, {.openbsd = 4129}},
    {"SO_RXQ_OVFL", so, {os::linux_}, {.linux_ = 40}, &so_rxq_ovfl_notes},
    {"SO_SCO_CONNINFO", so, {os::freebsd}, {.freebsd = 2}},
    {"SO_SCO_HANDLE", so, {os::netbsd}, {.netbsd = 2}},
    {"SO_SCO_MTU", so, {os::freebsd, os::netbsd}, {.freebsd = 1, .netbsd = 1}},
    {"SO_SECURITY_AUTHENTICATION", so, {os::linux_}, {.linux_ = 22}, &so_security_authentication_notes},
    {"SO_SECURITY_ENCRYPTION_NETWORK", so, {os::linux_}, {.linux_ = 24}, &so_security_encryption_network_notes},
    {"SO_SECURITY_ENCRYPTION_TRANSPORT", so, {os::linux_}, {.linux_ = 23}, &so_security_encryption_transport_notes},
    {"SO_SELECT_ERR_QUEUE", so, {os::linux_}, {.linux_ = 45}, &so_select_err_queue_notes},
    {"SO_SETFIB", so, {os::freebsd}, {.freebsd = 4116}},
    {"SO_SNDBUF", so, every_os, {.linux_ = 7, .freebsd = 4097, .openbsd = 4097, .netbsd = 4097, .macos = 4097, .windows = 4097}, &so_sndbuf_notes},
    {"SO_SNDBUFFORCE", so, {os::linux_}, {.linux_ = 32}, &so_sndbufforce_notes},
    {"SO_SNDLOWAT", so, every_os, {.linux_ = 19, .freebsd = 4099, .openbsd = 4099, .netbsd = 4099, .macos = 4099, .windows = 4099}, &so_sndlowat_notes},
    {"SO_SNDTIMEO", so, every_os, {.linux_ = 21, .freebsd = 4101, .openbsd = 4101, .netbsd = 4107, .macos = 4101, .windows = 4101}, &so_sndtimeo_notes},
    {"SO_SNDTIMEO_NEW", so, {os::linux_}, {.linux_ = 67}, &so_sndtimeo_new_notes},
    {"SO_SNDTIMEO_OLD", so, {os::linux_}, {.linux_ = 21}, &so_sndtimeo_old_notes},
    {"SO_SPLICE", so, {os::freebsd, os::openbsd}, {.freebsd = 4131, .openbsd = 4131}},
    {"SO_SYNCHRONOUS_ALERT", so, {os::windows}, {.windows = 16}},
    {"SO_SYNCHRONOUS_NONALERT", so, {os::windows}, {.windows = 32}},
    {"SO_TIMESTAMP", so, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 29, .freebsd = 1024, .openbsd = 2048, .netbsd = 8192, .macos = 1024}, &so_timestamp_notes},
    {"SO_TIMESTAMPING", so, {os::linux_}, {.linux_ = 37}, &so_timestamping_notes},
    {"SO_TIMESTAMPING_NEW", so, {os::linux_}, {.linux_ = 65}, &so_timestamping_new_notes},
    {"SO_TIMESTAMPING_OLD", so, {os::linux_}, {.linux_ = 37}, &so_timestamping_old_notes},
    {"SO_TIMESTAMPNS", so, {os::linux_}, {.linux_ = 35}, &so_timestampns_notes},
    {"SO_TIMESTAMPNS_NEW", so, {os::linux_}, {.linux_ = 64}, &so_timestampns_new_notes},
    {"SO_TIMESTAMPNS_OLD", so, {os::linux_}, {.linux_ = 35}, &so_timestampns_old_notes},
    {"SO_TIMESTAMP_MONOTONIC", so, {os::macos}, {.macos = 2048}},
    {"SO_TIMESTAMP_NEW", so, {os::linux_}, {.linux_ = 63}, &so_timestamp_new_notes},
    {"SO_TIMESTAMP_OLD", so, {os::linux_}, {.linux_ = 29}, &so_timestamp_old_notes},
    {"SO_TS_BINTIME", so, {os::freebsd}, {.freebsd = 1}},
    {"SO_TS_CLOCK", so, {os::freebsd}, {.freebsd = 4119}},
    {"SO_TS_CLOCK_MAX", so, {os::freebsd}, {.freebsd = 3}},
    {"SO_TS_DEFAULT", so, {os::freebsd}, {.freebsd = 0}},
    {"SO_TS_MONOTONIC", so, {os::freebsd}, {.freebsd = 3}},
    {"SO_TS_REALTIME", so, {os::freebsd}, {.freebsd = 2}},
    {"SO_TS_REALTIME_MICRO", so, {os::freebsd}, {.freebsd = 0}},
    {"SO_TXREHASH", so, {os::linux_}, {.linux_ = 74}, &so_txrehash_notes},
    {"SO_TXTIME", so, {os::linux_}, {.linux_ = 61}, &so_txtime_notes},
    {"SO_TYPE", so, every_os, {.linux_ = 3, .freebsd = 4104, .openbsd = 4104, .netbsd = 4104, .macos = 4104, .windows = 4104}, &so_type_notes},
    {"SO_UPCALLCLOSEWAIT", so, {os::macos}, {.macos = 4135}},
    {"SO_UPDATE_ACCEPT_CONTEXT", so, {os::windows}, {.windows = 28683}},
    {"SO_UPDATE_CONNECT_CONTEXT", so, {os::windows}, {.windows = 28688}},
    {"SO_USELOOPBACK", so, {os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows}, {.freebsd = 64, .openbsd = 64, .netbsd = 64, .macos = 64, .windows = 64}},
    {"SO_USER_COOKIE", so, {os::freebsd}, {.freebsd = 4117}},
    {"SO_VENDOR", so, {os::freebsd}, {.freebsd = 2147483648}},
    {"SO_VM_SOCKETS_BUFFER_MAX_SIZE", so, {os::linux_}, {.linux_ = 2}},
    {"SO_VM_SOCKETS_BUFFER_MIN_SIZE", so, {os::linux_}, {.linux_ = 1}},
    {"SO_VM_SOCKETS_BUFFER_SIZE", so, {os::linux_}, {.linux_ = 0}},
    {"SO_VM_SOCKETS_CONNECT_TIMEOUT", so, {os::linux_}, {.linux_ = 6}},
    {"SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW", so, {os::linux_}, {.linux_ = 8}},
    {"SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD", so, {os::linux_}, {.linux_ = 6}},
    {"SO_VM_SOCKETS_NONBLOCK_TXRX", so, {os::linux_}, {.linux_ = 7}},
    {"SO_VM_SOCKETS_PEER_HOST_VM_ID", so, {os::linux_}, {.linux_ = 3}},
    {"SO_VM_SOCKETS_TRUSTED", so, {os::linux_}, {.linux_ = 5}},
    {"SO_WANTMORE", so, {os::macos}, {.macos = 16384}},
    {"SO_WANTOOBFLAG", so, {os::macos}, {.macos = 32768}},
    {"SO_WIFI_STATUS", so, {os::linux_}, {.linux_ = 41}, &so_wifi_status_notes},
    {"SO_ZEROCOPY", so, {os::linux_}, {.linux_ = 60}, &so_zerocopy_notes},
    {"SO_ZEROIZE", so, {os::openbsd}, {.openbsd = 8192}},
};

constexpr architecture_number sock_cloexec_architectures[] = {
    {linux_arch::alpha, 2097152},
    {linux_arch::parisc, 2097152},
    {linux_arch::sparc_, 4194304},
};
constexpr constant_notes sock_cloexec_notes{
    .architectures = sock_cloexec_architectures,
};

constexpr architecture_number sock_dgram_architectures[] = {
    {linux_arch::mips_, 1},
};
constexpr constant_notes sock_dgram_notes{
    .architectures = sock_dgram_architectures,
};

constexpr architecture_number sock_nonblock_architectures[] = {
    {linux_arch::alpha, 1073741824},
    {linux_arch::mips_, 128},
    {linux_arch::parisc, 1073741824},
    {linux_arch::sparc_, 16384},
};
constexpr constant_notes sock_nonblock_notes{
    .architectures = sock_nonblock_architectures,
};

constexpr architecture_number sock_stream_architectures[] = {
    {linux_arch::mips_, 2},
};
constexpr constant_notes sock_stream_notes{
    .architectures = sock_stream_architectures,
};

constexpr constant_info sock_constants[] = {
    {"SOCK_BUF_LOCK_MASK", sock, {os::linux_}, {.linux_ = 3}},
    {"SOCK_CLOEXEC", sock, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 524288, .freebsd = 268435456, .openbsd = 32768, .netbsd = 268435456}, &sock_cloexec_notes},
    {"SOCK_CLOFORK", sock, {os::openbsd}, {.openbsd = 2048}},
    {"SOCK_CONN_DGRAM", sock, {os::netbsd}, {.netbsd = 6}},
    {"SOCK_DCCP", sock, {os::linux_, os::netbsd}, {.linux_ = 6, .netbsd = 6}},
    {"SOCK_DGRAM", sock, every_os, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2}, &sock_dgram_notes},
    {"SOCK_DNS", sock, {os::openbsd}, {.openbsd = 4096}},
    {"SOCK_FLAGS_MASK", sock, {os::netbsd}, {.netbsd = 4026531840}},
    {"SOCK_IOC_TYPE", sock, {os::linux_}, {.linux_ = 137}},
    {"SOCK_MAXADDRLEN", sock, {os::freebsd, os::macos}, {.freebsd = 255, .macos = 255}},
    {"SOCK_NONBLOCK", sock, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 2048, .freebsd = 536870912, .openbsd = 16384, .netbsd = 536870912}, &sock_nonblock_notes},
    {"SOCK_NOSIGPIPE", sock, {os::netbsd}, {.netbsd = 1073741824}},
    {"SOCK_PACKET", sock, {os::linux_}, {.linux_ = 10}},
    {"SOCK_RAW", sock, every_os, {.linux_ = 3, .freebsd = 3, .openbsd = 3, .netbsd = 3, .macos = 3, .windows = 3}},
    {"SOCK_RCVBUF_LOCK", sock, {os::linux_}, {.linux_ = 2}},
    {"SOCK_RDM", sock, every_os, {.linux_ = 4, .freebsd = 4, .openbsd = 4, .netbsd = 4, .macos = 4, .windows = 4}},
    {"SOCK_SEQPACKET", sock, every_os, {.linux_ = 5, .freebsd = 5, .openbsd = 5, .netbsd = 5, .macos = 5, .windows = 5}},
    {"SOCK_SNDBUF_LOCK", sock, {os::linux_}, {.linux_ = 1}},
    {"SOCK_STREAM", sock, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}, &sock_stream_notes},
    {"SOCK_TXREHASH_DEFAULT", sock, {os::linux_}, {.linux_ = 255}},
    {"SOCK_TXREHASH_DISABLED", sock, {os::linux_}, {.linux_ = 0}},
    {"SOCK_TXREHASH_ENABLED", sock, {os::linux_}, {.linux_ = 1}},
};

constexpr version_note sof_timestamping_last_changed[] = {{"linux", "6.2 to 6.17: 262144"}};
constexpr constant_notes sof_timestamping_last_notes{
    .changed = sof_timestamping_last_changed,
};

constexpr version_note sof_timestamping_mask_changed[] = {{"linux", "6.2 to 6.17: 524287"}};
constexpr constant_notes sof_timestamping_mask_notes{
    .changed = sof_timestamping_mask_changed,
};

constexpr version_note sof_timestamping_opt_id_tcp_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes sof_timestamping_opt_id_tcp_notes{
    .since = sof_timestamping_opt_id_tcp_since,
};

constexpr version_note sof_timestamping_opt_rx_filter_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes sof_timestamping_opt_rx_filter_notes{
    .since = sof_timestamping_opt_rx_filter_since,
};

constexpr version_note sof_timestamping_tx_completion_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes sof_timestamping_tx_completion_notes{
    .since = sof_timestamping_tx_completion_since,
};

constexpr constant_info sof_constants[] = {
    {"SOF_TIMESTAMPING_BIND_PHC", sof, {os::linux_}, {.linux_ = 32768}},
    {"SOF_TIMESTAMPING_LAST", sof, {os::linux_}, {.linux_ = 32768}, &sof_timestamping_last_notes},
    {"SOF_TIMESTAMPING_MASK", sof, {os::linux_}, {.linux_ = 65535}, &sof_timestamping_mask_notes},
    {"SOF_TIMESTAMPING_OPT_CMSG", sof, {os::linux_}, {.linux_ = 1024}},
    {"SOF_TIMESTAMPING_OPT_ID", sof, {os::linux_}, {.linux_ = 128}},
    {"SOF_TIMESTAMPING_OPT_ID_TCP", sof, {os::linux_}, {.linux_ = 65536}, &sof_timestamping_opt_id_tcp_notes},
    {"SOF_TIMESTAMPING_OPT_PKTINFO", sof, {os::linux_}, {.linux_ = 8192}},
    {"SOF_TIMESTAMPING_OPT_RX_FILTER", sof, {os::linux_}, {.linux_ = 131072}, &sof_timestamping_opt_rx_filter_notes},
    {"SOF_TIMESTAMPING_OPT_STATS", sof, {os::linux_}, {.linux_ = 4096}},
    {"SOF_TIMESTAMPING_OPT_TSONLY", sof, {os::linux_}, {.linux_ = 2048}},
    {"SOF_TIMESTAMPING_OPT_TX_SWHW", sof, {os::linux_}, {.linux_ = 16384}},
    {"SOF_TIMESTAMPING_RAW_HARDWARE", sof, {os::linux_}, {.linux_ = 64}},
    {"SOF_TIMESTAMPING_RX_HARDWARE", sof, {os::linux_}, {.linux_ = 4}},
    {"SOF_TIMESTAMPING_RX_SOFTWARE", sof, {os::linux_}, {.linux_ = 8}},
    {"SOF_TIMESTAMPING_SOFTWARE", sof, {os::linux_}, {.linux_ = 16}},
    {"SOF_TIMESTAMPING_SYS_HARDWARE", sof, {os::linux_}, {.linux_ = 32}},
    {"SOF_TIMESTAMPING_TX_ACK", sof, {os::linux_}, {.linux_ = 512}},
    {"SOF_TIMESTAMPING_TX_COMPLETION", sof, {os::linux_}, {.linux_ = 262144}, &sof_timestamping_tx_completion_notes},
    {"SOF_TIMESTAMPING_TX_HARDWARE", sof, {os::linux_}, {.linux_ = 1}},
    {"SOF_TIMESTAMPING_TX_SCHED", sof, {os::linux_}, {.linux_ = 256}},
    {"SOF_TIMESTAMPING_TX_SOFTWARE", sof, {os::linux_}, {.linux_ = 2}},
    {"SOF_TXTIME_DEADLINE_MODE", sof, {os::linux_}, {.linux_ = 1}},
    {"SOF_TXTIME_FLAGS_LAST", sof, {os::linux_}, {.linux_ = 2}},
    {"SOF_TXTIME_FLAGS_MASK", sof, {os::linux_}, {.linux_ = 3}},
    {"SOF_TXTIME_REPORT_ERRORS", sof, {os::linux_}, {.linux_ = 2}},
};

constexpr architecture_number sol_socket_architectures[] = {
    {linux_arch::alpha, 65535},
    {linux_arch::mips_, 65535},
    {linux_arch::parisc, 65535},
    {linux_arch::sparc_, 65535},
};
constexpr constant_notes sol_socket_notes{
    .architectures = sol_socket_architectures,
};

constexpr constant_info sol_constants[] = {
    {"SOL_AAL", sol, {os::linux_}, {.linux_ = 265}},
    {"SOL_ALG", sol, {os::linux_}, {.linux_ = 279}},
    {"SOL_ATALK", sol, {os::linux_}, {.linux_ = 258}},
    {"SOL_ATM", sol, {os::linux_}, {.linux_ = 264}},
    {"SOL_AX25", sol, {os::linux_}, {.linux_ = 257}},
    {"SOL_BLUETOOTH", sol, {os::linux_}, {.linux_ = 274}},
    {"SOL_CAIF", sol, {os::linux_}, {.linux_ = 278}},
    {"SOL_CAN_BASE", sol, {os::linux_}, {.linux_ = 100}},
    {"SOL_CAN_ISOTP", sol, {os::linux_}, {.linux_ = 106}},
    {"SOL_CAN_J1939", sol, {os::linux_}, {.linux_ = 107}},
    {"SOL_CAN_RAW", sol, {os::linux_, os::netbsd}, {.linux_ = 101, .netbsd = 1}},
    {"SOL_DCCP", sol, {os::linux_}, {.linux_ = 269}},
    {"SOL_DECNET", sol, {os::linux_}, {.linux_ = 261}},
    {"SOL_HCI", sol, {os::linux_}, {.linux_ = 0}},
    {"SOL_HCI_RAW", sol, {os::freebsd}, {.freebsd = 2050}},
    {"SOL_ICMPV6", sol, {os::linux_}, {.linux_ = 58}},
    {"SOL_IP", sol, {os::linux_}, {.linux_ = 0}},
    {"SOL_IPV6", sol, {os::linux_}, {.linux_ = 41}},
    {"SOL_IPX", sol, {os::linux_}, {.linux_ = 256}},
    {"SOL_IRDA", sol, {os::linux_}, {.linux_ = 266}},
    {"SOL_IRLMP", sol, {os::windows}, {.windows = 255}},
    {"SOL_IUCV", sol, {os::linux_}, {.linux_ = 277}},
    {"SOL_KCM", sol, {os::linux_}, {.linux_ = 281}},
    {"SOL_L2CAP", sol, {os::linux_, os::freebsd, os::windows}, {.linux_ = 6, .freebsd = 5641, .windows = 256}},
    {"SOL_LLC", sol, {os::linux_}, {.linux_ = 268}},
    {"SOL_LOCAL", sol, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 0, .netbsd = 0, .macos = 0}},
    {"SOL_MCTP", sol, {os::linux_}, {.linux_ = 285}},
    {"SOL_MPTCP", sol, {os::linux_}, {.linux_ = 284}},
    {"SOL_NETBEUI", sol, {os::linux_}, {.linux_ = 267}},
    {"SOL_NETLINK", sol, {os::linux_, os::freebsd}, {.linux_ = 270, .freebsd = 270}},
    {"SOL_NETROM", sol, {os::linux_}, {.linux_ = 259}},
    {"SOL_NFC", sol, {os::linux_}, {.linux_ = 280}},
    {"SOL_PACKET", sol, {os::linux_}, {.linux_ = 263}},
    {"SOL_PNPIPE", sol, {os::linux_}, {.linux_ = 275}},
    {"SOL_PPPOL2TP", sol, {os::linux_}, {.linux_ = 273}},
    {"SOL_RAW", sol, {os::linux_}, {.linux_ = 255}},
    {"SOL_RDS", sol, {os::linux_}, {.linux_ = 276}},
    {"SOL_RFCOMM", sol, {os::linux_, os::freebsd, os::windows}, {.linux_ = 18, .freebsd = 2070, .windows = 3}},
    {"SOL_ROSE", sol, {os::linux_}, {.linux_ = 260}},
    {"SOL_RXRPC", sol, {os::linux_}, {.linux_ = 272}},
    {"SOL_SCO", sol, {os::linux_, os::freebsd}, {.linux_ = 17, .freebsd = 521}},
    {"SOL_SDP", sol, {os::windows}, {.windows = 257}},
    {"SOL_SMC", sol, {os::linux_}, {.linux_ = 286}},
    {"SOL_SOCKET", sol, every_os, {.linux_ = 1, .freebsd = 65535, .openbsd = 65535, .netbsd = 65535, .macos = 65535, .windows = 65535}, &sol_socket_notes},
    {"SOL_TCP", sol, {os::linux_}, {.linux_ = 6}},
    {"SOL_TIPC", sol, {os::linux_}, {.linux_ = 271}},
    {"SOL_TLS", sol, {os::linux_}, {.linux_ = 282}},
    {"SOL_UDP", sol, {os::linux_}, {.linux_ = 17}},
    {"SOL_VSOCK", sol, {os::linux_}, {.linux_ = 287}},
    {"SOL_X25", sol, {os::linux_}, {.linux_ = 262}},
    {"SOL_XDP", sol, {os::linux_}, {.linux_ = 283}},
};

constexpr constant_info sysproto_constants[] = {
    {"SYSPROTO_CONTROL", sysproto, {os::macos}, {.macos = 2}},
    {"SYSPROTO_EVENT", sysproto, {os::macos}, {.macos = 1}},
};

constexpr version_note tcp_ao_add_key_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_add_key_notes{
    .since = tcp_ao_add_key_since,
};

constexpr version_note tcp_ao_del_key_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_del_key_notes{
    .since = tcp_ao_del_key_since,
};

constexpr version_note tcp_ao_get_keys_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_get_keys_notes{
    .since = tcp_ao_get_keys_since,
};

constexpr version_note tcp_ao_info_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_info_notes{
    .since = tcp_ao_info_since,
};

constexpr version_note tcp_ao_keyf_exclude_opt_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_keyf_exclude_opt_notes{
    .since = tcp_ao_keyf_exclude_opt_since,
};

constexpr version_note tcp_ao_keyf_ifindex_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_keyf_ifindex_notes{
    .since = tcp_ao_keyf_ifindex_since,
};

constexpr version_note tcp_ao_maxkeylen_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_maxkeylen_notes{
    .since = tcp_ao_maxkeylen_since,
};

constexpr version_note tcp_ao_repair_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_ao_repair_notes{
    .since = tcp_ao_repair_since,
};

constexpr version_note tcp_delack_max_us_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_delack_max_us_notes{
    .since = tcp_delack_max_us_since,
};

constexpr version_note tcp_is_mptcp_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_is_mptcp_notes{
    .since = tcp_is_mptcp_since,
};

constexpr version_note tcp_rto_max_ms_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_rto_max_ms_notes{
    .since = tcp_rto_max_ms_since,
};

constexpr version_note tcp_rto_min_us_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes tcp_rto_min_us_notes{
    .since = tcp_rto_min_us_since,
};

constexpr constant_info tcp_constants[] = {
    {"TCP_AO_ADD_KEY", tcp, {os::linux_}, {.linux_ = 38}, &tcp_ao_add_key_notes},
    {"TCP_AO_DEL_KEY", tcp, {os::linux_}, {.linux_ = 39}, &tcp_ao_del_key_notes},
    {"TCP_AO_GET_KEYS", tcp, {os::linux_}, {.linux_ = 41}, &tcp_ao_get_keys_notes},
    {"TCP_AO_INFO", tcp, {os::linux_}, {.linux_ = 40}, &tcp_ao_info_notes},
    {"TCP_AO_KEYF_EXCLUDE_OPT", tcp, {os::linux_}, {.linux_ = 2}, &tcp_ao_keyf_exclude_opt_notes},
    {"TCP_AO_KEYF_IFINDEX", tcp, {os::linux_}, {.linux_ = 1}, &tcp_ao_keyf_ifindex_notes},
    {"TCP_AO_MAXKEYLEN", tcp, {os::linux_}, {.linux_ = 80}, &tcp_ao_maxkeylen_notes},
    {"TCP_AO_REPAIR", tcp, {os::linux_}, {.linux_ = 42}, &tcp_ao_repair_notes},
    {"TCP_BSDURGENT", tcp, {os::windows}, {.windows = 28672}},
    {"TCP_CCALGOOPT", tcp, {os::freebsd}, {.freebsd = 65}},
    {"TCP_CC_INFO", tcp, {os::linux_}, {.linux_ = 26}},
    {"TCP_CLOSE", tcp, {os::linux_}, {.linux_ = 7}},
    {"TCP_CLOSE_WAIT", tcp, {os::linux_}, {.linux_ = 8}},
    {"TCP_CLOSING", tcp, {os::linux_}, {.linux_ = 11}},
    {"TCP_CM_INQ", tcp, {os::linux_}, {.linux_ = 36}},
    {"TCP_CONGCTL", tcp, {os::netbsd}, {.netbsd = 32}},
    {"TCP_CONGESTION", tcp, {os::linux_, os::freebsd}, {.linux_ = 13, .freebsd = 64}},
    {"TCP_CONNECTIONTIMEOUT", tcp, {os::macos}, {.macos = 32}},
    {"TCP_CONNECTION_INFO", tcp, {os::macos}, {.macos = 262}},
    {"TCP_COOKIE_IN_ALWAYS", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_COOKIE_MAX", tcp, {os::linux_}, {.linux_ = 16}},
    {"TCP_COOKIE_MIN", tcp, {os::linux_}, {.linux_ = 8}},
    {"TCP_COOKIE_OUT_NEVER", tcp, {os::linux_}, {.linux_ = 2}},
    {"TCP_COOKIE_PAIR_SIZE", tcp, {os::linux_}, {.linux_ = 32}},
    {"TCP_COOKIE_TRANSACTIONS", tcp, {os::linux_}, {.linux_ = 15}},
    {"TCP_CORK", tcp, {os::linux_}, {.linux_ = 3}},
    {"TCP_DATA_AFTER_CLOSE", tcp, {os::freebsd}, {.freebsd = 1100}},
    {"TCP_DEFER_ACCEPT", tcp, {os::linux_}, {.linux_ = 9}},
    {"TCP_DEFER_OPTIONS", tcp, {os::freebsd}, {.freebsd = 1136}},
    {"TCP_DELACK", tcp, {os::freebsd}, {.freebsd = 72}},
    {"TCP_DELACK_MAX_US", tcp, {os::linux_}, {.linux_ = 46}, &tcp_delack_max_us_notes},
    {"TCP_ENABLE_ECN", tcp, {os::macos}, {.macos = 260}},
    {"TCP_ENCAP_ESPINTCP", tcp, {os::linux_}, {.linux_ = 7}},
    {"TCP_ESTABLISHED", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_EXPEDITED_1122", tcp, {os::windows}, {.windows = 2}},
    {"TCP_FASTOPEN", tcp, {os::linux_, os::freebsd, os::macos}, {.linux_ = 23, .freebsd = 1025, .macos = 261}},
    {"TCP_FASTOPEN_CONNECT", tcp, {os::linux_}, {.linux_ = 30}},
    {"TCP_FASTOPEN_KEY", tcp, {os::linux_}, {.linux_ = 33}},
    {"TCP_FASTOPEN_MAX_COOKIE_LEN", tcp, {os::freebsd}, {.freebsd = 16}},
    {"TCP_FASTOPEN_MIN_COOKIE_LEN", tcp, {os::freebsd}, {.freebsd = 4}},
    {"TCP_FASTOPEN_NO_COOKIE", tcp, {os::linux_}, {.linux_ = 34}},
    {"TCP_FASTOPEN_PSK_LEN", tcp, {os::freebsd}, {.freebsd = 16}},
    {"TCP_FAST_RSM_HACK", tcp, {os::freebsd}, {.freebsd = 1137}},
    {"TCP_FIN_IS_RST", tcp, {os::freebsd}, {.freebsd = 73}},
    {"TCP_FIN_WAIT1", tcp, {os::linux_}, {.linux_ = 4}},
    {"TCP_FIN_WAIT2", tcp, {os::linux_}, {.linux_ = 5}},
    {"TCP_FUNCTION_ALIAS", tcp, {os::freebsd}, {.freebsd = 8193}},
    {"TCP_FUNCTION_BLK", tcp, {os::freebsd}, {.freebsd = 8192}},
    {"TCP_FUNCTION_NAME_LEN_MAX", tcp, {os::freebsd}, {.freebsd = 32}},
    {"TCP_HDWR_RATE_CAP", tcp, {os::freebsd}, {.freebsd = 1130}},
    {"TCP_HDWR_UP_ONLY", tcp, {os::freebsd}, {.freebsd = 1132}},
    {"TCP_HYBRID_PACING", tcp, {os::freebsd}, {.freebsd = 1150}},
    {"TCP_HYBRID_PACING_CSPR", tcp, {os::freebsd}, {.freebsd = 4}},
    {"TCP_HYBRID_PACING_CU", tcp, {os::freebsd}, {.freebsd = 1}},
    {"TCP_HYBRID_PACING_DTL", tcp, {os::freebsd}, {.freebsd = 2}},
    {"TCP_HYBRID_PACING_ENABLE", tcp, {os::freebsd}, {.freebsd = 16}},
    {"TCP_HYBRID_PACING_H_MS", tcp, {os::freebsd}, {.freebsd = 8}},
    {"TCP_HYBRID_PACING_SETMSS", tcp, {os::freebsd}, {.freebsd = 4096}},
    {"TCP_HYBRID_PACING_S_MSS", tcp, {os::freebsd}, {.freebsd = 32}},
    {"TCP_HYBRID_PACING_WASSET", tcp, {os::freebsd}, {.freebsd = 8192}},
    {"TCP_ICW_LEVEL_AGGRESSIVE", tcp, {os::windows}, {.windows = 3}},
    {"TCP_ICW_LEVEL_COMPAT", tcp, {os::windows}, {.windows = 254}},
    {"TCP_ICW_LEVEL_DEFAULT", tcp, {os::windows}, {.windows = 0}},
    {"TCP_ICW_LEVEL_EXPERIMENTAL", tcp, {os::windows}, {.windows = 4}},
    {"TCP_ICW_LEVEL_HIGH", tcp, {os::windows}, {.windows = 1}},
    {"TCP_ICW_LEVEL_MAX", tcp, {os::windows}, {.windows = 255}},
    {"TCP_ICW_LEVEL_VERY_HIGH", tcp, {os::windows}, {.windows = 2}},
    {"TCP_IDLE_REDUCE", tcp, {os::freebsd}, {.freebsd = 70}},
    {"TCP_INFO", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 11, .freebsd = 32, .openbsd = 9, .netbsd = 9}},
    {"TCP_INITIAL_RTO_DEFAULT_MAX_SYN_RETRANSMISSIONS", tcp, {os::windows}, {.windows = 0}},
    {"TCP_INITIAL_RTO_DEFAULT_RTT", tcp, {os::windows}, {.windows = 0}},
    {"TCP_INITIAL_RTO_NO_SYN_RETRANSMISSIONS", tcp, {os::windows}, {.windows = 254}},
    {"TCP_INITIAL_RTO_UNSPECIFIED_MAX_SYN_RETRANSMISSIONS", tcp, {os::windows}, {.windows = 255}},
    {"TCP_INITIAL_RTO_UNSPECIFIED_RTT", tcp, {os::windows}, {.windows = 65535}},
    {"TCP_INQ", tcp, {os::linux_}, {.linux_ = 36}},
    {"TCP_IS_MPTCP", tcp, {os::linux_}, {.linux_ = 43}, &tcp_is_mptcp_notes},
    {"TCP_IWND_NB", tcp, {os::freebsd}, {.freebsd = 43}},
    {"TCP_IWND_NSEG", tcp, {os::freebsd}, {.freebsd = 44}},
    {"TCP_KEEPALIVE", tcp, {os::macos}, {.macos = 16}},
    {"TCP_KEEPCNT", tcp, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 6, .freebsd = 1024, .netbsd = 6, .macos = 258}},
    {"TCP_KEEPIDLE", tcp, {os::linux_, os::freebsd, os::netbsd}, {.linux_ = 4, .freebsd = 256, .netbsd = 3}},
    {"TCP_KEEPINIT", tcp, {os::freebsd, os::netbsd}, {.freebsd = 128, .netbsd = 7}},
    {"TCP_KEEPINTVL", tcp, {os::linux_, os::freebsd, os::netbsd, os::macos}, {.linux_ = 5, .freebsd = 512, .netbsd = 5, .macos = 257}},
    {"TCP_LAST_ACK", tcp, {os::linux_}, {.linux_ = 9}},
    {"TCP_LINGER2", tcp, {os::linux_}, {.linux_ = 8}},
    {"TCP_LISTEN", tcp, {os::linux_}, {.linux_ = 10}},
    {"TCP_LOG", tcp, {os::freebsd}, {.freebsd = 34}},
    {"TCP_LOGBUF", tcp, {os::freebsd}, {.freebsd = 35}},
    {"TCP_LOGDUMP", tcp, {os::freebsd}, {.freebsd = 37}},
    {"TCP_LOGDUMPID", tcp, {os::freebsd}, {.freebsd = 38}},
    {"TCP_LOGID", tcp, {os::freebsd}, {.freebsd = 36}},
    {"TCP_LOGID_CNT", tcp, {os::freebsd}, {.freebsd = 46}},
    {"TCP_LRD", tcp, {os::freebsd}, {.freebsd = 79}},
    {"TCP_MAXBURST", tcp, {os::freebsd, os::netbsd}, {.freebsd = 4, .netbsd = 4}},
    {"TCP_MAXHLEN", tcp, {os::freebsd, os::macos}, {.freebsd = 60, .macos = 60}},
    {"TCP_MAXOLEN", tcp, {os::freebsd, os::macos}, {.freebsd = 40, .macos = 40}},
    {"TCP_MAXPEAKRATE", tcp, {os::freebsd}, {.freebsd = 69}},
    {"TCP_MAXSEG", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2}},
    {"TCP_MAXUNACKTIME", tcp, {os::freebsd}, {.freebsd = 68}},
    {"TCP_MAXWIN", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 65535, .freebsd = 65535, .openbsd = 65535, .netbsd = 65535, .macos = 65535}},
    {"TCP_MAX_SACK", tcp, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 4, .openbsd = 3, .macos = 4}},
    {"TCP_MAX_WINSHIFT", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 14, .freebsd = 14, .openbsd = 14, .netbsd = 14, .macos = 14}},
    {"TCP_MD5SIG", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd}, {.linux_ = 14, .freebsd = 16, .openbsd = 4, .netbsd = 16}},
    {"TCP_MD5SIG_EXT", tcp, {os::linux_}, {.linux_ = 32}},
    {"TCP_MD5SIG_FLAG_IFINDEX", tcp, {os::linux_}, {.linux_ = 2}},
    {"TCP_MD5SIG_FLAG_PREFIX", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_MD5SIG_MAXKEYLEN", tcp, {os::linux_}, {.linux_ = 80}},
    {"TCP_MINMSS", tcp, {os::freebsd, os::netbsd, os::macos}, {.freebsd = 216, .netbsd = 216, .macos = 216}},
    {"TCP_MSS", tcp, {os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos}, {.linux_ = 512, .freebsd = 536, .openbsd = 512, .netbsd = 536, .macos = 512}},
    {"TCP_MSS_DEFAULT", tcp, {os::linux_}, {.linux_ = 536}},
    {"TCP_MSS_DESIRED", tcp, {os::linux_}, {.linux_ = 1220}},
    {"TCP_NODELAY", tcp, every_os, {.linux_ = 1, .freebsd = 1, .openbsd = 1, .netbsd = 1, .macos = 1, .windows = 1}},
    {"TCP_NOOPT", tcp, {os::freebsd, os::macos}, {.freebsd = 8, .macos = 8}},
    {"TCP_NOPUSH", tcp, {os::freebsd, os::openbsd, os::macos}, {.freebsd = 4, .openbsd = 16, .macos = 4}},
    {"TCP_NOTSENT_LOWAT", tcp, {os::linux_, os::macos}, {.linux_ = 25, .macos = 513}},
    {"TCP_NO_PRR", tcp, {os::freebsd}, {.freebsd = 1122}},
    {"TCP_NO_QUEUE", tcp, {os::linux_}, {.linux_ = 0}},
    {"TCP_NUM_CNT_COUNTERS", tcp, {os::freebsd}, {.freebsd = 13}},
    {"TCP_NUM_PROC_COUNTERS", tcp, {os::freebsd}, {.freebsd = 11}},
    {"TCP_PACING_DND", tcp, {os::freebsd}, {.freebsd = 1151}},
    {"TCP_PACING_RATE_CAP", tcp, {os::freebsd}, {.freebsd = 1131}},
    {"TCP_PCAP_IN", tcp, {os::freebsd}, {.freebsd = 4096}},
    {"TCP_PCAP_OUT", tcp, {os::freebsd}, {.freebsd = 2048}},
    {"TCP_PERF_INFO", tcp, {os::freebsd}, {.freebsd = 78}},
    {"TCP_PROC_ACCOUNTING", tcp, {os::freebsd}, {.freebsd = 76}},
    {"TCP_PROTOCOL_UUID16", tcp, {os::windows}, {.windows = 4}},
    {"TCP_QUEUES_NR", tcp, {os::linux_}, {.linux_ = 3}},
    {"TCP_QUEUE_SEQ", tcp, {os::linux_}, {.linux_ = 21}},
    {"TCP_QUICKACK", tcp, {os::linux_}, {.linux_ = 12}},
    {"TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_RECV_QUEUE", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_REC_ABC_VAL", tcp, {os::freebsd}, {.freebsd = 1134}},
    {"TCP_REMOTE_UDP_ENCAPS_PORT", tcp, {os::freebsd}, {.freebsd = 71}},
    {"TCP_REPAIR", tcp, {os::linux_}, {.linux_ = 19}},
    {"TCP_REPAIR_OFF", tcp, {os::linux_}, {.linux_ = 0}},
    {"TCP_REPAIR_OFF_NO_WP", tcp, {os::linux_}, {.linux_ = -1}},
    {"TCP_REPAIR_ON", tcp, {os::linux_}, {.linux_ = 1}},
    {"TCP_REPAIR_OPTIONS", tcp, {os::linux_}, {.linux_ = 22}},
    {"TCP_REPAIR_QUEUE", tcp, {os::linux_}, {.linux_ = 20}},
    {"TCP_REPAIR_WINDOW", tcp, {os::linux_}, {.linux_ = 29}},
    {"TCP_REUSPORT_LB_NUMA", tcp, {os::freebsd}, {.freebsd = 1026}},
    {"TCP_REUSPORT_LB_NUMA_CURDOM", tcp, {os::freebsd}, {.freebsd = -1}},
    {"TCP_REUSPORT_LB_NUMA_NODOM", tcp, {os::freebsd}, {.freebsd = -2}},
    {"TCP_RTO_MAX_MS", tcp, {os::linux_}, {.linux_ = 44}, &tcp_rto_max_ms_notes},
    {"TCP_RTO_MIN_US", tcp, {os::linux_}, {.linux_ = 45}, &tcp_rto_min_us_notes},
    {"TCP_RXTLS_ENABLE", tcp, {os::freebsd}, {.freebsd = 41}},
    {"TCP_RXTLS_MODE", tcp, {os::freebsd}, {.freebsd = 42}},
    {"TCP_RXT_CLAMP", tcp, {os::freebsd}, {.freebsd = 1149}},
    {"TCP_RXT_CONNDROPTIME", tcp, {os::macos}, {.macos = 128}},
    {"TCP_RXT_FINDROP", tcp, {os::macos}, {.macos = 256}},
    {"TCP_SACKHOLE_LIMIT", tcp, {os::openbsd}, {.openbsd = 128}},
    {"TCP_SACK_ENABLE", tcp, {os::openbsd}, {.openbsd = 8}},
    {"TCP_SAVED_SYN", tcp, {os::linux_}, {.linux_ = 28}},
    {"TCP_SAVE_SYN", tcp, {os::linux_}, {.linux_ = 27}},
    {"TCP_SENDMOREACKS", tcp, {os::macos}, {.macos = 259}},
    {"TCP_SEND_QUEUE", tcp, {os::linux_}, {.linux_ = 2}},
    {"TCP_STATS", tcp, {os::freebsd}, {.freebsd = 33}},
    {"TCP_SYNCNT", tcp, {os::linux_}, {.linux_ = 7}},
    {"TCP_SYN_RECV", tcp, {os::linux_}, {.linux_ = 3}},
    {"TCP_SYN_SENT", tcp, {os::linux_}, {.linux_ = 2}},
    {"TCP_S_DATA_IN", tcp, {os::linux_}, {.linux_ = 4}},
    {"TCP_S_DATA_OUT", tcp, {os::linux_}, {.linux_ = 8}},
    {"TCP_THIN_DUPACK", tcp, {os::linux_}, {.linux_ = 17}},
    {"TCP_THIN_LINEAR_TIMEOUTS", tcp, {os::linux_}, {.linux_ = 16}},
    {"TCP_TIMESTAMP", tcp, {os::linux_}, {.linux_ = 24}},
    {"TCP_TIME_WAIT", tcp, {os::linux_}, {.linux_ = 6}},
    {"TCP_TLS_MODE_IFNET", tcp, {os::freebsd}, {.freebsd = 2}},
    {"TCP_TLS_MODE_NONE", tcp, {os::freebsd}, {.freebsd = 0}},
    {"TCP_TLS_MODE_SW", tcp, {os::freebsd}, {.freebsd = 1}},
    {"TCP_TLS_MODE_TOE", tcp, {os::freebsd}, {.freebsd = 3}},
    {"TCP_TXTLS_ENABLE", tcp, {os::freebsd}, {.freebsd = 39}},
    {"TCP_TXTLS_MODE", tcp, {os::freebsd}, {.freebsd = 40}},
    {"TCP_TX_DELAY", tcp, {os::linux_}, {.linux_ = 37}},
    {"TCP_ULP", tcp, {os::linux_}, {.linux_ = 31}},
    {"TCP_USER_LOG", tcp, {os::freebsd}, {.freebsd = 48}},
    {"TCP_USER_TIMEOUT", tcp, {os::linux_}, {.linux_ = 18}},
    {"TCP_USE_CMP_ACKS", tcp, {os::freebsd}, {.freebsd = 77}},
    {"TCP_VENDOR", tcp, {os::freebsd}, {.freebsd = 2147483648}},
    {"TCP_WINDOW_CLAMP", tcp, {os::linux_}, {.linux_ = 10}},
    {"TCP_ZEROCOPY_RECEIVE", tcp, {os::linux_}, {.linux_ = 35}},
};

constexpr constant_info tipc_constants[] = {
    {"TIPC_ADDR_ID", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_ADDR_MCAST", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_ADDR_NAME", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_ADDR_NAMESEQ", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_AEAD_ALG_NAME", tipc, {os::linux_}, {.linux_ = 32}},
    {"TIPC_AEAD_KEYLEN_MAX", tipc, {os::linux_}, {.linux_ = 36}},
    {"TIPC_AEAD_KEYLEN_MIN", tipc, {os::linux_}, {.linux_ = 20}},
    {"TIPC_AEAD_KEY_SIZE_MAX", tipc, {os::linux_}, {.linux_ = 72}},
    {"TIPC_CFG_SRV", tipc, {os::linux_}, {.linux_ = 0}},
    {"TIPC_CLUSTER_BITS", tipc, {os::linux_}, {.linux_ = 12}},
    {"TIPC_CLUSTER_MASK", tipc, {os::linux_}, {.linux_ = 16773120}},
    {"TIPC_CLUSTER_OFFSET", tipc, {os::linux_}, {.linux_ = 12}},
    {"TIPC_CLUSTER_SCOPE", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_CLUSTER_SIZE", tipc, {os::linux_}, {.linux_ = 4095}},
    {"TIPC_CONN_SHUTDOWN", tipc, {os::linux_}, {.linux_ = 5}},
    {"TIPC_CONN_TIMEOUT", tipc, {os::linux_}, {.linux_ = 130}},
    {"TIPC_CRITICAL_IMPORTANCE", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_DESTNAME", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_DEST_DROPPABLE", tipc, {os::linux_}, {.linux_ = 129}},
    {"TIPC_ERRINFO", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_ERR_NO_NAME", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_ERR_NO_NODE", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_ERR_NO_PORT", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_ERR_OVERLOAD", tipc, {os::linux_}, {.linux_ = 4}},
    {"TIPC_GROUP_JOIN", tipc, {os::linux_}, {.linux_ = 135}},
    {"TIPC_GROUP_LEAVE", tipc, {os::linux_}, {.linux_ = 136}},
    {"TIPC_GROUP_LOOPBACK", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_GROUP_MEMBER_EVTS", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_HIGH_IMPORTANCE", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_IMPORTANCE", tipc, {os::linux_}, {.linux_ = 127}},
    {"TIPC_LOW_IMPORTANCE", tipc, {os::linux_}, {.linux_ = 0}},
    {"TIPC_MAX_USER_MSG_SIZE", tipc, {os::linux_}, {.linux_ = 66000}},
    {"TIPC_MCAST_BROADCAST", tipc, {os::linux_}, {.linux_ = 133}},
    {"TIPC_MCAST_REPLICAST", tipc, {os::linux_}, {.linux_ = 134}},
    {"TIPC_MEDIUM_IMPORTANCE", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_NODEID_LEN", tipc, {os::linux_}, {.linux_ = 16}},
    {"TIPC_NODELAY", tipc, {os::linux_}, {.linux_ = 138}},
    {"TIPC_NODE_BITS", tipc, {os::linux_}, {.linux_ = 12}},
    {"TIPC_NODE_MASK", tipc, {os::linux_}, {.linux_ = 4095}},
    {"TIPC_NODE_OFFSET", tipc, {os::linux_}, {.linux_ = 0}},
    {"TIPC_NODE_RECVQ_DEPTH", tipc, {os::linux_}, {.linux_ = 131}},
    {"TIPC_NODE_SCOPE", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_NODE_SIZE", tipc, {os::linux_}, {.linux_ = 4095}},
    {"TIPC_NODE_STATE", tipc, {os::linux_}, {.linux_ = 0}},
    {"TIPC_OK", tipc, {os::linux_}, {.linux_ = 0}},
    {"TIPC_PUBLISHED", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_REKEYING_NOW", tipc, {os::linux_}, {.linux_ = 4294967295}},
    {"TIPC_RESERVED_TYPES", tipc, {os::linux_}, {.linux_ = 64}},
    {"TIPC_RETDATA", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_SERVICE_ADDR", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_SERVICE_RANGE", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_SOCKET_ADDR", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_SOCK_RECVQ_DEPTH", tipc, {os::linux_}, {.linux_ = 132}},
    {"TIPC_SOCK_RECVQ_USED", tipc, {os::linux_}, {.linux_ = 137}},
    {"TIPC_SRC_DROPPABLE", tipc, {os::linux_}, {.linux_ = 128}},
    {"TIPC_SUBSCR_TIMEOUT", tipc, {os::linux_}, {.linux_ = 3}},
    {"TIPC_SUB_CANCEL", tipc, {os::linux_}, {.linux_ = 4}},
    {"TIPC_SUB_PORTS", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_SUB_SERVICE", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_TOP_SRV", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_WAIT_FOREVER", tipc, {os::linux_}, {.linux_ = -1}},
    {"TIPC_WITHDRAWN", tipc, {os::linux_}, {.linux_ = 2}},
    {"TIPC_ZONE_BITS", tipc, {os::linux_}, {.linux_ = 8}},
    {"TIPC_ZONE_CLUSTER_MASK", tipc, {os::linux_}, {.linux_ = 4294963200}},
    {"TIPC_ZONE_MASK", tipc, {os::linux_}, {.linux_ = 4278190080}},
    {"TIPC_ZONE_OFFSET", tipc, {os::linux_}, {.linux_ = 24}},
    {"TIPC_ZONE_SCOPE", tipc, {os::linux_}, {.linux_ = 1}},
    {"TIPC_ZONE_SIZE", tipc, {os::linux_}, {.linux_ = 255}},
};

constexpr constant_info tls_constants[] = {
    {"TLS_RX", tls, {os::linux_}, {.linux_ = 2}},
    {"TLS_RX_EXPECT_NO_PAD", tls, {os::linux_}, {.linux_ = 4}},
    {"TLS_SET_RECORD_TYPE", tls, {os::linux_, os::freebsd}, {.linux_ = 1, .freebsd = 1}},
    {"TLS_TX", tls, {os::linux_}, {.linux_ = 1}},
    {"TLS_TX_ZEROCOPY_RO", tls, {os::linux_}, {.linux_ = 3}},
};

constexpr version_note udp_encap_ovpninudp_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes udp_encap_ovpninudp_notes{
    .since = udp_encap_ovpninudp_since,
};

constexpr constant_info udp_constants[] = {
    {"UDP_CHECKSUM_COVERAGE", udp, {os::windows}, {.windows = 20}},
    {"UDP_CORK", udp, {os::linux_}, {.linux_ = 1}},
    {"UDP_ENCAP", udp, {os::linux_, os::freebsd, os::netbsd}, {.linux_ = 100, .freebsd = 1, .netbsd = 100}},
    {"UDP_ENCAP_ESPINUDP", udp, {os::linux_, os::freebsd, os::netbsd}, {.linux_ = 2, .freebsd = 2, .netbsd = 2}},
    {"UDP_ENCAP_ESPINUDP_MAXFRAGLEN", udp, {os::freebsd, os::netbsd}, {.freebsd = 552, .netbsd = 552}},
    {"UDP_ENCAP_ESPINUDP_NON_IKE", udp, {os::linux_, os::freebsd, os::netbsd}, {.linux_ = 1, .freebsd = 1, .netbsd = 1}},
    {"UDP_ENCAP_ESPINUDP_PORT", udp, {os::freebsd, os::netbsd}, {.freebsd = 500, .netbsd = 500}},
    {"UDP_ENCAP_GTP0", udp, {os::linux_}, {.linux_ = 4}},
    {"UDP_ENCAP_GTP1U", udp, {os::linux_}, {.linux_ = 5}},
    {"UDP_ENCAP_L2TPINUDP", udp, {os::linux_}, {.linux_ = 3}},
    {"UDP_ENCAP_OVPNINUDP", udp, {os::linux_}, {.linux_ = 8}, &udp_encap_ovpninudp_notes},
    {"UDP_ENCAP_RXRPC", udp, {os::linux_}, {.linux_ = 6}},
    {"UDP_GRO", udp, {os::linux_}, {.linux_ = 104}},
    {"UDP_NOCHECKSUM", udp, {os::windows}, {.windows = 1}},
    {"UDP_NOCKSUM", udp, {os::macos}, {.macos = 1}},
    {"UDP_NO_CHECK6_RX", udp, {os::linux_}, {.linux_ = 102}},
    {"UDP_NO_CHECK6_TX", udp, {os::linux_}, {.linux_ = 101}},
    {"UDP_PROTOCOL_UUID16", udp, {os::windows}, {.windows = 2}},
    {"UDP_SEGMENT", udp, {os::linux_}, {.linux_ = 103}},
    {"UDP_VENDOR", udp, {os::freebsd}, {.freebsd = 2147483648}},
};

constexpr constant_info udplite_constants[] = {
    {"UDPLITE_RECV_CSCOV", udplite, {os::freebsd}, {.freebsd = 4}},
    {"UDPLITE_SEND_CSCOV", udplite, {os::freebsd}, {.freebsd = 2}},
};

constexpr constant_info utun_constants[] = {
    {"UTUN_FLAGS_ENABLE_PROC_UUID", utun, {os::macos}, {.macos = 4}},
    {"UTUN_FLAGS_NO_INPUT", utun, {os::macos}, {.macos = 2}},
    {"UTUN_FLAGS_NO_OUTPUT", utun, {os::macos}, {.macos = 1}},
    {"UTUN_OPT_ATTACH_FLOWSWITCH", utun, {os::macos}, {.macos = 27}},
    {"UTUN_OPT_EXT_IFDATA_STATS", utun, {os::macos}, {.macos = 3}},
    {"UTUN_OPT_FLAGS", utun, {os::macos}, {.macos = 1}},
    {"UTUN_OPT_IFNAME", utun, {os::macos}, {.macos = 2}},
    {"UTUN_OPT_INC_IFDATA_STATS_IN", utun, {os::macos}, {.macos = 4}},
    {"UTUN_OPT_INC_IFDATA_STATS_OUT", utun, {os::macos}, {.macos = 5}},
    {"UTUN_OPT_KPIPE_RX_RING_SIZE", utun, {os::macos}, {.macos = 26}},
    {"UTUN_OPT_KPIPE_TX_RING_SIZE", utun, {os::macos}, {.macos = 25}},
    {"UTUN_OPT_MAX_PENDING_PACKETS", utun, {os::macos}, {.macos = 16}},
    {"UTUN_OPT_NETIF_RING_SIZE", utun, {os::macos}, {.macos = 22}},
    {"UTUN_OPT_RX_FSW_RING_SIZE", utun, {os::macos}, {.macos = 24}},
    {"UTUN_OPT_SET_DELEGATE_INTERFACE", utun, {os::macos}, {.macos = 15}},
    {"UTUN_OPT_SLOT_SIZE", utun, {os::macos}, {.macos = 21}},
    {"UTUN_OPT_TX_FSW_RING_SIZE", utun, {os::macos}, {.macos = 23}},
};

constexpr constant_info vm_constants[] = {
    {"VM_SOCKETS_INVALID_VERSION", vm, {os::linux_}, {.linux_ = 4294967295}},
};

constexpr constant_info vmaddr_constants[] = {
    {"VMADDR_CID_ANY", vmaddr, {os::linux_, os::macos}, {.linux_ = 4294967295, .macos = 4294967295}},
    {"VMADDR_CID_HOST", vmaddr, {os::linux_, os::macos}, {.linux_ = 2, .macos = 2}},
    {"VMADDR_CID_HYPERVISOR", vmaddr, {os::linux_, os::macos}, {.linux_ = 0, .macos = 0}},
    {"VMADDR_CID_LOCAL", vmaddr, {os::linux_}, {.linux_ = 1}},
    {"VMADDR_CID_RESERVED", vmaddr, {os::macos}, {.macos = 1}},
    {"VMADDR_FLAG_TO_HOST", vmaddr, {os::linux_}, {.linux_ = 1}},
    {"VMADDR_PORT_ANY", vmaddr, {os::linux_, os::macos}, {.linux_ = 4294967295, .macos = 4294967295}},
};

constexpr constant_info vsock_constants[] = {
    {"VSOCK_RECVERR", vsock, {os::linux_}, {.linux_ = 1}},
};

constexpr constant_info x25_constants[] = {
    {"X25_QBITINCL", x25, {os::linux_}, {.linux_ = 1}},
};

constexpr version_note xdp_txmd_flags_checksum_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_txmd_flags_checksum_notes{
    .since = xdp_txmd_flags_checksum_since,
};

constexpr version_note xdp_txmd_flags_launch_time_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_txmd_flags_launch_time_notes{
    .since = xdp_txmd_flags_launch_time_since,
};

constexpr version_note xdp_txmd_flags_timestamp_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_txmd_flags_timestamp_notes{
    .since = xdp_txmd_flags_timestamp_since,
};

constexpr version_note xdp_tx_metadata_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_tx_metadata_notes{
    .since = xdp_tx_metadata_since,
};

constexpr version_note xdp_umem_tx_metadata_len_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_umem_tx_metadata_len_notes{
    .since = xdp_umem_tx_metadata_len_since,
};

constexpr version_note xdp_umem_tx_sw_csum_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_umem_tx_sw_csum_notes{
    .since = xdp_umem_tx_sw_csum_since,
};

constexpr version_note xdp_use_sg_since[] = {{"linux", "6.2 to 6.17"}};
constexpr constant_notes xdp_use_sg_notes{
    .since = xdp_use_sg_since,
};

constexpr constant_info xdp_constants[] = {
    {"XDP_COPY", xdp, {os::linux_}, {.linux_ = 2}},
    {"XDP_MMAP_OFFSETS", xdp, {os::linux_}, {.linux_ = 1}},
    {"XDP_OPTIONS", xdp, {os::linux_}, {.linux_ = 8}},
    {"XDP_OPTIONS_ZEROCOPY", xdp, {os::linux_}, {.linux_ = 1}},
    {"XDP_PGOFF_RX_RING", xdp, {os::linux_}, {.linux_ = 0}},
    {"XDP_PGOFF_TX_RING", xdp, {os::linux_}, {.linux_ = 2147483648}},
    {"XDP_RING_NEED_WAKEUP", xdp, {os::linux_}, {.linux_ = 1}},
    {"XDP_RX_RING", xdp, {os::linux_}, {.linux_ = 2}},
    {"XDP_SHARED_UMEM", xdp, {os::linux_}, {.linux_ = 1}},
    {"XDP_STATISTICS", xdp, {os::linux_}, {.linux_ = 7}},
    {"XDP_TXMD_FLAGS_CHECKSUM", xdp, {os::linux_}, {.linux_ = 2}, &xdp_txmd_flags_checksum_notes},
    {"XDP_TXMD_FLAGS_LAUNCH_TIME", xdp, {os::linux_}, {.linux_ = 4}, &xdp_txmd_flags_launch_time_notes},
    {"XDP_TXMD_FLAGS_TIMESTAMP", xdp, {os::linux_}, {.linux_ = 1}, &xdp_txmd_flags_timestamp_notes},
    {"XDP_TX_METADATA", xdp, {os::linux_}, {.linux_ = 2}, &xdp_tx_metadata_notes},
    {"XDP_TX_RING", xdp, {os::linux_}, {.linux_ = 3}},
    {"XDP_UMEM_COMPLETION_RING", xdp, {os::linux_}, {.linux_ = 6}},
    {"XDP_UMEM_FILL_RING", xdp, {os::linux_}, {.linux_ = 5}},
    {"XDP_UMEM_PGOFF_COMPLETION_RING", xdp, {os::linux_}, {.linux_ = 6442450944}},
    {"XDP_UMEM_PGOFF_FILL_RING", xdp, {os::linux_}, {.linux_ = 4294967296}},
    {"XDP_UMEM_REG", xdp, {os::linux_}, {.linux_ = 4}},
    {"XDP_UMEM_TX_METADATA_LEN", xdp, {os::linux_}, {.linux_ = 4}, &xdp_umem_tx_metadata_len_notes},
    {"XDP_UMEM_TX_SW_CSUM", xdp, {os::linux_}, {.linux_ = 2}, &xdp_umem_tx_sw_csum_notes},
    {"XDP_UMEM_UNALIGNED_CHUNK_FLAG", xdp, {os::linux_}, {.linux_ = 1}},
    {"XDP_USE_NEED_WAKEUP", xdp, {os::linux_}, {.linux_ = 8}},
    {"XDP_USE_SG", xdp, {os::linux_}, {.linux_ = 16}, &xdp_use_sg_notes},
    {"XDP_ZEROCOPY", xdp, {os::linux_}, {.linux_ = 4}},
};

constexpr constant_group every_group[] = {
    {"AF", "Address families: what a sockaddr begins with, and the first argument of socket().", af_constants},
    {"AI", "Flags of getaddrinfo()'s hints.", ai_constants},
    {"ALG", "The kernel crypto API of Linux: options, operations and control messages of AF_ALG sockets.", alg_constants},
    {"AX25", "Options of amateur radio's AX.25.", ax25_constants},
    {"BDADDR", "Bluetooth addresses with a meaning, as text, and the kinds of Bluetooth addresses.", bdaddr_constants},
    {"BLUETOOTH", "Bluetooth's protocols on FreeBSD, and the size of an address on NetBSD.", bluetooth_constants},
    {"BT", "Bluetooth on Linux: socket options, states, security levels and codecs.", bt_constants},
    {"BTH", "The Bluetooth address that means none on Windows.", bth_constants},
    {"BTPROTO", "Protocols of Bluetooth sockets.", btproto_constants},
    {"CAIFPROTO", "Protocols of CAIF sockets, which talk to modems of ST-Ericsson.", caifproto_constants},
    {"CAIFSO", "Options of CAIF sockets.", caifso_constants},
    {"CAN", "Controller area network: protocols, bits of an identifier, frame sizes, options, errors and broadcast manager operations.", can_constants},
    {"DCCP", "Datagram Congestion Control Protocol: options, packet types and reset codes.", dccp_constants},
    {"EAI", "Errors of getaddrinfo() and getnameinfo().", eai_constants},
    {"ETH", "Numbers of Ethernet's protocols on Linux.", eth_constants},
    {"ETHERTYPE", "Numbers of Ethernet's protocols, with the C libraries' names.", ethertype_constants},
    {"FRAME", "Raw Ethernet sockets of OpenBSD, and two words of Windows' headers.", frame_constants},
    {"HCI", "Bluetooth's host controller interface: channels and options.", hci_constants},
    {"HV", "GUIDs with a meaning in addresses of Hyper-V sockets, as text.", hv_constants},
    {"HVSOCKET", "Options and flags of Hyper-V sockets on Windows.", hvsocket_constants},
    {"ICMP", "The option of raw ICMP sockets.", icmp_constants},
    {"ICMP6", "The option of raw ICMPv6 sockets on the BSDs and macOS.", icmp6_constants},
    {"ICMPV6", "The option of raw ICMPv6 sockets on Linux, and its operations.", icmpv6_constants},
    {"INADDR", "IPv4 addresses with a meaning, as numbers in host order.", inaddr_constants},
    {"IOCTL", "The ioctl of macOS that tells a virtual machine's own context id.", ioctl_constants},
    {"IP", "Options of IPv4, and values that they take.", ip_constants},
    {"IPPORT", "Port numbers with a meaning.", ipport_constants},
    {"IPPROTO", "Numbers of the protocols that run on IP; the third argument of socket().", ipproto_constants},
    {"IPV6", "Options of IPv6, and values that they take.", ipv6_constants},
    {"IPX", "The option of IPX sockets.", ipx_constants},
    {"J1939", "SAE J1939 on a CAN bus: addresses and parameter groups with a meaning, and limits.", j1939_constants},
    {"KCM", "The option of kernel connection multiplexor sockets.", kcm_constants},
    {"KCMPROTO", "The protocol of kernel connection multiplexor sockets.", kcmproto_constants},
    {"L2CAP", "Bluetooth's logical link control: options, link modes and limits.", l2cap_constants},
    {"LIMITS", "Lengths of names and of addresses as text, and the backlog of listen().", limits_constants},
    {"LLC", "IEEE 802.2 logical link control: options and service access points.", llc_constants},
    {"LOCAL", "Options of AF_UNIX sockets on the BSDs and macOS.", local_constants},
    {"MCAST", "Options of multicast groups, for both IPv4 and IPv6.", mcast_constants},
    {"MCTP", "Management Component Transport Protocol: addresses with a meaning, and tags.", mctp_constants},
    {"MPTCP", "Multipath TCP: options, and the netlink interface of its path manager.", mptcp_constants},
    {"MSG", "Flags of send(), recv() and similar calls.", msg_constants},
    {"NETLINK", "Netlink: protocols and options.", netlink_constants},
    {"NETROM", "Options of amateur radio's NET/ROM.", netrom_constants},
    {"NFC", "Near field communication: protocols, modes and limits.", nfc_constants},
    {"NG", "Protocols of netgraph sockets on FreeBSD.", ng_constants},
    {"NI", "Flags of getnameinfo(), and the longest results.", ni_constants},
    {"PACKET", "Packet sockets of Linux: kinds of packets, options, and modes of a fan-out.", packet_constants},
    {"PF", "Protocol families: the older names of the address families.", pf_constants},
    {"PN", "Protocols of Phonet sockets.", pn_constants},
    {"PNPIPE", "Options of Phonet pipes.", pnpipe_constants},
    {"PX", "Protocols of PPP over other transports.", px_constants},
    {"QRTR", "Qualcomm's IPC router: addresses with a meaning, and types of control packets.", qrtr_constants},
    {"RCVALL", "Values of SIO_RCVALL on Windows.", rcvall_constants},
    {"RDS", "Reliable Datagram Sockets: options, control messages and information requests.", rds_constants},
    {"RFCOMM", "Bluetooth's serial line emulation: options and limits.", rfcomm_constants},
    {"ROSE", "Options of amateur radio's ROSE.", rose_constants},
    {"RXRPC", "The RPC of AFS: options, control messages and security classes.", rxrpc_constants},
    {"SCM", "Kinds of control messages.", scm_constants},
    {"SCO", "Bluetooth's audio links: options and limits.", sco_constants},
    {"SHUT", "Directions of shutdown().", shut_constants},
    {"SIO", "Requests of WSAIoctl() on Windows.", sio_constants},
    {"SIOCATMARK", "The ioctl that tells whether the next byte is the urgent one.", siocatmark_constants},
    {"SMC", "The limit of SMC handshakes, an option.", smc_constants},
    {"SO", "Options at level SOL_SOCKET, and some of other levels whose names begin so.", so_constants},
    {"SOCK", "Types of sockets, and flags beside the type.", sock_constants},
    {"SOF", "Flags of SO_TIMESTAMPING.", sof_constants},
    {"SOL", "Levels of options.", sol_constants},
    {"SYSPROTO", "Protocols of system sockets on macOS.", sysproto_constants},
    {"TCP", "Options of TCP, and values that they take.", tcp_constants},
    {"TIPC", "Transparent Inter-Process Communication: addresses, options and events.", tipc_constants},
    {"TLS", "Options of TLS in the kernel.", tls_constants},
    {"UDP", "Options of UDP, and kinds of encapsulation.", udp_constants},
    {"UDPLITE", "Options of UDP-Lite.", udplite_constants},
    {"UTUN", "Options of user-space tunnels on macOS.", utun_constants},
    {"VM", "The version number of VM sockets that means none.", vm_constants},
    {"VMADDR", "Addresses of VM sockets with a meaning.", vmaddr_constants},
    {"VSOCK", "The control message of VM sockets that carries errors.", vsock_constants},
    {"X25", "The flag of X.25's Q bit.", x25_constants},
    {"XDP", "Sockets of the express data path: options, flags and ring offsets.", xdp_constants},
};

}  // namespace

std::span<const constant_group> constant_groups() { return every_group; }

}  // namespace sockfam::inline v0::registry

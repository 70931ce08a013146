// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of NetBSD, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::constants::netbsd {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_appletalk = 16;
inline constexpr int af_arp = 28;
inline constexpr int af_bluetooth = 31;
inline constexpr int af_can = 35;
inline constexpr int af_ccitt = 10;
inline constexpr int af_chaos = 5;
inline constexpr int af_cnt = 21;
inline constexpr int af_coip = 20;
inline constexpr int af_datakit = 9;
inline constexpr int af_decnet = 12;
inline constexpr int af_dli = 13;
inline constexpr int af_e164 = 26;
inline constexpr int af_ecma = 8;
inline constexpr int af_ether = 36;
inline constexpr int af_hylink = 15;
inline constexpr int af_ieee80211 = 32;
inline constexpr int af_implink = 3;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 24;
inline constexpr int af_ipx = 23;
inline constexpr int af_isdn = 26;
inline constexpr int af_iso = 7;
inline constexpr int af_lat = 14;
inline constexpr int af_link = 18;
inline constexpr int af_local = 1;
inline constexpr int af_max = 37;
inline constexpr int af_mpls = 33;
inline constexpr int af_natm = 27;
inline constexpr int af_ns = 6;
inline constexpr int af_oroute = 17;
inline constexpr int af_osi = 7;
inline constexpr int af_pup = 4;
inline constexpr int af_route = 34;
inline constexpr int af_sna = 11;
inline constexpr int af_unix = 1;
inline constexpr int af_unspec = 0;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 1024;
inline constexpr int ai_canonname = 2;
inline constexpr int ai_mask = 3087;
inline constexpr int ai_numerichost = 4;
inline constexpr int ai_numericserv = 8;
inline constexpr int ai_passive = 1;
inline constexpr int ai_srv = 2048;

// Bluetooth's protocols on FreeBSD, and the size of an address on NetBSD.
inline constexpr int bluetooth_bdaddr_size = 6;

// Protocols of Bluetooth sockets.
inline constexpr int btproto_hci = 1;
inline constexpr int btproto_l2cap = 2;
inline constexpr int btproto_rfcomm = 3;
inline constexpr int btproto_sco = 4;

// Controller area network: protocols, bits of an identifier, frame sizes, options, errors and broadcast manager
// operations.
inline constexpr std::uint32_t can_eff_flag = 0x80000000u;
inline constexpr int can_eff_mask = 0x1fffffff;
inline constexpr int can_err_flag = 0x20000000;
inline constexpr int can_err_mask = 0x1fffffff;
inline constexpr int can_inv_filter = 0x20000000;
inline constexpr int can_max_dlc = 8;
inline constexpr int can_max_dlen = 8;
inline constexpr int can_mtu = 16;
inline constexpr int can_nproto = 2;
inline constexpr int can_raw = 1;
inline constexpr int can_raw_filter = 1;
inline constexpr int can_raw_loopback = 4;
inline constexpr int can_raw_recv_own_msgs = 5;
inline constexpr int can_rtr_flag = 0x40000000;
inline constexpr int can_sff_mask = 2047;

// Errors of getaddrinfo() and getnameinfo().
inline constexpr int eai_addrfamily = 1;
inline constexpr int eai_again = 2;
inline constexpr int eai_badflags = 3;
inline constexpr int eai_badhints = 12;
inline constexpr int eai_fail = 4;
inline constexpr int eai_family = 5;
inline constexpr int eai_max = 15;
inline constexpr int eai_memory = 6;
inline constexpr int eai_nodata = 7;
inline constexpr int eai_noname = 8;
inline constexpr int eai_overflow = 14;
inline constexpr int eai_protocol = 13;
inline constexpr int eai_service = 9;
inline constexpr int eai_socktype = 10;
inline constexpr int eai_system = 11;

// Numbers of Ethernet's protocols, with the C libraries' names.
inline constexpr int ethertype_arp = 2054;
inline constexpr int ethertype_ip = 2048;
inline constexpr int ethertype_ipv6 = 34525;
inline constexpr int ethertype_loopback = 36864;
inline constexpr int ethertype_pup = 512;
inline constexpr int ethertype_revarp = 32821;
inline constexpr int ethertype_vlan = 33024;

// Bluetooth's host controller interface: channels and options.
inline constexpr int hci_filter_cond_con_any_unit = 0;
inline constexpr int hci_filter_cond_con_bdaddr = 2;
inline constexpr int hci_filter_cond_con_unit_class = 1;
inline constexpr int hci_filter_cond_inquiry_bdaddr = 2;
inline constexpr int hci_filter_cond_inquiry_new_unit = 0;
inline constexpr int hci_filter_cond_inquiry_unit_class = 1;
inline constexpr int hci_filter_type_con_setup = 2;
inline constexpr int hci_filter_type_inquiry_result = 1;
inline constexpr int hci_filter_type_none = 0;

// The option of raw ICMPv6 sockets on the BSDs and macOS.
inline constexpr int icmp6_filter = 18;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr std::uint32_t inaddr_allhosts_group = 0xe0000001u;
inline constexpr std::uint32_t inaddr_allrtrs_group = 0xe0000002u;
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr std::uint32_t inaddr_carp_group = 0xe0000012u;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_max_local_group = 0xe00000ffu;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;
inline constexpr std::uint32_t inaddr_unspec_group = 0xe0000000u;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_membership = 12;
inline constexpr int ip_bindany = 27;
inline constexpr int ip_default_multicast_loop = 1;
inline constexpr int ip_default_multicast_ttl = 1;
inline constexpr int ip_drop_membership = 13;
inline constexpr int ip_errormtu = 21;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_ipsec_policy = 22;
inline constexpr int ip_max_memberships = 20;
inline constexpr int ip_minttl = 24;
inline constexpr int ip_multicast_if = 9;
inline constexpr int ip_multicast_loop = 11;
inline constexpr int ip_multicast_ttl = 10;
inline constexpr int ip_options = 1;
inline constexpr int ip_pktinfo = 25;
inline constexpr int ip_portalgo = 18;
inline constexpr int ip_portrange = 19;
inline constexpr int ip_portrange_default = 0;
inline constexpr int ip_portrange_high = 1;
inline constexpr int ip_portrange_low = 2;
inline constexpr int ip_recvdstaddr = 7;
inline constexpr int ip_recvif = 20;
inline constexpr int ip_recvopts = 5;
inline constexpr int ip_recvpktinfo = 26;
inline constexpr int ip_recvretopts = 6;
inline constexpr int ip_recvttl = 23;
inline constexpr int ip_retopts = 8;
inline constexpr int ip_sendsrcaddr = 7;
inline constexpr int ip_tos = 3;
inline constexpr int ip_ttl = 4;

// Port numbers with a meaning.
inline constexpr int ipport_anonmax = 65535;
inline constexpr int ipport_anonmin = 49152;
inline constexpr int ipport_reserved = 1024;
inline constexpr int ipport_reservedmax = 1023;
inline constexpr int ipport_reservedmin = 600;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_carp = 112;
inline constexpr int ipproto_dccp = 33;
inline constexpr int ipproto_done = 257;
inline constexpr int ipproto_dstopts = 60;
inline constexpr int ipproto_egp = 8;
inline constexpr int ipproto_encap = 98;
inline constexpr int ipproto_eon = 80;
inline constexpr int ipproto_esp = 50;
inline constexpr int ipproto_etherip = 97;
inline constexpr int ipproto_fragment = 44;
inline constexpr int ipproto_ggp = 3;
inline constexpr int ipproto_gre = 47;
inline constexpr int ipproto_hopopts = 0;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_icmpv6 = 58;
inline constexpr int ipproto_idp = 22;
inline constexpr int ipproto_igmp = 2;
inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_ipcomp = 108;
inline constexpr int ipproto_ipip = 4;
inline constexpr int ipproto_ipv4 = 4;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_ipv6_icmp = 58;
inline constexpr int ipproto_l2tp = 115;
inline constexpr int ipproto_max = 256;
inline constexpr int ipproto_mobile = 55;
inline constexpr int ipproto_none = 59;
inline constexpr int ipproto_pfsync = 240;
inline constexpr int ipproto_pim = 103;
inline constexpr int ipproto_pup = 12;
inline constexpr int ipproto_raw = 255;
inline constexpr int ipproto_routing = 43;
inline constexpr int ipproto_rsvp = 46;
inline constexpr int ipproto_sctp = 132;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_tp = 29;
inline constexpr int ipproto_udp = 17;
inline constexpr int ipproto_vrrp = 112;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_bindany = 64;
inline constexpr int ipv6_checksum = 26;
inline constexpr int ipv6_default_multicast_hops = 1;
inline constexpr int ipv6_default_multicast_loop = 1;
inline constexpr int ipv6_dontfrag = 62;
inline constexpr int ipv6_dstopts = 50;
inline constexpr int ipv6_faith = 29;
inline constexpr int ipv6_hoplimit = 47;
inline constexpr int ipv6_hopopts = 49;
inline constexpr int ipv6_ipsec_policy = 28;
inline constexpr int ipv6_join_group = 12;
inline constexpr int ipv6_leave_group = 13;
inline constexpr int ipv6_multicast_hops = 10;
inline constexpr int ipv6_multicast_if = 9;
inline constexpr int ipv6_multicast_loop = 11;
inline constexpr int ipv6_nexthop = 48;
inline constexpr int ipv6_pathmtu = 44;
inline constexpr int ipv6_pktinfo = 46;
inline constexpr int ipv6_portalgo = 17;
inline constexpr int ipv6_portrange = 14;
inline constexpr int ipv6_portrange_default = 0;
inline constexpr int ipv6_portrange_high = 1;
inline constexpr int ipv6_portrange_low = 2;
inline constexpr int ipv6_prefer_tempaddr = 63;
inline constexpr int ipv6_recvdstopts = 40;
inline constexpr int ipv6_recvhoplimit = 37;
inline constexpr int ipv6_recvhopopts = 39;
inline constexpr int ipv6_recvpathmtu = 43;
inline constexpr int ipv6_recvpktinfo = 36;
inline constexpr int ipv6_recvrthdr = 38;
inline constexpr int ipv6_recvtclass = 57;
inline constexpr int ipv6_rthdr = 51;
inline constexpr int ipv6_rthdrdstopts = 35;
inline constexpr int ipv6_rthdr_loose = 0;
inline constexpr int ipv6_rthdr_strict = 1;
inline constexpr int ipv6_rthdr_type_0 = 0;
inline constexpr int ipv6_sockopt_reserved1 = 3;
inline constexpr int ipv6_tclass = 61;
inline constexpr int ipv6_unicast_hops = 4;
inline constexpr int ipv6_use_min_mtu = 42;
inline constexpr int ipv6_v6only = 27;

// Bluetooth's logical link control: options, link modes and limits.
inline constexpr int l2cap_lm_auth = 1;
inline constexpr int l2cap_lm_encrypt = 2;
inline constexpr int l2cap_lm_secure = 4;
inline constexpr int l2cap_psm_3dsp = 33;
inline constexpr int l2cap_psm_any = 0;
inline constexpr int l2cap_psm_att = 31;
inline constexpr int l2cap_psm_avctp = 23;
inline constexpr int l2cap_psm_avdtp = 25;
inline constexpr int l2cap_psm_bnep = 15;
inline constexpr int l2cap_psm_esdp = 21;
inline constexpr int l2cap_psm_hid_cntl = 17;
inline constexpr int l2cap_psm_hid_intr = 19;
inline constexpr int l2cap_psm_ipsp = 35;
inline constexpr int l2cap_psm_not_supported = 2;
inline constexpr int l2cap_psm_rfcomm = 3;
inline constexpr int l2cap_psm_sdp = 1;
inline constexpr int l2cap_psm_tcp = 5;
inline constexpr int l2cap_psm_tcs = 7;
inline constexpr int l2cap_psm_udi_c_plane = 29;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int ifnamsiz = 16;
inline constexpr int if_namesize = 16;
inline constexpr int inet6_addrstrlen = 46;
inline constexpr int inet_addrstrlen = 16;
inline constexpr int somaxconn = 128;

// Options of AF_UNIX sockets on the BSDs and macOS.
inline constexpr int local_connwait = 2;
inline constexpr int local_creds = 4;
inline constexpr int local_ocreds = 1;
inline constexpr int local_peereid = 3;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_bcast = 256;
inline constexpr int msg_cmsg_cloexec = 2048;
inline constexpr int msg_controlmbuf = 0x2000000;
inline constexpr int msg_ctrunc = 32;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_dontwait = 128;
inline constexpr int msg_eor = 8;
inline constexpr int msg_iovusrspace = 0x4000000;
inline constexpr int msg_lenusrspace = 0x8000000;
inline constexpr int msg_mcast = 512;
inline constexpr int msg_namembuf = 0x1000000;
inline constexpr int msg_nbio = 4096;
inline constexpr int msg_nosignal = 1024;
inline constexpr int msg_notification = 16384;
inline constexpr int msg_oob = 1;
inline constexpr int msg_peek = 2;
inline constexpr int msg_trunc = 16;
inline constexpr int msg_userflags = 0xffffff;
inline constexpr int msg_waitall = 64;
inline constexpr int msg_waitforone = 8192;

// Flags of getnameinfo(), and the longest results.
inline constexpr int ni_dgram = 16;
inline constexpr int ni_maxhost = 1025;
inline constexpr int ni_maxserv = 32;
inline constexpr int ni_namereqd = 4;
inline constexpr int ni_nofqdn = 1;
inline constexpr int ni_numerichost = 2;
inline constexpr int ni_numericscope = 64;
inline constexpr int ni_numericserv = 8;
inline constexpr int ni_withscopeid = 32;

// Protocol families: the older names of the address families.
inline constexpr int pf_appletalk = 16;
inline constexpr int pf_arp = 28;
inline constexpr int pf_bluetooth = 31;
inline constexpr int pf_can = 35;
inline constexpr int pf_ccitt = 10;
inline constexpr int pf_chaos = 5;
inline constexpr int pf_cnt = 21;
inline constexpr int pf_coip = 20;
inline constexpr int pf_datakit = 9;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_dli = 13;
inline constexpr int pf_e164 = 26;
inline constexpr int pf_ecma = 8;
inline constexpr int pf_ether = 36;
inline constexpr int pf_hylink = 15;
inline constexpr int pf_implink = 3;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 24;
inline constexpr int pf_ipx = 23;
inline constexpr int pf_isdn = 26;
inline constexpr int pf_iso = 7;
inline constexpr int pf_key = 29;
inline constexpr int pf_lat = 14;
inline constexpr int pf_link = 18;
inline constexpr int pf_local = 1;
inline constexpr int pf_max = 37;
inline constexpr int pf_mpls = 33;
inline constexpr int pf_natm = 27;
inline constexpr int pf_ns = 6;
inline constexpr int pf_oroute = 17;
inline constexpr int pf_osi = 7;
inline constexpr int pf_pup = 4;
inline constexpr int pf_route = 34;
inline constexpr int pf_sna = 11;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unspec = 0;

// Bluetooth's serial line emulation: options and limits.
inline constexpr int rfcomm_lm_auth = 1;
inline constexpr int rfcomm_lm_encrypt = 2;
inline constexpr int rfcomm_lm_secure = 4;

// Which sockaddrs a message of a routing socket has, as bits of rtm_addrs.
inline constexpr int rta_author = 64;
inline constexpr int rta_brd = 128;
inline constexpr int rta_dst = 1;
inline constexpr int rta_gateway = 2;
inline constexpr int rta_genmask = 8;
inline constexpr int rta_ifa = 32;
inline constexpr int rta_ifp = 16;
inline constexpr int rta_netmask = 4;
inline constexpr int rta_tag = 256;

// Kinds of control messages.
inline constexpr int scm_creds = 16;
inline constexpr int scm_hci_direction = 3;
inline constexpr int scm_rights = 1;
inline constexpr int scm_timestamp = 8;

// Directions of shutdown().
inline constexpr int shut_rd = 0;
inline constexpr int shut_rdwr = 2;
inline constexpr int shut_wr = 1;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = 2;
inline constexpr int so_acceptfilter = 4096;
inline constexpr int so_broadcast = 32;
inline constexpr int so_debug = 1;
inline constexpr int so_defopts = 27645;
inline constexpr int so_dontroute = 16;
inline constexpr int so_error = 4103;
inline constexpr int so_hci_direction = 3;
inline constexpr int so_hci_evt_filter = 1;
inline constexpr int so_hci_pkt_filter = 2;
inline constexpr int so_keepalive = 8;
inline constexpr int so_l2cap_flush = 5;
inline constexpr int so_l2cap_imtu = 1;
inline constexpr int so_l2cap_iqos = 3;
inline constexpr int so_l2cap_lm = 6;
inline constexpr int so_l2cap_omtu = 2;
inline constexpr int so_l2cap_oqos = 4;
inline constexpr int so_linger = 128;
inline constexpr int so_noheader = 4106;
inline constexpr int so_nosigpipe = 2048;
inline constexpr int so_oobinline = 256;
inline constexpr int so_overflowed = 4105;
inline constexpr int so_rcvbuf = 4098;
inline constexpr int so_rcvlowat = 4100;
inline constexpr int so_rcvtimeo = 4108;
inline constexpr int so_rerror = 16384;
inline constexpr int so_reuseaddr = 4;
inline constexpr int so_reuseport = 512;
inline constexpr int so_rfcomm_fc_info = 2;
inline constexpr int so_rfcomm_lm = 3;
inline constexpr int so_rfcomm_mtu = 1;
inline constexpr int so_sco_handle = 2;
inline constexpr int so_sco_mtu = 1;
inline constexpr int so_sndbuf = 4097;
inline constexpr int so_sndlowat = 4099;
inline constexpr int so_sndtimeo = 4107;
inline constexpr int so_timestamp = 8192;
inline constexpr int so_type = 4104;
inline constexpr int so_useloopback = 64;

// Types of sockets, and flags beside the type.
inline constexpr int sock_cloexec = 0x10000000;
inline constexpr int sock_conn_dgram = 6;
inline constexpr int sock_dccp = 6;
inline constexpr int sock_dgram = 2;
inline constexpr std::uint32_t sock_flags_mask = 0xf0000000u;
inline constexpr int sock_nonblock = 0x20000000;
inline constexpr int sock_nosigpipe = 0x40000000;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;
inline constexpr int sock_stream = 1;

// Levels of options.
inline constexpr int sol_can_raw = 1;
inline constexpr int sol_local = 0;
inline constexpr int sol_socket = 65535;

// Options of TCP, and values that they take.
inline constexpr int tcp_congctl = 32;
inline constexpr int tcp_info = 9;
inline constexpr int tcp_keepcnt = 6;
inline constexpr int tcp_keepidle = 3;
inline constexpr int tcp_keepinit = 7;
inline constexpr int tcp_keepintvl = 5;
inline constexpr int tcp_maxburst = 4;
inline constexpr int tcp_maxseg = 2;
inline constexpr int tcp_maxwin = 65535;
inline constexpr int tcp_max_winshift = 14;
inline constexpr int tcp_md5sig = 16;
inline constexpr int tcp_minmss = 216;
inline constexpr int tcp_mss = 536;
inline constexpr int tcp_nodelay = 1;

// Options of UDP, and kinds of encapsulation.
inline constexpr int udp_encap = 100;
inline constexpr int udp_encap_espinudp = 2;
inline constexpr int udp_encap_espinudp_maxfraglen = 552;
inline constexpr int udp_encap_espinudp_non_ike = 1;
inline constexpr int udp_encap_espinudp_port = 500;

}  // namespace sockfam::inline v0::constants::netbsd

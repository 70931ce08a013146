// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of OpenBSD, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::constants::openbsd {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_appletalk = 16;
inline constexpr int af_bluetooth = 32;
inline constexpr int af_ccitt = 10;
inline constexpr int af_chaos = 5;
inline constexpr int af_cnt = 21;
inline constexpr int af_coip = 20;
inline constexpr int af_datakit = 9;
inline constexpr int af_decnet = 12;
inline constexpr int af_dli = 13;
inline constexpr int af_e164 = 26;
inline constexpr int af_ecma = 8;
inline constexpr int af_encap = 28;
inline constexpr int af_frame = 36;
inline constexpr int af_hylink = 15;
inline constexpr int af_implink = 3;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 24;
inline constexpr int af_ipx = 23;
inline constexpr int af_isdn = 26;
inline constexpr int af_iso = 7;
inline constexpr int af_key = 30;
inline constexpr int af_lat = 14;
inline constexpr int af_link = 18;
inline constexpr int af_local = 1;
inline constexpr int af_max = 37;
inline constexpr int af_mpls = 33;
inline constexpr int af_natm = 27;
inline constexpr int af_ns = 6;
inline constexpr int af_osi = 7;
inline constexpr int af_pup = 4;
inline constexpr int af_route = 17;
inline constexpr int af_sip = 29;
inline constexpr int af_sna = 11;
inline constexpr int af_unix = 1;
inline constexpr int af_unspec = 0;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 64;
inline constexpr int ai_canonname = 2;
inline constexpr int ai_ext = 8;
inline constexpr int ai_fqdn = 32;
inline constexpr int ai_mask = 119;
inline constexpr int ai_numerichost = 4;
inline constexpr int ai_numericserv = 16;
inline constexpr int ai_passive = 1;

// Errors of getaddrinfo() and getnameinfo().
inline constexpr int eai_addrfamily = -9;
inline constexpr int eai_again = -3;
inline constexpr int eai_badflags = -1;
inline constexpr int eai_badhints = -12;
inline constexpr int eai_fail = -4;
inline constexpr int eai_family = -6;
inline constexpr int eai_memory = -10;
inline constexpr int eai_nodata = -5;
inline constexpr int eai_noname = -2;
inline constexpr int eai_overflow = -14;
inline constexpr int eai_protocol = -13;
inline constexpr int eai_service = -8;
inline constexpr int eai_socktype = -7;
inline constexpr int eai_system = -11;

// Numbers of Ethernet's protocols, with the C libraries' names.
inline constexpr int ethertype_arp = 2054;
inline constexpr int ethertype_ip = 2048;
inline constexpr int ethertype_ipv6 = 34525;
inline constexpr int ethertype_loopback = 36864;
inline constexpr int ethertype_pup = 512;
inline constexpr int ethertype_revarp = 32821;
inline constexpr int ethertype_vlan = 33024;

// Raw Ethernet sockets of OpenBSD, and two words of Windows' headers.
inline constexpr int frame_addrlen = 8;
inline constexpr int frame_add_membership = 64;
inline constexpr int frame_datalen = 32;
inline constexpr int frame_del_membership = 65;
inline constexpr int frame_recvdstaddr = 0;
inline constexpr int frame_recvprio = 1;
inline constexpr int frame_sendprio = 66;

// The option of raw ICMPv6 sockets on the BSDs and macOS.
inline constexpr int icmp6_filter = 18;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr std::uint32_t inaddr_allhosts_group = 0xe0000001u;
inline constexpr std::uint32_t inaddr_allrouters_group = 0xe0000002u;
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr std::uint32_t inaddr_carp_group = 0xe0000012u;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_max_local_group = 0xe00000ffu;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;
inline constexpr std::uint32_t inaddr_pfsync_group = 0xe00000f0u;
inline constexpr std::uint32_t inaddr_unspec_group = 0xe0000000u;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_membership = 12;
inline constexpr int ip_auth_level = 20;
inline constexpr int ip_default_multicast_loop = 1;
inline constexpr int ip_default_multicast_ttl = 1;
inline constexpr int ip_drop_membership = 13;
inline constexpr int ip_esp_network_level = 22;
inline constexpr int ip_esp_trans_level = 21;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_ipcomp_level = 29;
inline constexpr int ip_ipdefttl = 37;
inline constexpr int ip_ipsecflowinfo = 36;
inline constexpr int ip_ipsec_local_auth = 27;
inline constexpr int ip_ipsec_local_cred = 25;
inline constexpr int ip_ipsec_local_id = 23;
inline constexpr int ip_ipsec_remote_auth = 28;
inline constexpr int ip_ipsec_remote_cred = 26;
inline constexpr int ip_ipsec_remote_id = 24;
inline constexpr int ip_max_memberships = 4095;
inline constexpr int ip_minttl = 32;
inline constexpr int ip_min_memberships = 15;
inline constexpr int ip_multicast_if = 9;
inline constexpr int ip_multicast_loop = 11;
inline constexpr int ip_multicast_ttl = 10;
inline constexpr int ip_options = 1;
inline constexpr int ip_pipex = 34;
inline constexpr int ip_portrange = 19;
inline constexpr int ip_portrange_default = 0;
inline constexpr int ip_portrange_high = 1;
inline constexpr int ip_portrange_low = 2;
inline constexpr int ip_recvdstaddr = 7;
inline constexpr int ip_recvdstport = 33;
inline constexpr int ip_recvif = 30;
inline constexpr int ip_recvopts = 5;
inline constexpr int ip_recvretopts = 6;
inline constexpr int ip_recvrtable = 35;
inline constexpr int ip_recvttl = 31;
inline constexpr int ip_retopts = 8;
inline constexpr int ip_rtable = 4129;
inline constexpr int ip_sendsrcaddr = 7;
inline constexpr int ip_tos = 3;
inline constexpr int ip_ttl = 4;

// Port numbers with a meaning.
inline constexpr int ipport_hifirstauto = 49152;
inline constexpr int ipport_hilastauto = 65535;
inline constexpr int ipport_reserved = 1024;
inline constexpr int ipport_userreserved = 49151;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_carp = 112;
inline constexpr int ipproto_divert = 258;
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
inline constexpr int ipproto_max = 256;
inline constexpr int ipproto_maxid = 259;
inline constexpr int ipproto_mobile = 55;
inline constexpr int ipproto_mpls = 137;
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
inline constexpr int ipproto_udplite = 136;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_auth_level = 53;
inline constexpr int ipv6_autoflowlabel = 59;
inline constexpr int ipv6_checksum = 26;
inline constexpr int ipv6_default_multicast_hops = 1;
inline constexpr int ipv6_default_multicast_loop = 1;
inline constexpr int ipv6_dontfrag = 62;
inline constexpr int ipv6_dstopts = 50;
inline constexpr int ipv6_esp_network_level = 55;
inline constexpr int ipv6_esp_trans_level = 54;
inline constexpr int ipv6_hoplimit = 47;
inline constexpr int ipv6_hopopts = 49;
inline constexpr int ipv6_ipcomp_level = 60;
inline constexpr int ipv6_join_group = 12;
inline constexpr int ipv6_leave_group = 13;
inline constexpr int ipv6_minhopcount = 65;
inline constexpr int ipv6_multicast_hops = 10;
inline constexpr int ipv6_multicast_if = 9;
inline constexpr int ipv6_multicast_loop = 11;
inline constexpr int ipv6_nexthop = 48;
inline constexpr int ipv6_pathmtu = 44;
inline constexpr int ipv6_pipex = 63;
inline constexpr int ipv6_pktinfo = 46;
inline constexpr int ipv6_portrange = 14;
inline constexpr int ipv6_portrange_default = 0;
inline constexpr int ipv6_portrange_high = 1;
inline constexpr int ipv6_portrange_low = 2;
inline constexpr int ipv6_recvdstopts = 40;
inline constexpr int ipv6_recvdstport = 64;
inline constexpr int ipv6_recvhoplimit = 37;
inline constexpr int ipv6_recvhopopts = 39;
inline constexpr int ipv6_recvpathmtu = 43;
inline constexpr int ipv6_recvpktinfo = 36;
inline constexpr int ipv6_recvrthdr = 38;
inline constexpr int ipv6_recvtclass = 57;
inline constexpr int ipv6_rtable = 4129;
inline constexpr int ipv6_rthdr = 51;
inline constexpr int ipv6_rthdrdstopts = 35;
inline constexpr int ipv6_rthdr_loose = 0;
inline constexpr int ipv6_rthdr_type_0 = 0;
inline constexpr int ipv6_tclass = 61;
inline constexpr int ipv6_unicast_hops = 4;
inline constexpr int ipv6_use_min_mtu = 42;
inline constexpr int ipv6_v6only = 27;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int ifnamsiz = 16;
inline constexpr int if_namesize = 16;
inline constexpr int inet6_addrstrlen = 46;
inline constexpr int inet_addrstrlen = 16;
inline constexpr int somaxconn = 128;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_bcast = 256;
inline constexpr int msg_cmsg_cloexec = 2048;
inline constexpr int msg_cmsg_clofork = 8192;
inline constexpr int msg_ctrunc = 32;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_dontwait = 128;
inline constexpr int msg_eor = 8;
inline constexpr int msg_mcast = 512;
inline constexpr int msg_nosignal = 1024;
inline constexpr int msg_oob = 1;
inline constexpr int msg_peek = 2;
inline constexpr int msg_trunc = 16;
inline constexpr int msg_waitall = 64;
inline constexpr int msg_waitforone = 4096;

// Flags of getnameinfo(), and the longest results.
inline constexpr int ni_dgram = 16;
inline constexpr int ni_maxhost = 256;
inline constexpr int ni_maxserv = 32;
inline constexpr int ni_namereqd = 8;
inline constexpr int ni_nofqdn = 4;
inline constexpr int ni_numerichost = 1;
inline constexpr int ni_numericserv = 2;

// Protocol families: the older names of the address families.
inline constexpr int pf_appletalk = 16;
inline constexpr int pf_bluetooth = 32;
inline constexpr int pf_ccitt = 10;
inline constexpr int pf_chaos = 5;
inline constexpr int pf_cnt = 21;
inline constexpr int pf_coip = 20;
inline constexpr int pf_datakit = 9;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_dli = 13;
inline constexpr int pf_ecma = 8;
inline constexpr int pf_encap = 28;
inline constexpr int pf_frame = 36;
inline constexpr int pf_hylink = 15;
inline constexpr int pf_implink = 3;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 24;
inline constexpr int pf_ipx = 23;
inline constexpr int pf_isdn = 26;
inline constexpr int pf_iso = 7;
inline constexpr int pf_key = 30;
inline constexpr int pf_lat = 14;
inline constexpr int pf_link = 18;
inline constexpr int pf_local = 1;
inline constexpr int pf_max = 37;
inline constexpr int pf_mpls = 33;
inline constexpr int pf_natm = 27;
inline constexpr int pf_ns = 6;
inline constexpr int pf_osi = 7;
inline constexpr int pf_pup = 4;
inline constexpr int pf_route = 17;
inline constexpr int pf_sip = 29;
inline constexpr int pf_sna = 11;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unspec = 0;

// Which sockaddrs a message of a routing socket has, as bits of rtm_addrs.
inline constexpr int rta_author = 64;
inline constexpr int rta_bfd = 2048;
inline constexpr int rta_brd = 128;
inline constexpr int rta_dns = 4096;
inline constexpr int rta_dst = 1;
inline constexpr int rta_gateway = 2;
inline constexpr int rta_genmask = 8;
inline constexpr int rta_ifa = 32;
inline constexpr int rta_ifp = 16;
inline constexpr int rta_label = 1024;
inline constexpr int rta_netmask = 4;
inline constexpr int rta_search = 16384;
inline constexpr int rta_src = 256;
inline constexpr int rta_srcmask = 512;
inline constexpr int rta_static = 8192;

// Kinds of control messages.
inline constexpr int scm_rights = 1;
inline constexpr int scm_timestamp = 4;

// Directions of shutdown().
inline constexpr int shut_rd = 0;
inline constexpr int shut_rdwr = 2;
inline constexpr int shut_wr = 1;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = 2;
inline constexpr int so_bindany = 4096;
inline constexpr int so_broadcast = 32;
inline constexpr int so_debug = 1;
inline constexpr int so_domain = 4132;
inline constexpr int so_dontroute = 16;
inline constexpr int so_error = 4103;
inline constexpr int so_keepalive = 8;
inline constexpr int so_linger = 128;
inline constexpr int so_oobinline = 256;
inline constexpr int so_peercred = 4130;
inline constexpr int so_protocol = 4133;
inline constexpr int so_rcvbuf = 4098;
inline constexpr int so_rcvlowat = 4100;
inline constexpr int so_rcvtimeo = 4102;
inline constexpr int so_reuseaddr = 4;
inline constexpr int so_reuseport = 512;
inline constexpr int so_rtable = 4129;
inline constexpr int so_sndbuf = 4097;
inline constexpr int so_sndlowat = 4099;
inline constexpr int so_sndtimeo = 4101;
inline constexpr int so_splice = 4131;
inline constexpr int so_timestamp = 2048;
inline constexpr int so_type = 4104;
inline constexpr int so_useloopback = 64;
inline constexpr int so_zeroize = 8192;

// Types of sockets, and flags beside the type.
inline constexpr int sock_cloexec = 32768;
inline constexpr int sock_clofork = 2048;
inline constexpr int sock_dgram = 2;
inline constexpr int sock_dns = 4096;
inline constexpr int sock_nonblock = 16384;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;
inline constexpr int sock_stream = 1;

// Levels of options.
inline constexpr int sol_socket = 65535;

// Options of TCP, and values that they take.
inline constexpr int tcp_info = 9;
inline constexpr int tcp_maxseg = 2;
inline constexpr int tcp_maxwin = 65535;
inline constexpr int tcp_max_sack = 3;
inline constexpr int tcp_max_winshift = 14;
inline constexpr int tcp_md5sig = 4;
inline constexpr int tcp_mss = 512;
inline constexpr int tcp_nodelay = 1;
inline constexpr int tcp_nopush = 16;
inline constexpr int tcp_sackhole_limit = 128;
inline constexpr int tcp_sack_enable = 8;

}  // namespace sockfam::inline v0::constants::openbsd

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of illumos, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::constants::illumos {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_802 = 18;
inline constexpr int af_appletalk = 16;
inline constexpr int af_ccitt = 10;
inline constexpr int af_chaos = 5;
inline constexpr int af_datakit = 9;
inline constexpr int af_decnet = 12;
inline constexpr int af_dli = 13;
inline constexpr int af_ecma = 8;
inline constexpr int af_file = 1;
inline constexpr int af_gosip = 22;
inline constexpr int af_hylink = 15;
inline constexpr int af_implink = 3;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 26;
inline constexpr int af_inet_offload = 30;
inline constexpr int af_ipx = 23;
inline constexpr int af_key = 27;
inline constexpr int af_lat = 14;
inline constexpr int af_link = 25;
inline constexpr int af_local = 1;
inline constexpr int af_max = 32;
inline constexpr int af_nbs = 7;
inline constexpr int af_nca = 28;
inline constexpr int af_nit = 17;
inline constexpr int af_ns = 6;
inline constexpr int af_osi = 19;
inline constexpr int af_osinet = 21;
inline constexpr int af_packet = 32;
inline constexpr int af_policy = 29;
inline constexpr int af_pup = 4;
inline constexpr int af_route = 24;
inline constexpr int af_sna = 11;
inline constexpr int af_trill = 31;
inline constexpr int af_unix = 1;
inline constexpr int af_unspec = 0;
inline constexpr int af_x25 = 20;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 4;
inline constexpr int ai_all = 2;
inline constexpr int ai_canonname = 16;
inline constexpr int ai_default = 5;
inline constexpr int ai_numerichost = 32;
inline constexpr int ai_numericserv = 64;
inline constexpr int ai_passive = 8;
inline constexpr int ai_v4mapped = 1;

// Errors of getaddrinfo() and getnameinfo().
inline constexpr int eai_addrfamily = 1;
inline constexpr int eai_again = 2;
inline constexpr int eai_badflags = 3;
inline constexpr int eai_fail = 4;
inline constexpr int eai_family = 5;
inline constexpr int eai_max = 14;
inline constexpr int eai_memory = 6;
inline constexpr int eai_nodata = 7;
inline constexpr int eai_noname = 8;
inline constexpr int eai_overflow = 12;
inline constexpr int eai_protocol = 13;
inline constexpr int eai_service = 9;
inline constexpr int eai_socktype = 10;
inline constexpr int eai_system = 11;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr std::uint32_t inaddr_allhosts_group = 0xe0000001u;
inline constexpr std::uint32_t inaddr_allrpts_group = 0xe0000016u;
inline constexpr std::uint32_t inaddr_allrtrs_group = 0xe0000002u;
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_max_local_group = 0xe00000ffu;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;
inline constexpr std::uint32_t inaddr_unspec_group = 0xe0000000u;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_membership = 19;
inline constexpr int ip_add_source_membership = 23;
inline constexpr int ip_block_source = 21;
inline constexpr int ip_bound_if = 65;
inline constexpr int ip_broadcast = 262;
inline constexpr int ip_broadcast_ttl = 67;
inline constexpr int ip_default_multicast_loop = 1;
inline constexpr int ip_default_multicast_ttl = 1;
inline constexpr int ip_dhcpinit_if = 69;
inline constexpr int ip_dontfrag = 27;
inline constexpr int ip_dontroute = 261;
inline constexpr int ip_drop_membership = 20;
inline constexpr int ip_drop_source_membership = 24;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_multicast_if = 16;
inline constexpr int ip_multicast_loop = 18;
inline constexpr int ip_multicast_ttl = 17;
inline constexpr int ip_nexthop = 25;
inline constexpr int ip_options = 1;
inline constexpr int ip_pktinfo = 26;
inline constexpr int ip_recvdstaddr = 7;
inline constexpr int ip_recvif = 9;
inline constexpr int ip_recvopts = 5;
inline constexpr int ip_recvpktinfo = 26;
inline constexpr int ip_recvretopts = 6;
inline constexpr int ip_recvslla = 10;
inline constexpr int ip_recvtos = 12;
inline constexpr int ip_recvttl = 11;
inline constexpr int ip_retopts = 8;
inline constexpr int ip_reuseaddr = 260;
inline constexpr int ip_sec_opt = 34;
inline constexpr int ip_tos = 3;
inline constexpr int ip_ttl = 4;
inline constexpr int ip_unblock_source = 22;
inline constexpr int ip_unspec_src = 66;

// Port numbers with a meaning.
inline constexpr int ipport_biffudp = 512;
inline constexpr int ipport_bootpc = 68;
inline constexpr int ipport_bootps = 67;
inline constexpr int ipport_chargen = 19;
inline constexpr int ipport_cmdserver = 514;
inline constexpr int ipport_daytime = 13;
inline constexpr int ipport_dhcpv6c = 546;
inline constexpr int ipport_dhcpv6s = 547;
inline constexpr int ipport_discard = 9;
inline constexpr int ipport_domain = 53;
inline constexpr int ipport_echo = 7;
inline constexpr int ipport_efsserver = 520;
inline constexpr int ipport_execserver = 512;
inline constexpr int ipport_finger = 79;
inline constexpr int ipport_ftp = 21;
inline constexpr int ipport_http = 80;
inline constexpr int ipport_http_alt = 8080;
inline constexpr int ipport_ike = 500;
inline constexpr int ipport_ike_natt = 4500;
inline constexpr int ipport_ldap = 389;
inline constexpr int ipport_loginserver = 513;
inline constexpr int ipport_mdns = 5353;
inline constexpr int ipport_mip = 434;
inline constexpr int ipport_mtp = 57;
inline constexpr int ipport_nameserver = 42;
inline constexpr int ipport_netbios_dgm = 138;
inline constexpr int ipport_netbios_ns = 137;
inline constexpr int ipport_netbios_ssn = 139;
inline constexpr int ipport_netstat = 15;
inline constexpr int ipport_ntp = 123;
inline constexpr int ipport_printer = 515;
inline constexpr int ipport_reserved = 1024;
inline constexpr int ipport_ripng = 521;
inline constexpr int ipport_rje = 77;
inline constexpr int ipport_routeserver = 520;
inline constexpr int ipport_slp = 427;
inline constexpr int ipport_smb = 445;
inline constexpr int ipport_smtp = 25;
inline constexpr int ipport_socks = 1080;
inline constexpr int ipport_supdup = 95;
inline constexpr int ipport_syslog = 514;
inline constexpr int ipport_systat = 11;
inline constexpr int ipport_talk = 517;
inline constexpr int ipport_telnet = 23;
inline constexpr int ipport_tftp = 69;
inline constexpr int ipport_timeserver = 37;
inline constexpr int ipport_ttylink = 87;
inline constexpr int ipport_userreserved = 5000;
inline constexpr int ipport_whois = 43;
inline constexpr int ipport_whoserver = 513;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_dstopts = 60;
inline constexpr int ipproto_egp = 8;
inline constexpr int ipproto_encap = 4;
inline constexpr int ipproto_eon = 80;
inline constexpr int ipproto_esp = 50;
inline constexpr int ipproto_fragment = 44;
inline constexpr int ipproto_ggp = 3;
inline constexpr int ipproto_hello = 63;
inline constexpr int ipproto_hopopts = 0;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_icmpv6 = 58;
inline constexpr int ipproto_idp = 22;
inline constexpr int ipproto_igmp = 2;
inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_max = 256;
inline constexpr int ipproto_nd = 77;
inline constexpr int ipproto_none = 59;
inline constexpr int ipproto_ospf = 89;
inline constexpr int ipproto_pim = 103;
inline constexpr int ipproto_pup = 12;
inline constexpr int ipproto_raw = 255;
inline constexpr int ipproto_routing = 43;
inline constexpr int ipproto_rsvp = 46;
inline constexpr int ipproto_sctp = 132;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_udp = 17;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_add_membership = 9;
inline constexpr int ipv6_bound_if = 65;
inline constexpr int ipv6_checksum = 24;
inline constexpr int ipv6_dontfrag = 33;
inline constexpr int ipv6_drop_membership = 10;
inline constexpr int ipv6_dstopts = 15;
inline constexpr std::uint32_t ipv6_flowinfo_flowlabel = 0xffff0f00u;
inline constexpr int ipv6_flowinfo_tclass = 61455;
inline constexpr int ipv6_hoplimit = 12;
inline constexpr int ipv6_hopopts = 14;
inline constexpr int ipv6_join_group = 9;
inline constexpr int ipv6_leave_group = 10;
inline constexpr int ipv6_multicast_hops = 7;
inline constexpr int ipv6_multicast_if = 6;
inline constexpr int ipv6_multicast_loop = 8;
inline constexpr int ipv6_nexthop = 13;
inline constexpr int ipv6_pad1_opt = 0;
inline constexpr int ipv6_pathmtu = 37;
inline constexpr int ipv6_pktinfo = 11;
inline constexpr int ipv6_prefer_src_cga = 32;
inline constexpr int ipv6_prefer_src_cgadefault = 16;
inline constexpr int ipv6_prefer_src_cgamask = 48;
inline constexpr int ipv6_prefer_src_coa = 2;
inline constexpr int ipv6_prefer_src_default = 21;
inline constexpr int ipv6_prefer_src_home = 1;
inline constexpr int ipv6_prefer_src_mask = 63;
inline constexpr int ipv6_prefer_src_mipdefault = 1;
inline constexpr int ipv6_prefer_src_mipmask = 3;
inline constexpr int ipv6_prefer_src_noncga = 16;
inline constexpr int ipv6_prefer_src_public = 4;
inline constexpr int ipv6_prefer_src_tmp = 8;
inline constexpr int ipv6_prefer_src_tmpdefault = 4;
inline constexpr int ipv6_prefer_src_tmpmask = 12;
inline constexpr int ipv6_recvdstopts = 40;
inline constexpr int ipv6_recvhoplimit = 19;
inline constexpr int ipv6_recvhopopts = 20;
inline constexpr int ipv6_recvpathmtu = 36;
inline constexpr int ipv6_recvpktinfo = 18;
inline constexpr int ipv6_recvrthdr = 22;
inline constexpr int ipv6_recvrthdrdstopts = 23;
inline constexpr int ipv6_recvtclass = 25;
inline constexpr int ipv6_rthdr = 16;
inline constexpr int ipv6_rthdrdstopts = 17;
inline constexpr int ipv6_rthdr_type_0 = 0;
inline constexpr int ipv6_sec_opt = 34;
inline constexpr int ipv6_src_preferences = 35;
inline constexpr int ipv6_tclass = 38;
inline constexpr int ipv6_unicast_hops = 5;
inline constexpr int ipv6_unspec_src = 66;
inline constexpr int ipv6_use_min_mtu = 32;
inline constexpr int ipv6_v6only = 39;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int ifnamsiz = 16;
inline constexpr int if_namesize = 32;
inline constexpr int inet6_addrstrlen = 46;
inline constexpr int inet_addrstrlen = 16;
inline constexpr int somaxconn = 128;

// Options of multicast groups, for both IPv4 and IPv6.
inline constexpr int mcast_block_source = 43;
inline constexpr int mcast_exclude = 2;
inline constexpr int mcast_include = 1;
inline constexpr int mcast_join_group = 41;
inline constexpr int mcast_join_source_group = 45;
inline constexpr int mcast_leave_group = 42;
inline constexpr int mcast_leave_source_group = 46;
inline constexpr int mcast_unblock_source = 44;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_ctrunc = 16;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_dontwait = 128;
inline constexpr int msg_dupctrl = 2048;
inline constexpr int msg_eor = 8;
inline constexpr int msg_maxiovlen = 16;
inline constexpr int msg_nosignal = 512;
inline constexpr int msg_notification = 256;
inline constexpr int msg_oob = 1;
inline constexpr int msg_peek = 2;
inline constexpr int msg_trunc = 32;
inline constexpr int msg_waitall = 64;
inline constexpr int msg_xpg4_2 = 32768;

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
inline constexpr int pf_802 = 18;
inline constexpr int pf_appletalk = 16;
inline constexpr int pf_ccitt = 10;
inline constexpr int pf_chaos = 5;
inline constexpr int pf_datakit = 9;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_dli = 13;
inline constexpr int pf_ecma = 8;
inline constexpr int pf_file = 1;
inline constexpr int pf_gosip = 22;
inline constexpr int pf_hylink = 15;
inline constexpr int pf_implink = 3;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 26;
inline constexpr int pf_inet_offload = 30;
inline constexpr int pf_ipx = 23;
inline constexpr int pf_key = 27;
inline constexpr int pf_lat = 14;
inline constexpr int pf_link = 25;
inline constexpr int pf_local = 1;
inline constexpr int pf_max = 32;
inline constexpr int pf_nbs = 7;
inline constexpr int pf_nca = 28;
inline constexpr int pf_nit = 17;
inline constexpr int pf_ns = 6;
inline constexpr int pf_osi = 19;
inline constexpr int pf_osinet = 21;
inline constexpr int pf_packet = 32;
inline constexpr int pf_policy = 29;
inline constexpr int pf_pup = 4;
inline constexpr int pf_route = 24;
inline constexpr int pf_sna = 11;
inline constexpr int pf_trill = 31;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unspec = 0;
inline constexpr int pf_x25 = 20;

// Which sockaddrs a message of a routing socket has, as bits of rtm_addrs.
inline constexpr int rta_author = 64;
inline constexpr int rta_brd = 128;
inline constexpr int rta_dst = 1;
inline constexpr int rta_gateway = 2;
inline constexpr int rta_genmask = 8;
inline constexpr int rta_ifa = 32;
inline constexpr int rta_ifp = 16;
inline constexpr int rta_netmask = 4;
inline constexpr int rta_src = 256;

// Kinds of control messages.
inline constexpr int scm_rights = 4112;
inline constexpr int scm_timestamp = 4115;
inline constexpr int scm_ucred = 4114;

// Directions of shutdown().
inline constexpr int shut_rd = 0;
inline constexpr int shut_rdwr = 2;
inline constexpr int shut_wr = 1;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = 2;
inline constexpr int so_allzones = 4116;
inline constexpr int so_anon_mlp = 4106;
inline constexpr int so_attach_filter = 0x40000001;
inline constexpr int so_broadcast = 32;
inline constexpr int so_debug = 1;
inline constexpr int so_detach_filter = 0x40000002;
inline constexpr int so_dgram_errind = 512;
inline constexpr int so_domain = 4108;
inline constexpr int so_dontlinger = -129;
inline constexpr int so_dontroute = 16;
inline constexpr int so_error = 4103;
inline constexpr int so_exclbind = 4117;
inline constexpr int so_keepalive = 8;
inline constexpr int so_linger = 128;
inline constexpr int so_mac_exempt = 4107;
inline constexpr int so_mac_implicit = 4118;
inline constexpr int so_oobinline = 256;
inline constexpr int so_prototype = 4105;
inline constexpr int so_rcvbuf = 4098;
inline constexpr int so_rcvlowat = 4100;
inline constexpr int so_rcvpsh = 4109;
inline constexpr int so_rcvtimeo = 4102;
inline constexpr int so_recvucred = 1024;
inline constexpr int so_reuseaddr = 4;
inline constexpr int so_secattr = 4113;
inline constexpr int so_sndbuf = 4097;
inline constexpr int so_sndlowat = 4099;
inline constexpr int so_sndtimeo = 4101;
inline constexpr int so_timestamp = 4115;
inline constexpr int so_type = 4104;
inline constexpr int so_useloopback = 64;
inline constexpr int so_vrrp = 4119;

// Types of sockets, and flags beside the type.
inline constexpr int sock_cloexec = 0x80000;
inline constexpr int sock_dgram = 1;
inline constexpr int sock_ndelay = 0x200000;
inline constexpr int sock_nonblock = 0x100000;
inline constexpr int sock_raw = 4;
inline constexpr int sock_rdm = 5;
inline constexpr int sock_seqpacket = 6;
inline constexpr int sock_stream = 2;
inline constexpr int sock_type_mask = 65535;

// Levels of options.
inline constexpr int sol_filter = 65532;
inline constexpr int sol_packet = 65533;
inline constexpr int sol_route = 65534;
inline constexpr int sol_socket = 65535;

// Options of TCP, and values that they take.
inline constexpr int tcp_abort_threshold = 17;
inline constexpr int tcp_anonprivbind = 32;
inline constexpr int tcp_congestion = 37;
inline constexpr int tcp_conn_abort_threshold = 19;
inline constexpr int tcp_conn_notify_threshold = 18;
inline constexpr int tcp_cork = 24;
inline constexpr int tcp_exclbind = 33;
inline constexpr int tcp_init_cwnd = 21;
inline constexpr int tcp_keepalive = 8;
inline constexpr int tcp_keepalive_abort_threshold = 23;
inline constexpr int tcp_keepalive_threshold = 22;
inline constexpr int tcp_keepcnt = 35;
inline constexpr int tcp_keepidle = 34;
inline constexpr int tcp_keepintvl = 36;
inline constexpr int tcp_linger2 = 28;
inline constexpr int tcp_maxseg = 2;
inline constexpr int tcp_mss = 536;
inline constexpr int tcp_nodelay = 1;
inline constexpr int tcp_notify_threshold = 16;
inline constexpr int tcp_recvdstaddr = 20;
inline constexpr int tcp_rto_initial = 25;
inline constexpr int tcp_rto_max = 27;
inline constexpr int tcp_rto_min = 26;

// Options of UDP, and kinds of encapsulation.
inline constexpr int udp_anonprivbind = 256;
inline constexpr int udp_checksum = 1536;
inline constexpr int udp_exclbind = 257;
inline constexpr int udp_nat_t_endpoint = 259;
inline constexpr int udp_rcvhdr = 258;

}  // namespace sockfam::inline v0::constants::illumos

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of macOS, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::constants::macos {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_appletalk = 16;
inline constexpr int af_ccitt = 10;
inline constexpr int af_chaos = 5;
inline constexpr int af_cnt = 21;
inline constexpr int af_coip = 20;
inline constexpr int af_datakit = 9;
inline constexpr int af_decnet = 12;
inline constexpr int af_dli = 13;
inline constexpr int af_e164 = 28;
inline constexpr int af_ecma = 8;
inline constexpr int af_hylink = 15;
inline constexpr int af_ieee80211 = 37;
inline constexpr int af_implink = 3;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 30;
inline constexpr int af_ipx = 23;
inline constexpr int af_isdn = 28;
inline constexpr int af_iso = 7;
inline constexpr int af_lat = 14;
inline constexpr int af_link = 18;
inline constexpr int af_local = 1;
inline constexpr int af_max = 41;
inline constexpr int af_natm = 31;
inline constexpr int af_ndrv = 27;
inline constexpr int af_netbios = 33;
inline constexpr int af_ns = 6;
inline constexpr int af_osi = 7;
inline constexpr int af_ppp = 34;
inline constexpr int af_pup = 4;
inline constexpr int af_reserved_36 = 36;
inline constexpr int af_route = 17;
inline constexpr int af_sip = 24;
inline constexpr int af_sna = 11;
inline constexpr int af_system = 32;
inline constexpr int af_sys_control = 2;
inline constexpr int af_unix = 1;
inline constexpr int af_unspec = 0;
inline constexpr int af_utun = 38;
inline constexpr int af_vsock = 40;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 1024;
inline constexpr int ai_all = 256;
inline constexpr int ai_canonname = 2;
inline constexpr int ai_default = 1536;
inline constexpr int ai_mask = 5127;
inline constexpr int ai_numerichost = 4;
inline constexpr int ai_numericserv = 4096;
inline constexpr int ai_passive = 1;
inline constexpr int ai_unusable = 0x10000000;
inline constexpr int ai_v4mapped = 2048;
inline constexpr int ai_v4mapped_cfg = 512;

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

// The option of raw ICMPv6 sockets on the BSDs and macOS.
inline constexpr int icmp6_filter = 18;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr std::uint32_t inaddr_allhosts_group = 0xe0000001u;
inline constexpr std::uint32_t inaddr_allmdns_group = 0xe00000fbu;
inline constexpr std::uint32_t inaddr_allrpts_group = 0xe0000016u;
inline constexpr std::uint32_t inaddr_allrtrs_group = 0xe0000002u;
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr std::uint32_t inaddr_carp_group = 0xe0000012u;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_max_local_group = 0xe00000ffu;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;
inline constexpr std::uint32_t inaddr_pfsync_group = 0xe00000f0u;
inline constexpr std::uint32_t inaddr_unspec_group = 0xe0000000u;

// The ioctl of macOS that tells a virtual machine's own context id.
inline constexpr int ioctl_vm_sockets_get_local_cid = 0x400473d1;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_membership = 12;
inline constexpr int ip_add_source_membership = 70;
inline constexpr int ip_block_source = 72;
inline constexpr int ip_bound_if = 25;
inline constexpr int ip_default_multicast_loop = 1;
inline constexpr int ip_default_multicast_ttl = 1;
inline constexpr int ip_dontfrag = 28;
inline constexpr int ip_drop_membership = 13;
inline constexpr int ip_drop_source_membership = 71;
inline constexpr int ip_faith = 22;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_ipsec_policy = 21;
inline constexpr int ip_max_group_src_filter = 512;
inline constexpr int ip_max_memberships = 4095;
inline constexpr int ip_max_sock_mute_filter = 128;
inline constexpr int ip_max_sock_src_filter = 128;
inline constexpr int ip_min_memberships = 31;
inline constexpr int ip_msfilter = 74;
inline constexpr int ip_multicast_if = 9;
inline constexpr int ip_multicast_ifindex = 66;
inline constexpr int ip_multicast_loop = 11;
inline constexpr int ip_multicast_ttl = 10;
inline constexpr int ip_multicast_vif = 14;
inline constexpr int ip_nat__xxx = 55;
inline constexpr int ip_old_fw_add = 50;
inline constexpr int ip_old_fw_del = 51;
inline constexpr int ip_old_fw_flush = 52;
inline constexpr int ip_old_fw_get = 54;
inline constexpr int ip_old_fw_resetlog = 56;
inline constexpr int ip_old_fw_zero = 53;
inline constexpr int ip_options = 1;
inline constexpr int ip_pktinfo = 26;
inline constexpr int ip_portrange = 19;
inline constexpr int ip_portrange_default = 0;
inline constexpr int ip_portrange_high = 1;
inline constexpr int ip_portrange_low = 2;
inline constexpr int ip_recvdstaddr = 7;
inline constexpr int ip_recvif = 20;
inline constexpr int ip_recvopts = 5;
inline constexpr int ip_recvpktinfo = 26;
inline constexpr int ip_recvretopts = 6;
inline constexpr int ip_recvtos = 27;
inline constexpr int ip_recvttl = 24;
inline constexpr int ip_retopts = 8;
inline constexpr int ip_rsvp_off = 16;
inline constexpr int ip_rsvp_on = 15;
inline constexpr int ip_rsvp_vif_off = 18;
inline constexpr int ip_rsvp_vif_on = 17;
inline constexpr int ip_striphdr = 23;
inline constexpr int ip_tos = 3;
inline constexpr int ip_traffic_mgt_background = 65;
inline constexpr int ip_ttl = 4;
inline constexpr int ip_unblock_source = 73;

// Port numbers with a meaning.
inline constexpr int ipport_hifirstauto = 49152;
inline constexpr int ipport_hilastauto = 65535;
inline constexpr int ipport_reserved = 1024;
inline constexpr int ipport_reservedstart = 600;
inline constexpr int ipport_userreserved = 5000;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_3pc = 34;
inline constexpr int ipproto_adfs = 68;
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_ahip = 61;
inline constexpr int ipproto_apes = 99;
inline constexpr int ipproto_argus = 13;
inline constexpr int ipproto_ax25 = 93;
inline constexpr int ipproto_bha = 49;
inline constexpr int ipproto_blt = 30;
inline constexpr int ipproto_brsatmon = 76;
inline constexpr int ipproto_cftp = 62;
inline constexpr int ipproto_chaos = 16;
inline constexpr int ipproto_cmtp = 38;
inline constexpr int ipproto_cphb = 73;
inline constexpr int ipproto_cpnx = 72;
inline constexpr int ipproto_ddp = 37;
inline constexpr int ipproto_dgp = 86;
inline constexpr int ipproto_divert = 254;
inline constexpr int ipproto_done = 257;
inline constexpr int ipproto_dstopts = 60;
inline constexpr int ipproto_egp = 8;
inline constexpr int ipproto_emcon = 14;
inline constexpr int ipproto_encap = 98;
inline constexpr int ipproto_eon = 80;
inline constexpr int ipproto_esp = 50;
inline constexpr int ipproto_etherip = 97;
inline constexpr int ipproto_fragment = 44;
inline constexpr int ipproto_ggp = 3;
inline constexpr int ipproto_gmtp = 100;
inline constexpr int ipproto_gre = 47;
inline constexpr int ipproto_hello = 63;
inline constexpr int ipproto_hmp = 20;
inline constexpr int ipproto_hopopts = 0;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_icmpv6 = 58;
inline constexpr int ipproto_idp = 22;
inline constexpr int ipproto_idpr = 35;
inline constexpr int ipproto_idrp = 45;
inline constexpr int ipproto_igmp = 2;
inline constexpr int ipproto_igp = 85;
inline constexpr int ipproto_igrp = 88;
inline constexpr int ipproto_il = 40;
inline constexpr int ipproto_inlsp = 52;
inline constexpr int ipproto_inp = 32;
inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_ipcomp = 108;
inline constexpr int ipproto_ipcv = 71;
inline constexpr int ipproto_ipeip = 94;
inline constexpr int ipproto_ipip = 4;
inline constexpr int ipproto_ippc = 67;
inline constexpr int ipproto_ipv4 = 4;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_irtp = 28;
inline constexpr int ipproto_kryptolan = 65;
inline constexpr int ipproto_larp = 91;
inline constexpr int ipproto_leaf1 = 25;
inline constexpr int ipproto_leaf2 = 26;
inline constexpr int ipproto_max = 256;
inline constexpr int ipproto_maxid = 52;
inline constexpr int ipproto_meas = 19;
inline constexpr int ipproto_mhrp = 48;
inline constexpr int ipproto_micp = 95;
inline constexpr int ipproto_mtp = 92;
inline constexpr int ipproto_mux = 18;
inline constexpr int ipproto_nd = 77;
inline constexpr int ipproto_nhrp = 54;
inline constexpr int ipproto_none = 59;
inline constexpr int ipproto_nsp = 31;
inline constexpr int ipproto_nvpii = 11;
inline constexpr int ipproto_ospfigp = 89;
inline constexpr int ipproto_pgm = 113;
inline constexpr int ipproto_pigp = 9;
inline constexpr int ipproto_pim = 103;
inline constexpr int ipproto_prm = 21;
inline constexpr int ipproto_pup = 12;
inline constexpr int ipproto_pvp = 75;
inline constexpr int ipproto_raw = 255;
inline constexpr int ipproto_rccmon = 10;
inline constexpr int ipproto_rdp = 27;
inline constexpr int ipproto_routing = 43;
inline constexpr int ipproto_rsvp = 46;
inline constexpr int ipproto_rvd = 66;
inline constexpr int ipproto_satexpak = 64;
inline constexpr int ipproto_satmon = 69;
inline constexpr int ipproto_sccsp = 96;
inline constexpr int ipproto_sctp = 132;
inline constexpr int ipproto_sdrp = 42;
inline constexpr int ipproto_sep = 33;
inline constexpr int ipproto_srpc = 90;
inline constexpr int ipproto_st = 7;
inline constexpr int ipproto_svmtp = 82;
inline constexpr int ipproto_swipe = 53;
inline constexpr int ipproto_tcf = 87;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_tp = 29;
inline constexpr int ipproto_tpxx = 39;
inline constexpr int ipproto_trunk1 = 23;
inline constexpr int ipproto_trunk2 = 24;
inline constexpr int ipproto_ttp = 84;
inline constexpr int ipproto_udp = 17;
inline constexpr int ipproto_vines = 83;
inline constexpr int ipproto_visa = 70;
inline constexpr int ipproto_vmtp = 81;
inline constexpr int ipproto_wbexpak = 79;
inline constexpr int ipproto_wbmon = 78;
inline constexpr int ipproto_wsn = 74;
inline constexpr int ipproto_xnet = 15;
inline constexpr int ipproto_xtp = 36;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_2292dstopts = 23;
inline constexpr int ipv6_2292hoplimit = 20;
inline constexpr int ipv6_2292hopopts = 22;
inline constexpr int ipv6_2292nexthop = 21;
inline constexpr int ipv6_2292pktinfo = 19;
inline constexpr int ipv6_2292pktoptions = 25;
inline constexpr int ipv6_2292rthdr = 24;
inline constexpr int ipv6_bindv6only = 27;
inline constexpr int ipv6_bound_if = 125;
inline constexpr int ipv6_checksum = 26;
inline constexpr int ipv6_default_multicast_hops = 1;
inline constexpr int ipv6_default_multicast_loop = 1;
inline constexpr int ipv6_faith = 29;
inline constexpr int ipv6_ipsec_policy = 28;
inline constexpr int ipv6_join_group = 12;
inline constexpr int ipv6_leave_group = 13;
inline constexpr int ipv6_max_group_src_filter = 512;
inline constexpr int ipv6_max_memberships = 4095;
inline constexpr int ipv6_max_sock_src_filter = 128;
inline constexpr int ipv6_min_memberships = 31;
inline constexpr int ipv6_multicast_hops = 10;
inline constexpr int ipv6_multicast_if = 9;
inline constexpr int ipv6_multicast_loop = 11;
inline constexpr int ipv6_portrange = 14;
inline constexpr int ipv6_portrange_default = 0;
inline constexpr int ipv6_portrange_high = 1;
inline constexpr int ipv6_portrange_low = 2;
inline constexpr int ipv6_recvtclass = 35;
inline constexpr int ipv6_rthdr_loose = 0;
inline constexpr int ipv6_rthdr_strict = 1;
inline constexpr int ipv6_rthdr_type_0 = 0;
inline constexpr int ipv6_sockopt_reserved1 = 3;
inline constexpr int ipv6_tclass = 36;
inline constexpr int ipv6_unicast_hops = 4;
inline constexpr int ipv6_v6only = 27;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int ifnamsiz = 16;
inline constexpr int if_namesize = 16;
inline constexpr int inet6_addrstrlen = 46;
inline constexpr int inet_addrstrlen = 16;
inline constexpr int somaxconn = 128;

// Options of AF_UNIX sockets on the BSDs and macOS.
inline constexpr int local_peercred = 1;
inline constexpr int local_peerepid = 3;
inline constexpr int local_peereuuid = 5;
inline constexpr int local_peerpid = 2;
inline constexpr int local_peertoken = 6;
inline constexpr int local_peeruuid = 4;

// Options of multicast groups, for both IPv4 and IPv6.
inline constexpr int mcast_block_source = 84;
inline constexpr int mcast_exclude = 2;
inline constexpr int mcast_include = 1;
inline constexpr int mcast_join_group = 80;
inline constexpr int mcast_join_source_group = 82;
inline constexpr int mcast_leave_group = 81;
inline constexpr int mcast_leave_source_group = 83;
inline constexpr int mcast_unblock_source = 85;
inline constexpr int mcast_undefined = 0;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_ctrunc = 32;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_dontwait = 128;
inline constexpr int msg_eof = 256;
inline constexpr int msg_eor = 8;
inline constexpr int msg_flush = 1024;
inline constexpr int msg_havemore = 8192;
inline constexpr int msg_hold = 2048;
inline constexpr int msg_needsa = 0x10000;
inline constexpr int msg_nosignal = 0x80000;
inline constexpr int msg_oob = 1;
inline constexpr int msg_peek = 2;
inline constexpr int msg_rcvmore = 16384;
inline constexpr int msg_send = 4096;
inline constexpr int msg_trunc = 16;
inline constexpr int msg_waitall = 64;
inline constexpr int msg_waitstream = 512;

// Flags of getnameinfo(), and the longest results.
inline constexpr int ni_dgram = 16;
inline constexpr int ni_maxhost = 1025;
inline constexpr int ni_maxserv = 32;
inline constexpr int ni_namereqd = 4;
inline constexpr int ni_nofqdn = 1;
inline constexpr int ni_numerichost = 2;
inline constexpr int ni_numericscope = 256;
inline constexpr int ni_numericserv = 8;
inline constexpr int ni_withscopeid = 32;

// Protocol families: the older names of the address families.
inline constexpr int pf_appletalk = 16;
inline constexpr int pf_ccitt = 10;
inline constexpr int pf_chaos = 5;
inline constexpr int pf_cnt = 21;
inline constexpr int pf_coip = 20;
inline constexpr int pf_datakit = 9;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_dli = 13;
inline constexpr int pf_ecma = 8;
inline constexpr int pf_hylink = 15;
inline constexpr int pf_implink = 3;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 30;
inline constexpr int pf_ipx = 23;
inline constexpr int pf_isdn = 28;
inline constexpr int pf_iso = 7;
inline constexpr int pf_key = 29;
inline constexpr int pf_lat = 14;
inline constexpr int pf_link = 18;
inline constexpr int pf_local = 1;
inline constexpr int pf_max = 41;
inline constexpr int pf_natm = 31;
inline constexpr int pf_ndrv = 27;
inline constexpr int pf_netbios = 33;
inline constexpr int pf_ns = 6;
inline constexpr int pf_osi = 7;
inline constexpr int pf_ppp = 34;
inline constexpr int pf_pup = 4;
inline constexpr int pf_reserved_36 = 36;
inline constexpr int pf_route = 17;
inline constexpr int pf_sip = 24;
inline constexpr int pf_sna = 11;
inline constexpr int pf_system = 32;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unspec = 0;
inline constexpr int pf_utun = 38;
inline constexpr int pf_vsock = 40;

// Which sockaddrs a message of a routing socket has, as bits of rtm_addrs.
inline constexpr int rta_author = 64;
inline constexpr int rta_brd = 128;
inline constexpr int rta_dst = 1;
inline constexpr int rta_gateway = 2;
inline constexpr int rta_genmask = 8;
inline constexpr int rta_ifa = 32;
inline constexpr int rta_ifp = 16;
inline constexpr int rta_netmask = 4;

// Kinds of control messages.
inline constexpr int scm_creds = 3;
inline constexpr int scm_rights = 1;
inline constexpr int scm_timestamp = 2;
inline constexpr int scm_timestamp_monotonic = 4;

// Directions of shutdown().
inline constexpr int shut_rd = 0;
inline constexpr int shut_rdwr = 2;
inline constexpr int shut_wr = 1;

// The ioctl that tells whether the next byte is the urgent one.
inline constexpr int siocatmark = 0x40047307;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = 2;
inline constexpr int so_bindtodevice = 4404;
inline constexpr int so_broadcast = 32;
inline constexpr int so_debug = 1;
inline constexpr int so_dontroute = 16;
inline constexpr int so_donttrunc = 8192;
inline constexpr int so_error = 4103;
inline constexpr int so_keepalive = 8;
inline constexpr int so_label = 4112;
inline constexpr int so_linger = 128;
inline constexpr int so_linger_sec = 4224;
inline constexpr int so_netsvc_marking_level = 4377;
inline constexpr int so_net_service_type = 4374;
inline constexpr int so_nke = 4129;
inline constexpr int so_noaddrerr = 4131;
inline constexpr int so_nosigpipe = 4130;
inline constexpr int so_notifyconflict = 4134;
inline constexpr int so_np_extensions = 4227;
inline constexpr int so_nread = 4128;
inline constexpr int so_numrcvpkt = 4370;
inline constexpr int so_nwrite = 4132;
inline constexpr int so_oobinline = 256;
inline constexpr int so_peerlabel = 4113;
inline constexpr int so_randomport = 4226;
inline constexpr int so_rcvbuf = 4098;
inline constexpr int so_rcvlowat = 4100;
inline constexpr int so_rcvtimeo = 4102;
inline constexpr int so_resolver_signature = 4401;
inline constexpr int so_reuseaddr = 4;
inline constexpr int so_reuseport = 512;
inline constexpr int so_reuseshareuid = 4133;
inline constexpr int so_sndbuf = 4097;
inline constexpr int so_sndlowat = 4099;
inline constexpr int so_sndtimeo = 4101;
inline constexpr int so_timestamp = 1024;
inline constexpr int so_timestamp_monotonic = 2048;
inline constexpr int so_type = 4104;
inline constexpr int so_upcallclosewait = 4135;
inline constexpr int so_useloopback = 64;
inline constexpr int so_wantmore = 16384;
inline constexpr int so_wantoobflag = 32768;

// Types of sockets, and flags beside the type.
inline constexpr int sock_dgram = 2;
inline constexpr int sock_maxaddrlen = 255;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;
inline constexpr int sock_stream = 1;

// Levels of options.
inline constexpr int sol_local = 0;
inline constexpr int sol_socket = 65535;

// Protocols of system sockets on macOS.
inline constexpr int sysproto_control = 2;
inline constexpr int sysproto_event = 1;

// Options of TCP, and values that they take.
inline constexpr int tcp_connectiontimeout = 32;
inline constexpr int tcp_connection_info = 262;
inline constexpr int tcp_enable_ecn = 260;
inline constexpr int tcp_fastopen = 261;
inline constexpr int tcp_keepalive = 16;
inline constexpr int tcp_keepcnt = 258;
inline constexpr int tcp_keepintvl = 257;
inline constexpr int tcp_maxhlen = 60;
inline constexpr int tcp_maxolen = 40;
inline constexpr int tcp_maxseg = 2;
inline constexpr int tcp_maxwin = 65535;
inline constexpr int tcp_max_sack = 4;
inline constexpr int tcp_max_winshift = 14;
inline constexpr int tcp_minmss = 216;
inline constexpr int tcp_mss = 512;
inline constexpr int tcp_nodelay = 1;
inline constexpr int tcp_noopt = 8;
inline constexpr int tcp_nopush = 4;
inline constexpr int tcp_notsent_lowat = 513;
inline constexpr int tcp_rxt_conndroptime = 128;
inline constexpr int tcp_rxt_findrop = 256;
inline constexpr int tcp_sendmoreacks = 259;

// Options of UDP, and kinds of encapsulation.
inline constexpr int udp_nocksum = 1;

// Options of user-space tunnels on macOS.
inline constexpr int utun_flags_enable_proc_uuid = 4;
inline constexpr int utun_flags_no_input = 2;
inline constexpr int utun_flags_no_output = 1;
inline constexpr int utun_opt_attach_flowswitch = 27;
inline constexpr int utun_opt_ext_ifdata_stats = 3;
inline constexpr int utun_opt_flags = 1;
inline constexpr int utun_opt_ifname = 2;
inline constexpr int utun_opt_inc_ifdata_stats_in = 4;
inline constexpr int utun_opt_inc_ifdata_stats_out = 5;
inline constexpr int utun_opt_kpipe_rx_ring_size = 26;
inline constexpr int utun_opt_kpipe_tx_ring_size = 25;
inline constexpr int utun_opt_max_pending_packets = 16;
inline constexpr int utun_opt_netif_ring_size = 22;
inline constexpr int utun_opt_rx_fsw_ring_size = 24;
inline constexpr int utun_opt_set_delegate_interface = 15;
inline constexpr int utun_opt_slot_size = 21;
inline constexpr int utun_opt_tx_fsw_ring_size = 23;

// Addresses of VM sockets with a meaning.
inline constexpr std::uint32_t vmaddr_cid_any = 0xffffffffu;
inline constexpr int vmaddr_cid_host = 2;
inline constexpr int vmaddr_cid_hypervisor = 0;
inline constexpr int vmaddr_cid_reserved = 1;
inline constexpr std::uint32_t vmaddr_port_any = 0xffffffffu;

}  // namespace sockfam::inline v0::constants::macos

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of Windows, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::constants::windows {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_12844 = 25;
inline constexpr int af_appletalk = 16;
inline constexpr int af_atm = 22;
inline constexpr int af_ban = 21;
inline constexpr int af_bth = 32;
inline constexpr int af_ccitt = 10;
inline constexpr int af_chaos = 5;
inline constexpr int af_cluster = 24;
inline constexpr int af_datakit = 9;
inline constexpr int af_decnet = 12;
inline constexpr int af_dli = 13;
inline constexpr int af_ecma = 8;
inline constexpr int af_firefox = 19;
inline constexpr int af_hylink = 15;
inline constexpr int af_hyperv = 34;
inline constexpr int af_iclfxbm = 31;
inline constexpr int af_implink = 3;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 23;
inline constexpr int af_ipx = 6;
inline constexpr int af_irda = 26;
inline constexpr int af_iso = 7;
inline constexpr int af_lat = 14;
inline constexpr int af_max = 33;
inline constexpr int af_netbios = 17;
inline constexpr int af_netdes = 28;
inline constexpr int af_ns = 6;
inline constexpr int af_osi = 7;
inline constexpr int af_pup = 4;
inline constexpr int af_sna = 11;
inline constexpr int af_tcnmessage = 30;
inline constexpr int af_tcnprocess = 29;
inline constexpr int af_unix = 1;
inline constexpr int af_unknown1 = 20;
inline constexpr int af_unspec = 0;
inline constexpr int af_voiceview = 18;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 1024;
inline constexpr int ai_all = 256;
inline constexpr int ai_canonname = 2;
inline constexpr int ai_disable_idn_encoding = 0x80000;
inline constexpr int ai_fileserver = 0x40000;
inline constexpr int ai_fqdn = 0x20000;
inline constexpr int ai_non_authoritative = 16384;
inline constexpr int ai_numerichost = 4;
inline constexpr int ai_numericserv = 8;
inline constexpr int ai_passive = 1;
inline constexpr int ai_return_preferred_names = 0x10000;
inline constexpr int ai_secure = 32768;
inline constexpr int ai_v4mapped = 2048;

// Bluetooth on Linux: socket options, states, security levels and codecs.
inline constexpr std::uint32_t bt_port_any = 0xffffffffu;
inline constexpr int bt_port_dyn_first = 4097;
inline constexpr int bt_port_max = 65535;
inline constexpr int bt_port_min = 1;

// The Bluetooth address that means none on Windows.
inline constexpr int bth_addr_null = 0;

// Errors of getaddrinfo() and getnameinfo().
inline constexpr int eai_again = 11002;
inline constexpr int eai_badflags = 10022;
inline constexpr int eai_fail = 11003;
inline constexpr int eai_family = 10047;
inline constexpr int eai_memory = 8;
inline constexpr int eai_nodata = 11004;
inline constexpr int eai_noname = 11001;
inline constexpr int eai_service = 10109;
inline constexpr int eai_socktype = 10044;

// Raw Ethernet sockets of OpenBSD, and two words of Windows' headers.
inline constexpr int frame_fpo = 0;
inline constexpr int frame_nonfpo = 3;
inline constexpr int frame_trap = 1;
inline constexpr int frame_tss = 2;

// GUIDs with a meaning in addresses of Hyper-V sockets, as text.
inline constexpr std::string_view hv_guid_broadcast = "ffffffff-ffff-ffff-ffff-ffffffffffff";
inline constexpr std::string_view hv_guid_children = "90db8b89-0d35-4f79-8ce9-49ea0ac8b7cd";
inline constexpr std::string_view hv_guid_loopback = "e0e16197-dd56-4a10-9195-5ee7a155a838";
inline constexpr std::string_view hv_guid_parent = "a42e7cda-d03f-480c-9cc2-a4de20abb878";
inline constexpr std::string_view hv_guid_silohost = "36bd0c5c-7276-4223-88ba-7d03b654c568";
inline constexpr std::string_view hv_guid_vsock_template = "00000000-facb-11e6-bd58-64006a7986d3";
inline constexpr std::string_view hv_guid_wildcard = "00000000-0000-0000-0000-000000000000";
inline constexpr std::string_view hv_guid_zero = "00000000-0000-0000-0000-000000000000";
inline constexpr int hv_protocol_raw = 1;

// Options and flags of Hyper-V sockets on Windows.
inline constexpr int hvsocket_address_flag_passthru = 1;
inline constexpr int hvsocket_connected_suspend = 4;
inline constexpr int hvsocket_connect_timeout = 1;
inline constexpr int hvsocket_connect_timeout_max = 0x493e0;
inline constexpr int hvsocket_container_passthru = 2;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_iflist = 29;
inline constexpr int ip_add_membership = 12;
inline constexpr int ip_add_source_membership = 15;
inline constexpr int ip_block_source = 17;
inline constexpr int ip_del_iflist = 30;
inline constexpr int ip_dontfragment = 14;
inline constexpr int ip_drop_membership = 13;
inline constexpr int ip_drop_source_membership = 16;
inline constexpr int ip_ecn = 50;
inline constexpr int ip_get_iflist = 33;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_hoplimit = 21;
inline constexpr int ip_iflist = 28;
inline constexpr int ip_mtu = 73;
inline constexpr int ip_mtu_discover = 71;
inline constexpr int ip_multicast_if = 9;
inline constexpr int ip_multicast_loop = 11;
inline constexpr int ip_multicast_ttl = 10;
inline constexpr int ip_nrt_interface = 74;
inline constexpr int ip_options = 1;
inline constexpr int ip_original_arrival_if = 47;
inline constexpr int ip_pktinfo = 19;
inline constexpr int ip_pktinfo_ex = 51;
inline constexpr int ip_pmtudisc_do = 1;
inline constexpr int ip_pmtudisc_dont = 2;
inline constexpr int ip_pmtudisc_max = 4;
inline constexpr int ip_pmtudisc_not_set = 0;
inline constexpr int ip_pmtudisc_probe = 3;
inline constexpr int ip_protection_level = 23;
inline constexpr int ip_protocol_uuid16 = 9;
inline constexpr int ip_receive_broadcast = 22;
inline constexpr int ip_recvdstaddr = 25;
inline constexpr int ip_recverr = 75;
inline constexpr int ip_recvif = 24;
inline constexpr int ip_recvrthdr = 38;
inline constexpr int ip_recvtclass = 40;
inline constexpr int ip_recvtos = 40;
inline constexpr int ip_recvttl = 21;
inline constexpr int ip_rthdr = 32;
inline constexpr int ip_tclass = 39;
inline constexpr int ip_tos = 3;
inline constexpr int ip_ttl = 4;
inline constexpr int ip_unblock_source = 18;
inline constexpr int ip_unicast_if = 31;
inline constexpr int ip_unspecified_hop_limit = -1;
inline constexpr int ip_unspecified_type_of_service = -1;
inline constexpr int ip_user_mtu = 76;
inline constexpr int ip_wfp_redirect_context = 70;
inline constexpr int ip_wfp_redirect_records = 60;

// Port numbers with a meaning.
inline constexpr int ipport_biffudp = 512;
inline constexpr int ipport_cmdserver = 514;
inline constexpr int ipport_daytime = 13;
inline constexpr int ipport_discard = 9;
inline constexpr int ipport_echo = 7;
inline constexpr int ipport_efsserver = 520;
inline constexpr int ipport_execserver = 512;
inline constexpr int ipport_finger = 79;
inline constexpr int ipport_ftp = 21;
inline constexpr int ipport_loginserver = 513;
inline constexpr int ipport_mtp = 57;
inline constexpr int ipport_nameserver = 42;
inline constexpr int ipport_netstat = 15;
inline constexpr int ipport_reserved = 1024;
inline constexpr int ipport_rje = 77;
inline constexpr int ipport_routeserver = 520;
inline constexpr int ipport_smtp = 25;
inline constexpr int ipport_supdup = 95;
inline constexpr int ipport_systat = 11;
inline constexpr int ipport_telnet = 23;
inline constexpr int ipport_tftp = 69;
inline constexpr int ipport_timeserver = 37;
inline constexpr int ipport_ttylink = 87;
inline constexpr int ipport_whois = 43;
inline constexpr int ipport_whoserver = 513;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_cbt = 7;
inline constexpr int ipproto_dstopts = 60;
inline constexpr int ipproto_egp = 8;
inline constexpr int ipproto_esp = 50;
inline constexpr int ipproto_fragment = 44;
inline constexpr int ipproto_ggp = 3;
inline constexpr int ipproto_hopopts = 0;
inline constexpr int ipproto_iclfxbm = 78;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_icmpv6 = 58;
inline constexpr int ipproto_idp = 22;
inline constexpr int ipproto_igmp = 2;
inline constexpr int ipproto_igp = 9;
inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_ipv4 = 4;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_l2tp = 115;
inline constexpr int ipproto_max = 256;
inline constexpr int ipproto_nd = 77;
inline constexpr int ipproto_none = 59;
inline constexpr int ipproto_pgm = 113;
inline constexpr int ipproto_pim = 103;
inline constexpr int ipproto_pup = 12;
inline constexpr int ipproto_raw = 255;
inline constexpr int ipproto_rdp = 27;
inline constexpr int ipproto_routing = 43;
inline constexpr int ipproto_sctp = 132;
inline constexpr int ipproto_st = 5;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_udp = 17;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_address_bits = 128;
inline constexpr int ipv6_add_iflist = 29;
inline constexpr int ipv6_add_membership = 12;
inline constexpr int ipv6_checksum = 26;
inline constexpr int ipv6_del_iflist = 30;
inline constexpr int ipv6_dontfrag = 14;
inline constexpr int ipv6_drop_membership = 13;
inline constexpr int ipv6_ecn = 50;
inline constexpr int ipv6_get_iflist = 33;
inline constexpr int ipv6_hdrincl = 2;
inline constexpr int ipv6_hoplimit = 21;
inline constexpr int ipv6_hopopts = 1;
inline constexpr int ipv6_iflist = 28;
inline constexpr int ipv6_join_group = 12;
inline constexpr int ipv6_leave_group = 13;
inline constexpr int ipv6_mtu = 72;
inline constexpr int ipv6_mtu_discover = 71;
inline constexpr int ipv6_multicast_hops = 10;
inline constexpr int ipv6_multicast_if = 9;
inline constexpr int ipv6_multicast_loop = 11;
inline constexpr int ipv6_nrt_interface = 74;
inline constexpr int ipv6_pktinfo = 19;
inline constexpr int ipv6_pktinfo_ex = 51;
inline constexpr int ipv6_protection_level = 23;
inline constexpr int ipv6_recvdstaddr = 25;
inline constexpr int ipv6_recverr = 75;
inline constexpr int ipv6_recvif = 24;
inline constexpr int ipv6_recvrthdr = 38;
inline constexpr int ipv6_recvtclass = 40;
inline constexpr int ipv6_rthdr = 32;
inline constexpr int ipv6_tclass = 39;
inline constexpr int ipv6_unicast_hops = 4;
inline constexpr int ipv6_unicast_if = 31;
inline constexpr int ipv6_user_mtu = 76;
inline constexpr int ipv6_v6only = 27;
inline constexpr int ipv6_wfp_redirect_context = 70;
inline constexpr int ipv6_wfp_redirect_records = 60;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int inet6_addrstrlen = 65;
inline constexpr int inet_addrstrlen = 22;
inline constexpr int somaxconn = 0x7fffffff;

// Options of multicast groups, for both IPv4 and IPv6.
inline constexpr int mcast_block_source = 43;
inline constexpr int mcast_exclude = 1;
inline constexpr int mcast_include = 0;
inline constexpr int mcast_join_group = 41;
inline constexpr int mcast_join_source_group = 45;
inline constexpr int mcast_leave_group = 42;
inline constexpr int mcast_leave_source_group = 46;
inline constexpr int mcast_unblock_source = 44;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_bcast = 1024;
inline constexpr int msg_ctrunc = 512;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_interrupt = 16;
inline constexpr int msg_maxiovlen = 16;
inline constexpr int msg_mcast = 2048;
inline constexpr int msg_oob = 1;
inline constexpr int msg_partial = 32768;
inline constexpr int msg_peek = 2;
inline constexpr int msg_push_immediate = 32;
inline constexpr int msg_trunc = 256;
inline constexpr int msg_waitall = 8;

// Flags of getnameinfo(), and the longest results.
inline constexpr int ni_changecandidatelist = 19;
inline constexpr int ni_closecandidate = 17;
inline constexpr int ni_compositionstr = 21;
inline constexpr int ni_dgram = 16;
inline constexpr int ni_finalizeconversionresult = 20;
inline constexpr int ni_imemenuselected = 24;
inline constexpr int ni_maxhost = 1025;
inline constexpr int ni_maxserv = 32;
inline constexpr int ni_namereqd = 4;
inline constexpr int ni_nofqdn = 1;
inline constexpr int ni_numerichost = 2;
inline constexpr int ni_numericserv = 8;
inline constexpr int ni_opencandidate = 16;
inline constexpr int ni_selectcandidatestr = 18;
inline constexpr int ni_setcandidate_pagesize = 23;
inline constexpr int ni_setcandidate_pagestart = 22;

// Protocol families: the older names of the address families.
inline constexpr int pf_appletalk = 16;
inline constexpr int pf_atm = 22;
inline constexpr int pf_ban = 21;
inline constexpr int pf_bth = 32;
inline constexpr int pf_ccitt = 10;
inline constexpr int pf_chaos = 5;
inline constexpr int pf_datakit = 9;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_dli = 13;
inline constexpr int pf_ecma = 8;
inline constexpr int pf_firefox = 19;
inline constexpr int pf_hylink = 15;
inline constexpr int pf_implink = 3;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 23;
inline constexpr int pf_ipx = 6;
inline constexpr int pf_irda = 26;
inline constexpr int pf_iso = 7;
inline constexpr int pf_lat = 14;
inline constexpr int pf_max = 33;
inline constexpr int pf_ns = 6;
inline constexpr int pf_osi = 7;
inline constexpr int pf_pup = 4;
inline constexpr int pf_sna = 11;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unknown1 = 20;
inline constexpr int pf_unspec = 0;
inline constexpr int pf_voiceview = 18;

// Values of SIO_RCVALL on Windows.
inline constexpr int rcvall_iplevel = 3;
inline constexpr int rcvall_max = 3;
inline constexpr int rcvall_off = 0;
inline constexpr int rcvall_on = 1;
inline constexpr int rcvall_socketlevelonly = 2;

// Requests of WSAIoctl() on Windows.
inline constexpr int sio_address_list_change = 0x28000017;
inline constexpr int sio_address_list_query = 0x48000016;
inline constexpr std::uint32_t sio_address_list_sort = 0xc8000019u;
inline constexpr int sio_af_unix_getpeerpid = 0x58000100;
inline constexpr int sio_get_broadcast_address = 0x48000005;
inline constexpr std::uint32_t sio_get_extension_function_pointer = 0xc8000006u;
inline constexpr std::uint32_t sio_get_group_qos = 0xc8000008u;
inline constexpr int sio_get_interface_list = 0x4004747f;
inline constexpr int sio_get_interface_list_ex = 0x4004747e;
inline constexpr std::uint32_t sio_get_multicast_filter = 0x8004747cu;
inline constexpr std::uint32_t sio_get_qos = 0xc8000007u;
inline constexpr std::uint32_t sio_keepalive_vals = 0x98000004u;
inline constexpr std::uint32_t sio_loopback_fast_path = 0x98000010u;
inline constexpr std::uint32_t sio_rcvall = 0x98000001u;
inline constexpr std::uint32_t sio_rcvall_if = 0x9800000eu;
inline constexpr std::uint32_t sio_rcvall_igmpmcast = 0x98000003u;
inline constexpr std::uint32_t sio_rcvall_mcast = 0x98000002u;
inline constexpr std::uint32_t sio_rcvall_mcast_if = 0x9800000du;
inline constexpr std::uint32_t sio_routing_interface_change = 0x88000015u;
inline constexpr std::uint32_t sio_routing_interface_query = 0xc8000014u;

// The ioctl that tells whether the next byte is the urgent one.
inline constexpr int siocatmark = 0x40047307;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = 2;
inline constexpr int so_broadcast = 32;
inline constexpr std::uint32_t so_bth_authenticate = 0x80000001u;
inline constexpr int so_bth_encrypt = 2;
inline constexpr std::uint32_t so_bth_mtu = 0x80000007u;
inline constexpr std::uint32_t so_bth_mtu_max = 0x80000008u;
inline constexpr std::uint32_t so_bth_mtu_min = 0x8000000au;
inline constexpr int so_conditional_accept = 12290;
inline constexpr int so_conndata = 28672;
inline constexpr int so_conndatalen = 28676;
inline constexpr int so_connect_time = 28684;
inline constexpr int so_connopt = 28673;
inline constexpr int so_connoptlen = 28677;
inline constexpr int so_debug = 1;
inline constexpr int so_discdata = 28674;
inline constexpr int so_discdatalen = 28678;
inline constexpr int so_discopt = 28675;
inline constexpr int so_discoptlen = 28679;
inline constexpr int so_dontlinger = -129;
inline constexpr int so_dontroute = 16;
inline constexpr int so_error = 4103;
inline constexpr int so_exclusiveaddruse = -5;
inline constexpr int so_group_id = 8193;
inline constexpr int so_group_priority = 8194;
inline constexpr int so_keepalive = 8;
inline constexpr int so_linger = 128;
inline constexpr int so_maxdg = 28681;
inline constexpr int so_maxpathdg = 28682;
inline constexpr int so_max_msg_size = 8195;
inline constexpr int so_oobinline = 256;
inline constexpr int so_opentype = 28680;
inline constexpr int so_protocol_info = 8196;
inline constexpr int so_protocol_infoa = 8196;
inline constexpr int so_protocol_infow = 8197;
inline constexpr int so_rcvbuf = 4098;
inline constexpr int so_rcvlowat = 4100;
inline constexpr int so_rcvtimeo = 4102;
inline constexpr int so_reuseaddr = 4;
inline constexpr int so_sndbuf = 4097;
inline constexpr int so_sndlowat = 4099;
inline constexpr int so_sndtimeo = 4101;
inline constexpr int so_synchronous_alert = 16;
inline constexpr int so_synchronous_nonalert = 32;
inline constexpr int so_type = 4104;
inline constexpr int so_update_accept_context = 28683;
inline constexpr int so_update_connect_context = 28688;
inline constexpr int so_useloopback = 64;

// Types of sockets, and flags beside the type.
inline constexpr int sock_dgram = 2;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;
inline constexpr int sock_stream = 1;

// Levels of options.
inline constexpr int sol_irlmp = 255;
inline constexpr int sol_l2cap = 256;
inline constexpr int sol_rfcomm = 3;
inline constexpr int sol_sdp = 257;
inline constexpr int sol_socket = 65535;

// Options of TCP, and values that they take.
inline constexpr int tcp_bsdurgent = 28672;
inline constexpr int tcp_expedited_1122 = 2;
inline constexpr int tcp_icw_level_aggressive = 3;
inline constexpr int tcp_icw_level_compat = 254;
inline constexpr int tcp_icw_level_default = 0;
inline constexpr int tcp_icw_level_experimental = 4;
inline constexpr int tcp_icw_level_high = 1;
inline constexpr int tcp_icw_level_max = 255;
inline constexpr int tcp_icw_level_very_high = 2;
inline constexpr int tcp_initial_rto_default_max_syn_retransmissions = 0;
inline constexpr int tcp_initial_rto_default_rtt = 0;
inline constexpr int tcp_initial_rto_no_syn_retransmissions = 254;
inline constexpr int tcp_initial_rto_unspecified_max_syn_retransmissions = 255;
inline constexpr int tcp_initial_rto_unspecified_rtt = 65535;
inline constexpr int tcp_nodelay = 1;
inline constexpr int tcp_protocol_uuid16 = 4;

// Options of UDP, and kinds of encapsulation.
inline constexpr int udp_checksum_coverage = 20;
inline constexpr int udp_nochecksum = 1;
inline constexpr int udp_protocol_uuid16 = 2;

}  // namespace sockfam::inline v0::constants::windows

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of Linux, in lower case.
#pragma once

#include <cstdint>
#include <string_view>

#include <sockfam/linux_arch.h>

namespace sockfam::inline v0::constants::linux_ {

// Address families: what a sockaddr begins with, and the first argument of socket().
inline constexpr int af_alg = 38;
inline constexpr int af_appletalk = 5;
inline constexpr int af_ash = 18;
inline constexpr int af_atmpvc = 8;
inline constexpr int af_atmsvc = 20;
inline constexpr int af_ax25 = 3;
inline constexpr int af_bluetooth = 31;
inline constexpr int af_bridge = 7;
inline constexpr int af_caif = 37;
inline constexpr int af_can = 29;
inline constexpr int af_decnet = 12;
inline constexpr int af_econet = 19;
inline constexpr int af_file = 1;
inline constexpr int af_ib = 27;
inline constexpr int af_ieee802154 = 36;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 10;
inline constexpr int af_ipx = 4;
inline constexpr int af_irda = 23;
inline constexpr int af_isdn = 34;
inline constexpr int af_iucv = 32;
inline constexpr int af_kcm = 41;
inline constexpr int af_key = 15;
inline constexpr int af_llc = 26;
inline constexpr int af_local = 1;
inline constexpr int af_max = 46;
inline constexpr int af_mctp = 45;
inline constexpr int af_mpls = 28;
inline constexpr int af_netbeui = 13;
inline constexpr int af_netlink = 16;
inline constexpr int af_netrom = 6;
inline constexpr int af_nfc = 39;
inline constexpr int af_packet = 17;
inline constexpr int af_phonet = 35;
inline constexpr int af_pppox = 24;
inline constexpr int af_qipcrtr = 42;
inline constexpr int af_rds = 21;
inline constexpr int af_rose = 11;
inline constexpr int af_route = 16;
inline constexpr int af_rxrpc = 33;
inline constexpr int af_security = 14;
inline constexpr int af_smc = 43;
inline constexpr int af_sna = 22;
inline constexpr int af_tipc = 30;
inline constexpr int af_unix = 1;
inline constexpr int af_unspec = 0;
inline constexpr int af_vsock = 40;
inline constexpr int af_wanpipe = 25;
inline constexpr int af_x25 = 9;
inline constexpr int af_xdp = 44;

// Flags of getaddrinfo()'s hints.
inline constexpr int ai_addrconfig = 32;
inline constexpr int ai_all = 16;
inline constexpr int ai_canonidn = 128;
inline constexpr int ai_canonname = 2;
inline constexpr int ai_idn = 64;
inline constexpr int ai_idn_allow_unassigned = 256;
inline constexpr int ai_idn_use_std3_ascii_rules = 512;
inline constexpr int ai_numerichost = 4;
inline constexpr int ai_numericserv = 1024;
inline constexpr int ai_passive = 1;
inline constexpr int ai_v4mapped = 8;

// The kernel crypto API of Linux: options, operations and control messages of AF_ALG sockets.
inline constexpr int alg_op_decrypt = 0;
inline constexpr int alg_op_encrypt = 1;
inline constexpr int alg_set_aead_assoclen = 4;
inline constexpr int alg_set_aead_authsize = 5;
inline constexpr int alg_set_drbg_entropy = 6;
inline constexpr int alg_set_iv = 2;
inline constexpr int alg_set_key = 1;
inline constexpr int alg_set_key_by_key_serial = 7;
inline constexpr int alg_set_op = 3;

// Options of amateur radio's AX.25.
inline constexpr int ax25_backoff = 6;
inline constexpr int ax25_extseq = 7;
inline constexpr int ax25_iamdigi = 12;
inline constexpr int ax25_idle = 9;
inline constexpr int ax25_max_digis = 8;
inline constexpr int ax25_n2 = 3;
inline constexpr int ax25_paclen = 10;
inline constexpr int ax25_pidincl = 8;
inline constexpr int ax25_t1 = 2;
inline constexpr int ax25_t2 = 5;
inline constexpr int ax25_t3 = 4;
inline constexpr int ax25_window = 1;

// Bluetooth addresses with a meaning, as text, and the kinds of Bluetooth addresses.
inline constexpr std::string_view bdaddr_any = "00:00:00:00:00:00";
inline constexpr int bdaddr_bredr = 0;
inline constexpr int bdaddr_le_public = 1;
inline constexpr int bdaddr_le_random = 2;
inline constexpr std::string_view bdaddr_local = "00:00:00:ff:ff:ff";

// Bluetooth on Linux: socket options, states, security levels and codecs.
inline constexpr int bt_bound = 3;
inline constexpr int bt_channel_policy = 10;
inline constexpr int bt_channel_policy_amp_preferred = 2;
inline constexpr int bt_channel_policy_bredr_only = 0;
inline constexpr int bt_channel_policy_bredr_preferred = 1;
inline constexpr int bt_closed = 9;
inline constexpr int bt_codec = 19;
inline constexpr int bt_config = 7;
inline constexpr int bt_connect = 5;
inline constexpr int bt_connect2 = 6;
inline constexpr int bt_connected = 1;
inline constexpr int bt_defer_setup = 7;
inline constexpr int bt_disconn = 8;
inline constexpr int bt_flushable = 8;
inline constexpr int bt_flushable_off = 0;
inline constexpr int bt_flushable_on = 1;
inline constexpr int bt_iso_base = 20;
inline constexpr int bt_iso_qos = 17;
inline constexpr int bt_iso_qos_big_unset = 255;
inline constexpr int bt_iso_qos_bis_unset = 255;
inline constexpr int bt_iso_qos_cig_unset = 255;
inline constexpr int bt_iso_qos_cis_unset = 255;
inline constexpr int bt_iso_qos_group_unset = 255;
inline constexpr int bt_iso_qos_stream_unset = 255;
inline constexpr int bt_iso_sync_factor = 1;
inline constexpr int bt_iso_sync_timeout = 2000;
inline constexpr int bt_listen = 4;
inline constexpr int bt_mode = 15;
inline constexpr int bt_mode_basic = 0;
inline constexpr int bt_mode_ertm = 1;
inline constexpr int bt_mode_ext_flowctl = 4;
inline constexpr int bt_mode_le_flowctl = 3;
inline constexpr int bt_mode_streaming = 2;
inline constexpr int bt_open = 2;
inline constexpr int bt_phy = 14;
inline constexpr int bt_phy_br_1m_1slot = 1;
inline constexpr int bt_phy_br_1m_3slot = 2;
inline constexpr int bt_phy_br_1m_5slot = 4;
inline constexpr int bt_phy_edr_2m_1slot = 8;
inline constexpr int bt_phy_edr_2m_3slot = 16;
inline constexpr int bt_phy_edr_2m_5slot = 32;
inline constexpr int bt_phy_edr_3m_1slot = 64;
inline constexpr int bt_phy_edr_3m_3slot = 128;
inline constexpr int bt_phy_edr_3m_5slot = 256;
inline constexpr int bt_phy_le_1m_rx = 1024;
inline constexpr int bt_phy_le_1m_tx = 512;
inline constexpr int bt_phy_le_2m_rx = 4096;
inline constexpr int bt_phy_le_2m_tx = 2048;
inline constexpr int bt_phy_le_coded_rx = 16384;
inline constexpr int bt_phy_le_coded_tx = 8192;
inline constexpr int bt_pkt_seqnum = 22;
inline constexpr int bt_pkt_status = 16;
inline constexpr int bt_power = 9;
inline constexpr int bt_power_force_active_off = 0;
inline constexpr int bt_power_force_active_on = 1;
inline constexpr int bt_rcvmtu = 13;
inline constexpr int bt_scm_error = 4;
inline constexpr int bt_scm_pkt_seqnum = 5;
inline constexpr int bt_scm_pkt_status = 3;
inline constexpr int bt_security = 4;
inline constexpr int bt_security_fips = 4;
inline constexpr int bt_security_high = 3;
inline constexpr int bt_security_low = 1;
inline constexpr int bt_security_medium = 2;
inline constexpr int bt_security_sdp = 0;
inline constexpr int bt_sndmtu = 12;
inline constexpr int bt_voice = 11;
inline constexpr int bt_voice_cvsd_16bit = 96;
inline constexpr int bt_voice_transparent = 3;
inline constexpr int bt_voice_transparent_16bit = 99;

// Protocols of Bluetooth sockets.
inline constexpr int btproto_avdtp = 7;
inline constexpr int btproto_bnep = 4;
inline constexpr int btproto_cmtp = 5;
inline constexpr int btproto_hci = 1;
inline constexpr int btproto_hidp = 6;
inline constexpr int btproto_iso = 8;
inline constexpr int btproto_l2cap = 0;
inline constexpr int btproto_rfcomm = 3;
inline constexpr int btproto_sco = 2;

// Protocols of CAIF sockets, which talk to modems of ST-Ericsson.
inline constexpr int caifproto_at = 0;
inline constexpr int caifproto_datagram = 1;
inline constexpr int caifproto_datagram_loop = 2;
inline constexpr int caifproto_debug = 5;
inline constexpr int caifproto_max = 6;
inline constexpr int caifproto_rfm = 4;
inline constexpr int caifproto_util = 3;

// Options of CAIF sockets.
inline constexpr int caifso_link_select = 127;
inline constexpr int caifso_req_param = 128;
inline constexpr int caifso_rsp_param = 129;

// Controller area network: protocols, bits of an identifier, frame sizes, options, errors and broadcast manager
// operations.
inline constexpr int can_bcm = 2;
inline constexpr int can_bcm_can_fd_frame = 2048;
inline constexpr int can_bcm_rx_announce_resume = 256;
inline constexpr int can_bcm_rx_changed = 12;
inline constexpr int can_bcm_rx_check_dlc = 64;
inline constexpr int can_bcm_rx_delete = 6;
inline constexpr int can_bcm_rx_filter_id = 32;
inline constexpr int can_bcm_rx_no_autotimer = 128;
inline constexpr int can_bcm_rx_read = 7;
inline constexpr int can_bcm_rx_rtr_frame = 1024;
inline constexpr int can_bcm_rx_setup = 5;
inline constexpr int can_bcm_rx_status = 10;
inline constexpr int can_bcm_rx_timeout = 11;
inline constexpr int can_bcm_settimer = 1;
inline constexpr int can_bcm_starttimer = 2;
inline constexpr int can_bcm_tx_announce = 8;
inline constexpr int can_bcm_tx_countevt = 4;
inline constexpr int can_bcm_tx_cp_can_id = 16;
inline constexpr int can_bcm_tx_delete = 2;
inline constexpr int can_bcm_tx_expired = 9;
inline constexpr int can_bcm_tx_read = 3;
inline constexpr int can_bcm_tx_reset_multi_idx = 512;
inline constexpr int can_bcm_tx_send = 4;
inline constexpr int can_bcm_tx_setup = 1;
inline constexpr int can_bcm_tx_status = 8;
inline constexpr int can_bus_off_threshold = 256;
inline constexpr std::uint32_t can_eff_flag = 0x80000000u;
inline constexpr int can_eff_id_bits = 29;
inline constexpr int can_eff_mask = 0x1fffffff;
inline constexpr int can_error_passive_threshold = 128;
inline constexpr int can_error_warning_threshold = 96;
inline constexpr int can_err_ack = 32;
inline constexpr int can_err_buserror = 128;
inline constexpr int can_err_busoff = 64;
inline constexpr int can_err_cnt = 512;
inline constexpr int can_err_crtl = 4;
inline constexpr int can_err_crtl_active = 64;
inline constexpr int can_err_crtl_rx_overflow = 1;
inline constexpr int can_err_crtl_rx_passive = 16;
inline constexpr int can_err_crtl_rx_warning = 4;
inline constexpr int can_err_crtl_tx_overflow = 2;
inline constexpr int can_err_crtl_tx_passive = 32;
inline constexpr int can_err_crtl_tx_warning = 8;
inline constexpr int can_err_crtl_unspec = 0;
inline constexpr int can_err_dlc = 8;
inline constexpr int can_err_flag = 0x20000000;
inline constexpr int can_err_lostarb = 2;
inline constexpr int can_err_lostarb_unspec = 0;
inline constexpr int can_err_mask = 0x1fffffff;
inline constexpr int can_err_prot = 8;
inline constexpr int can_err_prot_active = 64;
inline constexpr int can_err_prot_bit = 1;
inline constexpr int can_err_prot_bit0 = 8;
inline constexpr int can_err_prot_bit1 = 16;
inline constexpr int can_err_prot_form = 2;
inline constexpr int can_err_prot_loc_ack = 25;
inline constexpr int can_err_prot_loc_ack_del = 27;
inline constexpr int can_err_prot_loc_crc_del = 24;
inline constexpr int can_err_prot_loc_crc_seq = 8;
inline constexpr int can_err_prot_loc_data = 10;
inline constexpr int can_err_prot_loc_dlc = 11;
inline constexpr int can_err_prot_loc_eof = 26;
inline constexpr int can_err_prot_loc_id04_00 = 14;
inline constexpr int can_err_prot_loc_id12_05 = 15;
inline constexpr int can_err_prot_loc_id17_13 = 7;
inline constexpr int can_err_prot_loc_id20_18 = 6;
inline constexpr int can_err_prot_loc_id28_21 = 2;
inline constexpr int can_err_prot_loc_ide = 5;
inline constexpr int can_err_prot_loc_interm = 18;
inline constexpr int can_err_prot_loc_res0 = 9;
inline constexpr int can_err_prot_loc_res1 = 13;
inline constexpr int can_err_prot_loc_rtr = 12;
inline constexpr int can_err_prot_loc_sof = 3;
inline constexpr int can_err_prot_loc_srtr = 4;
inline constexpr int can_err_prot_loc_unspec = 0;
inline constexpr int can_err_prot_overload = 32;
inline constexpr int can_err_prot_stuff = 4;
inline constexpr int can_err_prot_tx = 128;
inline constexpr int can_err_prot_unspec = 0;
inline constexpr int can_err_restarted = 256;
inline constexpr int can_err_trx = 16;
inline constexpr int can_err_trx_canh_no_wire = 4;
inline constexpr int can_err_trx_canh_short_to_bat = 5;
inline constexpr int can_err_trx_canh_short_to_gnd = 7;
inline constexpr int can_err_trx_canh_short_to_vcc = 6;
inline constexpr int can_err_trx_canl_no_wire = 64;
inline constexpr int can_err_trx_canl_short_to_bat = 80;
inline constexpr int can_err_trx_canl_short_to_canh = 128;
inline constexpr int can_err_trx_canl_short_to_gnd = 112;
inline constexpr int can_err_trx_canl_short_to_vcc = 96;
inline constexpr int can_err_trx_unspec = 0;
inline constexpr int can_err_tx_timeout = 1;
inline constexpr int can_fd_frame = 2048;
inline constexpr int can_inv_filter = 0x20000000;
inline constexpr int can_isotp = 6;
inline constexpr int can_isotp_cf_broadcast = 4096;
inline constexpr int can_isotp_chk_pad_data = 32;
inline constexpr int can_isotp_chk_pad_len = 16;
inline constexpr int can_isotp_default_ext_address = 0;
inline constexpr int can_isotp_default_flags = 0;
inline constexpr int can_isotp_default_frame_txtime = 50000;
inline constexpr int can_isotp_default_ll_mtu = 16;
inline constexpr int can_isotp_default_ll_tx_dl = 8;
inline constexpr int can_isotp_default_ll_tx_flags = 0;
inline constexpr int can_isotp_default_pad_content = 204;
inline constexpr int can_isotp_default_recv_bs = 0;
inline constexpr int can_isotp_default_recv_stmin = 0;
inline constexpr int can_isotp_default_recv_wftmax = 0;
inline constexpr int can_isotp_dyn_fc_parms = 8192;
inline constexpr int can_isotp_extend_addr = 2;
inline constexpr int can_isotp_force_rxstmin = 256;
inline constexpr int can_isotp_force_txstmin = 128;
inline constexpr std::uint32_t can_isotp_frame_txtime_zero = 0xffffffffu;
inline constexpr int can_isotp_half_duplex = 64;
inline constexpr int can_isotp_listen_mode = 1;
inline constexpr int can_isotp_ll_opts = 5;
inline constexpr int can_isotp_opts = 1;
inline constexpr int can_isotp_recv_fc = 2;
inline constexpr int can_isotp_rx_ext_addr = 512;
inline constexpr int can_isotp_rx_padding = 8;
inline constexpr int can_isotp_rx_stmin = 4;
inline constexpr int can_isotp_sf_broadcast = 2048;
inline constexpr int can_isotp_tx_padding = 4;
inline constexpr int can_isotp_tx_stmin = 3;
inline constexpr int can_isotp_wait_tx_done = 1024;
inline constexpr int can_j1939 = 7;
inline constexpr int can_max_dlc = 8;
inline constexpr int can_max_dlen = 8;
inline constexpr int can_max_raw_dlc = 15;
inline constexpr int can_mcnet = 5;
inline constexpr int can_mtu = 16;
inline constexpr int can_nproto = 8;
inline constexpr int can_raw = 1;
inline constexpr int can_raw_err_filter = 2;
inline constexpr int can_raw_fd_frames = 5;
inline constexpr int can_raw_filter = 1;
inline constexpr int can_raw_filter_max = 512;
inline constexpr int can_raw_join_filters = 6;
inline constexpr int can_raw_loopback = 3;
inline constexpr int can_raw_recv_own_msgs = 4;
inline constexpr int can_raw_xl_frames = 7;
inline constexpr int can_raw_xl_vcid_opts = 8;
inline constexpr int can_raw_xl_vcid_rx_filter = 4;
inline constexpr int can_raw_xl_vcid_tx_pass = 2;
inline constexpr int can_raw_xl_vcid_tx_set = 1;
inline constexpr int can_rtr_flag = 0x40000000;
inline constexpr int can_sff_id_bits = 11;
inline constexpr int can_sff_mask = 2047;
inline constexpr int can_tp16 = 3;
inline constexpr int can_tp20 = 4;

// Datagram Congestion Control Protocol: options, packet types and reset codes.
inline constexpr int dccp_max_reset_codes = 12;
inline constexpr int dccp_nr_pkt_types = 10;
inline constexpr int dccp_pkt_ack = 3;
inline constexpr int dccp_pkt_close = 6;
inline constexpr int dccp_pkt_closereq = 5;
inline constexpr int dccp_pkt_data = 2;
inline constexpr int dccp_pkt_dataack = 4;
inline constexpr int dccp_pkt_invalid = 10;
inline constexpr int dccp_pkt_request = 0;
inline constexpr int dccp_pkt_reset = 7;
inline constexpr int dccp_pkt_response = 1;
inline constexpr int dccp_pkt_sync = 8;
inline constexpr int dccp_pkt_syncack = 9;
inline constexpr int dccp_reset_code_aborted = 2;
inline constexpr int dccp_reset_code_aggression_penalty = 11;
inline constexpr int dccp_reset_code_bad_init_cookie = 10;
inline constexpr int dccp_reset_code_bad_service_code = 8;
inline constexpr int dccp_reset_code_closed = 1;
inline constexpr int dccp_reset_code_connection_refused = 7;
inline constexpr int dccp_reset_code_mandatory_error = 6;
inline constexpr int dccp_reset_code_no_connection = 3;
inline constexpr int dccp_reset_code_option_error = 5;
inline constexpr int dccp_reset_code_packet_error = 4;
inline constexpr int dccp_reset_code_too_busy = 9;
inline constexpr int dccp_reset_code_unspecified = 0;
inline constexpr int dccp_scm_max = 0x10000;
inline constexpr int dccp_scm_priority = 1;
inline constexpr int dccp_scm_qpolicy_max = 65535;
inline constexpr int dccp_service_list_max_len = 32;
inline constexpr int dccp_single_opt_maxlen = 253;
inline constexpr int dccp_sockopt_available_ccids = 12;
inline constexpr int dccp_sockopt_ccid = 13;
inline constexpr int dccp_sockopt_ccid_rx_info = 128;
inline constexpr int dccp_sockopt_ccid_tx_info = 192;
inline constexpr int dccp_sockopt_change_l = 3;
inline constexpr int dccp_sockopt_change_r = 4;
inline constexpr int dccp_sockopt_get_cur_mps = 5;
inline constexpr int dccp_sockopt_packet_size = 1;
inline constexpr int dccp_sockopt_qpolicy_id = 16;
inline constexpr int dccp_sockopt_qpolicy_txqlen = 17;
inline constexpr int dccp_sockopt_recv_cscov = 11;
inline constexpr int dccp_sockopt_rx_ccid = 15;
inline constexpr int dccp_sockopt_send_cscov = 10;
inline constexpr int dccp_sockopt_server_timewait = 6;
inline constexpr int dccp_sockopt_service = 2;
inline constexpr int dccp_sockopt_tx_ccid = 14;

// Errors of getaddrinfo() and getnameinfo().
inline constexpr int eai_addrfamily = -9;
inline constexpr int eai_again = -3;
inline constexpr int eai_alldone = -103;
inline constexpr int eai_badflags = -1;
inline constexpr int eai_canceled = -101;
inline constexpr int eai_fail = -4;
inline constexpr int eai_family = -6;
inline constexpr int eai_idn_encode = -105;
inline constexpr int eai_inprogress = -100;
inline constexpr int eai_intr = -104;
inline constexpr int eai_memory = -10;
inline constexpr int eai_nodata = -5;
inline constexpr int eai_noname = -2;
inline constexpr int eai_notcanceled = -102;
inline constexpr int eai_overflow = -12;
inline constexpr int eai_service = -8;
inline constexpr int eai_socktype = -7;
inline constexpr int eai_system = -11;

// Numbers of Ethernet's protocols on Linux.
inline constexpr int eth_p_1588 = 35063;
inline constexpr int eth_p_8021ad = 34984;
inline constexpr int eth_p_8021ah = 35047;
inline constexpr int eth_p_8021q = 33024;
inline constexpr int eth_p_80221 = 35095;
inline constexpr int eth_p_802_2 = 4;
inline constexpr int eth_p_802_3 = 1;
inline constexpr int eth_p_802_3_min = 1536;
inline constexpr int eth_p_802_ex1 = 34997;
inline constexpr int eth_p_aarp = 33011;
inline constexpr int eth_p_af_iucv = 64507;
inline constexpr int eth_p_all = 3;
inline constexpr int eth_p_aoe = 34978;
inline constexpr int eth_p_arcnet = 26;
inline constexpr int eth_p_arp = 2054;
inline constexpr int eth_p_atalk = 32923;
inline constexpr int eth_p_atmfate = 34948;
inline constexpr int eth_p_atmmpoa = 34892;
inline constexpr int eth_p_ax25 = 2;
inline constexpr int eth_p_batman = 17157;
inline constexpr int eth_p_bpq = 2303;
inline constexpr int eth_p_caif = 247;
inline constexpr int eth_p_can = 12;
inline constexpr int eth_p_canfd = 13;
inline constexpr int eth_p_canxl = 14;
inline constexpr int eth_p_cfm = 35074;
inline constexpr int eth_p_control = 22;
inline constexpr int eth_p_cust = 24582;
inline constexpr int eth_p_ddcmp = 6;
inline constexpr int eth_p_dec = 24576;
inline constexpr int eth_p_diag = 24581;
inline constexpr int eth_p_dna_dl = 24577;
inline constexpr int eth_p_dna_rc = 24578;
inline constexpr int eth_p_dna_rt = 24579;
inline constexpr int eth_p_dsa = 27;
inline constexpr int eth_p_dsa_8021q = 56027;
inline constexpr int eth_p_dsa_a5psw = 57345;
inline constexpr int eth_p_econet = 24;
inline constexpr int eth_p_edsa = 56026;
inline constexpr int eth_p_erspan = 35006;
inline constexpr int eth_p_erspan2 = 8939;
inline constexpr int eth_p_ethercat = 34980;
inline constexpr int eth_p_fcoe = 35078;
inline constexpr int eth_p_fip = 35092;
inline constexpr int eth_p_hdlc = 25;
inline constexpr int eth_p_hsr = 35119;
inline constexpr int eth_p_iboe = 35093;
inline constexpr int eth_p_ieee802154 = 246;
inline constexpr int eth_p_ieeepup = 2560;
inline constexpr int eth_p_ieeepupat = 2561;
inline constexpr int eth_p_ife = 60734;
inline constexpr int eth_p_ip = 2048;
inline constexpr int eth_p_ipv6 = 34525;
inline constexpr int eth_p_ipx = 33079;
inline constexpr int eth_p_irda = 23;
inline constexpr int eth_p_lat = 24580;
inline constexpr int eth_p_link_ctl = 34924;
inline constexpr int eth_p_lldp = 35020;
inline constexpr int eth_p_localtalk = 9;
inline constexpr int eth_p_loop = 96;
inline constexpr int eth_p_loopback = 36864;
inline constexpr int eth_p_macsec = 35045;
inline constexpr int eth_p_map = 249;
inline constexpr int eth_p_mctp = 250;
inline constexpr int eth_p_mobitex = 21;
inline constexpr int eth_p_mpls_mc = 34888;
inline constexpr int eth_p_mpls_uc = 34887;
inline constexpr int eth_p_mrp = 35043;
inline constexpr int eth_p_mvrp = 35061;
inline constexpr int eth_p_ncsi = 35064;
inline constexpr int eth_p_nsh = 35151;
inline constexpr int eth_p_pae = 34958;
inline constexpr int eth_p_pause = 34824;
inline constexpr int eth_p_phonet = 245;
inline constexpr int eth_p_ppptalk = 16;
inline constexpr int eth_p_ppp_disc = 34915;
inline constexpr int eth_p_ppp_mp = 8;
inline constexpr int eth_p_ppp_ses = 34916;
inline constexpr int eth_p_preauth = 35015;
inline constexpr int eth_p_profinet = 34962;
inline constexpr int eth_p_prp = 35067;
inline constexpr int eth_p_pup = 512;
inline constexpr int eth_p_pupat = 513;
inline constexpr int eth_p_qinq1 = 37120;
inline constexpr int eth_p_qinq2 = 37376;
inline constexpr int eth_p_qinq3 = 37632;
inline constexpr int eth_p_rarp = 32821;
inline constexpr int eth_p_realtek = 34969;
inline constexpr int eth_p_sca = 24583;
inline constexpr int eth_p_slow = 34825;
inline constexpr int eth_p_snap = 5;
inline constexpr int eth_p_tdls = 35085;
inline constexpr int eth_p_teb = 25944;
inline constexpr int eth_p_tipc = 35018;
inline constexpr int eth_p_trailer = 28;
inline constexpr int eth_p_tr_802_2 = 17;
inline constexpr int eth_p_tsn = 8944;
inline constexpr int eth_p_wan_ppp = 7;
inline constexpr int eth_p_wccp = 34878;
inline constexpr int eth_p_x25 = 2053;
inline constexpr int eth_p_xdsa = 248;

// Numbers of Ethernet's protocols, with the C libraries' names.
inline constexpr int ethertype_arp = 2054;
inline constexpr int ethertype_ip = 2048;
inline constexpr int ethertype_ipv6 = 34525;
inline constexpr int ethertype_loopback = 36864;
inline constexpr int ethertype_pup = 512;
inline constexpr int ethertype_revarp = 32821;
inline constexpr int ethertype_vlan = 33024;

// Bluetooth's host controller interface: channels and options.
inline constexpr int hci_channel_control = 3;
inline constexpr int hci_channel_logging = 4;
inline constexpr int hci_channel_monitor = 2;
inline constexpr int hci_channel_raw = 0;
inline constexpr int hci_channel_user = 1;
inline constexpr int hci_data_dir = 1;
inline constexpr int hci_dev_none = 65535;
inline constexpr int hci_filter = 2;
inline constexpr int hci_time_stamp = 3;

// The option of raw ICMP sockets.
inline constexpr int icmp_filter = 1;

// The option of raw ICMPv6 sockets on Linux, and its operations.
inline constexpr int icmpv6_filter = 1;
inline constexpr int icmpv6_filter_block = 1;
inline constexpr int icmpv6_filter_blockothers = 3;
inline constexpr int icmpv6_filter_pass = 2;
inline constexpr int icmpv6_filter_passonly = 4;

// IPv4 addresses with a meaning, as numbers in host order.
inline constexpr std::uint32_t inaddr_allhosts_group = 0xe0000001u;
inline constexpr std::uint32_t inaddr_allrtrs_group = 0xe0000002u;
inline constexpr std::uint32_t inaddr_allsnoopers_group = 0xe000006au;
inline constexpr int inaddr_any = 0;
inline constexpr std::uint32_t inaddr_broadcast = 0xffffffffu;
inline constexpr std::uint32_t inaddr_dummy = 0xc0000008u;
inline constexpr int inaddr_loopback = 0x7f000001;
inline constexpr std::uint32_t inaddr_max_local_group = 0xe00000ffu;
inline constexpr std::uint32_t inaddr_none = 0xffffffffu;
inline constexpr std::uint32_t inaddr_unspec_group = 0xe0000000u;

// Options of IPv4, and values that they take.
inline constexpr int ip_add_membership = 35;
inline constexpr int ip_add_source_membership = 39;
inline constexpr int ip_bind_address_no_port = 24;
inline constexpr int ip_block_source = 38;
inline constexpr int ip_checksum = 23;
inline constexpr int ip_default_multicast_loop = 1;
inline constexpr int ip_default_multicast_ttl = 1;
inline constexpr int ip_drop_membership = 36;
inline constexpr int ip_drop_source_membership = 40;
inline constexpr int ip_freebind = 15;
inline constexpr int ip_hdrincl = 3;
inline constexpr int ip_ipsec_policy = 16;
inline constexpr int ip_local_port_range = 51;
inline constexpr int ip_max_memberships = 20;
inline constexpr int ip_minttl = 21;
inline constexpr int ip_msfilter = 41;
inline constexpr int ip_mtu = 14;
inline constexpr int ip_mtu_discover = 10;
inline constexpr int ip_multicast_all = 49;
inline constexpr int ip_multicast_if = 32;
inline constexpr int ip_multicast_loop = 34;
inline constexpr int ip_multicast_ttl = 33;
inline constexpr int ip_nodefrag = 22;
inline constexpr int ip_options = 4;
inline constexpr int ip_origdstaddr = 20;
inline constexpr int ip_passsec = 18;
inline constexpr int ip_pktinfo = 8;
inline constexpr int ip_pktoptions = 9;
inline constexpr int ip_pmtudisc = 10;
inline constexpr int ip_pmtudisc_do = 2;
inline constexpr int ip_pmtudisc_dont = 0;
inline constexpr int ip_pmtudisc_interface = 4;
inline constexpr int ip_pmtudisc_omit = 5;
inline constexpr int ip_pmtudisc_probe = 3;
inline constexpr int ip_pmtudisc_want = 1;
inline constexpr int ip_protocol = 52;
inline constexpr int ip_recverr = 11;
inline constexpr int ip_recverr_rfc4884 = 26;
inline constexpr int ip_recvfragsize = 25;
inline constexpr int ip_recvopts = 6;
inline constexpr int ip_recvorigdstaddr = 20;
inline constexpr int ip_recvretopts = 7;
inline constexpr int ip_recvtos = 13;
inline constexpr int ip_recvttl = 12;
inline constexpr int ip_retopts = 7;
inline constexpr int ip_router_alert = 5;
inline constexpr int ip_tos = 1;
inline constexpr int ip_transparent = 19;
inline constexpr int ip_ttl = 2;
inline constexpr int ip_unblock_source = 37;
inline constexpr int ip_unicast_if = 50;
inline constexpr int ip_xfrm_policy = 17;

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
inline constexpr int ipport_userreserved = 5000;
inline constexpr int ipport_whois = 43;
inline constexpr int ipport_whoserver = 513;

// Numbers of the protocols that run on IP; the third argument of socket().
inline constexpr int ipproto_aggfrag = 144;
inline constexpr int ipproto_ah = 51;
inline constexpr int ipproto_beetph = 94;
inline constexpr int ipproto_comp = 108;
inline constexpr int ipproto_dccp = 33;
inline constexpr int ipproto_dstopts = 60;
inline constexpr int ipproto_egp = 8;
inline constexpr int ipproto_encap = 98;
inline constexpr int ipproto_esp = 50;
inline constexpr int ipproto_ethernet = 143;
inline constexpr int ipproto_fragment = 44;
inline constexpr int ipproto_gre = 47;
inline constexpr int ipproto_hopopts = 0;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_icmpv6 = 58;
inline constexpr int ipproto_idp = 22;
inline constexpr int ipproto_igmp = 2;
inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_ipip = 4;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_l2tp = 115;
inline constexpr int ipproto_max = 263;
inline constexpr int ipproto_mh = 135;
inline constexpr int ipproto_mpls = 137;
inline constexpr int ipproto_mptcp = 262;
inline constexpr int ipproto_mtp = 92;
inline constexpr int ipproto_none = 59;
inline constexpr int ipproto_pim = 103;
inline constexpr int ipproto_pup = 12;
inline constexpr int ipproto_raw = 255;
inline constexpr int ipproto_routing = 43;
inline constexpr int ipproto_rsvp = 46;
inline constexpr int ipproto_sctp = 132;
inline constexpr int ipproto_smc = 256;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_tp = 29;
inline constexpr int ipproto_udp = 17;
inline constexpr int ipproto_udplite = 136;

// Options of IPv6, and values that they take.
inline constexpr int ipv6_2292dstopts = 4;
inline constexpr int ipv6_2292hoplimit = 8;
inline constexpr int ipv6_2292hopopts = 3;
inline constexpr int ipv6_2292pktinfo = 2;
inline constexpr int ipv6_2292pktoptions = 6;
inline constexpr int ipv6_2292rthdr = 5;
inline constexpr int ipv6_addrform = 1;
inline constexpr int ipv6_add_membership = 20;
inline constexpr int ipv6_authhdr = 10;
inline constexpr int ipv6_autoflowlabel = 70;
inline constexpr int ipv6_checksum = 7;
inline constexpr int ipv6_dontfrag = 62;
inline constexpr int ipv6_drop_membership = 21;
inline constexpr int ipv6_dstopts = 59;
inline constexpr int ipv6_flowinfo = 11;
inline constexpr int ipv6_flowinfo_flowlabel = 0xfffff;
inline constexpr int ipv6_flowinfo_priority = 0xff00000;
inline constexpr int ipv6_flowinfo_send = 33;
inline constexpr int ipv6_flowlabel_mgr = 32;
inline constexpr int ipv6_fl_a_get = 0;
inline constexpr int ipv6_fl_a_put = 1;
inline constexpr int ipv6_fl_a_renew = 2;
inline constexpr int ipv6_fl_f_create = 1;
inline constexpr int ipv6_fl_f_excl = 2;
inline constexpr int ipv6_fl_f_reflect = 4;
inline constexpr int ipv6_fl_f_remote = 8;
inline constexpr int ipv6_fl_s_any = 255;
inline constexpr int ipv6_fl_s_excl = 1;
inline constexpr int ipv6_fl_s_none = 0;
inline constexpr int ipv6_fl_s_process = 2;
inline constexpr int ipv6_fl_s_user = 3;
inline constexpr int ipv6_freebind = 78;
inline constexpr int ipv6_hdrincl = 36;
inline constexpr int ipv6_hoplimit = 52;
inline constexpr int ipv6_hopopts = 54;
inline constexpr int ipv6_ipsec_policy = 34;
inline constexpr int ipv6_join_anycast = 27;
inline constexpr int ipv6_join_group = 20;
inline constexpr int ipv6_leave_anycast = 28;
inline constexpr int ipv6_leave_group = 21;
inline constexpr int ipv6_minhopcount = 73;
inline constexpr int ipv6_min_mtu = 1280;
inline constexpr int ipv6_mtu = 24;
inline constexpr int ipv6_mtu_discover = 23;
inline constexpr int ipv6_multicast_all = 29;
inline constexpr int ipv6_multicast_hops = 18;
inline constexpr int ipv6_multicast_if = 17;
inline constexpr int ipv6_multicast_loop = 19;
inline constexpr int ipv6_nexthop = 9;
inline constexpr int ipv6_opt_routeralert_mld = 0;
inline constexpr int ipv6_origdstaddr = 74;
inline constexpr int ipv6_pathmtu = 61;
inline constexpr int ipv6_pktinfo = 50;
inline constexpr int ipv6_pmtudisc_do = 2;
inline constexpr int ipv6_pmtudisc_dont = 0;
inline constexpr int ipv6_pmtudisc_interface = 4;
inline constexpr int ipv6_pmtudisc_omit = 5;
inline constexpr int ipv6_pmtudisc_probe = 3;
inline constexpr int ipv6_pmtudisc_want = 1;
inline constexpr int ipv6_prefer_src_cga = 8;
inline constexpr int ipv6_prefer_src_coa = 4;
inline constexpr int ipv6_prefer_src_home = 1024;
inline constexpr int ipv6_prefer_src_noncga = 2048;
inline constexpr int ipv6_prefer_src_public = 2;
inline constexpr int ipv6_prefer_src_pubtmp_default = 256;
inline constexpr int ipv6_prefer_src_tmp = 1;
inline constexpr int ipv6_priority_10 = 2560;
inline constexpr int ipv6_priority_11 = 2816;
inline constexpr int ipv6_priority_12 = 3072;
inline constexpr int ipv6_priority_13 = 3328;
inline constexpr int ipv6_priority_14 = 3584;
inline constexpr int ipv6_priority_15 = 3840;
inline constexpr int ipv6_priority_8 = 2048;
inline constexpr int ipv6_priority_9 = 2304;
inline constexpr int ipv6_priority_bulk = 1024;
inline constexpr int ipv6_priority_control = 1792;
inline constexpr int ipv6_priority_filler = 256;
inline constexpr int ipv6_priority_interactive = 1536;
inline constexpr int ipv6_priority_reserved1 = 768;
inline constexpr int ipv6_priority_reserved2 = 1280;
inline constexpr int ipv6_priority_unattended = 512;
inline constexpr int ipv6_priority_uncharacterized = 0;
inline constexpr int ipv6_recvdstopts = 58;
inline constexpr int ipv6_recverr = 25;
inline constexpr int ipv6_recverr_rfc4884 = 31;
inline constexpr int ipv6_recvfragsize = 77;
inline constexpr int ipv6_recvhoplimit = 51;
inline constexpr int ipv6_recvhopopts = 53;
inline constexpr int ipv6_recvorigdstaddr = 74;
inline constexpr int ipv6_recvpathmtu = 60;
inline constexpr int ipv6_recvpktinfo = 49;
inline constexpr int ipv6_recvrthdr = 56;
inline constexpr int ipv6_recvtclass = 66;
inline constexpr int ipv6_router_alert = 22;
inline constexpr int ipv6_router_alert_isolate = 30;
inline constexpr int ipv6_rthdr = 57;
inline constexpr int ipv6_rthdrdstopts = 55;
inline constexpr int ipv6_rthdr_loose = 0;
inline constexpr int ipv6_rthdr_strict = 1;
inline constexpr int ipv6_rthdr_type_0 = 0;
inline constexpr int ipv6_rxdstopts = 59;
inline constexpr int ipv6_rxhopopts = 54;
inline constexpr int ipv6_srcrt_strict = 1;
inline constexpr int ipv6_srcrt_type_0 = 0;
inline constexpr int ipv6_srcrt_type_2 = 2;
inline constexpr int ipv6_srcrt_type_3 = 3;
inline constexpr int ipv6_srcrt_type_4 = 4;
inline constexpr int ipv6_tclass = 67;
inline constexpr int ipv6_tlv_calipso = 7;
inline constexpr int ipv6_tlv_hao = 201;
inline constexpr int ipv6_tlv_ioam = 49;
inline constexpr int ipv6_tlv_jumbo = 194;
inline constexpr int ipv6_tlv_pad1 = 0;
inline constexpr int ipv6_tlv_padn = 1;
inline constexpr int ipv6_tlv_routeralert = 5;
inline constexpr int ipv6_transparent = 75;
inline constexpr int ipv6_unicast_hops = 16;
inline constexpr int ipv6_unicast_if = 76;
inline constexpr int ipv6_v6only = 26;
inline constexpr int ipv6_xfrm_policy = 35;

// The option of IPX sockets.
inline constexpr int ipx_type = 1;

// SAE J1939 on a CAN bus: addresses and parameter groups with a meaning, and limits.
inline constexpr int j1939_ee_info_none = 0;
inline constexpr int j1939_ee_info_rx_abort = 4;
inline constexpr int j1939_ee_info_rx_dpo = 3;
inline constexpr int j1939_ee_info_rx_rts = 2;
inline constexpr int j1939_ee_info_tx_abort = 1;
inline constexpr int j1939_filter_max = 512;
inline constexpr int j1939_idle_addr = 254;
inline constexpr int j1939_max_unicast_addr = 253;
inline constexpr int j1939_nla_bytes_acked = 1;
inline constexpr int j1939_nla_pad = 0;
inline constexpr int j1939_no_addr = 255;
inline constexpr int j1939_no_name = 0;
inline constexpr int j1939_no_pgn = 0x40000;
inline constexpr int j1939_pgn_address_claimed = 60928;
inline constexpr int j1939_pgn_address_commanded = 65240;
inline constexpr int j1939_pgn_max = 0x3ffff;
inline constexpr int j1939_pgn_pdu1_max = 0x3ff00;
inline constexpr int j1939_pgn_request = 59904;

// The option of kernel connection multiplexor sockets.
inline constexpr int kcm_recv_disable = 1;

// The protocol of kernel connection multiplexor sockets.
inline constexpr int kcmproto_connected = 0;

// Bluetooth's logical link control: options, link modes and limits.
inline constexpr int l2cap_conninfo = 2;
inline constexpr int l2cap_lm = 3;
inline constexpr int l2cap_lm_auth = 2;
inline constexpr int l2cap_lm_encrypt = 4;
inline constexpr int l2cap_lm_master = 1;
inline constexpr int l2cap_lm_reliable = 16;
inline constexpr int l2cap_lm_secure = 32;
inline constexpr int l2cap_lm_trusted = 8;
inline constexpr int l2cap_mode_basic = 0;
inline constexpr int l2cap_mode_ecred = 129;
inline constexpr int l2cap_mode_ertm = 3;
inline constexpr int l2cap_mode_flowctl = 2;
inline constexpr int l2cap_mode_le_flowctl = 128;
inline constexpr int l2cap_mode_retrans = 1;
inline constexpr int l2cap_mode_streaming = 4;
inline constexpr int l2cap_options = 1;

// Lengths of names and of addresses as text, and the backlog of listen().
inline constexpr int ifnamsiz = 16;
inline constexpr int if_namesize = 16;
inline constexpr int inet6_addrstrlen = 46;
inline constexpr int inet_addrstrlen = 16;
inline constexpr int somaxconn = 4096;

// IEEE 802.2 logical link control: options and service access points.
inline constexpr int llc_opt_ack_tmr_exp = 3;
inline constexpr int llc_opt_busy_tmr_exp = 6;
inline constexpr int llc_opt_max = 10;
inline constexpr int llc_opt_max_ack_tmr_exp = 60;
inline constexpr int llc_opt_max_busy_tmr_exp = 60;
inline constexpr int llc_opt_max_p_tmr_exp = 60;
inline constexpr int llc_opt_max_rej_tmr_exp = 60;
inline constexpr int llc_opt_max_retry = 100;
inline constexpr int llc_opt_max_size = 4196;
inline constexpr int llc_opt_max_win = 127;
inline constexpr int llc_opt_pktinfo = 9;
inline constexpr int llc_opt_p_tmr_exp = 4;
inline constexpr int llc_opt_rej_tmr_exp = 5;
inline constexpr int llc_opt_retry = 1;
inline constexpr int llc_opt_rx_win = 8;
inline constexpr int llc_opt_size = 2;
inline constexpr int llc_opt_tx_win = 7;
inline constexpr int llc_opt_unknown = 0;
inline constexpr int llc_sap_3com = 128;
inline constexpr int llc_sap_8208 = 126;
inline constexpr int llc_sap_banyan = 188;
inline constexpr int llc_sap_bspan = 66;
inline constexpr int llc_sap_disc = 252;
inline constexpr int llc_sap_global = 255;
inline constexpr int llc_sap_impl = 248;
inline constexpr int llc_sap_ip = 6;
inline constexpr int llc_sap_ipx = 224;
inline constexpr int llc_sap_lanmgr = 244;
inline constexpr int llc_sap_lar = 220;
inline constexpr int llc_sap_llc = 2;
inline constexpr int llc_sap_mms = 78;
inline constexpr int llc_sap_netbeui = 240;
inline constexpr int llc_sap_null = 0;
inline constexpr int llc_sap_osi = 254;
inline constexpr int llc_sap_pnm = 14;
inline constexpr int llc_sap_pro = 142;
inline constexpr int llc_sap_rm = 212;
inline constexpr int llc_sap_sna = 4;
inline constexpr int llc_sap_snap = 170;

// Options of multicast groups, for both IPv4 and IPv6.
inline constexpr int mcast_block_source = 43;
inline constexpr int mcast_exclude = 0;
inline constexpr int mcast_include = 1;
inline constexpr int mcast_join_group = 42;
inline constexpr int mcast_join_source_group = 46;
inline constexpr int mcast_leave_group = 45;
inline constexpr int mcast_leave_source_group = 47;
inline constexpr int mcast_msfilter = 48;
inline constexpr int mcast_unblock_source = 44;

// Management Component Transport Protocol: addresses with a meaning, and tags.
inline constexpr int mctp_addr_any = 255;
inline constexpr int mctp_addr_null = 0;
inline constexpr int mctp_net_any = 0;
inline constexpr int mctp_opt_addr_ext = 1;
inline constexpr int mctp_tag_mask = 7;
inline constexpr int mctp_tag_owner = 8;
inline constexpr int mctp_tag_prealloc = 16;

// Multipath TCP: options, and the netlink interface of its path manager.
inline constexpr int mptcp_attr_backup = 11;
inline constexpr int mptcp_attr_daddr4 = 7;
inline constexpr int mptcp_attr_daddr6 = 8;
inline constexpr int mptcp_attr_dport = 10;
inline constexpr int mptcp_attr_error = 12;
inline constexpr int mptcp_attr_family = 2;
inline constexpr int mptcp_attr_flags = 13;
inline constexpr int mptcp_attr_if_idx = 15;
inline constexpr int mptcp_attr_loc_id = 3;
inline constexpr int mptcp_attr_max = 18;
inline constexpr int mptcp_attr_rem_id = 4;
inline constexpr int mptcp_attr_reset_flags = 17;
inline constexpr int mptcp_attr_reset_reason = 16;
inline constexpr int mptcp_attr_saddr4 = 5;
inline constexpr int mptcp_attr_saddr6 = 6;
inline constexpr int mptcp_attr_server_side = 18;
inline constexpr int mptcp_attr_sport = 9;
inline constexpr int mptcp_attr_timeout = 14;
inline constexpr int mptcp_attr_token = 1;
inline constexpr int mptcp_attr_unspec = 0;
inline constexpr int mptcp_event_announced = 6;
inline constexpr int mptcp_event_closed = 3;
inline constexpr int mptcp_event_created = 1;
inline constexpr int mptcp_event_established = 2;
inline constexpr int mptcp_event_listener_closed = 16;
inline constexpr int mptcp_event_listener_created = 15;
inline constexpr int mptcp_event_removed = 7;
inline constexpr int mptcp_event_sub_closed = 11;
inline constexpr int mptcp_event_sub_established = 10;
inline constexpr int mptcp_event_sub_priority = 13;
inline constexpr int mptcp_event_unspec = 0;
inline constexpr int mptcp_full_info = 4;
inline constexpr int mptcp_info = 1;
inline constexpr int mptcp_info_flag_fallback = 1;
inline constexpr int mptcp_info_flag_remote_key_received = 2;
inline constexpr int mptcp_rst_ebadperf = 5;
inline constexpr int mptcp_rst_emiddlebox = 6;
inline constexpr int mptcp_rst_emptcp = 1;
inline constexpr int mptcp_rst_eprohibit = 3;
inline constexpr int mptcp_rst_eresource = 2;
inline constexpr int mptcp_rst_eunspec = 0;
inline constexpr int mptcp_rst_ewq2big = 4;
inline constexpr int mptcp_subflow_addrs = 3;
inline constexpr int mptcp_subflow_attr_flags = 8;
inline constexpr int mptcp_subflow_attr_id_loc = 10;
inline constexpr int mptcp_subflow_attr_id_rem = 9;
inline constexpr int mptcp_subflow_attr_map_datalen = 7;
inline constexpr int mptcp_subflow_attr_map_seq = 4;
inline constexpr int mptcp_subflow_attr_map_sfseq = 5;
inline constexpr int mptcp_subflow_attr_max = 11;
inline constexpr int mptcp_subflow_attr_pad = 11;
inline constexpr int mptcp_subflow_attr_relwrite_seq = 3;
inline constexpr int mptcp_subflow_attr_ssn_offset = 6;
inline constexpr int mptcp_subflow_attr_token_loc = 2;
inline constexpr int mptcp_subflow_attr_token_rem = 1;
inline constexpr int mptcp_subflow_attr_unspec = 0;
inline constexpr int mptcp_subflow_flag_bkup_loc = 32;
inline constexpr int mptcp_subflow_flag_bkup_rem = 16;
inline constexpr int mptcp_subflow_flag_connected = 128;
inline constexpr int mptcp_subflow_flag_fully_established = 64;
inline constexpr int mptcp_subflow_flag_join_loc = 8;
inline constexpr int mptcp_subflow_flag_join_rem = 4;
inline constexpr int mptcp_subflow_flag_mapvalid = 256;
inline constexpr int mptcp_subflow_flag_mcap_loc = 2;
inline constexpr int mptcp_subflow_flag_mcap_rem = 1;
inline constexpr int mptcp_tcpinfo = 2;

// Flags of send(), recv() and similar calls.
inline constexpr int msg_batch = 0x40000;
inline constexpr int msg_cmsg_cloexec = 0x40000000;
inline constexpr int msg_confirm = 2048;
inline constexpr int msg_ctrunc = 8;
inline constexpr int msg_dontroute = 4;
inline constexpr int msg_dontwait = 64;
inline constexpr int msg_eor = 128;
inline constexpr int msg_errqueue = 8192;
inline constexpr int msg_fastopen = 0x20000000;
inline constexpr int msg_fin = 512;
inline constexpr int msg_more = 32768;
inline constexpr int msg_nosignal = 16384;
inline constexpr int msg_oob = 1;
inline constexpr int msg_peek = 2;
inline constexpr int msg_proxy = 16;
inline constexpr int msg_rst = 4096;
inline constexpr int msg_sock_devmem = 0x2000000;
inline constexpr int msg_syn = 1024;
inline constexpr int msg_trunc = 32;
inline constexpr int msg_tryhard = 4;
inline constexpr int msg_waitall = 256;
inline constexpr int msg_waitforone = 0x10000;
inline constexpr int msg_zerocopy = 0x4000000;

// Netlink: protocols and options.
inline constexpr int netlink_add_membership = 1;
inline constexpr int netlink_audit = 9;
inline constexpr int netlink_broadcast_error = 4;
inline constexpr int netlink_cap_ack = 10;
inline constexpr int netlink_connected = 1;
inline constexpr int netlink_connector = 11;
inline constexpr int netlink_crypto = 21;
inline constexpr int netlink_dnrtmsg = 14;
inline constexpr int netlink_drop_membership = 2;
inline constexpr int netlink_ecryptfs = 19;
inline constexpr int netlink_ext_ack = 11;
inline constexpr int netlink_fib_lookup = 10;
inline constexpr int netlink_firewall = 3;
inline constexpr int netlink_generic = 16;
inline constexpr int netlink_get_strict_chk = 12;
inline constexpr int netlink_inet_diag = 4;
inline constexpr int netlink_ip6_fw = 13;
inline constexpr int netlink_iscsi = 8;
inline constexpr int netlink_kobject_uevent = 15;
inline constexpr int netlink_listen_all_nsid = 8;
inline constexpr int netlink_list_memberships = 9;
inline constexpr int netlink_netfilter = 12;
inline constexpr int netlink_nflog = 5;
inline constexpr int netlink_no_enobufs = 5;
inline constexpr int netlink_pktinfo = 3;
inline constexpr int netlink_rdma = 20;
inline constexpr int netlink_route = 0;
inline constexpr int netlink_rx_ring = 6;
inline constexpr int netlink_scsitransport = 18;
inline constexpr int netlink_selinux = 7;
inline constexpr int netlink_smc = 22;
inline constexpr int netlink_sock_diag = 4;
inline constexpr int netlink_tx_ring = 7;
inline constexpr int netlink_unconnected = 0;
inline constexpr int netlink_unused = 1;
inline constexpr int netlink_usersock = 2;
inline constexpr int netlink_xfrm = 6;

// Options of amateur radio's NET/ROM.
inline constexpr int netrom_idle = 7;
inline constexpr int netrom_kill = 99;
inline constexpr int netrom_mtu = 236;
inline constexpr int netrom_n2 = 3;
inline constexpr int netrom_neigh = 0;
inline constexpr int netrom_node = 1;
inline constexpr int netrom_paclen = 5;
inline constexpr int netrom_t1 = 1;
inline constexpr int netrom_t2 = 2;
inline constexpr int netrom_t4 = 6;

// Near field communication: protocols, modes and limits.
inline constexpr int nfc_ats_maxsize = 20;
inline constexpr int nfc_direction_rx = 0;
inline constexpr int nfc_direction_tx = 1;
inline constexpr int nfc_firmware_name_maxsize = 32;
inline constexpr int nfc_gb_maxsize = 48;
inline constexpr int nfc_proto_felica = 3;
inline constexpr int nfc_proto_iso14443 = 4;
inline constexpr int nfc_proto_iso14443_b = 6;
inline constexpr int nfc_proto_iso15693 = 7;
inline constexpr int nfc_proto_jewel = 1;
inline constexpr int nfc_proto_max = 8;
inline constexpr int nfc_proto_mifare = 2;
inline constexpr int nfc_proto_nfc_dep = 5;
inline constexpr int nfc_raw_header_size = 2;
inline constexpr int nfc_sdp_attr_max = 2;
inline constexpr int nfc_sdp_attr_sap = 2;
inline constexpr int nfc_sdp_attr_unspec = 0;
inline constexpr int nfc_sdp_attr_uri = 1;
inline constexpr int nfc_sockproto_llcp = 1;
inline constexpr int nfc_sockproto_max = 2;
inline constexpr int nfc_sockproto_raw = 0;

// Flags of getnameinfo(), and the longest results.
inline constexpr int ni_dgram = 16;
inline constexpr int ni_idn = 32;
inline constexpr int ni_idn_allow_unassigned = 64;
inline constexpr int ni_idn_use_std3_ascii_rules = 128;
inline constexpr int ni_maxhost = 1025;
inline constexpr int ni_maxserv = 32;
inline constexpr int ni_namereqd = 8;
inline constexpr int ni_nofqdn = 4;
inline constexpr int ni_numerichost = 1;
inline constexpr int ni_numericserv = 2;

// Packet sockets of Linux: kinds of packets, options, and modes of a fan-out.
inline constexpr int packet_add_membership = 1;
inline constexpr int packet_auxdata = 8;
inline constexpr int packet_broadcast = 1;
inline constexpr int packet_copy_thresh = 7;
inline constexpr int packet_drop_membership = 2;
inline constexpr int packet_fanout = 18;
inline constexpr int packet_fanout_cbpf = 6;
inline constexpr int packet_fanout_cpu = 2;
inline constexpr int packet_fanout_data = 22;
inline constexpr int packet_fanout_ebpf = 7;
inline constexpr int packet_fanout_flag_defrag = 32768;
inline constexpr int packet_fanout_flag_ignore_outgoing = 16384;
inline constexpr int packet_fanout_flag_rollover = 4096;
inline constexpr int packet_fanout_flag_uniqueid = 8192;
inline constexpr int packet_fanout_hash = 0;
inline constexpr int packet_fanout_lb = 1;
inline constexpr int packet_fanout_qm = 5;
inline constexpr int packet_fanout_rnd = 4;
inline constexpr int packet_fanout_rollover = 3;
inline constexpr int packet_fastroute = 6;
inline constexpr int packet_hdrlen = 11;
inline constexpr int packet_host = 0;
inline constexpr int packet_ignore_outgoing = 23;
inline constexpr int packet_kernel = 7;
inline constexpr int packet_loopback = 5;
inline constexpr int packet_loss = 14;
inline constexpr int packet_mr_allmulti = 2;
inline constexpr int packet_mr_multicast = 0;
inline constexpr int packet_mr_promisc = 1;
inline constexpr int packet_mr_unicast = 3;
inline constexpr int packet_multicast = 2;
inline constexpr int packet_origdev = 9;
inline constexpr int packet_otherhost = 3;
inline constexpr int packet_outgoing = 4;
inline constexpr int packet_qdisc_bypass = 20;
inline constexpr int packet_recv_output = 3;
inline constexpr int packet_reserve = 12;
inline constexpr int packet_rollover_stats = 21;
inline constexpr int packet_rx_ring = 5;
inline constexpr int packet_statistics = 6;
inline constexpr int packet_timestamp = 17;
inline constexpr int packet_tx_has_off = 19;
inline constexpr int packet_tx_ring = 13;
inline constexpr int packet_tx_timestamp = 16;
inline constexpr int packet_user = 6;
inline constexpr int packet_version = 10;
inline constexpr int packet_vnet_hdr = 15;
inline constexpr int packet_vnet_hdr_sz = 24;

// Protocol families: the older names of the address families.
inline constexpr int pf_alg = 38;
inline constexpr int pf_appletalk = 5;
inline constexpr int pf_ash = 18;
inline constexpr int pf_atmpvc = 8;
inline constexpr int pf_atmsvc = 20;
inline constexpr int pf_ax25 = 3;
inline constexpr int pf_bluetooth = 31;
inline constexpr int pf_bridge = 7;
inline constexpr int pf_caif = 37;
inline constexpr int pf_can = 29;
inline constexpr int pf_decnet = 12;
inline constexpr int pf_econet = 19;
inline constexpr int pf_file = 1;
inline constexpr int pf_ib = 27;
inline constexpr int pf_ieee802154 = 36;
inline constexpr int pf_inet = 2;
inline constexpr int pf_inet6 = 10;
inline constexpr int pf_ipx = 4;
inline constexpr int pf_irda = 23;
inline constexpr int pf_isdn = 34;
inline constexpr int pf_iucv = 32;
inline constexpr int pf_kcm = 41;
inline constexpr int pf_key = 15;
inline constexpr int pf_llc = 26;
inline constexpr int pf_local = 1;
inline constexpr int pf_max = 46;
inline constexpr int pf_mctp = 45;
inline constexpr int pf_mpls = 28;
inline constexpr int pf_netbeui = 13;
inline constexpr int pf_netlink = 16;
inline constexpr int pf_netrom = 6;
inline constexpr int pf_nfc = 39;
inline constexpr int pf_packet = 17;
inline constexpr int pf_phonet = 35;
inline constexpr int pf_pppox = 24;
inline constexpr int pf_qipcrtr = 42;
inline constexpr int pf_rds = 21;
inline constexpr int pf_rose = 11;
inline constexpr int pf_route = 16;
inline constexpr int pf_rxrpc = 33;
inline constexpr int pf_security = 14;
inline constexpr int pf_smc = 43;
inline constexpr int pf_sna = 22;
inline constexpr int pf_tipc = 30;
inline constexpr int pf_unix = 1;
inline constexpr int pf_unspec = 0;
inline constexpr int pf_vsock = 40;
inline constexpr int pf_wanpipe = 25;
inline constexpr int pf_x25 = 9;
inline constexpr int pf_xdp = 44;

// Protocols of Phonet sockets.
inline constexpr int pn_proto_phonet = 1;
inline constexpr int pn_proto_pipe = 2;
inline constexpr int pn_proto_transport = 0;

// Options of Phonet pipes.
inline constexpr int pnpipe_encap = 1;
inline constexpr int pnpipe_encap_ip = 1;
inline constexpr int pnpipe_encap_none = 0;
inline constexpr int pnpipe_handle = 3;
inline constexpr int pnpipe_ifindex = 2;
inline constexpr int pnpipe_initstate = 4;

// Protocols of PPP over other transports.
inline constexpr int px_max_proto = 3;
inline constexpr int px_proto_oe = 0;
inline constexpr int px_proto_ol2tp = 1;
inline constexpr int px_proto_pptp = 2;

// Qualcomm's IPC router: addresses with a meaning, and types of control packets.
inline constexpr std::uint32_t qrtr_node_bcast = 0xffffffffu;
inline constexpr std::uint32_t qrtr_port_ctrl = 0xfffffffeu;
inline constexpr int qrtr_type_bye = 3;
inline constexpr int qrtr_type_data = 1;
inline constexpr int qrtr_type_del_client = 6;
inline constexpr int qrtr_type_del_lookup = 11;
inline constexpr int qrtr_type_del_server = 5;
inline constexpr int qrtr_type_exit = 8;
inline constexpr int qrtr_type_hello = 2;
inline constexpr int qrtr_type_new_lookup = 10;
inline constexpr int qrtr_type_new_server = 4;
inline constexpr int qrtr_type_ping = 9;
inline constexpr int qrtr_type_resume_tx = 7;

// Reliable Datagram Sockets: options, control messages and information requests.
inline constexpr int rds_cancel_sent_to = 1;
inline constexpr int rds_cmsg_atomic_cswp = 7;
inline constexpr int rds_cmsg_atomic_fadd = 6;
inline constexpr int rds_cmsg_cong_update = 5;
inline constexpr int rds_cmsg_masked_atomic_cswp = 9;
inline constexpr int rds_cmsg_masked_atomic_fadd = 8;
inline constexpr int rds_cmsg_rdma_args = 1;
inline constexpr int rds_cmsg_rdma_dest = 2;
inline constexpr int rds_cmsg_rdma_map = 3;
inline constexpr int rds_cmsg_rdma_status = 4;
inline constexpr int rds_cmsg_rxpath_latency = 11;
inline constexpr int rds_cmsg_zcopy_completion = 13;
inline constexpr int rds_cmsg_zcopy_cookie = 12;
inline constexpr int rds_cong_monitor = 6;
inline constexpr int rds_cong_monitor_size = 64;
inline constexpr int rds_free_mr = 3;
inline constexpr int rds_get_mr = 2;
inline constexpr int rds_get_mr_for_dest = 7;
inline constexpr int rds_ib_abi_version = 769;
inline constexpr int rds_ib_gid_len = 16;
inline constexpr int rds_info_connections = 10001;
inline constexpr int rds_info_connection_flag_connected = 4;
inline constexpr int rds_info_connection_flag_connecting = 2;
inline constexpr int rds_info_connection_flag_sending = 1;
inline constexpr int rds_info_connection_stats = 10009;
inline constexpr int rds_info_counters = 10000;
inline constexpr int rds_info_first = 10000;
inline constexpr int rds_info_ib_connections = 10008;
inline constexpr int rds_info_iwarp_connections = 10010;
inline constexpr int rds_info_last = 10017;
inline constexpr int rds_info_message_flag_ack = 1;
inline constexpr int rds_info_message_flag_fast_ack = 2;
inline constexpr int rds_info_recv_messages = 10005;
inline constexpr int rds_info_retrans_messages = 10004;
inline constexpr int rds_info_send_messages = 10003;
inline constexpr int rds_info_sockets = 10006;
inline constexpr int rds_info_tcp_sockets = 10007;
inline constexpr int rds_max_zcookies = 8;
inline constexpr int rds_msg_rx_dgram_delivered = 2;
inline constexpr int rds_msg_rx_dgram_reassemble = 1;
inline constexpr int rds_msg_rx_dgram_trace_max = 3;
inline constexpr int rds_msg_rx_hdr_to_dgram_start = 0;
inline constexpr int rds_rdma_canceled = 2;
inline constexpr int rds_rdma_dontwait = 16;
inline constexpr int rds_rdma_dropped = 3;
inline constexpr int rds_rdma_fence = 2;
inline constexpr int rds_rdma_invalidate = 4;
inline constexpr int rds_rdma_notify_me = 32;
inline constexpr int rds_rdma_other_error = 4;
inline constexpr int rds_rdma_readwrite = 1;
inline constexpr int rds_rdma_remote_error = 1;
inline constexpr int rds_rdma_silent = 64;
inline constexpr int rds_rdma_success = 0;
inline constexpr int rds_rdma_use_once = 8;
inline constexpr int rds_recverr = 5;
inline constexpr int rds_trans_count = 3;
inline constexpr int rds_trans_gap = 1;
inline constexpr int rds_trans_ib = 0;
inline constexpr int rds_trans_iwarp = 1;
inline constexpr int rds_trans_none = -1;
inline constexpr int rds_trans_tcp = 2;

// Bluetooth's serial line emulation: options and limits.
inline constexpr int rfcomm_conninfo = 2;
inline constexpr int rfcomm_lm = 3;
inline constexpr int rfcomm_lm_auth = 2;
inline constexpr int rfcomm_lm_encrypt = 4;
inline constexpr int rfcomm_lm_master = 1;
inline constexpr int rfcomm_lm_reliable = 16;
inline constexpr int rfcomm_lm_secure = 32;
inline constexpr int rfcomm_lm_trusted = 8;

// Options of amateur radio's ROSE.
inline constexpr int rose_defer = 1;
inline constexpr int rose_holdback = 7;
inline constexpr int rose_idle = 5;
inline constexpr int rose_max_digis = 6;
inline constexpr int rose_mtu = 251;
inline constexpr int rose_qbitincl = 6;
inline constexpr int rose_t1 = 2;
inline constexpr int rose_t2 = 3;
inline constexpr int rose_t3 = 4;

// The RPC of AFS: options, control messages and security classes.
inline constexpr int rxrpc_abort = 2;
inline constexpr int rxrpc_ack = 3;
inline constexpr int rxrpc_busy = 6;
inline constexpr int rxrpc_challenged = 16;
inline constexpr int rxrpc_charge_accept = 14;
inline constexpr int rxrpc_exclusive_call = 10;
inline constexpr int rxrpc_exclusive_connection = 3;
inline constexpr int rxrpc_local_error = 7;
inline constexpr int rxrpc_manage_response = 7;
inline constexpr int rxrpc_min_security_level = 4;
inline constexpr int rxrpc_net_error = 5;
inline constexpr int rxrpc_new_call = 8;
inline constexpr int rxrpc_oob_id = 15;
inline constexpr int rxrpc_respond = 17;
inline constexpr int rxrpc_responded = 18;
inline constexpr int rxrpc_resp_rxgk_appdata = 19;
inline constexpr int rxrpc_security_auth = 1;
inline constexpr int rxrpc_security_encrypt = 2;
inline constexpr int rxrpc_security_key = 1;
inline constexpr int rxrpc_security_keyring = 2;
inline constexpr int rxrpc_security_none = 0;
inline constexpr int rxrpc_security_plain = 0;
inline constexpr int rxrpc_security_rxgk = 4;
inline constexpr int rxrpc_security_rxk5 = 5;
inline constexpr int rxrpc_security_rxkad = 2;
inline constexpr int rxrpc_security_yfs_rxgk = 6;
inline constexpr int rxrpc_set_call_timeout = 13;
inline constexpr int rxrpc_supported_cmsg = 6;
inline constexpr int rxrpc_tx_length = 12;
inline constexpr int rxrpc_upgradeable_service = 5;
inline constexpr int rxrpc_upgrade_service = 11;
inline constexpr int rxrpc_user_call_id = 1;

// Kinds of control messages.
inline constexpr int scm_can_raw_errqueue = 1;
inline constexpr int scm_credentials = 2;
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int scm_devmem_dmabuf = 79;
inline constexpr int scm_devmem_linear = 78;
#endif
inline constexpr int scm_inq = 84;
inline constexpr int scm_iucv_trgcls = 1;
inline constexpr int scm_j1939_dest_addr = 1;
inline constexpr int scm_j1939_dest_name = 2;
inline constexpr int scm_j1939_errqueue = 4;
inline constexpr int scm_j1939_prio = 3;
inline constexpr int scm_pidfd = 4;
inline constexpr int scm_rights = 1;
inline constexpr int scm_security = 3;
inline constexpr int scm_timestamp = detail::on_linux<int>(29, {{linux_arch::parisc, 16402}});
inline constexpr int scm_timestamping = detail::on_linux<int>(37, {{linux_arch::parisc, 16416}, {linux_arch::sparc_,
    35}});
inline constexpr int scm_timestamping_opt_stats = detail::on_linux<int>(54, {{linux_arch::parisc, 16431},
    {linux_arch::sparc_, 56}});
inline constexpr int scm_timestamping_pktinfo = detail::on_linux<int>(58, {{linux_arch::parisc, 16435},
    {linux_arch::sparc_, 60}});
inline constexpr int scm_timestampns = detail::on_linux<int>(35, {{linux_arch::parisc, 16403}, {linux_arch::sparc_,
    33}});
inline constexpr int scm_tstamp_ack = 2;
inline constexpr int scm_tstamp_completion = 3;
inline constexpr int scm_tstamp_sched = 1;
inline constexpr int scm_tstamp_snd = 0;
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int scm_ts_opt_id = 81;
#endif
inline constexpr int scm_txtime = detail::on_linux<int>(61, {{linux_arch::parisc, 16438}, {linux_arch::sparc_, 63}});
inline constexpr int scm_wifi_status = detail::on_linux<int>(41, {{linux_arch::parisc, 16418}, {linux_arch::sparc_,
    37}});

// Bluetooth's audio links: options and limits.
inline constexpr int sco_conninfo = 2;
inline constexpr int sco_default_flush_to = 65535;
inline constexpr int sco_default_mtu = 500;
inline constexpr int sco_link = 0;
inline constexpr int sco_options = 1;
inline constexpr int sco_ptype_mask = 224;

// Directions of shutdown().
inline constexpr int shut_rd = 0;
inline constexpr int shut_rdwr = 2;
inline constexpr int shut_wr = 1;

// The ioctl that tells whether the next byte is the urgent one.
inline constexpr int siocatmark = detail::on_linux<int>(35077, {{linux_arch::alpha, 0x40047307}, {linux_arch::mips_,
    0x40047307}});

// The limit of SMC handshakes, an option.
inline constexpr int smc_limit_hs = 1;

// Options at level SOL_SOCKET, and some of other levels whose names begin so.
inline constexpr int so_acceptconn = detail::on_linux<int>(30, {{linux_arch::alpha, 4116}, {linux_arch::mips_, 4105},
                                                                {linux_arch::parisc, 16412}, {linux_arch::sparc_,
                                                                    32768}});
inline constexpr int so_attach_bpf = detail::on_linux<int>(50, {{linux_arch::parisc, 16427}, {linux_arch::sparc_, 52}});
inline constexpr int so_attach_filter = detail::on_linux<int>(26, {{linux_arch::parisc, 16410}});
inline constexpr int so_attach_reuseport_cbpf = detail::on_linux<int>(51, {{linux_arch::parisc, 16428},
    {linux_arch::sparc_, 53}});
inline constexpr int so_attach_reuseport_ebpf = detail::on_linux<int>(52, {{linux_arch::parisc, 16429},
    {linux_arch::sparc_, 54}});
inline constexpr int so_bindtodevice = detail::on_linux<int>(25, {{linux_arch::parisc, 16409}, {linux_arch::sparc_,
    13}});
inline constexpr int so_bindtoifindex = detail::on_linux<int>(62, {{linux_arch::parisc, 16439}, {linux_arch::sparc_,
    65}});
inline constexpr int so_bpf_extensions = detail::on_linux<int>(48, {{linux_arch::parisc, 16425}, {linux_arch::sparc_,
    50}});
inline constexpr int so_broadcast = detail::on_linux<int>(6, {{linux_arch::alpha, 32}, {linux_arch::mips_, 32},
                                                              {linux_arch::parisc, 32}, {linux_arch::sparc_, 32}});
inline constexpr int so_bsdcompat = detail::on_linux<int>(14, {{linux_arch::parisc, 16398}, {linux_arch::sparc_,
    1024}});
inline constexpr int so_buf_lock = detail::on_linux<int>(72, {{linux_arch::parisc, 16454}, {linux_arch::sparc_, 81}});
inline constexpr int so_busy_poll = detail::on_linux<int>(46, {{linux_arch::parisc, 16423}, {linux_arch::sparc_, 48}});
inline constexpr int so_busy_poll_budget = detail::on_linux<int>(70, {{linux_arch::parisc, 16452}, {linux_arch::sparc_,
    73}});
inline constexpr int so_cnx_advice = detail::on_linux<int>(53, {{linux_arch::parisc, 16430}, {linux_arch::sparc_, 55}});
inline constexpr int so_cookie = detail::on_linux<int>(57, {{linux_arch::parisc, 16434}, {linux_arch::sparc_, 59}});
inline constexpr int so_debug = 1;
inline constexpr int so_detach_bpf = detail::on_linux<int>(27, {{linux_arch::parisc, 16411}});
inline constexpr int so_detach_filter = detail::on_linux<int>(27, {{linux_arch::parisc, 16411}});
inline constexpr int so_detach_reuseport_bpf = detail::on_linux<int>(68, {{linux_arch::parisc, 16450},
    {linux_arch::sparc_, 71}});
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int so_devmem_dmabuf = 79;
inline constexpr int so_devmem_dontneed = 80;
inline constexpr int so_devmem_linear = 78;
#endif
inline constexpr int so_domain = detail::on_linux<int>(39, {{linux_arch::alpha, 4137}, {linux_arch::mips_, 4137},
                                                            {linux_arch::parisc, 4137}, {linux_arch::sparc_, 4137}});
inline constexpr int so_dontroute = detail::on_linux<int>(5, {{linux_arch::alpha, 16}, {linux_arch::mips_, 16},
                                                              {linux_arch::parisc, 16}, {linux_arch::sparc_, 16}});
inline constexpr int so_ee_origin_icmp = 2;
inline constexpr int so_ee_origin_icmp6 = 3;
inline constexpr int so_ee_origin_local = 1;
inline constexpr int so_ee_origin_none = 0;
inline constexpr int so_ee_origin_timestamping = 4;
inline constexpr int so_ee_origin_txstatus = 4;
inline constexpr int so_ee_origin_txtime = 6;
inline constexpr int so_ee_origin_zerocopy = 5;
inline constexpr int so_ee_rfc4884_flag_invalid = 1;
inline constexpr int so_error = detail::on_linux<int>(4, {{linux_arch::alpha, 4103}, {linux_arch::mips_, 4103},
                                                          {linux_arch::parisc, 4103}, {linux_arch::sparc_, 4103}});
inline constexpr int so_get_filter = detail::on_linux<int>(26, {{linux_arch::parisc, 16410}});
inline constexpr int so_incoming_cpu = detail::on_linux<int>(49, {{linux_arch::parisc, 16426}, {linux_arch::sparc_,
    51}});
inline constexpr int so_incoming_napi_id = detail::on_linux<int>(56, {{linux_arch::parisc, 16433}, {linux_arch::sparc_,
    58}});
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int so_inq = 84;
#endif
inline constexpr int so_iprmdata_msg = 128;
inline constexpr int so_j1939_errqueue = 4;
inline constexpr int so_j1939_filter = 1;
inline constexpr int so_j1939_promisc = 2;
inline constexpr int so_j1939_send_prio = 3;
inline constexpr int so_keepalive = detail::on_linux<int>(9, {{linux_arch::alpha, 8}, {linux_arch::mips_, 8},
                                                              {linux_arch::parisc, 8}, {linux_arch::sparc_, 8}});
inline constexpr int so_linger = detail::on_linux<int>(13, {{linux_arch::alpha, 128}, {linux_arch::mips_, 128},
                                                            {linux_arch::parisc, 128}, {linux_arch::sparc_, 128}});
inline constexpr int so_lock_filter = detail::on_linux<int>(44, {{linux_arch::parisc, 16421}, {linux_arch::sparc_,
    40}});
inline constexpr int so_mark = detail::on_linux<int>(36, {{linux_arch::parisc, 16415}, {linux_arch::sparc_, 34}});
inline constexpr int so_max_pacing_rate = detail::on_linux<int>(47, {{linux_arch::parisc, 16424}, {linux_arch::sparc_,
    49}});
inline constexpr int so_meminfo = detail::on_linux<int>(55, {{linux_arch::parisc, 16432}, {linux_arch::sparc_, 57}});
inline constexpr int so_msglimit = 4096;
inline constexpr int so_msgsize = 2048;
inline constexpr int so_netns_cookie = detail::on_linux<int>(71, {{linux_arch::parisc, 16453}, {linux_arch::sparc_,
    80}});
inline constexpr int so_nofcs = detail::on_linux<int>(43, {{linux_arch::parisc, 16420}, {linux_arch::sparc_, 39}});
inline constexpr int so_no_check = detail::on_linux<int>(11, {{linux_arch::parisc, 16395}});
inline constexpr int so_oobinline = detail::on_linux<int>(10, {{linux_arch::alpha, 256}, {linux_arch::mips_, 256},
                                                               {linux_arch::parisc, 256}, {linux_arch::sparc_, 256}});
inline constexpr int so_original_dst = 80;
inline constexpr int so_passcred = detail::on_linux<int>(16, {{linux_arch::alpha, 17}, {linux_arch::mips_, 17},
                                                              {linux_arch::parisc, 16400}, {linux_arch::powerpc_, 20},
                                                              {linux_arch::sparc_, 2}});
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int so_passpidfd = 76;
inline constexpr int so_passrights = 83;
#endif
inline constexpr int so_passsec = detail::on_linux<int>(34, {{linux_arch::parisc, 16414}, {linux_arch::sparc_, 31}});
inline constexpr int so_peek_off = detail::on_linux<int>(42, {{linux_arch::parisc, 16419}, {linux_arch::sparc_, 38}});
inline constexpr int so_peercred = detail::on_linux<int>(17, {{linux_arch::alpha, 18}, {linux_arch::mips_, 18},
                                                              {linux_arch::parisc, 16401}, {linux_arch::powerpc_, 21},
                                                              {linux_arch::sparc_, 64}});
inline constexpr int so_peergroups = detail::on_linux<int>(59, {{linux_arch::parisc, 16436}, {linux_arch::sparc_, 61}});
inline constexpr int so_peername = detail::on_linux<int>(28, {{linux_arch::parisc, 8192}});
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int so_peerpidfd = 77;
#endif
inline constexpr int so_peersec = detail::on_linux<int>(31, {{linux_arch::alpha, 30}, {linux_arch::mips_, 30},
                                                             {linux_arch::parisc, 16413}, {linux_arch::sparc_, 30}});
inline constexpr int so_prefer_busy_poll = detail::on_linux<int>(69, {{linux_arch::parisc, 16451}, {linux_arch::sparc_,
    72}});
inline constexpr int so_priority = detail::on_linux<int>(12, {{linux_arch::parisc, 16396}});
inline constexpr int so_protocol = detail::on_linux<int>(38, {{linux_arch::alpha, 4136}, {linux_arch::mips_, 4136},
                                                              {linux_arch::parisc, 4136}, {linux_arch::sparc_, 4136}});
inline constexpr int so_rcvbuf = detail::on_linux<int>(8, {{linux_arch::alpha, 4098}, {linux_arch::mips_, 4098},
                                                           {linux_arch::parisc, 4098}, {linux_arch::sparc_, 4098}});
inline constexpr int so_rcvbufforce = detail::on_linux<int>(33, {{linux_arch::alpha, 4107}, {linux_arch::parisc, 4107},
                                                                 {linux_arch::sparc_, 4107}});
inline constexpr int so_rcvlowat = detail::on_linux<int>(18, {{linux_arch::alpha, 4112}, {linux_arch::mips_, 4100},
                                                              {linux_arch::parisc, 4100}, {linux_arch::powerpc_, 16},
                                                              {linux_arch::sparc_, 2048}});
inline constexpr int so_rcvmark = detail::on_linux<int>(75, {{linux_arch::parisc, 16457}, {linux_arch::sparc_, 84}});
#if !defined(__hppa__) && !defined(__sparc__)
inline constexpr int so_rcvpriority = 82;
#endif
inline constexpr int so_rcvtimeo = detail::on_linux<int>(20, {{linux_arch::alpha, 4114}, {linux_arch::mips_, 4102},
                                                              {linux_arch::parisc, 4102}, {linux_arch::powerpc_, 18},
                                                              {linux_arch::sparc_, 8192}});
inline constexpr int so_rcvtimeo_new = detail::on_linux<int>(66, {{linux_arch::parisc, 16448}, {linux_arch::sparc_,
    68}});
inline constexpr int so_rcvtimeo_old = detail::on_linux<int>(20, {{linux_arch::alpha, 4114}, {linux_arch::mips_, 4102},
                                                                  {linux_arch::parisc, 4102}, {linux_arch::powerpc_,
                                                                      18}, {linux_arch::sparc_, 8192}});
inline constexpr int so_rds_msg_rxpath_latency = 10;
inline constexpr int so_rds_transport = 8;
inline constexpr int so_reserve_mem = detail::on_linux<int>(73, {{linux_arch::parisc, 16455}, {linux_arch::sparc_,
    82}});
inline constexpr int so_reuseaddr = detail::on_linux<int>(2, {{linux_arch::alpha, 4}, {linux_arch::mips_, 4},
                                                              {linux_arch::parisc, 4}, {linux_arch::sparc_, 4}});
inline constexpr int so_reuseport = detail::on_linux<int>(15, {{linux_arch::alpha, 512}, {linux_arch::mips_, 512},
                                                               {linux_arch::parisc, 512}, {linux_arch::sparc_, 512}});
inline constexpr int so_rxq_ovfl = detail::on_linux<int>(40, {{linux_arch::parisc, 16417}, {linux_arch::sparc_, 36}});
inline constexpr int so_security_authentication = detail::on_linux<int>(22, {{linux_arch::alpha, 19},
    {linux_arch::parisc, 16406}, {linux_arch::sparc_, 20481}});
inline constexpr int so_security_encryption_network = detail::on_linux<int>(24, {{linux_arch::alpha, 21},
    {linux_arch::parisc, 16408}, {linux_arch::sparc_, 20484}});
inline constexpr int so_security_encryption_transport = detail::on_linux<int>(23, {{linux_arch::alpha, 20},
    {linux_arch::parisc, 16407}, {linux_arch::sparc_, 20482}});
inline constexpr int so_select_err_queue = detail::on_linux<int>(45, {{linux_arch::parisc, 16422}, {linux_arch::sparc_,
    41}});
inline constexpr int so_sndbuf = detail::on_linux<int>(7, {{linux_arch::alpha, 4097}, {linux_arch::mips_, 4097},
                                                           {linux_arch::parisc, 4097}, {linux_arch::sparc_, 4097}});
inline constexpr int so_sndbufforce = detail::on_linux<int>(32, {{linux_arch::alpha, 4106}, {linux_arch::mips_, 31},
                                                                 {linux_arch::parisc, 4106}, {linux_arch::sparc_,
                                                                     4106}});
inline constexpr int so_sndlowat = detail::on_linux<int>(19, {{linux_arch::alpha, 4113}, {linux_arch::mips_, 4099},
                                                              {linux_arch::parisc, 4099}, {linux_arch::powerpc_, 17},
                                                              {linux_arch::sparc_, 4096}});
inline constexpr int so_sndtimeo = detail::on_linux<int>(21, {{linux_arch::alpha, 4115}, {linux_arch::mips_, 4101},
                                                              {linux_arch::parisc, 4101}, {linux_arch::powerpc_, 19},
                                                              {linux_arch::sparc_, 16384}});
inline constexpr int so_sndtimeo_new = detail::on_linux<int>(67, {{linux_arch::parisc, 16449}, {linux_arch::sparc_,
    69}});
inline constexpr int so_sndtimeo_old = detail::on_linux<int>(21, {{linux_arch::alpha, 4115}, {linux_arch::mips_, 4101},
                                                                  {linux_arch::parisc, 4101}, {linux_arch::powerpc_,
                                                                      19}, {linux_arch::sparc_, 16384}});
inline constexpr int so_timestamp = detail::on_linux<int>(29, {{linux_arch::parisc, 16402}});
inline constexpr int so_timestamping = detail::on_linux<int>(37, {{linux_arch::parisc, 16416}, {linux_arch::sparc_,
    35}});
inline constexpr int so_timestamping_new = detail::on_linux<int>(65, {{linux_arch::parisc, 16442}, {linux_arch::sparc_,
    67}});
inline constexpr int so_timestamping_old = detail::on_linux<int>(37, {{linux_arch::parisc, 16416}, {linux_arch::sparc_,
    35}});
inline constexpr int so_timestampns = detail::on_linux<int>(35, {{linux_arch::parisc, 16403}, {linux_arch::sparc_,
    33}});
inline constexpr int so_timestampns_new = detail::on_linux<int>(64, {{linux_arch::parisc, 16441}, {linux_arch::sparc_,
    66}});
inline constexpr int so_timestampns_old = detail::on_linux<int>(35, {{linux_arch::parisc, 16403}, {linux_arch::sparc_,
    33}});
inline constexpr int so_timestamp_new = detail::on_linux<int>(63, {{linux_arch::parisc, 16440}, {linux_arch::sparc_,
    70}});
inline constexpr int so_timestamp_old = detail::on_linux<int>(29, {{linux_arch::parisc, 16402}});
inline constexpr int so_txrehash = detail::on_linux<int>(74, {{linux_arch::parisc, 16456}, {linux_arch::sparc_, 83}});
inline constexpr int so_txtime = detail::on_linux<int>(61, {{linux_arch::parisc, 16438}, {linux_arch::sparc_, 63}});
inline constexpr int so_type = detail::on_linux<int>(3, {{linux_arch::alpha, 4104}, {linux_arch::mips_, 4104},
                                                         {linux_arch::parisc, 4104}, {linux_arch::sparc_, 4104}});
inline constexpr int so_vm_sockets_buffer_max_size = 2;
inline constexpr int so_vm_sockets_buffer_min_size = 1;
inline constexpr int so_vm_sockets_buffer_size = 0;
inline constexpr int so_vm_sockets_connect_timeout = 6;
inline constexpr int so_vm_sockets_connect_timeout_new = 8;
inline constexpr int so_vm_sockets_connect_timeout_old = 6;
inline constexpr int so_vm_sockets_nonblock_txrx = 7;
inline constexpr int so_vm_sockets_peer_host_vm_id = 3;
inline constexpr int so_vm_sockets_trusted = 5;
inline constexpr int so_wifi_status = detail::on_linux<int>(41, {{linux_arch::parisc, 16418}, {linux_arch::sparc_,
    37}});
inline constexpr int so_zerocopy = detail::on_linux<int>(60, {{linux_arch::parisc, 16437}, {linux_arch::sparc_, 62}});

// Types of sockets, and flags beside the type.
inline constexpr int sock_buf_lock_mask = 3;
inline constexpr int sock_cloexec = detail::on_linux<int>(0x80000, {{linux_arch::alpha, 0x200000}, {linux_arch::parisc,
    0x200000}, {linux_arch::sparc_, 0x400000}});
inline constexpr int sock_dccp = 6;
inline constexpr int sock_dgram = detail::on_linux<int>(2, {{linux_arch::mips_, 1}});
inline constexpr int sock_ioc_type = 137;
inline constexpr int sock_nonblock = detail::on_linux<int>(2048, {{linux_arch::alpha, 0x40000000}, {linux_arch::mips_,
    128}, {linux_arch::parisc, 0x40000000}, {linux_arch::sparc_, 16384}});
inline constexpr int sock_packet = 10;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rcvbuf_lock = 2;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;
inline constexpr int sock_sndbuf_lock = 1;
inline constexpr int sock_stream = detail::on_linux<int>(1, {{linux_arch::mips_, 2}});
inline constexpr int sock_txrehash_default = 255;
inline constexpr int sock_txrehash_disabled = 0;
inline constexpr int sock_txrehash_enabled = 1;

// Flags of SO_TIMESTAMPING.
inline constexpr int sof_timestamping_bind_phc = 32768;
inline constexpr int sof_timestamping_last = 32768;
inline constexpr int sof_timestamping_mask = 65535;
inline constexpr int sof_timestamping_opt_cmsg = 1024;
inline constexpr int sof_timestamping_opt_id = 128;
inline constexpr int sof_timestamping_opt_id_tcp = 0x10000;
inline constexpr int sof_timestamping_opt_pktinfo = 8192;
inline constexpr int sof_timestamping_opt_rx_filter = 0x20000;
inline constexpr int sof_timestamping_opt_stats = 4096;
inline constexpr int sof_timestamping_opt_tsonly = 2048;
inline constexpr int sof_timestamping_opt_tx_swhw = 16384;
inline constexpr int sof_timestamping_raw_hardware = 64;
inline constexpr int sof_timestamping_rx_hardware = 4;
inline constexpr int sof_timestamping_rx_software = 8;
inline constexpr int sof_timestamping_software = 16;
inline constexpr int sof_timestamping_sys_hardware = 32;
inline constexpr int sof_timestamping_tx_ack = 512;
inline constexpr int sof_timestamping_tx_completion = 0x40000;
inline constexpr int sof_timestamping_tx_hardware = 1;
inline constexpr int sof_timestamping_tx_sched = 256;
inline constexpr int sof_timestamping_tx_software = 2;
inline constexpr int sof_txtime_deadline_mode = 1;
inline constexpr int sof_txtime_flags_last = 2;
inline constexpr int sof_txtime_flags_mask = 3;
inline constexpr int sof_txtime_report_errors = 2;

// Levels of options.
inline constexpr int sol_aal = 265;
inline constexpr int sol_alg = 279;
inline constexpr int sol_atalk = 258;
inline constexpr int sol_atm = 264;
inline constexpr int sol_ax25 = 257;
inline constexpr int sol_bluetooth = 274;
inline constexpr int sol_caif = 278;
inline constexpr int sol_can_base = 100;
inline constexpr int sol_can_isotp = 106;
inline constexpr int sol_can_j1939 = 107;
inline constexpr int sol_can_raw = 101;
inline constexpr int sol_dccp = 269;
inline constexpr int sol_decnet = 261;
inline constexpr int sol_hci = 0;
inline constexpr int sol_icmpv6 = 58;
inline constexpr int sol_ip = 0;
inline constexpr int sol_ipv6 = 41;
inline constexpr int sol_ipx = 256;
inline constexpr int sol_irda = 266;
inline constexpr int sol_iucv = 277;
inline constexpr int sol_kcm = 281;
inline constexpr int sol_l2cap = 6;
inline constexpr int sol_llc = 268;
inline constexpr int sol_mctp = 285;
inline constexpr int sol_mptcp = 284;
inline constexpr int sol_netbeui = 267;
inline constexpr int sol_netlink = 270;
inline constexpr int sol_netrom = 259;
inline constexpr int sol_nfc = 280;
inline constexpr int sol_packet = 263;
inline constexpr int sol_pnpipe = 275;
inline constexpr int sol_pppol2tp = 273;
inline constexpr int sol_raw = 255;
inline constexpr int sol_rds = 276;
inline constexpr int sol_rfcomm = 18;
inline constexpr int sol_rose = 260;
inline constexpr int sol_rxrpc = 272;
inline constexpr int sol_sco = 17;
inline constexpr int sol_smc = 286;
inline constexpr int sol_socket = detail::on_linux<int>(1, {{linux_arch::alpha, 65535}, {linux_arch::mips_, 65535},
                                                            {linux_arch::parisc, 65535}, {linux_arch::sparc_, 65535}});
inline constexpr int sol_tcp = 6;
inline constexpr int sol_tipc = 271;
inline constexpr int sol_tls = 282;
inline constexpr int sol_udp = 17;
inline constexpr int sol_vsock = 287;
inline constexpr int sol_x25 = 262;
inline constexpr int sol_xdp = 283;

// Options of TCP, and values that they take.
inline constexpr int tcp_ao_add_key = 38;
inline constexpr int tcp_ao_del_key = 39;
inline constexpr int tcp_ao_get_keys = 41;
inline constexpr int tcp_ao_info = 40;
inline constexpr int tcp_ao_keyf_exclude_opt = 2;
inline constexpr int tcp_ao_keyf_ifindex = 1;
inline constexpr int tcp_ao_maxkeylen = 80;
inline constexpr int tcp_ao_repair = 42;
inline constexpr int tcp_cc_info = 26;
inline constexpr int tcp_close = 7;
inline constexpr int tcp_close_wait = 8;
inline constexpr int tcp_closing = 11;
inline constexpr int tcp_cm_inq = 36;
inline constexpr int tcp_congestion = 13;
inline constexpr int tcp_cookie_in_always = 1;
inline constexpr int tcp_cookie_max = 16;
inline constexpr int tcp_cookie_min = 8;
inline constexpr int tcp_cookie_out_never = 2;
inline constexpr int tcp_cookie_pair_size = 32;
inline constexpr int tcp_cookie_transactions = 15;
inline constexpr int tcp_cork = 3;
inline constexpr int tcp_defer_accept = 9;
inline constexpr int tcp_delack_max_us = 46;
inline constexpr int tcp_encap_espintcp = 7;
inline constexpr int tcp_established = 1;
inline constexpr int tcp_fastopen = 23;
inline constexpr int tcp_fastopen_connect = 30;
inline constexpr int tcp_fastopen_key = 33;
inline constexpr int tcp_fastopen_no_cookie = 34;
inline constexpr int tcp_fin_wait1 = 4;
inline constexpr int tcp_fin_wait2 = 5;
inline constexpr int tcp_info = 11;
inline constexpr int tcp_inq = 36;
inline constexpr int tcp_is_mptcp = 43;
inline constexpr int tcp_keepcnt = 6;
inline constexpr int tcp_keepidle = 4;
inline constexpr int tcp_keepintvl = 5;
inline constexpr int tcp_last_ack = 9;
inline constexpr int tcp_linger2 = 8;
inline constexpr int tcp_listen = 10;
inline constexpr int tcp_maxseg = 2;
inline constexpr int tcp_maxwin = 65535;
inline constexpr int tcp_max_winshift = 14;
inline constexpr int tcp_md5sig = 14;
inline constexpr int tcp_md5sig_ext = 32;
inline constexpr int tcp_md5sig_flag_ifindex = 2;
inline constexpr int tcp_md5sig_flag_prefix = 1;
inline constexpr int tcp_md5sig_maxkeylen = 80;
inline constexpr int tcp_mss = 512;
inline constexpr int tcp_mss_default = 536;
inline constexpr int tcp_mss_desired = 1220;
inline constexpr int tcp_nodelay = 1;
inline constexpr int tcp_notsent_lowat = 25;
inline constexpr int tcp_no_queue = 0;
inline constexpr int tcp_queues_nr = 3;
inline constexpr int tcp_queue_seq = 21;
inline constexpr int tcp_quickack = 12;
inline constexpr int tcp_receive_zerocopy_flag_tlb_clean_hint = 1;
inline constexpr int tcp_recv_queue = 1;
inline constexpr int tcp_repair = 19;
inline constexpr int tcp_repair_off = 0;
inline constexpr int tcp_repair_off_no_wp = -1;
inline constexpr int tcp_repair_on = 1;
inline constexpr int tcp_repair_options = 22;
inline constexpr int tcp_repair_queue = 20;
inline constexpr int tcp_repair_window = 29;
inline constexpr int tcp_rto_max_ms = 44;
inline constexpr int tcp_rto_min_us = 45;
inline constexpr int tcp_saved_syn = 28;
inline constexpr int tcp_save_syn = 27;
inline constexpr int tcp_send_queue = 2;
inline constexpr int tcp_syncnt = 7;
inline constexpr int tcp_syn_recv = 3;
inline constexpr int tcp_syn_sent = 2;
inline constexpr int tcp_s_data_in = 4;
inline constexpr int tcp_s_data_out = 8;
inline constexpr int tcp_thin_dupack = 17;
inline constexpr int tcp_thin_linear_timeouts = 16;
inline constexpr int tcp_timestamp = 24;
inline constexpr int tcp_time_wait = 6;
inline constexpr int tcp_tx_delay = 37;
inline constexpr int tcp_ulp = 31;
inline constexpr int tcp_user_timeout = 18;
inline constexpr int tcp_window_clamp = 10;
inline constexpr int tcp_zerocopy_receive = 35;

// Transparent Inter-Process Communication: addresses, options and events.
inline constexpr int tipc_addr_id = 3;
inline constexpr int tipc_addr_mcast = 1;
inline constexpr int tipc_addr_name = 2;
inline constexpr int tipc_addr_nameseq = 1;
inline constexpr int tipc_aead_alg_name = 32;
inline constexpr int tipc_aead_keylen_max = 36;
inline constexpr int tipc_aead_keylen_min = 20;
inline constexpr int tipc_aead_key_size_max = 72;
inline constexpr int tipc_cfg_srv = 0;
inline constexpr int tipc_cluster_bits = 12;
inline constexpr int tipc_cluster_mask = 0xfff000;
inline constexpr int tipc_cluster_offset = 12;
inline constexpr int tipc_cluster_scope = 2;
inline constexpr int tipc_cluster_size = 4095;
inline constexpr int tipc_conn_shutdown = 5;
inline constexpr int tipc_conn_timeout = 130;
inline constexpr int tipc_critical_importance = 3;
inline constexpr int tipc_destname = 3;
inline constexpr int tipc_dest_droppable = 129;
inline constexpr int tipc_errinfo = 1;
inline constexpr int tipc_err_no_name = 1;
inline constexpr int tipc_err_no_node = 3;
inline constexpr int tipc_err_no_port = 2;
inline constexpr int tipc_err_overload = 4;
inline constexpr int tipc_group_join = 135;
inline constexpr int tipc_group_leave = 136;
inline constexpr int tipc_group_loopback = 1;
inline constexpr int tipc_group_member_evts = 2;
inline constexpr int tipc_high_importance = 2;
inline constexpr int tipc_importance = 127;
inline constexpr int tipc_low_importance = 0;
inline constexpr int tipc_max_user_msg_size = 0x101d0;
inline constexpr int tipc_mcast_broadcast = 133;
inline constexpr int tipc_mcast_replicast = 134;
inline constexpr int tipc_medium_importance = 1;
inline constexpr int tipc_nodeid_len = 16;
inline constexpr int tipc_nodelay = 138;
inline constexpr int tipc_node_bits = 12;
inline constexpr int tipc_node_mask = 4095;
inline constexpr int tipc_node_offset = 0;
inline constexpr int tipc_node_recvq_depth = 131;
inline constexpr int tipc_node_scope = 3;
inline constexpr int tipc_node_size = 4095;
inline constexpr int tipc_node_state = 0;
inline constexpr int tipc_ok = 0;
inline constexpr int tipc_published = 1;
inline constexpr std::uint32_t tipc_rekeying_now = 0xffffffffu;
inline constexpr int tipc_reserved_types = 64;
inline constexpr int tipc_retdata = 2;
inline constexpr int tipc_service_addr = 2;
inline constexpr int tipc_service_range = 1;
inline constexpr int tipc_socket_addr = 3;
inline constexpr int tipc_sock_recvq_depth = 132;
inline constexpr int tipc_sock_recvq_used = 137;
inline constexpr int tipc_src_droppable = 128;
inline constexpr int tipc_subscr_timeout = 3;
inline constexpr int tipc_sub_cancel = 4;
inline constexpr int tipc_sub_ports = 1;
inline constexpr int tipc_sub_service = 2;
inline constexpr int tipc_top_srv = 1;
inline constexpr int tipc_wait_forever = -1;
inline constexpr int tipc_withdrawn = 2;
inline constexpr int tipc_zone_bits = 8;
inline constexpr std::uint32_t tipc_zone_cluster_mask = 0xfffff000u;
inline constexpr std::uint32_t tipc_zone_mask = 0xff000000u;
inline constexpr int tipc_zone_offset = 24;
inline constexpr int tipc_zone_scope = 1;
inline constexpr int tipc_zone_size = 255;

// Options of TLS in the kernel.
inline constexpr int tls_rx = 2;
inline constexpr int tls_rx_expect_no_pad = 4;
inline constexpr int tls_set_record_type = 1;
inline constexpr int tls_tx = 1;
inline constexpr int tls_tx_zerocopy_ro = 3;

// Options of UDP, and kinds of encapsulation.
inline constexpr int udp_cork = 1;
inline constexpr int udp_encap = 100;
inline constexpr int udp_encap_espinudp = 2;
inline constexpr int udp_encap_espinudp_non_ike = 1;
inline constexpr int udp_encap_gtp0 = 4;
inline constexpr int udp_encap_gtp1u = 5;
inline constexpr int udp_encap_l2tpinudp = 3;
inline constexpr int udp_encap_ovpninudp = 8;
inline constexpr int udp_encap_rxrpc = 6;
inline constexpr int udp_gro = 104;
inline constexpr int udp_no_check6_rx = 102;
inline constexpr int udp_no_check6_tx = 101;
inline constexpr int udp_segment = 103;

// The version number of VM sockets that means none.
inline constexpr std::uint32_t vm_sockets_invalid_version = 0xffffffffu;

// Addresses of VM sockets with a meaning.
inline constexpr std::uint32_t vmaddr_cid_any = 0xffffffffu;
inline constexpr int vmaddr_cid_host = 2;
inline constexpr int vmaddr_cid_hypervisor = 0;
inline constexpr int vmaddr_cid_local = 1;
inline constexpr int vmaddr_flag_to_host = 1;
inline constexpr std::uint32_t vmaddr_port_any = 0xffffffffu;

// The control message of VM sockets that carries errors.
inline constexpr int vsock_recverr = 1;

// The flag of X.25's Q bit.
inline constexpr int x25_qbitincl = 1;

// Sockets of the express data path: options, flags and ring offsets.
inline constexpr int xdp_copy = 2;
inline constexpr int xdp_mmap_offsets = 1;
inline constexpr int xdp_options = 8;
inline constexpr int xdp_options_zerocopy = 1;
inline constexpr int xdp_pgoff_rx_ring = 0;
inline constexpr std::uint32_t xdp_pgoff_tx_ring = 0x80000000u;
inline constexpr int xdp_ring_need_wakeup = 1;
inline constexpr int xdp_rx_ring = 2;
inline constexpr int xdp_shared_umem = 1;
inline constexpr int xdp_statistics = 7;
inline constexpr int xdp_txmd_flags_checksum = 2;
inline constexpr int xdp_txmd_flags_launch_time = 4;
inline constexpr int xdp_txmd_flags_timestamp = 1;
inline constexpr int xdp_tx_metadata = 2;
inline constexpr int xdp_tx_ring = 3;
inline constexpr int xdp_umem_completion_ring = 6;
inline constexpr int xdp_umem_fill_ring = 5;
inline constexpr std::int64_t xdp_umem_pgoff_completion_ring = 0x180000000;
inline constexpr std::int64_t xdp_umem_pgoff_fill_ring = 0x100000000;
inline constexpr int xdp_umem_reg = 4;
inline constexpr int xdp_umem_tx_metadata_len = 4;
inline constexpr int xdp_umem_tx_sw_csum = 2;
inline constexpr int xdp_umem_unaligned_chunk_flag = 1;
inline constexpr int xdp_use_need_wakeup = 8;
inline constexpr int xdp_use_sg = 16;
inline constexpr int xdp_zerocopy = 4;

}  // namespace sockfam::inline v0::constants::linux_

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of Linux against this machine's own headers: a wrong value does not compile.
#if defined(__linux__)
#include <sys/socket.h>
#include <netdb.h>
#include <netax25/ax25.h>
#include <bluetooth/bluetooth.h>
#include <net/ethernet.h>
#include <bluetooth/hci.h>
#include <netinet/in.h>
#include <netipx/ipx.h>
#include <bluetooth/l2cap.h>
#include <net/if.h>
#include <netrom/netrom.h>
#include <bluetooth/rfcomm.h>
#include <netrose/rose.h>
#include <netiucv/iucv.h>
#include <bluetooth/sco.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <netatalk/at.h>
#include <linux/if_alg.h>
#include <linux/caif/caif_socket.h>
#include <linux/can.h>
#include <linux/can/bcm.h>
#include <linux/can/error.h>
#include <linux/can/isotp.h>
#include <linux/can/raw.h>
#include <linux/dccp.h>
#include <linux/if_ether.h>
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/can/j1939.h>
#include <linux/kcm.h>
#include <linux/llc.h>
#include <linux/mctp.h>
#include <linux/mptcp.h>
#include <linux/netlink.h>
#include <linux/nfc.h>
#include <linux/if_packet.h>
#include <linux/phonet.h>
#include <linux/if_pppox.h>
#include <linux/qrtr.h>
#include <linux/rds.h>
#include <linux/rxrpc.h>
#include <linux/errqueue.h>
#include <linux/smc.h>
#include <linux/vm_sockets.h>
#include <linux/socket.h>
#include <linux/sockios.h>
#include <linux/net_tstamp.h>
#include <linux/tipc.h>
#include <linux/tls.h>
#include <linux/x25.h>
#include <linux/if_xdp.h>
#include <linux/version.h>

// Behind all of them: none of their macros may be a name of ours.
#include <sockfam/constants.h>

#include "support/constants.h"

SOCKFAM_SAME(AF_ALG, af_alg);
SOCKFAM_SAME(AF_APPLETALK, af_appletalk);
SOCKFAM_SAME(AF_ASH, af_ash);
SOCKFAM_SAME(AF_ATMPVC, af_atmpvc);
SOCKFAM_SAME(AF_ATMSVC, af_atmsvc);
SOCKFAM_SAME(AF_AX25, af_ax25);
SOCKFAM_SAME(AF_BLUETOOTH, af_bluetooth);
SOCKFAM_SAME(AF_BRIDGE, af_bridge);
SOCKFAM_SAME(AF_CAIF, af_caif);
SOCKFAM_SAME(AF_CAN, af_can);
SOCKFAM_SAME(AF_DECnet, af_decnet);
SOCKFAM_SAME(AF_ECONET, af_econet);
SOCKFAM_SAME(AF_FILE, af_file);
SOCKFAM_SAME(AF_IB, af_ib);
SOCKFAM_SAME(AF_IEEE802154, af_ieee802154);
SOCKFAM_SAME(AF_INET, af_inet);
SOCKFAM_SAME(AF_INET6, af_inet6);
SOCKFAM_SAME(AF_IPX, af_ipx);
SOCKFAM_SAME(AF_IRDA, af_irda);
SOCKFAM_SAME(AF_ISDN, af_isdn);
SOCKFAM_SAME(AF_IUCV, af_iucv);
SOCKFAM_SAME(AF_KCM, af_kcm);
SOCKFAM_SAME(AF_KEY, af_key);
SOCKFAM_SAME(AF_LLC, af_llc);
SOCKFAM_SAME(AF_LOCAL, af_local);
SOCKFAM_SAME(AF_MAX, af_max);
SOCKFAM_SAME(AF_MCTP, af_mctp);
SOCKFAM_SAME(AF_MPLS, af_mpls);
SOCKFAM_SAME(AF_NETBEUI, af_netbeui);
SOCKFAM_SAME(AF_NETLINK, af_netlink);
SOCKFAM_SAME(AF_NETROM, af_netrom);
SOCKFAM_SAME(AF_NFC, af_nfc);
SOCKFAM_SAME(AF_PACKET, af_packet);
SOCKFAM_SAME(AF_PHONET, af_phonet);
SOCKFAM_SAME(AF_PPPOX, af_pppox);
SOCKFAM_SAME(AF_QIPCRTR, af_qipcrtr);
SOCKFAM_SAME(AF_RDS, af_rds);
SOCKFAM_SAME(AF_ROSE, af_rose);
SOCKFAM_SAME(AF_ROUTE, af_route);
SOCKFAM_SAME(AF_RXRPC, af_rxrpc);
SOCKFAM_SAME(AF_SECURITY, af_security);
SOCKFAM_SAME(AF_SMC, af_smc);
SOCKFAM_SAME(AF_SNA, af_sna);
SOCKFAM_SAME(AF_TIPC, af_tipc);
SOCKFAM_SAME(AF_UNIX, af_unix);
SOCKFAM_SAME(AF_UNSPEC, af_unspec);
SOCKFAM_SAME(AF_VSOCK, af_vsock);
SOCKFAM_SAME(AF_WANPIPE, af_wanpipe);
SOCKFAM_SAME(AF_X25, af_x25);
SOCKFAM_SAME(AF_XDP, af_xdp);
SOCKFAM_SAME(AI_ADDRCONFIG, ai_addrconfig);
SOCKFAM_SAME(AI_ALL, ai_all);
SOCKFAM_SAME(AI_CANONIDN, ai_canonidn);
SOCKFAM_SAME(AI_CANONNAME, ai_canonname);
SOCKFAM_SAME(AI_IDN, ai_idn);
SOCKFAM_SAME(AI_IDN_ALLOW_UNASSIGNED, ai_idn_allow_unassigned);
SOCKFAM_SAME(AI_IDN_USE_STD3_ASCII_RULES, ai_idn_use_std3_ascii_rules);
SOCKFAM_SAME(AI_NUMERICHOST, ai_numerichost);
SOCKFAM_SAME(AI_NUMERICSERV, ai_numericserv);
SOCKFAM_SAME(AI_PASSIVE, ai_passive);
SOCKFAM_SAME(AI_V4MAPPED, ai_v4mapped);
SOCKFAM_SAME(ALG_OP_DECRYPT, alg_op_decrypt);
SOCKFAM_SAME(ALG_OP_ENCRYPT, alg_op_encrypt);
SOCKFAM_SAME(ALG_SET_AEAD_ASSOCLEN, alg_set_aead_assoclen);
SOCKFAM_SAME(ALG_SET_AEAD_AUTHSIZE, alg_set_aead_authsize);
SOCKFAM_SAME(ALG_SET_DRBG_ENTROPY, alg_set_drbg_entropy);
SOCKFAM_SAME(ALG_SET_IV, alg_set_iv);
SOCKFAM_SAME(ALG_SET_KEY, alg_set_key);
SOCKFAM_SAME(ALG_SET_OP, alg_set_op);
SOCKFAM_SAME(AX25_BACKOFF, ax25_backoff);
SOCKFAM_SAME(AX25_EXTSEQ, ax25_extseq);
SOCKFAM_SAME(AX25_IAMDIGI, ax25_iamdigi);
SOCKFAM_SAME(AX25_IDLE, ax25_idle);
SOCKFAM_SAME(AX25_MAX_DIGIS, ax25_max_digis);
SOCKFAM_SAME(AX25_N2, ax25_n2);
SOCKFAM_SAME(AX25_PACLEN, ax25_paclen);
SOCKFAM_SAME(AX25_PIDINCL, ax25_pidincl);
SOCKFAM_SAME(AX25_T1, ax25_t1);
SOCKFAM_SAME(AX25_T2, ax25_t2);
SOCKFAM_SAME(AX25_T3, ax25_t3);
SOCKFAM_SAME(AX25_WINDOW, ax25_window);
SOCKFAM_SAME_TEXT(BDADDR_ANY, bdaddr_any);
SOCKFAM_SAME(BDADDR_BREDR, bdaddr_bredr);
SOCKFAM_SAME(BDADDR_LE_PUBLIC, bdaddr_le_public);
SOCKFAM_SAME(BDADDR_LE_RANDOM, bdaddr_le_random);
SOCKFAM_SAME_TEXT(BDADDR_LOCAL, bdaddr_local);
SOCKFAM_SAME(BT_BOUND, bt_bound);
SOCKFAM_SAME(BT_CHANNEL_POLICY, bt_channel_policy);
SOCKFAM_SAME(BT_CHANNEL_POLICY_AMP_PREFERRED, bt_channel_policy_amp_preferred);
SOCKFAM_SAME(BT_CHANNEL_POLICY_BREDR_ONLY, bt_channel_policy_bredr_only);
SOCKFAM_SAME(BT_CHANNEL_POLICY_BREDR_PREFERRED, bt_channel_policy_bredr_preferred);
SOCKFAM_SAME(BT_CLOSED, bt_closed);
SOCKFAM_SAME(BT_CODEC, bt_codec);
SOCKFAM_SAME(BT_CONFIG, bt_config);
SOCKFAM_SAME(BT_CONNECT, bt_connect);
SOCKFAM_SAME(BT_CONNECT2, bt_connect2);
SOCKFAM_SAME(BT_CONNECTED, bt_connected);
SOCKFAM_SAME(BT_DEFER_SETUP, bt_defer_setup);
SOCKFAM_SAME(BT_DISCONN, bt_disconn);
SOCKFAM_SAME(BT_FLUSHABLE, bt_flushable);
SOCKFAM_SAME(BT_FLUSHABLE_OFF, bt_flushable_off);
SOCKFAM_SAME(BT_FLUSHABLE_ON, bt_flushable_on);
SOCKFAM_SAME(BT_ISO_BASE, bt_iso_base);
SOCKFAM_SAME(BT_ISO_QOS, bt_iso_qos);
SOCKFAM_SAME(BT_ISO_QOS_CIG_UNSET, bt_iso_qos_cig_unset);
SOCKFAM_SAME(BT_ISO_QOS_CIS_UNSET, bt_iso_qos_cis_unset);
SOCKFAM_SAME(BT_LISTEN, bt_listen);
SOCKFAM_SAME(BT_MODE, bt_mode);
SOCKFAM_SAME(BT_MODE_BASIC, bt_mode_basic);
SOCKFAM_SAME(BT_MODE_ERTM, bt_mode_ertm);
SOCKFAM_SAME(BT_MODE_EXT_FLOWCTL, bt_mode_ext_flowctl);
SOCKFAM_SAME(BT_MODE_LE_FLOWCTL, bt_mode_le_flowctl);
SOCKFAM_SAME(BT_MODE_STREAMING, bt_mode_streaming);
SOCKFAM_SAME(BT_OPEN, bt_open);
SOCKFAM_SAME(BT_PHY, bt_phy);
SOCKFAM_SAME(BT_PHY_BR_1M_1SLOT, bt_phy_br_1m_1slot);
SOCKFAM_SAME(BT_PHY_BR_1M_3SLOT, bt_phy_br_1m_3slot);
SOCKFAM_SAME(BT_PHY_BR_1M_5SLOT, bt_phy_br_1m_5slot);
SOCKFAM_SAME(BT_PHY_EDR_2M_1SLOT, bt_phy_edr_2m_1slot);
SOCKFAM_SAME(BT_PHY_EDR_2M_3SLOT, bt_phy_edr_2m_3slot);
SOCKFAM_SAME(BT_PHY_EDR_2M_5SLOT, bt_phy_edr_2m_5slot);
SOCKFAM_SAME(BT_PHY_EDR_3M_1SLOT, bt_phy_edr_3m_1slot);
SOCKFAM_SAME(BT_PHY_EDR_3M_3SLOT, bt_phy_edr_3m_3slot);
SOCKFAM_SAME(BT_PHY_EDR_3M_5SLOT, bt_phy_edr_3m_5slot);
SOCKFAM_SAME(BT_PHY_LE_1M_RX, bt_phy_le_1m_rx);
SOCKFAM_SAME(BT_PHY_LE_1M_TX, bt_phy_le_1m_tx);
SOCKFAM_SAME(BT_PHY_LE_2M_RX, bt_phy_le_2m_rx);
SOCKFAM_SAME(BT_PHY_LE_2M_TX, bt_phy_le_2m_tx);
SOCKFAM_SAME(BT_PHY_LE_CODED_RX, bt_phy_le_coded_rx);
SOCKFAM_SAME(BT_PHY_LE_CODED_TX, bt_phy_le_coded_tx);
SOCKFAM_SAME(BT_PKT_STATUS, bt_pkt_status);
SOCKFAM_SAME(BT_POWER, bt_power);
SOCKFAM_SAME(BT_POWER_FORCE_ACTIVE_OFF, bt_power_force_active_off);
SOCKFAM_SAME(BT_POWER_FORCE_ACTIVE_ON, bt_power_force_active_on);
SOCKFAM_SAME(BT_RCVMTU, bt_rcvmtu);
SOCKFAM_SAME(BT_SCM_PKT_STATUS, bt_scm_pkt_status);
SOCKFAM_SAME(BT_SECURITY, bt_security);
SOCKFAM_SAME(BT_SECURITY_FIPS, bt_security_fips);
SOCKFAM_SAME(BT_SECURITY_HIGH, bt_security_high);
SOCKFAM_SAME(BT_SECURITY_LOW, bt_security_low);
SOCKFAM_SAME(BT_SECURITY_MEDIUM, bt_security_medium);
SOCKFAM_SAME(BT_SECURITY_SDP, bt_security_sdp);
SOCKFAM_SAME(BT_SNDMTU, bt_sndmtu);
SOCKFAM_SAME(BT_VOICE, bt_voice);
SOCKFAM_SAME(BT_VOICE_CVSD_16BIT, bt_voice_cvsd_16bit);
SOCKFAM_SAME(BT_VOICE_TRANSPARENT, bt_voice_transparent);
SOCKFAM_SAME(BTPROTO_AVDTP, btproto_avdtp);
SOCKFAM_SAME(BTPROTO_BNEP, btproto_bnep);
SOCKFAM_SAME(BTPROTO_CMTP, btproto_cmtp);
SOCKFAM_SAME(BTPROTO_HCI, btproto_hci);
SOCKFAM_SAME(BTPROTO_HIDP, btproto_hidp);
SOCKFAM_SAME(BTPROTO_ISO, btproto_iso);
SOCKFAM_SAME(BTPROTO_L2CAP, btproto_l2cap);
SOCKFAM_SAME(BTPROTO_RFCOMM, btproto_rfcomm);
SOCKFAM_SAME(BTPROTO_SCO, btproto_sco);
SOCKFAM_SAME(CAIFPROTO_AT, caifproto_at);
SOCKFAM_SAME(CAIFPROTO_DATAGRAM, caifproto_datagram);
SOCKFAM_SAME(CAIFPROTO_DATAGRAM_LOOP, caifproto_datagram_loop);
SOCKFAM_SAME(CAIFPROTO_DEBUG, caifproto_debug);
SOCKFAM_SAME(CAIFPROTO_MAX, caifproto_max);
SOCKFAM_SAME(CAIFPROTO_RFM, caifproto_rfm);
SOCKFAM_SAME(CAIFPROTO_UTIL, caifproto_util);
SOCKFAM_SAME(CAIFSO_LINK_SELECT, caifso_link_select);
SOCKFAM_SAME(CAIFSO_REQ_PARAM, caifso_req_param);
SOCKFAM_SAME(CAIFSO_RSP_PARAM, caifso_rsp_param);
SOCKFAM_SAME(CAN_BCM, can_bcm);
SOCKFAM_SAME(CAN_FD_FRAME, can_bcm_can_fd_frame);
SOCKFAM_SAME(RX_ANNOUNCE_RESUME, can_bcm_rx_announce_resume);
SOCKFAM_SAME(RX_CHANGED, can_bcm_rx_changed);
SOCKFAM_SAME(RX_CHECK_DLC, can_bcm_rx_check_dlc);
SOCKFAM_SAME(RX_DELETE, can_bcm_rx_delete);
SOCKFAM_SAME(RX_FILTER_ID, can_bcm_rx_filter_id);
SOCKFAM_SAME(RX_NO_AUTOTIMER, can_bcm_rx_no_autotimer);
SOCKFAM_SAME(RX_READ, can_bcm_rx_read);
SOCKFAM_SAME(RX_RTR_FRAME, can_bcm_rx_rtr_frame);
SOCKFAM_SAME(RX_SETUP, can_bcm_rx_setup);
SOCKFAM_SAME(RX_STATUS, can_bcm_rx_status);
SOCKFAM_SAME(RX_TIMEOUT, can_bcm_rx_timeout);
SOCKFAM_SAME(SETTIMER, can_bcm_settimer);
SOCKFAM_SAME(STARTTIMER, can_bcm_starttimer);
SOCKFAM_SAME(TX_ANNOUNCE, can_bcm_tx_announce);
SOCKFAM_SAME(TX_COUNTEVT, can_bcm_tx_countevt);
SOCKFAM_SAME(TX_CP_CAN_ID, can_bcm_tx_cp_can_id);
SOCKFAM_SAME(TX_DELETE, can_bcm_tx_delete);
SOCKFAM_SAME(TX_EXPIRED, can_bcm_tx_expired);
SOCKFAM_SAME(TX_READ, can_bcm_tx_read);
SOCKFAM_SAME(TX_RESET_MULTI_IDX, can_bcm_tx_reset_multi_idx);
SOCKFAM_SAME(TX_SEND, can_bcm_tx_send);
SOCKFAM_SAME(TX_SETUP, can_bcm_tx_setup);
SOCKFAM_SAME(TX_STATUS, can_bcm_tx_status);
SOCKFAM_SAME(CAN_BUS_OFF_THRESHOLD, can_bus_off_threshold);
SOCKFAM_SAME(CAN_EFF_FLAG, can_eff_flag);
SOCKFAM_SAME(CAN_EFF_ID_BITS, can_eff_id_bits);
SOCKFAM_SAME(CAN_EFF_MASK, can_eff_mask);
SOCKFAM_SAME(CAN_ERROR_PASSIVE_THRESHOLD, can_error_passive_threshold);
SOCKFAM_SAME(CAN_ERROR_WARNING_THRESHOLD, can_error_warning_threshold);
SOCKFAM_SAME(CAN_ERR_ACK, can_err_ack);
SOCKFAM_SAME(CAN_ERR_BUSERROR, can_err_buserror);
SOCKFAM_SAME(CAN_ERR_BUSOFF, can_err_busoff);
SOCKFAM_SAME(CAN_ERR_CNT, can_err_cnt);
SOCKFAM_SAME(CAN_ERR_CRTL, can_err_crtl);
SOCKFAM_SAME(CAN_ERR_CRTL_ACTIVE, can_err_crtl_active);
SOCKFAM_SAME(CAN_ERR_CRTL_RX_OVERFLOW, can_err_crtl_rx_overflow);
SOCKFAM_SAME(CAN_ERR_CRTL_RX_PASSIVE, can_err_crtl_rx_passive);
SOCKFAM_SAME(CAN_ERR_CRTL_RX_WARNING, can_err_crtl_rx_warning);
SOCKFAM_SAME(CAN_ERR_CRTL_TX_OVERFLOW, can_err_crtl_tx_overflow);
SOCKFAM_SAME(CAN_ERR_CRTL_TX_PASSIVE, can_err_crtl_tx_passive);
SOCKFAM_SAME(CAN_ERR_CRTL_TX_WARNING, can_err_crtl_tx_warning);
SOCKFAM_SAME(CAN_ERR_CRTL_UNSPEC, can_err_crtl_unspec);
SOCKFAM_SAME(CAN_ERR_DLC, can_err_dlc);
SOCKFAM_SAME(CAN_ERR_FLAG, can_err_flag);
SOCKFAM_SAME(CAN_ERR_LOSTARB, can_err_lostarb);
SOCKFAM_SAME(CAN_ERR_LOSTARB_UNSPEC, can_err_lostarb_unspec);
SOCKFAM_SAME(CAN_ERR_MASK, can_err_mask);
SOCKFAM_SAME(CAN_ERR_PROT, can_err_prot);
SOCKFAM_SAME(CAN_ERR_PROT_ACTIVE, can_err_prot_active);
SOCKFAM_SAME(CAN_ERR_PROT_BIT, can_err_prot_bit);
SOCKFAM_SAME(CAN_ERR_PROT_BIT0, can_err_prot_bit0);
SOCKFAM_SAME(CAN_ERR_PROT_BIT1, can_err_prot_bit1);
SOCKFAM_SAME(CAN_ERR_PROT_FORM, can_err_prot_form);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ACK, can_err_prot_loc_ack);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ACK_DEL, can_err_prot_loc_ack_del);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_CRC_DEL, can_err_prot_loc_crc_del);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_CRC_SEQ, can_err_prot_loc_crc_seq);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_DATA, can_err_prot_loc_data);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_DLC, can_err_prot_loc_dlc);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_EOF, can_err_prot_loc_eof);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ID04_00, can_err_prot_loc_id04_00);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ID12_05, can_err_prot_loc_id12_05);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ID17_13, can_err_prot_loc_id17_13);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ID20_18, can_err_prot_loc_id20_18);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_ID28_21, can_err_prot_loc_id28_21);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_IDE, can_err_prot_loc_ide);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_INTERM, can_err_prot_loc_interm);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_RES0, can_err_prot_loc_res0);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_RES1, can_err_prot_loc_res1);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_RTR, can_err_prot_loc_rtr);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_SOF, can_err_prot_loc_sof);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_SRTR, can_err_prot_loc_srtr);
SOCKFAM_SAME(CAN_ERR_PROT_LOC_UNSPEC, can_err_prot_loc_unspec);
SOCKFAM_SAME(CAN_ERR_PROT_OVERLOAD, can_err_prot_overload);
SOCKFAM_SAME(CAN_ERR_PROT_STUFF, can_err_prot_stuff);
SOCKFAM_SAME(CAN_ERR_PROT_TX, can_err_prot_tx);
SOCKFAM_SAME(CAN_ERR_PROT_UNSPEC, can_err_prot_unspec);
SOCKFAM_SAME(CAN_ERR_RESTARTED, can_err_restarted);
SOCKFAM_SAME(CAN_ERR_TRX, can_err_trx);
SOCKFAM_SAME(CAN_ERR_TRX_CANH_NO_WIRE, can_err_trx_canh_no_wire);
SOCKFAM_SAME(CAN_ERR_TRX_CANH_SHORT_TO_BAT, can_err_trx_canh_short_to_bat);
SOCKFAM_SAME(CAN_ERR_TRX_CANH_SHORT_TO_GND, can_err_trx_canh_short_to_gnd);
SOCKFAM_SAME(CAN_ERR_TRX_CANH_SHORT_TO_VCC, can_err_trx_canh_short_to_vcc);
SOCKFAM_SAME(CAN_ERR_TRX_CANL_NO_WIRE, can_err_trx_canl_no_wire);
SOCKFAM_SAME(CAN_ERR_TRX_CANL_SHORT_TO_BAT, can_err_trx_canl_short_to_bat);
SOCKFAM_SAME(CAN_ERR_TRX_CANL_SHORT_TO_CANH, can_err_trx_canl_short_to_canh);
SOCKFAM_SAME(CAN_ERR_TRX_CANL_SHORT_TO_GND, can_err_trx_canl_short_to_gnd);
SOCKFAM_SAME(CAN_ERR_TRX_CANL_SHORT_TO_VCC, can_err_trx_canl_short_to_vcc);
SOCKFAM_SAME(CAN_ERR_TRX_UNSPEC, can_err_trx_unspec);
SOCKFAM_SAME(CAN_ERR_TX_TIMEOUT, can_err_tx_timeout);
SOCKFAM_SAME(CAN_FD_FRAME, can_fd_frame);
SOCKFAM_SAME(CAN_INV_FILTER, can_inv_filter);
SOCKFAM_SAME(CAN_ISOTP, can_isotp);
SOCKFAM_SAME(CAN_ISOTP_CF_BROADCAST, can_isotp_cf_broadcast);
SOCKFAM_SAME(CAN_ISOTP_CHK_PAD_DATA, can_isotp_chk_pad_data);
SOCKFAM_SAME(CAN_ISOTP_CHK_PAD_LEN, can_isotp_chk_pad_len);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_EXT_ADDRESS, can_isotp_default_ext_address);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_FLAGS, can_isotp_default_flags);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_FRAME_TXTIME, can_isotp_default_frame_txtime);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_LL_MTU, can_isotp_default_ll_mtu);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_LL_TX_DL, can_isotp_default_ll_tx_dl);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_LL_TX_FLAGS, can_isotp_default_ll_tx_flags);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_PAD_CONTENT, can_isotp_default_pad_content);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_RECV_BS, can_isotp_default_recv_bs);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_RECV_STMIN, can_isotp_default_recv_stmin);
SOCKFAM_SAME(CAN_ISOTP_DEFAULT_RECV_WFTMAX, can_isotp_default_recv_wftmax);
SOCKFAM_SAME(CAN_ISOTP_EXTEND_ADDR, can_isotp_extend_addr);
SOCKFAM_SAME(CAN_ISOTP_FORCE_RXSTMIN, can_isotp_force_rxstmin);
SOCKFAM_SAME(CAN_ISOTP_FORCE_TXSTMIN, can_isotp_force_txstmin);
SOCKFAM_SAME(CAN_ISOTP_FRAME_TXTIME_ZERO, can_isotp_frame_txtime_zero);
SOCKFAM_SAME(CAN_ISOTP_HALF_DUPLEX, can_isotp_half_duplex);
SOCKFAM_SAME(CAN_ISOTP_LISTEN_MODE, can_isotp_listen_mode);
SOCKFAM_SAME(CAN_ISOTP_LL_OPTS, can_isotp_ll_opts);
SOCKFAM_SAME(CAN_ISOTP_OPTS, can_isotp_opts);
SOCKFAM_SAME(CAN_ISOTP_RECV_FC, can_isotp_recv_fc);
SOCKFAM_SAME(CAN_ISOTP_RX_EXT_ADDR, can_isotp_rx_ext_addr);
SOCKFAM_SAME(CAN_ISOTP_RX_PADDING, can_isotp_rx_padding);
SOCKFAM_SAME(CAN_ISOTP_RX_STMIN, can_isotp_rx_stmin);
SOCKFAM_SAME(CAN_ISOTP_SF_BROADCAST, can_isotp_sf_broadcast);
SOCKFAM_SAME(CAN_ISOTP_TX_PADDING, can_isotp_tx_padding);
SOCKFAM_SAME(CAN_ISOTP_TX_STMIN, can_isotp_tx_stmin);
SOCKFAM_SAME(CAN_ISOTP_WAIT_TX_DONE, can_isotp_wait_tx_done);
SOCKFAM_SAME(CAN_J1939, can_j1939);
SOCKFAM_SAME(CAN_MAX_DLC, can_max_dlc);
SOCKFAM_SAME(CAN_MAX_DLEN, can_max_dlen);
SOCKFAM_SAME(CAN_MAX_RAW_DLC, can_max_raw_dlc);
SOCKFAM_SAME(CAN_MCNET, can_mcnet);
SOCKFAM_SAME(CAN_MTU, can_mtu);
SOCKFAM_SAME(CAN_NPROTO, can_nproto);
SOCKFAM_SAME(CAN_RAW, can_raw);
SOCKFAM_SAME(CAN_RAW_ERR_FILTER, can_raw_err_filter);
SOCKFAM_SAME(CAN_RAW_FD_FRAMES, can_raw_fd_frames);
SOCKFAM_SAME(CAN_RAW_FILTER, can_raw_filter);
SOCKFAM_SAME(CAN_RAW_FILTER_MAX, can_raw_filter_max);
SOCKFAM_SAME(CAN_RAW_JOIN_FILTERS, can_raw_join_filters);
SOCKFAM_SAME(CAN_RAW_LOOPBACK, can_raw_loopback);
SOCKFAM_SAME(CAN_RAW_RECV_OWN_MSGS, can_raw_recv_own_msgs);
SOCKFAM_SAME(CAN_RAW_XL_FRAMES, can_raw_xl_frames);
SOCKFAM_SAME(CAN_RTR_FLAG, can_rtr_flag);
SOCKFAM_SAME(CAN_SFF_ID_BITS, can_sff_id_bits);
SOCKFAM_SAME(CAN_SFF_MASK, can_sff_mask);
SOCKFAM_SAME(CAN_TP16, can_tp16);
SOCKFAM_SAME(CAN_TP20, can_tp20);
SOCKFAM_SAME(DCCP_MAX_RESET_CODES, dccp_max_reset_codes);
SOCKFAM_SAME(DCCP_NR_PKT_TYPES, dccp_nr_pkt_types);
SOCKFAM_SAME(DCCP_PKT_ACK, dccp_pkt_ack);
SOCKFAM_SAME(DCCP_PKT_CLOSE, dccp_pkt_close);
SOCKFAM_SAME(DCCP_PKT_CLOSEREQ, dccp_pkt_closereq);
SOCKFAM_SAME(DCCP_PKT_DATA, dccp_pkt_data);
SOCKFAM_SAME(DCCP_PKT_DATAACK, dccp_pkt_dataack);
SOCKFAM_SAME(DCCP_PKT_INVALID, dccp_pkt_invalid);
SOCKFAM_SAME(DCCP_PKT_REQUEST, dccp_pkt_request);
SOCKFAM_SAME(DCCP_PKT_RESET, dccp_pkt_reset);
SOCKFAM_SAME(DCCP_PKT_RESPONSE, dccp_pkt_response);
SOCKFAM_SAME(DCCP_PKT_SYNC, dccp_pkt_sync);
SOCKFAM_SAME(DCCP_PKT_SYNCACK, dccp_pkt_syncack);
SOCKFAM_SAME(DCCP_RESET_CODE_ABORTED, dccp_reset_code_aborted);
SOCKFAM_SAME(DCCP_RESET_CODE_AGGRESSION_PENALTY, dccp_reset_code_aggression_penalty);
SOCKFAM_SAME(DCCP_RESET_CODE_BAD_INIT_COOKIE, dccp_reset_code_bad_init_cookie);
SOCKFAM_SAME(DCCP_RESET_CODE_BAD_SERVICE_CODE, dccp_reset_code_bad_service_code);
SOCKFAM_SAME(DCCP_RESET_CODE_CLOSED, dccp_reset_code_closed);
SOCKFAM_SAME(DCCP_RESET_CODE_CONNECTION_REFUSED, dccp_reset_code_connection_refused);
SOCKFAM_SAME(DCCP_RESET_CODE_MANDATORY_ERROR, dccp_reset_code_mandatory_error);
SOCKFAM_SAME(DCCP_RESET_CODE_NO_CONNECTION, dccp_reset_code_no_connection);
SOCKFAM_SAME(DCCP_RESET_CODE_OPTION_ERROR, dccp_reset_code_option_error);
SOCKFAM_SAME(DCCP_RESET_CODE_PACKET_ERROR, dccp_reset_code_packet_error);
SOCKFAM_SAME(DCCP_RESET_CODE_TOO_BUSY, dccp_reset_code_too_busy);
SOCKFAM_SAME(DCCP_RESET_CODE_UNSPECIFIED, dccp_reset_code_unspecified);
SOCKFAM_SAME(DCCP_SCM_MAX, dccp_scm_max);
SOCKFAM_SAME(DCCP_SCM_PRIORITY, dccp_scm_priority);
SOCKFAM_SAME(DCCP_SCM_QPOLICY_MAX, dccp_scm_qpolicy_max);
SOCKFAM_SAME(DCCP_SERVICE_LIST_MAX_LEN, dccp_service_list_max_len);
SOCKFAM_SAME(DCCP_SINGLE_OPT_MAXLEN, dccp_single_opt_maxlen);
SOCKFAM_SAME(DCCP_SOCKOPT_AVAILABLE_CCIDS, dccp_sockopt_available_ccids);
SOCKFAM_SAME(DCCP_SOCKOPT_CCID, dccp_sockopt_ccid);
SOCKFAM_SAME(DCCP_SOCKOPT_CCID_RX_INFO, dccp_sockopt_ccid_rx_info);
SOCKFAM_SAME(DCCP_SOCKOPT_CCID_TX_INFO, dccp_sockopt_ccid_tx_info);
SOCKFAM_SAME(DCCP_SOCKOPT_CHANGE_L, dccp_sockopt_change_l);
SOCKFAM_SAME(DCCP_SOCKOPT_CHANGE_R, dccp_sockopt_change_r);
SOCKFAM_SAME(DCCP_SOCKOPT_GET_CUR_MPS, dccp_sockopt_get_cur_mps);
SOCKFAM_SAME(DCCP_SOCKOPT_PACKET_SIZE, dccp_sockopt_packet_size);
SOCKFAM_SAME(DCCP_SOCKOPT_QPOLICY_ID, dccp_sockopt_qpolicy_id);
SOCKFAM_SAME(DCCP_SOCKOPT_QPOLICY_TXQLEN, dccp_sockopt_qpolicy_txqlen);
SOCKFAM_SAME(DCCP_SOCKOPT_RECV_CSCOV, dccp_sockopt_recv_cscov);
SOCKFAM_SAME(DCCP_SOCKOPT_RX_CCID, dccp_sockopt_rx_ccid);
SOCKFAM_SAME(DCCP_SOCKOPT_SEND_CSCOV, dccp_sockopt_send_cscov);
SOCKFAM_SAME(DCCP_SOCKOPT_SERVER_TIMEWAIT, dccp_sockopt_server_timewait);
SOCKFAM_SAME(DCCP_SOCKOPT_SERVICE, dccp_sockopt_service);
SOCKFAM_SAME(DCCP_SOCKOPT_TX_CCID, dccp_sockopt_tx_ccid);
SOCKFAM_SAME(EAI_ADDRFAMILY, eai_addrfamily);
SOCKFAM_SAME(EAI_AGAIN, eai_again);
SOCKFAM_SAME(EAI_ALLDONE, eai_alldone);
SOCKFAM_SAME(EAI_BADFLAGS, eai_badflags);
SOCKFAM_SAME(EAI_CANCELED, eai_canceled);
SOCKFAM_SAME(EAI_FAIL, eai_fail);
SOCKFAM_SAME(EAI_FAMILY, eai_family);
SOCKFAM_SAME(EAI_IDN_ENCODE, eai_idn_encode);
SOCKFAM_SAME(EAI_INPROGRESS, eai_inprogress);
SOCKFAM_SAME(EAI_INTR, eai_intr);
SOCKFAM_SAME(EAI_MEMORY, eai_memory);
SOCKFAM_SAME(EAI_NODATA, eai_nodata);
SOCKFAM_SAME(EAI_NONAME, eai_noname);
SOCKFAM_SAME(EAI_NOTCANCELED, eai_notcanceled);
SOCKFAM_SAME(EAI_OVERFLOW, eai_overflow);
SOCKFAM_SAME(EAI_SERVICE, eai_service);
SOCKFAM_SAME(EAI_SOCKTYPE, eai_socktype);
SOCKFAM_SAME(EAI_SYSTEM, eai_system);
SOCKFAM_SAME(ETH_P_1588, eth_p_1588);
SOCKFAM_SAME(ETH_P_8021AD, eth_p_8021ad);
SOCKFAM_SAME(ETH_P_8021AH, eth_p_8021ah);
SOCKFAM_SAME(ETH_P_8021Q, eth_p_8021q);
SOCKFAM_SAME(ETH_P_80221, eth_p_80221);
SOCKFAM_SAME(ETH_P_802_2, eth_p_802_2);
SOCKFAM_SAME(ETH_P_802_3, eth_p_802_3);
SOCKFAM_SAME(ETH_P_802_3_MIN, eth_p_802_3_min);
SOCKFAM_SAME(ETH_P_802_EX1, eth_p_802_ex1);
SOCKFAM_SAME(ETH_P_AARP, eth_p_aarp);
SOCKFAM_SAME(ETH_P_AF_IUCV, eth_p_af_iucv);
SOCKFAM_SAME(ETH_P_ALL, eth_p_all);
SOCKFAM_SAME(ETH_P_AOE, eth_p_aoe);
SOCKFAM_SAME(ETH_P_ARCNET, eth_p_arcnet);
SOCKFAM_SAME(ETH_P_ARP, eth_p_arp);
SOCKFAM_SAME(ETH_P_ATALK, eth_p_atalk);
SOCKFAM_SAME(ETH_P_ATMFATE, eth_p_atmfate);
SOCKFAM_SAME(ETH_P_ATMMPOA, eth_p_atmmpoa);
SOCKFAM_SAME(ETH_P_AX25, eth_p_ax25);
SOCKFAM_SAME(ETH_P_BATMAN, eth_p_batman);
SOCKFAM_SAME(ETH_P_BPQ, eth_p_bpq);
SOCKFAM_SAME(ETH_P_CAIF, eth_p_caif);
SOCKFAM_SAME(ETH_P_CAN, eth_p_can);
SOCKFAM_SAME(ETH_P_CANFD, eth_p_canfd);
SOCKFAM_SAME(ETH_P_CANXL, eth_p_canxl);
SOCKFAM_SAME(ETH_P_CFM, eth_p_cfm);
SOCKFAM_SAME(ETH_P_CONTROL, eth_p_control);
SOCKFAM_SAME(ETH_P_CUST, eth_p_cust);
SOCKFAM_SAME(ETH_P_DDCMP, eth_p_ddcmp);
SOCKFAM_SAME(ETH_P_DEC, eth_p_dec);
SOCKFAM_SAME(ETH_P_DIAG, eth_p_diag);
SOCKFAM_SAME(ETH_P_DNA_DL, eth_p_dna_dl);
SOCKFAM_SAME(ETH_P_DNA_RC, eth_p_dna_rc);
SOCKFAM_SAME(ETH_P_DNA_RT, eth_p_dna_rt);
SOCKFAM_SAME(ETH_P_DSA, eth_p_dsa);
SOCKFAM_SAME(ETH_P_DSA_8021Q, eth_p_dsa_8021q);
SOCKFAM_SAME(ETH_P_DSA_A5PSW, eth_p_dsa_a5psw);
SOCKFAM_SAME(ETH_P_ECONET, eth_p_econet);
SOCKFAM_SAME(ETH_P_EDSA, eth_p_edsa);
SOCKFAM_SAME(ETH_P_ERSPAN, eth_p_erspan);
SOCKFAM_SAME(ETH_P_ERSPAN2, eth_p_erspan2);
SOCKFAM_SAME(ETH_P_ETHERCAT, eth_p_ethercat);
SOCKFAM_SAME(ETH_P_FCOE, eth_p_fcoe);
SOCKFAM_SAME(ETH_P_FIP, eth_p_fip);
SOCKFAM_SAME(ETH_P_HDLC, eth_p_hdlc);
SOCKFAM_SAME(ETH_P_HSR, eth_p_hsr);
SOCKFAM_SAME(ETH_P_IBOE, eth_p_iboe);
SOCKFAM_SAME(ETH_P_IEEE802154, eth_p_ieee802154);
SOCKFAM_SAME(ETH_P_IEEEPUP, eth_p_ieeepup);
SOCKFAM_SAME(ETH_P_IEEEPUPAT, eth_p_ieeepupat);
SOCKFAM_SAME(ETH_P_IFE, eth_p_ife);
SOCKFAM_SAME(ETH_P_IP, eth_p_ip);
SOCKFAM_SAME(ETH_P_IPV6, eth_p_ipv6);
SOCKFAM_SAME(ETH_P_IPX, eth_p_ipx);
SOCKFAM_SAME(ETH_P_IRDA, eth_p_irda);
SOCKFAM_SAME(ETH_P_LAT, eth_p_lat);
SOCKFAM_SAME(ETH_P_LINK_CTL, eth_p_link_ctl);
SOCKFAM_SAME(ETH_P_LLDP, eth_p_lldp);
SOCKFAM_SAME(ETH_P_LOCALTALK, eth_p_localtalk);
SOCKFAM_SAME(ETH_P_LOOP, eth_p_loop);
SOCKFAM_SAME(ETH_P_LOOPBACK, eth_p_loopback);
SOCKFAM_SAME(ETH_P_MACSEC, eth_p_macsec);
SOCKFAM_SAME(ETH_P_MAP, eth_p_map);
SOCKFAM_SAME(ETH_P_MCTP, eth_p_mctp);
SOCKFAM_SAME(ETH_P_MOBITEX, eth_p_mobitex);
SOCKFAM_SAME(ETH_P_MPLS_MC, eth_p_mpls_mc);
SOCKFAM_SAME(ETH_P_MPLS_UC, eth_p_mpls_uc);
SOCKFAM_SAME(ETH_P_MRP, eth_p_mrp);
SOCKFAM_SAME(ETH_P_MVRP, eth_p_mvrp);
SOCKFAM_SAME(ETH_P_NCSI, eth_p_ncsi);
SOCKFAM_SAME(ETH_P_NSH, eth_p_nsh);
SOCKFAM_SAME(ETH_P_PAE, eth_p_pae);
SOCKFAM_SAME(ETH_P_PAUSE, eth_p_pause);
SOCKFAM_SAME(ETH_P_PHONET, eth_p_phonet);
SOCKFAM_SAME(ETH_P_PPPTALK, eth_p_ppptalk);
SOCKFAM_SAME(ETH_P_PPP_DISC, eth_p_ppp_disc);
SOCKFAM_SAME(ETH_P_PPP_MP, eth_p_ppp_mp);
SOCKFAM_SAME(ETH_P_PPP_SES, eth_p_ppp_ses);
SOCKFAM_SAME(ETH_P_PREAUTH, eth_p_preauth);
SOCKFAM_SAME(ETH_P_PROFINET, eth_p_profinet);
SOCKFAM_SAME(ETH_P_PRP, eth_p_prp);
SOCKFAM_SAME(ETH_P_PUP, eth_p_pup);
SOCKFAM_SAME(ETH_P_PUPAT, eth_p_pupat);
SOCKFAM_SAME(ETH_P_QINQ1, eth_p_qinq1);
SOCKFAM_SAME(ETH_P_QINQ2, eth_p_qinq2);
SOCKFAM_SAME(ETH_P_QINQ3, eth_p_qinq3);
SOCKFAM_SAME(ETH_P_RARP, eth_p_rarp);
SOCKFAM_SAME(ETH_P_REALTEK, eth_p_realtek);
SOCKFAM_SAME(ETH_P_SCA, eth_p_sca);
SOCKFAM_SAME(ETH_P_SLOW, eth_p_slow);
SOCKFAM_SAME(ETH_P_SNAP, eth_p_snap);
SOCKFAM_SAME(ETH_P_TDLS, eth_p_tdls);
SOCKFAM_SAME(ETH_P_TEB, eth_p_teb);
SOCKFAM_SAME(ETH_P_TIPC, eth_p_tipc);
SOCKFAM_SAME(ETH_P_TRAILER, eth_p_trailer);
SOCKFAM_SAME(ETH_P_TR_802_2, eth_p_tr_802_2);
SOCKFAM_SAME(ETH_P_TSN, eth_p_tsn);
SOCKFAM_SAME(ETH_P_WAN_PPP, eth_p_wan_ppp);
SOCKFAM_SAME(ETH_P_WCCP, eth_p_wccp);
SOCKFAM_SAME(ETH_P_X25, eth_p_x25);
SOCKFAM_SAME(ETH_P_XDSA, eth_p_xdsa);
SOCKFAM_SAME(ETHERTYPE_ARP, ethertype_arp);
SOCKFAM_SAME(ETHERTYPE_IP, ethertype_ip);
SOCKFAM_SAME(ETHERTYPE_IPV6, ethertype_ipv6);
SOCKFAM_SAME(ETHERTYPE_LOOPBACK, ethertype_loopback);
SOCKFAM_SAME(ETHERTYPE_PUP, ethertype_pup);
SOCKFAM_SAME(ETHERTYPE_REVARP, ethertype_revarp);
SOCKFAM_SAME(ETHERTYPE_VLAN, ethertype_vlan);
SOCKFAM_SAME(HCI_CHANNEL_CONTROL, hci_channel_control);
SOCKFAM_SAME(HCI_CHANNEL_LOGGING, hci_channel_logging);
SOCKFAM_SAME(HCI_CHANNEL_MONITOR, hci_channel_monitor);
SOCKFAM_SAME(HCI_CHANNEL_RAW, hci_channel_raw);
SOCKFAM_SAME(HCI_CHANNEL_USER, hci_channel_user);
SOCKFAM_SAME(HCI_DATA_DIR, hci_data_dir);
SOCKFAM_SAME(HCI_DEV_NONE, hci_dev_none);
SOCKFAM_SAME(HCI_FILTER, hci_filter);
SOCKFAM_SAME(HCI_TIME_STAMP, hci_time_stamp);
SOCKFAM_SAME(ICMP_FILTER, icmp_filter);
SOCKFAM_SAME(ICMPV6_FILTER, icmpv6_filter);
SOCKFAM_SAME(ICMPV6_FILTER_BLOCK, icmpv6_filter_block);
SOCKFAM_SAME(ICMPV6_FILTER_BLOCKOTHERS, icmpv6_filter_blockothers);
SOCKFAM_SAME(ICMPV6_FILTER_PASS, icmpv6_filter_pass);
SOCKFAM_SAME(ICMPV6_FILTER_PASSONLY, icmpv6_filter_passonly);
SOCKFAM_SAME(INADDR_ALLHOSTS_GROUP, inaddr_allhosts_group);
SOCKFAM_SAME(INADDR_ALLRTRS_GROUP, inaddr_allrtrs_group);
SOCKFAM_SAME(INADDR_ALLSNOOPERS_GROUP, inaddr_allsnoopers_group);
SOCKFAM_SAME(INADDR_ANY, inaddr_any);
SOCKFAM_SAME(INADDR_BROADCAST, inaddr_broadcast);
SOCKFAM_SAME(INADDR_DUMMY, inaddr_dummy);
SOCKFAM_SAME(INADDR_LOOPBACK, inaddr_loopback);
SOCKFAM_SAME(INADDR_MAX_LOCAL_GROUP, inaddr_max_local_group);
SOCKFAM_SAME(INADDR_NONE, inaddr_none);
SOCKFAM_SAME(INADDR_UNSPEC_GROUP, inaddr_unspec_group);
SOCKFAM_SAME(IP_ADD_MEMBERSHIP, ip_add_membership);
SOCKFAM_SAME(IP_ADD_SOURCE_MEMBERSHIP, ip_add_source_membership);
SOCKFAM_SAME(IP_BIND_ADDRESS_NO_PORT, ip_bind_address_no_port);
SOCKFAM_SAME(IP_BLOCK_SOURCE, ip_block_source);
SOCKFAM_SAME(IP_CHECKSUM, ip_checksum);
SOCKFAM_SAME(IP_DEFAULT_MULTICAST_LOOP, ip_default_multicast_loop);
SOCKFAM_SAME(IP_DEFAULT_MULTICAST_TTL, ip_default_multicast_ttl);
SOCKFAM_SAME(IP_DROP_MEMBERSHIP, ip_drop_membership);
SOCKFAM_SAME(IP_DROP_SOURCE_MEMBERSHIP, ip_drop_source_membership);
SOCKFAM_SAME(IP_FREEBIND, ip_freebind);
SOCKFAM_SAME(IP_HDRINCL, ip_hdrincl);
SOCKFAM_SAME(IP_IPSEC_POLICY, ip_ipsec_policy);
SOCKFAM_SAME(IP_LOCAL_PORT_RANGE, ip_local_port_range);
SOCKFAM_SAME(IP_MAX_MEMBERSHIPS, ip_max_memberships);
SOCKFAM_SAME(IP_MINTTL, ip_minttl);
SOCKFAM_SAME(IP_MSFILTER, ip_msfilter);
SOCKFAM_SAME(IP_MTU, ip_mtu);
SOCKFAM_SAME(IP_MTU_DISCOVER, ip_mtu_discover);
SOCKFAM_SAME(IP_MULTICAST_ALL, ip_multicast_all);
SOCKFAM_SAME(IP_MULTICAST_IF, ip_multicast_if);
SOCKFAM_SAME(IP_MULTICAST_LOOP, ip_multicast_loop);
SOCKFAM_SAME(IP_MULTICAST_TTL, ip_multicast_ttl);
SOCKFAM_SAME(IP_NODEFRAG, ip_nodefrag);
SOCKFAM_SAME(IP_OPTIONS, ip_options);
SOCKFAM_SAME(IP_ORIGDSTADDR, ip_origdstaddr);
SOCKFAM_SAME(IP_PASSSEC, ip_passsec);
SOCKFAM_SAME(IP_PKTINFO, ip_pktinfo);
SOCKFAM_SAME(IP_PKTOPTIONS, ip_pktoptions);
SOCKFAM_SAME(IP_PMTUDISC, ip_pmtudisc);
SOCKFAM_SAME(IP_PMTUDISC_DO, ip_pmtudisc_do);
SOCKFAM_SAME(IP_PMTUDISC_DONT, ip_pmtudisc_dont);
SOCKFAM_SAME(IP_PMTUDISC_INTERFACE, ip_pmtudisc_interface);
SOCKFAM_SAME(IP_PMTUDISC_OMIT, ip_pmtudisc_omit);
SOCKFAM_SAME(IP_PMTUDISC_PROBE, ip_pmtudisc_probe);
SOCKFAM_SAME(IP_PMTUDISC_WANT, ip_pmtudisc_want);
SOCKFAM_SAME(IP_PROTOCOL, ip_protocol);
SOCKFAM_SAME(IP_RECVERR, ip_recverr);
SOCKFAM_SAME(IP_RECVERR_RFC4884, ip_recverr_rfc4884);
SOCKFAM_SAME(IP_RECVFRAGSIZE, ip_recvfragsize);
SOCKFAM_SAME(IP_RECVOPTS, ip_recvopts);
SOCKFAM_SAME(IP_RECVORIGDSTADDR, ip_recvorigdstaddr);
SOCKFAM_SAME(IP_RECVRETOPTS, ip_recvretopts);
SOCKFAM_SAME(IP_RECVTOS, ip_recvtos);
SOCKFAM_SAME(IP_RECVTTL, ip_recvttl);
SOCKFAM_SAME(IP_RETOPTS, ip_retopts);
SOCKFAM_SAME(IP_ROUTER_ALERT, ip_router_alert);
SOCKFAM_SAME(IP_TOS, ip_tos);
SOCKFAM_SAME(IP_TRANSPARENT, ip_transparent);
SOCKFAM_SAME(IP_TTL, ip_ttl);
SOCKFAM_SAME(IP_UNBLOCK_SOURCE, ip_unblock_source);
SOCKFAM_SAME(IP_UNICAST_IF, ip_unicast_if);
SOCKFAM_SAME(IP_XFRM_POLICY, ip_xfrm_policy);
SOCKFAM_SAME(IPPORT_BIFFUDP, ipport_biffudp);
SOCKFAM_SAME(IPPORT_CMDSERVER, ipport_cmdserver);
SOCKFAM_SAME(IPPORT_DAYTIME, ipport_daytime);
SOCKFAM_SAME(IPPORT_DISCARD, ipport_discard);
SOCKFAM_SAME(IPPORT_ECHO, ipport_echo);
SOCKFAM_SAME(IPPORT_EFSSERVER, ipport_efsserver);
SOCKFAM_SAME(IPPORT_EXECSERVER, ipport_execserver);
SOCKFAM_SAME(IPPORT_FINGER, ipport_finger);
SOCKFAM_SAME(IPPORT_FTP, ipport_ftp);
SOCKFAM_SAME(IPPORT_LOGINSERVER, ipport_loginserver);
SOCKFAM_SAME(IPPORT_MTP, ipport_mtp);
SOCKFAM_SAME(IPPORT_NAMESERVER, ipport_nameserver);
SOCKFAM_SAME(IPPORT_NETSTAT, ipport_netstat);
SOCKFAM_SAME(IPPORT_RESERVED, ipport_reserved);
SOCKFAM_SAME(IPPORT_RJE, ipport_rje);
SOCKFAM_SAME(IPPORT_ROUTESERVER, ipport_routeserver);
SOCKFAM_SAME(IPPORT_SMTP, ipport_smtp);
SOCKFAM_SAME(IPPORT_SUPDUP, ipport_supdup);
SOCKFAM_SAME(IPPORT_SYSTAT, ipport_systat);
SOCKFAM_SAME(IPPORT_TELNET, ipport_telnet);
SOCKFAM_SAME(IPPORT_TFTP, ipport_tftp);
SOCKFAM_SAME(IPPORT_TIMESERVER, ipport_timeserver);
SOCKFAM_SAME(IPPORT_TTYLINK, ipport_ttylink);
SOCKFAM_SAME(IPPORT_USERRESERVED, ipport_userreserved);
SOCKFAM_SAME(IPPORT_WHOIS, ipport_whois);
SOCKFAM_SAME(IPPORT_WHOSERVER, ipport_whoserver);
SOCKFAM_SAME(IPPROTO_AH, ipproto_ah);
SOCKFAM_SAME(IPPROTO_BEETPH, ipproto_beetph);
SOCKFAM_SAME(IPPROTO_COMP, ipproto_comp);
SOCKFAM_SAME(IPPROTO_DCCP, ipproto_dccp);
SOCKFAM_SAME(IPPROTO_DSTOPTS, ipproto_dstopts);
SOCKFAM_SAME(IPPROTO_EGP, ipproto_egp);
SOCKFAM_SAME(IPPROTO_ENCAP, ipproto_encap);
SOCKFAM_SAME(IPPROTO_ESP, ipproto_esp);
SOCKFAM_SAME(IPPROTO_ETHERNET, ipproto_ethernet);
SOCKFAM_SAME(IPPROTO_FRAGMENT, ipproto_fragment);
SOCKFAM_SAME(IPPROTO_GRE, ipproto_gre);
SOCKFAM_SAME(IPPROTO_HOPOPTS, ipproto_hopopts);
SOCKFAM_SAME(IPPROTO_ICMP, ipproto_icmp);
SOCKFAM_SAME(IPPROTO_ICMPV6, ipproto_icmpv6);
SOCKFAM_SAME(IPPROTO_IDP, ipproto_idp);
SOCKFAM_SAME(IPPROTO_IGMP, ipproto_igmp);
SOCKFAM_SAME(IPPROTO_IP, ipproto_ip);
SOCKFAM_SAME(IPPROTO_IPIP, ipproto_ipip);
SOCKFAM_SAME(IPPROTO_IPV6, ipproto_ipv6);
SOCKFAM_SAME(IPPROTO_MAX, ipproto_max);
SOCKFAM_SAME(IPPROTO_MH, ipproto_mh);
SOCKFAM_SAME(IPPROTO_MPLS, ipproto_mpls);
SOCKFAM_SAME(IPPROTO_MPTCP, ipproto_mptcp);
SOCKFAM_SAME(IPPROTO_MTP, ipproto_mtp);
SOCKFAM_SAME(IPPROTO_NONE, ipproto_none);
SOCKFAM_SAME(IPPROTO_PIM, ipproto_pim);
SOCKFAM_SAME(IPPROTO_PUP, ipproto_pup);
SOCKFAM_SAME(IPPROTO_RAW, ipproto_raw);
SOCKFAM_SAME(IPPROTO_ROUTING, ipproto_routing);
SOCKFAM_SAME(IPPROTO_RSVP, ipproto_rsvp);
SOCKFAM_SAME(IPPROTO_SCTP, ipproto_sctp);
SOCKFAM_SAME(IPPROTO_TCP, ipproto_tcp);
SOCKFAM_SAME(IPPROTO_TP, ipproto_tp);
SOCKFAM_SAME(IPPROTO_UDP, ipproto_udp);
SOCKFAM_SAME(IPPROTO_UDPLITE, ipproto_udplite);
SOCKFAM_SAME(IPV6_2292DSTOPTS, ipv6_2292dstopts);
SOCKFAM_SAME(IPV6_2292HOPLIMIT, ipv6_2292hoplimit);
SOCKFAM_SAME(IPV6_2292HOPOPTS, ipv6_2292hopopts);
SOCKFAM_SAME(IPV6_2292PKTINFO, ipv6_2292pktinfo);
SOCKFAM_SAME(IPV6_2292PKTOPTIONS, ipv6_2292pktoptions);
SOCKFAM_SAME(IPV6_2292RTHDR, ipv6_2292rthdr);
SOCKFAM_SAME(IPV6_ADDRFORM, ipv6_addrform);
SOCKFAM_SAME(IPV6_ADD_MEMBERSHIP, ipv6_add_membership);
SOCKFAM_SAME(IPV6_AUTHHDR, ipv6_authhdr);
SOCKFAM_SAME(IPV6_AUTOFLOWLABEL, ipv6_autoflowlabel);
SOCKFAM_SAME(IPV6_CHECKSUM, ipv6_checksum);
SOCKFAM_SAME(IPV6_DONTFRAG, ipv6_dontfrag);
SOCKFAM_SAME(IPV6_DROP_MEMBERSHIP, ipv6_drop_membership);
SOCKFAM_SAME(IPV6_DSTOPTS, ipv6_dstopts);
SOCKFAM_SAME(IPV6_FLOWINFO_FLOWLABEL, ipv6_flowinfo_flowlabel);
SOCKFAM_SAME(IPV6_FLOWINFO_PRIORITY, ipv6_flowinfo_priority);
SOCKFAM_SAME(IPV6_FL_A_GET, ipv6_fl_a_get);
SOCKFAM_SAME(IPV6_FL_A_PUT, ipv6_fl_a_put);
SOCKFAM_SAME(IPV6_FL_A_RENEW, ipv6_fl_a_renew);
SOCKFAM_SAME(IPV6_FL_F_CREATE, ipv6_fl_f_create);
SOCKFAM_SAME(IPV6_FL_F_EXCL, ipv6_fl_f_excl);
SOCKFAM_SAME(IPV6_FL_F_REFLECT, ipv6_fl_f_reflect);
SOCKFAM_SAME(IPV6_FL_F_REMOTE, ipv6_fl_f_remote);
SOCKFAM_SAME(IPV6_FL_S_ANY, ipv6_fl_s_any);
SOCKFAM_SAME(IPV6_FL_S_EXCL, ipv6_fl_s_excl);
SOCKFAM_SAME(IPV6_FL_S_NONE, ipv6_fl_s_none);
SOCKFAM_SAME(IPV6_FL_S_PROCESS, ipv6_fl_s_process);
SOCKFAM_SAME(IPV6_FL_S_USER, ipv6_fl_s_user);
SOCKFAM_SAME(IPV6_FREEBIND, ipv6_freebind);
SOCKFAM_SAME(IPV6_HDRINCL, ipv6_hdrincl);
SOCKFAM_SAME(IPV6_HOPLIMIT, ipv6_hoplimit);
SOCKFAM_SAME(IPV6_HOPOPTS, ipv6_hopopts);
SOCKFAM_SAME(IPV6_IPSEC_POLICY, ipv6_ipsec_policy);
SOCKFAM_SAME(IPV6_JOIN_ANYCAST, ipv6_join_anycast);
SOCKFAM_SAME(IPV6_JOIN_GROUP, ipv6_join_group);
SOCKFAM_SAME(IPV6_LEAVE_ANYCAST, ipv6_leave_anycast);
SOCKFAM_SAME(IPV6_LEAVE_GROUP, ipv6_leave_group);
SOCKFAM_SAME(IPV6_MINHOPCOUNT, ipv6_minhopcount);
SOCKFAM_SAME(IPV6_MTU, ipv6_mtu);
SOCKFAM_SAME(IPV6_MTU_DISCOVER, ipv6_mtu_discover);
SOCKFAM_SAME(IPV6_MULTICAST_ALL, ipv6_multicast_all);
SOCKFAM_SAME(IPV6_MULTICAST_HOPS, ipv6_multicast_hops);
SOCKFAM_SAME(IPV6_MULTICAST_IF, ipv6_multicast_if);
SOCKFAM_SAME(IPV6_MULTICAST_LOOP, ipv6_multicast_loop);
SOCKFAM_SAME(IPV6_NEXTHOP, ipv6_nexthop);
SOCKFAM_SAME(IPV6_ORIGDSTADDR, ipv6_origdstaddr);
SOCKFAM_SAME(IPV6_PATHMTU, ipv6_pathmtu);
SOCKFAM_SAME(IPV6_PKTINFO, ipv6_pktinfo);
SOCKFAM_SAME(IPV6_PMTUDISC_DO, ipv6_pmtudisc_do);
SOCKFAM_SAME(IPV6_PMTUDISC_DONT, ipv6_pmtudisc_dont);
SOCKFAM_SAME(IPV6_PMTUDISC_INTERFACE, ipv6_pmtudisc_interface);
SOCKFAM_SAME(IPV6_PMTUDISC_OMIT, ipv6_pmtudisc_omit);
SOCKFAM_SAME(IPV6_PMTUDISC_PROBE, ipv6_pmtudisc_probe);
SOCKFAM_SAME(IPV6_PMTUDISC_WANT, ipv6_pmtudisc_want);
SOCKFAM_SAME(IPV6_PREFER_SRC_CGA, ipv6_prefer_src_cga);
SOCKFAM_SAME(IPV6_PREFER_SRC_COA, ipv6_prefer_src_coa);
SOCKFAM_SAME(IPV6_PREFER_SRC_HOME, ipv6_prefer_src_home);
SOCKFAM_SAME(IPV6_PREFER_SRC_NONCGA, ipv6_prefer_src_noncga);
SOCKFAM_SAME(IPV6_PREFER_SRC_PUBLIC, ipv6_prefer_src_public);
SOCKFAM_SAME(IPV6_PREFER_SRC_PUBTMP_DEFAULT, ipv6_prefer_src_pubtmp_default);
SOCKFAM_SAME(IPV6_PREFER_SRC_TMP, ipv6_prefer_src_tmp);
SOCKFAM_SAME(IPV6_PRIORITY_10, ipv6_priority_10);
SOCKFAM_SAME(IPV6_PRIORITY_11, ipv6_priority_11);
SOCKFAM_SAME(IPV6_PRIORITY_12, ipv6_priority_12);
SOCKFAM_SAME(IPV6_PRIORITY_13, ipv6_priority_13);
SOCKFAM_SAME(IPV6_PRIORITY_14, ipv6_priority_14);
SOCKFAM_SAME(IPV6_PRIORITY_15, ipv6_priority_15);
SOCKFAM_SAME(IPV6_PRIORITY_8, ipv6_priority_8);
SOCKFAM_SAME(IPV6_PRIORITY_9, ipv6_priority_9);
SOCKFAM_SAME(IPV6_PRIORITY_BULK, ipv6_priority_bulk);
SOCKFAM_SAME(IPV6_PRIORITY_CONTROL, ipv6_priority_control);
SOCKFAM_SAME(IPV6_PRIORITY_FILLER, ipv6_priority_filler);
SOCKFAM_SAME(IPV6_PRIORITY_INTERACTIVE, ipv6_priority_interactive);
SOCKFAM_SAME(IPV6_PRIORITY_RESERVED1, ipv6_priority_reserved1);
SOCKFAM_SAME(IPV6_PRIORITY_RESERVED2, ipv6_priority_reserved2);
SOCKFAM_SAME(IPV6_PRIORITY_UNATTENDED, ipv6_priority_unattended);
SOCKFAM_SAME(IPV6_PRIORITY_UNCHARACTERIZED, ipv6_priority_uncharacterized);
SOCKFAM_SAME(IPV6_RECVDSTOPTS, ipv6_recvdstopts);
SOCKFAM_SAME(IPV6_RECVERR, ipv6_recverr);
SOCKFAM_SAME(IPV6_RECVERR_RFC4884, ipv6_recverr_rfc4884);
SOCKFAM_SAME(IPV6_RECVFRAGSIZE, ipv6_recvfragsize);
SOCKFAM_SAME(IPV6_RECVHOPLIMIT, ipv6_recvhoplimit);
SOCKFAM_SAME(IPV6_RECVHOPOPTS, ipv6_recvhopopts);
SOCKFAM_SAME(IPV6_RECVORIGDSTADDR, ipv6_recvorigdstaddr);
SOCKFAM_SAME(IPV6_RECVPATHMTU, ipv6_recvpathmtu);
SOCKFAM_SAME(IPV6_RECVPKTINFO, ipv6_recvpktinfo);
SOCKFAM_SAME(IPV6_RECVRTHDR, ipv6_recvrthdr);
SOCKFAM_SAME(IPV6_RECVTCLASS, ipv6_recvtclass);
SOCKFAM_SAME(IPV6_ROUTER_ALERT, ipv6_router_alert);
SOCKFAM_SAME(IPV6_ROUTER_ALERT_ISOLATE, ipv6_router_alert_isolate);
SOCKFAM_SAME(IPV6_RTHDR, ipv6_rthdr);
SOCKFAM_SAME(IPV6_RTHDRDSTOPTS, ipv6_rthdrdstopts);
SOCKFAM_SAME(IPV6_RTHDR_LOOSE, ipv6_rthdr_loose);
SOCKFAM_SAME(IPV6_RTHDR_STRICT, ipv6_rthdr_strict);
SOCKFAM_SAME(IPV6_RTHDR_TYPE_0, ipv6_rthdr_type_0);
SOCKFAM_SAME(IPV6_RXDSTOPTS, ipv6_rxdstopts);
SOCKFAM_SAME(IPV6_RXHOPOPTS, ipv6_rxhopopts);
SOCKFAM_SAME(IPV6_TCLASS, ipv6_tclass);
SOCKFAM_SAME(IPV6_TLV_CALIPSO, ipv6_tlv_calipso);
SOCKFAM_SAME(IPV6_TLV_HAO, ipv6_tlv_hao);
SOCKFAM_SAME(IPV6_TLV_IOAM, ipv6_tlv_ioam);
SOCKFAM_SAME(IPV6_TLV_JUMBO, ipv6_tlv_jumbo);
SOCKFAM_SAME(IPV6_TLV_PAD1, ipv6_tlv_pad1);
SOCKFAM_SAME(IPV6_TLV_PADN, ipv6_tlv_padn);
SOCKFAM_SAME(IPV6_TLV_ROUTERALERT, ipv6_tlv_routeralert);
SOCKFAM_SAME(IPV6_TRANSPARENT, ipv6_transparent);
SOCKFAM_SAME(IPV6_UNICAST_HOPS, ipv6_unicast_hops);
SOCKFAM_SAME(IPV6_UNICAST_IF, ipv6_unicast_if);
SOCKFAM_SAME(IPV6_V6ONLY, ipv6_v6only);
SOCKFAM_SAME(IPV6_XFRM_POLICY, ipv6_xfrm_policy);
SOCKFAM_SAME(IPX_TYPE, ipx_type);
SOCKFAM_SAME(J1939_EE_INFO_NONE, j1939_ee_info_none);
SOCKFAM_SAME(J1939_EE_INFO_RX_ABORT, j1939_ee_info_rx_abort);
SOCKFAM_SAME(J1939_EE_INFO_RX_DPO, j1939_ee_info_rx_dpo);
SOCKFAM_SAME(J1939_EE_INFO_RX_RTS, j1939_ee_info_rx_rts);
SOCKFAM_SAME(J1939_EE_INFO_TX_ABORT, j1939_ee_info_tx_abort);
SOCKFAM_SAME(J1939_FILTER_MAX, j1939_filter_max);
SOCKFAM_SAME(J1939_IDLE_ADDR, j1939_idle_addr);
SOCKFAM_SAME(J1939_MAX_UNICAST_ADDR, j1939_max_unicast_addr);
SOCKFAM_SAME(J1939_NLA_BYTES_ACKED, j1939_nla_bytes_acked);
SOCKFAM_SAME(J1939_NLA_PAD, j1939_nla_pad);
SOCKFAM_SAME(J1939_NO_ADDR, j1939_no_addr);
SOCKFAM_SAME(J1939_NO_NAME, j1939_no_name);
SOCKFAM_SAME(J1939_NO_PGN, j1939_no_pgn);
SOCKFAM_SAME(J1939_PGN_ADDRESS_CLAIMED, j1939_pgn_address_claimed);
SOCKFAM_SAME(J1939_PGN_ADDRESS_COMMANDED, j1939_pgn_address_commanded);
SOCKFAM_SAME(J1939_PGN_MAX, j1939_pgn_max);
SOCKFAM_SAME(J1939_PGN_PDU1_MAX, j1939_pgn_pdu1_max);
SOCKFAM_SAME(J1939_PGN_REQUEST, j1939_pgn_request);
SOCKFAM_SAME(KCM_RECV_DISABLE, kcm_recv_disable);
SOCKFAM_SAME(KCMPROTO_CONNECTED, kcmproto_connected);
SOCKFAM_SAME(L2CAP_CONNINFO, l2cap_conninfo);
SOCKFAM_SAME(L2CAP_LM, l2cap_lm);
SOCKFAM_SAME(L2CAP_LM_AUTH, l2cap_lm_auth);
SOCKFAM_SAME(L2CAP_LM_ENCRYPT, l2cap_lm_encrypt);
SOCKFAM_SAME(L2CAP_LM_MASTER, l2cap_lm_master);
SOCKFAM_SAME(L2CAP_LM_RELIABLE, l2cap_lm_reliable);
SOCKFAM_SAME(L2CAP_LM_SECURE, l2cap_lm_secure);
SOCKFAM_SAME(L2CAP_LM_TRUSTED, l2cap_lm_trusted);
SOCKFAM_SAME(L2CAP_MODE_BASIC, l2cap_mode_basic);
SOCKFAM_SAME(L2CAP_MODE_ERTM, l2cap_mode_ertm);
SOCKFAM_SAME(L2CAP_MODE_FLOWCTL, l2cap_mode_flowctl);
SOCKFAM_SAME(L2CAP_MODE_RETRANS, l2cap_mode_retrans);
SOCKFAM_SAME(L2CAP_MODE_STREAMING, l2cap_mode_streaming);
SOCKFAM_SAME(L2CAP_OPTIONS, l2cap_options);
SOCKFAM_SAME(IFNAMSIZ, ifnamsiz);
SOCKFAM_SAME(IF_NAMESIZE, if_namesize);
SOCKFAM_SAME(INET6_ADDRSTRLEN, inet6_addrstrlen);
SOCKFAM_SAME(INET_ADDRSTRLEN, inet_addrstrlen);
SOCKFAM_SAME(SOMAXCONN, somaxconn);
SOCKFAM_SAME(LLC_OPT_ACK_TMR_EXP, llc_opt_ack_tmr_exp);
SOCKFAM_SAME(LLC_OPT_BUSY_TMR_EXP, llc_opt_busy_tmr_exp);
SOCKFAM_SAME(LLC_OPT_MAX, llc_opt_max);
SOCKFAM_SAME(LLC_OPT_MAX_ACK_TMR_EXP, llc_opt_max_ack_tmr_exp);
SOCKFAM_SAME(LLC_OPT_MAX_BUSY_TMR_EXP, llc_opt_max_busy_tmr_exp);
SOCKFAM_SAME(LLC_OPT_MAX_P_TMR_EXP, llc_opt_max_p_tmr_exp);
SOCKFAM_SAME(LLC_OPT_MAX_REJ_TMR_EXP, llc_opt_max_rej_tmr_exp);
SOCKFAM_SAME(LLC_OPT_MAX_RETRY, llc_opt_max_retry);
SOCKFAM_SAME(LLC_OPT_MAX_SIZE, llc_opt_max_size);
SOCKFAM_SAME(LLC_OPT_MAX_WIN, llc_opt_max_win);
SOCKFAM_SAME(LLC_OPT_PKTINFO, llc_opt_pktinfo);
SOCKFAM_SAME(LLC_OPT_P_TMR_EXP, llc_opt_p_tmr_exp);
SOCKFAM_SAME(LLC_OPT_REJ_TMR_EXP, llc_opt_rej_tmr_exp);
SOCKFAM_SAME(LLC_OPT_RETRY, llc_opt_retry);
SOCKFAM_SAME(LLC_OPT_RX_WIN, llc_opt_rx_win);
SOCKFAM_SAME(LLC_OPT_SIZE, llc_opt_size);
SOCKFAM_SAME(LLC_OPT_TX_WIN, llc_opt_tx_win);
SOCKFAM_SAME(LLC_OPT_UNKNOWN, llc_opt_unknown);
SOCKFAM_SAME(LLC_SAP_3COM, llc_sap_3com);
SOCKFAM_SAME(LLC_SAP_8208, llc_sap_8208);
SOCKFAM_SAME(LLC_SAP_BANYAN, llc_sap_banyan);
SOCKFAM_SAME(LLC_SAP_BSPAN, llc_sap_bspan);
SOCKFAM_SAME(LLC_SAP_DISC, llc_sap_disc);
SOCKFAM_SAME(LLC_SAP_GLOBAL, llc_sap_global);
SOCKFAM_SAME(LLC_SAP_IMPL, llc_sap_impl);
SOCKFAM_SAME(LLC_SAP_IP, llc_sap_ip);
SOCKFAM_SAME(LLC_SAP_IPX, llc_sap_ipx);
SOCKFAM_SAME(LLC_SAP_LANMGR, llc_sap_lanmgr);
SOCKFAM_SAME(LLC_SAP_LAR, llc_sap_lar);
SOCKFAM_SAME(LLC_SAP_LLC, llc_sap_llc);
SOCKFAM_SAME(LLC_SAP_MMS, llc_sap_mms);
SOCKFAM_SAME(LLC_SAP_NETBEUI, llc_sap_netbeui);
SOCKFAM_SAME(LLC_SAP_NULL, llc_sap_null);
SOCKFAM_SAME(LLC_SAP_OSI, llc_sap_osi);
SOCKFAM_SAME(LLC_SAP_PNM, llc_sap_pnm);
SOCKFAM_SAME(LLC_SAP_PRO, llc_sap_pro);
SOCKFAM_SAME(LLC_SAP_RM, llc_sap_rm);
SOCKFAM_SAME(LLC_SAP_SNA, llc_sap_sna);
SOCKFAM_SAME(LLC_SAP_SNAP, llc_sap_snap);
SOCKFAM_SAME(MCAST_BLOCK_SOURCE, mcast_block_source);
SOCKFAM_SAME(MCAST_EXCLUDE, mcast_exclude);
SOCKFAM_SAME(MCAST_INCLUDE, mcast_include);
SOCKFAM_SAME(MCAST_JOIN_GROUP, mcast_join_group);
SOCKFAM_SAME(MCAST_JOIN_SOURCE_GROUP, mcast_join_source_group);
SOCKFAM_SAME(MCAST_LEAVE_GROUP, mcast_leave_group);
SOCKFAM_SAME(MCAST_LEAVE_SOURCE_GROUP, mcast_leave_source_group);
SOCKFAM_SAME(MCAST_MSFILTER, mcast_msfilter);
SOCKFAM_SAME(MCAST_UNBLOCK_SOURCE, mcast_unblock_source);
SOCKFAM_SAME(MCTP_ADDR_ANY, mctp_addr_any);
SOCKFAM_SAME(MCTP_ADDR_NULL, mctp_addr_null);
SOCKFAM_SAME(MCTP_NET_ANY, mctp_net_any);
SOCKFAM_SAME(MCTP_OPT_ADDR_EXT, mctp_opt_addr_ext);
SOCKFAM_SAME(MCTP_TAG_MASK, mctp_tag_mask);
SOCKFAM_SAME(MCTP_TAG_OWNER, mctp_tag_owner);
SOCKFAM_SAME(MCTP_TAG_PREALLOC, mctp_tag_prealloc);
SOCKFAM_SAME(MPTCP_ATTR_BACKUP, mptcp_attr_backup);
SOCKFAM_SAME(MPTCP_ATTR_DADDR4, mptcp_attr_daddr4);
SOCKFAM_SAME(MPTCP_ATTR_DADDR6, mptcp_attr_daddr6);
SOCKFAM_SAME(MPTCP_ATTR_DPORT, mptcp_attr_dport);
SOCKFAM_SAME(MPTCP_ATTR_ERROR, mptcp_attr_error);
SOCKFAM_SAME(MPTCP_ATTR_FAMILY, mptcp_attr_family);
SOCKFAM_SAME(MPTCP_ATTR_FLAGS, mptcp_attr_flags);
SOCKFAM_SAME(MPTCP_ATTR_IF_IDX, mptcp_attr_if_idx);
SOCKFAM_SAME(MPTCP_ATTR_LOC_ID, mptcp_attr_loc_id);
SOCKFAM_SAME(MPTCP_ATTR_MAX, mptcp_attr_max);
SOCKFAM_SAME(MPTCP_ATTR_REM_ID, mptcp_attr_rem_id);
SOCKFAM_SAME(MPTCP_ATTR_RESET_FLAGS, mptcp_attr_reset_flags);
SOCKFAM_SAME(MPTCP_ATTR_RESET_REASON, mptcp_attr_reset_reason);
SOCKFAM_SAME(MPTCP_ATTR_SADDR4, mptcp_attr_saddr4);
SOCKFAM_SAME(MPTCP_ATTR_SADDR6, mptcp_attr_saddr6);
SOCKFAM_SAME(MPTCP_ATTR_SERVER_SIDE, mptcp_attr_server_side);
SOCKFAM_SAME(MPTCP_ATTR_SPORT, mptcp_attr_sport);
SOCKFAM_SAME(MPTCP_ATTR_TIMEOUT, mptcp_attr_timeout);
SOCKFAM_SAME(MPTCP_ATTR_TOKEN, mptcp_attr_token);
SOCKFAM_SAME(MPTCP_ATTR_UNSPEC, mptcp_attr_unspec);
SOCKFAM_SAME(MPTCP_EVENT_ANNOUNCED, mptcp_event_announced);
SOCKFAM_SAME(MPTCP_EVENT_CLOSED, mptcp_event_closed);
SOCKFAM_SAME(MPTCP_EVENT_CREATED, mptcp_event_created);
SOCKFAM_SAME(MPTCP_EVENT_ESTABLISHED, mptcp_event_established);
SOCKFAM_SAME(MPTCP_EVENT_REMOVED, mptcp_event_removed);
SOCKFAM_SAME(MPTCP_EVENT_SUB_CLOSED, mptcp_event_sub_closed);
SOCKFAM_SAME(MPTCP_EVENT_SUB_ESTABLISHED, mptcp_event_sub_established);
SOCKFAM_SAME(MPTCP_EVENT_SUB_PRIORITY, mptcp_event_sub_priority);
SOCKFAM_SAME(MPTCP_EVENT_UNSPEC, mptcp_event_unspec);
SOCKFAM_SAME(MPTCP_INFO, mptcp_info);
SOCKFAM_SAME(MPTCP_INFO_FLAG_FALLBACK, mptcp_info_flag_fallback);
SOCKFAM_SAME(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, mptcp_info_flag_remote_key_received);
SOCKFAM_SAME(MPTCP_RST_EBADPERF, mptcp_rst_ebadperf);
SOCKFAM_SAME(MPTCP_RST_EMIDDLEBOX, mptcp_rst_emiddlebox);
SOCKFAM_SAME(MPTCP_RST_EMPTCP, mptcp_rst_emptcp);
SOCKFAM_SAME(MPTCP_RST_EPROHIBIT, mptcp_rst_eprohibit);
SOCKFAM_SAME(MPTCP_RST_ERESOURCE, mptcp_rst_eresource);
SOCKFAM_SAME(MPTCP_RST_EUNSPEC, mptcp_rst_eunspec);
SOCKFAM_SAME(MPTCP_RST_EWQ2BIG, mptcp_rst_ewq2big);
SOCKFAM_SAME(MPTCP_SUBFLOW_ADDRS, mptcp_subflow_addrs);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_FLAGS, mptcp_subflow_attr_flags);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_ID_LOC, mptcp_subflow_attr_id_loc);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_ID_REM, mptcp_subflow_attr_id_rem);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_MAP_DATALEN, mptcp_subflow_attr_map_datalen);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_MAP_SEQ, mptcp_subflow_attr_map_seq);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_MAP_SFSEQ, mptcp_subflow_attr_map_sfseq);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_MAX, mptcp_subflow_attr_max);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_PAD, mptcp_subflow_attr_pad);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ, mptcp_subflow_attr_relwrite_seq);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_SSN_OFFSET, mptcp_subflow_attr_ssn_offset);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_TOKEN_LOC, mptcp_subflow_attr_token_loc);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_TOKEN_REM, mptcp_subflow_attr_token_rem);
SOCKFAM_SAME(MPTCP_SUBFLOW_ATTR_UNSPEC, mptcp_subflow_attr_unspec);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_BKUP_LOC, mptcp_subflow_flag_bkup_loc);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_BKUP_REM, mptcp_subflow_flag_bkup_rem);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_CONNECTED, mptcp_subflow_flag_connected);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED, mptcp_subflow_flag_fully_established);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_JOIN_LOC, mptcp_subflow_flag_join_loc);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_JOIN_REM, mptcp_subflow_flag_join_rem);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_MAPVALID, mptcp_subflow_flag_mapvalid);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_MCAP_LOC, mptcp_subflow_flag_mcap_loc);
SOCKFAM_SAME(MPTCP_SUBFLOW_FLAG_MCAP_REM, mptcp_subflow_flag_mcap_rem);
SOCKFAM_SAME(MPTCP_TCPINFO, mptcp_tcpinfo);
SOCKFAM_SAME(MSG_BATCH, msg_batch);
SOCKFAM_SAME(MSG_CMSG_CLOEXEC, msg_cmsg_cloexec);
SOCKFAM_SAME(MSG_CONFIRM, msg_confirm);
SOCKFAM_SAME(MSG_CTRUNC, msg_ctrunc);
SOCKFAM_SAME(MSG_DONTROUTE, msg_dontroute);
SOCKFAM_SAME(MSG_DONTWAIT, msg_dontwait);
SOCKFAM_SAME(MSG_EOR, msg_eor);
SOCKFAM_SAME(MSG_ERRQUEUE, msg_errqueue);
SOCKFAM_SAME(MSG_FASTOPEN, msg_fastopen);
SOCKFAM_SAME(MSG_FIN, msg_fin);
SOCKFAM_SAME(MSG_MORE, msg_more);
SOCKFAM_SAME(MSG_NOSIGNAL, msg_nosignal);
SOCKFAM_SAME(MSG_OOB, msg_oob);
SOCKFAM_SAME(MSG_PEEK, msg_peek);
SOCKFAM_SAME(MSG_PROXY, msg_proxy);
SOCKFAM_SAME(MSG_RST, msg_rst);
SOCKFAM_SAME(MSG_SYN, msg_syn);
SOCKFAM_SAME(MSG_TRUNC, msg_trunc);
SOCKFAM_SAME(MSG_TRYHARD, msg_tryhard);
SOCKFAM_SAME(MSG_WAITALL, msg_waitall);
SOCKFAM_SAME(MSG_WAITFORONE, msg_waitforone);
SOCKFAM_SAME(MSG_ZEROCOPY, msg_zerocopy);
SOCKFAM_SAME(NETLINK_ADD_MEMBERSHIP, netlink_add_membership);
SOCKFAM_SAME(NETLINK_AUDIT, netlink_audit);
SOCKFAM_SAME(NETLINK_BROADCAST_ERROR, netlink_broadcast_error);
SOCKFAM_SAME(NETLINK_CAP_ACK, netlink_cap_ack);
SOCKFAM_SAME(NETLINK_CONNECTED, netlink_connected);
SOCKFAM_SAME(NETLINK_CONNECTOR, netlink_connector);
SOCKFAM_SAME(NETLINK_CRYPTO, netlink_crypto);
SOCKFAM_SAME(NETLINK_DNRTMSG, netlink_dnrtmsg);
SOCKFAM_SAME(NETLINK_DROP_MEMBERSHIP, netlink_drop_membership);
SOCKFAM_SAME(NETLINK_ECRYPTFS, netlink_ecryptfs);
SOCKFAM_SAME(NETLINK_EXT_ACK, netlink_ext_ack);
SOCKFAM_SAME(NETLINK_FIB_LOOKUP, netlink_fib_lookup);
SOCKFAM_SAME(NETLINK_FIREWALL, netlink_firewall);
SOCKFAM_SAME(NETLINK_GENERIC, netlink_generic);
SOCKFAM_SAME(NETLINK_GET_STRICT_CHK, netlink_get_strict_chk);
SOCKFAM_SAME(NETLINK_INET_DIAG, netlink_inet_diag);
SOCKFAM_SAME(NETLINK_IP6_FW, netlink_ip6_fw);
SOCKFAM_SAME(NETLINK_ISCSI, netlink_iscsi);
SOCKFAM_SAME(NETLINK_KOBJECT_UEVENT, netlink_kobject_uevent);
SOCKFAM_SAME(NETLINK_LISTEN_ALL_NSID, netlink_listen_all_nsid);
SOCKFAM_SAME(NETLINK_LIST_MEMBERSHIPS, netlink_list_memberships);
SOCKFAM_SAME(NETLINK_NETFILTER, netlink_netfilter);
SOCKFAM_SAME(NETLINK_NFLOG, netlink_nflog);
SOCKFAM_SAME(NETLINK_NO_ENOBUFS, netlink_no_enobufs);
SOCKFAM_SAME(NETLINK_PKTINFO, netlink_pktinfo);
SOCKFAM_SAME(NETLINK_RDMA, netlink_rdma);
SOCKFAM_SAME(NETLINK_ROUTE, netlink_route);
SOCKFAM_SAME(NETLINK_RX_RING, netlink_rx_ring);
SOCKFAM_SAME(NETLINK_SCSITRANSPORT, netlink_scsitransport);
SOCKFAM_SAME(NETLINK_SELINUX, netlink_selinux);
SOCKFAM_SAME(NETLINK_SMC, netlink_smc);
SOCKFAM_SAME(NETLINK_SOCK_DIAG, netlink_sock_diag);
SOCKFAM_SAME(NETLINK_TX_RING, netlink_tx_ring);
SOCKFAM_SAME(NETLINK_UNCONNECTED, netlink_unconnected);
SOCKFAM_SAME(NETLINK_UNUSED, netlink_unused);
SOCKFAM_SAME(NETLINK_USERSOCK, netlink_usersock);
SOCKFAM_SAME(NETLINK_XFRM, netlink_xfrm);
SOCKFAM_SAME(NETROM_IDLE, netrom_idle);
SOCKFAM_SAME(NETROM_KILL, netrom_kill);
SOCKFAM_SAME(NETROM_N2, netrom_n2);
SOCKFAM_SAME(NETROM_NEIGH, netrom_neigh);
SOCKFAM_SAME(NETROM_NODE, netrom_node);
SOCKFAM_SAME(NETROM_PACLEN, netrom_paclen);
SOCKFAM_SAME(NETROM_T1, netrom_t1);
SOCKFAM_SAME(NETROM_T2, netrom_t2);
SOCKFAM_SAME(NETROM_T4, netrom_t4);
SOCKFAM_SAME(NFC_DIRECTION_RX, nfc_direction_rx);
SOCKFAM_SAME(NFC_DIRECTION_TX, nfc_direction_tx);
SOCKFAM_SAME(NFC_FIRMWARE_NAME_MAXSIZE, nfc_firmware_name_maxsize);
SOCKFAM_SAME(NFC_GB_MAXSIZE, nfc_gb_maxsize);
SOCKFAM_SAME(NFC_PROTO_FELICA, nfc_proto_felica);
SOCKFAM_SAME(NFC_PROTO_ISO14443, nfc_proto_iso14443);
SOCKFAM_SAME(NFC_PROTO_ISO14443_B, nfc_proto_iso14443_b);
SOCKFAM_SAME(NFC_PROTO_ISO15693, nfc_proto_iso15693);
SOCKFAM_SAME(NFC_PROTO_JEWEL, nfc_proto_jewel);
SOCKFAM_SAME(NFC_PROTO_MAX, nfc_proto_max);
SOCKFAM_SAME(NFC_PROTO_MIFARE, nfc_proto_mifare);
SOCKFAM_SAME(NFC_PROTO_NFC_DEP, nfc_proto_nfc_dep);
SOCKFAM_SAME(NFC_RAW_HEADER_SIZE, nfc_raw_header_size);
SOCKFAM_SAME(NFC_SDP_ATTR_MAX, nfc_sdp_attr_max);
SOCKFAM_SAME(NFC_SDP_ATTR_SAP, nfc_sdp_attr_sap);
SOCKFAM_SAME(NFC_SDP_ATTR_UNSPEC, nfc_sdp_attr_unspec);
SOCKFAM_SAME(NFC_SDP_ATTR_URI, nfc_sdp_attr_uri);
SOCKFAM_SAME(NFC_SOCKPROTO_LLCP, nfc_sockproto_llcp);
SOCKFAM_SAME(NFC_SOCKPROTO_MAX, nfc_sockproto_max);
SOCKFAM_SAME(NFC_SOCKPROTO_RAW, nfc_sockproto_raw);
SOCKFAM_SAME(NI_DGRAM, ni_dgram);
SOCKFAM_SAME(NI_IDN, ni_idn);
SOCKFAM_SAME(NI_IDN_ALLOW_UNASSIGNED, ni_idn_allow_unassigned);
SOCKFAM_SAME(NI_IDN_USE_STD3_ASCII_RULES, ni_idn_use_std3_ascii_rules);
SOCKFAM_SAME(NI_MAXHOST, ni_maxhost);
SOCKFAM_SAME(NI_MAXSERV, ni_maxserv);
SOCKFAM_SAME(NI_NAMEREQD, ni_namereqd);
SOCKFAM_SAME(NI_NOFQDN, ni_nofqdn);
SOCKFAM_SAME(NI_NUMERICHOST, ni_numerichost);
SOCKFAM_SAME(NI_NUMERICSERV, ni_numericserv);
SOCKFAM_SAME(PACKET_ADD_MEMBERSHIP, packet_add_membership);
SOCKFAM_SAME(PACKET_AUXDATA, packet_auxdata);
SOCKFAM_SAME(PACKET_BROADCAST, packet_broadcast);
SOCKFAM_SAME(PACKET_COPY_THRESH, packet_copy_thresh);
SOCKFAM_SAME(PACKET_DROP_MEMBERSHIP, packet_drop_membership);
SOCKFAM_SAME(PACKET_FANOUT, packet_fanout);
SOCKFAM_SAME(PACKET_FANOUT_CBPF, packet_fanout_cbpf);
SOCKFAM_SAME(PACKET_FANOUT_CPU, packet_fanout_cpu);
SOCKFAM_SAME(PACKET_FANOUT_DATA, packet_fanout_data);
SOCKFAM_SAME(PACKET_FANOUT_EBPF, packet_fanout_ebpf);
SOCKFAM_SAME(PACKET_FANOUT_FLAG_DEFRAG, packet_fanout_flag_defrag);
SOCKFAM_SAME(PACKET_FANOUT_FLAG_ROLLOVER, packet_fanout_flag_rollover);
SOCKFAM_SAME(PACKET_FANOUT_FLAG_UNIQUEID, packet_fanout_flag_uniqueid);
SOCKFAM_SAME(PACKET_FANOUT_HASH, packet_fanout_hash);
SOCKFAM_SAME(PACKET_FANOUT_LB, packet_fanout_lb);
SOCKFAM_SAME(PACKET_FANOUT_QM, packet_fanout_qm);
SOCKFAM_SAME(PACKET_FANOUT_RND, packet_fanout_rnd);
SOCKFAM_SAME(PACKET_FANOUT_ROLLOVER, packet_fanout_rollover);
SOCKFAM_SAME(PACKET_FASTROUTE, packet_fastroute);
SOCKFAM_SAME(PACKET_HDRLEN, packet_hdrlen);
SOCKFAM_SAME(PACKET_HOST, packet_host);
SOCKFAM_SAME(PACKET_IGNORE_OUTGOING, packet_ignore_outgoing);
SOCKFAM_SAME(PACKET_KERNEL, packet_kernel);
SOCKFAM_SAME(PACKET_LOOPBACK, packet_loopback);
SOCKFAM_SAME(PACKET_LOSS, packet_loss);
SOCKFAM_SAME(PACKET_MR_ALLMULTI, packet_mr_allmulti);
SOCKFAM_SAME(PACKET_MR_MULTICAST, packet_mr_multicast);
SOCKFAM_SAME(PACKET_MR_PROMISC, packet_mr_promisc);
SOCKFAM_SAME(PACKET_MR_UNICAST, packet_mr_unicast);
SOCKFAM_SAME(PACKET_MULTICAST, packet_multicast);
SOCKFAM_SAME(PACKET_ORIGDEV, packet_origdev);
SOCKFAM_SAME(PACKET_OTHERHOST, packet_otherhost);
SOCKFAM_SAME(PACKET_OUTGOING, packet_outgoing);
SOCKFAM_SAME(PACKET_QDISC_BYPASS, packet_qdisc_bypass);
SOCKFAM_SAME(PACKET_RECV_OUTPUT, packet_recv_output);
SOCKFAM_SAME(PACKET_RESERVE, packet_reserve);
SOCKFAM_SAME(PACKET_ROLLOVER_STATS, packet_rollover_stats);
SOCKFAM_SAME(PACKET_RX_RING, packet_rx_ring);
SOCKFAM_SAME(PACKET_STATISTICS, packet_statistics);
SOCKFAM_SAME(PACKET_TIMESTAMP, packet_timestamp);
SOCKFAM_SAME(PACKET_TX_HAS_OFF, packet_tx_has_off);
SOCKFAM_SAME(PACKET_TX_RING, packet_tx_ring);
SOCKFAM_SAME(PACKET_TX_TIMESTAMP, packet_tx_timestamp);
SOCKFAM_SAME(PACKET_USER, packet_user);
SOCKFAM_SAME(PACKET_VERSION, packet_version);
SOCKFAM_SAME(PACKET_VNET_HDR, packet_vnet_hdr);
SOCKFAM_SAME(PF_ALG, pf_alg);
SOCKFAM_SAME(PF_APPLETALK, pf_appletalk);
SOCKFAM_SAME(PF_ASH, pf_ash);
SOCKFAM_SAME(PF_ATMPVC, pf_atmpvc);
SOCKFAM_SAME(PF_ATMSVC, pf_atmsvc);
SOCKFAM_SAME(PF_AX25, pf_ax25);
SOCKFAM_SAME(PF_BLUETOOTH, pf_bluetooth);
SOCKFAM_SAME(PF_BRIDGE, pf_bridge);
SOCKFAM_SAME(PF_CAIF, pf_caif);
SOCKFAM_SAME(PF_CAN, pf_can);
SOCKFAM_SAME(PF_DECnet, pf_decnet);
SOCKFAM_SAME(PF_ECONET, pf_econet);
SOCKFAM_SAME(PF_FILE, pf_file);
SOCKFAM_SAME(PF_IB, pf_ib);
SOCKFAM_SAME(PF_IEEE802154, pf_ieee802154);
SOCKFAM_SAME(PF_INET, pf_inet);
SOCKFAM_SAME(PF_INET6, pf_inet6);
SOCKFAM_SAME(PF_IPX, pf_ipx);
SOCKFAM_SAME(PF_IRDA, pf_irda);
SOCKFAM_SAME(PF_ISDN, pf_isdn);
SOCKFAM_SAME(PF_IUCV, pf_iucv);
SOCKFAM_SAME(PF_KCM, pf_kcm);
SOCKFAM_SAME(PF_KEY, pf_key);
SOCKFAM_SAME(PF_LLC, pf_llc);
SOCKFAM_SAME(PF_LOCAL, pf_local);
SOCKFAM_SAME(PF_MAX, pf_max);
SOCKFAM_SAME(PF_MCTP, pf_mctp);
SOCKFAM_SAME(PF_MPLS, pf_mpls);
SOCKFAM_SAME(PF_NETBEUI, pf_netbeui);
SOCKFAM_SAME(PF_NETLINK, pf_netlink);
SOCKFAM_SAME(PF_NETROM, pf_netrom);
SOCKFAM_SAME(PF_NFC, pf_nfc);
SOCKFAM_SAME(PF_PACKET, pf_packet);
SOCKFAM_SAME(PF_PHONET, pf_phonet);
SOCKFAM_SAME(PF_PPPOX, pf_pppox);
SOCKFAM_SAME(PF_QIPCRTR, pf_qipcrtr);
SOCKFAM_SAME(PF_RDS, pf_rds);
SOCKFAM_SAME(PF_ROSE, pf_rose);
SOCKFAM_SAME(PF_ROUTE, pf_route);
SOCKFAM_SAME(PF_RXRPC, pf_rxrpc);
SOCKFAM_SAME(PF_SECURITY, pf_security);
SOCKFAM_SAME(PF_SMC, pf_smc);
SOCKFAM_SAME(PF_SNA, pf_sna);
SOCKFAM_SAME(PF_TIPC, pf_tipc);
SOCKFAM_SAME(PF_UNIX, pf_unix);
SOCKFAM_SAME(PF_UNSPEC, pf_unspec);
SOCKFAM_SAME(PF_VSOCK, pf_vsock);
SOCKFAM_SAME(PF_WANPIPE, pf_wanpipe);
SOCKFAM_SAME(PF_X25, pf_x25);
SOCKFAM_SAME(PF_XDP, pf_xdp);
SOCKFAM_SAME(PN_PROTO_PHONET, pn_proto_phonet);
SOCKFAM_SAME(PN_PROTO_PIPE, pn_proto_pipe);
SOCKFAM_SAME(PN_PROTO_TRANSPORT, pn_proto_transport);
SOCKFAM_SAME(PNPIPE_ENCAP, pnpipe_encap);
SOCKFAM_SAME(PNPIPE_ENCAP_IP, pnpipe_encap_ip);
SOCKFAM_SAME(PNPIPE_ENCAP_NONE, pnpipe_encap_none);
SOCKFAM_SAME(PNPIPE_HANDLE, pnpipe_handle);
SOCKFAM_SAME(PNPIPE_IFINDEX, pnpipe_ifindex);
SOCKFAM_SAME(PNPIPE_INITSTATE, pnpipe_initstate);
SOCKFAM_SAME(PX_MAX_PROTO, px_max_proto);
SOCKFAM_SAME(PX_PROTO_OE, px_proto_oe);
SOCKFAM_SAME(PX_PROTO_OL2TP, px_proto_ol2tp);
SOCKFAM_SAME(PX_PROTO_PPTP, px_proto_pptp);
SOCKFAM_SAME(QRTR_NODE_BCAST, qrtr_node_bcast);
SOCKFAM_SAME(QRTR_PORT_CTRL, qrtr_port_ctrl);
SOCKFAM_SAME(QRTR_TYPE_BYE, qrtr_type_bye);
SOCKFAM_SAME(QRTR_TYPE_DATA, qrtr_type_data);
SOCKFAM_SAME(QRTR_TYPE_DEL_CLIENT, qrtr_type_del_client);
SOCKFAM_SAME(QRTR_TYPE_DEL_LOOKUP, qrtr_type_del_lookup);
SOCKFAM_SAME(QRTR_TYPE_DEL_SERVER, qrtr_type_del_server);
SOCKFAM_SAME(QRTR_TYPE_EXIT, qrtr_type_exit);
SOCKFAM_SAME(QRTR_TYPE_HELLO, qrtr_type_hello);
SOCKFAM_SAME(QRTR_TYPE_NEW_LOOKUP, qrtr_type_new_lookup);
SOCKFAM_SAME(QRTR_TYPE_NEW_SERVER, qrtr_type_new_server);
SOCKFAM_SAME(QRTR_TYPE_PING, qrtr_type_ping);
SOCKFAM_SAME(QRTR_TYPE_RESUME_TX, qrtr_type_resume_tx);
SOCKFAM_SAME(RDS_CANCEL_SENT_TO, rds_cancel_sent_to);
SOCKFAM_SAME(RDS_CMSG_ATOMIC_CSWP, rds_cmsg_atomic_cswp);
SOCKFAM_SAME(RDS_CMSG_ATOMIC_FADD, rds_cmsg_atomic_fadd);
SOCKFAM_SAME(RDS_CMSG_CONG_UPDATE, rds_cmsg_cong_update);
SOCKFAM_SAME(RDS_CMSG_MASKED_ATOMIC_CSWP, rds_cmsg_masked_atomic_cswp);
SOCKFAM_SAME(RDS_CMSG_MASKED_ATOMIC_FADD, rds_cmsg_masked_atomic_fadd);
SOCKFAM_SAME(RDS_CMSG_RDMA_ARGS, rds_cmsg_rdma_args);
SOCKFAM_SAME(RDS_CMSG_RDMA_DEST, rds_cmsg_rdma_dest);
SOCKFAM_SAME(RDS_CMSG_RDMA_MAP, rds_cmsg_rdma_map);
SOCKFAM_SAME(RDS_CMSG_RDMA_STATUS, rds_cmsg_rdma_status);
SOCKFAM_SAME(RDS_CMSG_RXPATH_LATENCY, rds_cmsg_rxpath_latency);
SOCKFAM_SAME(RDS_CMSG_ZCOPY_COMPLETION, rds_cmsg_zcopy_completion);
SOCKFAM_SAME(RDS_CMSG_ZCOPY_COOKIE, rds_cmsg_zcopy_cookie);
SOCKFAM_SAME(RDS_CONG_MONITOR, rds_cong_monitor);
SOCKFAM_SAME(RDS_CONG_MONITOR_SIZE, rds_cong_monitor_size);
SOCKFAM_SAME(RDS_FREE_MR, rds_free_mr);
SOCKFAM_SAME(RDS_GET_MR, rds_get_mr);
SOCKFAM_SAME(RDS_GET_MR_FOR_DEST, rds_get_mr_for_dest);
SOCKFAM_SAME(RDS_IB_ABI_VERSION, rds_ib_abi_version);
SOCKFAM_SAME(RDS_IB_GID_LEN, rds_ib_gid_len);
SOCKFAM_SAME(RDS_INFO_CONNECTIONS, rds_info_connections);
SOCKFAM_SAME(RDS_INFO_CONNECTION_FLAG_CONNECTED, rds_info_connection_flag_connected);
SOCKFAM_SAME(RDS_INFO_CONNECTION_FLAG_CONNECTING, rds_info_connection_flag_connecting);
SOCKFAM_SAME(RDS_INFO_CONNECTION_FLAG_SENDING, rds_info_connection_flag_sending);
SOCKFAM_SAME(RDS_INFO_CONNECTION_STATS, rds_info_connection_stats);
SOCKFAM_SAME(RDS_INFO_COUNTERS, rds_info_counters);
SOCKFAM_SAME(RDS_INFO_FIRST, rds_info_first);
SOCKFAM_SAME(RDS_INFO_IB_CONNECTIONS, rds_info_ib_connections);
SOCKFAM_SAME(RDS_INFO_IWARP_CONNECTIONS, rds_info_iwarp_connections);
SOCKFAM_SAME(RDS_INFO_LAST, rds_info_last);
SOCKFAM_SAME(RDS_INFO_MESSAGE_FLAG_ACK, rds_info_message_flag_ack);
SOCKFAM_SAME(RDS_INFO_MESSAGE_FLAG_FAST_ACK, rds_info_message_flag_fast_ack);
SOCKFAM_SAME(RDS_INFO_RECV_MESSAGES, rds_info_recv_messages);
SOCKFAM_SAME(RDS_INFO_RETRANS_MESSAGES, rds_info_retrans_messages);
SOCKFAM_SAME(RDS_INFO_SEND_MESSAGES, rds_info_send_messages);
SOCKFAM_SAME(RDS_INFO_SOCKETS, rds_info_sockets);
SOCKFAM_SAME(RDS_INFO_TCP_SOCKETS, rds_info_tcp_sockets);
SOCKFAM_SAME(RDS_MAX_ZCOOKIES, rds_max_zcookies);
SOCKFAM_SAME(RDS_MSG_RX_DGRAM_DELIVERED, rds_msg_rx_dgram_delivered);
SOCKFAM_SAME(RDS_MSG_RX_DGRAM_REASSEMBLE, rds_msg_rx_dgram_reassemble);
SOCKFAM_SAME(RDS_MSG_RX_DGRAM_TRACE_MAX, rds_msg_rx_dgram_trace_max);
SOCKFAM_SAME(RDS_MSG_RX_HDR_TO_DGRAM_START, rds_msg_rx_hdr_to_dgram_start);
SOCKFAM_SAME(RDS_RDMA_CANCELED, rds_rdma_canceled);
SOCKFAM_SAME(RDS_RDMA_DONTWAIT, rds_rdma_dontwait);
SOCKFAM_SAME(RDS_RDMA_DROPPED, rds_rdma_dropped);
SOCKFAM_SAME(RDS_RDMA_FENCE, rds_rdma_fence);
SOCKFAM_SAME(RDS_RDMA_INVALIDATE, rds_rdma_invalidate);
SOCKFAM_SAME(RDS_RDMA_NOTIFY_ME, rds_rdma_notify_me);
SOCKFAM_SAME(RDS_RDMA_OTHER_ERROR, rds_rdma_other_error);
SOCKFAM_SAME(RDS_RDMA_READWRITE, rds_rdma_readwrite);
SOCKFAM_SAME(RDS_RDMA_REMOTE_ERROR, rds_rdma_remote_error);
SOCKFAM_SAME(RDS_RDMA_SILENT, rds_rdma_silent);
SOCKFAM_SAME(RDS_RDMA_SUCCESS, rds_rdma_success);
SOCKFAM_SAME(RDS_RDMA_USE_ONCE, rds_rdma_use_once);
SOCKFAM_SAME(RDS_RECVERR, rds_recverr);
SOCKFAM_SAME(RDS_TRANS_COUNT, rds_trans_count);
SOCKFAM_SAME(RDS_TRANS_GAP, rds_trans_gap);
SOCKFAM_SAME(RDS_TRANS_IB, rds_trans_ib);
SOCKFAM_SAME(RDS_TRANS_IWARP, rds_trans_iwarp);
SOCKFAM_SAME(RDS_TRANS_NONE, rds_trans_none);
SOCKFAM_SAME(RDS_TRANS_TCP, rds_trans_tcp);
SOCKFAM_SAME(RFCOMM_CONNINFO, rfcomm_conninfo);
SOCKFAM_SAME(RFCOMM_LM, rfcomm_lm);
SOCKFAM_SAME(RFCOMM_LM_AUTH, rfcomm_lm_auth);
SOCKFAM_SAME(RFCOMM_LM_ENCRYPT, rfcomm_lm_encrypt);
SOCKFAM_SAME(RFCOMM_LM_MASTER, rfcomm_lm_master);
SOCKFAM_SAME(RFCOMM_LM_RELIABLE, rfcomm_lm_reliable);
SOCKFAM_SAME(RFCOMM_LM_SECURE, rfcomm_lm_secure);
SOCKFAM_SAME(RFCOMM_LM_TRUSTED, rfcomm_lm_trusted);
SOCKFAM_SAME(ROSE_DEFER, rose_defer);
SOCKFAM_SAME(ROSE_HOLDBACK, rose_holdback);
SOCKFAM_SAME(ROSE_IDLE, rose_idle);
SOCKFAM_SAME(ROSE_MAX_DIGIS, rose_max_digis);
SOCKFAM_SAME(ROSE_MTU, rose_mtu);
SOCKFAM_SAME(ROSE_QBITINCL, rose_qbitincl);
SOCKFAM_SAME(ROSE_T1, rose_t1);
SOCKFAM_SAME(ROSE_T2, rose_t2);
SOCKFAM_SAME(ROSE_T3, rose_t3);
SOCKFAM_SAME(RXRPC_ABORT, rxrpc_abort);
SOCKFAM_SAME(RXRPC_ACK, rxrpc_ack);
SOCKFAM_SAME(RXRPC_BUSY, rxrpc_busy);
SOCKFAM_SAME(RXRPC_CHARGE_ACCEPT, rxrpc_charge_accept);
SOCKFAM_SAME(RXRPC_EXCLUSIVE_CALL, rxrpc_exclusive_call);
SOCKFAM_SAME(RXRPC_EXCLUSIVE_CONNECTION, rxrpc_exclusive_connection);
SOCKFAM_SAME(RXRPC_LOCAL_ERROR, rxrpc_local_error);
SOCKFAM_SAME(RXRPC_MIN_SECURITY_LEVEL, rxrpc_min_security_level);
SOCKFAM_SAME(RXRPC_NET_ERROR, rxrpc_net_error);
SOCKFAM_SAME(RXRPC_NEW_CALL, rxrpc_new_call);
SOCKFAM_SAME(RXRPC_SECURITY_AUTH, rxrpc_security_auth);
SOCKFAM_SAME(RXRPC_SECURITY_ENCRYPT, rxrpc_security_encrypt);
SOCKFAM_SAME(RXRPC_SECURITY_KEY, rxrpc_security_key);
SOCKFAM_SAME(RXRPC_SECURITY_KEYRING, rxrpc_security_keyring);
SOCKFAM_SAME(RXRPC_SECURITY_NONE, rxrpc_security_none);
SOCKFAM_SAME(RXRPC_SECURITY_PLAIN, rxrpc_security_plain);
SOCKFAM_SAME(RXRPC_SECURITY_RXGK, rxrpc_security_rxgk);
SOCKFAM_SAME(RXRPC_SECURITY_RXK5, rxrpc_security_rxk5);
SOCKFAM_SAME(RXRPC_SECURITY_RXKAD, rxrpc_security_rxkad);
SOCKFAM_SAME(RXRPC_SET_CALL_TIMEOUT, rxrpc_set_call_timeout);
SOCKFAM_SAME(RXRPC_SUPPORTED_CMSG, rxrpc_supported_cmsg);
SOCKFAM_SAME(RXRPC_TX_LENGTH, rxrpc_tx_length);
SOCKFAM_SAME(RXRPC_UPGRADEABLE_SERVICE, rxrpc_upgradeable_service);
SOCKFAM_SAME(RXRPC_UPGRADE_SERVICE, rxrpc_upgrade_service);
SOCKFAM_SAME(RXRPC_USER_CALL_ID, rxrpc_user_call_id);
SOCKFAM_SAME(SCM_CAN_RAW_ERRQUEUE, scm_can_raw_errqueue);
SOCKFAM_SAME(SCM_CREDENTIALS, scm_credentials);
SOCKFAM_SAME(SCM_IUCV_TRGCLS, scm_iucv_trgcls);
SOCKFAM_SAME(SCM_J1939_DEST_ADDR, scm_j1939_dest_addr);
SOCKFAM_SAME(SCM_J1939_DEST_NAME, scm_j1939_dest_name);
SOCKFAM_SAME(SCM_J1939_ERRQUEUE, scm_j1939_errqueue);
SOCKFAM_SAME(SCM_J1939_PRIO, scm_j1939_prio);
SOCKFAM_SAME(SCM_RIGHTS, scm_rights);
SOCKFAM_SAME(SCM_TIMESTAMP, scm_timestamp);
SOCKFAM_SAME(SCM_TIMESTAMPING, scm_timestamping);
SOCKFAM_SAME(SCM_TIMESTAMPING_OPT_STATS, scm_timestamping_opt_stats);
SOCKFAM_SAME(SCM_TIMESTAMPING_PKTINFO, scm_timestamping_pktinfo);
SOCKFAM_SAME(SCM_TIMESTAMPNS, scm_timestampns);
SOCKFAM_SAME(SCM_TSTAMP_ACK, scm_tstamp_ack);
SOCKFAM_SAME(SCM_TSTAMP_SCHED, scm_tstamp_sched);
SOCKFAM_SAME(SCM_TSTAMP_SND, scm_tstamp_snd);
SOCKFAM_SAME(SCM_TXTIME, scm_txtime);
SOCKFAM_SAME(SCM_WIFI_STATUS, scm_wifi_status);
SOCKFAM_SAME(SCO_CONNINFO, sco_conninfo);
SOCKFAM_SAME(SCO_DEFAULT_FLUSH_TO, sco_default_flush_to);
SOCKFAM_SAME(SCO_DEFAULT_MTU, sco_default_mtu);
SOCKFAM_SAME(SCO_LINK, sco_link);
SOCKFAM_SAME(SCO_OPTIONS, sco_options);
SOCKFAM_SAME(SCO_PTYPE_MASK, sco_ptype_mask);
SOCKFAM_SAME(SHUT_RD, shut_rd);
SOCKFAM_SAME(SHUT_RDWR, shut_rdwr);
SOCKFAM_SAME(SHUT_WR, shut_wr);
SOCKFAM_SAME(SIOCATMARK, siocatmark);
SOCKFAM_SAME(SMC_LIMIT_HS, smc_limit_hs);
SOCKFAM_SAME(SO_ACCEPTCONN, so_acceptconn);
SOCKFAM_SAME(SO_ATTACH_BPF, so_attach_bpf);
SOCKFAM_SAME(SO_ATTACH_FILTER, so_attach_filter);
SOCKFAM_SAME(SO_ATTACH_REUSEPORT_CBPF, so_attach_reuseport_cbpf);
SOCKFAM_SAME(SO_ATTACH_REUSEPORT_EBPF, so_attach_reuseport_ebpf);
SOCKFAM_SAME(SO_BINDTODEVICE, so_bindtodevice);
SOCKFAM_SAME(SO_BINDTOIFINDEX, so_bindtoifindex);
SOCKFAM_SAME(SO_BPF_EXTENSIONS, so_bpf_extensions);
SOCKFAM_SAME(SO_BROADCAST, so_broadcast);
SOCKFAM_SAME(SO_BSDCOMPAT, so_bsdcompat);
SOCKFAM_SAME(SO_BUF_LOCK, so_buf_lock);
SOCKFAM_SAME(SO_BUSY_POLL, so_busy_poll);
SOCKFAM_SAME(SO_BUSY_POLL_BUDGET, so_busy_poll_budget);
SOCKFAM_SAME(SO_CNX_ADVICE, so_cnx_advice);
SOCKFAM_SAME(SO_COOKIE, so_cookie);
SOCKFAM_SAME(SO_DEBUG, so_debug);
SOCKFAM_SAME(SO_DETACH_BPF, so_detach_bpf);
SOCKFAM_SAME(SO_DETACH_FILTER, so_detach_filter);
SOCKFAM_SAME(SO_DETACH_REUSEPORT_BPF, so_detach_reuseport_bpf);
SOCKFAM_SAME(SO_DOMAIN, so_domain);
SOCKFAM_SAME(SO_DONTROUTE, so_dontroute);
SOCKFAM_SAME(SO_EE_ORIGIN_ICMP, so_ee_origin_icmp);
SOCKFAM_SAME(SO_EE_ORIGIN_ICMP6, so_ee_origin_icmp6);
SOCKFAM_SAME(SO_EE_ORIGIN_LOCAL, so_ee_origin_local);
SOCKFAM_SAME(SO_EE_ORIGIN_NONE, so_ee_origin_none);
SOCKFAM_SAME(SO_EE_ORIGIN_TIMESTAMPING, so_ee_origin_timestamping);
SOCKFAM_SAME(SO_EE_ORIGIN_TXSTATUS, so_ee_origin_txstatus);
SOCKFAM_SAME(SO_EE_ORIGIN_TXTIME, so_ee_origin_txtime);
SOCKFAM_SAME(SO_EE_ORIGIN_ZEROCOPY, so_ee_origin_zerocopy);
SOCKFAM_SAME(SO_EE_RFC4884_FLAG_INVALID, so_ee_rfc4884_flag_invalid);
SOCKFAM_SAME(SO_ERROR, so_error);
SOCKFAM_SAME(SO_GET_FILTER, so_get_filter);
SOCKFAM_SAME(SO_INCOMING_CPU, so_incoming_cpu);
SOCKFAM_SAME(SO_INCOMING_NAPI_ID, so_incoming_napi_id);
SOCKFAM_SAME(SO_IPRMDATA_MSG, so_iprmdata_msg);
SOCKFAM_SAME(SO_J1939_ERRQUEUE, so_j1939_errqueue);
SOCKFAM_SAME(SO_J1939_FILTER, so_j1939_filter);
SOCKFAM_SAME(SO_J1939_PROMISC, so_j1939_promisc);
SOCKFAM_SAME(SO_J1939_SEND_PRIO, so_j1939_send_prio);
SOCKFAM_SAME(SO_KEEPALIVE, so_keepalive);
SOCKFAM_SAME(SO_LINGER, so_linger);
SOCKFAM_SAME(SO_LOCK_FILTER, so_lock_filter);
SOCKFAM_SAME(SO_MARK, so_mark);
SOCKFAM_SAME(SO_MAX_PACING_RATE, so_max_pacing_rate);
SOCKFAM_SAME(SO_MEMINFO, so_meminfo);
SOCKFAM_SAME(SO_MSGLIMIT, so_msglimit);
SOCKFAM_SAME(SO_MSGSIZE, so_msgsize);
SOCKFAM_SAME(SO_NETNS_COOKIE, so_netns_cookie);
SOCKFAM_SAME(SO_NOFCS, so_nofcs);
SOCKFAM_SAME(SO_NO_CHECK, so_no_check);
SOCKFAM_SAME(SO_OOBINLINE, so_oobinline);
SOCKFAM_SAME(SO_PASSCRED, so_passcred);
SOCKFAM_SAME(SO_PASSSEC, so_passsec);
SOCKFAM_SAME(SO_PEEK_OFF, so_peek_off);
SOCKFAM_SAME(SO_PEERCRED, so_peercred);
SOCKFAM_SAME(SO_PEERGROUPS, so_peergroups);
SOCKFAM_SAME(SO_PEERNAME, so_peername);
SOCKFAM_SAME(SO_PEERSEC, so_peersec);
SOCKFAM_SAME(SO_PREFER_BUSY_POLL, so_prefer_busy_poll);
SOCKFAM_SAME(SO_PRIORITY, so_priority);
SOCKFAM_SAME(SO_PROTOCOL, so_protocol);
SOCKFAM_SAME(SO_RCVBUF, so_rcvbuf);
SOCKFAM_SAME(SO_RCVBUFFORCE, so_rcvbufforce);
SOCKFAM_SAME(SO_RCVLOWAT, so_rcvlowat);
SOCKFAM_SAME(SO_RCVMARK, so_rcvmark);
SOCKFAM_SAME(SO_RCVTIMEO, so_rcvtimeo);
SOCKFAM_SAME(SO_RCVTIMEO_NEW, so_rcvtimeo_new);
SOCKFAM_SAME(SO_RCVTIMEO_OLD, so_rcvtimeo_old);
SOCKFAM_SAME(SO_RDS_MSG_RXPATH_LATENCY, so_rds_msg_rxpath_latency);
SOCKFAM_SAME(SO_RDS_TRANSPORT, so_rds_transport);
SOCKFAM_SAME(SO_RESERVE_MEM, so_reserve_mem);
SOCKFAM_SAME(SO_REUSEADDR, so_reuseaddr);
SOCKFAM_SAME(SO_REUSEPORT, so_reuseport);
SOCKFAM_SAME(SO_RXQ_OVFL, so_rxq_ovfl);
SOCKFAM_SAME(SO_SECURITY_AUTHENTICATION, so_security_authentication);
SOCKFAM_SAME(SO_SECURITY_ENCRYPTION_NETWORK, so_security_encryption_network);
SOCKFAM_SAME(SO_SECURITY_ENCRYPTION_TRANSPORT, so_security_encryption_transport);
SOCKFAM_SAME(SO_SELECT_ERR_QUEUE, so_select_err_queue);
SOCKFAM_SAME(SO_SNDBUF, so_sndbuf);
SOCKFAM_SAME(SO_SNDBUFFORCE, so_sndbufforce);
SOCKFAM_SAME(SO_SNDLOWAT, so_sndlowat);
SOCKFAM_SAME(SO_SNDTIMEO, so_sndtimeo);
SOCKFAM_SAME(SO_SNDTIMEO_NEW, so_sndtimeo_new);
SOCKFAM_SAME(SO_SNDTIMEO_OLD, so_sndtimeo_old);
SOCKFAM_SAME(SO_TIMESTAMP, so_timestamp);
SOCKFAM_SAME(SO_TIMESTAMPING, so_timestamping);
SOCKFAM_SAME(SO_TIMESTAMPING_NEW, so_timestamping_new);
SOCKFAM_SAME(SO_TIMESTAMPING_OLD, so_timestamping_old);
SOCKFAM_SAME(SO_TIMESTAMPNS, so_timestampns);
SOCKFAM_SAME(SO_TIMESTAMPNS_NEW, so_timestampns_new);
SOCKFAM_SAME(SO_TIMESTAMPNS_OLD, so_timestampns_old);
SOCKFAM_SAME(SO_TIMESTAMP_NEW, so_timestamp_new);
SOCKFAM_SAME(SO_TIMESTAMP_OLD, so_timestamp_old);
SOCKFAM_SAME(SO_TXREHASH, so_txrehash);
SOCKFAM_SAME(SO_TXTIME, so_txtime);
SOCKFAM_SAME(SO_TYPE, so_type);
SOCKFAM_SAME(SO_VM_SOCKETS_BUFFER_MAX_SIZE, so_vm_sockets_buffer_max_size);
SOCKFAM_SAME(SO_VM_SOCKETS_BUFFER_MIN_SIZE, so_vm_sockets_buffer_min_size);
SOCKFAM_SAME(SO_VM_SOCKETS_BUFFER_SIZE, so_vm_sockets_buffer_size);
SOCKFAM_SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT, so_vm_sockets_connect_timeout);
SOCKFAM_SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW, so_vm_sockets_connect_timeout_new);
SOCKFAM_SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, so_vm_sockets_connect_timeout_old);
SOCKFAM_SAME(SO_VM_SOCKETS_NONBLOCK_TXRX, so_vm_sockets_nonblock_txrx);
SOCKFAM_SAME(SO_VM_SOCKETS_PEER_HOST_VM_ID, so_vm_sockets_peer_host_vm_id);
SOCKFAM_SAME(SO_VM_SOCKETS_TRUSTED, so_vm_sockets_trusted);
SOCKFAM_SAME(SO_WIFI_STATUS, so_wifi_status);
SOCKFAM_SAME(SO_ZEROCOPY, so_zerocopy);
SOCKFAM_SAME(SOCK_BUF_LOCK_MASK, sock_buf_lock_mask);
SOCKFAM_SAME(SOCK_CLOEXEC, sock_cloexec);
SOCKFAM_SAME(SOCK_DCCP, sock_dccp);
SOCKFAM_SAME(SOCK_DGRAM, sock_dgram);
SOCKFAM_SAME(SOCK_IOC_TYPE, sock_ioc_type);
SOCKFAM_SAME(SOCK_NONBLOCK, sock_nonblock);
SOCKFAM_SAME(SOCK_PACKET, sock_packet);
SOCKFAM_SAME(SOCK_RAW, sock_raw);
SOCKFAM_SAME(SOCK_RCVBUF_LOCK, sock_rcvbuf_lock);
SOCKFAM_SAME(SOCK_RDM, sock_rdm);
SOCKFAM_SAME(SOCK_SEQPACKET, sock_seqpacket);
SOCKFAM_SAME(SOCK_SNDBUF_LOCK, sock_sndbuf_lock);
SOCKFAM_SAME(SOCK_STREAM, sock_stream);
SOCKFAM_SAME(SOCK_TXREHASH_DEFAULT, sock_txrehash_default);
SOCKFAM_SAME(SOCK_TXREHASH_DISABLED, sock_txrehash_disabled);
SOCKFAM_SAME(SOCK_TXREHASH_ENABLED, sock_txrehash_enabled);
SOCKFAM_SAME(SOF_TIMESTAMPING_BIND_PHC, sof_timestamping_bind_phc);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_CMSG, sof_timestamping_opt_cmsg);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_ID, sof_timestamping_opt_id);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_PKTINFO, sof_timestamping_opt_pktinfo);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_STATS, sof_timestamping_opt_stats);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_TSONLY, sof_timestamping_opt_tsonly);
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_TX_SWHW, sof_timestamping_opt_tx_swhw);
SOCKFAM_SAME(SOF_TIMESTAMPING_RAW_HARDWARE, sof_timestamping_raw_hardware);
SOCKFAM_SAME(SOF_TIMESTAMPING_RX_HARDWARE, sof_timestamping_rx_hardware);
SOCKFAM_SAME(SOF_TIMESTAMPING_RX_SOFTWARE, sof_timestamping_rx_software);
SOCKFAM_SAME(SOF_TIMESTAMPING_SOFTWARE, sof_timestamping_software);
SOCKFAM_SAME(SOF_TIMESTAMPING_SYS_HARDWARE, sof_timestamping_sys_hardware);
SOCKFAM_SAME(SOF_TIMESTAMPING_TX_ACK, sof_timestamping_tx_ack);
SOCKFAM_SAME(SOF_TIMESTAMPING_TX_HARDWARE, sof_timestamping_tx_hardware);
SOCKFAM_SAME(SOF_TIMESTAMPING_TX_SCHED, sof_timestamping_tx_sched);
SOCKFAM_SAME(SOF_TIMESTAMPING_TX_SOFTWARE, sof_timestamping_tx_software);
SOCKFAM_SAME(SOF_TXTIME_DEADLINE_MODE, sof_txtime_deadline_mode);
SOCKFAM_SAME(SOF_TXTIME_FLAGS_LAST, sof_txtime_flags_last);
SOCKFAM_SAME(SOF_TXTIME_FLAGS_MASK, sof_txtime_flags_mask);
SOCKFAM_SAME(SOF_TXTIME_REPORT_ERRORS, sof_txtime_report_errors);
SOCKFAM_SAME(SOL_AAL, sol_aal);
SOCKFAM_SAME(SOL_ALG, sol_alg);
SOCKFAM_SAME(SOL_ATALK, sol_atalk);
SOCKFAM_SAME(SOL_ATM, sol_atm);
SOCKFAM_SAME(SOL_AX25, sol_ax25);
SOCKFAM_SAME(SOL_BLUETOOTH, sol_bluetooth);
SOCKFAM_SAME(SOL_CAIF, sol_caif);
SOCKFAM_SAME(SOL_CAN_BASE, sol_can_base);
SOCKFAM_SAME(SOL_CAN_ISOTP, sol_can_isotp);
SOCKFAM_SAME(SOL_CAN_J1939, sol_can_j1939);
SOCKFAM_SAME(SOL_CAN_RAW, sol_can_raw);
SOCKFAM_SAME(SOL_DCCP, sol_dccp);
SOCKFAM_SAME(SOL_DECNET, sol_decnet);
SOCKFAM_SAME(SOL_HCI, sol_hci);
SOCKFAM_SAME(SOL_ICMPV6, sol_icmpv6);
SOCKFAM_SAME(SOL_IP, sol_ip);
SOCKFAM_SAME(SOL_IPV6, sol_ipv6);
SOCKFAM_SAME(SOL_IPX, sol_ipx);
SOCKFAM_SAME(SOL_IRDA, sol_irda);
SOCKFAM_SAME(SOL_IUCV, sol_iucv);
SOCKFAM_SAME(SOL_KCM, sol_kcm);
SOCKFAM_SAME(SOL_L2CAP, sol_l2cap);
SOCKFAM_SAME(SOL_LLC, sol_llc);
SOCKFAM_SAME(SOL_MCTP, sol_mctp);
SOCKFAM_SAME(SOL_MPTCP, sol_mptcp);
SOCKFAM_SAME(SOL_NETBEUI, sol_netbeui);
SOCKFAM_SAME(SOL_NETLINK, sol_netlink);
SOCKFAM_SAME(SOL_NETROM, sol_netrom);
SOCKFAM_SAME(SOL_NFC, sol_nfc);
SOCKFAM_SAME(SOL_PACKET, sol_packet);
SOCKFAM_SAME(SOL_PNPIPE, sol_pnpipe);
SOCKFAM_SAME(SOL_PPPOL2TP, sol_pppol2tp);
SOCKFAM_SAME(SOL_RAW, sol_raw);
SOCKFAM_SAME(SOL_RDS, sol_rds);
SOCKFAM_SAME(SOL_RFCOMM, sol_rfcomm);
SOCKFAM_SAME(SOL_ROSE, sol_rose);
SOCKFAM_SAME(SOL_RXRPC, sol_rxrpc);
SOCKFAM_SAME(SOL_SCO, sol_sco);
SOCKFAM_SAME(SOL_SMC, sol_smc);
SOCKFAM_SAME(SOL_SOCKET, sol_socket);
SOCKFAM_SAME(SOL_TCP, sol_tcp);
SOCKFAM_SAME(SOL_TIPC, sol_tipc);
SOCKFAM_SAME(SOL_TLS, sol_tls);
SOCKFAM_SAME(SOL_UDP, sol_udp);
SOCKFAM_SAME(SOL_VSOCK, sol_vsock);
SOCKFAM_SAME(SOL_X25, sol_x25);
SOCKFAM_SAME(SOL_XDP, sol_xdp);
SOCKFAM_SAME(TCP_CC_INFO, tcp_cc_info);
SOCKFAM_SAME(TCP_CLOSE, tcp_close);
SOCKFAM_SAME(TCP_CLOSE_WAIT, tcp_close_wait);
SOCKFAM_SAME(TCP_CLOSING, tcp_closing);
SOCKFAM_SAME(TCP_CM_INQ, tcp_cm_inq);
SOCKFAM_SAME(TCP_CONGESTION, tcp_congestion);
SOCKFAM_SAME(TCP_COOKIE_IN_ALWAYS, tcp_cookie_in_always);
SOCKFAM_SAME(TCP_COOKIE_MAX, tcp_cookie_max);
SOCKFAM_SAME(TCP_COOKIE_MIN, tcp_cookie_min);
SOCKFAM_SAME(TCP_COOKIE_OUT_NEVER, tcp_cookie_out_never);
SOCKFAM_SAME(TCP_COOKIE_PAIR_SIZE, tcp_cookie_pair_size);
SOCKFAM_SAME(TCP_COOKIE_TRANSACTIONS, tcp_cookie_transactions);
SOCKFAM_SAME(TCP_CORK, tcp_cork);
SOCKFAM_SAME(TCP_DEFER_ACCEPT, tcp_defer_accept);
SOCKFAM_SAME(TCP_ESTABLISHED, tcp_established);
SOCKFAM_SAME(TCP_FASTOPEN, tcp_fastopen);
SOCKFAM_SAME(TCP_FASTOPEN_CONNECT, tcp_fastopen_connect);
SOCKFAM_SAME(TCP_FASTOPEN_KEY, tcp_fastopen_key);
SOCKFAM_SAME(TCP_FASTOPEN_NO_COOKIE, tcp_fastopen_no_cookie);
SOCKFAM_SAME(TCP_FIN_WAIT1, tcp_fin_wait1);
SOCKFAM_SAME(TCP_FIN_WAIT2, tcp_fin_wait2);
SOCKFAM_SAME(TCP_INFO, tcp_info);
SOCKFAM_SAME(TCP_INQ, tcp_inq);
SOCKFAM_SAME(TCP_KEEPCNT, tcp_keepcnt);
SOCKFAM_SAME(TCP_KEEPIDLE, tcp_keepidle);
SOCKFAM_SAME(TCP_KEEPINTVL, tcp_keepintvl);
SOCKFAM_SAME(TCP_LAST_ACK, tcp_last_ack);
SOCKFAM_SAME(TCP_LINGER2, tcp_linger2);
SOCKFAM_SAME(TCP_LISTEN, tcp_listen);
SOCKFAM_SAME(TCP_MAXSEG, tcp_maxseg);
SOCKFAM_SAME(TCP_MAXWIN, tcp_maxwin);
SOCKFAM_SAME(TCP_MAX_WINSHIFT, tcp_max_winshift);
SOCKFAM_SAME(TCP_MD5SIG, tcp_md5sig);
SOCKFAM_SAME(TCP_MD5SIG_EXT, tcp_md5sig_ext);
SOCKFAM_SAME(TCP_MD5SIG_FLAG_PREFIX, tcp_md5sig_flag_prefix);
SOCKFAM_SAME(TCP_MD5SIG_MAXKEYLEN, tcp_md5sig_maxkeylen);
SOCKFAM_SAME(TCP_MSS, tcp_mss);
SOCKFAM_SAME(TCP_MSS_DEFAULT, tcp_mss_default);
SOCKFAM_SAME(TCP_MSS_DESIRED, tcp_mss_desired);
SOCKFAM_SAME(TCP_NODELAY, tcp_nodelay);
SOCKFAM_SAME(TCP_NOTSENT_LOWAT, tcp_notsent_lowat);
SOCKFAM_SAME(TCP_NO_QUEUE, tcp_no_queue);
SOCKFAM_SAME(TCP_QUEUES_NR, tcp_queues_nr);
SOCKFAM_SAME(TCP_QUEUE_SEQ, tcp_queue_seq);
SOCKFAM_SAME(TCP_QUICKACK, tcp_quickack);
SOCKFAM_SAME(TCP_RECV_QUEUE, tcp_recv_queue);
SOCKFAM_SAME(TCP_REPAIR, tcp_repair);
SOCKFAM_SAME(TCP_REPAIR_OFF, tcp_repair_off);
SOCKFAM_SAME(TCP_REPAIR_OFF_NO_WP, tcp_repair_off_no_wp);
SOCKFAM_SAME(TCP_REPAIR_ON, tcp_repair_on);
SOCKFAM_SAME(TCP_REPAIR_OPTIONS, tcp_repair_options);
SOCKFAM_SAME(TCP_REPAIR_QUEUE, tcp_repair_queue);
SOCKFAM_SAME(TCP_REPAIR_WINDOW, tcp_repair_window);
SOCKFAM_SAME(TCP_SAVED_SYN, tcp_saved_syn);
SOCKFAM_SAME(TCP_SAVE_SYN, tcp_save_syn);
SOCKFAM_SAME(TCP_SEND_QUEUE, tcp_send_queue);
SOCKFAM_SAME(TCP_SYNCNT, tcp_syncnt);
SOCKFAM_SAME(TCP_SYN_RECV, tcp_syn_recv);
SOCKFAM_SAME(TCP_SYN_SENT, tcp_syn_sent);
SOCKFAM_SAME(TCP_S_DATA_IN, tcp_s_data_in);
SOCKFAM_SAME(TCP_S_DATA_OUT, tcp_s_data_out);
SOCKFAM_SAME(TCP_THIN_DUPACK, tcp_thin_dupack);
SOCKFAM_SAME(TCP_THIN_LINEAR_TIMEOUTS, tcp_thin_linear_timeouts);
SOCKFAM_SAME(TCP_TIMESTAMP, tcp_timestamp);
SOCKFAM_SAME(TCP_TIME_WAIT, tcp_time_wait);
SOCKFAM_SAME(TCP_TX_DELAY, tcp_tx_delay);
SOCKFAM_SAME(TCP_ULP, tcp_ulp);
SOCKFAM_SAME(TCP_USER_TIMEOUT, tcp_user_timeout);
SOCKFAM_SAME(TCP_WINDOW_CLAMP, tcp_window_clamp);
SOCKFAM_SAME(TCP_ZEROCOPY_RECEIVE, tcp_zerocopy_receive);
SOCKFAM_SAME(TIPC_ADDR_ID, tipc_addr_id);
SOCKFAM_SAME(TIPC_ADDR_MCAST, tipc_addr_mcast);
SOCKFAM_SAME(TIPC_ADDR_NAME, tipc_addr_name);
SOCKFAM_SAME(TIPC_ADDR_NAMESEQ, tipc_addr_nameseq);
SOCKFAM_SAME(TIPC_AEAD_ALG_NAME, tipc_aead_alg_name);
SOCKFAM_SAME(TIPC_AEAD_KEYLEN_MAX, tipc_aead_keylen_max);
SOCKFAM_SAME(TIPC_AEAD_KEYLEN_MIN, tipc_aead_keylen_min);
SOCKFAM_SAME(TIPC_AEAD_KEY_SIZE_MAX, tipc_aead_key_size_max);
SOCKFAM_SAME(TIPC_CFG_SRV, tipc_cfg_srv);
SOCKFAM_SAME(TIPC_CLUSTER_BITS, tipc_cluster_bits);
SOCKFAM_SAME(TIPC_CLUSTER_MASK, tipc_cluster_mask);
SOCKFAM_SAME(TIPC_CLUSTER_OFFSET, tipc_cluster_offset);
SOCKFAM_SAME(TIPC_CLUSTER_SCOPE, tipc_cluster_scope);
SOCKFAM_SAME(TIPC_CLUSTER_SIZE, tipc_cluster_size);
SOCKFAM_SAME(TIPC_CONN_SHUTDOWN, tipc_conn_shutdown);
SOCKFAM_SAME(TIPC_CONN_TIMEOUT, tipc_conn_timeout);
SOCKFAM_SAME(TIPC_CRITICAL_IMPORTANCE, tipc_critical_importance);
SOCKFAM_SAME(TIPC_DESTNAME, tipc_destname);
SOCKFAM_SAME(TIPC_DEST_DROPPABLE, tipc_dest_droppable);
SOCKFAM_SAME(TIPC_ERRINFO, tipc_errinfo);
SOCKFAM_SAME(TIPC_ERR_NO_NAME, tipc_err_no_name);
SOCKFAM_SAME(TIPC_ERR_NO_NODE, tipc_err_no_node);
SOCKFAM_SAME(TIPC_ERR_NO_PORT, tipc_err_no_port);
SOCKFAM_SAME(TIPC_ERR_OVERLOAD, tipc_err_overload);
SOCKFAM_SAME(TIPC_GROUP_JOIN, tipc_group_join);
SOCKFAM_SAME(TIPC_GROUP_LEAVE, tipc_group_leave);
SOCKFAM_SAME(TIPC_GROUP_LOOPBACK, tipc_group_loopback);
SOCKFAM_SAME(TIPC_GROUP_MEMBER_EVTS, tipc_group_member_evts);
SOCKFAM_SAME(TIPC_HIGH_IMPORTANCE, tipc_high_importance);
SOCKFAM_SAME(TIPC_IMPORTANCE, tipc_importance);
SOCKFAM_SAME(TIPC_LOW_IMPORTANCE, tipc_low_importance);
SOCKFAM_SAME(TIPC_MAX_USER_MSG_SIZE, tipc_max_user_msg_size);
SOCKFAM_SAME(TIPC_MCAST_BROADCAST, tipc_mcast_broadcast);
SOCKFAM_SAME(TIPC_MCAST_REPLICAST, tipc_mcast_replicast);
SOCKFAM_SAME(TIPC_MEDIUM_IMPORTANCE, tipc_medium_importance);
SOCKFAM_SAME(TIPC_NODEID_LEN, tipc_nodeid_len);
SOCKFAM_SAME(TIPC_NODELAY, tipc_nodelay);
SOCKFAM_SAME(TIPC_NODE_BITS, tipc_node_bits);
SOCKFAM_SAME(TIPC_NODE_MASK, tipc_node_mask);
SOCKFAM_SAME(TIPC_NODE_OFFSET, tipc_node_offset);
SOCKFAM_SAME(TIPC_NODE_RECVQ_DEPTH, tipc_node_recvq_depth);
SOCKFAM_SAME(TIPC_NODE_SCOPE, tipc_node_scope);
SOCKFAM_SAME(TIPC_NODE_SIZE, tipc_node_size);
SOCKFAM_SAME(TIPC_NODE_STATE, tipc_node_state);
SOCKFAM_SAME(TIPC_OK, tipc_ok);
SOCKFAM_SAME(TIPC_PUBLISHED, tipc_published);
SOCKFAM_SAME(TIPC_REKEYING_NOW, tipc_rekeying_now);
SOCKFAM_SAME(TIPC_RESERVED_TYPES, tipc_reserved_types);
SOCKFAM_SAME(TIPC_RETDATA, tipc_retdata);
SOCKFAM_SAME(TIPC_SERVICE_ADDR, tipc_service_addr);
SOCKFAM_SAME(TIPC_SERVICE_RANGE, tipc_service_range);
SOCKFAM_SAME(TIPC_SOCKET_ADDR, tipc_socket_addr);
SOCKFAM_SAME(TIPC_SOCK_RECVQ_DEPTH, tipc_sock_recvq_depth);
SOCKFAM_SAME(TIPC_SOCK_RECVQ_USED, tipc_sock_recvq_used);
SOCKFAM_SAME(TIPC_SRC_DROPPABLE, tipc_src_droppable);
SOCKFAM_SAME(TIPC_SUBSCR_TIMEOUT, tipc_subscr_timeout);
SOCKFAM_SAME(TIPC_SUB_CANCEL, tipc_sub_cancel);
SOCKFAM_SAME(TIPC_SUB_PORTS, tipc_sub_ports);
SOCKFAM_SAME(TIPC_SUB_SERVICE, tipc_sub_service);
SOCKFAM_SAME(TIPC_TOP_SRV, tipc_top_srv);
SOCKFAM_SAME(TIPC_WAIT_FOREVER, tipc_wait_forever);
SOCKFAM_SAME(TIPC_WITHDRAWN, tipc_withdrawn);
SOCKFAM_SAME(TIPC_ZONE_BITS, tipc_zone_bits);
SOCKFAM_SAME(TIPC_ZONE_CLUSTER_MASK, tipc_zone_cluster_mask);
SOCKFAM_SAME(TIPC_ZONE_MASK, tipc_zone_mask);
SOCKFAM_SAME(TIPC_ZONE_OFFSET, tipc_zone_offset);
SOCKFAM_SAME(TIPC_ZONE_SCOPE, tipc_zone_scope);
SOCKFAM_SAME(TIPC_ZONE_SIZE, tipc_zone_size);
SOCKFAM_SAME(TLS_RX, tls_rx);
SOCKFAM_SAME(TLS_RX_EXPECT_NO_PAD, tls_rx_expect_no_pad);
SOCKFAM_SAME(TLS_SET_RECORD_TYPE, tls_set_record_type);
SOCKFAM_SAME(TLS_TX, tls_tx);
SOCKFAM_SAME(TLS_TX_ZEROCOPY_RO, tls_tx_zerocopy_ro);
SOCKFAM_SAME(UDP_CORK, udp_cork);
SOCKFAM_SAME(UDP_ENCAP, udp_encap);
SOCKFAM_SAME(UDP_ENCAP_ESPINUDP, udp_encap_espinudp);
SOCKFAM_SAME(UDP_ENCAP_ESPINUDP_NON_IKE, udp_encap_espinudp_non_ike);
SOCKFAM_SAME(UDP_ENCAP_GTP0, udp_encap_gtp0);
SOCKFAM_SAME(UDP_ENCAP_GTP1U, udp_encap_gtp1u);
SOCKFAM_SAME(UDP_ENCAP_L2TPINUDP, udp_encap_l2tpinudp);
SOCKFAM_SAME(UDP_GRO, udp_gro);
SOCKFAM_SAME(UDP_NO_CHECK6_RX, udp_no_check6_rx);
SOCKFAM_SAME(UDP_NO_CHECK6_TX, udp_no_check6_tx);
SOCKFAM_SAME(UDP_SEGMENT, udp_segment);
SOCKFAM_SAME(VM_SOCKETS_INVALID_VERSION, vm_sockets_invalid_version);
SOCKFAM_SAME(VMADDR_CID_ANY, vmaddr_cid_any);
SOCKFAM_SAME(VMADDR_CID_HOST, vmaddr_cid_host);
SOCKFAM_SAME(VMADDR_CID_HYPERVISOR, vmaddr_cid_hypervisor);
SOCKFAM_SAME(VMADDR_CID_LOCAL, vmaddr_cid_local);
SOCKFAM_SAME(VMADDR_FLAG_TO_HOST, vmaddr_flag_to_host);
SOCKFAM_SAME(VMADDR_PORT_ANY, vmaddr_port_any);
SOCKFAM_SAME(VSOCK_RECVERR, vsock_recverr);
SOCKFAM_SAME(X25_QBITINCL, x25_qbitincl);
SOCKFAM_SAME(XDP_COPY, xdp_copy);
SOCKFAM_SAME(XDP_MMAP_OFFSETS, xdp_mmap_offsets);
SOCKFAM_SAME(XDP_OPTIONS, xdp_options);
SOCKFAM_SAME(XDP_OPTIONS_ZEROCOPY, xdp_options_zerocopy);
SOCKFAM_SAME(XDP_PGOFF_RX_RING, xdp_pgoff_rx_ring);
SOCKFAM_SAME(XDP_PGOFF_TX_RING, xdp_pgoff_tx_ring);
SOCKFAM_SAME(XDP_RING_NEED_WAKEUP, xdp_ring_need_wakeup);
SOCKFAM_SAME(XDP_RX_RING, xdp_rx_ring);
SOCKFAM_SAME(XDP_SHARED_UMEM, xdp_shared_umem);
SOCKFAM_SAME(XDP_STATISTICS, xdp_statistics);
SOCKFAM_SAME(XDP_TX_RING, xdp_tx_ring);
SOCKFAM_SAME(XDP_UMEM_COMPLETION_RING, xdp_umem_completion_ring);
SOCKFAM_SAME(XDP_UMEM_FILL_RING, xdp_umem_fill_ring);
SOCKFAM_SAME(XDP_UMEM_PGOFF_COMPLETION_RING, xdp_umem_pgoff_completion_ring);
SOCKFAM_SAME(XDP_UMEM_PGOFF_FILL_RING, xdp_umem_pgoff_fill_ring);
SOCKFAM_SAME(XDP_UMEM_REG, xdp_umem_reg);
SOCKFAM_SAME(XDP_UMEM_UNALIGNED_CHUNK_FLAG, xdp_umem_unaligned_chunk_flag);
SOCKFAM_SAME(XDP_USE_NEED_WAKEUP, xdp_use_need_wakeup);
SOCKFAM_SAME(XDP_ZEROCOPY, xdp_zerocopy);

// spec/constants/sof.yaml: grows with the kernel.
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
SOCKFAM_SAME(SOF_TIMESTAMPING_LAST, sof_timestamping_last);
#else
SOCKFAM_AT_LEAST(SOF_TIMESTAMPING_LAST, sof_timestamping_last);
#endif

// spec/constants/sof.yaml: grows with the kernel.
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
SOCKFAM_SAME(SOF_TIMESTAMPING_MASK, sof_timestamping_mask);
#else
SOCKFAM_AT_LEAST(SOF_TIMESTAMPING_MASK, sof_timestamping_mask);
#endif

// What headers before 6, 2, 0 do not have yet: none of it, neither as a macro nor as an enumerator.
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#if defined(ALG_SET_KEY_BY_KEY_SERIAL)
#error "spec/constants/alg.yaml: ALG_SET_KEY_BY_KEY_SERIAL is there already"
#endif
#if defined(BT_ISO_QOS_BIG_UNSET)
#error "spec/constants/bt.yaml: BT_ISO_QOS_BIG_UNSET is there already"
#endif
#if defined(BT_ISO_QOS_BIS_UNSET)
#error "spec/constants/bt.yaml: BT_ISO_QOS_BIS_UNSET is there already"
#endif
#if defined(BT_ISO_QOS_GROUP_UNSET)
#error "spec/constants/bt.yaml: BT_ISO_QOS_GROUP_UNSET is there already"
#endif
#if defined(BT_ISO_QOS_STREAM_UNSET)
#error "spec/constants/bt.yaml: BT_ISO_QOS_STREAM_UNSET is there already"
#endif
#if defined(BT_ISO_SYNC_FACTOR)
#error "spec/constants/bt.yaml: BT_ISO_SYNC_FACTOR is there already"
#endif
#if defined(BT_ISO_SYNC_TIMEOUT)
#error "spec/constants/bt.yaml: BT_ISO_SYNC_TIMEOUT is there already"
#endif
#if defined(BT_PKT_SEQNUM)
#error "spec/constants/bt.yaml: BT_PKT_SEQNUM is there already"
#endif
#if defined(BT_SCM_ERROR)
#error "spec/constants/bt.yaml: BT_SCM_ERROR is there already"
#endif
#if defined(BT_SCM_PKT_SEQNUM)
#error "spec/constants/bt.yaml: BT_SCM_PKT_SEQNUM is there already"
#endif
#if defined(BT_VOICE_TRANSPARENT_16BIT)
#error "spec/constants/bt.yaml: BT_VOICE_TRANSPARENT_16BIT is there already"
#endif
#if defined(CAN_ISOTP_DYN_FC_PARMS)
#error "spec/constants/can.yaml: CAN_ISOTP_DYN_FC_PARMS is there already"
#endif
#if defined(CAN_RAW_XL_VCID_OPTS)
#error "spec/constants/can.yaml: CAN_RAW_XL_VCID_OPTS is there already"
#endif
#if defined(CAN_RAW_XL_VCID_RX_FILTER)
#error "spec/constants/can.yaml: CAN_RAW_XL_VCID_RX_FILTER is there already"
#endif
#if defined(CAN_RAW_XL_VCID_TX_PASS)
#error "spec/constants/can.yaml: CAN_RAW_XL_VCID_TX_PASS is there already"
#endif
#if defined(CAN_RAW_XL_VCID_TX_SET)
#error "spec/constants/can.yaml: CAN_RAW_XL_VCID_TX_SET is there already"
#endif
#if defined(IPPROTO_AGGFRAG)
#error "spec/constants/ipproto.yaml: IPPROTO_AGGFRAG is there already"
#endif
#if defined(IPPROTO_SMC)
#error "spec/constants/ipproto.yaml: IPPROTO_SMC is there already"
#endif
#if defined(L2CAP_MODE_ECRED)
#error "spec/constants/l2cap.yaml: L2CAP_MODE_ECRED is there already"
#endif
#if defined(L2CAP_MODE_LE_FLOWCTL)
#error "spec/constants/l2cap.yaml: L2CAP_MODE_LE_FLOWCTL is there already"
#endif
#if defined(MPTCP_EVENT_LISTENER_CLOSED)
#error "spec/constants/mptcp.yaml: MPTCP_EVENT_LISTENER_CLOSED is there already"
#endif
#if defined(MPTCP_EVENT_LISTENER_CREATED)
#error "spec/constants/mptcp.yaml: MPTCP_EVENT_LISTENER_CREATED is there already"
#endif
#if defined(MPTCP_FULL_INFO)
#error "spec/constants/mptcp.yaml: MPTCP_FULL_INFO is there already"
#endif
#if defined(MSG_SOCK_DEVMEM)
#error "spec/constants/msg.yaml: MSG_SOCK_DEVMEM is there already"
#endif
#if defined(NFC_ATS_MAXSIZE)
#error "spec/constants/nfc.yaml: NFC_ATS_MAXSIZE is there already"
#endif
#if defined(PACKET_FANOUT_FLAG_IGNORE_OUTGOING)
#error "spec/constants/packet.yaml: PACKET_FANOUT_FLAG_IGNORE_OUTGOING is there already"
#endif
#if defined(PACKET_VNET_HDR_SZ)
#error "spec/constants/packet.yaml: PACKET_VNET_HDR_SZ is there already"
#endif
#if defined(RXRPC_CHALLENGED)
#error "spec/constants/rxrpc.yaml: RXRPC_CHALLENGED is there already"
#endif
#if defined(RXRPC_MANAGE_RESPONSE)
#error "spec/constants/rxrpc.yaml: RXRPC_MANAGE_RESPONSE is there already"
#endif
#if defined(RXRPC_OOB_ID)
#error "spec/constants/rxrpc.yaml: RXRPC_OOB_ID is there already"
#endif
#if defined(RXRPC_RESPOND)
#error "spec/constants/rxrpc.yaml: RXRPC_RESPOND is there already"
#endif
#if defined(RXRPC_RESPONDED)
#error "spec/constants/rxrpc.yaml: RXRPC_RESPONDED is there already"
#endif
#if defined(RXRPC_RESP_RXGK_APPDATA)
#error "spec/constants/rxrpc.yaml: RXRPC_RESP_RXGK_APPDATA is there already"
#endif
#if defined(RXRPC_SECURITY_YFS_RXGK)
#error "spec/constants/rxrpc.yaml: RXRPC_SECURITY_YFS_RXGK is there already"
#endif
#if defined(SCM_DEVMEM_DMABUF)
#error "spec/constants/scm.yaml: SCM_DEVMEM_DMABUF is there already"
#endif
#if defined(SCM_DEVMEM_LINEAR)
#error "spec/constants/scm.yaml: SCM_DEVMEM_LINEAR is there already"
#endif
#if defined(SCM_INQ)
#error "spec/constants/scm.yaml: SCM_INQ is there already"
#endif
#if defined(SCM_PIDFD)
#error "spec/constants/scm.yaml: SCM_PIDFD is there already"
#endif
#if defined(SCM_SECURITY)
#error "spec/constants/scm.yaml: SCM_SECURITY is there already"
#endif
#if defined(SCM_TSTAMP_COMPLETION)
#error "spec/constants/scm.yaml: SCM_TSTAMP_COMPLETION is there already"
#endif
#if defined(SCM_TS_OPT_ID)
#error "spec/constants/scm.yaml: SCM_TS_OPT_ID is there already"
#endif
#if defined(SO_DEVMEM_DMABUF)
#error "spec/constants/so.yaml: SO_DEVMEM_DMABUF is there already"
#endif
#if defined(SO_DEVMEM_DONTNEED)
#error "spec/constants/so.yaml: SO_DEVMEM_DONTNEED is there already"
#endif
#if defined(SO_DEVMEM_LINEAR)
#error "spec/constants/so.yaml: SO_DEVMEM_LINEAR is there already"
#endif
#if defined(SO_INQ)
#error "spec/constants/so.yaml: SO_INQ is there already"
#endif
#if defined(SO_PASSPIDFD)
#error "spec/constants/so.yaml: SO_PASSPIDFD is there already"
#endif
#if defined(SO_PASSRIGHTS)
#error "spec/constants/so.yaml: SO_PASSRIGHTS is there already"
#endif
#if defined(SO_PEERPIDFD)
#error "spec/constants/so.yaml: SO_PEERPIDFD is there already"
#endif
#if defined(SO_RCVPRIORITY)
#error "spec/constants/so.yaml: SO_RCVPRIORITY is there already"
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID_TCP)
#error "spec/constants/sof.yaml: SOF_TIMESTAMPING_OPT_ID_TCP is there already"
#endif
#if defined(SOF_TIMESTAMPING_OPT_RX_FILTER)
#error "spec/constants/sof.yaml: SOF_TIMESTAMPING_OPT_RX_FILTER is there already"
#endif
#if defined(SOF_TIMESTAMPING_TX_COMPLETION)
#error "spec/constants/sof.yaml: SOF_TIMESTAMPING_TX_COMPLETION is there already"
#endif
#if defined(TCP_AO_ADD_KEY)
#error "spec/constants/tcp.yaml: TCP_AO_ADD_KEY is there already"
#endif
#if defined(TCP_AO_DEL_KEY)
#error "spec/constants/tcp.yaml: TCP_AO_DEL_KEY is there already"
#endif
#if defined(TCP_AO_GET_KEYS)
#error "spec/constants/tcp.yaml: TCP_AO_GET_KEYS is there already"
#endif
#if defined(TCP_AO_INFO)
#error "spec/constants/tcp.yaml: TCP_AO_INFO is there already"
#endif
#if defined(TCP_AO_KEYF_EXCLUDE_OPT)
#error "spec/constants/tcp.yaml: TCP_AO_KEYF_EXCLUDE_OPT is there already"
#endif
#if defined(TCP_AO_KEYF_IFINDEX)
#error "spec/constants/tcp.yaml: TCP_AO_KEYF_IFINDEX is there already"
#endif
#if defined(TCP_AO_MAXKEYLEN)
#error "spec/constants/tcp.yaml: TCP_AO_MAXKEYLEN is there already"
#endif
#if defined(TCP_AO_REPAIR)
#error "spec/constants/tcp.yaml: TCP_AO_REPAIR is there already"
#endif
#if defined(TCP_DELACK_MAX_US)
#error "spec/constants/tcp.yaml: TCP_DELACK_MAX_US is there already"
#endif
#if defined(TCP_IS_MPTCP)
#error "spec/constants/tcp.yaml: TCP_IS_MPTCP is there already"
#endif
#if defined(TCP_RTO_MAX_MS)
#error "spec/constants/tcp.yaml: TCP_RTO_MAX_MS is there already"
#endif
#if defined(TCP_RTO_MIN_US)
#error "spec/constants/tcp.yaml: TCP_RTO_MIN_US is there already"
#endif
#if defined(UDP_ENCAP_OVPNINUDP)
#error "spec/constants/udp.yaml: UDP_ENCAP_OVPNINUDP is there already"
#endif
#if defined(XDP_TXMD_FLAGS_CHECKSUM)
#error "spec/constants/xdp.yaml: XDP_TXMD_FLAGS_CHECKSUM is there already"
#endif
#if defined(XDP_TXMD_FLAGS_LAUNCH_TIME)
#error "spec/constants/xdp.yaml: XDP_TXMD_FLAGS_LAUNCH_TIME is there already"
#endif
#if defined(XDP_TXMD_FLAGS_TIMESTAMP)
#error "spec/constants/xdp.yaml: XDP_TXMD_FLAGS_TIMESTAMP is there already"
#endif
#if defined(XDP_TX_METADATA)
#error "spec/constants/xdp.yaml: XDP_TX_METADATA is there already"
#endif
#if defined(XDP_UMEM_TX_METADATA_LEN)
#error "spec/constants/xdp.yaml: XDP_UMEM_TX_METADATA_LEN is there already"
#endif
#if defined(XDP_UMEM_TX_SW_CSUM)
#error "spec/constants/xdp.yaml: XDP_UMEM_TX_SW_CSUM is there already"
#endif
#if defined(XDP_USE_SG)
#error "spec/constants/xdp.yaml: XDP_USE_SG is there already"
#endif
namespace sockfam_absent {
enum {
  ALG_SET_KEY_BY_KEY_SERIAL,
  BT_ISO_QOS_BIG_UNSET,
  BT_ISO_QOS_BIS_UNSET,
  BT_ISO_QOS_GROUP_UNSET,
  BT_ISO_QOS_STREAM_UNSET,
  BT_ISO_SYNC_FACTOR,
  BT_ISO_SYNC_TIMEOUT,
  BT_PKT_SEQNUM,
  BT_SCM_ERROR,
  BT_SCM_PKT_SEQNUM,
  BT_VOICE_TRANSPARENT_16BIT,
  CAN_ISOTP_DYN_FC_PARMS,
  CAN_RAW_XL_VCID_OPTS,
  CAN_RAW_XL_VCID_RX_FILTER,
  CAN_RAW_XL_VCID_TX_PASS,
  CAN_RAW_XL_VCID_TX_SET,
  IPPROTO_AGGFRAG,
  IPPROTO_SMC,
  L2CAP_MODE_ECRED,
  L2CAP_MODE_LE_FLOWCTL,
  MPTCP_EVENT_LISTENER_CLOSED,
  MPTCP_EVENT_LISTENER_CREATED,
  MPTCP_FULL_INFO,
  MSG_SOCK_DEVMEM,
  NFC_ATS_MAXSIZE,
  PACKET_FANOUT_FLAG_IGNORE_OUTGOING,
  PACKET_VNET_HDR_SZ,
  RXRPC_CHALLENGED,
  RXRPC_MANAGE_RESPONSE,
  RXRPC_OOB_ID,
  RXRPC_RESPOND,
  RXRPC_RESPONDED,
  RXRPC_RESP_RXGK_APPDATA,
  RXRPC_SECURITY_YFS_RXGK,
  SCM_DEVMEM_DMABUF,
  SCM_DEVMEM_LINEAR,
  SCM_INQ,
  SCM_PIDFD,
  SCM_SECURITY,
  SCM_TSTAMP_COMPLETION,
  SCM_TS_OPT_ID,
  SO_DEVMEM_DMABUF,
  SO_DEVMEM_DONTNEED,
  SO_DEVMEM_LINEAR,
  SO_INQ,
  SO_PASSPIDFD,
  SO_PASSRIGHTS,
  SO_PEERPIDFD,
  SO_RCVPRIORITY,
  SOF_TIMESTAMPING_OPT_ID_TCP,
  SOF_TIMESTAMPING_OPT_RX_FILTER,
  SOF_TIMESTAMPING_TX_COMPLETION,
  TCP_AO_ADD_KEY,
  TCP_AO_DEL_KEY,
  TCP_AO_GET_KEYS,
  TCP_AO_INFO,
  TCP_AO_KEYF_EXCLUDE_OPT,
  TCP_AO_KEYF_IFINDEX,
  TCP_AO_MAXKEYLEN,
  TCP_AO_REPAIR,
  TCP_DELACK_MAX_US,
  TCP_IS_MPTCP,
  TCP_RTO_MAX_MS,
  TCP_RTO_MIN_US,
  UDP_ENCAP_OVPNINUDP,
  XDP_TXMD_FLAGS_CHECKSUM,
  XDP_TXMD_FLAGS_LAUNCH_TIME,
  XDP_TXMD_FLAGS_TIMESTAMP,
  XDP_TX_METADATA,
  XDP_UMEM_TX_METADATA_LEN,
  XDP_UMEM_TX_SW_CSUM,
  XDP_USE_SG,
};
}  // namespace sockfam_absent
using namespace sockfam_absent;
SOCKFAM_ABSENT(ALG_SET_KEY_BY_KEY_SERIAL);
SOCKFAM_ABSENT(BT_ISO_QOS_BIG_UNSET);
SOCKFAM_ABSENT(BT_ISO_QOS_BIS_UNSET);
SOCKFAM_ABSENT(BT_ISO_QOS_GROUP_UNSET);
SOCKFAM_ABSENT(BT_ISO_QOS_STREAM_UNSET);
SOCKFAM_ABSENT(BT_ISO_SYNC_FACTOR);
SOCKFAM_ABSENT(BT_ISO_SYNC_TIMEOUT);
SOCKFAM_ABSENT(BT_PKT_SEQNUM);
SOCKFAM_ABSENT(BT_SCM_ERROR);
SOCKFAM_ABSENT(BT_SCM_PKT_SEQNUM);
SOCKFAM_ABSENT(BT_VOICE_TRANSPARENT_16BIT);
SOCKFAM_ABSENT(CAN_ISOTP_DYN_FC_PARMS);
SOCKFAM_ABSENT(CAN_RAW_XL_VCID_OPTS);
SOCKFAM_ABSENT(CAN_RAW_XL_VCID_RX_FILTER);
SOCKFAM_ABSENT(CAN_RAW_XL_VCID_TX_PASS);
SOCKFAM_ABSENT(CAN_RAW_XL_VCID_TX_SET);
SOCKFAM_ABSENT(IPPROTO_AGGFRAG);
SOCKFAM_ABSENT(IPPROTO_SMC);
SOCKFAM_ABSENT(L2CAP_MODE_ECRED);
SOCKFAM_ABSENT(L2CAP_MODE_LE_FLOWCTL);
SOCKFAM_ABSENT(MPTCP_EVENT_LISTENER_CLOSED);
SOCKFAM_ABSENT(MPTCP_EVENT_LISTENER_CREATED);
SOCKFAM_ABSENT(MPTCP_FULL_INFO);
SOCKFAM_ABSENT(MSG_SOCK_DEVMEM);
SOCKFAM_ABSENT(NFC_ATS_MAXSIZE);
SOCKFAM_ABSENT(PACKET_FANOUT_FLAG_IGNORE_OUTGOING);
SOCKFAM_ABSENT(PACKET_VNET_HDR_SZ);
SOCKFAM_ABSENT(RXRPC_CHALLENGED);
SOCKFAM_ABSENT(RXRPC_MANAGE_RESPONSE);
SOCKFAM_ABSENT(RXRPC_OOB_ID);
SOCKFAM_ABSENT(RXRPC_RESPOND);
SOCKFAM_ABSENT(RXRPC_RESPONDED);
SOCKFAM_ABSENT(RXRPC_RESP_RXGK_APPDATA);
SOCKFAM_ABSENT(RXRPC_SECURITY_YFS_RXGK);
SOCKFAM_ABSENT(SCM_DEVMEM_DMABUF);
SOCKFAM_ABSENT(SCM_DEVMEM_LINEAR);
SOCKFAM_ABSENT(SCM_INQ);
SOCKFAM_ABSENT(SCM_PIDFD);
SOCKFAM_ABSENT(SCM_SECURITY);
SOCKFAM_ABSENT(SCM_TSTAMP_COMPLETION);
SOCKFAM_ABSENT(SCM_TS_OPT_ID);
SOCKFAM_ABSENT(SO_DEVMEM_DMABUF);
SOCKFAM_ABSENT(SO_DEVMEM_DONTNEED);
SOCKFAM_ABSENT(SO_DEVMEM_LINEAR);
SOCKFAM_ABSENT(SO_INQ);
SOCKFAM_ABSENT(SO_PASSPIDFD);
SOCKFAM_ABSENT(SO_PASSRIGHTS);
SOCKFAM_ABSENT(SO_PEERPIDFD);
SOCKFAM_ABSENT(SO_RCVPRIORITY);
SOCKFAM_ABSENT(SOF_TIMESTAMPING_OPT_ID_TCP);
SOCKFAM_ABSENT(SOF_TIMESTAMPING_OPT_RX_FILTER);
SOCKFAM_ABSENT(SOF_TIMESTAMPING_TX_COMPLETION);
SOCKFAM_ABSENT(TCP_AO_ADD_KEY);
SOCKFAM_ABSENT(TCP_AO_DEL_KEY);
SOCKFAM_ABSENT(TCP_AO_GET_KEYS);
SOCKFAM_ABSENT(TCP_AO_INFO);
SOCKFAM_ABSENT(TCP_AO_KEYF_EXCLUDE_OPT);
SOCKFAM_ABSENT(TCP_AO_KEYF_IFINDEX);
SOCKFAM_ABSENT(TCP_AO_MAXKEYLEN);
SOCKFAM_ABSENT(TCP_AO_REPAIR);
SOCKFAM_ABSENT(TCP_DELACK_MAX_US);
SOCKFAM_ABSENT(TCP_IS_MPTCP);
SOCKFAM_ABSENT(TCP_RTO_MAX_MS);
SOCKFAM_ABSENT(TCP_RTO_MIN_US);
SOCKFAM_ABSENT(UDP_ENCAP_OVPNINUDP);
SOCKFAM_ABSENT(XDP_TXMD_FLAGS_CHECKSUM);
SOCKFAM_ABSENT(XDP_TXMD_FLAGS_LAUNCH_TIME);
SOCKFAM_ABSENT(XDP_TXMD_FLAGS_TIMESTAMP);
SOCKFAM_ABSENT(XDP_TX_METADATA);
SOCKFAM_ABSENT(XDP_UMEM_TX_METADATA_LEN);
SOCKFAM_ABSENT(XDP_UMEM_TX_SW_CSUM);
SOCKFAM_ABSENT(XDP_USE_SG);
#else
#if defined(ALG_SET_KEY_BY_KEY_SERIAL)
SOCKFAM_SAME(ALG_SET_KEY_BY_KEY_SERIAL, alg_set_key_by_key_serial);
#endif
#if defined(BT_ISO_QOS_BIG_UNSET)
SOCKFAM_SAME(BT_ISO_QOS_BIG_UNSET, bt_iso_qos_big_unset);
#endif
#if defined(BT_ISO_QOS_BIS_UNSET)
SOCKFAM_SAME(BT_ISO_QOS_BIS_UNSET, bt_iso_qos_bis_unset);
#endif
#if defined(BT_ISO_QOS_GROUP_UNSET)
SOCKFAM_SAME(BT_ISO_QOS_GROUP_UNSET, bt_iso_qos_group_unset);
#endif
#if defined(BT_ISO_QOS_STREAM_UNSET)
SOCKFAM_SAME(BT_ISO_QOS_STREAM_UNSET, bt_iso_qos_stream_unset);
#endif
#if defined(BT_ISO_SYNC_FACTOR)
SOCKFAM_SAME(BT_ISO_SYNC_FACTOR, bt_iso_sync_factor);
#endif
#if defined(BT_ISO_SYNC_TIMEOUT)
SOCKFAM_SAME(BT_ISO_SYNC_TIMEOUT, bt_iso_sync_timeout);
#endif
#if defined(BT_PKT_SEQNUM)
SOCKFAM_SAME(BT_PKT_SEQNUM, bt_pkt_seqnum);
#endif
#if defined(BT_SCM_ERROR)
SOCKFAM_SAME(BT_SCM_ERROR, bt_scm_error);
#endif
#if defined(BT_SCM_PKT_SEQNUM)
SOCKFAM_SAME(BT_SCM_PKT_SEQNUM, bt_scm_pkt_seqnum);
#endif
#if defined(BT_VOICE_TRANSPARENT_16BIT)
SOCKFAM_SAME(BT_VOICE_TRANSPARENT_16BIT, bt_voice_transparent_16bit);
#endif
#if defined(CAN_ISOTP_DYN_FC_PARMS)
SOCKFAM_SAME(CAN_ISOTP_DYN_FC_PARMS, can_isotp_dyn_fc_parms);
#endif
#if defined(CAN_RAW_XL_VCID_OPTS)
SOCKFAM_SAME(CAN_RAW_XL_VCID_OPTS, can_raw_xl_vcid_opts);
#endif
#if defined(CAN_RAW_XL_VCID_RX_FILTER)
SOCKFAM_SAME(CAN_RAW_XL_VCID_RX_FILTER, can_raw_xl_vcid_rx_filter);
#endif
#if defined(CAN_RAW_XL_VCID_TX_PASS)
SOCKFAM_SAME(CAN_RAW_XL_VCID_TX_PASS, can_raw_xl_vcid_tx_pass);
#endif
#if defined(CAN_RAW_XL_VCID_TX_SET)
SOCKFAM_SAME(CAN_RAW_XL_VCID_TX_SET, can_raw_xl_vcid_tx_set);
#endif
#if defined(IPPROTO_AGGFRAG)
SOCKFAM_SAME(IPPROTO_AGGFRAG, ipproto_aggfrag);
#endif
#if defined(IPPROTO_SMC)
SOCKFAM_SAME(IPPROTO_SMC, ipproto_smc);
#endif
#if defined(L2CAP_MODE_ECRED)
SOCKFAM_SAME(L2CAP_MODE_ECRED, l2cap_mode_ecred);
#endif
#if defined(L2CAP_MODE_LE_FLOWCTL)
SOCKFAM_SAME(L2CAP_MODE_LE_FLOWCTL, l2cap_mode_le_flowctl);
#endif
#if defined(MPTCP_EVENT_LISTENER_CLOSED)
SOCKFAM_SAME(MPTCP_EVENT_LISTENER_CLOSED, mptcp_event_listener_closed);
#endif
#if defined(MPTCP_EVENT_LISTENER_CREATED)
SOCKFAM_SAME(MPTCP_EVENT_LISTENER_CREATED, mptcp_event_listener_created);
#endif
#if defined(MPTCP_FULL_INFO)
SOCKFAM_SAME(MPTCP_FULL_INFO, mptcp_full_info);
#endif
#if defined(MSG_SOCK_DEVMEM)
SOCKFAM_SAME(MSG_SOCK_DEVMEM, msg_sock_devmem);
#endif
#if defined(NFC_ATS_MAXSIZE)
SOCKFAM_SAME(NFC_ATS_MAXSIZE, nfc_ats_maxsize);
#endif
#if defined(PACKET_FANOUT_FLAG_IGNORE_OUTGOING)
SOCKFAM_SAME(PACKET_FANOUT_FLAG_IGNORE_OUTGOING, packet_fanout_flag_ignore_outgoing);
#endif
#if defined(PACKET_VNET_HDR_SZ)
SOCKFAM_SAME(PACKET_VNET_HDR_SZ, packet_vnet_hdr_sz);
#endif
#if defined(RXRPC_CHALLENGED)
SOCKFAM_SAME(RXRPC_CHALLENGED, rxrpc_challenged);
#endif
#if defined(RXRPC_MANAGE_RESPONSE)
SOCKFAM_SAME(RXRPC_MANAGE_RESPONSE, rxrpc_manage_response);
#endif
#if defined(RXRPC_OOB_ID)
SOCKFAM_SAME(RXRPC_OOB_ID, rxrpc_oob_id);
#endif
#if defined(RXRPC_RESPOND)
SOCKFAM_SAME(RXRPC_RESPOND, rxrpc_respond);
#endif
#if defined(RXRPC_RESPONDED)
SOCKFAM_SAME(RXRPC_RESPONDED, rxrpc_responded);
#endif
#if defined(RXRPC_RESP_RXGK_APPDATA)
SOCKFAM_SAME(RXRPC_RESP_RXGK_APPDATA, rxrpc_resp_rxgk_appdata);
#endif
#if defined(RXRPC_SECURITY_YFS_RXGK)
SOCKFAM_SAME(RXRPC_SECURITY_YFS_RXGK, rxrpc_security_yfs_rxgk);
#endif
#if defined(SCM_DEVMEM_DMABUF)
SOCKFAM_SAME(SCM_DEVMEM_DMABUF, scm_devmem_dmabuf);
#endif
#if defined(SCM_DEVMEM_LINEAR)
SOCKFAM_SAME(SCM_DEVMEM_LINEAR, scm_devmem_linear);
#endif
#if defined(SCM_INQ)
SOCKFAM_SAME(SCM_INQ, scm_inq);
#endif
#if defined(SCM_PIDFD)
SOCKFAM_SAME(SCM_PIDFD, scm_pidfd);
#endif
#if defined(SCM_SECURITY)
SOCKFAM_SAME(SCM_SECURITY, scm_security);
#endif
#if defined(SCM_TSTAMP_COMPLETION)
SOCKFAM_SAME(SCM_TSTAMP_COMPLETION, scm_tstamp_completion);
#endif
#if defined(SCM_TS_OPT_ID)
SOCKFAM_SAME(SCM_TS_OPT_ID, scm_ts_opt_id);
#endif
#if defined(SO_DEVMEM_DMABUF)
SOCKFAM_SAME(SO_DEVMEM_DMABUF, so_devmem_dmabuf);
#endif
#if defined(SO_DEVMEM_DONTNEED)
SOCKFAM_SAME(SO_DEVMEM_DONTNEED, so_devmem_dontneed);
#endif
#if defined(SO_DEVMEM_LINEAR)
SOCKFAM_SAME(SO_DEVMEM_LINEAR, so_devmem_linear);
#endif
#if defined(SO_INQ)
SOCKFAM_SAME(SO_INQ, so_inq);
#endif
#if defined(SO_PASSPIDFD)
SOCKFAM_SAME(SO_PASSPIDFD, so_passpidfd);
#endif
#if defined(SO_PASSRIGHTS)
SOCKFAM_SAME(SO_PASSRIGHTS, so_passrights);
#endif
#if defined(SO_PEERPIDFD)
SOCKFAM_SAME(SO_PEERPIDFD, so_peerpidfd);
#endif
#if defined(SO_RCVPRIORITY)
SOCKFAM_SAME(SO_RCVPRIORITY, so_rcvpriority);
#endif
#if defined(SOF_TIMESTAMPING_OPT_ID_TCP)
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_ID_TCP, sof_timestamping_opt_id_tcp);
#endif
#if defined(SOF_TIMESTAMPING_OPT_RX_FILTER)
SOCKFAM_SAME(SOF_TIMESTAMPING_OPT_RX_FILTER, sof_timestamping_opt_rx_filter);
#endif
#if defined(SOF_TIMESTAMPING_TX_COMPLETION)
SOCKFAM_SAME(SOF_TIMESTAMPING_TX_COMPLETION, sof_timestamping_tx_completion);
#endif
#if defined(TCP_AO_ADD_KEY)
SOCKFAM_SAME(TCP_AO_ADD_KEY, tcp_ao_add_key);
#endif
#if defined(TCP_AO_DEL_KEY)
SOCKFAM_SAME(TCP_AO_DEL_KEY, tcp_ao_del_key);
#endif
#if defined(TCP_AO_GET_KEYS)
SOCKFAM_SAME(TCP_AO_GET_KEYS, tcp_ao_get_keys);
#endif
#if defined(TCP_AO_INFO)
SOCKFAM_SAME(TCP_AO_INFO, tcp_ao_info);
#endif
#if defined(TCP_AO_KEYF_EXCLUDE_OPT)
SOCKFAM_SAME(TCP_AO_KEYF_EXCLUDE_OPT, tcp_ao_keyf_exclude_opt);
#endif
#if defined(TCP_AO_KEYF_IFINDEX)
SOCKFAM_SAME(TCP_AO_KEYF_IFINDEX, tcp_ao_keyf_ifindex);
#endif
#if defined(TCP_AO_MAXKEYLEN)
SOCKFAM_SAME(TCP_AO_MAXKEYLEN, tcp_ao_maxkeylen);
#endif
#if defined(TCP_AO_REPAIR)
SOCKFAM_SAME(TCP_AO_REPAIR, tcp_ao_repair);
#endif
#if defined(TCP_DELACK_MAX_US)
SOCKFAM_SAME(TCP_DELACK_MAX_US, tcp_delack_max_us);
#endif
#if defined(TCP_IS_MPTCP)
SOCKFAM_SAME(TCP_IS_MPTCP, tcp_is_mptcp);
#endif
#if defined(TCP_RTO_MAX_MS)
SOCKFAM_SAME(TCP_RTO_MAX_MS, tcp_rto_max_ms);
#endif
#if defined(TCP_RTO_MIN_US)
SOCKFAM_SAME(TCP_RTO_MIN_US, tcp_rto_min_us);
#endif
#if defined(UDP_ENCAP_OVPNINUDP)
SOCKFAM_SAME(UDP_ENCAP_OVPNINUDP, udp_encap_ovpninudp);
#endif
#if defined(XDP_TXMD_FLAGS_CHECKSUM)
SOCKFAM_SAME(XDP_TXMD_FLAGS_CHECKSUM, xdp_txmd_flags_checksum);
#endif
#if defined(XDP_TXMD_FLAGS_LAUNCH_TIME)
SOCKFAM_SAME(XDP_TXMD_FLAGS_LAUNCH_TIME, xdp_txmd_flags_launch_time);
#endif
#if defined(XDP_TXMD_FLAGS_TIMESTAMP)
SOCKFAM_SAME(XDP_TXMD_FLAGS_TIMESTAMP, xdp_txmd_flags_timestamp);
#endif
#if defined(XDP_TX_METADATA)
SOCKFAM_SAME(XDP_TX_METADATA, xdp_tx_metadata);
#endif
#if defined(XDP_UMEM_TX_METADATA_LEN)
SOCKFAM_SAME(XDP_UMEM_TX_METADATA_LEN, xdp_umem_tx_metadata_len);
#endif
#if defined(XDP_UMEM_TX_SW_CSUM)
SOCKFAM_SAME(XDP_UMEM_TX_SW_CSUM, xdp_umem_tx_sw_csum);
#endif
#if defined(XDP_USE_SG)
SOCKFAM_SAME(XDP_USE_SG, xdp_use_sg);
#endif
#endif
#endif

// Generated from spec/constants by codegen/generate.py; do not edit.
// The constants of Linux against this machine's own headers: a wrong value does not compile.
#if defined(__linux__)
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/ipv6.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netrom.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <linux/version.h>

// Behind all of them: none of their macros may be a name of ours.
#include <sockfam/constants.h>

#include "support/constants.h"

SOCKFAM_SAME(IPPROTO_L2TP, ipproto_l2tp);
SOCKFAM_SAME(IPV6_FLOWINFO, ipv6_flowinfo);
SOCKFAM_SAME(IPV6_FLOWINFO_SEND, ipv6_flowinfo_send);
SOCKFAM_SAME(IPV6_FLOWLABEL_MGR, ipv6_flowlabel_mgr);
SOCKFAM_SAME(IPV6_MIN_MTU, ipv6_min_mtu);
SOCKFAM_SAME(IPV6_OPT_ROUTERALERT_MLD, ipv6_opt_routeralert_mld);
SOCKFAM_SAME(IPV6_SRCRT_STRICT, ipv6_srcrt_strict);
SOCKFAM_SAME(IPV6_SRCRT_TYPE_0, ipv6_srcrt_type_0);
SOCKFAM_SAME(IPV6_SRCRT_TYPE_2, ipv6_srcrt_type_2);
SOCKFAM_SAME(IPV6_SRCRT_TYPE_3, ipv6_srcrt_type_3);
SOCKFAM_SAME(IPV6_SRCRT_TYPE_4, ipv6_srcrt_type_4);
SOCKFAM_SAME(NETROM_MTU, netrom_mtu);
SOCKFAM_SAME(SO_ORIGINAL_DST, so_original_dst);
SOCKFAM_SAME(TCP_ENCAP_ESPINTCP, tcp_encap_espintcp);
SOCKFAM_SAME(TCP_MD5SIG_FLAG_IFINDEX, tcp_md5sig_flag_ifindex);
SOCKFAM_SAME(TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT, tcp_receive_zerocopy_flag_tlb_clean_hint);
SOCKFAM_SAME(UDP_ENCAP_RXRPC, udp_encap_rxrpc);

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

#include "live/subjects.h"

#include <linux/can.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <sys/socket.h>

// netinet/in.h of Debian 12 lacks none of the protocols, linux/smc.h is not needed for the two numbers of AF_SMC.
namespace sockfam::tests {
namespace {

constexpr int btproto_l2cap = 0, btproto_hci = 1, btproto_sco = 2, btproto_rfcomm = 3, btproto_iso = 8;
constexpr int smc_over_ipv4 = 0, smc_over_ipv6 = 1;

constexpr subject rows[] = {
    {"alg", AF_ALG, SOCK_SEQPACKET, 0, "alg:hash:sha256", "25-128"},
    {"bluetooth:l2cap", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_l2cap, "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "2-128"},
    {"bluetooth:rfcomm", AF_BLUETOOTH, SOCK_STREAM, btproto_rfcomm, "bluetooth:rfcomm:00:AA:01:00:00:00,channel=5", "2-128"},
    {"bluetooth:hci", AF_BLUETOOTH, SOCK_RAW, btproto_hci, "bluetooth:hci:0", "1-128"},
    {"bluetooth:sco", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_sco, "bluetooth:sco:00:AA:01:00:00:00", "8-128"},
    {"bluetooth:iso", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_iso, "bluetooth:iso:00:AA:01:00:00:00,type=1", "10"},
    {"bluetooth:iso-broadcast", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_iso, "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "19-50"},
    {"can:raw", AF_CAN, SOCK_RAW, CAN_RAW, "can:raw:vcan0", "8-128"},
    {"can:isotp", AF_CAN, SOCK_DGRAM, CAN_ISOTP, "can:isotp:vcan0,rx=0x123,tx=0x321", "16-128"},
    {"can:j1939", AF_CAN, SOCK_DGRAM, CAN_J1939, "can:j1939:vcan0,name=0x0,pgn=0x40000,addr=0x20", "24-128"},
    {"inet", AF_INET, SOCK_DGRAM, 0, "inet:127.0.0.1:0", "16-128"},
    {"inet6", AF_INET6, SOCK_DGRAM, 0, "inet6:[::1]:0", "24-128"},
    {"mptcp", AF_INET, SOCK_STREAM, IPPROTO_MPTCP, "inet:127.0.0.1:0", "16-128"},
    {"mptcp", AF_INET6, SOCK_STREAM, IPPROTO_MPTCP, "inet6:[::1]:0", "24-128"},
    {"netlink", AF_NETLINK, SOCK_RAW, 0, "netlink:0:0x0", "12-128"},
    {"packet", AF_PACKET, SOCK_DGRAM, 0, "packet:lo,proto=0x806", "20-128"},
    {"qipcrtr", AF_QIPCRTR, SOCK_DGRAM, 0, "qipcrtr:1:0", "12-128"},
    {"rds", AF_RDS, SOCK_SEQPACKET, 0, "inet:127.0.0.1:4000", "16-128"},
    {"rds", AF_RDS, SOCK_SEQPACKET, 0, "inet6:[::1]:4000", "28-128"},
    {"sctp", AF_INET, SOCK_STREAM, IPPROTO_SCTP, "inet:127.0.0.1:0", "16-128"},
    {"sctp", AF_INET6, SOCK_STREAM, IPPROTO_SCTP, "inet6:[::1]:0", "28-128"},
    {"smc", AF_SMC, SOCK_STREAM, smc_over_ipv4, "inet:127.0.0.1:0", "16-128"},
    {"smc", AF_SMC, SOCK_STREAM, smc_over_ipv6, "inet6:[::1]:0", "24-128"},
    {"tipc:service-range", AF_TIPC, SOCK_RDM, 0, "tipc:service-range:18888,17,19", "0 16-128"},
    {"tipc:service", AF_TIPC, SOCK_RDM, 0, "tipc:service:18888,17", "0 16-128"},
    {"udplite", AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE, "inet:127.0.0.1:0", "16-128"},
    {"udplite", AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE, "inet6:[::1]:0", "24-128"},
    {"unix:pathname", AF_UNIX, SOCK_DGRAM, 0, "unix:x", "3-110"},
    {"unix:abstract", AF_UNIX, SOCK_DGRAM, 0, "unix:@sockfam", "3-110"},
    {"unix:unnamed", AF_UNIX, SOCK_DGRAM, 0, "unix:", "2"},
    {"vsock", AF_VSOCK, SOCK_STREAM, 0, "vsock:4294967295:70000", "16-128"},
};

constexpr deviation deviating[] = {
    {"bluetooth:hci", "bluetooth:hci:0", "the family's first byte is enough where it comes first; the rest counts as zero"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "a broadcast has one stream at least, whose number is behind what the spec wants"},
    {"rds", "inet6:[::1]:4000", "the 24 bytes of RFC 2133 are inet6's alone"},
    {"sctp", "inet6:[::1]:0", "the 24 bytes of RFC 2133 are inet6's alone"},
    {"tipc:service-range", "tipc:service-range:18888,17,19", "no bytes at all take every binding back"},
    {"tipc:service", "tipc:service:18888,17", "no bytes at all take every binding back"},
    {"packet", "packet:lo,proto=0x806", "what is received is shorter than what bind wants"},
};

constexpr answer given[] = {
    {"alg", "alg:hash:sha256", "type", "ENOENT ENOENT"},
    {"alg", "alg:hash:sha256", "feat", "taken EINVAL EINVAL EINVAL"},
    {"alg", "alg:hash:sha256", "mask", "taken EINVAL EINVAL EINVAL"},
    {"alg", "alg:hash:sha256", "name", "ENOENT ENOENT"},
    {"bluetooth:l2cap", "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "psm", "other ok EINVAL EINVAL"},
    {"bluetooth:l2cap", "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "bdaddr", "ok ok"},
    {"bluetooth:l2cap", "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "cid", "ok EINVAL EINVAL EINVAL"},
    {"bluetooth:l2cap", "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "bdaddr_type", "ok EINVAL EINVAL EINVAL"},
    {"bluetooth:rfcomm", "bluetooth:rfcomm:00:AA:01:00:00:00,channel=5", "bdaddr", "ok ok"},
    {"bluetooth:rfcomm", "bluetooth:rfcomm:00:AA:01:00:00:00,channel=5", "channel", "ok ok ok ok"},
    {"bluetooth:hci", "bluetooth:hci:0", "device_id", "ok ok ENODEV taken"},
    {"bluetooth:hci", "bluetooth:hci:0", "channel", "ok EBUSY EINVAL EINVAL"},
    {"bluetooth:sco", "bluetooth:sco:00:AA:01:00:00:00", "bdaddr", "ok ok"},
    {"bluetooth:iso", "bluetooth:iso:00:AA:01:00:00:00,type=1", "bdaddr", "ok ok"},
    {"bluetooth:iso", "bluetooth:iso:00:AA:01:00:00:00,type=1", "bdaddr_type", "EINVAL ok EINVAL EINVAL"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bdaddr", "taken taken"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bdaddr_type", "EINVAL taken EINVAL EINVAL"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bc_bdaddr", "taken taken"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bc_bdaddr_type", "taken taken taken taken"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bc_sid", "taken taken taken taken"},
    {"bluetooth:iso-broadcast", "bluetooth:iso-broadcast:00:AA:01:00:00:00,type=1,bc=00:AA:01:01:00:00,bc-type=1,sid=0,bis=01", "bc_bis", "EINVAL EINVAL"},
    {"can:raw", "can:raw:vcan0", "interface", "ok ENODEV ENODEV ENODEV"},
    {"can:isotp", "can:isotp:vcan0,rx=0x123,tx=0x321", "interface", "ENODEV ENODEV ENODEV ENODEV"},
    {"can:isotp", "can:isotp:vcan0,rx=0x123,tx=0x321", "rx_addr", "ok ok EINVAL EINVAL"},
    {"can:isotp", "can:isotp:vcan0,rx=0x123,tx=0x321", "tx_addr", "ok ok EINVAL EINVAL"},
    {"can:j1939", "can:j1939:vcan0,name=0x0,pgn=0x40000,addr=0x20", "interface", "ENODEV ENODEV ENODEV ENODEV"},
    {"can:j1939", "can:j1939:vcan0,name=0x0,pgn=0x40000,addr=0x20", "name", "ok ok ok ok"},
    {"can:j1939", "can:j1939:vcan0,name=0x0,pgn=0x40000,addr=0x20", "pgn", "other EINVAL other other"},
    {"can:j1939", "can:j1939:vcan0,name=0x0,pgn=0x40000,addr=0x20", "addr", "ok ok ok ok"},
    {"inet", "inet:127.0.0.1:0", "port", "other ok ok ok"},
    {"inet", "inet:127.0.0.1:0", "host", "ok ok"},
    {"inet6", "inet6:[::1]:0", "port", "other ok ok ok"},
    {"inet6", "inet6:[::1]:0", "flowinfo", "ok other other other"},
    {"inet6", "inet6:[::1]:0", "host", "ok ok"},
    {"inet6", "inet6:[::1]:0", "scope_id", "ok other other other"},
    {"mptcp", "inet:127.0.0.1:0", "port", "other ok ok ok"},
    {"mptcp", "inet:127.0.0.1:0", "host", "ok ok"},
    {"mptcp", "inet6:[::1]:0", "port", "other ok ok ok"},
    {"mptcp", "inet6:[::1]:0", "flowinfo", "ok other other other"},
    {"mptcp", "inet6:[::1]:0", "host", "ok EINVAL"},
    {"mptcp", "inet6:[::1]:0", "scope_id", "ok other other other"},
    {"netlink", "netlink:0:0x0", "pid", "other ok ok ok"},
    {"netlink", "netlink:0:0x0", "groups", "ok ok ok ok"},
    {"packet", "packet:lo,proto=0x806", "proto", "ok ok ok ok"},
    {"packet", "packet:lo,proto=0x806", "interface", "ok ok ENODEV ENODEV"},
    {"packet", "packet:lo,proto=0x806", "hatype", "other other other other"},
    {"packet", "packet:lo,proto=0x806", "pkttype", "ok other other other"},
    {"packet", "packet:lo,proto=0x806", "addr", "ok other"},
    {"qipcrtr", "qipcrtr:1:0", "node", "EINVAL ok EINVAL EINVAL"},
    {"qipcrtr", "qipcrtr:1:0", "port", "other ok EADDRINUSE ok"},
    {"rds", "inet:127.0.0.1:4000", "port", "other EINVAL ok ok"},
    {"rds", "inet:127.0.0.1:4000", "host", "EINVAL EINVAL"},
    {"rds", "inet6:[::1]:4000", "port", "other EINVAL ok ok"},
    {"rds", "inet6:[::1]:4000", "flowinfo", "ok other other other"},
    {"rds", "inet6:[::1]:4000", "host", "EINVAL EINVAL"},
    {"rds", "inet6:[::1]:4000", "scope_id", "ok other other other"},
    {"sctp", "inet:127.0.0.1:0", "port", "other ok ok ok"},
    {"sctp", "inet:127.0.0.1:0", "host", "ok EADDRNOTAVAIL"},
    {"sctp", "inet6:[::1]:0", "port", "other ok ok ok"},
    {"sctp", "inet6:[::1]:0", "flowinfo", "ok other other other"},
    {"sctp", "inet6:[::1]:0", "host", "ok EADDRNOTAVAIL"},
    {"sctp", "inet6:[::1]:0", "scope_id", "ok other other other"},
    {"smc", "inet:127.0.0.1:0", "port", "other ok ok ok"},
    {"smc", "inet:127.0.0.1:0", "host", "ok ok"},
    {"smc", "inet6:[::1]:0", "port", "other ok ok ok"},
    {"smc", "inet6:[::1]:0", "flowinfo", "ok other other other"},
    {"smc", "inet6:[::1]:0", "host", "ok EINVAL"},
    {"smc", "inet6:[::1]:0", "scope_id", "ok other other other"},
    {"tipc:service-range", "tipc:service-range:18888,17,19", "scope", "taken taken taken taken"},
    {"tipc:service-range", "tipc:service-range:18888,17,19", "type", "EACCES EACCES taken taken"},
    {"tipc:service-range", "tipc:service-range:18888,17,19", "lower", "taken taken EINVAL EINVAL"},
    {"tipc:service-range", "tipc:service-range:18888,17,19", "upper", "EINVAL EINVAL taken taken"},
    {"tipc:service", "tipc:service:18888,17", "scope", "taken taken taken taken"},
    {"tipc:service", "tipc:service:18888,17", "type", "EACCES EACCES taken taken"},
    {"tipc:service", "tipc:service:18888,17", "instance", "taken taken taken taken"},
    {"tipc:service", "tipc:service:18888,17", "domain", "taken taken taken taken"},
    {"udplite", "inet:127.0.0.1:0", "port", "other ok ok ok"},
    {"udplite", "inet:127.0.0.1:0", "host", "ok ok"},
    {"udplite", "inet6:[::1]:0", "port", "other ok ok ok"},
    {"udplite", "inet6:[::1]:0", "flowinfo", "ok other other other"},
    {"udplite", "inet6:[::1]:0", "host", "ok ok"},
    {"udplite", "inet6:[::1]:0", "scope_id", "ok other other other"},
    {"vsock", "vsock:4294967295:70000", "port", "ok ok ok other"},
    {"vsock", "vsock:4294967295:70000", "cid", "EADDRNOTAVAIL ok EADDRNOTAVAIL ok"},
    {"vsock", "vsock:4294967295:70000", "flags", "ok other EINVAL EINVAL"},
};

}  // namespace

std::span<const subject> subjects() { return rows; }
std::span<const deviation> deviations() { return deviating; }
std::span<const answer> answers() { return given; }

}  // namespace sockfam::tests

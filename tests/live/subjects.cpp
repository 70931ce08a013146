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
    {"alg", AF_ALG, SOCK_SEQPACKET, 0, "alg:hash:sha256", "25-88"},
    {"bluetooth:l2cap", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_l2cap, "bluetooth:l2cap:00:AA:01:00:00:00,psm=4097", "2-128"},
    {"bluetooth:rfcomm", AF_BLUETOOTH, SOCK_STREAM, btproto_rfcomm, "bluetooth:rfcomm:00:AA:01:00:00:00,channel=5", "2-128"},
    {"bluetooth:hci", AF_BLUETOOTH, SOCK_RAW, btproto_hci, "bluetooth:hci:0", "2-128"},
    {"bluetooth:sco", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_sco, "bluetooth:sco:00:AA:01:00:00:00", "8-128"},
    {"bluetooth:iso", AF_BLUETOOTH, SOCK_SEQPACKET, btproto_iso, "bluetooth:iso:00:AA:01:00:00:00,type=1", "10-128"},
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
    {"tipc:service-range", AF_TIPC, SOCK_RDM, 0, "tipc:service-range:18888,17,19", "16-128"},
    {"tipc:service", AF_TIPC, SOCK_RDM, 0, "tipc:service:18888,17", "16-128"},
    {"udplite", AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE, "inet:127.0.0.1:0", "16-128"},
    {"udplite", AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE, "inet6:[::1]:0", "24-128"},
    {"unix:pathname", AF_UNIX, SOCK_DGRAM, 0, "unix:x", "3-110"},
    {"unix:abstract", AF_UNIX, SOCK_DGRAM, 0, "unix:@sockfam", "2-110"},
    {"vsock", AF_VSOCK, SOCK_STREAM, 0, "vsock:4294967295:70000", "16-128"},
};

constexpr deviation deviating[] = {
    {"packet", "packet:lo,proto=0x806", "x"},
};

constexpr answer given[] = {
    {"alg", "alg:hash:sha256", "x", "y"},
};

}  // namespace

std::span<const subject> subjects() { return rows; }
std::span<const deviation> deviations() { return deviating; }
std::span<const answer> answers() { return given; }

}  // namespace sockfam::tests

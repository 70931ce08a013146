// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/if_packet.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_PACKET) == 17, "spec/families/packet.yaml: AF_PACKET");
static_assert(static_cast<long long>(PACKET_HOST) == 0, "spec/families/packet.yaml: PACKET_HOST");
static_assert(static_cast<long long>(PACKET_BROADCAST) == 1, "spec/families/packet.yaml: PACKET_BROADCAST");
static_assert(static_cast<long long>(PACKET_MULTICAST) == 2, "spec/families/packet.yaml: PACKET_MULTICAST");
static_assert(static_cast<long long>(PACKET_OTHERHOST) == 3, "spec/families/packet.yaml: PACKET_OTHERHOST");
static_assert(static_cast<long long>(PACKET_OUTGOING) == 4, "spec/families/packet.yaml: PACKET_OUTGOING");

static_assert(sizeof(sockaddr_ll) == 20, "spec/families/packet.yaml: size");
static_assert(offsetof(sockaddr_ll, sll_protocol) == 2, "spec/families/packet.yaml: offset of sll_protocol");
static_assert(sizeof(sockaddr_ll::sll_protocol) == 2, "spec/families/packet.yaml: size of sll_protocol");
static_assert(offsetof(sockaddr_ll, sll_ifindex) == 4, "spec/families/packet.yaml: offset of sll_ifindex");
static_assert(sizeof(sockaddr_ll::sll_ifindex) == 4, "spec/families/packet.yaml: size of sll_ifindex");
static_assert(offsetof(sockaddr_ll, sll_hatype) == 8, "spec/families/packet.yaml: offset of sll_hatype");
static_assert(sizeof(sockaddr_ll::sll_hatype) == 2, "spec/families/packet.yaml: size of sll_hatype");
static_assert(offsetof(sockaddr_ll, sll_pkttype) == 10, "spec/families/packet.yaml: offset of sll_pkttype");
static_assert(sizeof(sockaddr_ll::sll_pkttype) == 1, "spec/families/packet.yaml: size of sll_pkttype");
static_assert(offsetof(sockaddr_ll, sll_halen) == 11, "spec/families/packet.yaml: offset of sll_halen");
static_assert(sizeof(sockaddr_ll::sll_halen) == 1, "spec/families/packet.yaml: size of sll_halen");
static_assert(offsetof(sockaddr_ll, sll_addr) == 12, "spec/families/packet.yaml: offset of sll_addr");
static_assert(sizeof(sockaddr_ll::sll_addr) == 8, "spec/families/packet.yaml: size of sll_addr");

TEST(Abi, PacketAgreesWithTheHeaders) { SUCCEED(); }
#endif

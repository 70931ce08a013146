// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/netlink.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_NETLINK) == 16, "spec/families/netlink.yaml: AF_NETLINK");

static_assert(sizeof(sockaddr_nl) == 12, "spec/families/netlink.yaml: size");
static_assert(offsetof(sockaddr_nl, nl_pad) == 2, "spec/families/netlink.yaml: offset of nl_pad");
static_assert(sizeof(sockaddr_nl::nl_pad) == 2, "spec/families/netlink.yaml: size of nl_pad");
static_assert(offsetof(sockaddr_nl, nl_pid) == 4, "spec/families/netlink.yaml: offset of nl_pid");
static_assert(sizeof(sockaddr_nl::nl_pid) == 4, "spec/families/netlink.yaml: size of nl_pid");
static_assert(offsetof(sockaddr_nl, nl_groups) == 8, "spec/families/netlink.yaml: offset of nl_groups");
static_assert(sizeof(sockaddr_nl::nl_groups) == 4, "spec/families/netlink.yaml: size of nl_groups");

TEST(Abi, NetlinkAgreesWithTheHeaders) { SUCCEED(); }
#endif

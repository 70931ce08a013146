// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <netipx/ipx.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_IPX) == 4, "spec/families/ipx.yaml: AF_IPX");

static_assert(sizeof(sockaddr_ipx) == 16, "spec/families/ipx.yaml: size");
static_assert(offsetof(sockaddr_ipx, sipx_port) == 2, "spec/families/ipx.yaml: offset of sipx_port");
static_assert(sizeof(sockaddr_ipx::sipx_port) == 2, "spec/families/ipx.yaml: size of sipx_port");
static_assert(offsetof(sockaddr_ipx, sipx_network) == 4, "spec/families/ipx.yaml: offset of sipx_network");
static_assert(sizeof(sockaddr_ipx::sipx_network) == 4, "spec/families/ipx.yaml: size of sipx_network");
static_assert(offsetof(sockaddr_ipx, sipx_node) == 8, "spec/families/ipx.yaml: offset of sipx_node");
static_assert(sizeof(sockaddr_ipx::sipx_node) == 6, "spec/families/ipx.yaml: size of sipx_node");
static_assert(offsetof(sockaddr_ipx, sipx_type) == 14, "spec/families/ipx.yaml: offset of sipx_type");
static_assert(sizeof(sockaddr_ipx::sipx_type) == 1, "spec/families/ipx.yaml: size of sipx_type");
static_assert(offsetof(sockaddr_ipx, sipx_zero) == 15, "spec/families/ipx.yaml: offset of sipx_zero");
static_assert(sizeof(sockaddr_ipx::sipx_zero) == 1, "spec/families/ipx.yaml: size of sipx_zero");

TEST(Abi, IpxAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "ipx", sockfam::os::linux_);
}
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <wsipx.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_IPX) == 6, "spec/families/ipx.yaml: AF_IPX");

static_assert(sizeof(SOCKADDR_IPX) == 14, "spec/families/ipx.yaml: size");
static_assert(offsetof(SOCKADDR_IPX, sa_netnum) == 2, "spec/families/ipx.yaml: offset of sa_netnum");
static_assert(sizeof(SOCKADDR_IPX::sa_netnum) == 4, "spec/families/ipx.yaml: size of sa_netnum");
static_assert(offsetof(SOCKADDR_IPX, sa_nodenum) == 6, "spec/families/ipx.yaml: offset of sa_nodenum");
static_assert(sizeof(SOCKADDR_IPX::sa_nodenum) == 6, "spec/families/ipx.yaml: size of sa_nodenum");
static_assert(offsetof(SOCKADDR_IPX, sa_socket) == 12, "spec/families/ipx.yaml: offset of sa_socket");
static_assert(sizeof(SOCKADDR_IPX::sa_socket) == 2, "spec/families/ipx.yaml: size of sa_socket");

TEST(Abi, IpxAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "ipx", sockfam::os::windows);
}
#endif

// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/atalk.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_APPLETALK) == 5, "spec/families/appletalk.yaml: AF_APPLETALK");
static_assert(static_cast<long long>(ATADDR_BCAST) == 255, "spec/families/appletalk.yaml: ATADDR_BCAST");

static_assert(sizeof(sockaddr_at) == 16, "spec/families/appletalk.yaml: size");
static_assert(offsetof(sockaddr_at, sat_port) == 2, "spec/families/appletalk.yaml: offset of sat_port");
static_assert(sizeof(sockaddr_at::sat_port) == 1, "spec/families/appletalk.yaml: size of sat_port");
static_assert(offsetof(sockaddr_at, sat_addr.s_net) == 4, "spec/families/appletalk.yaml: offset of sat_addr.s_net");
static_assert(sizeof(sockaddr_at::sat_addr.s_net) == 2, "spec/families/appletalk.yaml: size of sat_addr.s_net");
static_assert(offsetof(sockaddr_at, sat_addr.s_node) == 6, "spec/families/appletalk.yaml: offset of sat_addr.s_node");
static_assert(sizeof(sockaddr_at::sat_addr.s_node) == 1, "spec/families/appletalk.yaml: size of sat_addr.s_node");
static_assert(offsetof(sockaddr_at, sat_zero) == 8, "spec/families/appletalk.yaml: offset of sat_zero");
static_assert(sizeof(sockaddr_at::sat_zero) == 8, "spec/families/appletalk.yaml: size of sat_zero");

TEST(Abi, AppletalkAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "appletalk", sockfam::os::linux_);
}
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <atalkwsh.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_APPLETALK) == 16, "spec/families/appletalk.yaml: AF_APPLETALK");

static_assert(sizeof(SOCKADDR_AT) == 6, "spec/families/appletalk.yaml: size");
static_assert(offsetof(SOCKADDR_AT, sat_net) == 2, "spec/families/appletalk.yaml: offset of sat_net");
static_assert(sizeof(SOCKADDR_AT::sat_net) == 2, "spec/families/appletalk.yaml: size of sat_net");
static_assert(offsetof(SOCKADDR_AT, sat_node) == 4, "spec/families/appletalk.yaml: offset of sat_node");
static_assert(sizeof(SOCKADDR_AT::sat_node) == 1, "spec/families/appletalk.yaml: size of sat_node");
static_assert(offsetof(SOCKADDR_AT, sat_socket) == 5, "spec/families/appletalk.yaml: offset of sat_socket");
static_assert(sizeof(SOCKADDR_AT::sat_socket) == 1, "spec/families/appletalk.yaml: size of sat_socket");

TEST(Abi, AppletalkAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "appletalk", sockfam::os::windows);
}
#endif

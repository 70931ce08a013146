// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/tipc.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_TIPC) == 30, "spec/families/tipc.yaml: AF_TIPC");
static_assert(static_cast<long long>(TIPC_SERVICE_RANGE) == 1, "spec/families/tipc.yaml: TIPC_SERVICE_RANGE");
static_assert(static_cast<long long>(TIPC_SERVICE_ADDR) == 2, "spec/families/tipc.yaml: TIPC_SERVICE_ADDR");
static_assert(static_cast<long long>(TIPC_SOCKET_ADDR) == 3, "spec/families/tipc.yaml: TIPC_SOCKET_ADDR");
static_assert(static_cast<long long>(TIPC_ZONE_SCOPE) == 1, "spec/families/tipc.yaml: TIPC_ZONE_SCOPE");
static_assert(static_cast<long long>(TIPC_CLUSTER_SCOPE) == 2, "spec/families/tipc.yaml: TIPC_CLUSTER_SCOPE");
static_assert(static_cast<long long>(TIPC_NODE_SCOPE) == 3, "spec/families/tipc.yaml: TIPC_NODE_SCOPE");

static_assert(sizeof(sockaddr_tipc) == 16, "spec/families/tipc.yaml: size");
static_assert(offsetof(sockaddr_tipc, addrtype) == 2, "spec/families/tipc.yaml: offset of addrtype");
static_assert(sizeof(sockaddr_tipc::addrtype) == 1, "spec/families/tipc.yaml: size of addrtype");
static_assert(offsetof(sockaddr_tipc, scope) == 3, "spec/families/tipc.yaml: offset of scope");
static_assert(sizeof(sockaddr_tipc::scope) == 1, "spec/families/tipc.yaml: size of scope");
static_assert(offsetof(sockaddr_tipc, addr.nameseq.type) == 4, "spec/families/tipc.yaml: offset of addr.nameseq.type");
static_assert(sizeof(sockaddr_tipc::addr.nameseq.type) == 4, "spec/families/tipc.yaml: size of addr.nameseq.type");
static_assert(offsetof(sockaddr_tipc, addr.nameseq.lower) == 8,
              "spec/families/tipc.yaml: offset of addr.nameseq.lower");
static_assert(sizeof(sockaddr_tipc::addr.nameseq.lower) == 4, "spec/families/tipc.yaml: size of addr.nameseq.lower");
static_assert(offsetof(sockaddr_tipc, addr.nameseq.upper) == 12,
              "spec/families/tipc.yaml: offset of addr.nameseq.upper");
static_assert(sizeof(sockaddr_tipc::addr.nameseq.upper) == 4, "spec/families/tipc.yaml: size of addr.nameseq.upper");
static_assert(offsetof(sockaddr_tipc, addr.name.name.type) == 4,
              "spec/families/tipc.yaml: offset of addr.name.name.type");
static_assert(sizeof(sockaddr_tipc::addr.name.name.type) == 4, "spec/families/tipc.yaml: size of addr.name.name.type");
static_assert(offsetof(sockaddr_tipc, addr.name.name.instance) == 8,
              "spec/families/tipc.yaml: offset of addr.name.name.instance");
static_assert(sizeof(sockaddr_tipc::addr.name.name.instance) == 4,
              "spec/families/tipc.yaml: size of addr.name.name.instance");
static_assert(offsetof(sockaddr_tipc, addr.name.domain) == 12, "spec/families/tipc.yaml: offset of addr.name.domain");
static_assert(sizeof(sockaddr_tipc::addr.name.domain) == 4, "spec/families/tipc.yaml: size of addr.name.domain");
static_assert(offsetof(sockaddr_tipc, addr.id.ref) == 4, "spec/families/tipc.yaml: offset of addr.id.ref");
static_assert(sizeof(sockaddr_tipc::addr.id.ref) == 4, "spec/families/tipc.yaml: size of addr.id.ref");
static_assert(offsetof(sockaddr_tipc, addr.id.node) == 8, "spec/families/tipc.yaml: offset of addr.id.node");
static_assert(sizeof(sockaddr_tipc::addr.id.node) == 4, "spec/families/tipc.yaml: size of addr.id.node");

TEST(Abi, TipcAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "tipc:service-range", sockfam::os::linux_);
  sockfam::tests::covered("header check", "tipc:service", sockfam::os::linux_);
  sockfam::tests::covered("header check", "tipc:socket", sockfam::os::linux_);
}
#endif

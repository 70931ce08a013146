// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/rxrpc.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_RXRPC) == 33, "spec/families/rxrpc.yaml: AF_RXRPC");
static_assert(static_cast<long long>(AF_INET) == 2, "spec/families/rxrpc.yaml: AF_INET");
static_assert(static_cast<long long>(SOCK_DGRAM) == 2, "spec/families/rxrpc.yaml: SOCK_DGRAM");
static_assert(static_cast<long long>(AF_INET6) == 10, "spec/families/rxrpc.yaml: AF_INET6");

static_assert(sizeof(sockaddr_rxrpc) == 36, "spec/families/rxrpc.yaml: size");
static_assert(offsetof(sockaddr_rxrpc, srx_service) == 2, "spec/families/rxrpc.yaml: offset of srx_service");
static_assert(sizeof(sockaddr_rxrpc::srx_service) == 2, "spec/families/rxrpc.yaml: size of srx_service");
static_assert(offsetof(sockaddr_rxrpc, transport_type) == 4, "spec/families/rxrpc.yaml: offset of transport_type");
static_assert(sizeof(sockaddr_rxrpc::transport_type) == 2, "spec/families/rxrpc.yaml: size of transport_type");
static_assert(offsetof(sockaddr_rxrpc, transport_len) == 6, "spec/families/rxrpc.yaml: offset of transport_len");
static_assert(sizeof(sockaddr_rxrpc::transport_len) == 2, "spec/families/rxrpc.yaml: size of transport_len");
static_assert(offsetof(sockaddr_rxrpc, transport.sin.sin_family) == 8,
              "spec/families/rxrpc.yaml: offset of transport.sin.sin_family");
static_assert(sizeof(sockaddr_rxrpc::transport.sin.sin_family) == 2,
              "spec/families/rxrpc.yaml: size of transport.sin.sin_family");
static_assert(offsetof(sockaddr_rxrpc, transport.sin.sin_port) == 10,
              "spec/families/rxrpc.yaml: offset of transport.sin.sin_port");
static_assert(sizeof(sockaddr_rxrpc::transport.sin.sin_port) == 2,
              "spec/families/rxrpc.yaml: size of transport.sin.sin_port");
static_assert(offsetof(sockaddr_rxrpc, transport.sin.sin_addr) == 12,
              "spec/families/rxrpc.yaml: offset of transport.sin.sin_addr");
static_assert(sizeof(sockaddr_rxrpc::transport.sin.sin_addr) == 4,
              "spec/families/rxrpc.yaml: size of transport.sin.sin_addr");
static_assert(offsetof(sockaddr_rxrpc, transport.sin.sin_zero) == 16,
              "spec/families/rxrpc.yaml: offset of transport.sin.sin_zero");
static_assert(sizeof(sockaddr_rxrpc::transport.sin.sin_zero) == 8,
              "spec/families/rxrpc.yaml: size of transport.sin.sin_zero");
static_assert(offsetof(sockaddr_rxrpc, transport.sin6.sin6_family) == 8,
              "spec/families/rxrpc.yaml: offset of transport.sin6.sin6_family");
static_assert(sizeof(sockaddr_rxrpc::transport.sin6.sin6_family) == 2,
              "spec/families/rxrpc.yaml: size of transport.sin6.sin6_family");
static_assert(offsetof(sockaddr_rxrpc, transport.sin6.sin6_port) == 10,
              "spec/families/rxrpc.yaml: offset of transport.sin6.sin6_port");
static_assert(sizeof(sockaddr_rxrpc::transport.sin6.sin6_port) == 2,
              "spec/families/rxrpc.yaml: size of transport.sin6.sin6_port");
static_assert(offsetof(sockaddr_rxrpc, transport.sin6.sin6_flowinfo) == 12,
              "spec/families/rxrpc.yaml: offset of transport.sin6.sin6_flowinfo");
static_assert(sizeof(sockaddr_rxrpc::transport.sin6.sin6_flowinfo) == 4,
              "spec/families/rxrpc.yaml: size of transport.sin6.sin6_flowinfo");
static_assert(offsetof(sockaddr_rxrpc, transport.sin6.sin6_addr) == 16,
              "spec/families/rxrpc.yaml: offset of transport.sin6.sin6_addr");
static_assert(sizeof(sockaddr_rxrpc::transport.sin6.sin6_addr) == 16,
              "spec/families/rxrpc.yaml: size of transport.sin6.sin6_addr");
static_assert(offsetof(sockaddr_rxrpc, transport.sin6.sin6_scope_id) == 32,
              "spec/families/rxrpc.yaml: offset of transport.sin6.sin6_scope_id");
static_assert(sizeof(sockaddr_rxrpc::transport.sin6.sin6_scope_id) == 4,
              "spec/families/rxrpc.yaml: size of transport.sin6.sin6_scope_id");

TEST(Abi, RxrpcAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "rxrpc:inet", sockfam::os::linux_);
  sockfam::tests::covered("header check", "rxrpc:inet6", sockfam::os::linux_);
}
#endif

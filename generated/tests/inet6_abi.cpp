// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <netinet/in.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_INET6) == 10, "spec/families/inet6.yaml: AF_INET6");

static_assert(sizeof(sockaddr_in6) == 28, "spec/families/inet6.yaml: size");
static_assert(offsetof(sockaddr_in6, sin6_port) == 2, "spec/families/inet6.yaml: offset of sin6_port");
static_assert(sizeof(sockaddr_in6::sin6_port) == 2, "spec/families/inet6.yaml: size of sin6_port");
static_assert(offsetof(sockaddr_in6, sin6_flowinfo) == 4, "spec/families/inet6.yaml: offset of sin6_flowinfo");
static_assert(sizeof(sockaddr_in6::sin6_flowinfo) == 4, "spec/families/inet6.yaml: size of sin6_flowinfo");
static_assert(offsetof(sockaddr_in6, sin6_addr) == 8, "spec/families/inet6.yaml: offset of sin6_addr");
static_assert(sizeof(sockaddr_in6::sin6_addr) == 16, "spec/families/inet6.yaml: size of sin6_addr");
static_assert(offsetof(sockaddr_in6, sin6_scope_id) == 24, "spec/families/inet6.yaml: offset of sin6_scope_id");
static_assert(sizeof(sockaddr_in6::sin6_scope_id) == 4, "spec/families/inet6.yaml: size of sin6_scope_id");

TEST(Abi, Inet6AgreesWithTheHeaders) { SUCCEED(); }
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_INET6) == 23, "spec/families/inet6.yaml: AF_INET6");

static_assert(sizeof(sockaddr_in6) == 28, "spec/families/inet6.yaml: size");
static_assert(offsetof(sockaddr_in6, sin6_port) == 2, "spec/families/inet6.yaml: offset of sin6_port");
static_assert(sizeof(sockaddr_in6::sin6_port) == 2, "spec/families/inet6.yaml: size of sin6_port");
static_assert(offsetof(sockaddr_in6, sin6_flowinfo) == 4, "spec/families/inet6.yaml: offset of sin6_flowinfo");
static_assert(sizeof(sockaddr_in6::sin6_flowinfo) == 4, "spec/families/inet6.yaml: size of sin6_flowinfo");
static_assert(offsetof(sockaddr_in6, sin6_addr) == 8, "spec/families/inet6.yaml: offset of sin6_addr");
static_assert(sizeof(sockaddr_in6::sin6_addr) == 16, "spec/families/inet6.yaml: size of sin6_addr");
static_assert(offsetof(sockaddr_in6, sin6_scope_id) == 24, "spec/families/inet6.yaml: offset of sin6_scope_id");
static_assert(sizeof(sockaddr_in6::sin6_scope_id) == 4, "spec/families/inet6.yaml: size of sin6_scope_id");

TEST(Abi, Inet6AgreesWithTheHeaders) { SUCCEED(); }
#endif

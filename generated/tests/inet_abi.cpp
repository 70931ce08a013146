// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <netinet/in.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_INET) == 2, "spec/families/inet.yaml: AF_INET");

static_assert(sizeof(sockaddr_in) == 16, "spec/families/inet.yaml: size");
static_assert(offsetof(sockaddr_in, sin_port) == 2, "spec/families/inet.yaml: offset of sin_port");
static_assert(sizeof(sockaddr_in::sin_port) == 2, "spec/families/inet.yaml: size of sin_port");
static_assert(offsetof(sockaddr_in, sin_addr) == 4, "spec/families/inet.yaml: offset of sin_addr");
static_assert(sizeof(sockaddr_in::sin_addr) == 4, "spec/families/inet.yaml: size of sin_addr");
static_assert(offsetof(sockaddr_in, sin_zero) == 8, "spec/families/inet.yaml: offset of sin_zero");
static_assert(sizeof(sockaddr_in::sin_zero) == 8, "spec/families/inet.yaml: size of sin_zero");

TEST(Abi, InetAgreesWithTheHeaders) { SUCCEED(); }
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_INET) == 2, "spec/families/inet.yaml: AF_INET");

static_assert(sizeof(sockaddr_in) == 16, "spec/families/inet.yaml: size");
static_assert(offsetof(sockaddr_in, sin_port) == 2, "spec/families/inet.yaml: offset of sin_port");
static_assert(sizeof(sockaddr_in::sin_port) == 2, "spec/families/inet.yaml: size of sin_port");
static_assert(offsetof(sockaddr_in, sin_addr) == 4, "spec/families/inet.yaml: offset of sin_addr");
static_assert(sizeof(sockaddr_in::sin_addr) == 4, "spec/families/inet.yaml: size of sin_addr");
static_assert(offsetof(sockaddr_in, sin_zero) == 8, "spec/families/inet.yaml: offset of sin_zero");
static_assert(sizeof(sockaddr_in::sin_zero) == 8, "spec/families/inet.yaml: size of sin_zero");

TEST(Abi, InetAgreesWithTheHeaders) { SUCCEED(); }
#endif

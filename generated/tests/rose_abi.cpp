// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/rose.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_ROSE) == 11, "spec/families/rose.yaml: AF_ROSE");

static_assert(sizeof(full_sockaddr_rose) == 64, "spec/families/rose.yaml: size");
static_assert(offsetof(full_sockaddr_rose, srose_addr.rose_addr) == 2,
              "spec/families/rose.yaml: offset of srose_addr.rose_addr");
static_assert(sizeof(full_sockaddr_rose::srose_addr.rose_addr) == 5,
              "spec/families/rose.yaml: size of srose_addr.rose_addr");
static_assert(offsetof(full_sockaddr_rose, srose_call.ax25_call) == 7,
              "spec/families/rose.yaml: offset of srose_call.ax25_call");
static_assert(sizeof(full_sockaddr_rose::srose_call.ax25_call) == 7,
              "spec/families/rose.yaml: size of srose_call.ax25_call");
static_assert(offsetof(full_sockaddr_rose, srose_ndigis) == 16, "spec/families/rose.yaml: offset of srose_ndigis");
static_assert(sizeof(full_sockaddr_rose::srose_ndigis) == 4, "spec/families/rose.yaml: size of srose_ndigis");
static_assert(offsetof(full_sockaddr_rose, srose_digis) == 20, "spec/families/rose.yaml: offset of srose_digis");
static_assert(sizeof(full_sockaddr_rose::srose_digis) == 42, "spec/families/rose.yaml: size of srose_digis");

TEST(Abi, RoseAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "rose", sockfam::os::linux_);
}
#endif

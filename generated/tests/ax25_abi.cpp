// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/ax25.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_AX25) == 3, "spec/families/ax25.yaml: AF_AX25");

static_assert(sizeof(full_sockaddr_ax25) == 72, "spec/families/ax25.yaml: size");
static_assert(offsetof(full_sockaddr_ax25, fsa_ax25.sax25_call.ax25_call) == 2,
              "spec/families/ax25.yaml: offset of fsa_ax25.sax25_call.ax25_call");
static_assert(sizeof(full_sockaddr_ax25::fsa_ax25.sax25_call.ax25_call) == 7,
              "spec/families/ax25.yaml: size of fsa_ax25.sax25_call.ax25_call");
static_assert(offsetof(full_sockaddr_ax25, fsa_ax25.sax25_ndigis) == 12,
              "spec/families/ax25.yaml: offset of fsa_ax25.sax25_ndigis");
static_assert(sizeof(full_sockaddr_ax25::fsa_ax25.sax25_ndigis) == 4,
              "spec/families/ax25.yaml: size of fsa_ax25.sax25_ndigis");
static_assert(offsetof(full_sockaddr_ax25, fsa_digipeater) == 16, "spec/families/ax25.yaml: offset of fsa_digipeater");
static_assert(sizeof(full_sockaddr_ax25::fsa_digipeater) == 56, "spec/families/ax25.yaml: size of fsa_digipeater");

TEST(Abi, Ax25AgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "ax25", sockfam::os::linux_);
}
#endif

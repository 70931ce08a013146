// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/x25.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_X25) == 9, "spec/families/x25.yaml: AF_X25");

static_assert(sizeof(sockaddr_x25) == 18, "spec/families/x25.yaml: size");
static_assert(offsetof(sockaddr_x25, sx25_addr.x25_addr) == 2, "spec/families/x25.yaml: offset of sx25_addr.x25_addr");
static_assert(sizeof(sockaddr_x25::sx25_addr.x25_addr) == 16, "spec/families/x25.yaml: size of sx25_addr.x25_addr");

TEST(Abi, X25AgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "x25", sockfam::os::linux_);
}
#endif

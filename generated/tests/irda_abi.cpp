// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_IRDA) == 23, "spec/families/irda.yaml: AF_IRDA");
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <af_irda.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_IRDA) == 26, "spec/families/irda.yaml: AF_IRDA");

static_assert(sizeof(SOCKADDR_IRDA) == 32, "spec/families/irda.yaml: size");
static_assert(offsetof(SOCKADDR_IRDA, irdaDeviceID) == 2, "spec/families/irda.yaml: offset of irdaDeviceID");
static_assert(sizeof(SOCKADDR_IRDA::irdaDeviceID) == 4, "spec/families/irda.yaml: size of irdaDeviceID");
static_assert(offsetof(SOCKADDR_IRDA, irdaServiceName) == 6, "spec/families/irda.yaml: offset of irdaServiceName");
static_assert(sizeof(SOCKADDR_IRDA::irdaServiceName) == 25, "spec/families/irda.yaml: size of irdaServiceName");

TEST(Abi, IrdaAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "irda", sockfam::os::windows);
}
#endif

// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/atm.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_ATMPVC) == 8, "spec/families/atmpvc.yaml: AF_ATMPVC");
static_assert(static_cast<long long>(ATM_ITF_ANY) == -1, "spec/families/atmpvc.yaml: ATM_ITF_ANY");
static_assert(static_cast<long long>(ATM_VPI_ANY) == -1, "spec/families/atmpvc.yaml: ATM_VPI_ANY");
static_assert(static_cast<long long>(ATM_VPI_UNSPEC) == -2, "spec/families/atmpvc.yaml: ATM_VPI_UNSPEC");
static_assert(static_cast<long long>(ATM_VCI_ANY) == -1, "spec/families/atmpvc.yaml: ATM_VCI_ANY");
static_assert(static_cast<long long>(ATM_VCI_UNSPEC) == -2, "spec/families/atmpvc.yaml: ATM_VCI_UNSPEC");

static_assert(sizeof(sockaddr_atmpvc) == 12, "spec/families/atmpvc.yaml: size");
static_assert(offsetof(sockaddr_atmpvc, sap_addr.itf) == 4, "spec/families/atmpvc.yaml: offset of sap_addr.itf");
static_assert(sizeof(sockaddr_atmpvc::sap_addr.itf) == 2, "spec/families/atmpvc.yaml: size of sap_addr.itf");
static_assert(offsetof(sockaddr_atmpvc, sap_addr.vpi) == 6, "spec/families/atmpvc.yaml: offset of sap_addr.vpi");
static_assert(sizeof(sockaddr_atmpvc::sap_addr.vpi) == 2, "spec/families/atmpvc.yaml: size of sap_addr.vpi");
static_assert(offsetof(sockaddr_atmpvc, sap_addr.vci) == 8, "spec/families/atmpvc.yaml: offset of sap_addr.vci");
static_assert(sizeof(sockaddr_atmpvc::sap_addr.vci) == 4, "spec/families/atmpvc.yaml: size of sap_addr.vci");

TEST(Abi, AtmpvcAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "atmpvc", sockfam::os::linux_);
}
#endif

// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/atm.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_ATMSVC) == 20, "spec/families/atmsvc.yaml: AF_ATMSVC");
static_assert(static_cast<long long>(ATM_LIJ_NONE) == 0, "spec/families/atmsvc.yaml: ATM_LIJ_NONE");
static_assert(static_cast<long long>(ATM_LIJ) == 1, "spec/families/atmsvc.yaml: ATM_LIJ");
static_assert(static_cast<long long>(ATM_LIJ_RPJ) == 2, "spec/families/atmsvc.yaml: ATM_LIJ_RPJ");
static_assert(static_cast<long long>(ATM_LIJ_NJ) == 3, "spec/families/atmsvc.yaml: ATM_LIJ_NJ");

static_assert(sizeof(sockaddr_atmsvc) == 44, "spec/families/atmsvc.yaml: size");
static_assert(offsetof(sockaddr_atmsvc, sas_addr.prv) == 4, "spec/families/atmsvc.yaml: offset of sas_addr.prv");
static_assert(sizeof(sockaddr_atmsvc::sas_addr.prv) == 20, "spec/families/atmsvc.yaml: size of sas_addr.prv");
static_assert(offsetof(sockaddr_atmsvc, sas_addr.pub) == 24, "spec/families/atmsvc.yaml: offset of sas_addr.pub");
static_assert(sizeof(sockaddr_atmsvc::sas_addr.pub) == 13, "spec/families/atmsvc.yaml: size of sas_addr.pub");
static_assert(offsetof(sockaddr_atmsvc, sas_addr.lij_type) == 37,
              "spec/families/atmsvc.yaml: offset of sas_addr.lij_type");
static_assert(sizeof(sockaddr_atmsvc::sas_addr.lij_type) == 1, "spec/families/atmsvc.yaml: size of sas_addr.lij_type");
static_assert(offsetof(sockaddr_atmsvc, sas_addr.lij_id) == 40, "spec/families/atmsvc.yaml: offset of sas_addr.lij_id");
static_assert(sizeof(sockaddr_atmsvc::sas_addr.lij_id) == 4, "spec/families/atmsvc.yaml: size of sas_addr.lij_id");

TEST(Abi, AtmsvcAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "atmsvc", sockfam::os::linux_);
}
#endif

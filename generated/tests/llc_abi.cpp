// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/if_arp.h>
#include <linux/llc.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_LLC) == 26, "spec/families/llc.yaml: AF_LLC");
static_assert(static_cast<long long>(ARPHRD_ETHER) == 1, "spec/families/llc.yaml: ARPHRD_ETHER");
static_assert(static_cast<long long>(LLC_SAP_NULL) == 0, "spec/families/llc.yaml: LLC_SAP_NULL");
static_assert(static_cast<long long>(LLC_SAP_LLC) == 2, "spec/families/llc.yaml: LLC_SAP_LLC");
static_assert(static_cast<long long>(LLC_SAP_SNA) == 4, "spec/families/llc.yaml: LLC_SAP_SNA");
static_assert(static_cast<long long>(LLC_SAP_IP) == 6, "spec/families/llc.yaml: LLC_SAP_IP");
static_assert(static_cast<long long>(LLC_SAP_BSPAN) == 66, "spec/families/llc.yaml: LLC_SAP_BSPAN");
static_assert(static_cast<long long>(LLC_SAP_SNAP) == 170, "spec/families/llc.yaml: LLC_SAP_SNAP");
static_assert(static_cast<long long>(LLC_SAP_BANYAN) == 188, "spec/families/llc.yaml: LLC_SAP_BANYAN");
static_assert(static_cast<long long>(LLC_SAP_IPX) == 224, "spec/families/llc.yaml: LLC_SAP_IPX");
static_assert(static_cast<long long>(LLC_SAP_NETBEUI) == 240, "spec/families/llc.yaml: LLC_SAP_NETBEUI");
static_assert(static_cast<long long>(LLC_SAP_LANMGR) == 244, "spec/families/llc.yaml: LLC_SAP_LANMGR");
static_assert(static_cast<long long>(LLC_SAP_OSI) == 254, "spec/families/llc.yaml: LLC_SAP_OSI");
static_assert(static_cast<long long>(LLC_SAP_GLOBAL) == 255, "spec/families/llc.yaml: LLC_SAP_GLOBAL");

static_assert(sizeof(sockaddr_llc) == 16, "spec/families/llc.yaml: size");
static_assert(offsetof(sockaddr_llc, sllc_arphrd) == 2, "spec/families/llc.yaml: offset of sllc_arphrd");
static_assert(sizeof(sockaddr_llc::sllc_arphrd) == 2, "spec/families/llc.yaml: size of sllc_arphrd");
static_assert(offsetof(sockaddr_llc, sllc_test) == 4, "spec/families/llc.yaml: offset of sllc_test");
static_assert(sizeof(sockaddr_llc::sllc_test) == 1, "spec/families/llc.yaml: size of sllc_test");
static_assert(offsetof(sockaddr_llc, sllc_xid) == 5, "spec/families/llc.yaml: offset of sllc_xid");
static_assert(sizeof(sockaddr_llc::sllc_xid) == 1, "spec/families/llc.yaml: size of sllc_xid");
static_assert(offsetof(sockaddr_llc, sllc_ua) == 6, "spec/families/llc.yaml: offset of sllc_ua");
static_assert(sizeof(sockaddr_llc::sllc_ua) == 1, "spec/families/llc.yaml: size of sllc_ua");
static_assert(offsetof(sockaddr_llc, sllc_sap) == 7, "spec/families/llc.yaml: offset of sllc_sap");
static_assert(sizeof(sockaddr_llc::sllc_sap) == 1, "spec/families/llc.yaml: size of sllc_sap");
static_assert(offsetof(sockaddr_llc, sllc_mac) == 8, "spec/families/llc.yaml: offset of sllc_mac");
static_assert(sizeof(sockaddr_llc::sllc_mac) == 6, "spec/families/llc.yaml: size of sllc_mac");
static_assert(offsetof(sockaddr_llc, __pad) == 14, "spec/families/llc.yaml: offset of __pad");
static_assert(sizeof(sockaddr_llc::__pad) == 2, "spec/families/llc.yaml: size of __pad");

TEST(Abi, LlcAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "llc", sockfam::os::linux_);
}
#endif

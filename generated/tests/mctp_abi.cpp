// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/mctp.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_MCTP) == 45, "spec/families/mctp.yaml: AF_MCTP");
static_assert(static_cast<long long>(MCTP_NET_ANY) == 0, "spec/families/mctp.yaml: MCTP_NET_ANY");
static_assert(static_cast<long long>(MCTP_ADDR_NULL) == 0, "spec/families/mctp.yaml: MCTP_ADDR_NULL");
static_assert(static_cast<long long>(MCTP_ADDR_ANY) == 255, "spec/families/mctp.yaml: MCTP_ADDR_ANY");

static_assert(sizeof(sockaddr_mctp_ext) == 52, "spec/families/mctp.yaml: size");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.__smctp_pad0) == 2,
              "spec/families/mctp.yaml: offset of smctp_base.__smctp_pad0");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.__smctp_pad0) == 2,
              "spec/families/mctp.yaml: size of smctp_base.__smctp_pad0");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.smctp_network) == 4,
              "spec/families/mctp.yaml: offset of smctp_base.smctp_network");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.smctp_network) == 4,
              "spec/families/mctp.yaml: size of smctp_base.smctp_network");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.smctp_addr.s_addr) == 8,
              "spec/families/mctp.yaml: offset of smctp_base.smctp_addr.s_addr");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.smctp_addr.s_addr) == 1,
              "spec/families/mctp.yaml: size of smctp_base.smctp_addr.s_addr");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.smctp_type) == 9,
              "spec/families/mctp.yaml: offset of smctp_base.smctp_type");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.smctp_type) == 1,
              "spec/families/mctp.yaml: size of smctp_base.smctp_type");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.smctp_tag) == 10,
              "spec/families/mctp.yaml: offset of smctp_base.smctp_tag");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.smctp_tag) == 1,
              "spec/families/mctp.yaml: size of smctp_base.smctp_tag");
static_assert(offsetof(sockaddr_mctp_ext, smctp_base.__smctp_pad1) == 11,
              "spec/families/mctp.yaml: offset of smctp_base.__smctp_pad1");
static_assert(sizeof(sockaddr_mctp_ext::smctp_base.__smctp_pad1) == 1,
              "spec/families/mctp.yaml: size of smctp_base.__smctp_pad1");
static_assert(offsetof(sockaddr_mctp_ext, smctp_ifindex) == 12, "spec/families/mctp.yaml: offset of smctp_ifindex");
static_assert(sizeof(sockaddr_mctp_ext::smctp_ifindex) == 4, "spec/families/mctp.yaml: size of smctp_ifindex");
static_assert(offsetof(sockaddr_mctp_ext, smctp_halen) == 16, "spec/families/mctp.yaml: offset of smctp_halen");
static_assert(sizeof(sockaddr_mctp_ext::smctp_halen) == 1, "spec/families/mctp.yaml: size of smctp_halen");
static_assert(offsetof(sockaddr_mctp_ext, __smctp_pad0) == 17, "spec/families/mctp.yaml: offset of __smctp_pad0");
static_assert(sizeof(sockaddr_mctp_ext::__smctp_pad0) == 3, "spec/families/mctp.yaml: size of __smctp_pad0");
static_assert(offsetof(sockaddr_mctp_ext, smctp_haddr) == 20, "spec/families/mctp.yaml: offset of smctp_haddr");
static_assert(sizeof(sockaddr_mctp_ext::smctp_haddr) == 32, "spec/families/mctp.yaml: size of smctp_haddr");

static_assert(sizeof(sockaddr_mctp) == 12, "spec/families/mctp.yaml: size");
static_assert(offsetof(sockaddr_mctp, __smctp_pad0) == 2, "spec/families/mctp.yaml: offset of __smctp_pad0");
static_assert(sizeof(sockaddr_mctp::__smctp_pad0) == 2, "spec/families/mctp.yaml: size of __smctp_pad0");
static_assert(offsetof(sockaddr_mctp, smctp_network) == 4, "spec/families/mctp.yaml: offset of smctp_network");
static_assert(sizeof(sockaddr_mctp::smctp_network) == 4, "spec/families/mctp.yaml: size of smctp_network");
static_assert(offsetof(sockaddr_mctp, smctp_addr.s_addr) == 8, "spec/families/mctp.yaml: offset of smctp_addr.s_addr");
static_assert(sizeof(sockaddr_mctp::smctp_addr.s_addr) == 1, "spec/families/mctp.yaml: size of smctp_addr.s_addr");
static_assert(offsetof(sockaddr_mctp, smctp_type) == 9, "spec/families/mctp.yaml: offset of smctp_type");
static_assert(sizeof(sockaddr_mctp::smctp_type) == 1, "spec/families/mctp.yaml: size of smctp_type");
static_assert(offsetof(sockaddr_mctp, smctp_tag) == 10, "spec/families/mctp.yaml: offset of smctp_tag");
static_assert(sizeof(sockaddr_mctp::smctp_tag) == 1, "spec/families/mctp.yaml: size of smctp_tag");
static_assert(offsetof(sockaddr_mctp, __smctp_pad1) == 11, "spec/families/mctp.yaml: offset of __smctp_pad1");
static_assert(sizeof(sockaddr_mctp::__smctp_pad1) == 1, "spec/families/mctp.yaml: size of __smctp_pad1");

TEST(Abi, MctpAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "mctp:extended", sockfam::os::linux_);
  sockfam::tests::covered("header check", "mctp:endpoint", sockfam::os::linux_);
}
#endif

// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/phonet.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_PHONET) == 35, "spec/families/phonet.yaml: AF_PHONET");
static_assert(static_cast<long long>(PN_PROTO_TRANSPORT) == 0, "spec/families/phonet.yaml: PN_PROTO_TRANSPORT");
static_assert(static_cast<long long>(PN_PROTO_PHONET) == 1, "spec/families/phonet.yaml: PN_PROTO_PHONET");
static_assert(static_cast<long long>(PN_PROTO_PIPE) == 2, "spec/families/phonet.yaml: PN_PROTO_PIPE");

static_assert(sizeof(sockaddr_pn) == 16, "spec/families/phonet.yaml: size");
static_assert(offsetof(sockaddr_pn, spn_obj) == 2, "spec/families/phonet.yaml: offset of spn_obj");
static_assert(sizeof(sockaddr_pn::spn_obj) == 1, "spec/families/phonet.yaml: size of spn_obj");
static_assert(offsetof(sockaddr_pn, spn_dev) == 3, "spec/families/phonet.yaml: offset of spn_dev");
static_assert(sizeof(sockaddr_pn::spn_dev) == 1, "spec/families/phonet.yaml: size of spn_dev");
static_assert(offsetof(sockaddr_pn, spn_resource) == 4, "spec/families/phonet.yaml: offset of spn_resource");
static_assert(sizeof(sockaddr_pn::spn_resource) == 1, "spec/families/phonet.yaml: size of spn_resource");
static_assert(offsetof(sockaddr_pn, spn_zero) == 5, "spec/families/phonet.yaml: offset of spn_zero");
static_assert(sizeof(sockaddr_pn::spn_zero) == 11, "spec/families/phonet.yaml: size of spn_zero");

TEST(Abi, PhonetAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "phonet", sockfam::os::linux_);
}
#endif

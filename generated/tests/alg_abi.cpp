// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/if_alg.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_ALG) == 38, "spec/families/alg.yaml: AF_ALG");

static_assert(sizeof(sockaddr_alg) == 88, "spec/families/alg.yaml: size");
static_assert(offsetof(sockaddr_alg, salg_type) == 2, "spec/families/alg.yaml: offset of salg_type");
static_assert(sizeof(sockaddr_alg::salg_type) == 14, "spec/families/alg.yaml: size of salg_type");
static_assert(offsetof(sockaddr_alg, salg_feat) == 16, "spec/families/alg.yaml: offset of salg_feat");
static_assert(sizeof(sockaddr_alg::salg_feat) == 4, "spec/families/alg.yaml: size of salg_feat");
static_assert(offsetof(sockaddr_alg, salg_mask) == 20, "spec/families/alg.yaml: offset of salg_mask");
static_assert(sizeof(sockaddr_alg::salg_mask) == 4, "spec/families/alg.yaml: size of salg_mask");
static_assert(offsetof(sockaddr_alg, salg_name) == 24, "spec/families/alg.yaml: offset of salg_name");
static_assert(sizeof(sockaddr_alg::salg_name) == 64, "spec/families/alg.yaml: size of salg_name");

TEST(Abi, AlgAgreesWithTheHeaders) { SUCCEED(); }
#endif

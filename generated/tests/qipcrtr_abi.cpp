// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/qrtr.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_QIPCRTR) == 42, "spec/families/qipcrtr.yaml: AF_QIPCRTR");

static_assert(sizeof(sockaddr_qrtr) == 12, "spec/families/qipcrtr.yaml: size");
static_assert(offsetof(sockaddr_qrtr, sq_node) == 4, "spec/families/qipcrtr.yaml: offset of sq_node");
static_assert(sizeof(sockaddr_qrtr::sq_node) == 4, "spec/families/qipcrtr.yaml: size of sq_node");
static_assert(offsetof(sockaddr_qrtr, sq_port) == 8, "spec/families/qipcrtr.yaml: offset of sq_port");
static_assert(sizeof(sockaddr_qrtr::sq_port) == 4, "spec/families/qipcrtr.yaml: size of sq_port");

TEST(Abi, QipcrtrAgreesWithTheHeaders) { SUCCEED(); }
#endif

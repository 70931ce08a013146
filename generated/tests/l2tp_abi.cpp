// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/l2tp.h>

#include <cstddef>


static_assert(sizeof(sockaddr_l2tpip) == 16, "spec/families/l2tp.yaml: size");
static_assert(offsetof(sockaddr_l2tpip, l2tp_addr) == 4, "spec/families/l2tp.yaml: offset of l2tp_addr");
static_assert(sizeof(sockaddr_l2tpip::l2tp_addr) == 4, "spec/families/l2tp.yaml: size of l2tp_addr");
static_assert(offsetof(sockaddr_l2tpip, l2tp_conn_id) == 8, "spec/families/l2tp.yaml: offset of l2tp_conn_id");
static_assert(sizeof(sockaddr_l2tpip::l2tp_conn_id) == 4, "spec/families/l2tp.yaml: size of l2tp_conn_id");

TEST(Abi, L2tpAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "l2tp", sockfam::os::linux_);
}
#endif

// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/l2tp.h>

#include <cstddef>


static_assert(sizeof(sockaddr_l2tpip6) == 32, "spec/families/l2tp6.yaml: size");
static_assert(offsetof(sockaddr_l2tpip6, l2tp_flowinfo) == 4, "spec/families/l2tp6.yaml: offset of l2tp_flowinfo");
static_assert(sizeof(sockaddr_l2tpip6::l2tp_flowinfo) == 4, "spec/families/l2tp6.yaml: size of l2tp_flowinfo");
static_assert(offsetof(sockaddr_l2tpip6, l2tp_addr) == 8, "spec/families/l2tp6.yaml: offset of l2tp_addr");
static_assert(sizeof(sockaddr_l2tpip6::l2tp_addr) == 16, "spec/families/l2tp6.yaml: size of l2tp_addr");
static_assert(offsetof(sockaddr_l2tpip6, l2tp_scope_id) == 24, "spec/families/l2tp6.yaml: offset of l2tp_scope_id");
static_assert(sizeof(sockaddr_l2tpip6::l2tp_scope_id) == 4, "spec/families/l2tp6.yaml: size of l2tp_scope_id");
static_assert(offsetof(sockaddr_l2tpip6, l2tp_conn_id) == 28, "spec/families/l2tp6.yaml: offset of l2tp_conn_id");
static_assert(sizeof(sockaddr_l2tpip6::l2tp_conn_id) == 4, "spec/families/l2tp6.yaml: size of l2tp_conn_id");

TEST(Abi, L2tp6AgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "l2tp6", sockfam::os::linux_);
}
#endif

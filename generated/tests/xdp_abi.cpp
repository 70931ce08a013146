// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/if_xdp.h>
#include <linux/version.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_XDP) == 44, "spec/families/xdp.yaml: AF_XDP");
static_assert(static_cast<long long>(XDP_SHARED_UMEM) == 1, "spec/families/xdp.yaml: XDP_SHARED_UMEM");
static_assert(static_cast<long long>(XDP_COPY) == 2, "spec/families/xdp.yaml: XDP_COPY");
static_assert(static_cast<long long>(XDP_ZEROCOPY) == 4, "spec/families/xdp.yaml: XDP_ZEROCOPY");
static_assert(static_cast<long long>(XDP_USE_NEED_WAKEUP) == 8, "spec/families/xdp.yaml: XDP_USE_NEED_WAKEUP");
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
static_assert(static_cast<long long>(XDP_USE_SG) == 16, "spec/families/xdp.yaml: XDP_USE_SG");
#endif

static_assert(sizeof(sockaddr_xdp) == 16, "spec/families/xdp.yaml: size");
static_assert(offsetof(sockaddr_xdp, sxdp_flags) == 2, "spec/families/xdp.yaml: offset of sxdp_flags");
static_assert(sizeof(sockaddr_xdp::sxdp_flags) == 2, "spec/families/xdp.yaml: size of sxdp_flags");
static_assert(offsetof(sockaddr_xdp, sxdp_ifindex) == 4, "spec/families/xdp.yaml: offset of sxdp_ifindex");
static_assert(sizeof(sockaddr_xdp::sxdp_ifindex) == 4, "spec/families/xdp.yaml: size of sxdp_ifindex");
static_assert(offsetof(sockaddr_xdp, sxdp_queue_id) == 8, "spec/families/xdp.yaml: offset of sxdp_queue_id");
static_assert(sizeof(sockaddr_xdp::sxdp_queue_id) == 4, "spec/families/xdp.yaml: size of sxdp_queue_id");
static_assert(offsetof(sockaddr_xdp, sxdp_shared_umem_fd) == 12,
              "spec/families/xdp.yaml: offset of sxdp_shared_umem_fd");
static_assert(sizeof(sockaddr_xdp::sxdp_shared_umem_fd) == 4, "spec/families/xdp.yaml: size of sxdp_shared_umem_fd");

TEST(Abi, XdpAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "xdp", sockfam::os::linux_);
}
#endif

// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/if_pppox.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_PPPOX) == 24, "spec/families/pppox.yaml: AF_PPPOX");
static_assert(static_cast<long long>(PX_PROTO_OE) == 0, "spec/families/pppox.yaml: PX_PROTO_OE");
static_assert(static_cast<long long>(PX_PROTO_PPTP) == 2, "spec/families/pppox.yaml: PX_PROTO_PPTP");
static_assert(static_cast<long long>(PX_PROTO_OL2TP) == 1, "spec/families/pppox.yaml: PX_PROTO_OL2TP");
static_assert(static_cast<long long>(AF_INET) == 2, "spec/families/pppox.yaml: AF_INET");
static_assert(static_cast<long long>(AF_INET6) == 10, "spec/families/pppox.yaml: AF_INET6");

static_assert(sizeof(sockaddr_pppox) == 30, "spec/families/pppox.yaml: size");
static_assert(offsetof(sockaddr_pppox, sa_protocol) == 2, "spec/families/pppox.yaml: offset of sa_protocol");
static_assert(sizeof(sockaddr_pppox::sa_protocol) == 4, "spec/families/pppox.yaml: size of sa_protocol");
static_assert(offsetof(sockaddr_pppox, sa_addr.pppoe.sid) == 6,
              "spec/families/pppox.yaml: offset of sa_addr.pppoe.sid");
static_assert(sizeof(sockaddr_pppox::sa_addr.pppoe.sid) == 2, "spec/families/pppox.yaml: size of sa_addr.pppoe.sid");
static_assert(offsetof(sockaddr_pppox, sa_addr.pppoe.remote) == 8,
              "spec/families/pppox.yaml: offset of sa_addr.pppoe.remote");
static_assert(sizeof(sockaddr_pppox::sa_addr.pppoe.remote) == 6,
              "spec/families/pppox.yaml: size of sa_addr.pppoe.remote");
static_assert(offsetof(sockaddr_pppox, sa_addr.pppoe.dev) == 14,
              "spec/families/pppox.yaml: offset of sa_addr.pppoe.dev");
static_assert(sizeof(sockaddr_pppox::sa_addr.pppoe.dev) == 16, "spec/families/pppox.yaml: size of sa_addr.pppoe.dev");
static_assert(offsetof(sockaddr_pppox, sa_addr.pptp.call_id) == 6,
              "spec/families/pppox.yaml: offset of sa_addr.pptp.call_id");
static_assert(sizeof(sockaddr_pppox::sa_addr.pptp.call_id) == 2,
              "spec/families/pppox.yaml: size of sa_addr.pptp.call_id");
static_assert(offsetof(sockaddr_pppox, sa_addr.pptp.sin_addr) == 10,
              "spec/families/pppox.yaml: offset of sa_addr.pptp.sin_addr");
static_assert(sizeof(sockaddr_pppox::sa_addr.pptp.sin_addr) == 4,
              "spec/families/pppox.yaml: size of sa_addr.pptp.sin_addr");

static_assert(sizeof(sockaddr_pppol2tp) == 38, "spec/families/pppox.yaml: size");
static_assert(offsetof(sockaddr_pppol2tp, sa_protocol) == 2, "spec/families/pppox.yaml: offset of sa_protocol");
static_assert(sizeof(sockaddr_pppol2tp::sa_protocol) == 4, "spec/families/pppox.yaml: size of sa_protocol");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.pid) == 6, "spec/families/pppox.yaml: offset of pppol2tp.pid");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.pid) == 4, "spec/families/pppox.yaml: size of pppol2tp.pid");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.fd) == 10, "spec/families/pppox.yaml: offset of pppol2tp.fd");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.fd) == 4, "spec/families/pppox.yaml: size of pppol2tp.fd");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.addr.sin_family) == 14,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_family");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.addr.sin_family) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_family");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.addr.sin_port) == 16,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_port");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.addr.sin_port) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_port");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.addr.sin_addr) == 18,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_addr");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.addr.sin_addr) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_addr");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.addr.sin_zero) == 22,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_zero");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.addr.sin_zero) == 8,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_zero");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.s_tunnel) == 30,
              "spec/families/pppox.yaml: offset of pppol2tp.s_tunnel");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.s_tunnel) == 2, "spec/families/pppox.yaml: size of pppol2tp.s_tunnel");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.s_session) == 32,
              "spec/families/pppox.yaml: offset of pppol2tp.s_session");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.s_session) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.s_session");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.d_tunnel) == 34,
              "spec/families/pppox.yaml: offset of pppol2tp.d_tunnel");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.d_tunnel) == 2, "spec/families/pppox.yaml: size of pppol2tp.d_tunnel");
static_assert(offsetof(sockaddr_pppol2tp, pppol2tp.d_session) == 36,
              "spec/families/pppox.yaml: offset of pppol2tp.d_session");
static_assert(sizeof(sockaddr_pppol2tp::pppol2tp.d_session) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.d_session");

static_assert(sizeof(sockaddr_pppol2tpin6) == 50, "spec/families/pppox.yaml: size");
static_assert(offsetof(sockaddr_pppol2tpin6, sa_protocol) == 2, "spec/families/pppox.yaml: offset of sa_protocol");
static_assert(sizeof(sockaddr_pppol2tpin6::sa_protocol) == 4, "spec/families/pppox.yaml: size of sa_protocol");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.pid) == 6, "spec/families/pppox.yaml: offset of pppol2tp.pid");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.pid) == 4, "spec/families/pppox.yaml: size of pppol2tp.pid");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.fd) == 10, "spec/families/pppox.yaml: offset of pppol2tp.fd");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.fd) == 4, "spec/families/pppox.yaml: size of pppol2tp.fd");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.s_tunnel) == 14,
              "spec/families/pppox.yaml: offset of pppol2tp.s_tunnel");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.s_tunnel) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.s_tunnel");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.s_session) == 16,
              "spec/families/pppox.yaml: offset of pppol2tp.s_session");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.s_session) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.s_session");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.d_tunnel) == 18,
              "spec/families/pppox.yaml: offset of pppol2tp.d_tunnel");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.d_tunnel) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.d_tunnel");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.d_session) == 20,
              "spec/families/pppox.yaml: offset of pppol2tp.d_session");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.d_session) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.d_session");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.addr.sin6_family) == 22,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_family");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.addr.sin6_family) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_family");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.addr.sin6_port) == 24,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_port");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.addr.sin6_port) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_port");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.addr.sin6_flowinfo) == 26,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_flowinfo");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.addr.sin6_flowinfo) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_flowinfo");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.addr.sin6_addr) == 30,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_addr");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.addr.sin6_addr) == 16,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_addr");
static_assert(offsetof(sockaddr_pppol2tpin6, pppol2tp.addr.sin6_scope_id) == 46,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_scope_id");
static_assert(sizeof(sockaddr_pppol2tpin6::pppol2tp.addr.sin6_scope_id) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_scope_id");

static_assert(sizeof(sockaddr_pppol2tpv3) == 46, "spec/families/pppox.yaml: size");
static_assert(offsetof(sockaddr_pppol2tpv3, sa_protocol) == 2, "spec/families/pppox.yaml: offset of sa_protocol");
static_assert(sizeof(sockaddr_pppol2tpv3::sa_protocol) == 4, "spec/families/pppox.yaml: size of sa_protocol");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.pid) == 6, "spec/families/pppox.yaml: offset of pppol2tp.pid");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.pid) == 4, "spec/families/pppox.yaml: size of pppol2tp.pid");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.fd) == 10, "spec/families/pppox.yaml: offset of pppol2tp.fd");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.fd) == 4, "spec/families/pppox.yaml: size of pppol2tp.fd");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.addr.sin_family) == 14,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_family");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.addr.sin_family) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_family");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.addr.sin_port) == 16,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_port");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.addr.sin_port) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_port");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.addr.sin_addr) == 18,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_addr");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.addr.sin_addr) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_addr");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.addr.sin_zero) == 22,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin_zero");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.addr.sin_zero) == 8,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin_zero");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.s_tunnel) == 30,
              "spec/families/pppox.yaml: offset of pppol2tp.s_tunnel");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.s_tunnel) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.s_tunnel");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.s_session) == 34,
              "spec/families/pppox.yaml: offset of pppol2tp.s_session");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.s_session) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.s_session");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.d_tunnel) == 38,
              "spec/families/pppox.yaml: offset of pppol2tp.d_tunnel");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.d_tunnel) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.d_tunnel");
static_assert(offsetof(sockaddr_pppol2tpv3, pppol2tp.d_session) == 42,
              "spec/families/pppox.yaml: offset of pppol2tp.d_session");
static_assert(sizeof(sockaddr_pppol2tpv3::pppol2tp.d_session) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.d_session");

static_assert(sizeof(sockaddr_pppol2tpv3in6) == 58, "spec/families/pppox.yaml: size");
static_assert(offsetof(sockaddr_pppol2tpv3in6, sa_protocol) == 2, "spec/families/pppox.yaml: offset of sa_protocol");
static_assert(sizeof(sockaddr_pppol2tpv3in6::sa_protocol) == 4, "spec/families/pppox.yaml: size of sa_protocol");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.pid) == 6, "spec/families/pppox.yaml: offset of pppol2tp.pid");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.pid) == 4, "spec/families/pppox.yaml: size of pppol2tp.pid");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.fd) == 10, "spec/families/pppox.yaml: offset of pppol2tp.fd");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.fd) == 4, "spec/families/pppox.yaml: size of pppol2tp.fd");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.s_tunnel) == 14,
              "spec/families/pppox.yaml: offset of pppol2tp.s_tunnel");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.s_tunnel) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.s_tunnel");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.s_session) == 18,
              "spec/families/pppox.yaml: offset of pppol2tp.s_session");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.s_session) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.s_session");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.d_tunnel) == 22,
              "spec/families/pppox.yaml: offset of pppol2tp.d_tunnel");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.d_tunnel) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.d_tunnel");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.d_session) == 26,
              "spec/families/pppox.yaml: offset of pppol2tp.d_session");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.d_session) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.d_session");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.addr.sin6_family) == 30,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_family");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.addr.sin6_family) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_family");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.addr.sin6_port) == 32,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_port");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.addr.sin6_port) == 2,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_port");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.addr.sin6_flowinfo) == 34,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_flowinfo");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.addr.sin6_flowinfo) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_flowinfo");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.addr.sin6_addr) == 38,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_addr");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.addr.sin6_addr) == 16,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_addr");
static_assert(offsetof(sockaddr_pppol2tpv3in6, pppol2tp.addr.sin6_scope_id) == 54,
              "spec/families/pppox.yaml: offset of pppol2tp.addr.sin6_scope_id");
static_assert(sizeof(sockaddr_pppol2tpv3in6::pppol2tp.addr.sin6_scope_id) == 4,
              "spec/families/pppox.yaml: size of pppol2tp.addr.sin6_scope_id");

TEST(Abi, PppoxAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "pppox:pppoe", sockfam::os::linux_);
  sockfam::tests::covered("header check", "pppox:pptp", sockfam::os::linux_);
  sockfam::tests::covered("header check", "pppox:l2tpv2", sockfam::os::linux_);
  sockfam::tests::covered("header check", "pppox:l2tpv2-inet6", sockfam::os::linux_);
  sockfam::tests::covered("header check", "pppox:l2tpv3", sockfam::os::linux_);
  sockfam::tests::covered("header check", "pppox:l2tpv3-inet6", sockfam::os::linux_);
}
#endif

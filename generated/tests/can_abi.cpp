// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/can/j1939.h>
#include <linux/can.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_CAN) == 29, "spec/families/can.yaml: AF_CAN");
static_assert(static_cast<long long>(CAN_RAW) == 1, "spec/families/can.yaml: CAN_RAW");
static_assert(static_cast<long long>(CAN_BCM) == 2, "spec/families/can.yaml: CAN_BCM");
static_assert(static_cast<long long>(CAN_ISOTP) == 6, "spec/families/can.yaml: CAN_ISOTP");
static_assert(static_cast<long long>(CAN_J1939) == 7, "spec/families/can.yaml: CAN_J1939");
static_assert(static_cast<long long>(J1939_IDLE_ADDR) == 254, "spec/families/can.yaml: J1939_IDLE_ADDR");
static_assert(static_cast<long long>(J1939_NO_ADDR) == 255, "spec/families/can.yaml: J1939_NO_ADDR");

static_assert(sizeof(sockaddr_can) == 24, "spec/families/can.yaml: size");
static_assert(offsetof(sockaddr_can, can_ifindex) == 4, "spec/families/can.yaml: offset of can_ifindex");
static_assert(sizeof(sockaddr_can::can_ifindex) == 4, "spec/families/can.yaml: size of can_ifindex");
static_assert(offsetof(sockaddr_can, can_addr.tp.rx_id) == 8, "spec/families/can.yaml: offset of can_addr.tp.rx_id");
static_assert(sizeof(sockaddr_can::can_addr.tp.rx_id) == 4, "spec/families/can.yaml: size of can_addr.tp.rx_id");
static_assert(offsetof(sockaddr_can, can_addr.tp.tx_id) == 12, "spec/families/can.yaml: offset of can_addr.tp.tx_id");
static_assert(sizeof(sockaddr_can::can_addr.tp.tx_id) == 4, "spec/families/can.yaml: size of can_addr.tp.tx_id");
static_assert(offsetof(sockaddr_can, can_addr.j1939.name) == 8,
              "spec/families/can.yaml: offset of can_addr.j1939.name");
static_assert(sizeof(sockaddr_can::can_addr.j1939.name) == 8, "spec/families/can.yaml: size of can_addr.j1939.name");
static_assert(offsetof(sockaddr_can, can_addr.j1939.pgn) == 16, "spec/families/can.yaml: offset of can_addr.j1939.pgn");
static_assert(sizeof(sockaddr_can::can_addr.j1939.pgn) == 4, "spec/families/can.yaml: size of can_addr.j1939.pgn");
static_assert(offsetof(sockaddr_can, can_addr.j1939.addr) == 20,
              "spec/families/can.yaml: offset of can_addr.j1939.addr");
static_assert(sizeof(sockaddr_can::can_addr.j1939.addr) == 1, "spec/families/can.yaml: size of can_addr.j1939.addr");

TEST(Abi, CanAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "can:raw", sockfam::os::linux_);
  sockfam::tests::covered("header check", "can:bcm", sockfam::os::linux_);
  sockfam::tests::covered("header check", "can:isotp", sockfam::os::linux_);
  sockfam::tests::covered("header check", "can:j1939", sockfam::os::linux_);
}
#endif

// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <bluetooth/bluetooth.h>
#include <bluetooth/hci.h>
#include <bluetooth/l2cap.h>
#include <bluetooth/rfcomm.h>
#include <bluetooth/sco.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_BLUETOOTH) == 31, "spec/families/bluetooth.yaml: AF_BLUETOOTH");
static_assert(static_cast<long long>(BTPROTO_L2CAP) == 0, "spec/families/bluetooth.yaml: BTPROTO_L2CAP");
static_assert(static_cast<long long>(BTPROTO_RFCOMM) == 3, "spec/families/bluetooth.yaml: BTPROTO_RFCOMM");
static_assert(static_cast<long long>(BTPROTO_HCI) == 1, "spec/families/bluetooth.yaml: BTPROTO_HCI");
static_assert(static_cast<long long>(BTPROTO_SCO) == 2, "spec/families/bluetooth.yaml: BTPROTO_SCO");
static_assert(static_cast<long long>(BTPROTO_ISO) == 8, "spec/families/bluetooth.yaml: BTPROTO_ISO");
static_assert(static_cast<long long>(BDADDR_BREDR) == 0, "spec/families/bluetooth.yaml: BDADDR_BREDR");
static_assert(static_cast<long long>(BDADDR_LE_PUBLIC) == 1, "spec/families/bluetooth.yaml: BDADDR_LE_PUBLIC");
static_assert(static_cast<long long>(BDADDR_LE_RANDOM) == 2, "spec/families/bluetooth.yaml: BDADDR_LE_RANDOM");
static_assert(static_cast<long long>(HCI_DEV_NONE) == 65535, "spec/families/bluetooth.yaml: HCI_DEV_NONE");
static_assert(static_cast<long long>(HCI_CHANNEL_RAW) == 0, "spec/families/bluetooth.yaml: HCI_CHANNEL_RAW");
static_assert(static_cast<long long>(HCI_CHANNEL_USER) == 1, "spec/families/bluetooth.yaml: HCI_CHANNEL_USER");
static_assert(static_cast<long long>(HCI_CHANNEL_MONITOR) == 2, "spec/families/bluetooth.yaml: HCI_CHANNEL_MONITOR");
static_assert(static_cast<long long>(HCI_CHANNEL_CONTROL) == 3, "spec/families/bluetooth.yaml: HCI_CHANNEL_CONTROL");
static_assert(static_cast<long long>(HCI_CHANNEL_LOGGING) == 4, "spec/families/bluetooth.yaml: HCI_CHANNEL_LOGGING");

static_assert(sizeof(sockaddr_l2) == 14, "spec/families/bluetooth.yaml: size");
static_assert(offsetof(sockaddr_l2, l2_psm) == 2, "spec/families/bluetooth.yaml: offset of l2_psm");
static_assert(sizeof(sockaddr_l2::l2_psm) == 2, "spec/families/bluetooth.yaml: size of l2_psm");
static_assert(offsetof(sockaddr_l2, l2_bdaddr.b) == 4, "spec/families/bluetooth.yaml: offset of l2_bdaddr.b");
static_assert(sizeof(sockaddr_l2::l2_bdaddr.b) == 6, "spec/families/bluetooth.yaml: size of l2_bdaddr.b");
static_assert(offsetof(sockaddr_l2, l2_cid) == 10, "spec/families/bluetooth.yaml: offset of l2_cid");
static_assert(sizeof(sockaddr_l2::l2_cid) == 2, "spec/families/bluetooth.yaml: size of l2_cid");
static_assert(offsetof(sockaddr_l2, l2_bdaddr_type) == 12, "spec/families/bluetooth.yaml: offset of l2_bdaddr_type");
static_assert(sizeof(sockaddr_l2::l2_bdaddr_type) == 1, "spec/families/bluetooth.yaml: size of l2_bdaddr_type");

static_assert(sizeof(sockaddr_rc) == 10, "spec/families/bluetooth.yaml: size");
static_assert(offsetof(sockaddr_rc, rc_bdaddr.b) == 2, "spec/families/bluetooth.yaml: offset of rc_bdaddr.b");
static_assert(sizeof(sockaddr_rc::rc_bdaddr.b) == 6, "spec/families/bluetooth.yaml: size of rc_bdaddr.b");
static_assert(offsetof(sockaddr_rc, rc_channel) == 8, "spec/families/bluetooth.yaml: offset of rc_channel");
static_assert(sizeof(sockaddr_rc::rc_channel) == 1, "spec/families/bluetooth.yaml: size of rc_channel");

static_assert(sizeof(sockaddr_hci) == 6, "spec/families/bluetooth.yaml: size");
static_assert(offsetof(sockaddr_hci, hci_dev) == 2, "spec/families/bluetooth.yaml: offset of hci_dev");
static_assert(sizeof(sockaddr_hci::hci_dev) == 2, "spec/families/bluetooth.yaml: size of hci_dev");
static_assert(offsetof(sockaddr_hci, hci_channel) == 4, "spec/families/bluetooth.yaml: offset of hci_channel");
static_assert(sizeof(sockaddr_hci::hci_channel) == 2, "spec/families/bluetooth.yaml: size of hci_channel");

static_assert(sizeof(sockaddr_sco) == 8, "spec/families/bluetooth.yaml: size");
static_assert(offsetof(sockaddr_sco, sco_bdaddr.b) == 2, "spec/families/bluetooth.yaml: offset of sco_bdaddr.b");
static_assert(sizeof(sockaddr_sco::sco_bdaddr.b) == 6, "spec/families/bluetooth.yaml: size of sco_bdaddr.b");

TEST(Abi, BluetoothAgreesWithTheHeaders) { SUCCEED(); }
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2bth.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_BTH) == 32, "spec/families/bluetooth.yaml: AF_BTH");
static_assert(static_cast<long long>(BTHPROTO_RFCOMM) == 3, "spec/families/bluetooth.yaml: BTHPROTO_RFCOMM");

static_assert(sizeof(SOCKADDR_BTH) == 30, "spec/families/bluetooth.yaml: size");
static_assert(offsetof(SOCKADDR_BTH, btAddr) == 2, "spec/families/bluetooth.yaml: offset of btAddr");
static_assert(sizeof(SOCKADDR_BTH::btAddr) == 8, "spec/families/bluetooth.yaml: size of btAddr");
static_assert(offsetof(SOCKADDR_BTH, serviceClassId) == 10, "spec/families/bluetooth.yaml: offset of serviceClassId");
static_assert(sizeof(SOCKADDR_BTH::serviceClassId) == 16, "spec/families/bluetooth.yaml: size of serviceClassId");
static_assert(offsetof(SOCKADDR_BTH, port) == 26, "spec/families/bluetooth.yaml: offset of port");
static_assert(sizeof(SOCKADDR_BTH::port) == 4, "spec/families/bluetooth.yaml: size of port");

TEST(Abi, BluetoothAgreesWithTheHeaders) { SUCCEED(); }
#endif

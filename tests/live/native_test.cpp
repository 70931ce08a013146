// The structs of this machine's headers, filled member by member by the compiler, against the codec: on a big-endian
// or 32-bit machine that is what "host order" and "the native ABI" mean.
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cstring>

#if defined(_WIN32)
#include <winsock2.h>
// After winsock2.h, as it requires.
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif
#if defined(__linux__)
#include <linux/can.h>
#include <linux/if_packet.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
#endif

#include <sockfam/any_address.h>
#include <sockfam/can.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/packet.h>
#include <sockfam/tipc.h>
#include <sockfam/vsock.h>

#include "support/world.h"

namespace sockfam::tests {
namespace {

/// `ours` encodes to the bytes of `theirs`, and they decode to it.
template <class Address, class Struct>
void expect_same(const Address& ours, const Struct& theirs) {
  std::array<std::byte, sizeof theirs> memory{};
  std::memcpy(memory.data(), &theirs, memory.size());
  const auto bytes = encode(ours);
  ASSERT_TRUE(bytes);
  EXPECT_EQ(to_hex(bytes->view()), to_hex(memory));
  const auto back = decode<Address>(memory);
  ASSERT_TRUE(back);
  EXPECT_TRUE(*back == ours) << format(*back).view();
}

TEST(NativeAbi, IsTheCompilers) {
  EXPECT_EQ(native_abi.order == byte_order::big, std::endian::native == std::endian::big);
  EXPECT_EQ(native_abi.pointer_bits, 8 * sizeof(void*));
}

TEST(NativeStruct, OfInet) {
  sockaddr_in theirs{};
  theirs.sin_family = AF_INET;
  theirs.sin_port = htons(0x1234);
  theirs.sin_addr.s_addr = htonl(0xc0000201);
  expect_same(inet::address{.host = {{192, 0, 2, 1}}, .port = 0x1234}, theirs);
}

TEST(NativeStruct, OfInet6) {
  sockaddr_in6 theirs{};
  theirs.sin6_family = AF_INET6;
  theirs.sin6_port = htons(0x1234);
  theirs.sin6_flowinfo = htonl(0x56789);
  theirs.sin6_addr.s6_addr[0] = 0xfe;
  theirs.sin6_addr.s6_addr[1] = 0x80;
  theirs.sin6_scope_id = 0x01020304;
  expect_same(inet6::address{.host = {{0xfe, 0x80}}, .port = 0x1234, .flowinfo = 0x56789, .scope_id = 0x01020304},
              theirs);
}

#if defined(__linux__)

TEST(NativeStruct, OfCanJ1939) {
  sockaddr_can theirs{};
  theirs.can_family = AF_CAN;
  theirs.can_ifindex = 0x01020304;
  theirs.can_addr.j1939.name = 0x1122334455667788;
  theirs.can_addr.j1939.pgn = 0x12345;
  theirs.can_addr.j1939.addr = 0x67;
  expect_same(can::j1939{.interface_ = 0x01020304, .name = 0x1122334455667788, .pgn = 0x12345, .addr = 0x67}, theirs);
}

TEST(NativeStruct, OfPacket) {
  sockaddr_ll theirs{};
  theirs.sll_family = AF_PACKET;
  theirs.sll_protocol = htons(0x0806);
  theirs.sll_ifindex = 0x01020304;
  theirs.sll_hatype = 0x0304;
  theirs.sll_pkttype = PACKET_OUTGOING;
  theirs.sll_halen = 2;
  theirs.sll_addr[0] = 0xab;
  theirs.sll_addr[1] = 0xcd;
  expect_same(packet::address{.interface_ = 0x01020304,
                              .proto = 0x0806,
                              .pkttype = PACKET_OUTGOING,
                              .hatype = 0x0304,
                              .addr = *bounded_string<32>::from("\xab\xcd")},
              theirs);
}

TEST(NativeStruct, OfTipc) {
  sockaddr_tipc theirs{};
  theirs.family = AF_TIPC;
  theirs.addrtype = TIPC_SERVICE_RANGE;
  theirs.scope = -TIPC_NODE_SCOPE;
  theirs.addr.nameseq.type = 0x01020304;
  theirs.addr.nameseq.lower = 0x05060708;
  theirs.addr.nameseq.upper = 0x090a0b0c;
  expect_same(tipc::service_range{.type = 0x01020304, .lower = 0x05060708, .upper = 0x090a0b0c, .scope = -3}, theirs);
}

TEST(NativeStruct, OfVsock) {
  sockaddr_vm theirs{};
  theirs.svm_family = AF_VSOCK;
  theirs.svm_port = 0x01020304;
  theirs.svm_cid = 0x05060708;
  theirs.svm_flags = VMADDR_FLAG_TO_HOST;
  expect_same(vsock::address{.cid = 0x05060708, .port = 0x01020304, .flags = VMADDR_FLAG_TO_HOST}, theirs);
}

#endif

}  // namespace
}  // namespace sockfam::tests

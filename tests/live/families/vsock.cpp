// AF_VSOCK, over its loopback.
#include <linux/vm_sockets.h>
#include <unistd.h>

#include <sockfam/vsock.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

TEST(LiveVsock, TakesTheLengthsThatTheSpecSays) { expect_lengths("vsock"); }
TEST(LiveVsock, TakesFieldsAsTheSpecSays) { expect_fields("vsock"); }

TEST(LiveVsock, ReturnsTheAddressThatWasBound) {
  SOCKFAM_NEEDS(missing(AF_VSOCK, SOCK_STREAM));
  socket bound{AF_VSOCK, SOCK_STREAM};
  const vsock::address address{.cid = VMADDR_CID_ANY, .port = 0x10000u + static_cast<std::uint32_t>(::getpid())};
  bound.bind(address);
  EXPECT_EQ(own_name(bound), any_address{address});
}

TEST(LiveVsock, ChoosesAPort) {
  SOCKFAM_NEEDS(missing(AF_VSOCK, SOCK_STREAM));
  socket bound{AF_VSOCK, SOCK_STREAM};
  bound.bind(vsock::address{.cid = VMADDR_CID_ANY, .port = VMADDR_PORT_ANY});
  const auto name = as<vsock::address>(own_name(bound));
  EXPECT_EQ(name.cid, VMADDR_CID_ANY);
  EXPECT_NE(name.port, VMADDR_PORT_ANY);
}

/// Why nothing can be sent to this machine itself.
std::string missing_loopback() {
  if (auto why = missing(AF_VSOCK, SOCK_STREAM); !why.empty()) return why;
  socket fresh{AF_VSOCK, SOCK_STREAM};
  const auto done = fresh.try_bind(vsock::address{.cid = VMADDR_CID_LOCAL, .port = VMADDR_PORT_ANY});
  return done ? std::string{} : message(done.error());
}

void expect_connection(int type) {
  socket server{AF_VSOCK, type};
  server.bind(vsock::address{.cid = VMADDR_CID_LOCAL, .port = VMADDR_PORT_ANY});
  server.listen();
  socket client{AF_VSOCK, type};
  client.connect(own_name(server));
  EXPECT_EQ(peer_name(client), own_name(server));
  auto connection = accept_from(server);
  const auto peer = as<vsock::address>(peer_name(connection));
  EXPECT_EQ(peer.cid, VMADDR_CID_LOCAL);
  EXPECT_EQ(peer.port, as<vsock::address>(own_name(client)).port);
  converse(client, connection);
}

TEST(LiveVsock, ConnectsStreams) {
  SOCKFAM_NEEDS(missing_loopback());
  expect_connection(SOCK_STREAM);
}

TEST(LiveVsock, ConnectsPackets) {
  SOCKFAM_NEEDS(missing_loopback());
  expect_connection(SOCK_SEQPACKET);
}

}  // namespace
}  // namespace sockfam::tests

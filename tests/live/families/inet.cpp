// AF_INET, and what has its addresses and those of AF_INET6: UDP-Lite, SCTP, MPTCP.
#include <linux/mptcp.h>

#include <sockfam/inet.h>

#include "live/claims.h"
#include "live/ip.h"

namespace sockfam::tests {
namespace {

TEST(LiveInet, TakesTheLengthsThatTheSpecSays) { expect_lengths("inet"); }
TEST(LiveInet, TakesFieldsAsTheSpecSays) { expect_fields("inet"); }
TEST(LiveInet, ExchangesDatagrams) { expect_datagrams({AF_INET, SOCK_DGRAM, 0, loopback4()}); }
TEST(LiveInet, ExchangesStreams) { expect_streams({AF_INET, SOCK_STREAM, 0, loopback4()}); }

TEST(LiveInet, HasNoAddressBeforeBind) {
  EXPECT_EQ(own_name(socket{AF_INET, SOCK_STREAM}), any_address{inet::address{}});
}

TEST(LiveInet, ReturnsTheAddressThatWasBound) {
  for (const auto* text : {"inet:127.1.2.3:65535", "inet:255.255.255.255:1025", "inet:224.0.0.251:1025"}) {
    socket bound{AF_INET, SOCK_DGRAM};
    bound.bind(text);
    EXPECT_EQ(own_name(bound), at(text));
  }
}

TEST(LiveUdplite, TakesTheLengthsThatTheSpecSays) { expect_lengths("udplite"); }
TEST(LiveUdplite, TakesFieldsAsTheSpecSays) { expect_fields("udplite"); }

TEST(LiveUdplite, ExchangesDatagrams) {
  SOCKFAM_NEEDS(missing(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE));
  expect_datagrams({AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE, loopback4(), "udplite"});
}

TEST(LiveUdplite, ExchangesDatagramsOverInet6) {
  SOCKFAM_NEEDS(missing(AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE));
  expect_datagrams({AF_INET6, SOCK_DGRAM, IPPROTO_UDPLITE, loopback6(), "udplite"});
}

TEST(LiveSctp, TakesTheLengthsThatTheSpecSays) { expect_lengths("sctp"); }
TEST(LiveSctp, TakesFieldsAsTheSpecSays) { expect_fields("sctp"); }

TEST(LiveSctp, ExchangesStreams) {
  SOCKFAM_NEEDS(missing(AF_INET, SOCK_STREAM, IPPROTO_SCTP));
  expect_streams({AF_INET, SOCK_STREAM, IPPROTO_SCTP, loopback4(), "sctp"});
}

TEST(LiveSctp, ExchangesStreamsOverInet6) {
  SOCKFAM_NEEDS(missing(AF_INET6, SOCK_STREAM, IPPROTO_SCTP));
  expect_streams({AF_INET6, SOCK_STREAM, IPPROTO_SCTP, loopback6(), "sctp"});
}

TEST(LiveSctp, TellsTheSenderWhereOneSocketHasManyPeers) {
  SOCKFAM_NEEDS(missing(AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP));
  socket server{AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP};
  server.bind(loopback4());
  server.listen();
  socket client{AF_INET, SOCK_SEQPACKET, IPPROTO_SCTP};
  client.bind(loopback4());
  client.sendto("a message", server.getsockname());
  const auto [data, peer] = receive(server, "sctp");
  EXPECT_EQ(data, "a message");
  EXPECT_EQ(peer, client.getsockname());
}

TEST(LiveMptcp, TakesTheLengthsThatTheSpecSays) { expect_lengths("mptcp"); }
TEST(LiveMptcp, TakesFieldsAsTheSpecSays) { expect_fields("mptcp"); }

/// A connection that did not fall back to TCP.
void expect_mptcp(const ip_protocol& over) {
  auto [client, server_side] = connect_over(over);
  converse(client, server_side);
  const auto info = client.try_getsockopt(SOL_MPTCP, MPTCP_INFO, sizeof(mptcp_info));
  EXPECT_TRUE(info) << message(info.error());
}

TEST(LiveMptcp, ExchangesStreams) {
  SOCKFAM_NEEDS(missing(AF_INET, SOCK_STREAM, IPPROTO_MPTCP));
  expect_mptcp({AF_INET, SOCK_STREAM, IPPROTO_MPTCP, loopback4(), "mptcp"});
}

TEST(LiveMptcp, ExchangesStreamsOverInet6) {
  SOCKFAM_NEEDS(missing(AF_INET6, SOCK_STREAM, IPPROTO_MPTCP));
  expect_mptcp({AF_INET6, SOCK_STREAM, IPPROTO_MPTCP, loopback6(), "mptcp"});
}

}  // namespace
}  // namespace sockfam::tests

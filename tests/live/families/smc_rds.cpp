// AF_SMC and AF_RDS, whose sockets have addresses of inet and inet6. Without RDMA devices SMC falls back to TCP.
#include "live/claims.h"
#include "live/ip.h"

namespace sockfam::tests {
namespace {

constexpr int over_ipv4 = 0, over_ipv6 = 1;  // SMCPROTO_SMC, SMCPROTO_SMC6

TEST(LiveSmc, TakesTheLengthsThatTheSpecSays) { expect_lengths("smc"); }
TEST(LiveSmc, TakesFieldsAsTheSpecSays) { expect_fields("smc"); }

TEST(LiveSmc, ExchangesStreams) {
  SOCKFAM_NEEDS(missing(AF_SMC, SOCK_STREAM, over_ipv4));
  expect_streams({AF_SMC, SOCK_STREAM, over_ipv4, loopback4(), "smc"});
}

TEST(LiveSmc, ExchangesStreamsOverInet6) {
  SOCKFAM_NEEDS(missing(AF_SMC, SOCK_STREAM, over_ipv6));
  expect_streams({AF_SMC, SOCK_STREAM, over_ipv6, loopback6(), "smc"});
}

TEST(LiveRds, TakesTheLengthsThatTheSpecSays) { expect_lengths("rds"); }
TEST(LiveRds, TakesFieldsAsTheSpecSays) { expect_fields("rds"); }

TEST(LiveRds, HasNoAddressBeforeBind) {
  SOCKFAM_NEEDS(missing(AF_RDS, SOCK_SEQPACKET));
  // 16 zeros: not even a family.
  EXPECT_EQ(
      socket(AF_RDS, SOCK_SEQPACKET).getsockname(),
      (any_address{unknown{.family = 0, .bytes = *bounded_string<unknown::capacity>::from(std::string(14, '\0'))}}));
}

TEST(LiveRds, TellsTheSender) {
  SOCKFAM_NEEDS(missing(AF_RDS, SOCK_SEQPACKET));
  expect_datagrams({AF_RDS, SOCK_SEQPACKET, 0, loopback4(), "rds"});
}

TEST(LiveRds, TellsTheSenderOverInet6) {
  SOCKFAM_NEEDS(missing(AF_RDS, SOCK_SEQPACKET));
  expect_datagrams({AF_RDS, SOCK_SEQPACKET, 0, loopback6(), "rds"});
}

TEST(LiveRds, SendsToTheAddressThatItIsConnectedTo) {
  SOCKFAM_NEEDS(missing(AF_RDS, SOCK_SEQPACKET));
  socket one{AF_RDS, SOCK_SEQPACKET}, other{AF_RDS, SOCK_SEQPACKET};
  one.bind(loopback4());
  other.bind(loopback4());
  one.connect(other.getsockname());
  EXPECT_EQ(peer_name(one, "rds"), other.getsockname());
  one.sendall("connected");
  EXPECT_EQ(receive(other, "rds").from, one.getsockname());
}

}  // namespace
}  // namespace sockfam::tests

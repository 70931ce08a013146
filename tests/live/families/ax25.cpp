// AF_AX25, AF_NETROM and AF_ROSE: packet radio over Ethernet, and over themselves.
#include <sockfam/ax25.h>
#include <sockfam/netrom.h>
#include <sockfam/rose.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

std::string missing_radio(int family, int type, const char* device) {
  const auto why = missing(family, type);
  return why.empty() ? missing_interface(device) : why;
}

TEST(LiveAx25, TakesTheLengthsThatTheSpecSays) { expect_lengths("ax25"); }
TEST(LiveAx25, TakesFieldsAsTheSpecSays) { expect_fields("ax25"); }
TEST(LiveNetrom, TakesTheLengthsThatTheSpecSays) { expect_lengths("netrom"); }
TEST(LiveNetrom, TakesFieldsAsTheSpecSays) { expect_fields("netrom"); }
TEST(LiveRose, TakesTheLengthsThatTheSpecSays) { expect_lengths("rose"); }
TEST(LiveRose, TakesFieldsAsTheSpecSays) { expect_fields("rose"); }

TEST(LiveAx25, TellsWhoSentADatagram) {
  SOCKFAM_NEEDS(missing_radio(AF_AX25, SOCK_DGRAM, "bpq1"));
  socket server{AF_AX25, SOCK_DGRAM};
  server.bind(at("ax25:LINUX-9"));
  EXPECT_EQ(own_name(server), at("ax25:LINUX-9,via=LINUX-9")) << "the call sign, and that of the device";
  socket client{AF_AX25, SOCK_DGRAM};
  client.bind(at("ax25:LINUX-1"));
  server.connect(at("ax25:LINUX-1"));  // it hears no other
  client.sendto("\xf0 hello", at("ax25:LINUX-9"));
  const auto [data, from] = receive(server);
  EXPECT_EQ(data, " hello");  // recvmsg() takes the first byte for the PID, which is gone already
  EXPECT_EQ(from, at("ax25:LINUX-1+61")) << "the last call sign of the header says so in bit 0";
}

TEST(LiveAx25, BindsACallSignToTheDeviceThatTheDigipeaterNames) {
  SOCKFAM_NEEDS(missing_radio(AF_AX25, SOCK_DGRAM, "bpq0"));
  socket user{AF_AX25, SOCK_DGRAM};
  user.bind(at("ax25:N0CALL-7,via=LINUX-1"));
  EXPECT_EQ(own_name(user), at("ax25:N0CALL-7,via=LINUX-1"));
}

TEST(LiveNetrom, TellsUserAndNodeOfAPeer) {
  SOCKFAM_NEEDS(missing_radio(AF_NETROM, SOCK_SEQPACKET, "nr0"));
  socket server{AF_NETROM, SOCK_SEQPACKET};
  server.bind(at("netrom:LINUX-2"));
  EXPECT_EQ(own_name(server), at("netrom:LINUX-2"));
  server.listen(1);
  socket client{AF_NETROM, SOCK_SEQPACKET};
  client.bind(at("netrom:LINUX-2,via=N0CALL"));
  client.connect(at("netrom:LINUX-2"));
  auto [connection, from] = server.accept();
  EXPECT_EQ(from, at("netrom:N0CALL+60,via=LINUX-2+60")) << "with the bits that AX.25 reserves";
  EXPECT_EQ(peer_name(connection), from);
}

TEST(LiveRose, TellsTheNodeOfAPeer) {
  SOCKFAM_NEEDS(missing_radio(AF_ROSE, SOCK_SEQPACKET, "rose0"));
  socket server{AF_ROSE, SOCK_SEQPACKET};
  server.bind(at("rose:0102030405,call=LINUX-3"));
  EXPECT_EQ(own_name(server), at("rose:0102030405,call=LINUX-3"));
  server.listen(1);
  socket client{AF_ROSE, SOCK_SEQPACKET};
  client.bind(at("rose:0102030405,call=N0CALL"));
  client.connect(at("rose:0102030405,call=LINUX-3"));
  auto [connection, from] = server.accept();
  EXPECT_EQ(from, at("rose:0102030405,call=N0CALL"));
  EXPECT_EQ(peer_name(connection), from);
}

}  // namespace
}  // namespace sockfam::tests

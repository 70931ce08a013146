// AF_APPLETALK on lo, whose address is 65280.142.
#include <sockfam/appletalk.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

TEST(LiveAppletalk, TakesTheLengthsThatTheSpecSays) { expect_lengths("appletalk"); }
TEST(LiveAppletalk, TakesFieldsAsTheSpecSays) { expect_fields("appletalk"); }

TEST(LiveAppletalk, TellsWhoSentADatagram) {
  SOCKFAM_NEEDS(missing(AF_APPLETALK, SOCK_DGRAM));
  socket server{AF_APPLETALK, SOCK_DGRAM};
  server.bind(at("appletalk:65280.142:200"));
  EXPECT_EQ(own_name(server), at("appletalk:65280.142:200"));
  socket client{AF_APPLETALK, SOCK_DGRAM};
  client.bind(at("appletalk:65280.142:201"));
  client.sendto("\x01hello", at("appletalk:65280.142:200"));
  const auto [data, from] = receive(server);
  EXPECT_EQ(data, "\x01hello");  // the first byte is DDP's type
  EXPECT_EQ(from, at("appletalk:65280.142:201"));
}

}  // namespace
}  // namespace sockfam::tests

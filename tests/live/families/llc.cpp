// AF_LLC between veth0 and its peer, which are in one machine.
#include <sockfam/llc.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

TEST(LiveLlc, TakesTheLengthsThatTheSpecSays) { expect_lengths("llc"); }
TEST(LiveLlc, TakesFieldsAsTheSpecSays) { expect_fields("llc"); }

TEST(LiveLlc, TellsTheSenderAndThatItSentOneFrame) {
  SOCKFAM_NEEDS(missing(AF_LLC, SOCK_DGRAM));
  socket one{AF_LLC, SOCK_DGRAM};
  socket other{AF_LLC, SOCK_DGRAM};
  const auto first = at("llc:02:00:00:00:01:00,sap=0x44");
  const auto second = at("llc:02:00:00:00:01:01,sap=snap");
  one.bind(first);
  other.bind(second);
  EXPECT_EQ(own_name(one), first);
  one.sendto("to you", second);
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(from, at("llc:02:00:00:00:01:00,sap=0x44,ua=1"));
}

}  // namespace
}  // namespace sockfam::tests

// AF_PHONET within one machine, whose address is 0x6c.
#include <sockfam/constants.h>
#include <sockfam/phonet.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

std::string missing_phonet() { return missing(AF_PHONET, SOCK_DGRAM, constants::pn_proto_phonet); }

TEST(LivePhonet, TakesTheLengthsThatTheSpecSays) { expect_lengths("phonet"); }
TEST(LivePhonet, TakesFieldsAsTheSpecSays) { expect_fields("phonet"); }

TEST(LivePhonet, TellsTheSenderAndTheResource) {
  SOCKFAM_NEEDS(missing_phonet());
  socket one{AF_PHONET, SOCK_DGRAM, constants::pn_proto_phonet};
  socket other{AF_PHONET, SOCK_DGRAM, constants::pn_proto_phonet};
  one.bind(phonet::address{.dev = 0x6c, .obj = 0});
  other.bind(phonet::address{.dev = 0x6e, .obj = 0x21});  // port 0x221
  EXPECT_EQ(own_name(other), (any_address{phonet::address{.dev = 0x6e, .obj = 0x21}}));
  one.sendto("to you", any_address{phonet::address{.dev = 0x6e, .obj = 0x21, .resource = 0x10}});
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  auto expected = as<phonet::address>(own_name(one));
  expected.resource = 0x10;
  EXPECT_EQ(from, any_address{expected});
}

}  // namespace
}  // namespace sockfam::tests

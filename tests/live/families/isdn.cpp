// AF_ISDN with two virtual cards, numbers 0 and 1.
#include <cstdint>
#include <cstring>

#include <sockfam/isdn.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

// Of linux/mISDNif.h, which programs cannot include.
constexpr int b_channel = 0x21;  // ISDN_P_B_RAW
constexpr std::uint32_t ph_activate_req = 0x0101, ph_activate_ind = 0x0102;

/// What begins every message.
struct message_head {
  std::uint32_t primitive, id;
};

TEST(LiveIsdn, TakesTheLengthsThatTheSpecSays) { expect_lengths("isdn"); }
TEST(LiveIsdn, TakesFieldsAsTheSpecSays) { expect_fields("isdn"); }

TEST(LiveIsdn, TellsWhichChannelIsActive) {
  SOCKFAM_NEEDS(missing(AF_ISDN, SOCK_DGRAM, b_channel));
  socket channel{AF_ISDN, SOCK_DGRAM, b_channel};
  const isdn::address second{.dev = 1, .channel = 2};
  channel.bind(second);
  EXPECT_EQ(own_name(channel), any_address{second});
  const message_head wanted{ph_activate_req, 0};
  channel.send(std::string_view{reinterpret_cast<const char*>(&wanted), sizeof wanted});
  const auto [data, from] = receive(channel);
  message_head got{};
  ASSERT_GE(data.size(), sizeof got);
  std::memcpy(&got, data.data(), sizeof got);
  EXPECT_EQ(got.primitive, ph_activate_ind);
  EXPECT_EQ(from, any_address{second});
}

}  // namespace
}  // namespace sockfam::tests

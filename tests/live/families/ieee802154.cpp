// AF_IEEE802154: two devices of one network, short addresses 1 and 2, in reach of each other.
#include <span>

#include <sockfam/ieee802154.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

using ieee802154::long_;
using ieee802154::short_;

constexpr std::uint16_t network = 0xface;

std::string missing_ieee802154() { return missing(AF_IEEE802154, SOCK_DGRAM); }

TEST(LiveIeee802154, TakesTheLengthsThatTheSpecSays) { expect_lengths("ieee802154"); }
TEST(LiveIeee802154, TakesFieldsAsTheSpecSays) { expect_fields("ieee802154"); }

TEST(LiveIeee802154, TellsTheSendersShortAddress) {
  SOCKFAM_NEEDS(missing_ieee802154());
  socket one{AF_IEEE802154, SOCK_DGRAM};
  socket other{AF_IEEE802154, SOCK_DGRAM};
  one.bind(short_{.pan_id = network, .short_addr = 1});
  other.bind(short_{.pan_id = network, .short_addr = 2});
  one.sendto("to you", any_address{short_{.pan_id = network, .short_addr = 2}});
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(from, (any_address{short_{.pan_id = network, .short_addr = 1}}));
}

TEST(LiveIeee802154, TellsTheSendersHardwareAddress) {
  SOCKFAM_NEEDS(missing_ieee802154());
  socket one{AF_IEEE802154, SOCK_DGRAM};
  socket other{AF_IEEE802154, SOCK_DGRAM};
  const auto first = at("ieee802154:long:0xface,02:00:00:00:00:00:00:01");
  one.bind(first);
  other.bind(at("ieee802154:long:0xface,02:00:00:00:00:00:00:02"));
  one.sendto("to you", at("ieee802154:long:0xface,02:00:00:00:00:00:00:02"));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(from, first);
}

TEST(LiveIeee802154, TellsThatAFrameHasNoSender) {
  SOCKFAM_NEEDS(missing_ieee802154());
  socket raw{AF_IEEE802154, SOCK_RAW};
  socket other{AF_IEEE802154, SOCK_DGRAM};
  raw.bind(short_{.pan_id = network, .short_addr = 1});
  other.bind(short_{.pan_id = network, .short_addr = 2});
  // Data with a short destination and no source; a number; the network and the destination, from their low bytes on.
  constexpr unsigned char frame[] = {0x01, 0x08, 0x2a, 0xce, 0xfa, 0x02, 0x00, 't', 'o', ' ', 'y', 'o', 'u'};
  raw.send(std::as_bytes(std::span{frame}));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(from, any_address{ieee802154::none{}});
}

}  // namespace
}  // namespace sockfam::tests

// AF_QIPCRTR within one node, and the name service there.
#include <linux/qrtr.h>

#include <cstring>

#include <sockfam/qipcrtr.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

std::string missing_qipcrtr() { return missing(AF_QIPCRTR, SOCK_DGRAM); }

TEST(LiveQipcrtr, TakesTheLengthsThatTheSpecSays) { expect_lengths("qipcrtr"); }
TEST(LiveQipcrtr, TakesFieldsAsTheSpecSays) { expect_fields("qipcrtr"); }

TEST(LiveQipcrtr, TellsTheSender) {
  SOCKFAM_NEEDS(missing_qipcrtr());
  socket one{AF_QIPCRTR, SOCK_DGRAM};
  socket other{AF_QIPCRTR, SOCK_DGRAM};
  const auto node = as<qipcrtr::address>(own_name(one)).node;
  one.bind(qipcrtr::address{.node = node, .port = 0});
  other.bind(qipcrtr::address{.node = node, .port = 0x5001});
  EXPECT_EQ(own_name(other), (any_address{qipcrtr::address{.node = node, .port = 0x5001}}));
  EXPECT_GE(as<qipcrtr::address>(own_name(one)).port, 0x4000u);  // of the range that the kernel assigns from
  one.sendto("to you", own_name(other));
  const auto [data, from] = receive(other);
  EXPECT_EQ(data, "to you");
  EXPECT_EQ(from, own_name(one));
}

/// A packet to the name service, or from it.
struct control_packet {
  std::uint32_t cmd, service, instance, node, port;
};

TEST(LiveQipcrtr, LearnsOfServicesFromTheNameService) {
  SOCKFAM_NEEDS(missing_qipcrtr());
  socket server{AF_QIPCRTR, SOCK_DGRAM};
  const auto node = as<qipcrtr::address>(own_name(server)).node;
  const qipcrtr::address names{.node = node, .port = QRTR_PORT_CTRL};
  server.bind(qipcrtr::address{.node = node, .port = 0});
  const auto tell = [&](socket& who, const control_packet& what) {
    who.sendto(bytes_view{reinterpret_cast<const std::byte*>(&what), sizeof what}, names);
  };
  tell(server, {QRTR_TYPE_NEW_SERVER, 77, 1, node, as<qipcrtr::address>(own_name(server)).port});
  socket looking{AF_QIPCRTR, SOCK_DGRAM};
  looking.bind(qipcrtr::address{.node = node, .port = 0});
  tell(looking, {QRTR_TYPE_NEW_LOOKUP, 77, 0, 0, 0});
  const auto [data, from] = receive(looking);
  EXPECT_EQ(from, any_address{names});
  control_packet found{};
  ASSERT_EQ(data.size(), sizeof found);
  std::memcpy(&found, data.data(), sizeof found);
  EXPECT_EQ(found.cmd, static_cast<std::uint32_t>(QRTR_TYPE_NEW_SERVER));
  EXPECT_EQ((any_address{qipcrtr::address{.node = found.node, .port = found.port}}), own_name(server));
}

}  // namespace
}  // namespace sockfam::tests

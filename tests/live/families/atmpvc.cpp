// AF_ATMPVC on an ATM device that has no wire.
#include <linux/atm.h>

#include <sockfam/atmpvc.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

/// A socket that may be bound: the quality of the channel comes first.
socket with_quality() {
  socket made{AF_ATMPVC, SOCK_DGRAM, ATM_AAL5};
  atm_qos quality{};
  quality.aal = ATM_AAL5;
  quality.txtp.traffic_class = quality.rxtp.traffic_class = ATM_UBR;
  quality.txtp.max_sdu = quality.rxtp.max_sdu = 1024;
  EXPECT_EQ(::setsockopt(made.fileno(), SOL_ATM, SO_ATMQOS, &quality, sizeof quality), 0) << error_name(errno);
  return made;
}

TEST(LiveAtmpvc, TakesTheLengthsThatTheSpecSays) { expect_lengths("atmpvc"); }

TEST(LiveAtmpvc, HasTheChannelThatItWasBoundTo) {
  SOCKFAM_NEEDS(missing(AF_ATMPVC, SOCK_DGRAM, ATM_AAL5));
  auto channel = with_quality();
  const atmpvc::address wanted{.itf = 0, .vpi = 3, .vci = 300};
  channel.bind(wanted);
  EXPECT_EQ(own_name(channel), any_address{wanted});
}

TEST(LiveAtmpvc, IsGivenAChannelWhereAnyWillDo) {
  SOCKFAM_NEEDS(missing(AF_ATMPVC, SOCK_DGRAM, ATM_AAL5));
  auto channel = with_quality();
  channel.bind(at("atmpvc:any.any.any"));
  const auto given = as<atmpvc::address>(own_name(channel));
  EXPECT_EQ(given.itf, 0);
  EXPECT_GE(given.vpi, 0);
  EXPECT_GE(given.vci, ATM_NOT_RSV_VCI);
}

}  // namespace
}  // namespace sockfam::tests

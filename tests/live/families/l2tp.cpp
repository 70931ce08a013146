// IPPROTO_L2TP over IPv4 and IPv6, whose addresses bear the numbers of inet and inet6.
#include <netinet/in.h>

#include <sockfam/constants.h>

#include "live/live.h"

namespace sockfam::tests {
namespace {

/// What the kernel says of a socket that was bound to it.
void comes_back(int family, std::string_view text) {
  const int protocol = constants::ipproto_l2tp;
  SOCKFAM_NEEDS(missing(family, SOCK_DGRAM, protocol));
  socket made{family, SOCK_DGRAM, protocol};
  made.bind(at(text));
  EXPECT_EQ(own_name(made), at(text));
}

TEST(LiveL2tp, HasTheConnectionWhereInetHasNothing) { comes_back(AF_INET, "l2tp:127.0.0.1,conn=66051"); }
TEST(LiveL2tp6, HasTheConnectionBehindTheZone) { comes_back(AF_INET6, "l2tp6:[::1],conn=66051"); }

}  // namespace
}  // namespace sockfam::tests

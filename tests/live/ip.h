// Exchanges over any protocol that has inet and inet6 addresses.
#pragma once

#include <string_view>

#include "live/live.h"

namespace sockfam::tests {

/// A protocol, as it is told to socket(), with an address to bind to.
struct ip_protocol {
  int family;
  int type;
  int proto;
  any_address host;
  std::string_view title = {};  ///< of the row in the table of coverage, if it has one of its own
};

/// The loopback addresses, with port 0.
any_address loopback4();
any_address loopback6();

/// Why the loopback address of IPv6 cannot be used here; empty if it can.
std::string missing_ipv6();

/// Two connected sockets, whose peers' addresses were checked.
struct connected {
  socket client;
  socket server_side;
};
connected connect_over(const ip_protocol& over);
/// A connection and data in both directions.
void expect_streams(const ip_protocol& over);
/// A datagram there and back, each with its sender.
void expect_datagrams(const ip_protocol& over);

}  // namespace sockfam::tests

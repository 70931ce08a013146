// What is measured, by whom: each implementation adds its rows.
#pragma once

#include <cstddef>

#include <sockfam/socket/connection.h>

#include "measure.h"

namespace bench {

inline constexpr std::size_t per_pass = 64;  ///< operations of a pass
inline constexpr std::size_t datagram = 32;  ///< bytes
inline constexpr std::size_t room = 64;      ///< of each receive

/// Two sockets of this thread, which sends with one and receives with the other: no scheduler is between them.
struct ends {
  sockfam::socket a;
  sockfam::socket b;
  sockfam::sockaddr_bytes at_a{};
  sockfam::sockaddr_bytes at_b{};
};
/// Bound to 127.0.0.1.
ends udp_ends();
/// Connected to each other, TCP with TCP_NODELAY.
ends udp_connected_ends();
ends tcp_ends();

/// Raw system calls and sockfam use the same descriptors, so that nothing in the kernel differs.
struct world {
  ends udp = udp_ends();
  ends connected = udp_connected_ends();
  ends tcp = tcp_ends();
  ends segments = udp_ends();  ///< b puts datagrams together
};

void add_raw(rows& all, world& here);
void add_sockfam(rows& all, world& here);
void add_asio(rows& all);

}  // namespace bench

// What is measured, by whom: each implementation adds its rows, and socket_bench.cpp times or counts them all.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <sockfam/socket/connection.h>

namespace bench {

/// One way to do an operation. A pass does it `per_pass` times; every group counts the same operation for all its rows.
struct row {
  std::string group;
  std::string name;
  std::function<void()> pass;
};
using rows = std::vector<row>;

inline constexpr std::size_t per_pass = 64;
inline constexpr std::size_t datagram = 32;  ///< bytes
inline constexpr std::size_t room = 64;      ///< of each receive

/// Every row looks whether its call failed, and no row does more than that.
inline void expect(bool fine) {
  if (!fine) [[unlikely]]
    std::abort();
}

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

// Many connections, each with a message of its own: every byte is counted and hashed on both ends.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include <sockfam/socket/connection.h>

#include "socket/pattern.h"

namespace sockfam::tests {

/// Bytes that passed: how many, and their hash.
struct tally {
  std::size_t size = 0;
  std::uint64_t hash = hash_of({});
  void add(std::span<const std::byte> bytes);
  bool operator==(const tally&) const = default;
};
tally tally_of(std::string_view text);

/// What connections have exchanged. The hashes are added up, since the order does not matter.
struct exchanged {
  std::atomic<std::uint64_t> sent{0};
  std::atomic<std::uint64_t> sent_hashes{0};
  std::atomic<std::uint64_t> received{0};
  std::atomic<std::uint64_t> received_hashes{0};
  std::atomic<int> complete{0};  ///< the server's answer tells of the whole message
  std::atomic<int> cut{0};       ///< the server got the first part of a message, from a client that reset
  std::atomic<int> wrong{0};
};

struct exchange_plan {
  std::uint32_t connections = 0;
  std::uint32_t at_once = 1;  ///< threads of clients, and as many of servers
  std::uint32_t longest = 0;  ///< bytes of a message
  std::uint32_t resets = 0;   ///< every so many-th client resets the connection in the middle; 0: none
};

/// Makes the connections to a server of inet streams, which is served at the same time.
void exchange_messages(socket& server, const exchange_plan& plan, exchanged& result);

}  // namespace sockfam::tests

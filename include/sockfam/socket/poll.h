// Waiting for several sockets at once: poll(2).
#pragma once

#include <cstddef>
#include <span>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// What to wait for, and what was found. A null pointer and a closed socket are left out.
struct poll_item {
  const socket* of = nullptr;
  bool to_read = true;
  bool to_write = false;

  bool readable = false;  ///< POLLIN: a call that receives or accepts does not wait
  bool writable = false;  ///< POLLOUT: a call that sends does not wait, or connect() has ended
  bool failed = false;    ///< POLLERR: an error can be fetched, by SO_ERROR or the next call
  bool hung_up = false;   ///< POLLHUP: the peer has closed the connection

  bool ready() const { return readable || writable || failed || hung_up; }
};

/// Waits until one of the sockets is ready, whatever their own timeouts; writes the answers into `items`, and returns
/// how many are ready: 0 when the deadline has passed. Without a deadline it waits as long as it takes. The flags of
/// the options are not used.
///
///     std::array both{poll_item{&a}, poll_item{&b}};
///     if (poll(both, within(5s)) != 0 && both[0].readable) a.recv(4096);
SOCKFAM_EXPORT socket_result<std::size_t> try_poll(std::span<poll_item> items, call_options options = {}) noexcept;
inline std::size_t poll(std::span<poll_item> items, call_options options = {}) {
  return or_throw(try_poll(items, options));
}

}  // namespace sockfam::inline v0

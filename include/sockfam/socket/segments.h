// UDP segmentation offload: many small datagrams for little more than the cost of one. udp(7). Linux; elsewhere
// socket_errc::not_supported_here.
#pragma once

#include <cstddef>
#include <cstdint>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// Datagrams of one sender, received together (UDP_GRO): each `segment` bytes long, the last may be shorter.
struct segment_sizes {
  std::size_t size = 0;
  std::size_t segment = 0;  ///< the size, if it is one datagram
  bool truncated = false;   ///< the datagram was longer than the room
};
/// The same with the sender.
struct received_segments : segment_sizes {
  any_address from{};
};

/// One send becomes datagrams of `segment` bytes each; the last may be shorter. At most 64 of them (128 since Linux
/// 6.9) and 65,507 bytes in all; EINVAL or EMSGSIZE beyond that. Linux 4.18.
SOCKFAM_EXPORT socket_result<std::size_t> try_send_segments(socket& over, bytes_view data, std::uint16_t segment,
                                                            call_options options = {}) noexcept;
inline std::size_t send_segments(socket& over, bytes_view data, std::uint16_t segment, call_options options = {}) {
  return or_throw(try_send_segments(over, data, segment, options));
}
/// The same to an address.
SOCKFAM_EXPORT socket_result<std::size_t> try_send_segments(socket& over, bytes_view data, std::uint16_t segment,
                                                            const address_argument& to,
                                                            call_options options = {}) noexcept;
inline std::size_t send_segments(socket& over, bytes_view data, std::uint16_t segment, const address_argument& to,
                                 call_options options = {}) {
  return or_throw(try_send_segments(over, data, segment, to, options));
}

/// Lets the kernel join datagrams of one sender (UDP_GRO). From then on receive with recv_segments(): other calls do
/// not tell where a datagram ends. Linux 5.0.
SOCKFAM_EXPORT socket_result<void> try_enable_receive_offload(socket& over) noexcept;
inline void enable_receive_offload(socket& over) { or_throw(try_enable_receive_offload(over)); }

/// Datagrams of one sender. The sender as bytes, as in recvfrom_into().
SOCKFAM_EXPORT socket_result<segment_sizes> try_recv_segments(socket& over, bytes_room into, sockaddr_bytes& from,
                                                              call_options options = {}) noexcept;
inline segment_sizes recv_segments(socket& over, bytes_room into, sockaddr_bytes& from, call_options options = {}) {
  return or_throw(try_recv_segments(over, into, from, options));
}
/// The sender decoded.
SOCKFAM_EXPORT socket_result<received_segments> try_recv_segments(socket& over, bytes_room into,
                                                                  call_options options = {}) noexcept;
inline received_segments recv_segments(socket& over, bytes_room into, call_options options = {}) {
  return or_throw(try_recv_segments(over, into, options));
}

}  // namespace sockfam::inline v0

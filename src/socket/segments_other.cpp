// One call for many datagrams of one size: not on this system.
#if !defined(__linux__)

#include "socket/attempt.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> socket::try_send_segments(bytes_view, std::uint16_t, const address_argument*,
                                                     call_options) noexcept {
  return refused(failed("send_segments", make_error_code(socket_errc::not_supported_here)));
}

socket_result<void> socket::try_enable_receive_offload() noexcept {
  return refused(failed("enable_receive_offload", make_error_code(socket_errc::not_supported_here)));
}

socket_result<segment_sizes> socket::try_recv_segments(bytes_room, sockaddr_bytes&, call_options) noexcept {
  return refused(failed("recv_segments", make_error_code(socket_errc::not_supported_here)));
}

socket_result<received_segments> socket::try_recv_segments(bytes_room, call_options) noexcept {
  return refused(failed("recv_segments", make_error_code(socket_errc::not_supported_here)));
}

}  // namespace sockfam::inline v0

#endif

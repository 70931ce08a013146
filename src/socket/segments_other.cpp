// One call for many datagrams of one size: not on this system.
#if !defined(__linux__)

#include <sockfam/socket/segments.h>

namespace sockfam::inline v0 {

namespace {

refusal<socket_failure> not_here(const socket& over, const char* call) {
  return refused(over.failed(call, make_error_code(socket_errc::not_supported_here)));
}

}  // namespace

socket_result<std::size_t> try_send_segments(socket& over, bytes_view, std::uint16_t, call_options) noexcept {
  return not_here(over, "send_segments");
}

socket_result<std::size_t> try_send_segments(socket& over, bytes_view, std::uint16_t, const address_argument&,
                                             call_options) noexcept {
  return not_here(over, "send_segments");
}

socket_result<void> try_enable_receive_offload(socket& over) noexcept {
  return not_here(over, "enable_receive_offload");
}

socket_result<segment_sizes> try_recv_segments(socket& over, bytes_room, sockaddr_bytes&, call_options) noexcept {
  return not_here(over, "recv_segments");
}

socket_result<received_segments> try_recv_segments(socket& over, bytes_room, call_options) noexcept {
  return not_here(over, "recv_segments");
}

}  // namespace sockfam::inline v0

#endif

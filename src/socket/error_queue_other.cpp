// The error queue, on systems that have none.
#if !defined(__linux__)

#include <sockfam/socket/error_queue.h>

namespace sockfam::inline v0 {

std::optional<extended_error> extended_error_in(const control_buffer&) noexcept { return std::nullopt; }

socket_result<std::optional<received_error>> try_recv_error(socket& from, bytes_room, control_buffer&,
                                                            call_options) noexcept {
  return refused(from.failed("recv_error", make_error_code(socket_errc::not_supported_here)));
}

}  // namespace sockfam::inline v0

#endif

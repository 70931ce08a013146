// Typed options of Linux, on other systems: there are none.
#if !defined(__linux__)

#include <sockfam/socket/options.h>

namespace sockfam::inline v0::detail {

namespace {

socket_failure no_such_option(const socket& of) {
  return of.failed("getsockopt", make_error_code(socket_errc::not_supported_here));
}

}  // namespace

socket_result<tcp_info_option::value> tcp_info_option::get(const socket& of) noexcept {
  return refused(no_such_option(of));
}
socket_result<credentials> peer_credentials_option::get(const socket& of) noexcept {
  return refused(no_such_option(of));
}
socket_result<descriptor> peer_pidfd_option::get(const socket& of) noexcept { return refused(no_such_option(of)); }
socket_result<any_address> original_destination_option::get(const socket& of) noexcept {
  return refused(no_such_option(of));
}

}  // namespace sockfam::inline v0::detail

#endif

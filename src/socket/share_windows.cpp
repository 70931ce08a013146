// Calls that only Windows has: WSAIoctl, and handing a socket to another process.
#if defined(_WIN32)

#include <sockfam/socket/socket.h>

#include <cstring>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

socket_result<void> socket::try_ioctl(std::uint32_t code, bytes_view value) noexcept {
  DWORD size = 0;
  auto* data = const_cast<std::byte*>(value.data());
  if (::WSAIoctl(handle_, code, data, static_cast<DWORD>(value.size()), nullptr, 0, &size, nullptr, nullptr) == 0) {
    return {};
  }
  return refused(failed("ioctl", sys::code_of(sys::last_error())));
}

socket_result<buffer> socket::try_share(std::uint32_t process) noexcept {
  auto shared = buffer::with_room(sizeof(WSAPROTOCOL_INFOW));
  if (!shared.data()) return refused(failed("share", std::make_error_code(std::errc::not_enough_memory)));
  WSAPROTOCOL_INFOW about;
  if (::WSADuplicateSocketW(handle_, process, &about) != 0) {
    return refused(failed("share", sys::code_of(sys::last_error())));
  }
  std::memcpy(shared.data(), &about, sizeof about);
  return shared;
}

socket_result<socket> socket::try_fromshare(bytes_view shared) noexcept {
  sys::start();
  WSAPROTOCOL_INFOW about;
  if (shared.size() != sizeof about) {
    return refused(socket_failure{.code = std::make_error_code(std::errc::invalid_argument), .call = "fromshare"});
  }
  std::memcpy(&about, shared.data(), sizeof about);
  const auto made = ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &about, 0,
                                 WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
  if (made == INVALID_SOCKET) {
    return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "fromshare"});
  }
  return socket{made, about.iAddressFamily, about.iSocketType, about.iProtocol, -1};
}

}  // namespace sockfam::inline v0

#endif

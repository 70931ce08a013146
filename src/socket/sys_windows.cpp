// The system calls of Winsock, which has no flag for calls that must not wait, and handles instead of small numbers.
#if defined(_WIN32)

#include <io.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

#include "socket/sys.h"

namespace sockfam::inline v0::sys {

namespace {

/// Winsock must be started before its first call. WSACleanup at exit would stop it under objects that still exist.
struct winsock {
  winsock() {
    WSADATA about;
    ::WSAStartup(MAKEWORD(2, 2), &about);
  }
};

/// Pieces in Winsock's form.
template <class Piece>
class wsa_buffers {
 public:
  wsa_buffers(const Piece* pieces, std::size_t count) : all_(new (std::nothrow) WSABUF[count]) {
    for (std::size_t i = 0; all_ && i < count; ++i) {
      all_[i] = {static_cast<ULONG>(pieces[i].size()),
                 reinterpret_cast<char*>(const_cast<std::byte*>(pieces[i].data()))};
    }
    if (!all_) ::WSASetLastError(WSA_NOT_ENOUGH_MEMORY);
  }
  WSABUF* data() { return all_.get(); }

 private:
  std::unique_ptr<WSABUF[]> all_;
};

/// The address of WSARecvMsg, which only a socket can tell.
LPFN_WSARECVMSG recvmsg_of(native_handle handle) {
  GUID wanted = WSAID_WSARECVMSG;
  LPFN_WSARECVMSG found = nullptr;
  DWORD size = 0;
  const int failed = ::WSAIoctl(handle, SIO_GET_EXTENSION_FUNCTION_POINTER, &wanted, sizeof wanted, &found,
                                sizeof found, &size, nullptr, nullptr);
  return failed != 0 ? nullptr : found;
}

int milliseconds_until(time_point until) {
  if (until == time_point::max()) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - call_options::clock::now());
  return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 0x7fffffff));
}

}  // namespace

void start() { static const winsock started; }

native_handle open(int family, int type, int proto, bool nonblocking) {
  start();
  const auto made = ::WSASocketW(family, type, proto, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
  if (made == INVALID_SOCKET) return no_handle;
  if (nonblocking) set_nonblocking(made, true);
  return made;
}

native_handle accept(native_handle of, std::byte* from, socklen_t* from_size, bool nonblocking) {
  const auto made = ::accept(of, reinterpret_cast<sockaddr*>(from), from_size);
  if (made == INVALID_SOCKET) return no_handle;
  set_inheritable(made, false);
  set_nonblocking(made, nonblocking);  // it inherits the listening socket's mode
  return made;
}

int close(native_handle handle) { return ::closesocket(handle); }

int connect(native_handle of, const std::byte* to, std::size_t to_size) {
  return ::connect(of, reinterpret_cast<const sockaddr*>(to), static_cast<int>(to_size));
}

native_handle dup(native_handle handle) {
  WSAPROTOCOL_INFOW about;
  if (::WSADuplicateSocketW(handle, ::GetCurrentProcessId(), &about) != 0) return no_handle;
  const auto made = ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &about, 0,
                                 WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
  return made == INVALID_SOCKET ? no_handle : made;
}

count sendmsg(native_handle of, const bytes_view* data, std::size_t pieces, const std::byte* to, std::size_t to_size,
              std::span<const std::byte> control, int flags) {
  wsa_buffers buffers{data, pieces};
  if (!buffers.data()) return -1;
  auto* address = reinterpret_cast<sockaddr*>(const_cast<std::byte*>(to));
  const auto number = static_cast<DWORD>(pieces);
  DWORD sent = 0;
  int failed = 0;
  if (control.empty()) {
    failed = ::WSASendTo(of, buffers.data(), number, &sent, static_cast<DWORD>(flags), address,
                         static_cast<int>(to_size), nullptr, nullptr);
  } else {
    WSAMSG header{address, static_cast<INT>(to_size), buffers.data(), number, {}, 0};
    header.Control = {static_cast<ULONG>(control.size()),
                      reinterpret_cast<char*>(const_cast<std::byte*>(control.data()))};
    failed = ::WSASendMsg(of, &header, static_cast<DWORD>(flags), &sent, nullptr, nullptr);
  }
  return failed != 0 ? -1 : static_cast<count>(sent);
}

count recvmsg(native_handle of, const bytes_room* into, std::size_t pieces, message& about, int flags) {
  wsa_buffers buffers{into, pieces};
  if (!buffers.data()) return -1;
  auto* from = reinterpret_cast<sockaddr*>(about.from);
  const auto number = static_cast<DWORD>(pieces);
  DWORD got = 0;
  auto received = static_cast<DWORD>(flags);
  int failed = 0;
  const auto with_control = about.control.empty() ? nullptr : recvmsg_of(of);
  if (!with_control) {
    failed = ::WSARecvFrom(of, buffers.data(), number, &got, &received, from, &about.from_size, nullptr, nullptr);
    about.control_size = 0;
  } else {
    WSAMSG header{from, about.from_size, buffers.data(), number, {}, received};
    header.Control = {static_cast<ULONG>(about.control.size()), reinterpret_cast<char*>(about.control.data())};
    failed = with_control(of, &header, &got, nullptr, nullptr);
    about.from_size = header.namelen;
    about.control_size = header.Control.len;
    received = header.dwFlags;
  }
  // A datagram longer than its room is an error in Winsock; elsewhere it is a flag.
  if (failed != 0 && ::WSAGetLastError() == WSAEMSGSIZE) {
    failed = 0;
    received |= MSG_TRUNC;
    got = 0;
    for (std::size_t i = 0; i < pieces; ++i) got += static_cast<DWORD>(into[i].size());
  }
  about.flags = static_cast<int>(received);
  return failed != 0 ? -1 : static_cast<count>(got);
}

bool set_nonblocking(native_handle handle, bool on) {
  u_long wanted = on ? 1 : 0;
  return ::ioctlsocket(handle, static_cast<long>(FIONBIO), &wanted) == 0;
}

std::optional<bool> is_nonblocking(native_handle) { return std::nullopt; }

bool has_kernel_timeout(native_handle, readiness) { return false; }

bool set_inheritable(native_handle handle, bool on) {
  return ::SetHandleInformation(reinterpret_cast<HANDLE>(handle), HANDLE_FLAG_INHERIT, on ? HANDLE_FLAG_INHERIT : 0) !=
         0;
}

std::optional<bool> is_inheritable(native_handle handle) {
  DWORD flags = 0;
  if (::GetHandleInformation(reinterpret_cast<HANDLE>(handle), &flags) == 0) return std::nullopt;
  return (flags & HANDLE_FLAG_INHERIT) != 0;
}

int wait_any(std::span<polled> sockets, time_point until) {
  if (sockets.empty()) {  // which WSAPoll refuses
    std::this_thread::sleep_until(until);
    return 0;
  }
  return ::WSAPoll(sockets.data(), static_cast<ULONG>(sockets.size()), milliseconds_until(until));
}

std::thread start_thread(std::function<void()> body) {
  try {
    return std::thread{std::move(body)};
  } catch (const std::system_error&) {
    return {};
  }
}

/// WSAPoll waits for sockets only: this is one that sends to itself.
wake_handles open_wake() {
  const auto made = open(AF_INET, SOCK_DGRAM, 0, true);
  if (made == no_handle) return {};
  sockaddr_in self{};
  int size = sizeof self;
  self.sin_family = AF_INET;
  self.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  auto* const name = reinterpret_cast<sockaddr*>(&self);
  if (::bind(made, name, size) == 0 && ::getsockname(made, name, &size) == 0 && ::connect(made, name, size) == 0) {
    return {made, made};
  }
  const int error = last_error();
  close(made);
  ::WSASetLastError(error);
  return {};
}

void close_wake(const wake_handles& handles) {
  if (handles.waited_for != no_handle) close(handles.waited_for);
}

void wake(native_handle written_to) { ::send(written_to, "", 1, 0); }

count sendfile(native_handle, int, std::uint64_t, std::size_t) {
  ::WSASetLastError(
      WSAEOPNOTSUPP);  // TransmitFile needs a handle and moves the file's position, so the file is read instead
  return -1;
}

count read_at(int file, std::byte* into, std::size_t size, std::uint64_t offset) {
  OVERLAPPED where{};
  where.Offset = static_cast<DWORD>(offset);
  where.OffsetHigh = static_cast<DWORD>(offset >> 32);
  DWORD got = 0;
  const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file));
  if (::ReadFile(handle, into, static_cast<DWORD>(fitting(size)), &got, &where) != 0) return static_cast<count>(got);
  if (::GetLastError() == ERROR_HANDLE_EOF) return 0;
  ::WSASetLastError(static_cast<int>(::GetLastError()));
  return -1;
}

}  // namespace sockfam::inline v0::sys

#endif

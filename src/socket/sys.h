// The system calls of sockets with one interface: the differences between POSIX and Winsock are here and in sys_*.cpp.
#pragma once

#if defined(_WIN32)
#include <winsock2.h>
// The order matters: the others need winsock2.h before them.
#include <mswsock.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <system_error>
#include <thread>

#include <sockfam/socket/ancillary.h>
#include <sockfam/socket/call_options.h>

namespace sockfam::inline v0::sys {

using time_point = call_options::clock::time_point;

/// The result of a call: a count, or -1 with last_error().
using count = std::ptrdiff_t;

#if defined(_WIN32)

inline int last_error() { return ::WSAGetLastError(); }
inline constexpr int interrupted = WSAEINTR;
inline constexpr int not_ready = WSAEWOULDBLOCK;
inline constexpr int no_socket = WSAENOTSOCK;
inline constexpr int under_way = WSAEWOULDBLOCK;  // of connect()
inline bool would_block(int error) { return error == WSAEWOULDBLOCK; }
inline bool in_progress(int error) { return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS; }
inline bool is_wrong_type(int error) { return error == WSAESOCKTNOSUPPORT; }
/// To be called before calls of Winsock that need no socket of this library.
void start();
inline constexpr int no_signal = 0;
inline constexpr int dont_wait = 0;  // Winsock has no flag for it
inline constexpr int error_queue = 0;

/// Winsock takes lengths as int: a stream sends the rest next time.
inline int fitting(std::size_t size) { return size > 0x7fffffff ? 0x7fffffff : static_cast<int>(size); }

inline count recv(native_handle of, std::byte* into, std::size_t size, int flags) {
  return ::recv(of, reinterpret_cast<char*>(into), fitting(size), flags);
}
inline count send(native_handle of, const std::byte* data, std::size_t size, int flags) {
  return ::send(of, reinterpret_cast<const char*>(data), fitting(size), flags);
}
inline count recvfrom(native_handle of, std::byte* into, std::size_t size, int flags, std::byte* from,
                      socklen_t* from_size) {
  return ::recvfrom(of, reinterpret_cast<char*>(into), fitting(size), flags, reinterpret_cast<sockaddr*>(from),
                    from_size);
}
inline count sendto(native_handle of, const std::byte* data, std::size_t size, int flags, const std::byte* to,
                    std::size_t to_size) {
  return ::sendto(of, reinterpret_cast<const char*>(data), fitting(size), flags, reinterpret_cast<const sockaddr*>(to),
                  static_cast<int>(to_size));
}

#else

inline int last_error() { return errno; }
inline constexpr int interrupted = EINTR;
inline constexpr int not_ready = EAGAIN;
inline constexpr int no_socket = EBADF;
inline constexpr int under_way = EINPROGRESS;
inline bool would_block(int error) { return error == EAGAIN || error == EWOULDBLOCK; }
inline bool in_progress(int error) { return error == EINPROGRESS; }
inline bool is_wrong_type(int error) { return error == ESOCKTNOSUPPORT; }
inline void start() {}
#if defined(MSG_NOSIGNAL)
inline constexpr int no_signal = MSG_NOSIGNAL;
#else
inline constexpr int no_signal = 0;  // SO_NOSIGPIPE is set instead
#endif
inline constexpr int dont_wait = MSG_DONTWAIT;
#if defined(MSG_ERRQUEUE)
inline constexpr int error_queue = MSG_ERRQUEUE;
#else
inline constexpr int error_queue = 0;
#endif

inline count recv(native_handle of, std::byte* into, std::size_t size, int flags) {
  return ::recv(of, into, size, flags);
}
inline count send(native_handle of, const std::byte* data, std::size_t size, int flags) {
  return ::send(of, data, size, flags);
}
inline count recvfrom(native_handle of, std::byte* into, std::size_t size, int flags, std::byte* from,
                      socklen_t* from_size) {
  return ::recvfrom(of, into, size, flags, reinterpret_cast<sockaddr*>(from), from_size);
}
inline count sendto(native_handle of, const std::byte* data, std::size_t size, int flags, const std::byte* to,
                    std::size_t to_size) {
  return ::sendto(of, data, size, flags, reinterpret_cast<const sockaddr*>(to), static_cast<socklen_t>(to_size));
}

#endif

/// What socket(2) takes in its type, and the flag among it that means "non-blocking"; 0 where it takes none.
#if defined(SOCK_CLOEXEC)
inline constexpr int birth_flags = SOCK_CLOEXEC | SOCK_NONBLOCK;
inline constexpr int nonblocking_flag = SOCK_NONBLOCK;
#else
inline constexpr int birth_flags = 0;
inline constexpr int nonblocking_flag = 0;
#endif

/// An error number as a code of the system's category.
inline std::error_code code_of(int error) { return {error, std::system_category()}; }

/// A new socket that other programs do not inherit and that raises no SIGPIPE; no_handle on failure.
native_handle open(int family, int type, int proto, bool nonblocking);
/// accept(2), not inherited, and blocking unless `nonblocking`.
native_handle accept(native_handle of, std::byte* from, socklen_t* from_size, bool nonblocking);
#if !defined(_WIN32)
/// socketpair(2), prepared like the sockets of open().
bool open_pair(int family, int type, int proto, bool nonblocking, std::array<native_handle, 2>& made);
#endif
int close(native_handle handle);
int connect(native_handle of, const std::byte* to, std::size_t to_size);
native_handle dup(native_handle handle);
/// A count of sendmsg(2) or recvmsg(2).
count sendmsg(native_handle of, const bytes_view* data, std::size_t pieces, const std::byte* to, std::size_t to_size,
              std::span<const std::byte> control, int flags);

/// The results of recvmsg besides the bytes.
struct message {
  std::byte* from = nullptr;
  socklen_t from_size = 0;
  std::span<std::byte> control{};
  std::size_t control_size = 0;
  int flags = 0;
};
count recvmsg(native_handle of, const bytes_room* into, std::size_t pieces, message& about, int flags);

bool set_nonblocking(native_handle handle, bool on);
/// Empty if the system does not tell.
std::optional<bool> is_nonblocking(native_handle handle);
bool set_inheritable(native_handle handle, bool on);
std::optional<bool> is_inheritable(native_handle handle);

enum class readiness : std::uint8_t { readable, writable };

/// True if SO_RCVTIMEO or SO_SNDTIMEO is set: EAGAIN then means that its time is over. Winsock has a separate error
/// for that.
bool has_kernel_timeout(native_handle handle, readiness what);

/// The argument of poll(2), which ignores no_handle.
using polled = ::pollfd;
inline polled to_poll(native_handle handle, readiness what) {
  return {handle, static_cast<short>(what == readiness::readable ? POLLIN : POLLOUT), 0};
}
/// Waits until some are ready or in error (their number), the time is over (0), or the call fails (-1, last_error()),
/// which includes interruptions. time_point::max() waits as long as it takes.
int wait_any(std::span<polled> sockets, time_point until);

/// What wakes a thread that waits in poll(2): readable for good once wake() was called. no_handle on failure. On some
/// systems both are the same.
struct wake_handles {
  native_handle waited_for = no_handle;
  native_handle written_to = no_handle;
};
wake_handles open_wake();
void close_wake(const wake_handles& handles);
/// May be called in a signal handler; keeps errno.
void wake(native_handle written_to);

/// A thread that no signal is delivered to; none if there cannot be another one.
std::thread start_thread(std::function<void()> body);

/// For calls without MSG_NOSIGNAL: blocks SIGPIPE in this thread, and discards it if it was raised. One that was
/// pending before stays pending. Keeps the error of the call.
#if defined(_WIN32)
struct without_sigpipe {};
#else
class without_sigpipe {
 public:
  without_sigpipe();
  without_sigpipe(const without_sigpipe&) = delete;
  without_sigpipe& operator=(const without_sigpipe&) = delete;
  ~without_sigpipe();

 private:
  bool was_pending_;
  sigset_t pipe_;
  sigset_t before_;
};
#endif

/// sendfile(2) from `offset` on: a count, or -1. ENOSYS or EINVAL if the system cannot do it for these descriptors; the
/// caller then reads and sends. Raises no SIGPIPE.
count sendfile(native_handle to, int file, std::uint64_t offset, std::size_t size);
/// pread(2)
count read_at(int file, std::byte* into, std::size_t size, std::uint64_t offset);

}  // namespace sockfam::inline v0::sys

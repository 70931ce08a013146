// The functions that the linker calls instead of the C library's. CMakeLists.txt makes its --wrap options of their
// names.
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <ctime>
#include <new>
#include <system_error>

#include "socket/faults/wrapping.h"

using namespace sockfam::tests::faults;

extern "C" {

int __real_getsockopt(int, int, int, void*, socklen_t*);

/// SOCK_STREAM and so on; 0 if it is no socket.
static int type_of(int fd) {
  int type = 0;
  socklen_t size = sizeof type;
  return __real_getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 ? type : 0;
}
static bool is_stream(int fd) { return type_of(fd) == SOCK_STREAM; }
static bool is_socket(int fd) { return type_of(fd) != 0; }

// Creating, naming and closing.
int __real_socket(int, int, int);
int __wrap_socket(int family, int type, int proto) {
  return posix("socket", [&] { return __real_socket(family, type, proto); });
}
int __real_socketpair(int, int, int, int*);
int __wrap_socketpair(int family, int type, int proto, int* made) {
  return posix("socketpair", [&] { return __real_socketpair(family, type, proto, made); });
}
int __real_bind(int, const sockaddr*, socklen_t);
int __wrap_bind(int fd, const sockaddr* to, socklen_t size) {
  return posix("bind", [&] { return __real_bind(fd, to, size); });
}
int __real_listen(int, int);
int __wrap_listen(int fd, int backlog) {
  return posix("listen", [&] { return __real_listen(fd, backlog); });
}
int __real_accept4(int, sockaddr*, socklen_t*, int);
int __wrap_accept4(int fd, sockaddr* from, socklen_t* size, int flags) {
  return posix("accept4", [&] { return __real_accept4(fd, from, size, flags); });
}
int __real_connect(int, const sockaddr*, socklen_t);
int __wrap_connect(int fd, const sockaddr* to, socklen_t size) {
  return posix("connect", [&] { return __real_connect(fd, to, size); });
}
int __real_shutdown(int, int);
int __wrap_shutdown(int fd, int how) {
  return posix("shutdown", [&] { return __real_shutdown(fd, how); });
}
int __real_close(int);
int __wrap_close(int fd) {
  return posix("close", [&] { return __real_close(fd); });
}
int __real_getsockname(int, sockaddr*, socklen_t*);
int __wrap_getsockname(int fd, sockaddr* into, socklen_t* size) {
  return posix("getsockname", [&] { return __real_getsockname(fd, into, size); });
}
int __real_getpeername(int, sockaddr*, socklen_t*);
int __wrap_getpeername(int fd, sockaddr* into, socklen_t* size) {
  return posix("getpeername", [&] { return __real_getpeername(fd, into, size); });
}
int __wrap_getsockopt(int fd, int level, int name, void* into, socklen_t* size) {
  return posix("getsockopt", [&] { return __real_getsockopt(fd, level, name, into, size); });
}
int __real_setsockopt(int, int, int, const void*, socklen_t);
int __wrap_setsockopt(int fd, int level, int name, const void* value, socklen_t size) {
  return posix("setsockopt", [&] { return __real_setsockopt(fd, level, name, value, size); });
}
int __real_fcntl64(int, int, ...);
int __wrap_fcntl64(int fd, int what, ...) {
  va_list all;
  va_start(all, what);
  void* const argument = va_arg(all, void*);
  va_end(all);
  return posix("fcntl64", [&] { return __real_fcntl64(fd, what, argument); });
}

// Waiting.
int __real_ppoll(pollfd*, nfds_t, const timespec*, const sigset_t*);
int __wrap_ppoll(pollfd* all, nfds_t count, const timespec* most, const sigset_t* mask) {
  const auto order = order_for("ppoll");
  if (order.what == deed::fails) {
    errno = order.error;
    return -1;
  }
  int ready = 0;
  if (order.what == deed::is_spurious) {
    // The kernel says so of sockets alone.
    for (nfds_t i = 0; i < count; ++i) ready += (all[i].revents = is_socket(all[i].fd) ? all[i].events : short{0}) != 0;
  }
  return ready > 0 ? ready : __real_ppoll(all, count, most, mask);
}
int __real_eventfd(unsigned, int);
int __wrap_eventfd(unsigned value, int flags) {
  return posix("eventfd", [&] { return __real_eventfd(value, flags); });
}
ssize_t __real_write(int, const void*, size_t);
ssize_t __wrap_write(int fd, const void* data, size_t size) {
  return posix("write", [&] { return __real_write(fd, data, size); });
}
int __real_ioctl(int, unsigned long, ...);
int __wrap_ioctl(int fd, unsigned long what, ...) {
  va_list all;
  va_start(all, what);
  void* const argument = va_arg(all, void*);
  va_end(all);
  return posix("ioctl", [&] { return __real_ioctl(fd, what, argument); });
}
// std::thread's constructor. What it is given is passed by address, as classes with destructors are.
void __real__ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE(void*, void*,
                                                                                                  void (*)());
void __wrap__ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE(void* thread,
                                                                                                  void* state,
                                                                                                  void (*needs)()) {
  const auto order = order_for("thread");
  if (order.what == deed::fails) throw std::system_error{order.error, std::generic_category()};
  __real__ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE(thread, state, needs);
}

// Sending and receiving.
ssize_t __real_send(int, const void*, size_t, int);
ssize_t __wrap_send(int fd, const void* data, size_t size, int flags) {
  return partly("send", is_stream(fd), size, [&](size_t some) { return __real_send(fd, data, some, flags); });
}
ssize_t __real_sendto(int, const void*, size_t, int, const sockaddr*, socklen_t);
ssize_t __wrap_sendto(int fd, const void* data, size_t size, int flags, const sockaddr* to, socklen_t to_size) {
  return partly("sendto", is_stream(fd), size,
                [&](size_t some) { return __real_sendto(fd, data, some, flags, to, to_size); });
}
ssize_t __real_recv(int, void*, size_t, int);
ssize_t __wrap_recv(int fd, void* into, size_t size, int flags) {
  return partly("recv", is_stream(fd), size, [&](size_t some) { return __real_recv(fd, into, some, flags); });
}
ssize_t __real_recvfrom(int, void*, size_t, int, sockaddr*, socklen_t*);
ssize_t __wrap_recvfrom(int fd, void* into, size_t size, int flags, sockaddr* from, socklen_t* from_size) {
  return partly("recvfrom", is_stream(fd), size,
                [&](size_t some) { return __real_recvfrom(fd, into, some, flags, from, from_size); });
}

/// The first piece alone, and of one piece a part.
static ssize_t with_fewer(const msghdr* all, ssize_t (*call)(int, msghdr*, int), int fd, int flags, bool cut,
                          msghdr* into) {
  if (!cut || all->msg_iovlen == 0) return call(fd, into, flags);
  iovec first = all->msg_iov[0];
  iovec* const whole = into->msg_iov;
  const auto count = into->msg_iovlen;
  if (count == 1) first.iov_len = part_of(first.iov_len);
  into->msg_iov = &first;
  into->msg_iovlen = 1;
  const ssize_t got = call(fd, into, flags);
  into->msg_iov = whole;
  into->msg_iovlen = count;
  return got;
}
ssize_t __real_sendmsg(int, const msghdr*, int);
ssize_t __wrap_sendmsg(int fd, const msghdr* message, int flags) {
  msghdr copy = *message;
  const auto call = [](int to, msghdr* what, int how) { return __real_sendmsg(to, what, how); };
  const std::size_t size = message->msg_iovlen > 1 || message->msg_iov[0].iov_len > 1 ? 2 : 1;
  return partly("sendmsg", is_stream(fd), size,
                [&](size_t some) { return with_fewer(message, call, fd, flags, some < size, &copy); });
}
ssize_t __real_recvmsg(int, msghdr*, int);
ssize_t __wrap_recvmsg(int fd, msghdr* message, int flags) {
  const std::size_t size = message->msg_iovlen > 1 || message->msg_iov[0].iov_len > 1 ? 2 : 1;
  return partly("recvmsg", is_stream(fd), size,
                [&](size_t some) { return with_fewer(message, __real_recvmsg, fd, flags, some < size, message); });
}
int __real_sendmmsg(int, mmsghdr*, unsigned, int);
int __wrap_sendmmsg(int fd, mmsghdr* messages, unsigned count, int flags) {
  return static_cast<int>(partly("sendmmsg", true, count, [&](size_t some) -> ssize_t {
    return __real_sendmmsg(fd, messages, static_cast<unsigned>(some), flags);
  }));
}
int __real_recvmmsg(int, mmsghdr*, unsigned, int, timespec*);
int __wrap_recvmmsg(int fd, mmsghdr* messages, unsigned count, int flags, timespec* most) {
  return static_cast<int>(partly("recvmmsg", true, count, [&](size_t some) -> ssize_t {
    return __real_recvmmsg(fd, messages, static_cast<unsigned>(some), flags, most);
  }));
}
ssize_t __real_sendfile64(int, int, off64_t*, size_t);
ssize_t __wrap_sendfile64(int to, int from, off64_t* at, size_t size) {
  return partly("sendfile64", true, std::min<size_t>(size, 8192),
                [&](size_t some) { return __real_sendfile64(to, from, at, some < 8192 ? some : size); });
}
ssize_t __real_pread64(int, void*, size_t, off64_t);
ssize_t __wrap_pread64(int fd, void* into, size_t size, off64_t at) {
  return partly("pread64", true, std::min<size_t>(size, 8192),
                [&](size_t some) { return __real_pread64(fd, into, some < 8192 ? some : size, at); });
}

// Memory.
void* __real_malloc(size_t);
void* __wrap_malloc(size_t size) {
  void* const made = order_for(memory).what == deed::fails ? nullptr : __real_malloc(size);
  if (made) allocated(+1);
  return made;
}
void* __real_realloc(void*, size_t);
void* __wrap_realloc(void* old, size_t size) {
  void* const made = order_for(memory).what == deed::fails ? nullptr : __real_realloc(old, size);
  if (made && !old) allocated(+1);
  return made;
}
void __real_free(void*);
void __wrap_free(void* old) {
  if (old) allocated(-1);
  __real_free(old);
}

}  // extern "C"

void* operator new(std::size_t size) {
  void* const made = __wrap_malloc(size == 0 ? 1 : size);
  if (!made) throw std::bad_alloc{};
  return made;
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return __wrap_malloc(size == 0 ? 1 : size); }
void* operator new[](std::size_t size, const std::nothrow_t& t) noexcept { return operator new(size, t); }
void operator delete(void* old) noexcept { __wrap_free(old); }
void operator delete[](void* old) noexcept { __wrap_free(old); }
void operator delete(void* old, std::size_t) noexcept { __wrap_free(old); }
void operator delete[](void* old, std::size_t) noexcept { __wrap_free(old); }
void operator delete(void* old, const std::nothrow_t&) noexcept { __wrap_free(old); }
void operator delete[](void* old, const std::nothrow_t&) noexcept { __wrap_free(old); }

// The system calls of POSIX systems: those of Linux set flags atomically, others take two steps.
#if !defined(_WIN32)

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <sys/uio.h>

#if defined(__linux__)
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#endif

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <new>

#include "socket/sys.h"

namespace sockfam::inline v0::sys {

namespace {

/// Flags with which a descriptor is created, on systems where socket(2) takes them.
constexpr int flags_for(bool nonblocking) { return nonblocking ? birth_flags : birth_flags & ~nonblocking_flag; }

/// Does what SOCK_CLOEXEC and MSG_NOSIGNAL do, on systems that lack them.
native_handle prepared(native_handle handle, [[maybe_unused]] bool nonblocking) {
  if (handle < 0) return handle;
#if !defined(SOCK_CLOEXEC)
  set_inheritable(handle, false);
  if (nonblocking) set_nonblocking(handle, true);
#endif
#if defined(SO_NOSIGPIPE)
  const int on = 1;
  ::setsockopt(handle, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
  return handle;
}

/// Pieces in the kernel's form, without an allocation if they are few.
template <class Piece>
class io_vectors {
 public:
  io_vectors(const Piece* pieces, std::size_t count) {
    if (count > few_.size()) {
      many_.reset(new (std::nothrow) iovec[count]);
      if (!many_) return;
    }
    all_ = many_ ? many_.get() : few_.data();
    // iovec has no const: sending does not write through it.
    for (std::size_t i = 0; i < count; ++i) all_[i] = {const_cast<std::byte*>(pieces[i].data()), pieces[i].size()};
  }
  iovec* data() { return all_; }

 private:
  std::array<iovec, 16> few_;
  std::unique_ptr<iovec[]> many_;
  iovec* all_ = nullptr;
};

std::chrono::nanoseconds left_until(time_point until) {
  const auto now = call_options::clock::now();
  return until > now ? until - now
                     : std::chrono::nanoseconds::zero();  // compared first, because the difference could overflow
}

int poll_all(pollfd* sockets, nfds_t count, time_point until) {
  const bool forever = until == time_point::max();
#if defined(__linux__)
  const auto left = forever ? std::chrono::nanoseconds{} : left_until(until);
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
  const timespec most{static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
  return ::ppoll(sockets, count, forever ? nullptr : &most, nullptr);
#else
  // Whole milliseconds, rounded up so that it does not wake before the time is over.
  const auto left =
      forever ? std::chrono::milliseconds{-1} : std::chrono::ceil<std::chrono::milliseconds>(left_until(until));
  return ::poll(sockets, count, static_cast<int>(std::min<std::int64_t>(left.count(), 0x7fffffff)));
#endif
}

bool is_pending(int signal) {
  sigset_t waiting;
  sigpending(&waiting);
  return sigismember(&waiting, signal) == 1;
}

}  // namespace

namespace {

/// Blocks every signal in this thread, also if an exception ends that.
class without_signals {
 public:
  without_signals() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  without_signals(const without_signals&) = delete;
  without_signals& operator=(const without_signals&) = delete;
  ~without_signals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_;
};

}  // namespace

std::thread start_thread(std::function<void()> body) {
  const without_signals inherited;
  try {
    return std::thread{std::move(body)};
  } catch (const std::system_error&) {
    return {};
  }
}

without_sigpipe::without_sigpipe() : was_pending_(is_pending(SIGPIPE)) {
  sigemptyset(&pipe_);
  sigaddset(&pipe_, SIGPIPE);
  if (!was_pending_) pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
}

without_sigpipe::~without_sigpipe() {
  if (was_pending_) return;
  const int error = errno;
  if (int taken = 0; is_pending(SIGPIPE)) sigwait(&pipe_, &taken);
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  errno = error;
}

native_handle open(int family, int type, int proto, bool nonblocking) {
  return prepared(::socket(family, type | flags_for(nonblocking), proto), nonblocking);
}

bool open_pair(int family, int type, int proto, bool nonblocking, std::array<native_handle, 2>& made) {
  if (::socketpair(family, type | flags_for(nonblocking), proto, made.data()) != 0) return false;
  for (const auto end : made) prepared(end, nonblocking);
  return true;
}

native_handle accept(native_handle of, std::byte* from, socklen_t* from_size, bool nonblocking) {
#if defined(SOCK_CLOEXEC) && !defined(__APPLE__)
  return prepared(::accept4(of, reinterpret_cast<sockaddr*>(from), from_size, flags_for(nonblocking)), nonblocking);
#else
  const auto made = prepared(::accept(of, reinterpret_cast<sockaddr*>(from), from_size), false);
  if (made >= 0) set_nonblocking(made, nonblocking);  // on the BSDs it inherits the listening socket's mode
  return made;
#endif
}

int close(native_handle handle) { return ::close(handle); }

int connect(native_handle of, const std::byte* to, std::size_t to_size) {
  return ::connect(of, reinterpret_cast<const sockaddr*>(to), static_cast<socklen_t>(to_size));
}

native_handle dup(native_handle handle) { return ::fcntl(handle, F_DUPFD_CLOEXEC, 0); }

count sendmsg(native_handle of, const bytes_view* data, std::size_t pieces, const std::byte* to, std::size_t to_size,
              std::span<const std::byte> control, int flags) {
  io_vectors vectors{data, pieces};
  if (!vectors.data()) {
    errno = ENOMEM;
    return -1;
  }
  msghdr header{};
  header.msg_name = const_cast<std::byte*>(to);
  header.msg_namelen = static_cast<socklen_t>(to_size);
  header.msg_iov = vectors.data();
  header.msg_iovlen = static_cast<decltype(header.msg_iovlen)>(pieces);
  header.msg_control = control.empty() ? nullptr : const_cast<std::byte*>(control.data());
  header.msg_controllen = static_cast<decltype(header.msg_controllen)>(control.size());
  return ::sendmsg(of, &header, flags);
}

count recvmsg(native_handle of, const bytes_room* into, std::size_t pieces, message& about, int flags) {
  io_vectors vectors{into, pieces};
  if (!vectors.data()) {
    errno = ENOMEM;
    return -1;
  }
  msghdr header{};
  header.msg_name = about.from;
  header.msg_namelen = about.from_size;
  header.msg_iov = vectors.data();
  header.msg_iovlen = static_cast<decltype(header.msg_iovlen)>(pieces);
  header.msg_control = about.control.empty() ? nullptr : about.control.data();
  header.msg_controllen = static_cast<decltype(header.msg_controllen)>(about.control.size());
#if defined(MSG_CMSG_CLOEXEC)
  flags |= MSG_CMSG_CLOEXEC;
#endif
  const auto got = ::recvmsg(of, &header, flags);
  if (got < 0) return got;
  about.from_size = header.msg_namelen;
  about.control_size = header.msg_controllen;
  about.flags = header.msg_flags;
#if defined(MSG_CMSG_CLOEXEC)
  about.flags &= ~MSG_CMSG_CLOEXEC;  // Linux returns it
#endif
  return got;
}

bool set_nonblocking(native_handle handle, bool on) {
  int wanted = on ? 1 : 0;
  return ::ioctl(handle, FIONBIO, &wanted) == 0;  // one call, where fcntl(2) needs two
}

std::optional<bool> is_nonblocking(native_handle handle) {
  const int flags = ::fcntl(handle, F_GETFL);
  if (flags < 0) return std::nullopt;
  return (flags & O_NONBLOCK) != 0;
}

bool has_kernel_timeout(native_handle handle, readiness what) {
  timeval most{};
  socklen_t size = sizeof most;
  const int name = what == readiness::readable ? SO_RCVTIMEO : SO_SNDTIMEO;
  return ::getsockopt(handle, SOL_SOCKET, name, &most, &size) == 0 && (most.tv_sec != 0 || most.tv_usec != 0);
}

bool set_inheritable(native_handle handle, bool on) {
  return ::fcntl(handle, F_SETFD, on ? 0 : FD_CLOEXEC) == 0;  // POSIX has no other flag of descriptors
}

std::optional<bool> is_inheritable(native_handle handle) {
  const int flags = ::fcntl(handle, F_GETFD);
  if (flags < 0) return std::nullopt;
  return (flags & FD_CLOEXEC) == 0;
}

int wait_any(std::span<polled> sockets, time_point until) {
  return poll_all(sockets.data(), static_cast<nfds_t>(sockets.size()), until);
}

wake_handles open_wake() {
#if defined(__linux__)
  const int made = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return {made, made};
#else
  std::array<int, 2> made{no_handle, no_handle};
  if (::pipe(made.data()) != 0) return {};
  for (const int end : made) {
    set_inheritable(end, false);
    set_nonblocking(end, true);
  }
  return {made[0], made[1]};
#endif
}

void close_wake(const wake_handles& handles) {
  if (handles.waited_for >= 0) ::close(handles.waited_for);
  if (handles.written_to >= 0 && handles.written_to != handles.waited_for) ::close(handles.written_to);
}

void wake(native_handle written_to) {
  const int before = errno;
  const std::uint64_t one = 1;
  // If it is full, it is readable.
  [[maybe_unused]] const auto written = ::write(written_to, &one, sizeof one);
  errno = before;
}

count sendfile([[maybe_unused]] native_handle to, [[maybe_unused]] int file, [[maybe_unused]] std::uint64_t offset,
               [[maybe_unused]] std::size_t size) {
#if defined(__linux__)
  const without_sigpipe quiet;
  auto at = static_cast<off_t>(offset);
  return ::sendfile(to, file, &at, size);
#else
  errno = ENOSYS;
  return -1;
#endif
}

count read_at(int file, std::byte* into, std::size_t size, std::uint64_t offset) {
  return ::pread(file, into, size, static_cast<off_t>(offset));
}

}  // namespace sockfam::inline v0::sys

#endif

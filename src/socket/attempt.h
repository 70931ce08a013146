// How a socket makes a system call: once, and again as its mode and the call's deadline require.
#pragma once

#include <sockfam/socket/socket.h>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

/// With a timeout, or a deadline of the call's own, the system call itself must not wait. The descriptor's own mode is
/// not enough: duplicates share it.
inline int socket::flags_for(const call_options& options) const noexcept {
  return options.has_deadline() ? options.flags | wait_flags_ | sys::dont_wait : options.flags | wait_flags_;
}

/// `Call` returns a count, or -1. A failure names `to` as its peer.
template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket::attempt(const char* name, readiness_kind what,
                                                          const call_options& options, const Call& call,
                                                          std::span<const std::byte> to) const noexcept {
  if constexpr (sys::dont_wait != 0) {
    if (const auto count = call(); count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
    return go_on(name, what, options, call, to);
  } else {
    // There is no MSG_DONTWAIT: the socket itself becomes non-blocking.
    const nonblocking_meanwhile mode{handle_, timeout_, options, deadlines_};
    if (const auto count = call(); count >= 0) return static_cast<std::size_t>(count);
    return go_on(name, what, options, call, to);
  }
}

/// Goes on after a failed first attempt. Calls with a deadline of their own have not made one yet.
template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket::further(const char* name, readiness_kind what,
                                                          const call_options& options, const Call& call,
                                                          std::span<const std::byte> to) const noexcept {
  return options.has_deadline() ? attempt(name, what, options, call, to) : go_on(name, what, options, call, to);
}

template <class Call>
SOCKFAM_COLD socket_result<std::size_t> socket::go_on(const char* name, readiness_kind what,
                                                      const call_options& options, const Call& call,
                                                      std::span<const std::byte> to) const noexcept {
  const auto done =
      persist(waiting{handle_, timeout_, options},
              what == readiness_kind::readable ? sys::readiness::readable : sys::readiness::writable, call);
  if (done) return *done;
  return refused(failed(name, done.error(), decoded(to, proto_)));
}

inline bool refuses_flags(std::error_code code) {
  return code == std::errc::invalid_argument || code == std::errc::operation_not_supported;
}

/// The same as attempt() and go_on() for calls that send: `Call` takes the flags. Some families of Linux (RDS, QIPCRTR,
/// AX.25) refuse flags that they do not know, such as MSG_NOSIGNAL: these get no flags, and SIGPIPE is blocked instead.
template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket::sending(const char* name, const call_options& options,
                                                          const Call& call, std::span<const std::byte> to,
                                                          bool first_failed) const noexcept {
  const auto quietly = [&] { return call(flags_for(options) | sys::no_signal); };
  // One object, constructed in place: copying it takes longer than the rest.
  auto done = first_failed ? go_on(name, readiness_kind::writable, options, quietly, to)
                           : attempt(name, readiness_kind::writable, options, quietly, to);
  if (!done && refuses_flags(done.error().code)) [[unlikely]]
    done = send_plainly(name, options, call, to);
  return done;
}

template <class Call>
SOCKFAM_COLD socket_result<std::size_t> socket::send_plainly(const char* name, const call_options& options,
                                                             const Call& call,
                                                             std::span<const std::byte> to) const noexcept {
  [[maybe_unused]] const sys::without_sigpipe hold;
  const auto plainly = [&] { return call(flags_for(options)); };
  return attempt(name, readiness_kind::writable, options, plainly, to);
}

}  // namespace sockfam::inline v0

// One system call as a socket makes it: once, and again as its mode and the call's deadline want.
#pragma once

#include <sockfam/socket.h>

#include "os/waiting.h"

namespace sockfam::inline v0 {

/// A deadline of the call's own means that the system call itself must not wait.
inline int flags_for(const call_options& options) {
  return options.has_deadline() ? options.flags | sys::dont_wait : options.flags;
}

/// Families of Linux that refuse every flag they do not know, and MSG_NOSIGNAL is one of those, as bits by number. The
/// first five raise SIGPIPE all the same where a connection is shut down.
inline constexpr std::uint64_t flag_haters = [] {
  std::uint64_t all = 0;
#if defined(__linux__)
  for (const int one : {AF_AX25, AF_APPLETALK, AF_NETROM, AF_X25, AF_ROSE, AF_RDS, 42 /* QIPCRTR */, 45 /* MCTP */}) {
    all |= std::uint64_t{1} << one;
  }
#endif
  return all;
}();

inline int sending_flags_for(const call_options& options, int family) {
  const bool hates = family < 64 && (flag_haters >> family & 1) != 0;
  return hates ? flags_for(options) : flags_for(options) | sys::no_signal;
}

/// `Call` gives a count, or -1.
template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket::attempt(const char* name, readiness_kind what,
                                                          const call_options& options, const Call& call,
                                                          const address_argument* to) const noexcept {
  if constexpr (sys::dont_wait != 0) {
    if (const auto count = call(); count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
    return go_on(name, what, options, call, to);
  } else {
    // Without MSG_DONTWAIT the socket itself must not wait.
    const nonblocking_meanwhile mode{handle_, timeout_, options};
    if (const auto count = call(); count >= 0) return static_cast<std::size_t>(count);
    return go_on(name, what, options, call, to);
  }
}

template <class Call>
SOCKFAM_COLD socket_result<std::size_t> socket::go_on(const char* name, readiness_kind what,
                                                      const call_options& options, const Call& call,
                                                      const address_argument* to) const noexcept {
  const auto done =
      persist(waiting{handle_, timeout_, options},
              what == readiness_kind::readable ? sys::readiness::readable : sys::readiness::writable, call);
  if (done) return *done;
  return refused(failed(name, done.error(), to ? to->address(proto_) : any_address{}));
}

}  // namespace sockfam::inline v0

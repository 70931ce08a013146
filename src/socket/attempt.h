// How a socket makes a system call: once, and again as its mode and the call's deadline require.
#pragma once

#include <sockfam/socket/socket.h>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

/// An address that the kernel writes.
struct kernel_address {
  alignas(8) std::array<std::byte, sockaddr_bytes::capacity> bytes;
  socklen_t size = sizeof bytes;
  sockaddr* raw() { return reinterpret_cast<sockaddr*>(bytes.data()); }
  /// The part that was written: the kernel reports the full length even if it wrote less.
  std::span<const std::byte> written() const {
    return std::span{bytes}.first(std::min<std::size_t>(static_cast<std::size_t>(size), bytes.size()));
  }
};

/// The part of a socket's calls that its header does not need; a friend of `socket`. `Call` makes the system call and
/// returns a count, or -1. A failure names `to` as its peer.
struct socket_calls {
  /// With a timeout, or a deadline of the call's own, the system call itself must not wait. The descriptor's own mode
  /// is not enough: duplicates share it.
  static int flags_for(const socket& self, const call_options& options) noexcept {
    const int flags = options.flags | self.wait_flags_;
    return options.waits_apart() ? flags | sys::dont_wait : flags;
  }
  /// For system calls without MSG_DONTWAIT: the descriptor is non-blocking as long as the returned object lives. With a
  /// timeout it is so anyway, unless the owner of a duplicate has changed it.
  static nonblocking_meanwhile without_waiting(const socket& self, const call_options& options) {
    const bool has_timeout = self.timeout_ >= 0;
    if (has_timeout ? !self.is_shared_.load() : !options.waits_apart()) return {};
    return {self.handle_, self.nonblocking_calls_, has_timeout};
  }
  static socket adopt(native_handle handle, int family, int type, int proto, std::int64_t wait) noexcept {
    return {handle, family, type, proto, wait};
  }
  /// The timeout of a new socket of that type, in nanoseconds; -1 blocks.
  static std::int64_t first_wait(int type) noexcept {
    if ((type & sys::nonblocking_flag) != 0) return 0;
    const auto wait = getdefaulttimeout();
    return wait ? wait->count() : -1;
  }
  /// The same options with the socket's timeout as a deadline, for work that takes several calls.
  static call_options whole(const socket& self, const call_options& options) noexcept {
    if (self.timeout_ <= 0 || options.has_deadline()) return options;
    return {options.flags, within(std::chrono::nanoseconds{self.timeout_}).until, options.cancel};
  }
  /// Fills in the addresses that a failure does not have; `peer` is that of the call, if it has one.
  static void complete(const socket& self, socket_failure& why, const any_address& peer) noexcept;
  /// Why an address given as text or as a value cannot be used; empty if it can. Looking up a host takes its time from
  /// that of the call.
  static std::optional<socket_failure> unread(const socket& self, const char* name, const address_argument& address,
                                              call_options& options) noexcept;

  template <class Call>
  static socket_result<std::size_t> attempt(const socket& self, const char* name, sys::readiness what,
                                            const call_options& options, const Call& call,
                                            std::span<const std::byte> to = {}) noexcept;
  /// The same for a system call that has no flag against waiting.
  template <class Call>
  static result<std::size_t, std::error_code> attempt_by_mode(const socket& self, sys::readiness what,
                                                              const call_options& options, const Call& call) noexcept;
  /// Goes on after a failed first attempt.
  template <class Call>
  static socket_result<std::size_t> go_on(const socket& self, const char* name, sys::readiness what,
                                          const call_options& options, const Call& call,
                                          std::span<const std::byte> to = {}) noexcept;
  /// Waits as the call's mode and options allow. A non-blocking socket that is not ready gives EAGAIN.
  static socket_result<void> wait_ready(const socket& self, const char* name, sys::readiness what,
                                        const call_options& options) noexcept;
  /// Either of the two: calls with a deadline of their own have not made an attempt yet.
  template <class Call>
  static socket_result<std::size_t> further(const socket& self, const char* name, sys::readiness what,
                                            const call_options& options, const Call& call) noexcept;
  /// attempt() and go_on() for calls that send: `Call` takes the flags.
  template <class Call>
  static socket_result<std::size_t> sending(const socket& self, const char* name, const call_options& options,
                                            const Call& call, std::span<const std::byte> to = {},
                                            bool first_failed = false) noexcept;

 private:
  template <class Call>
  static socket_result<std::size_t> send_plainly(const socket& self, const char* name, const call_options& options,
                                                 const Call& call, std::span<const std::byte> to) noexcept;
};

template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket_calls::attempt(const socket& self, const char* name,
                                                                sys::readiness what, const call_options& options,
                                                                const Call& call,
                                                                std::span<const std::byte> to) noexcept {
  if (options.cancel && options.cancel->cancelled()) [[unlikely]]
    return refused(self.failed(name, make_error_code(socket_errc::cancelled)));
  if constexpr (sys::dont_wait != 0) {
    if (const auto count = call(); count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
    return go_on(self, name, what, options, call, to);
  } else {
    const auto done = attempt_by_mode(self, what, options, call);
    if (done) return *done;
    return refused(self.failed(name, done.error(), decoded(to, self.proto_)));
  }
}

template <class Call>
SOCKFAM_INLINE result<std::size_t, std::error_code> socket_calls::attempt_by_mode(const socket& self,
                                                                                  sys::readiness what,
                                                                                  const call_options& options,
                                                                                  const Call& call) noexcept {
  if (const auto why = cancelled(options.cancel)) return refused(why);
  const auto mode = without_waiting(self, options);
  if (mode) {
    const waiting patience{self.handle_, self.timeout_, options};
    const auto late = patience.never() ? std::error_code{} : patience.for_readiness(what);
    if (late) return refused(late);
  }
  if (const auto count = call(); count >= 0) return static_cast<std::size_t>(count);
  return persist(waiting{self.handle_, self.timeout_, options}, what, call);
}

template <class Call>
SOCKFAM_COLD socket_result<std::size_t> socket_calls::go_on(const socket& self, const char* name, sys::readiness what,
                                                            const call_options& options, const Call& call,
                                                            std::span<const std::byte> to) noexcept {
  const auto done = persist(waiting{self.handle_, self.timeout_, options}, what, call);
  if (done) return *done;
  return refused(self.failed(name, done.error(), decoded(to, self.proto_)));
}

template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket_calls::further(const socket& self, const char* name,
                                                                sys::readiness what, const call_options& options,
                                                                const Call& call) noexcept {
  return options.waits_apart() ? attempt(self, name, what, options, call) : go_on(self, name, what, options, call);
}

inline bool refuses_flags(std::error_code code) {
  return code == std::errc::invalid_argument || code == std::errc::operation_not_supported;
}

template <class Call>
SOCKFAM_INLINE socket_result<std::size_t> socket_calls::sending(const socket& self, const char* name,
                                                                const call_options& options, const Call& call,
                                                                std::span<const std::byte> to,
                                                                bool first_failed) noexcept {
  const auto quietly = [&] { return call(flags_for(self, options) | sys::no_signal); };
  // One object, constructed in place: copying it takes longer than the rest.
  auto done = first_failed ? go_on(self, name, sys::readiness::writable, options, quietly, to)
                           : attempt(self, name, sys::readiness::writable, options, quietly, to);
  if (!done && refuses_flags(done.error().code)) [[unlikely]]
    done = send_plainly(self, name, options, call, to);
  return done;
}

/// Some families of Linux (RDS, QIPCRTR, AX.25) refuse flags that they do not know, such as MSG_NOSIGNAL: these get no
/// flags, and SIGPIPE is blocked instead.
template <class Call>
SOCKFAM_COLD socket_result<std::size_t> socket_calls::send_plainly(const socket& self, const char* name,
                                                                   const call_options& options, const Call& call,
                                                                   std::span<const std::byte> to) noexcept {
  [[maybe_unused]] const sys::without_sigpipe hold;
  const auto plainly = [&] { return call(flags_for(self, options)); };
  return attempt(self, name, sys::readiness::writable, options, plainly, to);
}

}  // namespace sockfam::inline v0

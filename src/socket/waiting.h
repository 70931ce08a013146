// Waiting: what EINTR and EAGAIN mean in each mode of a socket.
#pragma once

#include <cstdint>
#include <mutex>
#include <system_error>

#include "socket/sys.h"

namespace sockfam::inline v0 {

/// How long one call may wait. The time starts with construction, after the first attempt, which does not wait.
class waiting {
 public:
  waiting(native_handle handle, std::int64_t timeout_ns, const call_options& options)
      : handle_(handle), blocks_(timeout_ns < 0), until_(deadline(timeout_ns, options)) {
    // MSG_DONTWAIT asks for an answer at once, and reading the error queue never waits.
    never_ = (options.flags & (sys::dont_wait | sys::error_queue)) != 0 || (timeout_ns == 0 && !options.has_deadline());
    own_deadline_ = options.has_deadline();
  }

  sys::time_point until() const { return until_; }
  bool is_over() const { return until_ != sys::time_point::max() && call_options::clock::now() >= until_; }

  /// Called after a failed attempt. Waits if necessary; empty if the call is to be repeated, else the failure.
  std::error_code after(int error, sys::readiness what) const {
    if (sys::is_interrupted(error))
      return !never_ && is_over() ? make_error_code(socket_errc::timed_out) : std::error_code{};
    if (!sys::would_block(error) || !may_wait(what)) return sys::code_of(error);
    return for_readiness(what);
  }

  /// Empty, or why it did not become ready: timed_out, or the error of poll(2).
  std::error_code for_readiness(sys::readiness what) const {
    for (;;) {
      const int ready = sys::wait(handle_, what, until_);
      if (ready > 0) return {};
      if (ready == 0) return make_error_code(socket_errc::timed_out);
      if (const int error = sys::last_error(); !sys::is_interrupted(error)) return sys::code_of(error);
    }
  }

  /// A blocking socket fails with EAGAIN if the descriptor was made non-blocking elsewhere, perhaps only for a moment:
  /// then the wait is here. The other reason is a timeout of SO_RCVTIMEO or SO_SNDTIMEO, which is final.
  bool may_wait(sys::readiness what) const {
    if (never_) return false;
    return own_deadline_ || !blocks_ || !sys::has_kernel_timeout(handle_, what);
  }

 private:
  static sys::time_point deadline(std::int64_t timeout_ns, const call_options& options) {
    if (options.has_deadline()) return options.until;
    return timeout_ns < 0 ? sys::time_point::max() : within(std::chrono::nanoseconds{timeout_ns}).until;
  }

  native_handle handle_;
  bool blocks_;
  bool never_ = false;
  bool own_deadline_ = false;
  sys::time_point until_;
};

/// Makes a blocking socket non-blocking during a call with a deadline of its own, if the call has no MSG_DONTWAIT.
/// Other threads that use the socket meanwhile wait by poll(2) instead (see may_wait) and notice nothing. The last of
/// several such calls makes it blocking again, as the others would wait in the kernel otherwise; `users` counts them. A
/// shared descriptor that was made non-blocking elsewhere stays non-blocking.
class nonblocking_meanwhile {
 public:
  nonblocking_meanwhile(native_handle handle, std::int64_t timeout_ns, const call_options& options,
                        std::uint32_t& users)
      : handle_(handle), users_(users) {
    if (timeout_ns < 0 && !options.has_deadline()) return;
    const std::lock_guard alone{changing_};
    // A socket with a timeout is non-blocking, unless a duplicate was made blocking. Winsock does not tell the mode.
    if (users_ == 0 && sys::is_nonblocking(handle_).value_or(timeout_ns >= 0)) return;
    if (users_++ == 0) sys::set_nonblocking(handle_, true);
    active_ = true;
  }
  nonblocking_meanwhile(const nonblocking_meanwhile&) = delete;
  nonblocking_meanwhile& operator=(const nonblocking_meanwhile&) = delete;
  ~nonblocking_meanwhile() {
    if (!active_) return;
    const std::lock_guard alone{changing_};
    if (--users_ == 0) sys::set_nonblocking(handle_, false);
  }

 private:
  inline static std::mutex changing_;
  native_handle handle_;
  std::uint32_t& users_;
  bool active_ = false;
};

/// Repeats a call whose first attempt failed until it succeeds or fails for good.
template <class Call>
SOCKFAM_COLD result<std::size_t, std::error_code> persist(const waiting& patience, sys::readiness what, Call call) {
  for (;;) {
    if (const auto why = patience.after(sys::last_error(), what)) return refused(why);
    if (const auto count = call(); count >= 0) return static_cast<std::size_t>(count);
  }
}

/// An address from the kernel, decoded. Never fails: bytes that no family explains become `unknown`.
any_address decoded(std::span<const std::byte> bytes, int proto) noexcept;

}  // namespace sockfam::inline v0

// Waiting: what EINTR and EAGAIN mean in each mode of a socket.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <system_error>

#include "socket/sys.h"

namespace sockfam::inline v0 {

/// Asks the program's interruption hook, if there is one: empty if the call goes on, else std::errc::interrupted.
std::error_code interruption() noexcept;

/// Empty, or socket_errc::cancelled.
inline std::error_code cancelled(const cancellation* by) noexcept {
  return by && by->cancelled() ? make_error_code(socket_errc::cancelled) : std::error_code{};
}

/// Waits for any of the sockets from all[1] on; all[0] is for the cancellation. Returns how many are ready, none when
/// the time is over, or why the wait has ended: cancelled, interrupted, an error of poll(2).
result<std::size_t, std::error_code> wait_for(std::span<sys::polled> all, sys::time_point until,
                                              const cancellation* cancel) noexcept;

/// How long one call may wait. The time starts with construction, after the first attempt, which does not wait.
class waiting {
 public:
  waiting(native_handle handle, std::int64_t timeout_ns, const call_options& options)
      : handle_(handle),
        blocks_(timeout_ns < 0),
        apart_(options.waits_apart()),
        until_(deadline(timeout_ns, options)),
        cancel_(options.cancel) {
    // MSG_DONTWAIT asks for an answer at once, and reading the error queue never waits.
    never_ = (options.flags & (sys::dont_wait | sys::error_queue)) != 0 || (timeout_ns == 0 && !options.has_deadline());
  }

  /// The call is to be answered at once.
  bool never() const { return never_; }
  /// Called after a failed attempt. Waits if necessary; empty if the call is to be repeated, else the failure.
  std::error_code after(int error, sys::readiness what) const {
    if (error == sys::interrupted) return after_interruption();
    if (!sys::would_block(error) || !may_wait(what)) return sys::code_of(error);
    return for_readiness(what);
  }

  /// Empty if an interrupted call is to be repeated.
  std::error_code after_interruption() const {
    if (const auto why = interruption()) return why;
    if (const auto why = cancelled(cancel_)) return why;
    return !never_ && is_over() ? make_error_code(socket_errc::timed_out) : std::error_code{};
  }

  /// Empty, or why it did not become ready: timed_out, cancelled, interrupted, or the error of poll(2).
  std::error_code for_readiness(sys::readiness what) const {
    std::array all{sys::polled{}, sys::to_poll(handle_, what)};
    const auto ready = wait_for(all, until_, cancel_);
    if (!ready) return ready.error();
    return *ready > 0 ? std::error_code{} : make_error_code(socket_errc::timed_out);
  }

  /// Waits that long, where nothing tells when to try again. Empty if the call is to be repeated.
  std::error_code pause(std::chrono::nanoseconds most) const {
    if (is_over()) return make_error_code(socket_errc::timed_out);
    std::array<sys::polled, 1> none{};
    const auto over = wait_for(none, std::min(until_, within(most).until), cancel_);
    return over ? std::error_code{} : over.error();
  }

  /// A blocking socket fails with EAGAIN if the descriptor was made non-blocking elsewhere, perhaps only for a moment:
  /// then the wait is here. The other reason is a timeout of SO_RCVTIMEO or SO_SNDTIMEO, which is final.
  bool may_wait(sys::readiness what) const {
    if (never_) return false;
    return apart_ || !blocks_ || !sys::has_kernel_timeout(handle_, what);
  }

 private:
  static sys::time_point deadline(std::int64_t timeout_ns, const call_options& options) {
    if (options.has_deadline()) return options.until;
    return timeout_ns < 0 ? sys::time_point::max() : within(std::chrono::nanoseconds{timeout_ns}).until;
  }
  bool is_over() const { return until_ != sys::time_point::max() && call_options::clock::now() >= until_; }

  native_handle handle_;
  bool blocks_;
  bool apart_;
  bool never_ = false;
  sys::time_point until_;
  const cancellation* cancel_;
};

/// Makes a descriptor non-blocking during a call that must not wait in the kernel, if the system call has no flag for
/// that. Other threads that use the socket meanwhile wait by poll(2) instead (see may_wait) and notice nothing. One
/// that was made non-blocking elsewhere stays so. There is no lock, which fork(2) could leave locked for ever: `state`
/// counts such calls (by 2) and tells (1) that the last of them makes the descriptor blocking again. A call that begins
/// just then may find it blocking for a moment, so such calls wait for readiness before they make the system call.
class nonblocking_meanwhile {
 public:
  /// `otherwise` is the mode if the system does not tell.
  nonblocking_meanwhile(native_handle handle, std::atomic<std::uint32_t>& state, bool otherwise)
      : handle_(handle), state_(&state) {
    state.fetch_add(one_call);
    if (!sys::is_nonblocking(handle_).value_or(otherwise)) change();
  }
  /// Nothing needs to be done.
  nonblocking_meanwhile() = default;
  nonblocking_meanwhile(const nonblocking_meanwhile&) = delete;
  nonblocking_meanwhile& operator=(const nonblocking_meanwhile&) = delete;
  ~nonblocking_meanwhile() {
    while (state_) {
      auto left = state_->fetch_sub(one_call) - one_call;
      if (left != restore || !state_->compare_exchange_strong(left, 0)) return;
      sys::set_nonblocking(handle_, false);
      if (state_->load() == 0) return;
      state_->fetch_add(one_call);  // a call has begun that relies on it
      change();
    }
  }

  explicit operator bool() const { return state_ != nullptr; }

 private:
  static constexpr std::uint32_t restore = 1;
  static constexpr std::uint32_t one_call = 2;
  void change() {
    sys::set_nonblocking(handle_, true);
    state_->fetch_or(restore);
  }

  native_handle handle_ = no_handle;
  std::atomic<std::uint32_t>* state_ = nullptr;
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

// The options of one call: its flags, how long it may wait, and who may end it.
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>

#include <sockfam/socket/cancellation.h>

namespace sockfam::inline v0 {

/// A socket's timeout: nothing blocks, zero is non-blocking mode, anything else is a time to wait at most.
/// Python's settimeout() has the same three modes.
using timeout = std::optional<std::chrono::nanoseconds>;

/// MSG_* flags, alone or with a deadline of this call's own, which then replaces the socket's timeout, and with a
/// cancellation: `s.recv(100, msg_peek)`, `s.recv(100, within(500ms))`, `s.recv(100, until(noon, msg_peek))`,
/// `s.recv(100, stop)`, `s.recv(100, within(500ms).cancelled_by(stop))`.
struct call_options {
  using clock = std::chrono::steady_clock;

  constexpr call_options() = default;
  constexpr call_options(int msg) : flags(msg) {}
  template <std::floating_point Seconds>
  call_options(Seconds) = delete;  // a deadline is within(1500ms)
  constexpr call_options(int msg, clock::time_point then, const cancellation* by = nullptr)
      : flags(msg), until(then), cancel(by) {}
  /// The call ends when `by` is cancelled. `by` must outlive the call.
  constexpr call_options(const cancellation& by) : cancel(&by) {}

  constexpr call_options cancelled_by(const cancellation& by) const { return {flags, until, &by}; }

  constexpr bool has_deadline() const { return until != clock::time_point::min(); }
  /// The call waits by poll(2), whatever the mode of its socket.
  constexpr bool waits_apart() const { return has_deadline() || cancel != nullptr; }

  int flags = 0;
  clock::time_point until = clock::time_point::min();  ///< min() stands for "the socket's own timeout"
  const cancellation* cancel = nullptr;
};

/// At most that long from now, however many system calls it takes. Any number of nanoseconds is fine, also
/// the largest.
inline call_options within(std::chrono::nanoseconds most, int flags = 0) {
  const auto now = call_options::clock::now();
  const auto left = call_options::clock::time_point::max() - now;
  return {flags, most < left ? now + most : call_options::clock::time_point::max()};
}

/// Until that time at most.
inline call_options until(call_options::clock::time_point then, int flags = 0) { return {flags, then}; }

}  // namespace sockfam::inline v0

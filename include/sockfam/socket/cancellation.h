// Ending a call that waits, from another thread or a signal handler.
#pragma once

#include <version>

#include <atomic>
#include <cstdint>
#if defined(__cpp_lib_jthread)
#include <stop_token>
#include <utility>
#endif

#include <sockfam/detail/export.h>
#include <sockfam/socket/native_handle.h>

namespace sockfam::inline v0 {

/// Ends the calls that are given it: those that wait, and those that are made later. They fail with
/// socket_errc::cancelled. One object may be given to any number of calls in any number of threads.
///
///     cancellation stop;
///     std::thread reader{[&] { while (auto got = connection.try_recv(4096, stop)) use(*got); }};
///     stop.cancel();
///
/// Data that a call has received or sent before is not lost: such a call succeeds, and the next one fails. The object
/// must outlive the calls. A descriptor (eventfd(2), a pipe, on Windows a socket) is made when a call first waits; in a
/// child process it is the parent's, so that cancelling there also ends waits here.
class SOCKFAM_EXPORT cancellation {
 public:
  cancellation() noexcept = default;
  cancellation(const cancellation&) = delete;
  cancellation& operator=(const cancellation&) = delete;
  ~cancellation();

  /// For good: there is no way back. May be called from a signal handler.
  void cancel() noexcept;
  bool cancelled() const noexcept { return cancelled_.load(); }

  /// Becomes readable once cancelled, for poll(2), select(2) and epoll(7) of the program's own. no_handle, with the
  /// reason in errno, if the process cannot open another descriptor.
  native_handle handle() const noexcept;

 private:
  std::atomic<bool> cancelled_{false};
  mutable std::atomic<native_handle> waited_for_{no_handle};
  mutable std::atomic<native_handle> written_to_{no_handle};
};

#if defined(__cpp_lib_jthread)

/// Cancelled by a std::stop_token: `connection.recv(4096, stop_cancellation{token})` in a std::jthread.
class stop_cancellation : public cancellation {
 public:
  explicit stop_cancellation(std::stop_token token) : on_stop_(std::move(token), cancel_it{this}) {}

 private:
  struct cancel_it {
    cancellation* of;
    void operator()() const noexcept { of->cancel(); }
  };
  std::stop_callback<cancel_it> on_stop_;
};

#endif

}  // namespace sockfam::inline v0

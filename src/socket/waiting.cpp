// Waiting for sockets, until a deadline or a cancellation.
#include <sockfam/socket/poll.h>

#include <memory>
#include <new>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

result<std::size_t, std::error_code> wait_for(std::span<sys::polled> all, sys::time_point until,
                                              const cancellation* cancel) noexcept {
  auto& wake = all.front();
  wake = sys::to_poll(no_handle, sys::readiness::readable);
  if (const auto why = cancelled(cancel)) return refused(why);
  if (cancel && (wake.fd = cancel->handle()) == no_handle) return refused(sys::code_of(sys::last_error()));
  for (;;) {
    const int ready = sys::wait_any(cancel ? all : all.subspan(1), until);
    // A child process may have cancelled it: then only the descriptor tells.
    if (cancel && ready > 0 && wake.revents != 0) return refused(make_error_code(socket_errc::cancelled));
    if (ready >= 0) return static_cast<std::size_t>(ready);
    if (const int error = sys::last_error(); error != sys::interrupted) return refused(sys::code_of(error));
    if (const auto why = interruption()) return refused(why);
  }
}

socket_result<void> socket_calls::wait_ready(const socket& self, const char* name, sys::readiness what,
                                             const call_options& options) noexcept {
  const waiting patience{self.handle_, self.timeout_, options};
  auto why = patience.for_readiness(what);
  if (!why) return {};
  if (patience.never() && why == socket_errc::timed_out) why = sys::code_of(sys::not_ready);
  return refused(self.failed(name, why));
}

socket_result<void> socket::try_wait_readable(call_options options) noexcept {
  return socket_calls::wait_ready(*this, "wait_readable", sys::readiness::readable, options);
}

socket_result<void> socket::try_wait_writable(call_options options) noexcept {
  return socket_calls::wait_ready(*this, "wait_writable", sys::readiness::writable, options);
}

namespace {

sys::polled to_poll(const poll_item& item) {
  const auto events = (item.to_read ? POLLIN : 0) | (item.to_write ? POLLOUT : 0);
  return {item.of ? item.of->fileno() : no_handle, static_cast<short>(events), 0};
}

void answer(poll_item& item, const sys::polled& from) {
  item.readable = (from.revents & POLLIN) != 0;
  item.writable = (from.revents & POLLOUT) != 0;
  item.failed = (from.revents & (POLLERR | POLLNVAL)) != 0;
  item.hung_up = (from.revents & POLLHUP) != 0;
}

}  // namespace

socket_result<std::size_t> try_poll(std::span<poll_item> items, call_options options) noexcept {
  std::array<sys::polled, 17> few;
  std::unique_ptr<sys::polled[]> many;
  std::span<sys::polled> all{few};
  if (items.size() >= few.size()) {
    many.reset(new (std::nothrow) sys::polled[items.size() + 1]);
    if (!many) {
      return refused(socket_failure{.code = std::make_error_code(std::errc::not_enough_memory), .call = "poll"});
    }
    all = {many.get(), items.size() + 1};
  }
  all = all.first(items.size() + 1);
  for (std::size_t i = 0; i < items.size(); ++i) all[i + 1] = to_poll(items[i]);
  const auto until = options.has_deadline() ? options.until : sys::time_point::max();
  const auto ready = wait_for(all, until, options.cancel);
  if (!ready) return refused(socket_failure{.code = ready.error(), .call = "poll"});
  for (std::size_t i = 0; i < items.size(); ++i) answer(items[i], all[i + 1]);
  return *ready;
}

}  // namespace sockfam::inline v0

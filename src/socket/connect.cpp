// Connecting: one socket to one address despite interruptions, and to a host's addresses one after the other or
// staggered.
#include <sockfam/registry.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/netdb.h>

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <thread>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

namespace {

using sys::readiness;
using sys::time_point;

/// The result of a connection attempt that was in progress (SO_ERROR).
std::error_code outcome_of(native_handle handle) {
  int error = 0;
  socklen_t size = sizeof error;
  if (::getsockopt(handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size) != 0)
    error = sys::last_error();
  return error == 0 ? std::error_code{} : sys::code_of(error);
}

/// A UNIX server whose queue is full does not tell when it has room again.
constexpr std::chrono::milliseconds pause_before_retry{2};

/// connect(2) until it has succeeded or failed. An interrupted call goes on in the kernel if it had begun; calling
/// again tells (EISCONN, EALREADY).
std::error_code connect_patiently(native_handle handle, const address_argument& to, std::int64_t timeout_ns,
                                  const call_options& options) {
  std::optional<waiting> patience;
  for (bool interrupted = false;;) {
    if (sys::connect(handle, to.data(), to.size()) == 0) return {};
    const int error = sys::last_error();
    if (!patience) patience.emplace(handle, timeout_ns, options);
    if (interrupted && sys::code_of(error) == std::errc::already_connected) return {};
    if (error == sys::interrupted) {
      interrupted = true;
      if (const auto why = patience->after_interruption()) return why;
    } else if (sys::in_progress(error) ||
               (interrupted && sys::code_of(error) == std::errc::connection_already_in_progress)) {
      if (patience->never()) return sys::code_of(sys::under_way);  // also if only the repeated call tells so
      if (!interrupted && !patience->may_wait(readiness::writable)) return sys::code_of(error);
      const auto late = patience->for_readiness(readiness::writable);
      return late ? late : outcome_of(handle);
    } else if (sys::would_block(error) && patience->may_wait(readiness::writable)) {
      if (const auto late = patience->pause(pause_before_retry)) return late;
    } else {
      return sys::code_of(error);
    }
  }
}

}  // namespace

socket_result<void> socket::try_connect(const address_argument& address, call_options options) noexcept {
  if (const auto why = socket_calls::unread(*this, "connect", address, options)) return refused(*why);
  auto code = cancelled(options.cancel);
  if (!code) {
    const auto mode = socket_calls::without_waiting(*this, options);
    code = connect_patiently(handle_, address, timeout_, options);
  }
  if (code) return refused(failed("connect", code, address.address(proto_)));
  return {};
}

socket_result<void> socket::try_finish_connect(call_options options) noexcept {
  auto ready = socket_calls::wait_ready(*this, "connect", sys::readiness::writable, options);
  if (!ready) return ready;
  if (const auto code = outcome_of(handle_)) return refused(failed("connect", code));
  // Without an attempt under way it is writable too.
  kernel_address peer;
  if (::getpeername(handle_, peer.raw(), &peer.size) == 0) return {};
  return refused(failed("connect", sys::code_of(sys::last_error())));
}

std::error_code socket::connect_ex(const address_argument& address, call_options options) {
  const auto done = try_connect(address, options);
  if (done) return {};
  if (address.data() == nullptr) done.error().raise();
  return done.error().code;
}

namespace {

/// The attempts of one create_connection: those in progress, and those that failed.
class race {
 public:
  race(std::vector<address_info> addresses, const connection_options& options, time_point until)
      : addresses_(std::move(addresses)), options_(options), until_(until) {}

  result<socket, connection_failure> run() {
    while (!winner_ && (next_ < addresses_.size() || !under_way_.empty())) {
      if (call_options::clock::now() >= until_) give_up(make_error_code(socket_errc::timed_out));
      if (const auto why = cancelled(options_.cancel)) give_up(why);
      if (given_up_) break;
      if (next_ < addresses_.size() && (under_way_.empty() || call_options::clock::now() >= next_start_)) start();
      if (!winner_ && !under_way_.empty()) watch();
    }
    if (winner_) return std::move(*winner_);
    return refused(std::move(failed_));
  }

 private:
  struct attempt {
    socket connection;
    any_address to;
  };

  void start() {
    const auto& to = addresses_[next_++];
    next_start_ = options_.stagger ? within(*options_.stagger).until : time_point::max();
    auto made = socket::try_open(to.family, to.type, to.proto);
    auto done = made ? begin(*made, to.address) : socket_result<void>{refused(made.error())};
    if (done)
      winner_ = std::move(*made);
    else if (done.error().would_block() && sys::in_progress(done.error().code.value()))  // EAGAIN: none has begun
      under_way_.push_back({std::move(*made), to.address});
    else
      lose(done.error(), to.address);
  }

  socket_result<void> begin(socket& made, const any_address& to) const {
    auto done = made.try_setblocking(false);
    if (done && options_.source) done = made.try_bind(*options_.source);
    if (done) done = made.try_connect(to);
    return done;
  }

  /// Waits until one of them ends, or it is time for the next.
  void watch() {
    std::vector<sys::polled> sockets(1);
    for (const auto& pending : under_way_) {
      sockets.push_back(sys::to_poll(pending.connection.fileno(), readiness::writable));
    }
    const auto wake = next_ < addresses_.size() ? std::min(until_, next_start_) : until_;
    if (const auto ready = wait_for(sockets, wake, options_.cancel); !ready) return give_up(ready.error());
    for (std::size_t i = under_way_.size(); i-- > 0 && !winner_;) {
      if (sockets[i + 1].revents != 0) finish(i);
    }
  }

  void finish(std::size_t at) {
    auto pending = std::move(under_way_[at]);
    under_way_.erase(under_way_.begin() + static_cast<std::ptrdiff_t>(at));
    if (const auto code = outcome_of(pending.connection.fileno())) {
      lose(pending.connection.failed("connect", code, pending.to), pending.to);
    } else {
      winner_ = std::move(pending.connection);
    }
  }

  void give_up(std::error_code why) {
    given_up_ = true;
    failed_.why = {.code = why, .call = "create_connection"};
    for (const auto& pending : under_way_) lose(pending.connection.failed("connect", why, pending.to), pending.to);
    under_way_.clear();
  }

  void lose(socket_failure why, const any_address& to) {
    auto all = *why.details;
    all.peer = to;
    why.details.set(all);
    next_start_ = time_point::min();  // a failure starts the next at once
    failed_.why = why;
    failed_.attempts.push_back(std::move(why));
  }

  std::vector<address_info> addresses_;
  const connection_options& options_;
  time_point until_;
  std::size_t next_ = 0;
  time_point next_start_ = time_point::min();
  std::vector<attempt> under_way_;
  std::optional<socket> winner_;
  bool given_up_ = false;
  connection_failure failed_{};
};

/// Alternates the families, beginning with that of the first answer: RFC 8305, section 4.
std::vector<address_info> alternated(std::vector<address_info> all) {
  if (all.empty()) return all;
  const int first = all.front().family;
  const auto others =
      std::stable_partition(all.begin(), all.end(), [&](const auto& answer) { return answer.family == first; });
  std::vector<address_info> mixed;
  auto a = all.begin();
  for (auto b = others; a != others || b != all.end();) {
    if (a != others) mixed.push_back(std::move(*a++));
    if (b != all.end()) mixed.push_back(std::move(*b++));
  }
  return mixed;
}

connection_failure only(const socket_failure& why) { return {why, {}}; }

int family_wanted(const connection_options& options) {
  if (options.family != 0 || !options.source) return options.family;
  const auto* family = options.source->family();
  return family ? family->number[native_abi.system] : 0;
}

}  // namespace

result<socket, connection_failure> try_create_connection(text_or_none host, std::string_view service,
                                                         const connection_options& options) try {
  const auto until = options.within ? within(*options.within).until : time_point::max();
  const address_hints hints{.family = family_wanted(options), .type = SOCK_STREAM};
  auto found = try_getaddrinfo(host, service, hints, {0, options.within ? until : time_point::min(), options.cancel});
  if (!found) return refused(only(found.error()));
  auto made = race{options.stagger ? alternated(std::move(*found)) : std::move(*found), options, until}.run();
  if (!made) return refused(std::move(made.error()));
  if (const auto set = made->try_settimeout(options.within); !set) return refused(only(set.error()));
  return made;
} catch (const std::bad_alloc&) {
  return refused(only({.code = std::make_error_code(std::errc::not_enough_memory), .call = "create_connection"}));
}

}  // namespace sockfam::inline v0

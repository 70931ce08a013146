// Pairs of sockets, sending descriptors, and descriptors that no object owns.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/connection.h>

#include <array>
#include <new>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

std::pair<socket, socket> socketpair() {
#if defined(_WIN32)
  return socketpair(AF_INET, SOCK_STREAM);
#else
  return socketpair(AF_UNIX, SOCK_STREAM);
#endif
}

socket_result<socket> try_fromfd(native_handle handle) noexcept {
  const auto made = sys::dup(handle);
  if (made == no_handle) return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "fromfd"});
  auto owned = socket::try_from_handle(made);
  if (!owned) sys::close(made);
  return owned;
}

socket_result<void> try_close_handle(native_handle handle) noexcept {
  if (sys::close(handle) == 0) return {};
  const auto code = sys::code_of(sys::last_error());
  // An interrupted close(2) has closed the descriptor, and a reset by the peer does not matter any more.
  if (code == std::errc::interrupted || code == std::errc::connection_reset) return {};
  return refused(socket_failure{.code = code, .call = "close"});
}

#if !defined(_WIN32)

socket_result<std::pair<socket, socket>> try_socketpair(int family, int type, int proto) noexcept {
  std::array<int, 2> made{};
#if defined(SOCK_CLOEXEC)
  const int flags = SOCK_CLOEXEC;
#else
  const int flags = 0;
#endif
  if (::socketpair(family, type | flags, proto, made.data()) != 0) {
    return refused(socket_failure{.code = sys::code_of(errno), .call = "socketpair"});
  }
  auto a = socket::try_from_handle(made[0]);
  auto b = socket::try_from_handle(made[1]);
  if (!a) sys::close(made[0]);
  if (!b) sys::close(made[1]);
  if (!a) return refused(a.error());
  if (!b) return refused(b.error());
  const auto wait = a->getblocking() ? getdefaulttimeout() : timeout{};  // SOCK_NONBLOCK takes precedence
  for (auto* end : {&*a, &*b}) {
    auto set = end->try_set_inheritable(false);
    if (set && wait) set = end->try_settimeout(wait);
    if (!set) return refused(set.error());
  }
  return std::pair{std::move(*a), std::move(*b)};
}

socket_result<std::size_t> try_send_fds(socket& over, bytes_view data, std::span<const int> fds,
                                        call_options options) try {
  control_messages control;
  control.fds(fds);
  return over.try_sendmsg({&data, 1}, {.control = &control}, options);
} catch (const std::bad_alloc&) {
  return refused(over.failed("send_fds", std::make_error_code(std::errc::not_enough_memory)));
}

socket_result<received_fds> try_recv_fds(socket& over, std::size_t most, std::size_t most_fds,
                                         call_options options) try {
  // Room also for credentials and a time, and for one more descriptor, so that too many are noticed.
  constexpr std::size_t others = 128;
  auto got = over.try_recvmsg(most, cmsg_space((most_fds + 1) * sizeof(int)) + others, options);
  if (!got) return refused(got.error());
  auto fds = got->control.take_fds();
  if (got->control.truncated() || fds.size() > most_fds) {
    auto why = over.failed("recv_fds", make_error_code(socket_errc::control_truncated));
    why.done = got->data.size();
    return refused(why);
  }
  return received_fds{std::move(got->data), std::move(fds), got->flags, got->from};
} catch (const std::bad_alloc&) {
  return refused(over.failed("recv_fds", std::make_error_code(std::errc::not_enough_memory)));
}

#else

socket_result<std::pair<socket, socket>> try_socketpair(int family, int type, int proto) noexcept {
  const bool is_inet6 = family == AF_INET6;
  if ((family != AF_INET && !is_inet6) || type != SOCK_STREAM || proto != 0) {
    return refused(socket_failure{.code = make_error_code(socket_errc::not_supported_here), .call = "socketpair"});
  }
  const any_address loopback =
      is_inet6 ? any_address{inet6::address{.host = ipv6_loopback}} : any_address{inet::address{.host = ipv4_loopback}};
  auto server = socket::try_open(family, type);
  if (!server) return refused(server.error());
  auto done = server->try_bind(loopback);
  if (done) done = server->try_listen(1);
  if (!done) return refused(done.error());
  const auto name = server->try_getsockname();
  auto a = socket::try_open(family, type);
  if (!name || !a) return refused(name ? a.error() : name.error());
  done = a->try_connect(*name);
  if (!done) return refused(done.error());
  auto b = server->try_accept();
  if (!b) return refused(b.error());
  // Another process on this machine may have connected first.
  const auto own = a->try_getsockname();
  if (!own || *own != b->address) {
    return refused(b->connection.failed("socketpair", std::make_error_code(std::errc::connection_aborted)));
  }
  return std::pair{std::move(*a), std::move(b->connection)};
}

socket_result<std::size_t> try_send_fds(socket& over, bytes_view, std::span<const int>, call_options) {
  return refused(over.failed("send_fds", make_error_code(socket_errc::not_supported_here)));
}

socket_result<received_fds> try_recv_fds(socket& over, std::size_t, std::size_t, call_options) {
  return refused(over.failed("recv_fds", make_error_code(socket_errc::not_supported_here)));
}

#endif
}  // namespace sockfam::inline v0

// Pairs of sockets, sending descriptors, and descriptors that no object owns.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/connection.h>

#include <algorithm>
#include <array>
#include <new>

#include "socket/attempt.h"

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
  const auto wait = socket_calls::first_wait(type);
  const int kind = type & ~sys::birth_flags;
  std::array<native_handle, 2> made{};
  if (!sys::open_pair(family, kind, proto, wait >= 0, made)) {
    return refused(socket_failure{.code = sys::code_of(sys::last_error()), .call = "socketpair"});
  }
  return std::pair{socket_calls::adopt(made[0], family, kind, proto, wait),
                   socket_calls::adopt(made[1], family, kind, proto, wait)};
}

socket_result<std::size_t> try_send_fds(socket& over, bytes_view data, std::span<const int> fds,
                                        call_options options) try {
  const bool is_stream = over.type() == SOCK_STREAM;
  // They travel with a byte: a stream would drop them.
  if (is_stream && data.empty() && !fds.empty()) {
    return refused(over.failed("send_fds", make_error_code(socket_errc::nothing_to_send)));
  }
  control_messages control;
  control.fds(fds);
  options = socket_calls::whole(over, options);
  const auto first = over.try_sendmsg({&data, 1}, {.control = &control}, options);
  if (!first || *first == data.size() || !is_stream) return first;
  auto why = interruption();
  const auto rest = why ? socket_result<void>{refused(over.failed("send_fds", why))}
                        : over.try_sendall({data.data() + *first, data.size() - *first}, options);
  if (rest) return data.size();
  auto failed = rest.error();
  failed.call = "send_fds";
  failed.done += *first;
  return refused(std::move(failed));
} catch (const std::bad_alloc&) {
  return refused(over.failed("send_fds", std::make_error_code(std::errc::not_enough_memory)));
}

namespace {

/// True if another descriptor would have fitted: the process then has as many as it may.
bool has_room_for_one(const control_buffer& control, std::size_t room) {
  std::size_t used = CMSG_SPACE(sizeof(int));
  for (const auto& one : control.messages()) used += CMSG_SPACE(one.data.size());
  return used <= room;
}

}  // namespace

socket_result<received_fds> try_recv_fds(socket& over, std::size_t most, std::size_t most_fds,
                                         call_options options) try {
  // Room also for credentials and a time, and for one more descriptor, so that too many are noticed.
  constexpr std::size_t others = 128;
  constexpr std::size_t most_of_kernels = 1024;  // Linux sends 253 at a time (SCM_MAX_FD)
  const auto room = std::min(most_fds, most_of_kernels) + 1;
  const auto size = CMSG_SPACE(room * sizeof(int)) + others;
  auto got = over.try_recvmsg(most, size, options);
  if (!got) return refused(got.error());
  auto fds = got->control.take_fds();
  const bool too_many = fds.size() > most_fds;
  if (got->control.truncated() || too_many) {
    const bool at_limit = !too_many && has_room_for_one(got->control, size);
    auto why =
        over.failed("recv_fds", at_limit ? sys::code_of(EMFILE) : make_error_code(socket_errc::control_truncated));
    why.done = got->data.size();
    return refused(std::move(why));
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

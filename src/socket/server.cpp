// Servers.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/unix.h>

#include <new>
#include <string>

#include "socket/unix_path.h"
#include "socket/waiting.h"

namespace sockfam::inline v0 {

namespace {

socket_failure about(const any_address& address, std::error_code code) {
  return {.code = code, .call = "create_server", .details = failure_details{.local = address}};
}

bool has_streams(const any_address& address) {
  const auto probe = socket::try_for_address(address, SOCK_STREAM);
  return probe || !sys::is_wrong_type(probe.error().code.value());
}

bool listens(int type) { return type == SOCK_STREAM || type == SOCK_SEQPACKET; }

/// The options that a server sets before it binds, so that an address means the same on every system.
socket_result<void> configure(socket& server, const any_address& address, const server_options& options) {
  const bool is_inet6 = address.get_if<inet6::address>() != nullptr;
  socket_result<void> done{};
#if defined(_WIN32)
  if (is_inet6 || address.get_if<inet::address>()) done = server.try_setsockopt(SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
#else
  // Not for datagrams, where it would let a second server take the port.
  const bool lingers = listens(server.type()) && (is_inet6 || address.get_if<inet::address>());
  if (lingers) done = server.try_setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
#endif
  if (done && options.reuse_port) {
#if defined(SO_REUSEPORT)
    done = server.try_setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
#else
    return refused(about(address, make_error_code(socket_errc::not_supported_here)));
#endif
  }
  if (done && is_inet6) done = server.try_setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, options.dualstack_ipv6 ? 0 : 1);
  if (done && !is_inet6 && options.dualstack_ipv6) {
    return refused(about(address, std::make_error_code(std::errc::address_family_not_supported)));
  }
  return done;
}

socket_result<void> listen_if_it_can(socket& server, const server_options& options) {
  return listens(server.type()) ? server.try_listen(options.backlog) : socket_result<void>{};
}

/// Binds and listens.
socket_result<void> start(socket& server, const any_address& address, const server_options& options) {
#if !defined(_WIN32)
  if (const auto* file = address.get_if<unix_::pathname>()) {
    path_claim claim{std::string{file->path.view()}};
    if (const auto why = claim.take()) return refused(about(address, why));
    const auto bound = claim.bind(server, address, options.mode);
    return bound ? listen_if_it_can(server, options) : bound;
  }
#endif
  if (options.mode) return refused(about(address, make_error_code(socket_errc::no_permissions)));
  const auto bound = server.try_bind(address);
  return bound ? listen_if_it_can(server, options) : bound;
}

}  // namespace

socket_result<socket> try_create_server(const any_address& address, const server_options& options) try {
  const int type = options.type != 0 ? options.type : has_streams(address) ? SOCK_STREAM : SOCK_SEQPACKET;
  auto server = socket::try_for_address(address, type);
  if (!server) return refused(about(address, server.error().code));
  auto done = configure(*server, address, options);
  if (done) done = start(*server, address, options);
  if (done) return server;
  auto why = done.error();
  why.call = "create_server";
  return refused(why);
} catch (const std::bad_alloc&) {
  return refused(about(address, std::make_error_code(std::errc::not_enough_memory)));
}

socket_result<socket> try_create_server(std::string_view address, const server_options& options) {
  const auto parsed = parse(address, {.names = &system_interfaces()});
  if (parsed) return try_create_server(*parsed, options);
  return refused(socket_failure{.code = make_error_code(parsed.error().code()),
                                .call = "create_server",
                                .details = failure_details{.address = parsed.error()}});
}

bool has_ipv6() noexcept { return socket::try_open(AF_INET6, SOCK_STREAM).has_value(); }

bool has_dualstack_ipv6() noexcept {
  auto probe = socket::try_open(AF_INET6, SOCK_STREAM);
  return probe && probe->try_setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
}

}  // namespace sockfam::inline v0

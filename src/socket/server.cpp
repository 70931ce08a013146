// Servers, and the files that UNIX servers leave behind.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/unix.h>

#if !defined(_WIN32)
#include <sys/stat.h>
#endif

#include <new>
#include <string>

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

#if !defined(_WIN32)

/// The identity of a file, which tells it from one that replaced it.
struct file_identity {
  dev_t device;
  ino_t number;
  bool operator==(const file_identity&) const = default;
};

struct found_file {
  bool is_socket;
  file_identity identity;
};

std::optional<found_file> file_at(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
  return found_file{S_ISSOCK(status.st_mode), {status.st_dev, status.st_ino}};
}

/// True if the kernel refuses connections because nobody listens. Any other result counts as a living server.
bool is_dead(const any_address& address, int type) {
  auto probe = socket::try_for_address(address, type);
  return probe && probe->connect_ex(address, within(std::chrono::seconds{1})) == std::errc::connection_refused;
}

/// Removes the file of a dead server. Returns the reason if the file must stay.
std::error_code remove_stale(const std::string& path, const any_address& address, int type) {
  const auto before = file_at(path);
  if (!before) return {};  // it was removed in the meantime
  if (!before->is_socket) return make_error_code(socket_errc::not_a_socket_file);
  const auto in_use = std::make_error_code(std::errc::address_in_use);
  if (!is_dead(address, type)) return in_use;
  const auto after = file_at(path);
  if (after && after->identity != before->identity) return in_use;  // another server has started
  return ::unlink(path.c_str()) == 0 || errno == ENOENT ? std::error_code{} : sys::code_of(errno);
}

/// Binds a UNIX path with permissions that are at no time looser than wanted. Linux applies those of the
/// socket itself and the umask, others only the umask: they are set on the socket first, and made exact by chmod.
socket_result<void> bind_path(socket& server, const std::string& path, const any_address& address,
                              const server_options& options) {
  if (options.mode && ::fchmod(server.fileno(), *options.mode & 0777) != 0 && errno != EINVAL) {
    return refused(about(address, sys::code_of(errno)));
  }
  auto bound = server.try_bind(address);
  if (!bound && bound.error().code == std::errc::address_in_use) {
    if (const auto why = remove_stale(path, address, server.type())) return refused(about(address, why));
    bound = server.try_bind(address);
  }
  if (bound && options.mode && ::chmod(path.c_str(), *options.mode & 0777) != 0) {
    const auto why = sys::code_of(errno);
    ::unlink(path.c_str());
    return refused(about(address, why));
  }
  return bound;
}

#endif

socket_result<void> bind_server(socket& server, const any_address& address, const server_options& options) {
#if !defined(_WIN32)
  if (const auto* file = address.get_if<unix_::pathname>()) {
    return bind_path(server, std::string{file->path.view()}, address, options);
  }
#endif
  if (options.mode) return refused(about(address, make_error_code(socket_errc::no_permissions)));
  return server.try_bind(address);
}

}  // namespace

socket_result<socket> try_create_server(const any_address& address, const server_options& options) try {
  const int type = options.type != 0 ? options.type : has_streams(address) ? SOCK_STREAM : SOCK_SEQPACKET;
  auto server = socket::try_for_address(address, type);
  if (!server) return server;
  auto done = configure(*server, address, options);
  if (done) done = bind_server(*server, address, options);
  if (done && listens(type)) done = server->try_listen(options.backlog);
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

// Connections made in one call: clients, servers, pairs; and descriptors sent with data.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// Two connected sockets: socketpair(2), of AF_UNIX unless the caller gives a family. On Windows a pair of connected
/// inet sockets.
SOCKFAM_EXPORT socket_result<std::pair<socket, socket>> try_socketpair(int family, int type, int proto = 0) noexcept;
inline std::pair<socket, socket> socketpair(int family, int type, int proto = 0) {
  return or_throw(try_socketpair(family, type, proto));
}
/// A pair of UNIX stream sockets; on Windows of inet ones.
SOCKFAM_EXPORT std::pair<socket, socket> socketpair();

/// Options of create_connection.
struct connection_options {
  timeout within = getdefaulttimeout();  ///< for the look-up and all addresses together; also the new socket's timeout
  std::optional<any_address> source{};   ///< bind to it first; only addresses of its family are tried
  int family = 0;                        ///< only addresses of that family; 0: all
  /// Start the next attempt after this time, while earlier ones go on, and take the first that succeeds (RFC 8305,
  /// which has 250 ms); families alternate. If not set, one attempt at a time.
  std::optional<std::chrono::nanoseconds> stagger{};
  const cancellation* cancel = nullptr;  ///< ends it; must outlive the call
};

/// A TCP connection to a host: every address of its name is tried; no host is the loopback. `service` is a port in
/// decimal, or a name. Failures keep all attempts (connection_error).
SOCKFAM_EXPORT result<socket, connection_failure> try_create_connection(text_or_none host, std::string_view service,
                                                                        const connection_options& options = {});
inline socket create_connection(text_or_none host, std::string_view service, const connection_options& options = {}) {
  return or_throw(try_create_connection(host, service, options));
}
SOCKFAM_EXPORT socket create_connection(text_or_none host, std::uint16_t port, const connection_options& options = {});

/// Options of create_server.
struct server_options {
  int type = 0;                 ///< 0: SOCK_STREAM, or SOCK_SEQPACKET where the family has no streams
  int backlog = 128;            ///< of listen()
  bool reuse_port = false;      ///< SO_REUSEPORT: several servers share the port, socket(7)
  bool dualstack_ipv6 = false;  ///< IPv4 clients too, as ::ffff:… addresses; else IPV6_V6ONLY, whatever the default
  /// Permissions of a UNIX path, such as 0600. Exact when the server begins to listen. Before that, from the moment the
  /// file exists: on Linux a part of them, at no time more; elsewhere what the umask leaves, so that other users may
  /// send to a datagram socket at first, unless the folder is closed to them. No link is followed, and on
  /// Linux no file but the socket's own changes. Where that cannot be made sure, socket_errc::mode_not_set, if the
  /// umask takes a part of them away: on Linux without /proc (the file is removed), or for datagrams without
  /// AF_NETLINK; elsewhere for datagrams.
  std::optional<unsigned> mode{};
};

/// A listening socket; of datagrams a bound one. SO_REUSEADDR is set for streams on POSIX, so that a server starts
/// again while old connections linger; SO_EXCLUSIVEADDRUSE on Windows, where the other would let anyone steal the port.
///
/// A UNIX path is taken over if no socket on this machine is bound to its file. If there is one, of any program,
/// whether it listens or not, the error is EADDRINUSE. A file that is not a socket is socket_errc::not_a_socket_file,
/// and is never removed. Only one call has a path at a time, by a lock on PATH.sockfam-lock, which exists until the
/// server listens; after a second of waiting, or if something else is there, the error is socket_errc::path_claimed.
/// A file that another program puts there meanwhile, without this lock, goes back to its place at once, or stays in the
/// folder PATH.XXXXXX if the place is taken. On systems other than Linux it is not told from the dead server's file if
/// it has got the same inode number.
SOCKFAM_EXPORT socket_result<socket> try_create_server(const any_address& address, const server_options& options = {});
inline socket create_server(const any_address& address, const server_options& options = {}) {
  return or_throw(try_create_server(address, options));
}
/// The same with an address in canonical text: "inet6:[::]:80", "unix:/run/x", "vsock:any:1234".
SOCKFAM_EXPORT socket_result<socket> try_create_server(std::string_view address, const server_options& options = {});
inline socket create_server(std::string_view address, const server_options& options = {}) {
  return or_throw(try_create_server(address, options));
}

/// True if one socket can take IPv4 and IPv6 clients here.
SOCKFAM_EXPORT bool has_dualstack_ipv6() noexcept;
/// True if a socket of AF_INET6 can be made here. Python: socket.has_ipv6.
SOCKFAM_EXPORT bool has_ipv6() noexcept;

/// A socket with a duplicate of a descriptor. Python: socket.fromfd(), which takes the family.
SOCKFAM_EXPORT socket_result<socket> try_fromfd(native_handle handle) noexcept;
inline socket fromfd(native_handle handle) { return or_throw(try_fromfd(handle)); }
/// close(2) of a descriptor that no object owns. Python: socket.close(fd).
SOCKFAM_EXPORT socket_result<void> try_close_handle(native_handle handle) noexcept;

/// Sends bytes with descriptors over a UNIX socket (SCM_RIGHTS): all bytes, the descriptors with the first of them, so
/// that a stream needs at least one. Returns their number; `done` of a failure is how many were sent.
SOCKFAM_EXPORT socket_result<std::size_t> try_send_fds(socket& over, bytes_view data, std::span<const int> fds,
                                                       call_options options = {});
inline std::size_t send_fds(socket& over, bytes_view data, std::span<const int> fds, call_options options = {}) {
  return or_throw(try_send_fds(over, data, fds, options));
}

/// What recv_fds returns: (msg, fds, flags, addr).
struct received_fds {
  buffer data;
  std::vector<descriptor> fds;
  int flags = 0;
  any_address from{};
};

/// Receives at most `most` bytes and `most_fds` descriptors, which are not inheritable. If more descriptors came than
/// that, all are closed and it fails with socket_errc::control_truncated; with EMFILE if the process cannot open as
/// many. `done` is the size of the message.
SOCKFAM_EXPORT socket_result<received_fds> try_recv_fds(socket& over, std::size_t most, std::size_t most_fds,
                                                        call_options options = {});
inline received_fds recv_fds(socket& over, std::size_t most, std::size_t most_fds, call_options options = {}) {
  return or_throw(try_recv_fds(over, most, most_fds, options));
}

}  // namespace sockfam::inline v0

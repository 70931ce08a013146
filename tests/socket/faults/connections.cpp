// Connections: clients and servers, and what ends because the time is over.
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <filesystem>

#include <sockfam/inet.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

/// Checks that two sockets are the two ends of a connection.
void expect_connected(trial& t, socket& client, socket& server) {
  client.sendall(some_bytes(0, 10));
  expect_arrived(t, server, 10);
}

template <int How>
void connect(trial& t) {
  auto server = tcp_server();
  const inet::address to{.host = ipv4_loopback, .port = port_of(server)};
  socket client{AF_INET, SOCK_STREAM};
  client.settimeout(modes[How].of_socket);
  const auto done = t.run(changing_mode("connect"), SOCKFAM_BOTH(client, connect, to, modes[How].options()));
  expect_nonblocking(t, client, modes[How].of_socket.has_value());
  if (!done) return;
  auto other = server.accept(within(patience));
  expect_connected(t, client, other.connection);
}

template <int How>
void connect_to_a_path(trial& t) {
  const temporary_folder folder;
  const auto address = folder.address("s");
  auto server = create_server(address);
  socket client{AF_UNIX, SOCK_STREAM};
  client.settimeout(modes[How].of_socket);
  if (!t.run(changing_mode("connect"), SOCKFAM_BOTH(client, connect, address, modes[How].options()))) return;
  auto other = server.accept(within(patience));
  expect_connected(t, client, other.connection);
}

void connect_without_waiting(trial& t) {
  auto server = tcp_server();
  const auto to = server.getsockname();
  socket client{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
  const operation begins = operation{"connect"}.ending(std::errc::operation_in_progress).or_succeeding();
  t.check(begins, SOCKFAM_BOTH(client, connect, to));
}

void connects_for_a_code(trial& t) {
  auto server = tcp_server();
  const auto to = server.getsockname();
  socket client{AF_INET, SOCK_STREAM};
  t.check("connect", [&]() -> socket_result<void> {
    const auto code = client.connect_ex(to);
    if (!code) return {};
    return refused(socket_failure{.code = code, .call = "connect"});
  });
}

template <int How>
void accept(trial& t) {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  client.connect(server.getsockname());
  server.settimeout(modes[How].of_socket);
  auto got = t.run(changing_mode("accept"), SOCKFAM_BOTH(server, accept, modes[How].options()));
  expect_nonblocking(t, server, modes[How].of_socket.has_value());
  if (!got) return;
  if (got->address != client.getsockname()) t.wrong("not the client's address");
  expect_connected(t, client, got->connection);
}

void accept_with_the_default_timeout(trial& t) {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  client.connect(server.getsockname());
  setdefaulttimeout(patience);
  auto got = t.run({"accept", "settimeout"}, SOCKFAM_BOTH(server, accept));
  setdefaulttimeout({});
  if (!got) return;
  if (got->connection.gettimeout() != timeout{patience}) t.wrong("not the default timeout");
  expect_connected(t, client, got->connection);
}

/// create_connection, whose failures name the call that failed, or itself.
const operation creating_connection{"create_connection", "getaddrinfo", "socket", "settimeout", "bind", "connect"};

template <int How>
void create_connection(trial& t) {
  auto server = tcp_server();
  const auto port = std::to_string(port_of(server));
  connection_options options;
  if (How == 1) options.within = patience;
  if (How == 2) options.stagger = 10ms;
  if (How == 3) options.source = inet::address{.host = ipv4_loopback};
  auto client = t.run(
      creating_connection, [&] { return try_create_connection("127.0.0.1", port, options); },
      [&] { return sockfam::create_connection("127.0.0.1", port, options); });
  if (!client) return;
  if (client->gettimeout() != options.within) t.wrong("not the timeout of the options");
  if (is_nonblocking(*client) != options.within.has_value()) t.wrong("the descriptor's mode is not the object's");
  auto other = server.accept(within(patience));
  expect_connected(t, *client, other.connection);
}

void create_connection_to_nobody(trial& t) {
  const auto [bound, number] = closed_port();
  const auto port = std::to_string(number);
  auto refuses = creating_connection;
  refuses.naturally = std::errc::connection_refused;
  t.check(
      refuses, [&] { return try_create_connection("127.0.0.1", port); },
      [&] { return sockfam::create_connection("127.0.0.1", port); });
}

/// create_server asks for the address's kind of socket first; what it cannot find out then, it finds out later.
const operation creating_server = operation{"create_server", "socket"}.without("socket");
/// What is at a path, it believes.
const operation creating_server_at_a_path = operation{"create_server", "socket"}
                                                .without("socket")
                                                .without("bind")
                                                .without("lstat64")
                                                .without("connect")
                                                .without("fcntl64")
                                                .without("ioctl")
                                                .without("fstat64")
                                                .without("rmdir")
                                                .without("unlink")
                                                .without("send")
                                                .without("recv")
                                                .without("ppoll")
                                                .or_ending(socket_errc::mode_not_set)
                                                .or_ending(std::errc::address_in_use);

template <int How>
void create_server(trial& t) {
  static constexpr const char* texts[] = {"inet:127.0.0.1:0", "inet6:[::1]:0", "inet:127.0.0.1:0"};
  server_options options{.type = How == 2 ? SOCK_DGRAM : 0, .reuse_port = How == 0};
  auto server = t.run(
      creating_server, [&] { return try_create_server(texts[How], options); },
      [&] { return sockfam::create_server(texts[How], options); });
  if (!server || How == 2) return;
  socket client{server->family(), SOCK_STREAM};
  client.connect(server->getsockname());
}

mode_t mode_of(const std::string& path) {
  struct stat about {};
  return ::lstat(path.c_str(), &about) == 0 ? about.st_mode & 0777 : 0;
}

/// Nothing is left beside the path, unless it could not be removed, or be locked before.
void check_left(trial& t, const temporary_folder& folder, const std::string& path) {
  constexpr std::array needed{"unlink", "rmdir", "fstat64", "lstat64", "flock"};
  const bool can_remove =
      !t.nothing_works() && std::ranges::none_of(needed, [&](const char* call) { return t.tampers_with(call); });
  for (const auto& left : std::filesystem::directory_iterator{folder.path("")}) {
    if (left.path() == path) continue;
    if (can_remove) t.wrong("it has left " + left.path().string());
    std::filesystem::remove_all(left);
  }
}

/// How: 0 a new path, 1 that of a dead server, 2 that of a living one.
template <int How>
void create_server_at_a_path(trial& t) {
  const temporary_folder folder;
  const auto path = folder.path("with-a-name-that-is-too-long-for-a-short-string");
  const auto address = "unix:" + path;
  socket living;
  if (How == 1) socket{AF_UNIX, SOCK_STREAM}.bind(address);
  if (How == 2) living = sockfam::create_server(address);
  auto ends = creating_server_at_a_path;
  if (How == 2) ends.naturally = std::errc::address_in_use;
  const unsigned mode = How == 0 ? 0666 : 0600;  // the first is more than the umask leaves
  const server_options options{.mode = mode};
  const auto umask = ::umask(022);
  auto server = t.run(
      ends, [&] { return try_create_server(address, options); },
      [&] { return sockfam::create_server(address, options); });
  check_left(t, folder, path);
  if (How == 2) {
    socket client{AF_UNIX, SOCK_STREAM};
    if (!client.try_connect(address)) t.wrong("the living server's file is gone");
  }
  ::umask(umask);
  if (server && mode_of(path) != mode) t.wrong("other permissions");
  if (!server) return;
  socket client{AF_UNIX, SOCK_STREAM};
  client.connect(address);
}

// The time is over, or nothing waits.

const operation recv_is_late = operation{"recv"}.ending(std::errc::timed_out);

template <int How>
void recv_times_out(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  if (How == 0) b.settimeout(1ms);
  std::array<std::byte, 4> room;
  const auto options = How == 0 ? call_options{} : within(1ms);
  t.check(recv_is_late, SOCKFAM_BOTH(b, recv, 4, options));
  t.check(recv_is_late, SOCKFAM_BOTH(b, recv_into, room, How == 0 ? call_options{} : within(1ms)));
}

void recv_would_wait(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  b.setblocking(false);
  t.check(operation{"recv"}.ending(std::errc::resource_unavailable_try_again), SOCKFAM_BOTH(b, recv, 4));
  t.check(operation{"recvmsg"}.ending(std::errc::resource_unavailable_try_again), SOCKFAM_BOTH(b, recvmsg, 4, 0));
}

template <int How>
void accept_times_out(trial& t) {
  auto server = tcp_server();
  if (How == 0) server.settimeout(1ms);
  const auto options = How == 0 ? call_options{} : within(1ms);
  t.check(changing_mode("accept").ending(std::errc::timed_out), SOCKFAM_BOTH(server, accept, options));
  expect_nonblocking(t, server, (How == 0));
}

void sendall_times_out(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  make_small(a);
  a.settimeout(1ms);
  static const std::string much(100000, 'm');
  const auto sent = t.run(operation{"sendall"}.ending(std::errc::timed_out), SOCKFAM_BOTH(a, sendall, much));
  a.close();
  std::size_t arrived = 0;
  std::array<std::byte, 8192> room;
  while (const auto got = ::recv(b.fileno(), room.data(), room.size(), 0)) arrived += static_cast<std::size_t>(got);
  if (!sent && !t.starved() && sent.error().done != arrived) t.wrong("`done` is not what arrived");
}

void sendall_is_late(trial& t) {
  // The receiver makes room while the sender waits.
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  fill(a);
  static const std::string filled(100, 'x');
  a.settimeout(5ms);
  t.check(operation{"sendall"}.ending(std::errc::timed_out), SOCKFAM_BOTH(a, sendall, filled));
}

void connect_times_out(trial& t) {
  const temporary_folder folder;
  const auto address = folder.address("s");
  const auto full = full_unix_server(address);
  socket client{AF_UNIX, SOCK_STREAM};
  client.settimeout(1ms);
  t.check(operation{"connect"}.ending(std::errc::timed_out), SOCKFAM_BOTH(client, connect, address));
}

void connect_is_refused(trial& t) {
  const auto [bound, port] = closed_port();
  const inet::address to{.host = ipv4_loopback, .port = port};
  socket client{AF_INET, SOCK_STREAM};
  client.settimeout(patience);
  t.check(operation{"connect"}.ending(std::errc::connection_refused), SOCKFAM_BOTH(client, connect, to));
}

constexpr named_scenario connection_table[] = {
    {"Connect", connect<0>, 30},
    {"ConnectWithATimeout", connect<1>, 50},
    {"ConnectWithADeadline", connect<2>, 70},
    {"ConnectToAPath", connect_to_a_path<0>, 30},
    {"ConnectToAPathWithATimeout", connect_to_a_path<1>, 30},
    {"ConnectToAPathWithADeadline", connect_to_a_path<2>, 50},
    {"ConnectWithoutWaiting", connect_without_waiting, 60},
    {"ConnectEx", connects_for_a_code, 30},
    {"Accept", accept<0>, 20},
    {"AcceptWithATimeout", accept<1>, 20},
    {"AcceptWithADeadline", accept<2>, 50},
    {"AcceptWithTheDefaultTimeout", accept_with_the_default_timeout, 20},
    {"CreateConnection", create_connection<0>, 110},
    {"CreateConnectionWithATimeout", create_connection<1>, 110},
    {"CreateConnectionStaggered", create_connection<2>, 120},
    {"CreateConnectionFromASource", create_connection<3>, 120},
    {"CreateConnectionToNobody", create_connection_to_nobody, 170},
    {"CreateServer", create_server<0>, 70},
    {"CreateServerInet6", create_server<1>, 70},
    {"CreateServerOfDatagrams", create_server<2>, 20},
    {"CreateServerAtAPath", create_server_at_a_path<0>, 300},
    {"CreateServerAtADeadPath", create_server_at_a_path<1>, 400},
    {"CreateServerAtALivingPath", create_server_at_a_path<2>, 300, "connect"},
    {"RecvTimesOut", recv_times_out<0>, 120},
    {"RecvTimesOutByDeadline", recv_times_out<1>, 120},
    {"RecvWouldWait", recv_would_wait, 110},
    {"AcceptTimesOut", accept_times_out<0>, 60},
    {"AcceptTimesOutByDeadline", accept_times_out<1>, 50},
    {"SendallTimesOut", sendall_times_out, 140},
    {"SendallIsLate", sendall_is_late, 80},
    {"ConnectTimesOut", connect_times_out, 90},
    {"ConnectIsRefused", connect_is_refused, 80},
};

}  // namespace

std::span<const named_scenario> connection_scenarios() { return connection_table; }

}  // namespace sockfam::tests::faults

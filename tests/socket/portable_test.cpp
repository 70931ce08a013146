// The socket object on every operating system: run natively, by qemu and by wine.
#include <gtest/gtest.h>

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>

#include <process.h>
#else
#include <netinet/in.h>
#endif

#include <array>
#include <chrono>
#include <cstring>
#include <string>

#include <sockfam/constants.h>
#include <sockfam/inet.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/error_queue.h>
#include <sockfam/socket/multicast.h>
#include <sockfam/socket/netdb.h>
#include <sockfam/socket/stream.h>

namespace sockfam::tests {
namespace {

using namespace std::chrono_literals;
namespace k = constants;

struct connected {
  socket client;
  socket server;
};

connected over_loopback() {
  auto listening = create_server("inet:127.0.0.1:0");
  const auto name = listening.getsockname();
  auto client = create_connection("127.0.0.1", name.get_if<inet::address>()->port);
  auto [connection, peer] = listening.accept();
  EXPECT_EQ(peer, client.getsockname());
  EXPECT_EQ(client.getpeername(), name);
  return {std::move(client), std::move(connection)};
}

socket bound_datagrams() {
  socket made{k::af_inet, k::sock_dgram};
  made.bind("('127.0.0.1', 0)");
  return made;
}

TEST(Portable, BytesGoBothWaysOverTcp) {
  auto [client, server] = over_loopback();
  client.sendall("ping");
  EXPECT_EQ(server.recv(100), "ping");
  server.sendall("pong");
  std::array<char, 16> room{};
  EXPECT_EQ(client.recv_into(room), 4u);
  client.shutdown(1);
  EXPECT_TRUE(server.recv(1).empty());
}

// Without a thread, which not every emulator can start.
TEST(Portable, SendallReportsTheBytesSent) {
  auto [client, server] = over_loopback();
  const std::string much(8 << 20, 'x');
  std::size_t sent = 0;
  std::size_t came = 0;
  std::size_t stops = 0;
  while (sent < much.size()) {
    const auto done = client.try_sendall(std::string_view{much}.substr(sent), within(20ms));
    stops += done ? 0 : 1;
    sent = done ? much.size() : sent + static_cast<std::size_t>(done.error().done);
    while (came < sent) came += server.recv(1 << 16, within(10s)).size();
  }
  EXPECT_EQ(came, much.size());
  EXPECT_GT(stops, 0u);
}

TEST(Portable, ACallFailsWhenItsTimeIsOver) {
  auto [client, server] = over_loopback();
  client.settimeout(20ms);
  EXPECT_THROW(client.recv(1), timeout_error);
  client.settimeout({});
  EXPECT_THROW(client.recv(1, within(20ms)), timeout_error);
  server.sendall("x");
  EXPECT_EQ(client.recv(1, within(10s)), "x");
  EXPECT_TRUE(client.getblocking());
}

TEST(Portable, ANonBlockingCallSaysThatItWouldBlock) {
  auto [client, server] = over_loopback();
  client.setblocking(false);
  const auto got = client.try_recv(1);
  ASSERT_FALSE(got);
  EXPECT_TRUE(got.error().would_block());
}

TEST(Portable, AcceptWaitsForItsOwnDeadline) {
  auto listening = create_server("inet:127.0.0.1:0");
  EXPECT_THROW(listening.accept(within(20ms)), timeout_error);
}

TEST(Portable, DatagramsNameTheirSender) {
  auto a = bound_datagrams();
  auto b = bound_datagrams();
  EXPECT_EQ(a.sendto("hello", b.getsockname()), 5u);
  const auto [data, from] = b.recvfrom(100);
  EXPECT_EQ(data, "hello");
  EXPECT_EQ(from, a.getsockname());
  const std::array<bytes_view, 2> pieces{"two ", "pieces"};
  const address_argument to{b.getsockname()};
  EXPECT_EQ(a.sendmsg(pieces, {.to = to}), 10u);
  EXPECT_EQ(b.recvmsg(100).data, "two pieces");
}

TEST(Portable, ALongDatagramIsMarkedAsCut) {
  auto a = bound_datagrams();
  auto b = bound_datagrams();
  a.sendto("0123456789", b.getsockname());
  const auto parts = b.recvmsg(4);
  EXPECT_EQ(parts.data, "0123");
  EXPECT_NE(parts.flags & k::msg_trunc, 0);
}

TEST(Portable, ABatchGoesAndComes) {
  auto a = bound_datagrams();
  auto b = bound_datagrams();
  message_batch out{3};
  const auto to = b.getsockname();
  for (const std::string_view text : {"one", "two", "three"}) ASSERT_TRUE(out.add(text, to));
  ASSERT_EQ(a.send_batch(out), 3u);
  message_batch in{8, 64};
  std::string all;
  while (all.size() < 11) {
    b.recv_batch(in, within(10s));
    for (const auto& datagram : in) {
      all += datagram.text();
      EXPECT_EQ(datagram.from(), a.getsockname());
    }
  }
  EXPECT_EQ(all, "onetwothree");
}

TEST(Portable, APairIsConnected) {
  auto [a, b] = socketpair();
  a.sendall("x");
  EXPECT_EQ(b.recv(1), "x");
}

TEST(Portable, AStreamReadsLines) {
  auto [client, server] = over_loopback();
  client.makefile() << "first line\nsecond\n" << std::flush;
  auto lines = server.makefile();
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_EQ(line, "first line");
}

TEST(Portable, OptionsAreSetAndRead) {
  socket sock{k::af_inet, k::sock_stream};
  sock.setsockopt(k::sol_socket, k::so_keepalive, 1);
  EXPECT_NE(sock.getsockopt(k::sol_socket, k::so_keepalive), 0);
  EXPECT_EQ(sock.getsockopt(k::sol_socket, k::so_type), k::sock_stream);
}

TEST(Portable, ADuplicateOutlivesItsOriginal) {
  auto [client, server] = over_loopback();
  auto twin = client.dup();
  client.close();
  twin.sendall("still here");
  EXPECT_EQ(server.recv(100), "still here");
  EXPECT_FALSE(twin.get_inheritable());
  EXPECT_EQ(socket::from_handle(twin.detach()).type(), k::sock_stream);
}

TEST(Portable, ARefusedConnectionNamesThePeer) {
  auto listening = create_server("inet:127.0.0.1:0");
  const auto name = listening.getsockname();
  listening.close();
  socket client{k::af_inet, k::sock_stream};
  const auto done = client.try_connect(name, within(10s));
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().peer(), name);
  EXPECT_NE(message(done.error()).find(format(name).view()), std::string::npos);
}

TEST(Portable, ABadAddressSaysWhatToWrite) {
  socket sock{k::af_inet, k::sock_stream};
  const auto done = sock.try_bind("('127.0.0.1', 70000)");
  ASSERT_FALSE(done);
  EXPECT_EQ(message(done.error()), "bind: port 70000 is out of range; write 0 to 65535");
}

TEST(Portable, EveryAddressOfAHostIsTried) {
  auto listening = create_server("inet:127.0.0.1:0");
  const auto port = listening.getsockname().get_if<inet::address>()->port;
  listening.close();
  const auto done = try_create_connection({}, std::to_string(port), {.within = 10s, .stagger = 5ms});
  ASSERT_FALSE(done);
  EXPECT_FALSE(done.error().attempts.empty());
}

TEST(Portable, OptionsHaveTypes) {
  auto [client, server] = over_loopback();
  set_option(client, options::linger, 5s);
  EXPECT_EQ(get_option(client, options::linger), 5s);
  set_option(client, options::linger, {});
  EXPECT_EQ(get_option(client, options::linger), std::nullopt);
  EXPECT_EQ(try_set_option(client, options::linger, std::chrono::seconds{1LL << 33}).error().code,
            std::errc::value_too_large);
  EXPECT_EQ(get_option(client, options::receive_timeout), timeout{});
  set_option(client, options::receive_timeout, 2s);
  EXPECT_EQ(get_option(client, options::receive_timeout), timeout{2s});
  EXPECT_EQ(try_set_option(client, options::send_timeout, 0s).error().code, std::errc::invalid_argument);
}

#if defined(SOCKFAM_CROSS)
/// Emulators do not know all options. They are asked without the library.
template <class T>
bool takes_option(const socket& of, int name, const T& value) {
  return ::setsockopt(of.fileno(), IPPROTO_IP, name, reinterpret_cast<const char*>(&value), sizeof value) == 0;
}
#endif

TEST(Portable, MulticastHasOptionsAndGroups) {
  auto sock = bound_datagrams();
  set_option(sock, options::multicast_hops, 7);
  EXPECT_EQ(get_option(sock, options::multicast_hops), 7);
  set_option(sock, options::multicast_loop, false);
  EXPECT_FALSE(get_option(sock, options::multicast_loop));
  const auto loopback = multicast_interface{ipv4_loopback}.index();
  EXPECT_NE(loopback, 0u);
  const ipv4 group{{239, 255, 77, 2}};
#if defined(SOCKFAM_CROSS)
  in_addr own{};
  own.s_addr = htonl(INADDR_LOOPBACK);
  if (!takes_option(sock, IP_MULTICAST_IF, own)) GTEST_SKIP() << "this emulator does not know IP_MULTICAST_IF";
  group_req wanted{};
  wanted.gr_interface = loopback;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  std::memcpy(&address.sin_addr, group.bytes.data(), group.bytes.size());
  std::memcpy(&wanted.gr_group, &address, sizeof address);
  if (!takes_option(sock, MCAST_JOIN_GROUP, wanted)) GTEST_SKIP() << "this emulator does not know MCAST_JOIN_GROUP";
  ASSERT_TRUE(takes_option(sock, MCAST_LEAVE_GROUP, wanted));
#endif
  set_option(sock, options::multicast_interface, ipv4_loopback);
  join_group(sock, group, loopback);
  EXPECT_FALSE(try_join_group(sock, group, loopback)) << "already";
  leave_group(sock, group, loopback);
}

TEST(Portable, WhatOnlyLinuxHasSaysSo) {
  auto sock = bound_datagrams();
  control_buffer control{error_control_room};
  const auto error = try_recv_error(sock, bytes_room{}, control);
  const auto peer = try_get_option(sock, options::peer_credentials);
#if defined(__linux__)
  EXPECT_TRUE(error && !*error);
  EXPECT_EQ(peer.error().code, std::errc::not_connected);
#else
  EXPECT_EQ(error.error().code, socket_errc::not_supported_here);
  EXPECT_EQ(peer.error().code, socket_errc::not_supported_here);
  EXPECT_EQ(try_set_option(sock, options::errors, true).error().code, socket_errc::not_supported_here);
#endif
}

#if defined(_WIN32)

TEST(Portable, AShareIsTakenUp) {
  auto [client, server] = over_loopback();
  const auto shared = client.share(static_cast<std::uint32_t>(::_getpid()));
  auto twin = socket::fromshare(shared.view());
  twin.sendall("shared");
  EXPECT_EQ(server.recv(100), "shared");
}

TEST(Portable, IoctlConfiguresKeepAlive) {
  auto [client, server] = over_loopback();
  const std::array<std::uint32_t, 3> values{1, 10000, 3000};
  const bytes_view bytes{reinterpret_cast<const std::byte*>(values.data()), sizeof values};
  EXPECT_TRUE(client.try_ioctl(0x98000004, bytes));  // SIO_KEEPALIVE_VALS
}

#else

TEST(Portable, DescriptorsGoOverAUnixSocket) {
  auto [a, b] = socketpair();
  const int number = a.fileno();
  EXPECT_EQ(send_fds(a, "x", {&number, 1}), 1u);
  const auto got = recv_fds(b, 10, 4);
  ASSERT_EQ(got.fds.size(), 1u);
  EXPECT_NE(got.fds[0].get(), number);
}

#endif

}  // namespace
}  // namespace sockfam::tests

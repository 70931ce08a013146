// The error queue: ICMP errors, times of what was sent, and completions of MSG_ZEROCOPY.
#include <sockfam/socket/error_queue.h>

#include <time.h>
// The order matters: the kernel's headers need the C library's before them.
#include <linux/errqueue.h>
#include <linux/net_tstamp.h>
#include <poll.h>

#include <array>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

/// Asked without the library, so that its mistakes are no reason to skip a test.
bool kernel_has(const socket& of, int option) {
  const int off = 0;
  return ::setsockopt(of.fileno(), SOL_SOCKET, option, &off, sizeof off) == 0;
}

class ErrorQueue : public Sockets {
 protected:
  /// The next record, for which it waits.
  std::optional<received_error> next(socket& from) {
    const auto end = steady::now() + patience;
    while (steady::now() < end) {
      if (auto got = recv_error(from, room_, control_)) return got;
      pollfd polled{from.fileno(), 0, 0};
      ::poll(&polled, 1, 1000);
    }
    return std::nullopt;
  }

  std::array<char, 2048> room_{};
  control_buffer control_{error_control_room};
};

TEST_F(ErrorQueue, AnEmptyOneGivesNothingAndDoesNotWait) {
  auto sock = udp_socket();
  const auto began = steady::now();
  EXPECT_FALSE(recv_error(sock, room_, control_));
  EXPECT_FALSE(recv_error(sock, room_, control_, within(5s)));
  EXPECT_LT(steady::now() - began, 2s);
}

TEST_F(ErrorQueue, AnUnreachablePortOfAnUnconnectedSocket) {
  const auto [bound, port] = closed_port();
  auto sock = udp_socket();
  set_option(sock, options::errors, true);
  const inet::address nobody{.host = ipv4_loopback, .port = port};
  sock.sendto("lost", nobody);
  const auto got = next(sock);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->error, std::errc::connection_refused);
  EXPECT_EQ(got->origin, error_origin::icmp);
  EXPECT_EQ(got->type, 3) << "destination unreachable: RFC 792";
  EXPECT_EQ(got->code, 3) << "port unreachable";
  EXPECT_EQ(got->offender, any_address{inet::address{.host = ipv4_loopback}});
  EXPECT_EQ(got->destination, any_address{nobody});
  EXPECT_FALSE(got->completed);
  ASSERT_EQ(got->size, 4U);
  EXPECT_EQ((std::string_view{room_.data(), 4}), "lost");
  EXPECT_FALSE(recv_error(sock, room_, control_)) << "it was taken out";
}

TEST_F(ErrorQueue, AnUnreachablePortOfAConnectedSocket) {
  const auto [bound, port] = closed_port();
  auto sock = udp_socket();
  set_option(sock, options::errors, true);
  EXPECT_TRUE(get_option(sock, options::errors));
  const inet::address nobody{.host = ipv4_loopback, .port = port};
  sock.connect(nobody);
  sock.send("x");
  const auto got = next(sock);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->error, std::errc::connection_refused);
  EXPECT_EQ(got->offender, any_address{inet::address{.host = ipv4_loopback}});
  EXPECT_EQ(got->destination, any_address{nobody});
  EXPECT_EQ(code_of(sock.try_recv(1, MSG_DONTWAIT)), std::errc::resource_unavailable_try_again)
      << "the error is not reported again";
}

TEST_F(ErrorQueue, AnUnreachablePortOfIPv6) {
  SOCKFAM_NEEDS_INET6();
  socket sock{AF_INET6, SOCK_DGRAM};
  sock.bind("inet6:[::1]:0");
  socket bound{AF_INET6, SOCK_STREAM};  // its port is one where no UDP socket is, most likely
  bound.bind("inet6:[::1]:0");
  set_option(sock, options::errors, true);
  const inet6::address nobody{.host = ipv6_loopback, .port = port_of(bound)};
  sock.sendto("x", nobody);
  const auto got = next(sock);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->error, std::errc::connection_refused);
  EXPECT_EQ(got->origin, error_origin::icmp6);
  EXPECT_EQ(got->offender, any_address{inet6::address{.host = ipv6_loopback}});
  EXPECT_EQ(got->destination, any_address{nobody});
}

TEST_F(ErrorQueue, AnIPv6SocketHearsOfItsIPv4Peers) {
  SOCKFAM_NEEDS_INET6();
  const auto [bound, port] = closed_port();
  socket sock{AF_INET6, SOCK_DGRAM};
  sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0);
  set_option(sock, options::errors, true);
  const auto mapped = parse<ipv6>("::ffff:127.0.0.1").value();
  sock.sendto("x", inet6::address{.host = mapped, .port = port});
  const auto got = next(sock);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->error, std::errc::connection_refused);
  EXPECT_EQ(got->origin, error_origin::icmp);
  EXPECT_EQ(got->offender, any_address{inet6::address{.host = mapped}});
}

TEST_F(ErrorQueue, ADatagramThatIsTooLongForIPv4) {
  auto sock = udp_socket();
  set_option(sock, options::errors, true);
  const auto peer = udp_socket();
  sock.connect(peer.getsockname());
  const auto mtu = sock.getsockopt(IPPROTO_IP, IP_MTU);
  // UDP takes it; with both headers it is too long.
  EXPECT_EQ(code_of(sock.try_send(std::string(65535, 'x'))), std::errc::message_size);
  const auto got = recv_error(sock, room_, control_);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->error, std::errc::message_size);
  EXPECT_EQ(got->origin, error_origin::local);
  EXPECT_EQ(got->info, static_cast<std::uint32_t>(mtu));
  EXPECT_EQ(got->destination, peer.getsockname());
  EXPECT_EQ(got->offender, any_address{});
}

TEST_F(ErrorQueue, TheRoomMayBeTooSmallForTheDatagram) {
  const auto [bound, port] = closed_port();
  auto sock = udp_socket();
  set_option(sock, options::errors, true);
  sock.sendto("longer", inet::address{.host = ipv4_loopback, .port = port});
  ASSERT_TRUE(next(sock));
  sock.sendto("longer", inet::address{.host = ipv4_loopback, .port = port});
  std::array<char, 3> room{'.', '.', '.'};
  const auto got = recv_error(sock, std::span{room}.first(2), control_);
  ASSERT_TRUE(got);
  EXPECT_EQ(got->size, 2U);
  EXPECT_EQ(got->flags & MSG_TRUNC, MSG_TRUNC);
  EXPECT_EQ((std::string_view{room.data(), 3}), "lo.");
}

TEST_F(ErrorQueue, WithoutRoomForTheRecordItIsAnError) {
  const auto [bound, port] = closed_port();
  auto sock = udp_socket();
  set_option(sock, options::errors, true);
  sock.sendto("x", inet::address{.host = ipv4_loopback, .port = port});
  pollfd polled{sock.fileno(), 0, 0};
  ::poll(&polled, 1, 5000);
  control_buffer none;
  const auto why = thrown_by([&] { recv_error(sock, room_, none); });
  EXPECT_EQ(why.code, socket_errc::control_truncated);
  EXPECT_STREQ(why.call, "recv_error");
}

TEST_F(ErrorQueue, AFamilyWithoutOneKeepsItsData) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.send("data");
  EXPECT_EQ(code_of(try_recv_error(b, room_, control_)), std::errc::operation_not_supported);
  EXPECT_EQ(b.recv(100, MSG_DONTWAIT), "data");
}

// Times.

TEST_F(ErrorQueue, WhenADatagramWasSent) {
  using std::chrono::system_clock;
  auto [a, b] = udp_pair();
  const int flags =
      SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_ID | SOF_TIMESTAMPING_OPT_TSONLY;
  if (!kernel_has(a, SO_TIMESTAMPING)) GTEST_SKIP() << "this kernel has no SO_TIMESTAMPING";
  set_option(a, options::timestamping, flags);
  EXPECT_EQ(get_option(a, options::timestamping), flags);
  const auto before = system_clock::now() - 1s;
  for (std::uint32_t number = 0; number < 3; ++number) {
    a.send("x");
    const auto got = next(a);
    ASSERT_TRUE(got);
    EXPECT_EQ(got->origin, error_origin::timestamping);
    EXPECT_EQ(got->error, std::errc::no_message) << "ENOMSG";
    EXPECT_EQ(got->info, std::uint32_t{SCM_TSTAMP_SND});
    EXPECT_EQ(got->data, number);
    EXPECT_EQ(got->size, 0U) << "SOF_TIMESTAMPING_OPT_TSONLY";
    EXPECT_EQ(got->offender, any_address{});
    ASSERT_TRUE(got->times.software);
    EXPECT_FALSE(got->times.hardware);
    EXPECT_GT(*got->times.software, before);
    EXPECT_LT(*got->times.software, system_clock::now() + 1s);
    EXPECT_FALSE(got->completed);
  }
}

// MSG_ZEROCOPY.

/// All completions, joined, until `count` sends are complete.
std::vector<sends_completed> completed(socket& of, std::uint32_t count) {
  std::vector<sends_completed> all;
  control_buffer control{error_control_room};
  const auto end = steady::now() + patience;
  for (std::uint32_t seen = 0; seen < count && steady::now() < end;) {
    const auto got = recv_error(of, bytes_room{}, control);
    if (!got) {
      pollfd polled{of.fileno(), 0, 0};
      ::poll(&polled, 1, 1000);
      continue;
    }
    EXPECT_EQ(got->origin, error_origin::zerocopy);
    EXPECT_FALSE(got->error);
    if (!got->completed) return all;
    seen += got->completed->count();
    all.push_back(*got->completed);
  }
  return all;
}

void expect_all_of(const std::vector<sends_completed>& ranges, std::uint32_t count) {
  std::uint32_t next = 0;
  for (const auto& range : ranges) {
    EXPECT_EQ(range.first, next) << "TCP completes in order";
    next = range.last + 1;
    EXPECT_TRUE(range.copied) << "the loopback copies: Documentation/networking/msg_zerocopy.rst";
  }
  EXPECT_EQ(next, count);
}

TEST_F(ErrorQueue, ZeroCopyOverTcp) {
  auto [client, server] = tcp_pair();
  if (!kernel_has(client, SO_ZEROCOPY)) GTEST_SKIP() << "this kernel has no SO_ZEROCOPY";
  set_option(client, options::zero_copy, true);
  EXPECT_TRUE(get_option(client, options::zero_copy));
  EXPECT_FALSE(get_option(server, options::zero_copy));
  const auto data = pattern(10'000);
  std::string got;
  for (int i = 0; i < 3; ++i) EXPECT_EQ(client.send(data, MSG_ZEROCOPY), data.size());
  const bytes_view halves[] = {std::string_view{data}.substr(0, 5000), std::string_view{data}.substr(5000)};
  EXPECT_EQ(client.sendmsg(halves, {}, MSG_ZEROCOPY), data.size());
  while (got.size() < 4 * data.size()) {
    const auto more = server.recv(100'000, within(patience));
    ASSERT_FALSE(more.empty());
    got += more.text();
  }
  EXPECT_EQ(got, data + data + data + data);
  expect_all_of(completed(client, 4), 4);
  EXPECT_FALSE(recv_error(client, bytes_room{}, control_)) << "each is told once";
}

TEST_F(ErrorQueue, ZeroCopyOverUdp) {
  auto [a, b] = udp_pair();
  if (!kernel_has(a, SO_ZEROCOPY)) GTEST_SKIP() << "this kernel has no SO_ZEROCOPY for datagrams";
  set_option(a, options::zero_copy, true);
  const auto data = pattern(1000);
  for (int i = 0; i < 3; ++i) {
    a.send(data, MSG_ZEROCOPY);
    EXPECT_EQ(b.recv(2000, within(patience)), data);
  }
  std::uint32_t count = 0;
  for (const auto& range : completed(a, 3)) count += range.count();
  EXPECT_EQ(count, 3U);
}

}  // namespace
}  // namespace sockfam::tests

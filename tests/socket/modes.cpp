// The three modes of "Notes on socket timeouts": blocking, non-blocking, timeout.
#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Modes : public Sockets {};

TEST_F(Modes, SocketsAreCreatedInBlockingMode) {
  const socket made{AF_UNIX, SOCK_STREAM};
  EXPECT_EQ(made.gettimeout(), timeout{});
  EXPECT_TRUE(made.getblocking());
  EXPECT_FALSE(is_nonblocking(made));
}

TEST_F(Modes, SetblockingTrueIsSettimeoutNone) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.settimeout(1s);
  made.setblocking(true);
  EXPECT_EQ(made.gettimeout(), timeout{});
  EXPECT_FALSE(is_nonblocking(made));
}

TEST_F(Modes, SetblockingFalseIsSettimeoutZero) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.setblocking(false);
  EXPECT_EQ(made.gettimeout(), timeout{0ns});
  EXPECT_FALSE(made.getblocking());
  EXPECT_TRUE(is_nonblocking(made));
}

TEST_F(Modes, GetblockingIsTrueInTimeoutMode) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.settimeout(1ns);
  EXPECT_TRUE(made.getblocking());
  EXPECT_EQ(made.gettimeout(), timeout{1ns});
}

TEST_F(Modes, TheDescriptorIsInternallyNonblockingInTimeoutMode) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.settimeout(1s);
  EXPECT_TRUE(is_nonblocking(made));
}

TEST_F(Modes, NegativeTimeoutsAreRefusedAndChangeNothing) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.settimeout(1s);
  const auto why = thrown_by([&] { made.settimeout(-1ns); });
  EXPECT_EQ(why.code, std::errc::invalid_argument);
  EXPECT_STREQ(why.call, "settimeout");
  EXPECT_EQ(made.gettimeout(), timeout{1s});
}

TEST_F(Modes, InBlockingModeOperationsBlockUntilComplete) {
  auto pair = socketpair();
  std::atomic<bool> sent{false};
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    sent = true;
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1), "x");
  EXPECT_TRUE(sent);
}

TEST_F(Modes, InNonblockingModeOperationsFailIfTheyCannotBeCompletedImmediately) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.setblocking(false);
  b.setblocking(false);
  const auto why = thrown_by([&] { b.recv(1); });
  EXPECT_EQ(why.code, std::errc::operation_would_block);
  EXPECT_TRUE(why.would_block());
  EXPECT_FALSE(why.timed_out());
  fill(a);
  EXPECT_TRUE(a.try_send("x").error().would_block());
  EXPECT_TRUE(a.try_sendall("x").error().would_block());
  EXPECT_TRUE(a.try_sendmsg(std::span<const bytes_view>{}).has_value()) << "sending no bytes does not wait";
  auto server = tcp_server();
  server.setblocking(false);
  EXPECT_TRUE(server.try_accept().error().would_block());
}

TEST_F(Modes, InTimeoutModeOperationsFailIfTheyCannotBeCompletedWithinTheTimeout) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.settimeout(10ms);
  b.settimeout(10ms);
  const auto start = steady::now();
  const auto why = thrown_by<timeout_error>([&] { b.recv(1); });
  EXPECT_GE(steady::now() - start, 10ms);
  EXPECT_EQ(why.code, std::errc::timed_out);
  EXPECT_EQ(why.code, make_error_code(socket_errc::timed_out));
  EXPECT_TRUE(why.timed_out());
  EXPECT_FALSE(why.would_block());
  EXPECT_THROW(b.recvfrom(1), timeout_error);
  EXPECT_THROW(b.recvmsg(1), timeout_error);
  fill(a);
  EXPECT_THROW(a.send("x"), timeout_error);
  EXPECT_THROW(a.sendall("x"), timeout_error);
  auto server = tcp_server();
  server.settimeout(10ms);
  EXPECT_THROW(server.accept(), timeout_error);
}

TEST_F(Modes, InTimeoutModeWhatComesInTimeIsTaken) {
  auto pair = socketpair();
  pair.second.settimeout(patience);
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1), "x");
}

TEST_F(Modes, AnOperatingSystemsErrorIsRaisedBeforeTheTimeout) {
  auto [a, b] = tcp_pair();
  b.settimeout(patience);
  a.setsockopt(SOL_SOCKET, SO_LINGER, linger{1, 0});
  a.close();
  EXPECT_EQ(code_of(b.try_recv(1)), std::errc::connection_reset);
}

TEST_F(Modes, ATimeoutOfOneNanosecondTimesOut) {
  auto [a, b] = socketpair();
  b.settimeout(1ns);
  EXPECT_THROW(b.recv(1), timeout_error);
  a.sendall("x");
  EXPECT_EQ(b.recv(1), "x");
}

TEST_F(Modes, TheLongestTimeoutWaits) {
  auto pair = socketpair();
  pair.second.settimeout(std::chrono::nanoseconds::max());
  EXPECT_EQ(pair.second.gettimeout(), timeout{std::chrono::nanoseconds::max()});
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1), "x");
}

TEST_F(Modes, AcceptedSocketsAreBlockingWhateverTheListenersMode) {
  auto server = tcp_server();
  for (const auto mode : {timeout{}, timeout{0ns}, timeout{patience}}) {
    socket client{AF_INET, SOCK_STREAM};
    client.connect(server.getsockname());
    server.settimeout(mode);
    auto [connection, peer] = server.accept(within(patience));
    EXPECT_EQ(connection.gettimeout(), timeout{});
    EXPECT_FALSE(is_nonblocking(connection));
    EXPECT_FALSE(connection.get_inheritable());
    EXPECT_EQ(peer, client.getsockname());
    server.settimeout({});
  }
}

TEST_F(Modes, ANonblockingConnectIsInProgress) {
  const temporary_folder folder;
  const auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
  const auto code = client.connect_ex(server.getsockname());
  EXPECT_TRUE(!code || code == std::errc::operation_in_progress) << code.message();
  // The socket becomes writable, and SO_ERROR then gives the result.
  EXPECT_EQ(client.send("x", within(patience)), 1U);
  EXPECT_EQ(client.getsockopt(SOL_SOCKET, SO_ERROR), 0);
}

TEST_F(Modes, ADescriptorSharedWithANonblockingOneStillBlocks) {
  auto pair = socketpair();
  auto twin = pair.second.dup();
  twin.setblocking(false);  // O_NONBLOCK belongs to the open file, not to the descriptor
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1), "x");
}

TEST_F(Modes, TheKernelsOwnTimeoutIsFinal) {
  auto [a, b] = socketpair();
  b.setsockopt(SOL_SOCKET, SO_RCVTIMEO, timeval{0, 10000});
  EXPECT_EQ(code_of(b.try_recv(1)), errno_code(EAGAIN));
}

TEST_F(Modes, SettimeoutTakesEffectOnTheNextCall) {
  auto [a, b] = socketpair();
  b.settimeout(0ns);
  EXPECT_TRUE(b.try_recv(1).error().would_block());
  b.settimeout(1ms);
  EXPECT_TRUE(b.try_recv(1).error().timed_out());
  b.settimeout({});
  a.sendall("x");
  EXPECT_EQ(b.recv(1), "x");
}

TEST_F(Modes, ABlockingRecvIsRetriedAfterSignals) {
  auto pair = socketpair();
  const signal_storm storm;
  background sender{[&] {
    storm.await(20);
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1), "x");
  EXPECT_GE(storm.count(), 20);
}

TEST_F(Modes, ABlockingAcceptIsRetriedAfterSignals) {
  auto server = tcp_server();
  const auto name = server.getsockname();
  const signal_storm storm;
  background client{[&] {
    storm.await(20);
    socket{AF_INET, SOCK_STREAM}.connect(name);
  }};
  EXPECT_TRUE(server.accept().connection);
}

TEST_F(Modes, AnInterruptedCallGoesOnWithTheTimeThatIsLeft) {
  auto [a, b] = socketpair();
  b.settimeout(50ms);
  const signal_storm storm;
  storm.await(1);
  // If the time started again with each signal, this would never end.
  const auto start = steady::now();
  EXPECT_THROW(b.recv(1), timeout_error);
  EXPECT_GE(steady::now() - start, 50ms);
  const auto again = steady::now();
  EXPECT_THROW(b.recv(1, within(30ms)), timeout_error);
  EXPECT_GE(steady::now() - again, 30ms);
}

}  // namespace
}  // namespace sockfam::tests

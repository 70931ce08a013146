// Waiting for readiness, for several sockets, and for a connect that is under way.
#include <sockfam/socket/poll.h>
#include <sys/wait.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Readiness : public Sockets {};

TEST_F(Readiness, IsWaitedFor) {
  auto pair = socketpair();
  pair.second.wait_writable();
  EXPECT_THROW(pair.second.wait_readable(within(1ms)), timeout_error);
  background sender{[&] {
    std::this_thread::sleep_for(5ms);
    pair.first.sendall("x");
  }};
  pair.second.wait_readable();
  EXPECT_EQ(pair.second.recv(10), "x");
}

TEST_F(Readiness, FollowsTheSocketsMode) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  b.setblocking(false);
  const auto why = thrown_by([&] { b.wait_readable(); });
  EXPECT_TRUE(why.would_block());
  EXPECT_STREQ(why.call, "wait_readable");
  b.settimeout(1ms);
  EXPECT_TRUE(b.try_wait_readable().error().timed_out());
  a.sendall("x");
  EXPECT_TRUE(b.try_wait_readable());
  a.close();
  EXPECT_TRUE(b.try_wait_readable()) << "the end can be received";
}

TEST_F(Readiness, OfAClosedSocketIsNotWaitedFor) {
  socket closed;
  const auto soon = within(patience);
  EXPECT_EQ(code_of(closed.try_wait_readable(soon)), std::errc::bad_file_descriptor);
  EXPECT_EQ(code_of(closed.try_wait_writable(soon)), std::errc::bad_file_descriptor);
  EXPECT_EQ(code_of(closed.try_finish_connect(soon)), std::errc::bad_file_descriptor);
  EXPECT_EQ(code_of(closed.try_accept(soon)), std::errc::bad_file_descriptor);
}

TEST_F(Readiness, OfSeveralSocketsIsToldForEach) {
  auto [a, b] = socketpair();
  auto [c, d] = socketpair();
  std::array items{poll_item{&a, true, true}, poll_item{&b}, poll_item{nullptr}, poll_item{&d, true, false}};
  EXPECT_EQ(poll(items), 1U);
  EXPECT_TRUE(items[0].writable && !items[0].readable);
  EXPECT_FALSE(items[1].ready() || items[2].ready() || items[3].ready());
  c.close();
  a.sendall("x");
  EXPECT_EQ(poll(items, within(patience)), 3U);
  EXPECT_TRUE(items[1].readable && !items[1].hung_up);
  EXPECT_TRUE(items[3].readable && items[3].hung_up);
}

TEST_F(Readiness, OfNoneIsTheTimeAlone) {
  auto [a, b] = socketpair();
  b.settimeout(0ns);  // the sockets' own timeouts do not count
  poll_item one{&b};
  const auto start = steady::now();
  EXPECT_EQ(poll({&one, 1}, within(5ms)), 0U);
  EXPECT_EQ(poll({}, within(5ms)), 0U);
  EXPECT_GE(steady::now() - start, 10ms);
}

TEST_F(Readiness, OfManySockets) {
  auto [a, b] = socketpair();
  a.sendall("x");
  std::vector<poll_item> many(500, poll_item{&b});
  EXPECT_EQ(poll(many), 500U);
  EXPECT_TRUE(many.back().readable);
  const cancellation stop;
  EXPECT_EQ(poll(many, stop), 500U);
}

/// A TCP server of a queue that is full, so that further connects have to wait until someone accepts.
struct busy_server {
  socket server{AF_INET, SOCK_STREAM};
  std::vector<socket> clients{};
  busy_server() {
    server.bind("inet:127.0.0.1:0");
    server.listen(0);
    while (clients.empty() || clients.back().try_wait_writable(within(20ms))) {
      clients.emplace_back(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
      (void)clients.back().connect_ex(server.getsockname());
    }
  }
};

TEST_F(Readiness, OfAConnectWhoseTimeWasOverIsWaitedForAgain) {
  busy_server busy;
  socket client{AF_INET, SOCK_STREAM};
  EXPECT_TRUE(client.try_connect(busy.server.getsockname(), within(1ms)).error().timed_out());
  const auto late = client.try_finish_connect(within(1ms));
  EXPECT_TRUE(late.error().timed_out());
  EXPECT_STREQ(late.error().call, "connect");
  busy.clients.clear();
  background acceptor{[&] {
    // The kernel tries again after a second.
    while (busy.server.accept(within(patience)).address != client.getsockname()) continue;
  }};
  client.finish_connect(within(patience));
  EXPECT_EQ(client.getpeername(), busy.server.getsockname());
  EXPECT_FALSE(is_nonblocking(client));
}

TEST_F(Readiness, OfANonblockingConnect) {
  const auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
  (void)client.connect_ex(server.getsockname());
  client.finish_connect(within(patience));
  EXPECT_EQ(client.getpeername(), server.getsockname());
}

TEST_F(Readiness, OfAConnectThatFailsIsItsError) {
  const auto [closed, port] = closed_port();
  socket client{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
  const auto code = client.connect_ex(closed.getsockname());
  if (code == std::errc::operation_in_progress) {
    EXPECT_EQ(code_of(client.try_finish_connect(within(patience))), std::errc::connection_refused);
  }
}

TEST_F(Readiness, OfNoConnectIsNotConnected) {
  socket client{AF_INET, SOCK_STREAM};
  EXPECT_EQ(code_of(client.try_finish_connect(within(patience))), std::errc::not_connected);
}

class Forking : public Sockets {};

/// True if a child process that runs `body` ends in time.
template <class Body>
bool ends_in_child(Body body) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::alarm(10);  // SIGALRM ends it
    body();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(Forking, AChildMayUseSocketsWhileThreadsWaitOnThem) {
  if (has_address_sanitizer) GTEST_SKIP() << "the sanitizer's allocator has a lock that fork leaves locked";
  auto server = tcp_server();
  const auto file = temporary_file(std::string(1000, 'x'));
  auto [a, b] = socketpair();
  std::atomic<bool> over{false};
  {
    const auto busy = [&] {
      while (!over) (void)server.try_accept(within(1us));
    };
    background one{busy};
    background another{busy};
    background third{[&, &to = a, &from = b] {
      while (!over) {
        (void)to.try_sendfile(file.get(), 0, {}, within(patience));
        (void)from.try_recv(65536);
      }
    }};
    int ended = 0;
    while (ended < 300 && ends_in_child([&] { (void)server.try_accept(within(1us)); })) ++ended;
    over = true;
    EXPECT_EQ(ended, 300);
  }
}

TEST_F(Forking, ADescriptorIsBlockingAgainAfterTheLastOfManyDeadlines) {
  auto server = tcp_server();
  for (int round = 0; round < 20; ++round) {
    {
      const auto busy = [&] {
        for (int i = 0; i < 200; ++i) (void)server.try_accept(within(0ns));
      };
      background one{busy};
      background another{busy};
    }
    ASSERT_FALSE(is_nonblocking(server)) << round;
  }
}

}  // namespace
}  // namespace sockfam::tests

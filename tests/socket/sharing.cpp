// Duplicates, threads and reused objects must not disturb each other.
#include <netdb.h>

#include <sockfam/socket/batch.h>
#include <sockfam/socket/segments.h>
#include <sockfam/socket/stream.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Sharing : public Sockets {};

TEST_F(Sharing, ADuplicateKeepsItsTimeoutWhenTheOriginalBlocks) {
  auto [a, b] = socketpair();
  b.settimeout(20ms);
  auto twin = b.dup();
  b.settimeout({});
  EXPECT_THROW(twin.recv(10), timeout_error);
  EXPECT_THROW(twin.recvmsg(10), timeout_error);
  auto server = tcp_server();
  server.settimeout(20ms);
  auto other = server.dup();
  server.setblocking(true);
  EXPECT_THROW(other.accept(), timeout_error);
  other.setblocking(false);
  EXPECT_TRUE(other.try_accept().error().would_block());
}

TEST_F(Sharing, ABlockingCallWaitsWhileAnotherThreadHasDeadlines) {
  auto [a, b] = socketpair();
  const temporary_folder folder;
  const int file = ::open(folder.path("byte").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  ASSERT_EQ(::write(file, "x", 1), 1);
  std::atomic<bool> stop = false;
  // sendfile(2) has no MSG_DONTWAIT: each call makes the descriptor non-blocking meanwhile.
  std::thread sender{[&, &to = a] {
    while (!stop) (void)to.try_sendfile(file, 0, 1, within(5s));
    to.shutdown(SHUT_WR);
  }};
  std::thread echo{[&, &from = b] {
    while (const auto got = from.try_recv(1)) {
      if (got->empty() || !from.try_send(*got)) break;
    }
  }};
  std::size_t refused_calls = 0;
  for (int i = 0; i < 20000; ++i) {
    if (!a.try_recv(1)) ++refused_calls;
  }
  stop = true;
  std::thread drain{[&, &from = a] {
    while (const auto got = from.try_recv(65536)) {
      if (got->empty()) break;
    }
  }};
  sender.join();
  echo.join();
  b.shutdown(SHUT_WR);
  drain.join();
  ::close(file);
  EXPECT_EQ(refused_calls, 0U);
}

TEST_F(Sharing, ATimeOfTheKernelsOwnIsTheLastWord) {
  auto [a, b] = socketpair();
  b.setsockopt(SOL_SOCKET, SO_RCVTIMEO, timeval{0, 20000});
  EXPECT_TRUE(b.try_recv(1).error().would_block());
}

TEST_F(Sharing, AReceivedBatchIsNotSent) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.send("hi");
  message_batch batch{4, 1000};
  b.recv_batch(batch);
  EXPECT_EQ(batch.unsent(), 0U);
  EXPECT_EQ(b.try_send_batch(batch).error().code, std::errc::invalid_argument);
  ASSERT_TRUE(batch.add("new"));
  EXPECT_EQ(batch.size(), 1U);
  EXPECT_EQ(b.send_batch(batch), 1U);
  EXPECT_EQ(a.recv(100), "new");
}

TEST_F(Sharing, ABatchThatWasMovedFromIsEmpty) {
  message_batch batch{4};
  const auto moved = std::move(batch);
  EXPECT_EQ(moved.capacity(), 4U);
  EXPECT_EQ(batch.capacity(), 0U);
  EXPECT_FALSE(batch.add("x"));
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  EXPECT_EQ(a.try_send_batch(batch).error().code, std::errc::invalid_argument);
}

TEST_F(Sharing, ALiteralIsSentWithItsNuls) {
  auto [a, b] = socketpair();
  EXPECT_EQ(a.send("\0\1abc"), 5U);
  EXPECT_EQ(b.recv(10), (std::string_view{"\0\1abc", 5}));
}

TEST_F(Sharing, DescriptorsComeBesideCredentials) {
  auto [a, b] = socketpair();
  b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
  const int number = a.fileno();
  send_fds(a, "hello", {&number, 1});
  const auto got = recv_fds(b, 10, 1);
  EXPECT_EQ(got.data, "hello");
  EXPECT_EQ(got.fds.size(), 1U);
}

TEST_F(Sharing, SegmentsAreOfInternetSocketsOnly) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  const int number = a.fileno();
  send_fds(a, "x", {&number, 1});
  char room[100];
  EXPECT_EQ(try_recv_segments(b, room).error().code, std::errc::address_family_not_supported);
}

TEST_F(Sharing, AStreamForgetsAnErrorThatIsOver) {
  auto [a, b] = socketpair();
  b.settimeout(20ms);
  auto file = b.makefile();
  std::string line;
  EXPECT_FALSE(std::getline(file, line));
  EXPECT_TRUE(file.error());
  file.clear();
  a.sendall("line\n");
  EXPECT_TRUE(std::getline(file, line));
  a.close();
  EXPECT_FALSE(std::getline(file, line));
  EXPECT_FALSE(file.error()) << message(*file.error());
}

TEST_F(Sharing, DatagramServersDoNotShareAPort) {
  const auto sock = create_server("inet:127.0.0.1:0", {.type = SOCK_DGRAM});
  EXPECT_EQ(try_create_server(sock.getsockname(), {.type = SOCK_DGRAM}).error().code, std::errc::address_in_use);
}

TEST_F(Sharing, AFailedLookUpNamesTheHost) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto got = sock.try_connect("('no\xffsuch.invalid', 80)");
  ASSERT_FALSE(got);
  const auto named = try_getaddrinfo("nosuch.invalid", "80", {.flags = AI_NUMERICHOST});
  ASSERT_FALSE(named);
  EXPECT_NE(message(named.error()).find("getaddrinfo 'nosuch.invalid': "), std::string::npos) << message(named.error());
}

TEST_F(Sharing, AConnectionThatTimesOutIsATimeout) {
  const connection_failure late{{.code = make_error_code(socket_errc::timed_out), .call = "connect"}, {{}, {}}};
  try {
    late.raise();
  } catch (const timeout_error& error) {
    const auto* all = dynamic_cast<const connection_timeout*>(&error);
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(all->attempts().size(), 2U);
  }
}

}  // namespace
}  // namespace sockfam::tests

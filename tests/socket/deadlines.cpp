// Deadlines of one call: they replace the socket's timeout, whatever its mode, and do not change it.
#include "socket/support.h"

#include <sockfam/socket/batch.h>

namespace sockfam::tests {
namespace {

class Deadlines : public Sockets {};

/// Every call that may wait, with a deadline, in a state where it must wait.
void expect_all_time_out(socket& server, socket& empty, socket& full, const call_options& options) {
  char room[1];
  sockaddr_bytes from;
  control_buffer control;
  const bytes_room rooms[] = {room};
  message_batch in{1, 1};
  message_batch out{1};
  out.add("x");
  const bytes_view piece{"x"};
  EXPECT_TRUE(server.try_accept(options).error().timed_out());
  EXPECT_TRUE(empty.try_recv(1, options).error().timed_out());
  EXPECT_TRUE(empty.try_recv_into(room, options).error().timed_out());
  EXPECT_TRUE(empty.try_recvfrom(1, options).error().timed_out());
  EXPECT_TRUE(empty.try_recvfrom_into(room, options).error().timed_out());
  EXPECT_TRUE(empty.try_recvfrom_into(room, from, options).error().timed_out());
  EXPECT_TRUE(empty.try_recvmsg(1, 0, options).error().timed_out());
  EXPECT_TRUE(empty.try_recvmsg_into(rooms, control, options).error().timed_out());
  EXPECT_TRUE(empty.try_recv_batch(in, options).error().timed_out());
  EXPECT_TRUE(try_recv_fds(empty, 1, 1, options).error().timed_out());
  EXPECT_TRUE(full.try_send("x", options).error().timed_out());
  EXPECT_TRUE(full.try_sendall("x", options).error().timed_out());
  EXPECT_TRUE(full.try_sendmsg({&piece, 1}, {}, options).error().timed_out());
  EXPECT_TRUE(full.try_send_batch(out, options).error().timed_out());
  const auto file = temporary_file("x");
  EXPECT_TRUE(full.try_sendfile(file.get(), 0, {}, options).error().timed_out());
}

class Waiting : public Deadlines, public testing::WithParamInterface<int> {
 protected:
  void try_mode(timeout mode) {
    auto server = tcp_server();
    socket empty;
    socket other;
    std::tie(empty, other) = socketpair();
    socket full;
    socket another;
    std::tie(full, another) = socketpair();
    fill(full);
    for (auto* sock : {&server, &empty, &full}) sock->settimeout(mode);
    const bool was = is_nonblocking(server);
    expect_all_time_out(server, empty, full, within(1ms));
    expect_all_time_out(server, empty, full, within(0ns));
    expect_all_time_out(server, empty, full, until(steady::now() - 1h));
    for (auto* sock : {&server, &empty, &full}) {
      EXPECT_EQ(sock->gettimeout(), mode);
      EXPECT_EQ(is_nonblocking(*sock), was);
    }
  }
};

TEST_F(Waiting, OfABlockingSocketTimesOut) { try_mode({}); }
TEST_F(Waiting, OfANonblockingSocketTimesOut) { try_mode(0ns); }
TEST_F(Waiting, OfASocketWithALongTimeoutTimesOut) { try_mode(patience); }

TEST_F(Deadlines, LongerThanTheSocketsTimeout) {
  auto pair = socketpair();
  pair.second.settimeout(1ns);
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    pair.first.sendall("x");
  }};
  EXPECT_EQ(pair.second.recv(1, within(patience)), "x");
}

TEST_F(Deadlines, TheLongestWaits) {
  auto pair = socketpair();
  background sender{[&] {
    std::this_thread::sleep_for(20ms);
    pair.first.sendall("xyz");
  }};
  EXPECT_EQ(pair.second.recv(1, within(std::chrono::nanoseconds::max())), "x");
  EXPECT_EQ(pair.second.recv(1, until(call_options::clock::time_point::max())), "y");
  EXPECT_EQ(pair.second.recv(1, within(std::chrono::nanoseconds::max() - 1ns)), "z");
}

TEST_F(Deadlines, ThoseLongPastAreOver) {
  auto [a, b] = socketpair();
  EXPECT_TRUE(b.try_recv(1, within(std::chrono::nanoseconds::min())).error().timed_out());
  EXPECT_TRUE(b.try_recv(1, within(-1ns)).error().timed_out());
  EXPECT_TRUE(b.try_recv(1, until(call_options::clock::time_point::min() + 1ns)).error().timed_out());
}

TEST_F(Deadlines, AvailableDataIsTakenAfterTheDeadline) {
  auto [a, b] = socketpair();
  a.sendall("x");
  EXPECT_EQ(b.recv(1, until(steady::now() - 1h)), "x");
}

TEST_F(Deadlines, WithFlags) {
  auto [a, b] = socketpair();
  a.sendall("x");
  EXPECT_EQ(b.recv(1, within(patience, MSG_PEEK)), "x");
  EXPECT_EQ(b.recv(1, within(patience)), "x");
}

TEST_F(Deadlines, DontWaitIsAnsweredAtOnce) {
  auto [a, b] = socketpair();
  b.settimeout(patience);
  EXPECT_TRUE(b.try_recv(1, MSG_DONTWAIT).error().would_block());
  EXPECT_TRUE(b.try_recv(1, within(patience, MSG_DONTWAIT)).error().would_block());
  b.settimeout({});
  EXPECT_TRUE(b.try_recv(1, MSG_DONTWAIT).error().would_block());
}

TEST_F(Deadlines, TheErrorQueueIsNeverWaitedFor) {
  auto sock = udp_socket();
  sock.settimeout(patience);
  EXPECT_TRUE(sock.try_recvmsg(1, 0, MSG_ERRQUEUE).error().would_block());
}

TEST_F(Deadlines, OfAConnectOnABlockingSocket) {
  const temporary_folder folder;
  const auto full = full_unix_server(folder.address("s"));
  socket client{AF_UNIX, SOCK_STREAM};
  const auto start = steady::now();
  EXPECT_THROW(client.connect(folder.address("s"), within(20ms)), timeout_error);
  EXPECT_GE(steady::now() - start, 20ms);
  EXPECT_FALSE(is_nonblocking(client));
}

TEST_F(Deadlines, AnAcceptLeavesTheModeOfASharedDescriptor) {
  auto server = tcp_server();
  auto twin = server.dup();
  twin.settimeout(10ms);  // O_NONBLOCK is shared by both
  EXPECT_TRUE(server.try_accept(within(1ms)).error().timed_out());
  EXPECT_TRUE(is_nonblocking(twin));
  EXPECT_TRUE(twin.try_accept().error().timed_out());
}

TEST_F(Deadlines, OfSendallCountForAllOfIt) {
  for (const auto mode : {timeout{}, timeout{60ms}}) {
    auto pair = socketpair();
    pair.first.settimeout(mode);
    std::atomic<bool> over{false};
    background reader{[&] {
      // So slowly that each send succeeds within the time, but not all of them together.
      while (!over) {
        (void)pair.second.try_recv(4096, within(1ms));
        std::this_thread::sleep_for(1ms);
      }
    }};
    const std::string much(1 << 24, 'x');
    const auto sent = pair.first.try_sendall(much, mode ? call_options{} : within(60ms));
    over = true;
    ASSERT_FALSE(sent);
    EXPECT_TRUE(sent.error().timed_out());
    EXPECT_GT(sent.error().done, 0U);
  }
}

TEST_F(Deadlines, OfSendfileCountForAllOfIt) {
  const auto file = temporary_file(std::string(1 << 24, 'x'));
  for (const auto mode : {timeout{}, timeout{60ms}}) {
    auto pair = tcp_pair();
    make_small(pair.first);
    pair.first.settimeout(mode);
    std::atomic<bool> over{false};
    background reader{[&] {
      while (!over) {
        (void)pair.second.try_recv(4096, within(1ms));
        std::this_thread::sleep_for(1ms);
      }
    }};
    const auto start = steady::now();
    const auto sent = pair.first.try_sendfile(file.get(), 0, {}, mode ? call_options{} : within(60ms));
    over = true;
    ASSERT_FALSE(sent);
    EXPECT_TRUE(sent.error().timed_out());
    EXPECT_GE(steady::now() - start, 60ms);
  }
}

}  // namespace
}  // namespace sockfam::tests

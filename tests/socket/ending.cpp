// Calls that are ended from elsewhere: by a cancellation, or by the program's interruption hook.
#include <poll.h>

#include <functional>
#include <stop_token>

#include <sockfam/socket/batch.h>
#include <sockfam/socket/interruption.h>
#include <sockfam/socket/poll.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

/// Sockets on which every call has to wait, and each such call: its failure.
class Waits {
 public:
  Waits() : full_unix_(full_unix_server(folder_.address("s"))) {
    std::tie(empty_, other_) = socketpair();
    std::tie(full_, another_) = socketpair();
    fill(full_);
    out_.add("x");
  }

  void set_mode(timeout mode) {
    for (auto* sock : {&server_, &empty_, &full_, &client_}) sock->settimeout(mode);
  }

  using call = std::function<std::error_code(const call_options&)>;
  std::vector<std::pair<const char*, call>> calls() {
    return {{"accept", [&](auto& how) { return code_of(server_.try_accept(how)); }},
            {"connect", [&](auto& how) { return code_of(client_.try_connect(folder_.address("s"), how)); }},
            {"recv", [&](auto& how) { return code_of(empty_.try_recv(1, how)); }},
            {"recv_into", [&](auto& how) { return code_of(empty_.try_recv_into(room_, how)); }},
            {"recvfrom", [&](auto& how) { return code_of(empty_.try_recvfrom(1, how)); }},
            {"recvfrom_into", [&](auto& how) { return code_of(empty_.try_recvfrom_into(room_, from_, how)); }},
            {"recvmsg", [&](auto& how) { return code_of(empty_.try_recvmsg(1, 0, how)); }},
            {"recv_batch", [&](auto& how) { return code_of(empty_.try_recv_batch(in_, how)); }},
            {"recv_fds", [&](auto& how) { return code_of(try_recv_fds(empty_, 1, 1, how)); }},
            {"send", [&](auto& how) { return code_of(full_.try_send("x", how)); }},
            {"sendall", [&](auto& how) { return code_of(full_.try_sendall("x", how)); }},
            {"sendmsg", [&](auto& how) { return code_of(full_.try_sendmsg("x", {}, how)); }},
            {"send_batch", [&](auto& how) { return code_of(full_.try_send_batch(out_, how)); }},
            {"sendfile", [&](auto& how) { return code_of(full_.try_sendfile(file_.get(), 0, {}, how)); }},
            {"wait_readable", [&](auto& how) { return code_of(empty_.try_wait_readable(how)); }},
            {"wait_writable", [&](auto& how) { return code_of(full_.try_wait_writable(how)); }},
            {"poll", [&](auto& how) {
               poll_item one{&empty_};
               return code_of(try_poll({&one, 1}, how));
             }}};
  }

 private:
  const temporary_folder folder_;
  full_server full_unix_;
  socket server_ = tcp_server();
  socket client_{AF_UNIX, SOCK_STREAM};
  socket empty_, other_, full_, another_;
  const descriptor file_ = temporary_file("x");
  char room_[1];
  sockaddr_bytes from_;
  message_batch in_{1, 1};
  message_batch out_{1};
};

class Cancelling : public Sockets {};

TEST_F(Cancelling, EndsEveryCallThatWaits) {
  Waits waits;
  for (const auto mode : {timeout{}, timeout{patience}}) {
    waits.set_mode(mode);
    for (const auto& [name, call] : waits.calls()) {
      cancellation stop;
      background other{[&] {
        std::this_thread::sleep_for(2ms);
        stop.cancel();
      }};
      EXPECT_EQ(call(stop), socket_errc::cancelled) << name;
    }
  }
}

TEST_F(Cancelling, WithADeadlineTheFirstOfTheTwoCounts) {
  Waits waits;
  for (const auto& [name, call] : waits.calls()) {
    cancellation stop;
    if (std::string_view{name} != "poll") {
      EXPECT_EQ(call(within(1ms).cancelled_by(stop)), std::errc::timed_out) << name;
    }
    stop.cancel();
    EXPECT_EQ(call(within(patience).cancelled_by(stop)), socket_errc::cancelled) << name;
  }
}

TEST_F(Cancelling, IsForGood) {
  auto [a, b] = socketpair();
  cancellation stop;
  stop.cancel();
  stop.cancel();
  a.sendall("x");
  EXPECT_EQ(code_of(b.try_recv(1, stop)), socket_errc::cancelled);
  EXPECT_EQ(code_of(b.try_recv(1, stop)), std::errc::operation_canceled);
  EXPECT_THROW(b.recv(1, stop), cancelled_error);
  EXPECT_EQ(b.recv(1), "x") << "nothing was taken";
}

TEST_F(Cancelling, LeavesTheModesAsTheyAre) {
  auto [a, b] = socketpair();
  auto server = tcp_server();
  cancellation stop;
  a.sendall("xy");
  EXPECT_EQ(b.recv(1, stop), "x");
  stop.cancel();
  EXPECT_FALSE(server.try_accept(stop));
  EXPECT_FALSE(is_nonblocking(b) || is_nonblocking(server));
}

TEST_F(Cancelling, EndsACallInASignalHandler) {
  static cancellation* of_handler;
  cancellation stop;
  of_handler = &stop;
  struct sigaction action {};
  struct sigaction before {};
  action.sa_handler = [](int) { of_handler->cancel(); };
  ::sigaction(SIGUSR1, &action, &before);
  auto pair = socketpair();
  background other{[target = pthread_self()] {
    std::this_thread::sleep_for(5ms);
    ::pthread_kill(target, SIGUSR1);
  }};
  EXPECT_EQ(code_of(pair.second.try_recv(1, stop)), socket_errc::cancelled);
  other.join();
  ::sigaction(SIGUSR1, &before, nullptr);
}

TEST_F(Cancelling, EndsManyCallsInManyThreads) {
  for (int round = 0; round < 50; ++round) {
    cancellation stop;
    std::atomic<int> ended{0};
    auto pairs = std::vector<std::pair<socket, socket>>(4);
    {
      std::vector<std::thread> all;
      for (auto& pair : pairs) {
        pair = socketpair();
        all.emplace_back([&] { ended += code_of(pair.second.try_recv(1, stop)) == socket_errc::cancelled; });
      }
      if (round % 2 == 0) std::this_thread::sleep_for(1ms);
      stop.cancel();
      for (auto& one : all) one.join();
    }
    EXPECT_EQ(ended, 4);
  }
}

TEST_F(Cancelling, AStopTokenDoesIt) {
  auto pair = socketpair();
  std::error_code code;
  {
    std::jthread reader{
        [&](const std::stop_token& token) { code = code_of(pair.second.try_recv(1, stop_cancellation{token})); }};
    std::this_thread::sleep_for(2ms);
  }
  EXPECT_EQ(code, socket_errc::cancelled);
}

TEST_F(Cancelling, ItsHandleIsReadableOnceCancelled) {
  cancellation stop;
  pollfd one{stop.handle(), POLLIN, 0};
  EXPECT_EQ(::poll(&one, 1, 0), 0);
  stop.cancel();
  EXPECT_EQ(::poll(&one, 1, 0), 1);
  EXPECT_EQ(stop.handle(), one.fd);
}

TEST_F(Cancelling, EndsCreateConnection) {
  const temporary_folder folder;
  // A queue of one that is full: the kernel drops further SYNs.
  socket server{AF_INET, SOCK_STREAM};
  server.bind("inet:127.0.0.1:0");
  server.listen(0);
  std::vector<socket> clients(8);
  for (auto& client : clients) {
    client = socket{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
    (void)client.connect_ex(server.getsockname());
  }
  cancellation stop;
  background other{[&] {
    std::this_thread::sleep_for(10ms);
    stop.cancel();
  }};
  const auto got = try_create_connection("127.0.0.1", std::to_string(port_of(server)), {.cancel = &stop});
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().why.code, socket_errc::cancelled);
}

/// A hook that ends calls while it exists.
class Interrupting : public Sockets {
 protected:
  void SetUp() override {
    Sockets::SetUp();
    asked = 0;
    before_ = set_interruption_hook([] { return ++asked > goes_on; });
  }
  void TearDown() override {
    set_interruption_hook(before_);
    Sockets::TearDown();
  }
  static inline std::atomic<int> asked;
  static inline std::atomic<int> goes_on;

 private:
  interruption_hook before_ = nullptr;
};

TEST_F(Interrupting, EndsEveryCallThatWaits) {
  goes_on = 0;
  Waits waits;
  const signal_storm storm;
  for (const auto mode : {timeout{}, timeout{patience}}) {
    waits.set_mode(mode);
    for (const auto& [name, call] : waits.calls()) EXPECT_EQ(call({}), std::errc::interrupted) << name;
  }
}

TEST_F(Interrupting, ACallGoesOnAsLongAsTheHookSaysSo) {
  goes_on = 5;
  auto [a, b] = socketpair();
  const signal_storm storm;
  EXPECT_EQ(code_of(b.try_recv(1)), std::errc::interrupted);
  EXPECT_EQ(asked, 6);
}

TEST_F(Interrupting, SendallIsAskedBetweenItsParts) {
  goes_on = 2;
  auto pair = socketpair();
  make_small(pair.first);
  std::size_t received = 0;
  {
    background reader{[&] { received = read_all(pair.second).size(); }};
    const auto sent = pair.first.try_sendall(std::string(1 << 22, 'x'), within(patience));
    pair.first.shutdown(SHUT_WR);
    reader.join();
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, std::errc::interrupted);
    EXPECT_STREQ(sent.error().call, "sendall");
    EXPECT_EQ(sent.error().done, received);
  }
  EXPECT_GT(received, 0U);
  EXPECT_EQ(asked, 3);
}

TEST_F(Interrupting, SendfileIsAskedBetweenItsParts) {
  goes_on = 2;
  const auto file = temporary_file(std::string(1 << 22, 'x'));
  auto pair = socketpair();
  make_small(pair.first);
  std::size_t received = 0;
  background reader{[&] { received = read_all(pair.second).size(); }};
  const auto sent = pair.first.try_sendfile(file.get(), 0, {}, within(patience));
  pair.first.shutdown(SHUT_WR);
  reader.join();
  ASSERT_FALSE(sent);
  EXPECT_EQ(sent.error().code, std::errc::interrupted);
  EXPECT_EQ(sent.error().done, received);
}

TEST_F(Interrupting, TheHookThatWasSetBeforeIsReturned) {
  const interruption_hook mine = [] { return false; };
  const auto before = set_interruption_hook(mine);
  EXPECT_NE(before, nullptr);
  EXPECT_EQ(set_interruption_hook(before), mine);
}

}  // namespace
}  // namespace sockfam::tests

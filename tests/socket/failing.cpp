// The failures of calls, and their messages.
#include "socket/support.h"

#include <sockfam/inet.h>
#include <sockfam/socket/netdb.h>
#include <sockfam/socket/stream.h>

namespace sockfam::tests {
namespace {

class Failing : public Sockets {
 protected:
  void SetUp() override {
    Sockets::SetUp();
    before_ = std::signal(SIGPIPE, SIG_DFL);  // a signal would end the program
  }
  void TearDown() override {
    std::signal(SIGPIPE, before_);
    Sockets::TearDown();
  }

 private:
  void (*before_)(int) = nullptr;
};

/// A socket whose peer has closed.
socket widowed() {
  auto [a, b] = socketpair();
  b.close();
  return std::move(a);
}

static_assert(std::is_base_of_v<std::system_error, socket_error>);
static_assert(std::is_base_of_v<socket_error, timeout_error> && std::is_base_of_v<socket_error, gai_error>);
static_assert(std::is_base_of_v<socket_error, herror> && std::is_base_of_v<socket_error, connection_error>);
static_assert(std::is_nothrow_copy_constructible_v<socket_error>);

TEST_F(Failing, APeerThatHasGoneGivesEpipeAndNotASignal) {
  auto sock = widowed();
  const auto pipe = std::errc::broken_pipe;
  const bytes_view data{"x"};
  EXPECT_EQ(code_of(sock.try_send(data)), pipe);
  EXPECT_EQ(code_of(sock.try_sendall(data)), pipe);
  EXPECT_EQ(code_of(sock.try_sendmsg({&data, 1})), pipe);
  EXPECT_EQ(code_of(sock.try_send(data, within(patience))), pipe);
  const int fds[] = {sock.fileno()};
  EXPECT_EQ(code_of(try_send_fds(sock, data, fds)), pipe);
  const auto file = temporary_file("x");
  EXPECT_EQ(code_of(sock.try_sendfile(file.get())), pipe);
  auto stream = sock.makefile();
  stream << "x" << std::flush;
  EXPECT_TRUE(stream.bad());
  ASSERT_TRUE(stream.error());
  EXPECT_EQ(stream.error()->code, pipe);
}

TEST_F(Failing, SendfileLeavesTheSignalMaskAndPendingSignalsAlone) {
  sigset_t pipe;
  sigset_t now;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  auto sock = widowed();
  const auto file = temporary_file("x");
  EXPECT_FALSE(sock.try_sendfile(file.get()));
  pthread_sigmask(SIG_BLOCK, nullptr, &now);
  EXPECT_EQ(sigismember(&now, SIGPIPE), 0);
  // A signal that was pending before stays pending.
  pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  pthread_kill(pthread_self(), SIGPIPE);
  EXPECT_FALSE(sock.try_sendfile(file.get()));
  sigpending(&now);
  EXPECT_EQ(sigismember(&now, SIGPIPE), 1);
  int taken = 0;
  sigwait(&pipe, &taken);
  pthread_sigmask(SIG_UNBLOCK, &pipe, nullptr);
}

TEST_F(Failing, AResetIsAnErrorOfTheNextCall) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  b.setsockopt(SOL_SOCKET, SO_LINGER, linger{1, 0});
  b.close();
  const auto why = thrown_by([&] { a.recv(1); });
  EXPECT_EQ(why.code, std::errc::connection_reset);
  EXPECT_EQ(code_of(a.try_send("x")), std::errc::broken_pipe);
  a.close();
}

TEST_F(Failing, AnErrorNamesTheCallTheLocalAndThePeerAddress) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  const auto local = text_of(a.getsockname());
  const auto peer = text_of(a.getpeername());
  a.settimeout(1ms);
  EXPECT_EQ(message_by<timeout_error>([&] { a.recv(1); }), "recv (local " + local + ", peer " + peer + "): timed out");
  const auto why = a.try_recv(1).error();
  EXPECT_EQ(text_of(why.local()), local);
  EXPECT_EQ(text_of(why.peer()), peer);
  EXPECT_EQ(message(why), "recv (local " + local + ", peer " + peer + "): timed out");
}

TEST_F(Failing, ARefusalToWaitIsCompletedByTheThrowingForm) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  a.setblocking(false);
  EXPECT_EQ(a.try_recv(1).error().local(), any_address{});
  const auto why = thrown_by([&] { a.recv(1); });
  EXPECT_EQ(why.local(), a.getsockname());
  EXPECT_EQ(why.peer(), a.getpeername());
}

TEST_F(Failing, ARefusedConnectionNamesThePeer) {
  const auto [bound, port] = closed_port();
  const inet::address nobody{.host = ipv4_loopback, .port = port};
  socket sock{AF_INET, SOCK_STREAM};
  const auto why = thrown_by([&] { sock.connect(nobody); });
  EXPECT_EQ(why.code, std::errc::connection_refused);
  EXPECT_EQ(why.peer(), any_address{nobody});
  EXPECT_EQ(sock.connect_ex(nobody), std::errc::connection_refused);
}

TEST_F(Failing, ABindThatFailsNamesItsAddress) {
  const auto server = tcp_server();
  socket sock{AF_INET, SOCK_STREAM};
  const auto name = server.getsockname();
  EXPECT_EQ(message_by([&] { sock.bind(name); }), "bind (local " + text_of(name) + "): Address already in use");
}

TEST_F(Failing, SendtoNamesTheReceiver) {
  socket sock{AF_INET, SOCK_DGRAM};
  const inet::address all{.host = {{127, 255, 255, 255}}, .port = 9};  // a broadcast, which is not allowed
  const auto why = thrown_by([&] { sock.sendto("x", all); });
  EXPECT_EQ(why.code, std::errc::permission_denied);
  EXPECT_EQ(why.peer(), any_address{all});
  EXPECT_STREQ(why.call, "sendto");
}

TEST_F(Failing, SendallReportsTheBytesSent) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.settimeout(5ms);
  const auto all = pattern(8 << 20);
  const auto why = thrown_by<timeout_error>([&] { a.sendall(all); });
  EXPECT_GT(why.done, 0U);
  EXPECT_NE(message(why).find("sendall after " + std::to_string(why.done) + " bytes: timed out"), std::string::npos)
      << message(why);
  a.close();
  EXPECT_EQ(read_all(b), pattern(why.done));
}

TEST_F(Failing, SendallOfANonblockingSocketReportsThemToo) {
  auto [a, b] = socketpair();
  a.setblocking(false);
  const auto why = a.try_sendall(std::string(8 << 20, 'x')).error();
  EXPECT_TRUE(why.would_block());
  EXPECT_STREQ(why.call, "sendall");
  a.close();
  EXPECT_EQ(read_all(b).size(), why.done);
}

TEST_F(Failing, SendallReportsTheBytesSentBeforeThePeerClosed) {
  auto pair = socketpair();
  background reader{[&] {
    std::size_t got = 0;
    while (got < 100000) got += pair.second.recv(4096).size();
    pair.second.close();
  }};
  const auto why = pair.first.try_sendall(std::string(8 << 20, 'x')).error();
  EXPECT_EQ(why.code, std::errc::broken_pipe);
  EXPECT_GE(why.done, 100000U);
}

TEST_F(Failing, EachExceptionIsOfItsType) {
  EXPECT_THROW(getaddrinfo("sockfam.invalid", ""), gai_error);
  EXPECT_THROW(gethostbyname_ex("sockfam.invalid"), herror);
  EXPECT_THROW((socket_failure{.code = make_error_code(socket_errc::timed_out), .call = "x"}.raise()), timeout_error);
  EXPECT_THROW((socket_failure{.code = errno_code(ETIMEDOUT), .call = "x"}.raise()), timeout_error);
  EXPECT_THROW((socket_failure{.code = errno_code(ECONNRESET), .call = "x"}.raise()), socket_error);
  EXPECT_THROW((socket_failure{.code = {1, host_category()}, .call = "x"}.raise()), herror);
}

TEST_F(Failing, AllErrorsAreSystemErrors) {
  try {
    getaddrinfo("sockfam.invalid", "");
    FAIL();
  } catch (const std::system_error& e) {
    EXPECT_EQ(e.code().category(), gai_category());
    EXPECT_STREQ(e.code().category().name(), "getaddrinfo");
    EXPECT_FALSE(std::string{e.what()}.empty());
  }
}

TEST_F(Failing, EveryCodeHasAMessage) {
  std::set<std::string> sentences;
  constexpr int last = static_cast<int>(socket_errc::not_supported_here);
  for (int code = 1; code <= last; ++code) sentences.insert(socket_category().message(code));
  EXPECT_EQ(sentences.size(), static_cast<std::size_t>(last));
  EXPECT_FALSE(sentences.contains(socket_category().message(99)));
  EXPECT_EQ(make_error_code(socket_errc::not_supported_here), std::errc::function_not_supported);
  EXPECT_EQ(make_error_code(socket_errc::not_a_stream), std::errc::operation_not_supported);
  const std::error_code implicit = socket_errc::timed_out;
  EXPECT_EQ(implicit, std::errc::timed_out);
}

TEST_F(Failing, ClosingAfterAResetIsNotAnError) {
  auto [a, b] = tcp_pair();
  b.setsockopt(SOL_SOCKET, SO_LINGER, linger{1, 0});
  b.close();
  EXPECT_TRUE(a.try_close());
}

}  // namespace
}  // namespace sockfam::tests

// send, sendall, sendto, sendfile, shutdown.
#include "socket/support.h"

#include <array>

namespace sockfam::tests {
namespace {

class Sending : public Sockets {};

TEST_F(Sending, SendReturnsTheNumberOfBytesSent) {
  auto [a, b] = socketpair();
  EXPECT_EQ(a.send("hello"), 5U);
  EXPECT_EQ(b.recv(10), "hello");
}

TEST_F(Sending, IfOnlySomeOfTheDataWasTransmittedSendReportsIt) {
  auto [a, b] = socketpair();
  a.setblocking(false);
  const std::string much(16 << 20, 'x');
  const auto sent = a.send(much);
  EXPECT_GT(sent, 0U);
  EXPECT_LT(sent, much.size());
}

TEST_F(Sending, SendallContinuesUntilAllDataHasBeenSent) {
  auto pair = tcp_pair();
  make_small(pair.first);
  const auto all = pattern(1 << 20);
  background sender{[&] {
    pair.first.sendall(all);
    pair.first.close();
  }};
  EXPECT_TRUE(read_all(pair.second) == all);
}

TEST_F(Sending, AnythingOfOneByteElements) {
  auto [a, b] = socketpair();
  const std::vector<unsigned char> bytes{'v'};
  const std::array<std::byte, 1> few{std::byte{'a'}};
  const unsigned char plain[] = {'p'};
  a.sendall("literal ");
  a.sendall(std::string{"string "});
  a.sendall(std::string_view{"view "});
  a.sendall(bytes);
  a.sendall(few);
  a.sendall(plain);
  a.sendall(std::string("\0", 1));
  EXPECT_EQ(b.recv(100), (std::string{"literal string view vap\0", 24}));
}

TEST_F(Sending, SendallOfNothingSendsAnEmptyDatagram) {
  auto [a, b] = udp_pair();
  a.sendall("");
  a.sendall("x");
  EXPECT_TRUE(b.recv(10).empty());
  EXPECT_EQ(b.recv(10), "x");
  auto [c, d] = socketpair();
  c.sendall("");
}

TEST_F(Sending, SendtoNeedsNoConnection) {
  auto receiver = udp_socket();
  socket sender{AF_INET, SOCK_DGRAM};
  EXPECT_EQ(sender.sendto("typed", receiver.getsockname()), 5U);
  EXPECT_EQ(sender.sendto("text", text_of(receiver.getsockname())), 4U);
  EXPECT_EQ(receiver.recv(10), "typed");
  EXPECT_EQ(receiver.recv(10), "text");
}

TEST_F(Sending, ADatagramThatIsTooLongIsAnError) {
  socket a;
  socket b;
  std::tie(a, b) = udp_pair();
  const auto why = thrown_by([&] { a.sendall(std::string(65508, 'x')); });
  EXPECT_EQ(why.code, std::errc::message_size);
  EXPECT_EQ(why.done, 0U);
}

TEST_F(Sending, ShutdownOfBothHalves) {
  auto [a, b] = tcp_pair();
  a.shutdown(SHUT_RD);
  EXPECT_TRUE(a.recv(1).empty());
  a.sendall("x");
  EXPECT_EQ(b.recv(1), "x");
  a.shutdown(SHUT_WR);
  EXPECT_EQ(code_of(a.try_send("x")), std::errc::broken_pipe);
  EXPECT_TRUE(b.recv(1).empty());
  socket none{AF_INET, SOCK_STREAM};
  EXPECT_EQ(code_of(none.try_shutdown(SHUT_RDWR)), std::errc::not_connected);
  EXPECT_EQ(code_of(b.try_shutdown(77)), std::errc::invalid_argument);
}

class Sendfile : public Sockets {
 protected:
  /// What arrives after a call that sends part of a file.
  std::string sent_by(int file, std::uint64_t offset, std::optional<std::uint64_t> count, timeout mode = {}) {
    auto pair = tcp_pair();
    pair.first.settimeout(mode);
    std::uint64_t sent = 0;
    std::string all;
    {
      background sender{[&] {
        sent = pair.first.sendfile(file, offset, count);
        pair.first.close();
      }};
      all = read_all(pair.second);
    }
    EXPECT_EQ(sent, all.size());
    return all;
  }
};

TEST_F(Sendfile, SendsUntilTheEndOfTheFileIsReached) {
  const auto content = pattern(3 << 20);
  const auto file = temporary_file(content);
  EXPECT_TRUE(sent_by(file.get(), 0, {}) == content);
  EXPECT_TRUE(sent_by(file.get(), 0, {}, patience) == content);
}

TEST_F(Sendfile, OffsetTellsFromWhereToStart) {
  const auto file = temporary_file("0123456789");
  EXPECT_EQ(sent_by(file.get(), 3, {}), "3456789");
  EXPECT_EQ(sent_by(file.get(), 10, {}), "");
  EXPECT_EQ(sent_by(file.get(), 100, {}), "");
}

TEST_F(Sendfile, CountIsTheTotalNumberOfBytesToTransmit) {
  const auto file = temporary_file("0123456789");
  EXPECT_EQ(sent_by(file.get(), 3, 4), "3456");
  EXPECT_EQ(sent_by(file.get(), 3, 100), "3456789");
  EXPECT_EQ(sent_by(file.get(), 0, 0), "");
}

TEST_F(Sendfile, LeavesTheFilesPositionAlone) {
  const auto file = temporary_file("0123456789");
  ::lseek(file.get(), 7, SEEK_SET);
  EXPECT_EQ(sent_by(file.get(), 0, {}), "0123456789");
  EXPECT_EQ(::lseek(file.get(), 0, SEEK_CUR), 7);
}

TEST_F(Sendfile, NonblockingSocketsAreNotSupported) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.setblocking(false);
  const auto file = temporary_file("x");
  const auto why = thrown_by([&] { a.sendfile(file.get()); });
  EXPECT_EQ(why.code, make_error_code(socket_errc::not_blocking));
  EXPECT_EQ(message(why), "sendfile: the socket is non-blocking; give it a timeout");
}

TEST_F(Sendfile, TheSocketMustBeOfStreamType) {
  auto [a, b] = udp_pair();
  const auto file = temporary_file("x");
  EXPECT_EQ(code_of(a.try_sendfile(file.get())), make_error_code(socket_errc::not_a_stream));
}

TEST_F(Sendfile, ReadsWhereTheSystemCannot) {
  // Files in /proc have no pages that the kernel could send: sendfile(2) gives EINVAL.
  const descriptor file{::open("/proc/self/maps", O_RDONLY | O_CLOEXEC)};
  EXPECT_FALSE(sent_by(file.get(), 0, 100).empty());
}

TEST_F(Sendfile, OfADescriptorThatIsNotAFileFails) {
  auto [a, b] = socketpair();
  EXPECT_EQ(code_of(a.try_sendfile(-1)), std::errc::bad_file_descriptor);
}

TEST_F(Sendfile, AFailureReportsTheBytesSent) {
  auto pair = socketpair();
  make_small(pair.first);
  const auto file = temporary_file(pattern(1 << 22));
  const auto why = thrown_by<timeout_error>([&] { pair.first.sendfile(file.get(), 0, {}, within(30ms)); });
  EXPECT_STREQ(why.call, "sendfile");
  EXPECT_GT(why.done, 0U);
  pair.first.close();
  EXPECT_EQ(read_all(pair.second), pattern(why.done));
}

}  // namespace
}  // namespace sockfam::tests

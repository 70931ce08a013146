// Without free descriptors calls fail, leak none, and work again when some are free.
#include "socket/few_descriptors.h"
#include "socket/support.h"

namespace sockfam::tests {
namespace {

// Without exceptions: UndefinedBehaviorSanitizer needs a descriptor to check one.
class Exhaustion : public Sockets {};

const std::error_code none_left = errno_code(EMFILE);

TEST_F(Exhaustion, OfSocket) {
  const few_descriptors none{0};
  EXPECT_EQ(code_of(socket::try_open(AF_UNIX, SOCK_STREAM)), none_left);
}

TEST_F(Exhaustion, OfAcceptAndTheConnectionWaits) {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  client.connect(server.getsockname());
  client.sendall("still here");
  {
    const few_descriptors none{0};
    EXPECT_EQ(code_of(server.try_accept()), none_left);
    EXPECT_EQ(code_of(server.try_accept(within(patience))), none_left);
    server.settimeout(patience);
    const auto got = server.try_accept();
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, none_left);
    EXPECT_STREQ(got.error().call, "accept");
  }
  EXPECT_EQ(server.accept().connection.recv(100), "still here");
}

TEST_F(Exhaustion, OfDup) {
  const socket sock{AF_UNIX, SOCK_STREAM};
  const few_descriptors none{0};
  const auto got = sock.try_dup();
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().code, none_left);
  EXPECT_STREQ(got.error().call, "dup");
  EXPECT_EQ(code_of(try_fromfd(sock.fileno())), none_left);
}

TEST_F(Exhaustion, OfSocketpair) {
  for (const unsigned left : {0U, 1U}) {
    const few_descriptors some{left};
    EXPECT_EQ(code_of(try_socketpair(AF_UNIX, SOCK_STREAM)), none_left);
  }
}

TEST_F(Exhaustion, OfRecvFds) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const int three[] = {a.fileno(), a.fileno(), b.fileno()};
  for (const unsigned left : {0U, 1U, 2U}) {
    send_fds(a, "four", three);
    const few_descriptors some{left};
    const auto got = try_recv_fds(b, 10, 3);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, none_left);
    EXPECT_EQ(got.error().done, 4U);
  }
  send_fds(a, "four", three);
  EXPECT_EQ(recv_fds(b, 10, 3).fds.size(), 3U);
}

TEST_F(Exhaustion, OfRecvmsgIsAFlag) {
  auto [a, b] = socketpair();
  const int three[] = {a.fileno(), a.fileno(), b.fileno()};
  send_fds(a, "x", three);
  const few_descriptors limit{1};
  auto got = b.recvmsg(10, cmsg_space(sizeof three));
  EXPECT_TRUE(got.control.truncated());
  EXPECT_LE(got.control.take_fds().size(), 1U);
}

TEST_F(Exhaustion, OfCreateConnection) {
  auto server = tcp_server();
  const auto port = std::to_string(port_of(server));
  const few_descriptors none{0};
  const auto got = try_create_connection("127.0.0.1", port);
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().why.code, none_left);
}

TEST_F(Exhaustion, OfCreateServer) {
  const temporary_folder folder;
  const few_descriptors none{0};
  EXPECT_EQ(code_of(try_create_server(folder.address("s"))), none_left);
}

}  // namespace
}  // namespace sockfam::tests

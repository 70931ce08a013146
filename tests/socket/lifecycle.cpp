// Creating, owning and closing sockets.
#include "socket/support.h"

#include <type_traits>

#include <sockfam/inet.h>
#include <sockfam/unix.h>

namespace sockfam::tests {
namespace {

class Lifecycle : public Sockets {};

int descriptor_flags(int number) { return ::fcntl(number, F_GETFD); }
int status_flags(int number) { return ::fcntl(number, F_GETFL); }
bool is_open(int number) { return descriptor_flags(number) >= 0; }

static_assert(!std::is_copy_constructible_v<socket> && !std::is_copy_assignable_v<socket>);
static_assert(std::is_nothrow_move_constructible_v<socket> && std::is_nothrow_move_assignable_v<socket>);

TEST_F(Lifecycle, ADefaultConstructedSocketIsClosed) {
  socket none;
  EXPECT_FALSE(none.is_open());
  EXPECT_FALSE(none);
  EXPECT_EQ(none.fileno(), no_handle);
  none.close();
}

TEST_F(Lifecycle, TheConstructorKeepsFamilyTypeAndProtocol) {
  const socket made{AF_INET, SOCK_DGRAM, IPPROTO_UDP};
  EXPECT_TRUE(made);
  EXPECT_EQ(made.family(), AF_INET);
  EXPECT_EQ(made.type(), SOCK_DGRAM);
  EXPECT_EQ(made.proto(), IPPROTO_UDP);
}

TEST_F(Lifecycle, TheNewlyCreatedSocketIsNonInheritable) {
  const socket made{AF_UNIX, SOCK_STREAM};
  EXPECT_EQ(descriptor_flags(made.fileno()) & FD_CLOEXEC, FD_CLOEXEC);
  EXPECT_FALSE(made.get_inheritable());
}

TEST_F(Lifecycle, TypeHasNoFlags) {
  const socket made{AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK};
  EXPECT_EQ(made.type(), SOCK_STREAM);
}

TEST_F(Lifecycle, SockNonblockMeansTimeoutZero) {
  const socket made{AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK};
  EXPECT_EQ(made.gettimeout(), timeout{0ns});
  EXPECT_FALSE(made.getblocking());
  EXPECT_NE(status_flags(made.fileno()) & O_NONBLOCK, 0);
}

TEST_F(Lifecycle, AFamilyThatDoesNotExistIsAnErrorOfSocket) {
  const auto why = thrown_by([] { const socket made{255, SOCK_STREAM}; });
  EXPECT_EQ(why.code, std::errc::address_family_not_supported);
  EXPECT_STREQ(why.call, "socket");
}

TEST_F(Lifecycle, TheDestructorClosesTheDescriptor) {
  int number = -1;
  {
    const socket made{AF_UNIX, SOCK_STREAM};
    number = made.fileno();
    ASSERT_TRUE(is_open(number));
  }
  EXPECT_FALSE(is_open(number));
}

TEST_F(Lifecycle, ClosingTwiceDoesNothing) {
  socket made{AF_UNIX, SOCK_STREAM};
  const int number = made.fileno();
  made.close();
  EXPECT_EQ(made.fileno(), -1);
  // Another descriptor has the number now, and keeps it.
  const socket other{AF_UNIX, SOCK_STREAM};
  ASSERT_EQ(other.fileno(), number);
  made.close();
  EXPECT_TRUE(is_open(number));
}

TEST_F(Lifecycle, AllFutureOperationsOnAClosedSocketFail) {
  socket made{AF_INET, SOCK_STREAM};
  made.close();
  char room[1];
  const auto bad = errno_code(EBADF);
  EXPECT_EQ(code_of(made.try_bind("inet:127.0.0.1:0")), bad);
  EXPECT_EQ(code_of(made.try_listen()), bad);
  EXPECT_EQ(code_of(made.try_accept()), bad);
  EXPECT_EQ(code_of(made.try_connect("inet:127.0.0.1:1")), bad);
  EXPECT_EQ(made.connect_ex("inet:127.0.0.1:1"), bad);
  EXPECT_EQ(code_of(made.try_recv(1)), bad);
  EXPECT_EQ(code_of(made.try_recv_into(room)), bad);
  EXPECT_EQ(code_of(made.try_recvfrom(1)), bad);
  EXPECT_EQ(code_of(made.try_recvmsg(1)), bad);
  EXPECT_EQ(code_of(made.try_send("x")), bad);
  EXPECT_EQ(code_of(made.try_sendall("x")), bad);
  EXPECT_EQ(code_of(made.try_sendto("x", "inet:127.0.0.1:1")), bad);
  EXPECT_EQ(code_of(made.try_shutdown(SHUT_RD)), bad);
  EXPECT_EQ(code_of(made.try_dup()), bad);
  EXPECT_EQ(code_of(made.try_getsockname()), bad);
  EXPECT_EQ(code_of(made.try_getpeername()), bad);
  EXPECT_EQ(code_of(made.try_getsockopt(SOL_SOCKET, SO_TYPE)), bad);
  EXPECT_EQ(code_of(made.try_setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)), bad);
  EXPECT_EQ(code_of(made.try_settimeout(1s)), bad);
  EXPECT_EQ(code_of(made.try_get_inheritable()), bad);
  EXPECT_EQ(code_of(made.try_set_inheritable(true)), bad);
}

TEST_F(Lifecycle, DetachPutsTheSocketIntoClosedStateWithoutClosingTheDescriptor) {
  socket made{AF_UNIX, SOCK_STREAM};
  const int number = made.fileno();
  EXPECT_EQ(made.detach(), number);
  EXPECT_FALSE(made.is_open());
  EXPECT_TRUE(is_open(number));
  EXPECT_EQ(made.detach(), no_handle);
  EXPECT_TRUE(try_close_handle(number));
  EXPECT_EQ(code_of(try_close_handle(number)), errno_code(EBADF));
}

TEST_F(Lifecycle, MovingLeavesAClosedSocket) {
  socket from{AF_INET, SOCK_DGRAM, IPPROTO_UDP};
  from.settimeout(7s);
  const int number = from.fileno();
  socket to{std::move(from)};
  EXPECT_EQ(from.fileno(), no_handle);  // NOLINT: the moved-from state is what is tested
  EXPECT_EQ(to.fileno(), number);
  EXPECT_EQ(to.family(), AF_INET);
  EXPECT_EQ(to.type(), SOCK_DGRAM);
  EXPECT_EQ(to.proto(), IPPROTO_UDP);
  EXPECT_EQ(to.gettimeout(), timeout{7s});
}

TEST_F(Lifecycle, MoveAssignmentClosesWhatWasThere) {
  socket from{AF_UNIX, SOCK_STREAM};
  socket to{AF_INET, SOCK_DGRAM};
  from.settimeout(7s);
  const int old = to.fileno();
  const int number = from.fileno();
  to = std::move(from);
  EXPECT_FALSE(is_open(old));
  EXPECT_EQ(to.fileno(), number);
  EXPECT_EQ(to.family(), AF_UNIX);
  EXPECT_EQ(to.type(), SOCK_STREAM);
  EXPECT_EQ(to.gettimeout(), timeout{7s});
  auto& itself = to;
  to = std::move(itself);
  EXPECT_TRUE(is_open(number));
}

TEST_F(Lifecycle, DupIsADescriptorOfItsOwnForTheSameSocket) {
  auto [a, b] = socketpair();
  a.settimeout(7s);
  auto twin = a.dup();
  EXPECT_NE(twin.fileno(), a.fileno());
  EXPECT_EQ(twin.gettimeout(), timeout{7s});
  EXPECT_EQ(twin.family(), AF_UNIX);
  EXPECT_EQ(twin.type(), SOCK_STREAM);
  a.close();
  twin.sendall("still there");
  EXPECT_EQ(b.recv(100), "still there");
  twin.close();
  EXPECT_TRUE(b.recv(100).empty());
}

TEST_F(Lifecycle, TheDuplicateIsNonInheritable) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.set_inheritable(true);
  EXPECT_FALSE(made.dup().get_inheritable());
}

TEST_F(Lifecycle, SetInheritableChangesTheFlagBothWays) {
  socket made{AF_UNIX, SOCK_STREAM};
  made.set_inheritable(true);
  EXPECT_TRUE(made.get_inheritable());
  EXPECT_EQ(descriptor_flags(made.fileno()) & FD_CLOEXEC, 0);
  made.set_inheritable(false);
  EXPECT_FALSE(made.get_inheritable());
  EXPECT_EQ(descriptor_flags(made.fileno()) & FD_CLOEXEC, FD_CLOEXEC);
}

TEST_F(Lifecycle, FromHandleFindsOutFamilyTypeAndProtocol) {
  socket made{AF_INET, SOCK_DGRAM};
  const int number = made.detach();
  const auto taken = socket::from_handle(number);
  EXPECT_EQ(taken.fileno(), number);
  EXPECT_EQ(taken.family(), AF_INET);
  EXPECT_EQ(taken.type(), SOCK_DGRAM);
  EXPECT_EQ(taken.proto(), IPPROTO_UDP);
  EXPECT_EQ(taken.gettimeout(), timeout{});
}

TEST_F(Lifecycle, FromHandleIsNonblockingIfTheDescriptorIs) {
  socket made{AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK};
  EXPECT_EQ(socket::from_handle(made.detach()).gettimeout(), timeout{0ns});
}

TEST_F(Lifecycle, FromHandleLeavesADescriptorThatIsNotASocketToTheCaller) {
  const auto file = temporary_file("x");
  const auto why = thrown_by([&] { socket::from_handle(file.get()); });
  EXPECT_EQ(why.code, std::errc::not_a_socket);
  EXPECT_STREQ(why.call, "from_handle");
  EXPECT_TRUE(is_open(file.get()));
  EXPECT_EQ(code_of(socket::try_from_handle(-1)), errno_code(EBADF));
}

TEST_F(Lifecycle, FromfdDuplicatesTheDescriptor) {
  auto [a, b] = socketpair();
  a.set_inheritable(true);
  auto twin = fromfd(a.fileno());
  EXPECT_NE(twin.fileno(), a.fileno());
  EXPECT_FALSE(twin.get_inheritable());
  twin.close();
  a.sendall("x");
  EXPECT_EQ(b.recv(1), "x");
}

TEST_F(Lifecycle, FromfdOfAFileFailsAndLeaksNothing) {
  const auto file = temporary_file("x");
  EXPECT_EQ(code_of(try_fromfd(file.get())), errno_code(ENOTSOCK));
}

TEST_F(Lifecycle, ForAddressTakesTheFamilyOfTheAddress) {
  EXPECT_EQ(socket::for_address(inet::address{}, SOCK_DGRAM).family(), AF_INET);
  EXPECT_EQ(socket::for_address(unix_::unnamed{}, SOCK_STREAM).family(), AF_UNIX);
  EXPECT_EQ(code_of(socket::try_for_address(any_address{}, SOCK_STREAM)), std::errc::address_family_not_supported);
}

TEST_F(Lifecycle, SocketpairIsOfUnixByDefault) {
  const auto [a, b] = socketpair();
  EXPECT_EQ(a.family(), AF_UNIX);
  EXPECT_EQ(b.type(), SOCK_STREAM);
  EXPECT_FALSE(a.get_inheritable());
  EXPECT_FALSE(b.get_inheritable());
}

TEST_F(Lifecycle, SocketpairOfAFamilyWithoutPairsFails) {
  const auto why = thrown_by([] { socketpair(AF_INET, SOCK_STREAM); });
  EXPECT_EQ(why.code, std::errc::operation_not_supported);
  EXPECT_STREQ(why.call, "socketpair");
}

/// Sets the default timeout for one test.
class default_timeout {
 public:
  explicit default_timeout(timeout value) { setdefaulttimeout(value); }
  default_timeout(const default_timeout&) = delete;
  default_timeout& operator=(const default_timeout&) = delete;
  ~default_timeout() { setdefaulttimeout({}); }
};

TEST_F(Lifecycle, TheDefaultTimeoutIsInitiallyNone) {
  EXPECT_EQ(getdefaulttimeout(), timeout{});
  EXPECT_EQ((socket{AF_UNIX, SOCK_STREAM}.gettimeout()), timeout{});
}

TEST_F(Lifecycle, TheDefaultTimeoutIsForNewSockets) {
  const socket older{AF_UNIX, SOCK_STREAM};
  const default_timeout set{3s};
  EXPECT_EQ(getdefaulttimeout(), timeout{3s});
  const socket made{AF_UNIX, SOCK_STREAM};
  EXPECT_EQ(made.gettimeout(), timeout{3s});
  EXPECT_NE(status_flags(made.fileno()) & O_NONBLOCK, 0);
  const auto [a, b] = socketpair();
  EXPECT_EQ(a.gettimeout(), timeout{3s});
  EXPECT_EQ(b.gettimeout(), timeout{3s});
  EXPECT_EQ(older.gettimeout(), timeout{});
}

TEST_F(Lifecycle, SockNonblockCountsMoreThanTheDefaultTimeout) {
  const default_timeout set{3s};
  EXPECT_EQ((socket{AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK}.gettimeout()), timeout{0ns});
  const auto [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
  EXPECT_EQ(a.gettimeout(), timeout{0ns});
  EXPECT_EQ(b.gettimeout(), timeout{0ns});
}

TEST_F(Lifecycle, ANegativeDefaultTimeoutIsRefused) {
  EXPECT_THROW(setdefaulttimeout(-1ns), socket_error);
  EXPECT_EQ(getdefaulttimeout(), timeout{});
}

TEST_F(Lifecycle, AcceptGivesTheDefaultTimeout) {
  auto server = tcp_server();
  const socket client{AF_INET, SOCK_STREAM};
  auto also = fromfd(client.fileno());
  also.connect(server.getsockname());
  const default_timeout set{3s};
  EXPECT_EQ(server.accept().connection.gettimeout(), timeout{3s});
}

}  // namespace
}  // namespace sockfam::tests

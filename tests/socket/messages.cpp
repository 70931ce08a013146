// sendmsg and recvmsg: pieces, flags, descriptors, credentials.
#include "socket/support.h"

#include <sys/stat.h>
#include <sys/uio.h>

#include <array>
#include <climits>

#include <sockfam/inet.h>

namespace sockfam::tests {
namespace {

class Messages : public Sockets {};

bool same_file(int a, int b) {
  struct stat first {};
  struct stat second {};
  return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

TEST_F(Messages, TheNonAncillaryDataIsAConcatenationOfTheBuffers) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  const bytes_view pieces[] = {"one ", "", "two ", "three"};
  EXPECT_EQ(a.sendmsg(pieces), 13U);
  EXPECT_EQ(b.recv(100), "one two three");
  EXPECT_EQ(a.sendmsg("alone"), 5U);
  EXPECT_EQ(b.recv(100), "alone");
}

TEST_F(Messages, AnyNumberOfPiecesUpToTheSystemsLimit) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  for (const std::size_t count : {1U, 15U, 16U, 17U, 100U, unsigned{IOV_MAX}}) {
    const auto text = pattern(count * 3);
    std::vector<bytes_view> pieces;
    for (std::size_t i = 0; i < count; ++i) pieces.push_back(std::string_view{text}.substr(i * 3, 3));
    EXPECT_EQ(a.sendmsg(pieces), text.size());
    EXPECT_EQ(b.recv(10000), text) << count;
  }
}

TEST_F(Messages, TheSystemMaySetALimitOnTheNumberOfBuffers) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair(AF_UNIX, SOCK_DGRAM);
  const std::vector<bytes_view> pieces(IOV_MAX + 1, "x");
  const auto why = thrown_by([&] { a.sendmsg(pieces); });
  EXPECT_EQ(why.code, std::errc::message_size);
  EXPECT_STREQ(why.call, "sendmsg");
}

TEST_F(Messages, RecvmsgIntoScattersIntoTheBuffersInTurn) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.sendall("Mary had a little lamb");
  char b1[5];
  char b2[1];
  char b3[100];
  const bytes_room rooms[] = {b1, b2, b3};
  control_buffer none;
  const auto got = b.recvmsg_into(rooms, none);
  EXPECT_EQ(got.size, 22U);
  EXPECT_EQ(got.flags, 0);
  EXPECT_EQ(std::string_view(b1, 5), "Mary ");
  EXPECT_EQ(b2[0], 'h');
  EXPECT_EQ(std::string_view(b3, 16), "ad a little lamb");
}

TEST_F(Messages, RecvmsgIntoManyRooms) {
  auto [a, b] = socketpair();
  const auto text = pattern(300);
  a.sendall(text);
  std::string back(300, '\0');
  std::vector<bytes_room> rooms;
  for (std::size_t i = 0; i < 300; i += 3) rooms.push_back(std::span{back}.subspan(i, 3));
  control_buffer none;
  EXPECT_EQ(b.recvmsg_into(rooms, none).size, 300U);
  EXPECT_EQ(back, text);
}

TEST_F(Messages, ATruncatedDatagramIsMarked) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.sendall("longer");
  const auto got = b.recvmsg(4);
  EXPECT_EQ(got.data, "long");
  EXPECT_EQ(got.flags, MSG_TRUNC);
  a.sendall("fits");
  EXPECT_EQ(b.recvmsg(4).flags, 0);
}

TEST_F(Messages, PeekLeavesTheMessage) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.sendall("x");
  EXPECT_EQ(b.recvmsg(10, 0, MSG_PEEK).data, "x");
  EXPECT_EQ(b.recvmsg(10).data, "x");
}

TEST_F(Messages, AnEmptyDatagramIsAMessage) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  EXPECT_EQ(a.sendmsg(std::span<const bytes_view>{}), 0U);
  a.sendall("");
  EXPECT_EQ(a.send(""), 0U);
  a.sendall("next");
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(b.recvmsg(10).data.empty());
  EXPECT_EQ(b.recv(10), "next");
}

TEST_F(Messages, EndOfRecordOfSeqpacket) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_SEQPACKET);
  a.sendall("first");
  a.sendall("second");
  EXPECT_EQ(b.recvmsg(3).flags & MSG_TRUNC, MSG_TRUNC);
  EXPECT_EQ(b.recvmsg(100).data, "second");
}

TEST_F(Messages, TheAddressSetsADestination) {
  auto receiver = udp_socket();
  socket sender{AF_INET, SOCK_DGRAM};
  const address_argument typed{receiver.getsockname()};
  sender.sendmsg("typed", {.to = typed});
  const auto text = "('127.0.0.1', " + std::to_string(port_of(receiver)) + ")";
  const address_argument as_text{text};
  sender.sendmsg("text", {.to = as_text});
  const auto got = receiver.recvmsg(100);
  EXPECT_EQ(got.data, "typed");
  EXPECT_EQ(got.from.get_if<inet::address>()->port, port_of(sender));
  EXPECT_EQ(receiver.recv(100), "text");
}

TEST_F(Messages, DescriptorsAreDuplicatesThatAreNotInheritable) {
  auto [a, b] = socketpair();
  const auto file = temporary_file("content");
  const int numbers[] = {file.get()};
  EXPECT_EQ(send_fds(a, "x", numbers), 1U);
  const auto got = recv_fds(b, 10, 1);
  EXPECT_EQ(got.data, "x");
  EXPECT_EQ(got.flags, 0);
  ASSERT_EQ(got.fds.size(), 1U);
  EXPECT_NE(got.fds[0].get(), file.get());
  EXPECT_TRUE(same_file(got.fds[0].get(), file.get()));
  EXPECT_EQ(::fcntl(got.fds[0].get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}

TEST_F(Messages, AMessageWithoutDescriptorsHasNone) {
  auto [a, b] = socketpair();
  a.sendall("x");
  EXPECT_TRUE(recv_fds(b, 10, 5).fds.empty());
}

TEST_F(Messages, ExactlyAsManyDescriptorsAsThereIsRoomFor) {
  auto [a, b] = socketpair();
  for (const std::size_t count : {1U, 2U, 3U, 7U, 253U}) {
    const std::vector<int> numbers(count, a.fileno());
    send_fds(a, "x", numbers);
    EXPECT_EQ(recv_fds(b, 1, count).fds.size(), count);
  }
}

TEST_F(Messages, MoreDescriptorsThanExpectedAreAnErrorAndAllAreClosed) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  for (const std::size_t expected : {0U, 1U, 2U, 3U}) {
    const std::vector<int> numbers(expected + 1, a.fileno());
    send_fds(a, "four", numbers);
    const auto open = open_descriptors();
    const auto why = thrown_by([&] { recv_fds(b, 10, expected); });
    EXPECT_EQ(why.code, make_error_code(socket_errc::control_truncated)) << expected;
    EXPECT_STREQ(why.call, "recv_fds");
    EXPECT_EQ(why.done, 4U);
    EXPECT_EQ(open_descriptors(), open);
  }
}

TEST_F(Messages, DescriptorsThatAreNotTakenAreClosed) {
  auto [a, b] = socketpair();
  const int numbers[] = {a.fileno(), b.fileno()};
  const auto open = open_descriptors();
  {
    send_fds(a, "x", numbers);
    const auto got = b.recvmsg(1, cmsg_space(sizeof numbers));
    EXPECT_EQ(open_descriptors().size(), open.size() + 2);
  }
  EXPECT_EQ(open_descriptors(), open);
}

TEST_F(Messages, DescriptorsAreTakenOnce) {
  auto [a, b] = socketpair();
  const int numbers[] = {a.fileno()};
  send_fds(a, "x", numbers);
  auto got = b.recvmsg(1, cmsg_space(sizeof numbers));
  const auto taken = got.control.take_fds();
  EXPECT_EQ(taken.size(), 1U);
  EXPECT_TRUE(got.control.take_fds().empty());
  EXPECT_EQ(got.control.messages().size(), 1U);
}

TEST_F(Messages, AControlBufferClosesWhatIsLeftBeforeItsNextUse) {
  auto [a, b] = socketpair();
  const int numbers[] = {a.fileno()};
  control_buffer control{cmsg_space(sizeof numbers)};
  char room[1];
  const bytes_room rooms[] = {room};
  const auto open = open_descriptors();
  for (int i = 0; i < 3; ++i) {
    send_fds(a, "x", numbers);
    EXPECT_EQ(b.recvmsg_into(rooms, control).size, 1U);
    EXPECT_EQ(open_descriptors().size(), open.size() + 1);
  }
  auto moved = std::move(control);
  EXPECT_EQ(moved.take_fds().size(), 1U);
  send_fds(a, "x", numbers);
  EXPECT_EQ(b.recvmsg_into(rooms, moved).size, 1U);
  moved = control_buffer{};
  EXPECT_EQ(open_descriptors(), open);
}

TEST_F(Messages, PeekingDescriptorsMakesDuplicatesEachTime) {
  auto [a, b] = socketpair();
  const int numbers[] = {a.fileno()};
  send_fds(a, "x", numbers);
  const auto open = open_descriptors();
  EXPECT_EQ(b.recvmsg(1, cmsg_space(sizeof numbers), MSG_PEEK).control.take_fds().size(), 1U);
  EXPECT_EQ(b.recvmsg(1, cmsg_space(sizeof numbers)).control.take_fds().size(), 1U);
  EXPECT_EQ(open_descriptors(), open);
}

TEST_F(Messages, TruncatedControlDataIsAFlag) {
  auto [a, b] = socketpair();
  const int numbers[] = {a.fileno(), b.fileno(), a.fileno()};
  send_fds(a, "x", numbers);
  auto got = b.recvmsg(1, cmsg_len(sizeof(int)));
  EXPECT_EQ(got.flags, MSG_CTRUNC);
  EXPECT_TRUE(got.control.truncated());
  EXPECT_EQ(got.control.take_fds().size(), 1U) << "what is there is whole";
  send_fds(a, "y", numbers);
  const auto none = b.recvmsg(1);
  EXPECT_TRUE(none.control.truncated());
  EXPECT_TRUE(none.control.messages().empty());
  a.sendall("z");
  EXPECT_FALSE(b.recvmsg(1).control.truncated());
}

TEST_F(Messages, TheSendersCredentials) {
  auto [a, b] = socketpair();
  b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
  const credentials me{::getpid(), ::getuid(), ::getgid()};
  a.sendall("unasked");
  EXPECT_EQ(b.recvmsg(100, cmsg_space(12)).control.sender(), me);
  control_messages control;
  control.sender(me);
  a.sendmsg("asked", {.control = &control});
  EXPECT_EQ(b.recvmsg(100, cmsg_space(12)).control.sender(), me);
  EXPECT_FALSE(b.dup().getsockopt(SOL_SOCKET, SO_PASSCRED) == 0);
}

TEST_F(Messages, CredentialsAndDescriptorsTogether) {
  auto [a, b] = socketpair();
  b.setsockopt(SOL_SOCKET, SO_PASSCRED, 1);
  control_messages control;
  control.fds({a.fileno(), b.fileno()});
  a.sendmsg("x", {.control = &control});
  auto got = b.recvmsg(10, cmsg_space(12) + cmsg_space(2 * sizeof(int)));
  EXPECT_FALSE(got.control.truncated());
  EXPECT_TRUE(got.control.sender());
  EXPECT_EQ(got.control.take_fds().size(), 2U);
}

TEST_F(Messages, AnyControlMessageByItsNumbers) {
  auto [a, b] = socketpair();
  const int number = a.fileno();
  control_messages control;
  EXPECT_TRUE(control.empty());
  control.add(SOL_SOCKET, SCM_RIGHTS, std::as_bytes(std::span{&number, 1}));
  EXPECT_EQ(control.view().size(), cmsg_space(sizeof number));
  a.sendmsg("x", {.control = &control});
  const auto got = b.recvmsg(10, 100);
  const auto found = got.control.find(SOL_SOCKET, SCM_RIGHTS);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->data.size(), sizeof number);
  EXPECT_FALSE(got.control.find(SOL_SOCKET, SCM_CREDENTIALS));
}

TEST_F(Messages, ControlMessagesThatTheKernelRefusesAreAnError) {
  auto [a, b] = socketpair();
  control_messages control;
  control.fds({-1});
  EXPECT_EQ(code_of(a.try_sendmsg(std::span<const bytes_view>{}, {.control = &control})),
            std::errc::bad_file_descriptor);
}

TEST_F(Messages, CmsgLenAndSpaceAreThoseOfTheSystem) {
  for (const std::size_t size : {0U, 1U, 4U, 8U, 12U, 100U}) {
    EXPECT_EQ(cmsg_len(size), CMSG_LEN(size));
    EXPECT_EQ(cmsg_space(size), CMSG_SPACE(size));
  }
}

}  // namespace
}  // namespace sockfam::tests

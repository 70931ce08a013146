// recv, recv_into, recvfrom, recvfrom_into.
#include "socket/support.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sockfam::tests {
namespace {

class Receiving : public Sockets {};

TEST_F(Receiving, TheMaximumAmountOfDataToBeReceivedAtOnce) {
  auto [a, b] = socketpair();
  a.sendall("abcdef");
  EXPECT_EQ(b.recv(4), "abcd");
  EXPECT_EQ(b.recv(4), "ef");
}

TEST_F(Receiving, ABufferHasExactlyWhatCame) {
  auto [a, b] = socketpair();
  a.sendall("xyz");
  const auto got = b.recv(1 << 20);
  EXPECT_EQ(got.size(), 3U);
  EXPECT_EQ(got[2], std::byte{'z'});
}

TEST_F(Receiving, EmptyBytesIndicateThatTheClientHasDisconnected) {
  auto [a, b] = tcp_pair();
  a.sendall("last");
  a.close();
  EXPECT_EQ(b.recv(10), "last");
  EXPECT_TRUE(b.recv(10).empty());
  EXPECT_TRUE(b.recv(10).empty());
}

TEST_F(Receiving, HalfAConnectionStillCarriesTheOtherWay) {
  auto [a, b] = tcp_pair();
  a.sendall("question");
  a.shutdown(SHUT_WR);
  EXPECT_EQ(read_all(b), "question");
  b.sendall("answer");
  b.close();
  EXPECT_EQ(read_all(a), "answer");
}

TEST_F(Receiving, PeekGivesTheSameBytesAgain) {
  auto [a, b] = tcp_pair();
  a.sendall("xy");
  EXPECT_EQ(b.recv(1, MSG_PEEK), "x");
  EXPECT_EQ(b.recv(2), "xy");
}

TEST_F(Receiving, WaitallWaitsForAllOfIt) {
  auto pair = tcp_pair();
  background sender{[&] {
    for (int i = 0; i < 10; ++i) {
      pair.first.sendall("0123456789");
      std::this_thread::sleep_for(1ms);
    }
  }};
  EXPECT_EQ(pair.second.recv(100, MSG_WAITALL).size(), 100U);
}

TEST_F(Receiving, EachDatagramIsOneRecvAndTheRestOfALongOneIsLost) {
  auto [a, b] = udp_pair();
  a.sendall("first");
  a.sendall("second");
  EXPECT_EQ(b.recv(3), "fir");
  EXPECT_EQ(b.recv(100), "second");
}

TEST_F(Receiving, TruncTellsTheLengthOfTheDatagram) {
  auto [a, b] = udp_pair();
  a.sendall("0123456789");
  char room[4];
  EXPECT_EQ(b.recv_into(room, MSG_TRUNC | MSG_PEEK), 10U);
  EXPECT_EQ(b.recv(10), "0123456789");
}

TEST_F(Receiving, WhatTheKernelDoesNotWriteIsZero) {
  constexpr std::size_t size = 4000;
  const std::string sent(size, 'x');
  const auto has_zeros = [](const buffer& got) { return std::count(got.begin(), got.end(), std::byte{0}) == size; };
  const auto leave_something = [] {
    auto before = buffer::with_room(size);
    std::memset(before.data(), 0xaa, size);
  };
  auto [a, b] = tcp_pair();
  for (int call = 0; call < 3; ++call) {
    a.sendall(sent);
    while (b.recv(size, MSG_PEEK).size() < size) {
    }
    leave_something();
    const auto got = call == 0   ? b.recv(size, MSG_TRUNC)
                     : call == 1 ? b.recvfrom(size, MSG_TRUNC).data
                                 : b.recvmsg(size, 0, MSG_TRUNC).data;
    EXPECT_TRUE(has_zeros(got)) << call;
  }
}

TEST_F(Receiving, ARecvThatIsToldTheLengthHasNoMoreThanItsRoom) {
  auto [a, b] = udp_pair();
  a.sendall("0123456789");
  a.sendall("0123456789");
  a.sendall("0123456789");
  EXPECT_EQ(b.recv(4, MSG_TRUNC), "0123");
  EXPECT_EQ(b.recvfrom(4, MSG_TRUNC).data, "0123");
  EXPECT_EQ(b.recvmsg(4, 0, MSG_TRUNC).data, "0123");
}

TEST_F(Receiving, AnEmptyDatagramHasASender) {
  auto a = udp_socket();
  auto b = udp_socket();
  a.sendto("", b.getsockname());
  const auto got = b.recvfrom(10);
  EXPECT_TRUE(got.data.empty());
  EXPECT_EQ(got.from, a.getsockname());
}

TEST_F(Receiving, RecvfromGivesTheAddressOfTheSocketSendingTheData) {
  auto a = udp_socket();
  auto b = udp_socket();
  a.sendto("x", b.getsockname());
  a.sendto("y", b.getsockname());
  const auto got = b.recvfrom(10);
  EXPECT_EQ(got.data, "x");
  EXPECT_EQ(got.from, a.getsockname());
  char room[10];
  const auto into = b.recvfrom_into(room);
  EXPECT_EQ(into.size, 1U);
  EXPECT_EQ(into.from, a.getsockname());
}

TEST_F(Receiving, RecvfromOfAStreamHasNoSender) {
  auto [a, b] = tcp_pair();
  a.sendall("x");
  EXPECT_EQ(b.recvfrom(10).from, any_address{});
  auto [c, d] = socketpair();
  c.sendall("x");
  EXPECT_EQ(d.recvfrom(10).from, any_address{});
}

TEST_F(Receiving, TheSenderAsBytes) {
  auto a = udp_socket();
  auto b = udp_socket();
  a.sendto("x", b.getsockname());
  std::array<char, 10> room;
  sockaddr_bytes from;
  EXPECT_EQ(b.recvfrom_into(room, from), 1U);
  EXPECT_EQ(*decode(from.view()), a.getsockname());
  b.setblocking(false);
  EXPECT_FALSE(b.try_recvfrom_into(room, from));
  EXPECT_EQ(from.size(), 0U) << "no sender of what did not come";
}

TEST_F(Receiving, IntoAnyContiguousRoom) {
  auto [a, b] = socketpair();
  a.sendall("abcdefgh");
  std::string text(2, '\0');
  std::vector<unsigned char> bytes(2);
  std::array<std::byte, 2> few{};
  char plain[2];
  EXPECT_EQ(b.recv_into(text), 2U);
  EXPECT_EQ(text, "ab");
  EXPECT_EQ(b.recv_into(bytes), 2U);
  EXPECT_EQ(bytes[1], 'd');
  EXPECT_EQ(b.recv_into(few), 2U);
  EXPECT_EQ(few[1], std::byte{'f'});
  EXPECT_EQ(b.recv_into(std::span{plain}), 2U);
  EXPECT_EQ(plain[1], 'h');
}

TEST_F(Receiving, NoRoomTakesNothingFromAStream) {
  auto [a, b] = socketpair();
  a.sendall("x");
  EXPECT_TRUE(b.recv(0).empty());
  EXPECT_EQ(b.recv_into(bytes_room{}), 0U);
  EXPECT_EQ(b.recv(1), "x");
}

TEST_F(Receiving, RecvOfAnUnconnectedStreamIsAnError) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_EQ(code_of(sock.try_recv(1)), std::errc::not_connected);
}

TEST_F(Receiving, OutOfBandData) {
  auto [a, b] = tcp_pair();
  EXPECT_EQ(a.send("!", MSG_OOB), 1U);
  a.sendall("normal");
  EXPECT_EQ(b.recv(1, MSG_OOB), "!");
  EXPECT_EQ(b.recv(6, MSG_WAITALL), "normal");
}

}  // namespace
}  // namespace sockfam::tests

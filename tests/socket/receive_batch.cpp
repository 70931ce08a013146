// Many datagrams in one call: sendmmsg, recvmmsg, UDP_SEGMENT, UDP_GRO.
#include <netinet/udp.h>

#include <sockfam/inet6.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/segments.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Batch : public Sockets {};

TEST_F(Batch, DatagramsArriveInOrderWithTheirSenders) {
  auto a = udp_socket();
  auto b = udp_socket();
  const auto to = b.getsockname();
  message_batch out{4};
  for (const std::string_view text : {"one", "", "three", "four"}) EXPECT_TRUE(out.add(text, to));
  EXPECT_EQ(a.send_batch(out), 4U);
  message_batch in{8, 16};
  EXPECT_EQ(b.recv_batch(in), 4U);
  ASSERT_EQ(in.size(), 4U);
  EXPECT_EQ(in[0].text(), "one");
  EXPECT_EQ(in[1].text(), "");
  EXPECT_EQ(in[3].text(), "four");
  int count = 0;
  for (const auto datagram : in) {
    EXPECT_EQ(datagram.from(), a.getsockname());
    EXPECT_FALSE(datagram.truncated());
    ++count;
  }
  EXPECT_EQ(count, 4);
}

TEST_F(Batch, ABatchThatIsFullTakesNoMore) {
  message_batch out{2};
  EXPECT_EQ(out.capacity(), 2U);
  EXPECT_TRUE(out.empty());
  EXPECT_TRUE(out.add("a"));
  EXPECT_TRUE(out.add("b"));
  EXPECT_FALSE(out.add("c"));
  EXPECT_EQ(out.size(), 2U);
  out.clear();
  EXPECT_TRUE(out.empty());
  EXPECT_TRUE(out.add("d"));
}

TEST_F(Batch, AddressesThatCannotBeSentAreRefused) {
  message_batch out{2};
  EXPECT_FALSE(out.add("x", "inet:127.0.0.1:9")) << "the socket that the text is for is not known";
  EXPECT_FALSE(out.add("x", inet6::address{.flowinfo = 0x100000}));
  EXPECT_TRUE(out.empty());
}

TEST_F(Batch, ToTheConnectedPeer) {
  auto [a, b] = udp_pair();
  message_batch out{3};
  out.add("x", b.getsockname());
  out.clear();
  for (int i = 0; i < 3; ++i) out.add("x");
  EXPECT_EQ(a.send_batch(out), 3U);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(b.recv(10), "x");
}

TEST_F(Batch, LongDatagramsAreTruncatedEachForItself) {
  auto [a, b] = udp_pair();
  for (const std::string_view text : {"fits", "is longer", "ok"}) a.sendall(text);
  message_batch in{8, 4};
  ASSERT_EQ(b.recv_batch(in), 3U);
  EXPECT_EQ(in[0].text(), "fits");
  EXPECT_FALSE(in[0].truncated());
  EXPECT_EQ(in[1].text(), "is l");
  EXPECT_TRUE(in[1].truncated());
  EXPECT_EQ(in[2].text(), "ok");
}

TEST_F(Batch, NoMoreThanItHasRoomFor) {
  auto [a, b] = udp_pair();
  for (const std::string_view text : {"1", "2", "3"}) a.sendall(text);
  message_batch in{2, 4};
  EXPECT_EQ(b.recv_batch(in), 2U);
  EXPECT_EQ(b.recv_batch(in), 1U);
  EXPECT_EQ(in.size(), 1U);
  EXPECT_EQ(in[0].text(), "3");
}

TEST_F(Batch, ItsMemoryIsUsedAgainBothWays) {
  auto [a, b] = udp_pair();
  message_batch both{2, 8};
  for (int i = 0; i < 3; ++i) {
    both.clear();
    both.add("ping");
    EXPECT_EQ(a.send_batch(both), 1U);
    EXPECT_EQ(b.recv_batch(both), 1U);
    EXPECT_EQ(both[0].text(), "ping");
    EXPECT_EQ(both[0].from(), a.getsockname());
  }
  auto moved = std::move(both);
  a.sendall("moved");
  EXPECT_EQ(b.recv_batch(moved), 1U);
  EXPECT_EQ(moved[0].text(), "moved");
}

TEST_F(Batch, WaitsForTheFirstAndTakesThoseThatFollow) {
  auto pair = udp_pair();
  const signal_storm storm;
  background sender{[&] {
    storm.await(10);
    pair.first.sendall("x");
  }};
  message_batch in{64, 8};
  EXPECT_EQ(pair.second.recv_batch(in), 1U);
}

TEST_F(Batch, NothingToReceiveIsAnErrorAndAnEmptyBatch) {
  auto [a, b] = udp_pair();
  message_batch in{2, 8};
  a.sendall("x");
  b.recv_batch(in);
  EXPECT_TRUE(b.try_recv_batch(in, within(1ms)).error().timed_out());
  EXPECT_TRUE(in.empty());
  EXPECT_STREQ(b.try_recv_batch(in, MSG_DONTWAIT).error().call, "recvmmsg");
}

TEST_F(Batch, SendsAsManyAsTheKernelTakes) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.setblocking(false);
  message_batch out{2000};
  for (std::size_t i = 0; i < out.capacity(); ++i) out.add("x");
  const auto sent = a.send_batch(out);
  EXPECT_GT(sent, 0U);
  EXPECT_LT(sent, 2000U);
  for (std::size_t i = 0; i < sent; ++i) EXPECT_EQ(b.recv(10, MSG_DONTWAIT), "x");
  EXPECT_TRUE(b.try_recv(10, MSG_DONTWAIT).error().would_block());
}

TEST_F(Batch, GoesOnAfterWhatWasSent) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  a.setblocking(false);
  std::vector<std::string> texts(600);
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = std::to_string(i);
  message_batch out{texts.size()};
  for (const auto& text : texts) ASSERT_TRUE(out.add(text));
  std::size_t came = 0;
  do {
    a.send_batch(out);
    while (const auto got = b.try_recv(10, MSG_DONTWAIT)) ASSERT_EQ(*got, texts[came++]);
  } while (out.unsent() > 0);
  EXPECT_EQ(came, texts.size());
  a.send_batch(out);
  EXPECT_EQ(b.recv(10), "0") << "a batch that went out whole is sent again";
}

TEST_F(Batch, ASendersBytesAreReturnedUnchanged) {
  auto a = udp_socket();
  auto b = udp_socket();
  a.sendto("ping", b.getsockname());
  message_batch in{1, 8};
  message_batch out{1};
  b.recv_batch(in);
  EXPECT_TRUE(out.add("pong", in[0].from_bytes()));
  EXPECT_EQ(b.send_batch(out), 1U);
  EXPECT_EQ(a.recv(10), "pong");
}

class Segments : public Sockets {
 protected:
  void SetUp() override {
    Sockets::SetUp();
    receiver_ = udp_socket();
    const int one = 1;
    if (::setsockopt(receiver_.fileno(), IPPROTO_UDP, UDP_GRO, &one, sizeof one) != 0) {
      ASSERT_EQ(errno, ENOPROTOOPT);
      GTEST_SKIP() << "no UDP_GRO before Linux 5.0";
    }
    enable_receive_offload(receiver_);
  }
  void TearDown() override {
    receiver_.close();
    Sockets::TearDown();
  }

  socket receiver_;
};

/// Receives segments until that many bytes have arrived.
std::vector<std::string> segments_of(socket& from, std::size_t size) {
  std::vector<std::string> all;
  std::vector<char> room(65536);
  for (std::size_t done = 0; done < size;) {
    const auto got = recv_segments(from, room, within(patience));
    for (std::size_t at = 0; at < got.size; at += got.segment) {
      all.emplace_back(room.data() + at, std::min(got.segment, got.size - at));
    }
    done += got.size;
  }
  return all;
}

TEST_F(Segments, OneSendBecomesManyDatagrams) {
  auto sender = udp_socket();
  auto plain = udp_socket();
  const address_argument to{plain.getsockname()};
  EXPECT_EQ(send_segments(sender, "aaabbbc", 3, to), 7U);
  EXPECT_EQ(plain.recv(100), "aaa");
  EXPECT_EQ(plain.recv(100), "bbb");
  EXPECT_EQ(plain.recv(100), "c");
}

TEST_F(Segments, AreReceivedTogetherAndTellTheirSize) {
  auto sender = udp_socket();
  sender.connect(receiver_.getsockname());
  const auto text = pattern(640);
  EXPECT_EQ(send_segments(sender, text, 32), text.size());
  const auto all = segments_of(receiver_, text.size());
  ASSERT_EQ(all.size(), 20U);
  for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(all[i], text.substr(i * 32, 32));
}

TEST_F(Segments, TheSizeIsFoundAmongWhatOtherOptionsAdd) {
  receiver_.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1);
  receiver_.setsockopt(IPPROTO_IP, IP_PKTINFO, 1);
  auto sender = udp_socket();
  sender.connect(receiver_.getsockname());
  EXPECT_EQ(send_segments(sender, pattern(320), 32), 320U);
  EXPECT_EQ(segments_of(receiver_, 320).size(), 10U);
}

TEST_F(Segments, ASingleDatagramIsItsOwnSegment) {
  auto sender = udp_socket();
  sender.sendto("alone", receiver_.getsockname());
  char room[100];
  const auto got = recv_segments(receiver_, room);
  EXPECT_EQ(got.size, 5U);
  EXPECT_EQ(got.segment, 5U);
  EXPECT_FALSE(got.truncated);
  EXPECT_EQ(got.from, sender.getsockname());
}

TEST_F(Segments, TooLittleRoomIsTruncation) {
  auto sender = udp_socket();
  sender.sendto("too long", receiver_.getsockname());
  sender.sendto("too long", receiver_.getsockname());
  char room[3];
  EXPECT_TRUE(recv_segments(receiver_, room).truncated);
  const auto told = recv_segments(receiver_, room, MSG_TRUNC);
  EXPECT_TRUE(told.truncated);
  EXPECT_EQ(told.size, 3U) << "not more than there is room for";
}

TEST_F(Segments, TooManyOrTooBigAreAnError) {
  auto sender = udp_socket();
  sender.connect(receiver_.getsockname());
  EXPECT_FALSE(try_send_segments(sender, std::string(66000, 'x'), 1000));
  EXPECT_FALSE(try_send_segments(sender, std::string(1000, 'x'), 1));
}

}  // namespace
}  // namespace sockfam::tests

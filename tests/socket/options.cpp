// getsockopt, setsockopt: numbers, bytes, structs, and none with a length.
#include "socket/support.h"

#include <array>

namespace sockfam::tests {
namespace {

class Options : public Sockets {};

TEST_F(Options, IfNoLengthIsGivenAnIntegerOptionIsAssumed) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_TYPE), SOCK_STREAM);
  sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
  EXPECT_NE(sock.getsockopt(SOL_SOCKET, SO_REUSEADDR), 0);
  sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 0);
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_REUSEADDR), 0);
}

TEST_F(Options, WithALengthTheValueIsBytes) {
  const socket sock{AF_INET, SOCK_STREAM};
  const auto value = sock.getsockopt(SOL_SOCKET, SO_TYPE, 100);
  ASSERT_EQ(value.size(), sizeof(int)) << "as many as the kernel gave";
  int type = 0;
  std::memcpy(&type, value.data(), sizeof type);
  EXPECT_EQ(type, SOCK_STREAM);
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_TYPE, 2).size(), 2U);
}

TEST_F(Options, TheValueCanBeBytes) {
  socket sock{AF_INET, SOCK_STREAM};
  const int on = 1;
  sock.setsockopt(SOL_SOCKET, SO_KEEPALIVE, std::as_bytes(std::span{&on, 1}));
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_KEEPALIVE), 1);
}

TEST_F(Options, TheValueCanBeText) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto set = sock.try_setsockopt(IPPROTO_TCP, TCP_CONGESTION, "reno");
  ASSERT_TRUE(set) << message(set.error());
  EXPECT_STREQ(sock.getsockopt(IPPROTO_TCP, TCP_CONGESTION, 16).text().data(), "reno");
}

TEST_F(Options, TheValueCanBeAStruct) {
  socket sock{AF_INET, SOCK_STREAM};
  sock.setsockopt(SOL_SOCKET, SO_LINGER, linger{.l_onoff = 1, .l_linger = 7});
  const auto back = sock.getsockopt<linger>(SOL_SOCKET, SO_LINGER);
  EXPECT_EQ(back.l_onoff, 1);
  EXPECT_EQ(back.l_linger, 7);
}

TEST_F(Options, AStructOfAnotherSizeIsRefused) {
  const socket sock{AF_INET, SOCK_STREAM};
  using longer = std::array<int, 4>;
  const auto why = thrown_by([&] { sock.getsockopt<longer>(SOL_SOCKET, SO_TYPE); });
  EXPECT_EQ(why.code, socket_errc::other_size);
  EXPECT_EQ(why.done, sizeof(int));
  EXPECT_STREQ(why.call, "getsockopt");
}

TEST_F(Options, AWiderIntegerTakesAnAnswerOfFourBytes) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_EQ(sock.getsockopt<std::uint64_t>(SOL_SOCKET, SO_TYPE), std::uint64_t{SOCK_STREAM});
  sock.setsockopt(SOL_SOCKET, SO_PRIORITY, 3);
  EXPECT_EQ(sock.getsockopt<std::int64_t>(SOL_SOCKET, SO_PRIORITY), 3);
}

TEST_F(Options, AsTrueOrFalseAreAskedAsNumbers) {
  socket sock{AF_INET, SOCK_STREAM};
  const int one = 1;
  if (::setsockopt(sock.fileno(), SOL_SOCKET, SO_MARK, &one, sizeof one) != 0) {
    ASSERT_EQ(errno, EPERM);
    GTEST_SKIP() << "marks need privileges";
  }
  for (const int number : {0, 2, 0x10000}) {
    sock.setsockopt(SOL_SOCKET, SO_MARK, number);
    EXPECT_EQ(sock.getsockopt<bool>(SOL_SOCKET, SO_MARK), number != 0) << number;
  }
}

TEST_F(Options, NumbersThatDoNotFitAnIntAreRefused) {
  socket sock{AF_INET, SOCK_STREAM};
  const int before = sock.getsockopt(SOL_SOCKET, SO_RCVBUF);
  for (const auto value : {(1LL << 32) | 4096, 1LL << 31, -(1LL << 31) - 1}) {
    EXPECT_EQ(code_of(sock.try_setsockopt(SOL_SOCKET, SO_RCVBUF, value)), socket_errc::not_an_int) << value;
  }
  EXPECT_EQ(code_of(sock.try_setsockopt(SOL_SOCKET, SO_RCVBUF, 0x80000000U)), socket_errc::not_an_int);
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_RCVBUF), before);
  sock.setsockopt(SOL_SOCKET, SO_KEEPALIVE, true);
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_KEEPALIVE), 1);
  sock.setsockopt(SOL_SOCKET, SO_PRIORITY, 4UL);
  EXPECT_EQ(sock.getsockopt(SOL_SOCKET, SO_PRIORITY), 4);
}

template <class T>
concept settable = requires(socket& sock, const T& value) {
  sock.setsockopt(0, 0, value);
};
static_assert(settable<int> && settable<bool> && settable<std::uint64_t> && settable<linger> && settable<none>);
static_assert(!settable<double> && !settable<float> && !settable<void*>);
static_assert(settable<std::array<int, 2>> && !settable<std::span<int>> && !settable<std::u16string_view>);
static_assert(!settable<std::chrono::seconds>, "an option has a unit of its own");

TEST_F(Options, OfSixtyFourBitsGoBothWays) {
  socket sock{AF_INET, SOCK_STREAM};
  constexpr std::uint64_t rate = 5'000'000'000;  // bytes a second: more than 32 bits hold
  sock.setsockopt<std::uint64_t>(SOL_SOCKET, SO_MAX_PACING_RATE, rate);
  EXPECT_EQ(sock.getsockopt<std::uint64_t>(SOL_SOCKET, SO_MAX_PACING_RATE), rate);
}

TEST_F(Options, AQuestionGoesToTheKernelAndComesBack) {
  auto [a, b] = tcp_pair();
  tcp_zerocopy_receive question{};
  question.address = 1;  // the kernel refuses an address that is not that of a page
  EXPECT_EQ(code_of(a.try_getsockopt(IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, question)), std::errc::invalid_argument);
  b.sendall("four");
  a.wait_readable(within(patience));
  question = {};
  EXPECT_EQ(a.getsockopt(IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, question).length, 0U);
  std::array<std::byte, sizeof question> raw{};
  EXPECT_EQ(a.getsockopt_into(IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE, raw), sizeof question);
}

TEST_F(Options, NoneIsANullPointerWithALength) {
  socket sock{AF_INET, SOCK_STREAM};
  // The kernel tries to read four bytes from a null pointer, which shows the length it was given.
  EXPECT_EQ(code_of(sock.try_setsockopt(SOL_SOCKET, SO_KEEPALIVE, none{4})), std::errc::bad_address);
  EXPECT_EQ(code_of(sock.try_setsockopt(SOL_SOCKET, SO_KEEPALIVE, none{})), std::errc::invalid_argument);
}

TEST_F(Options, OneThatTheKernelDoesNotKnowIsAnError) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto got = thrown_by([&] { sock.getsockopt(SOL_SOCKET, 0x7fff); });
  EXPECT_EQ(got.code, std::errc::no_protocol_option);
  EXPECT_STREQ(got.call, "getsockopt");
  const auto set = thrown_by([&] { sock.setsockopt(SOL_SOCKET, 0x7fff, 1); });
  EXPECT_EQ(set.code, std::errc::no_protocol_option);
  EXPECT_STREQ(set.call, "setsockopt");
}

TEST_F(Options, AListenersBacklogBelowZeroIsZero) {
  socket server{AF_INET, SOCK_STREAM};
  server.bind("inet:127.0.0.1:0");
  server.listen(-1);
  // tcp(7): for a listening socket these two are its queue and its limit.
  const auto info = server.getsockopt(IPPROTO_TCP, TCP_INFO, sizeof(tcp_info));
  tcp_info state{};
  std::memcpy(&state, info.data(), std::min(info.size(), sizeof state));
  EXPECT_EQ(state.tcpi_sacked, 0U);
}

TEST_F(Options, ListenTakesTheBacklogThatIsGiven) {
  socket server{AF_INET, SOCK_STREAM};
  server.bind("inet:127.0.0.1:0");
  server.listen(5);
  tcp_info state{};
  const auto info = server.getsockopt(IPPROTO_TCP, TCP_INFO, sizeof state);
  std::memcpy(&state, info.data(), std::min(info.size(), sizeof state));
  EXPECT_EQ(state.tcpi_sacked, 5U);
  EXPECT_NE(server.getsockopt(SOL_SOCKET, SO_ACCEPTCONN), 0);
}

}  // namespace
}  // namespace sockfam::tests

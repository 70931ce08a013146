// Typed options against the kernel's raw ones.
#include <sockfam/socket/options.h>

#include <linux/net_tstamp.h>

#include <array>
#include <fstream>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class TypedOptions : public Sockets {};

TEST_F(TypedOptions, Linger) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_EQ(get_option(sock, options::linger), std::nullopt);
  for (const auto wanted : {0s, 5s, 65535s}) {
    set_option(sock, options::linger, wanted);
    EXPECT_EQ(get_option(sock, options::linger), wanted);
    const auto raw = sock.getsockopt<::linger>(SOL_SOCKET, SO_LINGER);
    EXPECT_EQ(raw.l_onoff, 1);
    EXPECT_EQ(raw.l_linger, wanted.count());
  }
  set_option(sock, options::linger, std::nullopt);
  EXPECT_EQ(get_option(sock, options::linger), std::nullopt);
}

TEST_F(TypedOptions, LingerIsNotCut) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_EQ(code_of(try_set_option(sock, options::linger, -1s)), std::errc::invalid_argument);
  const auto why = thrown_by([&] { set_option(sock, options::linger, std::chrono::seconds{(1LL << 32) + 5}); });
  EXPECT_EQ(why.code, std::errc::value_too_large);
  EXPECT_STREQ(why.call, "setsockopt");
  EXPECT_EQ(get_option(sock, options::linger), std::nullopt);
}

TEST_F(TypedOptions, ALingerOfZeroResetsTheConnection) {
  auto [client, server] = tcp_pair();
  set_option(client, options::linger, 0s);
  client.close();
  EXPECT_EQ(code_of(server.try_recv(1, within(patience))), std::errc::connection_reset);
}

TEST_F(TypedOptions, KernelTimeouts) {
  auto sock = udp_socket();
  EXPECT_EQ(get_option(sock, options::receive_timeout), timeout{});
  set_option(sock, options::receive_timeout, 2s);
  set_option(sock, options::send_timeout, 3s);
  EXPECT_EQ(get_option(sock, options::receive_timeout), timeout{2s});
  EXPECT_EQ(get_option(sock, options::send_timeout), timeout{3s});
  EXPECT_EQ(sock.getsockopt<timeval>(SOL_SOCKET, SO_RCVTIMEO).tv_sec, 2);
  EXPECT_EQ(sock.getsockopt<timeval>(SOL_SOCKET, SO_SNDTIMEO).tv_sec, 3);
  set_option(sock, options::receive_timeout, {});
  EXPECT_EQ(get_option(sock, options::receive_timeout), timeout{});
  set_option(sock, options::receive_timeout, 50ms);
  const auto began = steady::now();
  EXPECT_EQ(code_of(sock.try_recv(1)), std::errc::resource_unavailable_try_again);
  EXPECT_GE(steady::now() - began, 50ms);
}

TEST_F(TypedOptions, AKernelTimeoutIsNeverRoundedToNone) {
  auto sock = udp_socket();
  for (const auto wanted : {1ns, 999ns, 1'000'000'000ns - 1ns, 1'999'999'999ns}) {
    set_option(sock, options::receive_timeout, wanted);
    const auto got = get_option(sock, options::receive_timeout);
    ASSERT_TRUE(got) << wanted.count();
    EXPECT_GE(*got, wanted);
    EXPECT_LE(*got, wanted + 20ms) << "a clock tick";
  }
  for (const auto wanted : {0ns, -1ns}) {
    EXPECT_EQ(code_of(try_set_option(sock, options::receive_timeout, wanted)), std::errc::invalid_argument)
        << "the kernel reads 0 as no limit";
  }
  if constexpr (sizeof(timeval::tv_sec) == 8) {
    set_option(sock, options::receive_timeout, std::chrono::nanoseconds::max());
    const auto got = get_option(sock, options::receive_timeout);
    EXPECT_TRUE(!got || *got > std::chrono::hours{24 * 365 * 200}) << "not wrapped";
  }
}

// TCP_INFO.

TEST_F(TypedOptions, TcpInformationIsThatOfTheSystemsStruct) {
  auto [client, server] = tcp_pair();
  client.sendall(pattern(5000));
  EXPECT_FALSE(server.recv(5000).empty());
  const auto typed = get_option(client, options::tcp_info);
  const auto raw = getsockopt_partly<::tcp_info>(client, IPPROTO_TCP, TCP_INFO);
  EXPECT_EQ(typed->state, TCP_ESTABLISHED);
  EXPECT_EQ(typed->state, raw->tcpi_state);
  EXPECT_EQ(typed->options, raw->tcpi_options);
  EXPECT_EQ(typed->snd_wscale, raw->tcpi_snd_wscale);
  EXPECT_EQ(typed->rcv_wscale, raw->tcpi_rcv_wscale);
  EXPECT_EQ(typed->snd_mss, raw->tcpi_snd_mss);
  EXPECT_EQ(typed->pmtu, raw->tcpi_pmtu);
  EXPECT_EQ(typed->advmss, raw->tcpi_advmss);
  EXPECT_EQ(typed->total_retrans, raw->tcpi_total_retrans);
  EXPECT_GT(typed->rtt, 0U);
  EXPECT_LT(typed->rtt, 30'000'000U);
}

TEST_F(TypedOptions, TcpInformationOfNewerKernels) {
  auto [client, server] = tcp_pair();
  client.sendall(pattern(5000));
  while (server.recv(5000, MSG_PEEK).size() < 5000) {
  }
  const auto sent = get_option(client, options::tcp_info);
  const auto received = get_option(server, options::tcp_info);
  if (sent.size < offsetof(tcp_information, dsack_dups)) GTEST_SKIP() << "an old kernel: " << sent.size << " bytes";
  EXPECT_EQ(sent->bytes_sent, 5000U) << "Linux 4.19";
  EXPECT_EQ(received->bytes_received, 5000U);
  EXPECT_EQ(received->bytes_sent, 0U);
  EXPECT_GE(sent->segs_out, 2U);
  if (sent.size < offsetof(tcp_information, rehash)) GTEST_SKIP() << "an old kernel: " << sent.size << " bytes";
  EXPECT_GT(sent->snd_wnd, 0U);
  EXPECT_GT(sent->rcv_wnd, 0U) << "Linux 6.2";
}

TEST_F(TypedOptions, AStructOfWhichTheKernelKnowsLessEndsWithZeros) {
  struct longer {
    tcp_information known;
    std::array<unsigned char, 2000> more;
  };
  const socket sock{AF_INET, SOCK_STREAM};
  const auto got = getsockopt_partly<longer>(sock, IPPROTO_TCP, TCP_INFO);
  EXPECT_GE(got.size, 104U) << "as many as there ever were";
  EXPECT_LT(got.size, sizeof(longer));
  EXPECT_EQ(got->known.state, TCP_CLOSE);
  const auto bytes = std::as_bytes(std::span{&got.value, 1});
  for (const auto byte : bytes.subspan(got.size)) EXPECT_EQ(byte, std::byte{});
}

TEST_F(TypedOptions, AStructOfWhichTheKernelKnowsMoreIsCut) {
  const socket sock{AF_INET, SOCK_STREAM};
  const auto got = getsockopt_partly<std::array<std::uint8_t, 8>>(sock, IPPROTO_TCP, TCP_INFO);
  EXPECT_EQ(got.size, 8U);
  EXPECT_EQ(got.value[0], TCP_CLOSE);
}

TEST_F(TypedOptions, OnlyTcpHasTcpInformation) {
  const socket sock{AF_INET, SOCK_DGRAM};
  const auto why = thrown_by([&] { get_option(sock, options::tcp_info); });
  EXPECT_TRUE(why.code == std::errc::operation_not_supported || why.code == std::errc::no_protocol_option);
}

// Peers.

TEST_F(TypedOptions, CredentialsOfThePeer) {
  const auto [a, b] = socketpair();
  const credentials me{::getpid(), ::getuid(), ::getgid()};
  EXPECT_EQ(get_option(a, options::peer_credentials), me);
  EXPECT_EQ(get_option(b, options::peer_credentials), me);
}

TEST_F(TypedOptions, CredentialsOfNobodyAreAnError) {
  const socket alone{AF_UNIX, SOCK_STREAM};
  EXPECT_EQ(thrown_by([&] { get_option(alone, options::peer_credentials); }).code, std::errc::not_connected);
  const auto [client, server] = tcp_pair();
  EXPECT_EQ(code_of(try_get_option(client, options::peer_credentials)), std::errc::not_connected);
}

/// The process that a pidfd is for: proc(5).
std::string process_of(const descriptor& pidfd) {
  std::ifstream about{"/proc/self/fdinfo/" + std::to_string(pidfd.get())};
  for (std::string line; std::getline(about, line);) {
    if (line.starts_with("Pid:\t")) return line.substr(5);
  }
  return "";
}

TEST_F(TypedOptions, APidfdOfThePeer) {
  const auto [a, b] = socketpair();
  const auto got = try_get_option(a, options::peer_pidfd);
  if (!got && got.error().code == std::errc::no_protocol_option) GTEST_SKIP() << "no SO_PEERPIDFD before Linux 6.5";
  ASSERT_TRUE(got) << message(got.error());
  ASSERT_TRUE(*got);
  EXPECT_EQ(process_of(*got), std::to_string(::getpid()));
  EXPECT_EQ(::fcntl(got->get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
  const socket alone{AF_UNIX, SOCK_STREAM};
  EXPECT_EQ(code_of(try_get_option(alone, options::peer_pidfd)), std::errc::no_message_available) << "ENODATA";
}

// What comes with messages.

/// An answer to what `got` was, from the address that it was sent to.
template <class Info>
void answer(socket& from, const Info& info, const any_address& to) {
  control_messages control;
  control.packet_info(info);
  from.sendmsg("answer", {.control = &control, .to = to});
}

TEST_F(TypedOptions, PacketInformationLetsAServerAnswerFromTheRightAddress) {
  socket server{AF_INET, SOCK_DGRAM};
  server.bind("inet:0.0.0.0:0");
  EXPECT_FALSE(get_option(server, options::packet_info));
  set_option(server, options::packet_info, true);
  EXPECT_TRUE(get_option(server, options::packet_info));
  socket client = udp_socket();
  const inet::address asked{.host = {{127, 0, 0, 9}}, .port = port_of(server)};
  client.sendto("question", asked);
  const auto got = server.recvmsg(100, 256, within(patience));
  const auto info = got.control.packet_info_v4();
  ASSERT_TRUE(info);
  answer(server, *info, got.from);
  EXPECT_EQ(client.recvfrom(100, within(patience)).from, any_address{asked});
}

TEST_F(TypedOptions, PacketInformationOfIPv6) {
  SOCKFAM_NEEDS_INET6();
  socket server{AF_INET6, SOCK_DGRAM};
  server.bind("inet6:[::]:0");
  EXPECT_FALSE(get_option(server, options::packet_info));
  set_option(server, options::packet_info, true);
  EXPECT_TRUE(get_option(server, options::packet_info));
  socket client{AF_INET6, SOCK_DGRAM};
  client.bind("inet6:[::1]:0");
  const inet6::address asked{.host = ipv6_loopback, .port = port_of(server)};
  client.sendto("question", asked);
  const auto got = server.recvmsg(100, 256, within(patience));
  const auto info = got.control.packet_info_v6();
  ASSERT_TRUE(info);
  answer(server, *info, got.from);
  EXPECT_EQ(client.recvfrom(100, within(patience)).from, any_address{asked});
}

TEST_F(TypedOptions, TimesOfWhatIsReceived) {
  using std::chrono::system_clock;
  auto [a, b] = udp_pair();
  const auto before = system_clock::now() - 1s;
  a.send("x");
  EXPECT_FALSE(b.recvmsg(10, 256, within(patience)).control.timestamp());
  set_option(b, options::timestamps, true);
  EXPECT_TRUE(get_option(b, options::timestamps));
  a.send("x");
  const auto simple = b.recvmsg(10, 256, within(patience));
  ASSERT_TRUE(simple.control.timestamp());
  EXPECT_GT(*simple.control.timestamp(), before);
  EXPECT_EQ(simple.control.times(), packet_times{});
  set_option(b, options::timestamps, false);
  set_option(b, options::timestamping, SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE);
  // The kernel switches it on a little later.
  packet_times times;
  for (const auto end = steady::now() + patience; !times.software && steady::now() < end;) {
    a.send("x");
    times = b.recvmsg(10, 256, within(patience)).control.times();
  }
  ASSERT_TRUE(times.software);
  EXPECT_FALSE(times.hardware);
  EXPECT_GT(*times.software, before);
  EXPECT_EQ(code_of(try_set_option(b, options::timestamping, -1)), std::errc::invalid_argument);
}

TEST_F(TypedOptions, FailuresAreThoseOfTheCall) {
  auto [a, b] = socketpair();
  const auto set = thrown_by([&, &one = a] { set_option(one, options::packet_info, true); });
  EXPECT_TRUE(set.code);
  EXPECT_STREQ(set.call, "setsockopt");
  socket closed;
  EXPECT_EQ(code_of(try_get_option(closed, options::linger)), std::errc::bad_file_descriptor);
  EXPECT_EQ(code_of(try_set_option(closed, options::zero_copy, true)), std::errc::bad_file_descriptor);
}

// An option of a program's own.

struct send_room_option {
  using value = std::size_t;
  static socket_result<value> get(const socket& of) noexcept {
    const auto got = of.try_getsockopt(SOL_SOCKET, SO_SNDBUF);
    if (!got) return refused(got.error());
    return static_cast<value>(*got);
  }
};

TEST_F(TypedOptions, ProgramsMayHaveTheirOwn) {
  const socket sock{AF_INET, SOCK_DGRAM};
  EXPECT_EQ(get_option(sock, send_room_option{}), static_cast<std::size_t>(sock.getsockopt(SOL_SOCKET, SO_SNDBUF)));
  static_assert(!writable_option<send_room_option>);
}

}  // namespace
}  // namespace sockfam::tests

// connect, connect_ex, create_connection.
#include "socket/support.h"

#include <sockfam/inet.h>
#include <sockfam/socket/netdb.h>

namespace sockfam::tests {
namespace {

class Connecting : public Sockets {};

/// A server that no longer answers: its queue is full, and the kernel drops new connections.
struct blackhole {
  explicit blackhole(const any_address& at) : server(create_server(at, {.backlog = 0})) {
    first = socket::for_address(at, SOCK_STREAM);
    first.connect(server.getsockname());
  }
  socket server;
  socket first;
};

TEST_F(Connecting, ATimeoutCountsForTheConnectToAFullUnixServer) {
  const temporary_folder folder;
  const auto full = full_unix_server(folder.address("s"));
  socket client{AF_UNIX, SOCK_STREAM};
  client.settimeout(20ms);
  const auto start = steady::now();
  const auto why = thrown_by<timeout_error>([&] { client.connect(folder.address("s")); });
  EXPECT_GE(steady::now() - start, 20ms);
  EXPECT_EQ(text_of(why.peer()), folder.address("s"));
}

TEST_F(Connecting, ANonblockingConnectToAFullUnixServerDoesNotWait) {
  const temporary_folder folder;
  const auto full = full_unix_server(folder.address("s"));
  socket client{AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK};
  EXPECT_EQ(client.connect_ex(folder.address("s")), errno_code(EAGAIN));
  EXPECT_FALSE(client.try_connect(folder.address("s")).error().details);
  const auto why = thrown_by([&] { client.connect(folder.address("s")); });
  EXPECT_EQ(text_of(why.peer()), folder.address("s"));
}

TEST_F(Connecting, AUnixConnectWaitsUntilThereIsRoomThoughSignalsInterruptIt) {
  const temporary_folder folder;
  for (const auto mode : {timeout{}, timeout{patience}}) {
    const auto name = std::to_string(mode.has_value());
    auto full = full_unix_server(folder.address(name));
    socket client{AF_UNIX, SOCK_STREAM};
    client.settimeout(mode);
    const signal_storm storm;
    background server{[&] {
      storm.await(20);
      for (std::size_t i = 0; i <= full.clients.size(); ++i) full.server.accept(within(patience));
    }};
    client.connect(folder.address(name));
    EXPECT_EQ(text_of(client.getpeername()), folder.address(name));
  }
}

TEST_F(Connecting, AnInterruptedTcpConnectWaitsForItsEnd) {
  for (const auto mode : {timeout{}, timeout{patience}}) {
    blackhole full{inet::address{.host = ipv4_loopback}};
    socket client{AF_INET, SOCK_STREAM};
    client.settimeout(mode);
    const signal_storm storm;
    background server{[&] {
      storm.await(20);
      full.server.accept(within(patience));  // room for the next attempt of the kernel, a second later
    }};
    client.connect(full.server.getsockname());
    EXPECT_EQ(client.getpeername(), full.server.getsockname());
  }
}

TEST_F(Connecting, AnInterruptedConnectTimesOutInTime) {
  const blackhole full{inet::address{.host = ipv4_loopback}};
  const signal_storm storm;
  socket client{AF_INET, SOCK_STREAM};
  const auto start = steady::now();
  EXPECT_TRUE(client.try_connect(full.server.getsockname(), within(30ms)).error().timed_out());
  EXPECT_GE(steady::now() - start, 30ms);
  socket other{AF_INET, SOCK_STREAM};
  other.settimeout(30ms);
  EXPECT_EQ(other.connect_ex(full.server.getsockname()), std::errc::timed_out);
}

TEST_F(Connecting, ConnectingTwiceIsAnError) {
  auto [a, b] = tcp_pair();
  EXPECT_EQ(a.connect_ex(b.getsockname()), std::errc::already_connected);
}

TEST_F(Connecting, ConnectExIsZeroOnSuccess) {
  const auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  EXPECT_FALSE(client.connect_ex(server.getsockname()));
}

TEST_F(Connecting, ADatagramSocketIsConnectedAtOnceAndCanBeDisconnected) {
  auto [a, b] = udp_pair();
  EXPECT_EQ(a.getpeername(), b.getsockname());
  a.connect(unknown{.family = AF_UNSPEC, .bytes = *bounded_string<unknown::capacity>::from(std::string(14, '\0'))});
  EXPECT_EQ(code_of(a.try_getpeername()), std::errc::not_connected);
}

class CreateConnection : public Sockets {
 protected:
  /// The loopback addresses in the order of getaddrinfo, with a port that is free on all of them.
  void SetUp() override {
    Sockets::SetUp();
    auto [bound, port] = closed_port();
    port_ = std::to_string(port);
    for (const auto& answer : getaddrinfo({}, port_, {.type = SOCK_STREAM})) {
      auto holder = socket::try_open(answer.family, SOCK_STREAM);
      const bool is_first = answer.address == bound.getsockname();
      if (is_first || (holder && holder->try_bind(answer.address))) order_.push_back(answer.address);
    }
    bound.close();
  }
  bool has_two() const { return order_.size() == 2; }

  std::string port_;
  std::vector<any_address> order_;
};

TEST_F(CreateConnection, ConnectsToAHostNameAndAPort) {
  SOCKFAM_NEEDS_LOCALHOST();
  auto server = tcp_server();
  auto client = create_connection("localhost", port_of(server));
  EXPECT_EQ(client.getpeername(), server.getsockname());
  EXPECT_EQ(client.gettimeout(), timeout{});
  EXPECT_TRUE(client.getblocking());
  client.sendall("x");
  EXPECT_EQ(server.accept().connection.recv(1), "x");
}

TEST_F(CreateConnection, TheTimeoutIsThatOfTheSocketInstance) {
  const auto server = tcp_server();
  EXPECT_EQ(create_connection("127.0.0.1", port_of(server), {.within = patience}).gettimeout(), timeout{patience});
  setdefaulttimeout(7s);
  const auto made = create_connection("127.0.0.1", port_of(server));
  setdefaulttimeout({});
  EXPECT_EQ(made.gettimeout(), timeout{7s}) << "if no timeout is supplied, the global default";
}

TEST_F(CreateConnection, BindsToTheSourceAddressBeforeMakingTheConnection) {
  auto server = tcp_server();
  const inet::address source{.host = {{127, 0, 0, 5}}};
  const auto client = create_connection("127.0.0.1", port_of(server), {.source = source});
  EXPECT_EQ(server.accept().address.get_if<inet::address>()->host, source.host);
}

TEST_F(CreateConnection, ASourceThatIsNotOursIsAFailureOfTheAttempt) {
  const auto server = tcp_server();
  const auto got = try_create_connection("127.0.0.1", std::to_string(port_of(server)),
                                         {.source = inet::address{.host = {{192, 0, 2, 1}}}});
  ASSERT_FALSE(got);
  ASSERT_EQ(got.error().attempts.size(), 1U);
  EXPECT_EQ(got.error().attempts[0].code, std::errc::address_not_available);
  EXPECT_STREQ(got.error().attempts[0].call, "bind");
}

TEST_F(CreateConnection, TriesAllPossibleAddressesInTurnUntilAConnectionSucceeds) {
  if (!has_two()) GTEST_SKIP() << "the loopback has one address";
  const auto server = create_server(order_[1]);
  EXPECT_EQ(create_connection({}, port_).getpeername(), order_[1]);
  EXPECT_EQ(create_connection({}, port_, {.stagger = patience}).getpeername(), order_[1])
      << "a failure starts the next";
}

TEST_F(CreateConnection, TakesTheFirstAddressThatAnswers) {
  if (!has_two()) GTEST_SKIP() << "the loopback has one address";
  const auto first = create_server(order_[0]);
  const auto second = create_server(order_[1]);
  EXPECT_EQ(create_connection({}, port_).getpeername(), order_[0]);
  EXPECT_EQ(create_connection({}, port_, {.stagger = patience}).getpeername(), order_[0]);
}

TEST_F(CreateConnection, ErrorsKeepAllAttempts) {
  if (!has_two()) GTEST_SKIP() << "the loopback has one address";
  for (const auto stagger : {std::optional<std::chrono::nanoseconds>{}, std::optional<std::chrono::nanoseconds>{1ms}}) {
    try {
      create_connection({}, port_, {.stagger = stagger});
      FAIL();
    } catch (const connection_error& e) {
      ASSERT_EQ(e.attempts().size(), 2U);
      for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(e.attempts()[i].code, std::errc::connection_refused);
        EXPECT_EQ(e.attempts()[i].peer(), order_[i]);
        EXPECT_NE(std::string{e.what()}.find("peer " + text_of(order_[i]) + "): Connection refused"), std::string::npos)
            << e.what();
      }
      EXPECT_EQ(e.code(), std::errc::connection_refused);
    }
  }
}

TEST_F(CreateConnection, AFamilyLimitsTheAddresses) {
  const auto got = try_create_connection({}, port_, {.family = AF_INET});
  ASSERT_FALSE(got);
  ASSERT_EQ(got.error().attempts.size(), 1U);
  EXPECT_EQ(got.error().attempts[0].peer().get_if<inet::address>()->host, ipv4_loopback);
}

TEST_F(CreateConnection, TheTimeoutIsTheTotal) {
  const blackhole full{inet::address{.host = ipv4_loopback}};
  const auto start = steady::now();
  try {
    create_connection("127.0.0.1", port_of(full.server), {.within = 30ms});
    FAIL();
  } catch (const connection_timeout& e) {
    EXPECT_GE(steady::now() - start, 30ms);
    EXPECT_EQ(e.code(), std::errc::timed_out);
    ASSERT_EQ(e.attempts().size(), 1U);
    EXPECT_EQ(e.attempts()[0].peer(), full.server.getsockname());
  }
}

TEST_F(CreateConnection, ZeroTimeTimesOut) {
  const auto server = tcp_server();
  const auto got = try_create_connection("127.0.0.1", std::to_string(port_of(server)), {.within = 0ns});
  ASSERT_FALSE(got);
  EXPECT_TRUE(got.error().why.timed_out());
}

TEST_F(CreateConnection, ADeadFirstAddressUsesUpTheTimeWithoutStagger) {
  if (!has_two()) GTEST_SKIP() << "the loopback has one address";
  const blackhole full{order_[0]};
  const auto living = create_server(order_[1]);
  const auto got = try_create_connection({}, port_, {.within = 30ms});
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().attempts.size(), 1U);
}

TEST_F(CreateConnection, WithStaggerADeadFirstAddressDoesNotHinderTheNext) {
  if (!has_two()) GTEST_SKIP() << "the loopback has one address";
  const blackhole full{order_[0]};
  const auto living = create_server(order_[1]);
  const signal_storm storm;
  EXPECT_EQ(create_connection({}, port_, {.within = patience, .stagger = 5ms}).getpeername(), order_[1]);
}

TEST_F(CreateConnection, AHostThatIsNotFoundIsAGaiError) {
  EXPECT_THROW(create_connection("sockfam.invalid", "80"), gai_error);
  EXPECT_THROW(create_connection("127.0.0.1", "no-such-service-sockfam"), gai_error);
}

}  // namespace
}  // namespace sockfam::tests

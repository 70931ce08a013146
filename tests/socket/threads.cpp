// Sockets used from several threads at once. The thread sanitizer runs these.
#include "socket/support.h"

#include <array>

namespace sockfam::tests {
namespace {

class Threads : public Sockets {};

/// Sends a pattern on one socket while another thread receives from it: the hash of what arrived.
std::uint64_t echoed(socket& sock, std::size_t size) {
  std::uint64_t hash = hash_of({});
  background sender{[&] {
    for (std::size_t done = 0; done < size; done += 4096) sock.sendall(pattern(4096, done));
    sock.shutdown(SHUT_WR);
  }};
  for (;;) {
    const auto some = sock.recv(4096);
    if (some.empty()) break;
    hash = hash_of(some.view(), hash);
  }
  return hash;
}

void echo(socket& sock) {
  for (;;) {
    const auto some = sock.recv(4096);
    if (some.empty()) break;
    sock.sendall(some);
  }
  sock.shutdown(SHUT_WR);
}

TEST_F(Threads, OneSendsAndAnotherReceivesOnTheSameSocket) {
  constexpr std::size_t size = 1 << 20;
  const auto all = pattern(size);
  const auto wanted = hash_of(std::as_bytes(std::span{all}));
  for (const auto mode : {timeout{}, timeout{patience}}) {
    auto pair = tcp_pair();
    pair.first.settimeout(mode);
    pair.second.settimeout(mode);
    background other{[&] { echo(pair.second); }};
    EXPECT_EQ(echoed(pair.first, size), wanted);
  }
}

TEST_F(Threads, SeveralAcceptFromOneServer) {
  constexpr int each = 25;
  auto server = tcp_server();
  const auto name = server.getsockname();
  std::atomic<int> taken{0};
  {
    const auto accept = [&] {
      for (int i = 0; i < each; ++i) taken += server.accept(within(patience)).connection.is_open();
    };
    background first{accept};
    background second{accept};
    for (int i = 0; i < 2 * each; ++i) socket{AF_INET, SOCK_STREAM}.connect(name);
  }
  EXPECT_EQ(taken, 2 * each);
}

TEST_F(Threads, DeadlinesOfSeveralAcceptsOnABlockingServerAllCount) {
  // One gets the connection; the deadlines of the others still apply after the first call has ended.
  auto server = tcp_server();
  const auto name = server.getsockname();
  for (int round = 0; round < 5; ++round) {
    std::atomic<int> taken{0};
    std::atomic<int> late{0};
    {
      const auto accept = [&] {
        const auto got = server.try_accept(within(30ms));
        ++(got ? taken : late);
      };
      background first{accept};
      background second{accept};
      background third{accept};
      std::this_thread::sleep_for(2ms);
      socket{AF_INET, SOCK_STREAM}.connect(name);
    }
    EXPECT_EQ(taken + late, 3);
    EXPECT_EQ(::fcntl(server.fileno(), F_GETFL) & O_NONBLOCK, 0);
    while (server.try_accept(within(0ns))) {
    }
  }
}

TEST_F(Threads, ACallWithADeadlineLeavesAnothersWaitAlone) {
  auto pair = tcp_pair();
  background receiver{[&] { EXPECT_EQ(pair.first.recv(1), "x"); }};
  const auto file = temporary_file("file");
  for (int i = 0; i < 20; ++i) {
    // sendfile has no flag for it: the socket is non-blocking meanwhile.
    EXPECT_EQ(pair.first.sendfile(file.get(), 0, {}, within(patience)), 4U);
  }
  pair.second.sendall("x");
}

TEST_F(Threads, TheDefaultTimeoutMayBeSetByAnyThread) {
  {
    background first{[] {
      for (int i = 0; i < 200; ++i) setdefaulttimeout(patience);
    }};
    background second{[] {
      for (int i = 0; i < 200; ++i) {
        const auto made = socket{AF_UNIX, SOCK_STREAM}.gettimeout();
        EXPECT_TRUE(!made || *made == patience);
      }
    }};
  }
  setdefaulttimeout({});
}

TEST_F(Threads, DatagramsFromSeveralSendersAllArrive) {
  constexpr int each = 200;
  auto pair = socketpair(AF_UNIX, SOCK_DGRAM);
  std::array<int, 2> seen{};
  {
    const auto send = [&](const char* name) {
      for (int i = 0; i < each; ++i) pair.first.send(std::string_view{name});
    };
    background a{[&] { send("0"); }};
    background b{[&] { send("1"); }};
    for (int i = 0; i < 2 * each; ++i) ++seen[pair.second.recv(1).text() == "1" ? 1 : 0];
  }
  EXPECT_EQ(seen[0], each);
  EXPECT_EQ(seen[1], each);
}

TEST_F(Threads, SocketsAreMovedToOtherThreads) {
  auto server = tcp_server();
  const auto name = server.getsockname();
  std::vector<socket> clients;
  std::vector<std::thread> workers;
  for (int i = 0; i < 8; ++i) {
    clients.emplace_back(AF_INET, SOCK_STREAM).connect(name);
    workers.emplace_back([connection = server.accept().connection]() mutable { echo(connection); });
  }
  for (auto& client : clients) {
    client.sendall("hello");
    client.shutdown(SHUT_WR);
    EXPECT_EQ(read_all(client), "hello");
  }
  for (auto& worker : workers) worker.join();
}

TEST_F(Threads, AShutdownEndsAnothersRecv) {
  auto pair = tcp_pair();
  background receiver{[&] { EXPECT_TRUE(pair.first.recv(1).empty()); }};
  std::this_thread::sleep_for(5ms);
  pair.first.shutdown(SHUT_RD);
}

}  // namespace
}  // namespace sockfam::tests

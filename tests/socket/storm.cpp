// Much data, many signals, many connections: no bytes are lost, doubled or swapped.
#include <poll.h>
#include <sys/resource.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Storm : public Sockets {};

constexpr std::size_t block = 1 << 16;

/// A hash, and the number of bytes it is made of.
struct summary {
  std::size_t size = 0;
  std::uint64_t hash = hash_of({});
  void add(std::span<const std::byte> bytes) {
    size += bytes.size();
    hash = hash_of(bytes, hash);
  }
  bool operator==(const summary&) const = default;
};

summary of(std::string_view text) {
  summary made;
  made.add(std::as_bytes(std::span{text}));
  return made;
}

summary drained(socket& from) {
  summary came;
  std::vector<std::byte> room(block);
  for (;;) {
    const auto got = from.recv_into(room);
    if (got == 0) return came;
    came.add(std::span{room}.first(got));
  }
}

/// 64 MiB in which every block differs from its neighbours.
const std::string& much() {
  static const std::string all = [] {
    const auto quarter = pattern(1 << 24);
    return quarter + quarter + quarter + quarter;
  }();
  return all;
}

void send_all_through(socket& from, socket& to, bool interrupt_receiver) {
  const auto wanted = of(much());
  summary came;
  {
    std::atomic<bool> receiving{false};
    background receiver{[&] {
      std::optional<signal_storm> storm;
      if (interrupt_receiver) storm.emplace();
      receiving = true;
      came = drained(to);
    }};
    while (!receiving) std::this_thread::yield();
    std::optional<signal_storm> storm;
    if (!interrupt_receiver) storm.emplace();
    from.sendall(much());
    from.shutdown(SHUT_WR);
  }
  EXPECT_EQ(came.size, wanted.size);
  EXPECT_EQ(came.hash, wanted.hash);
}

TEST_F(Storm, SendallOf64MiBThroughTheSmallestBuffer) {
  auto pair = socketpair();
  pair.first.setsockopt(SOL_SOCKET, SO_SNDBUF, 1);
  send_all_through(pair.first, pair.second, false);
}

TEST_F(Storm, SendallOf64MiBWithATimeout) {
  auto pair = tcp_pair();
  pair.first.setsockopt(SOL_SOCKET, SO_SNDBUF, 1 << 16);  // smaller buffers wait for TCP's delayed acknowledgements
  pair.first.settimeout(patience);
  pair.second.settimeout(patience);
  send_all_through(pair.first, pair.second, true);
}

TEST_F(Storm, BothDirectionsAtOnce) {
  constexpr std::size_t size = 8 << 20;
  const auto text = pattern(size);
  const auto wanted = of(text);
  auto pair = tcp_pair();
  pair.first.settimeout(patience);  // one socket with a timeout, one blocking
  summary there;
  summary back;
  {
    const signal_storm storm;
    background sends_back{[&] {
      pair.second.sendall(text);
      pair.second.shutdown(SHUT_WR);
    }};
    background receives_there{[&] { there = drained(pair.second); }};
    background receives_back{[&] { back = drained(pair.first); }};
    pair.first.sendall(text);
    pair.first.shutdown(SHUT_WR);
  }
  EXPECT_EQ(there, wanted);
  EXPECT_EQ(back, wanted);
}

TEST_F(Storm, SendfileAndSendmsg) {
  const auto text = pattern(4 << 20);
  const auto file = temporary_file(text);
  auto pair = socketpair();
  summary came;
  {
    background receiver{[&] { came = drained(pair.second); }};
    const signal_storm storm;
    EXPECT_EQ(pair.first.sendfile(file.get()), text.size());
    for (std::size_t at = 0; at < text.size();) {
      const auto rest = std::string_view{text}.substr(at);
      const bytes_view pieces[] = {rest.substr(0, 1000), rest.substr(std::min<std::size_t>(1000, rest.size()))};
      at += pair.first.sendmsg(pieces);
    }
    pair.first.shutdown(SHUT_WR);
  }
  EXPECT_EQ(came, of(text + text));
}

TEST_F(Storm, DatagramsOfAPairAreAllThere) {
  constexpr int count = 20000;
  auto pair = socketpair(AF_UNIX, SOCK_DGRAM);
  background sender{[&] {
    const signal_storm storm;
    for (int i = 0; i < count; ++i) pair.first.sendall(std::to_string(i));
  }};
  int wrong = 0;
  for (int i = 0; i < count; ++i) wrong += pair.second.recv(16) != std::to_string(i);
  EXPECT_EQ(wrong, 0);
}

/// As many connections as the limit of descriptors allows, up to the given number.
std::size_t allowed(std::size_t wanted) {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  const auto room = limit.rlim_cur > 100 ? (limit.rlim_cur - 100) / 2 : 1;
  return std::min<std::size_t>(wanted, room);
}

/// Raises the limit of descriptors for one test, if the hard limit allows it.
class many_descriptors {
 public:
  many_descriptors() {
    ::getrlimit(RLIMIT_NOFILE, &before_);
    const rlimit wanted{std::max(before_.rlim_cur, std::min<rlim_t>(4096, before_.rlim_max)), before_.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &wanted);
  }
  many_descriptors(const many_descriptors&) = delete;
  many_descriptors& operator=(const many_descriptors&) = delete;
  ~many_descriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  rlimit before_{};
};

/// Echoes on all connections in one thread, with poll(2) and non-blocking sockets.
void serve(socket& server, std::size_t connections) {
  std::vector<socket> open;
  std::vector<pollfd> polled{{server.fileno(), POLLIN, 0}};
  server.setblocking(false);
  for (std::size_t finished = 0; finished < connections;) {
    ASSERT_GT(::poll(polled.data(), polled.size(), 30000), 0);
    for (std::size_t i = polled.size(); i-- > 1;) {
      if (polled[i].revents == 0) continue;
      const auto got = open[i - 1].recv(100);
      if (!got.empty()) {
        open[i - 1].sendall(got);
        continue;
      }
      open.erase(open.begin() + static_cast<std::ptrdiff_t>(i) - 1);
      polled.erase(polled.begin() + static_cast<std::ptrdiff_t>(i));
      ++finished;
    }
    while (auto made = server.try_accept()) {
      polled.push_back({made->connection.fileno(), POLLIN, 0});
      open.push_back(std::move(made->connection));
      open.back().setblocking(false);
    }
  }
}

TEST_F(Storm, AThousandConnectionsAtOnce) {
  const many_descriptors more;
  const auto count = allowed(1000);
  auto server = create_server("inet:127.0.0.1:0", {.backlog = 1000});
  const auto name = server.getsockname();
  background serving{[&] { serve(server, count); }};
  std::vector<socket> clients;
  for (std::size_t i = 0; i < count; ++i) {
    clients.emplace_back(AF_INET, SOCK_STREAM);
    clients.back().settimeout(patience);
    clients.back().connect(name);
  }
  for (int round = 0; round < 3; ++round) {
    for (std::size_t i = 0; i < count; ++i) clients[i].sendall(std::to_string(i));
    for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(clients[i].recv(100), std::to_string(i));
  }
  clients.clear();
}

}  // namespace
}  // namespace sockfam::tests

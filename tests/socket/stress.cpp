// Many threads, many connections, signals, resets, no free descriptors: every byte is counted. The thread sanitizer
// runs these too.
#include <array>
#include <functional>

#include "socket/few_descriptors.h"
#include "socket/many_connections.h"
#include "socket/support.h"

namespace sockfam::tests {
namespace {

class Stress : public Sockets {};

TEST_F(Stress, TenThousandConnections) {
  constexpr int count = 10000;
  auto server = create_server("inet:127.0.0.1:0", {.backlog = 1000});
  exchanged result;
  exchange_messages(server, {.connections = count, .at_once = 4, .longest = 3000}, result);
  EXPECT_EQ(result.complete, count);
  EXPECT_EQ(result.wrong, 0);
  EXPECT_EQ(result.received, result.sent);
  EXPECT_EQ(result.received_hashes, result.sent_hashes);
  EXPECT_GT(result.sent, 10000000U);
}

TEST_F(Stress, ResetsUnderLoad) {
  constexpr int count = 1500;
  constexpr int resets = count / 3;
  auto server = create_server("inet:127.0.0.1:0", {.backlog = 1000});
  exchanged result;
  exchange_messages(server, {.connections = count, .at_once = 4, .longest = 20000, .resets = 3}, result);
  EXPECT_EQ(result.wrong, 0);
  EXPECT_EQ(result.complete, count - resets);
  EXPECT_EQ(result.cut, resets);
  EXPECT_EQ(result.received, result.sent);
  EXPECT_EQ(result.received_hashes, result.sent_hashes);
}

// Signals.

std::atomic<int> signals_taken{0};

/// Runs each in a thread of its own, while signals interrupt all of them.
void in_a_storm(std::span<const std::function<void()>> works) {
  signals_taken = 0;
  struct sigaction before {};
  struct sigaction action {};
  action.sa_handler = [](int) { signals_taken.fetch_add(1, std::memory_order_relaxed); };  // without SA_RESTART
  ::sigaction(SIGUSR2, &action, &before);
  std::atomic<std::size_t> done{0};
  std::atomic<bool> over{false};
  std::vector<std::thread> threads;
  for (const auto& work : works) {
    threads.emplace_back([&] {
      work();
      ++done;
      while (!over) std::this_thread::sleep_for(1ms);  // a thread that has ended must not be signalled
    });
  }
  while (done < works.size()) {
    for (auto& thread : threads) ::pthread_kill(thread.native_handle(), SIGUSR2);
    std::this_thread::sleep_for(50us);
  }
  over = true;
  for (auto& thread : threads) thread.join();
  ::sigaction(SIGUSR2, &before, nullptr);
  EXPECT_GT(signals_taken, 100);
}

/// What both ends of a pair do with a text, each in its thread.
struct conversation {
  std::function<void(socket&)> sends;
  std::function<void(socket&)> receives;
};

void converse(std::pair<socket, socket> ends, const conversation& what, std::vector<std::function<void()>>& works) {
  const auto both = std::make_shared<std::pair<socket, socket>>(std::move(ends));
  works.emplace_back([both, what] {
    what.sends(both->first);
    both->first.shutdown(SHUT_WR);
  });
  works.emplace_back([both, what] { what.receives(both->second); });
}

constexpr std::size_t megabyte = 1 << 20;

const std::string& text() {
  static const std::string all = pattern(megabyte);
  return all;
}

void receives_by_recv(socket& from) {
  tally came;
  for (buffer some; !(some = from.recv(3000)).empty();) came.add(some.view());
  EXPECT_EQ(came, tally_of(text()));
}

void receives_by_recvmsg(socket& from) {
  tally came;
  std::array<std::byte, 1000> first;
  std::array<std::byte, 2000> second;
  control_buffer control{64};
  const bytes_room rooms[] = {first, second};
  while (const auto size = from.recvmsg_into(rooms, control).size) {
    came.add(std::span{first}.first(std::min(size, first.size())));
    if (size > first.size()) came.add(std::span{second}.first(size - first.size()));
  }
  EXPECT_EQ(came, tally_of(text()));
}

void sends_by_sendmsg(socket& to) {
  for (std::size_t at = 0; at < megabyte;) {
    const auto rest = std::string_view{text()}.substr(at);
    const bytes_view pieces[] = {rest.substr(0, 1000), rest.substr(std::min<std::size_t>(1000, rest.size()))};
    at += to.sendmsg(pieces);
  }
}

void sends_by_sendfile(socket& to) {
  const auto file = temporary_file(text());
  EXPECT_EQ(to.sendfile(file.get()), megabyte);
}

void sends_descriptors(socket& to) {
  const int fds[] = {to.fileno()};
  for (int i = 0; i < 300; ++i) EXPECT_EQ(send_fds(to, "x", fds), 1U);
}

void receives_descriptors(socket& from) {
  for (int i = 0; i < 300; ++i) EXPECT_EQ(recv_fds(from, 1, 1).fds.size(), 1U);
}

void waits_in_vain(socket& from) {
  for (const int flags : {0, int{MSG_PEEK}}) {
    const auto begin = steady::now();
    EXPECT_EQ(code_of(from.try_recv(1, within(30ms, flags))), std::errc::timed_out);
    EXPECT_GE(steady::now() - begin, 30ms);
  }
}

void accepts_and_connects(std::vector<std::function<void()>>& works) {
  constexpr int count = 300;
  const auto server = std::make_shared<socket>(tcp_server());
  const auto port = port_of(*server);
  works.emplace_back([server] {
    for (int i = 0; i < count; ++i) {
      auto got = server->accept(within(patience));
      EXPECT_EQ(read_all(got.connection), "hello");
    }
  });
  works.emplace_back([port, server] {
    for (int i = 0; i < count; ++i) create_connection("127.0.0.1", port, {.within = patience}).sendall("hello");
  });
}

TEST_F(Stress, SignalsInterruptAllSortsOfCalls) {
  std::vector<std::function<void()>> works;
  const auto timed = [](std::pair<socket, socket> ends) {
    ends.first.settimeout(patience);
    ends.second.settimeout(patience);
    return ends;
  };
  const auto sends = [](socket& to) { to.sendall(text()); };
  converse(socketpair(), {sends, receives_by_recv}, works);
  converse(timed(tcp_pair()), {sends, receives_by_recv}, works);
  converse(tcp_pair(), {sends_by_sendmsg, receives_by_recvmsg}, works);
  converse(timed(socketpair()), {sends_by_sendfile, receives_by_recvmsg}, works);
  converse(timed(socketpair()), {sends_descriptors, receives_descriptors}, works);
  converse(socketpair(), {waits_in_vain, [](socket&) {}}, works);
  accepts_and_connects(works);
  in_a_storm(works);
}

// Descriptors.

std::atomic<int> shortages{0};

/// True if a call succeeded, or failed because no descriptor was free.
template <class T>
bool is_fine(const socket_result<T>& got) {
  if (got) return true;
  const auto code = got.error().code;
  const bool is_short = code == errno_code(EMFILE) || code == make_error_code(socket_errc::control_truncated);
  shortages += is_short;
  return is_short;
}

/// Calls that make descriptors, until all have succeeded often enough. Returns the number of wrong failures.
int use_descriptors(const any_address& server) {
  int wrong = 0;
  for (int round = 0; round < 150; ++round) {
    auto pair = try_socketpair(AF_UNIX, SOCK_STREAM);
    wrong += !is_fine(pair);
    if (!pair) continue;
    const auto other = pair->first.try_dup();
    wrong += !is_fine(other);
    const int fds[] = {pair->first.fileno(), pair->second.fileno()};
    if (!try_send_fds(pair->first, "x", fds)) ++wrong;
    wrong += !is_fine(try_recv_fds(pair->second, 1, 2));
    auto client = socket::try_open(AF_INET, SOCK_STREAM);
    wrong += !is_fine(client);
    if (client && !client->try_connect(server, within(patience))) ++wrong;
  }
  return wrong;
}

TEST_F(Stress, ThreadsThatShareTooFewDescriptors) {
  if (has_address_sanitizer) GTEST_SKIP() << "UBSan needs a pipe to look at a thread's object, and there is none";
  auto server = create_server("inet:127.0.0.1:0", {.backlog = 1000});
  const auto to = server.getsockname();
  std::atomic<int> wrong{0};
  std::atomic<bool> over{false};
  {
    const few_descriptors few{12};
    background accepts{[&] {
      while (!over) {
        const auto got = server.try_accept(within(1ms));
        if (!is_fine(got) && !got.error().timed_out()) ++wrong;
      }
    }};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) threads.emplace_back([&] { wrong += use_descriptors(to); });
    for (auto& thread : threads) thread.join();
    over = true;
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_GT(shortages, 10);
  // With descriptors all works again.
  socket client{AF_INET, SOCK_STREAM};
  client.connect(to);
  EXPECT_TRUE(server.accept(within(patience)).connection.is_open());
}

}  // namespace
}  // namespace sockfam::tests

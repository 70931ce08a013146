// Calls that are ended, and readiness.
#include <sockfam/inet.h>
#include <sockfam/socket/cancellation.h>
#include <sockfam/socket/interruption.h>
#include <sockfam/socket/poll.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

void waits(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.sendall("x");
  if (!t.run("wait_readable", SOCKFAM_BOTH(b, wait_readable, within(patience)))) return;
  if (!t.run("wait_writable", SOCKFAM_BOTH(b, wait_writable))) return;
  t.check(operation{"wait_readable"}.ending(std::errc::timed_out).or_succeeding(),
          SOCKFAM_BOTH(a, wait_readable, within(1ms)));
}

template <int Others>
void polls(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.sendall("x");
  std::vector<poll_item> items(1 + Others);  // many need memory
  items.front() = {.of = &b};
  const auto ready = t.run("poll", SOCKFAM_BOTH_OF(poll, items, within(patience)));
  if (ready && !t.tampers_with("ppoll") && (*ready != 1 || !items.front().readable)) t.wrong("not what is ready");
}

void finishes_connect(trial& t) {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM | SOCK_NONBLOCK};
  if (client.try_connect(server.getsockname())) return t.wrong("it has not waited");
  // A second question tells the error no more.
  const auto done = t.run(operation{"connect"}, SOCKFAM_BOTH(client, finish_connect, within(patience)));
  if (!done) return;
  auto other = server.accept(within(patience));
  client.sendall(some_bytes(0, 10));
  expect_arrived(t, other.connection, 10);
}

void is_cancelled(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  cancellation stop;
  const operation late = operation{"recv"}.ending(std::errc::timed_out);
  t.check(late, SOCKFAM_BOTH(b, recv, 4, within(1ms).cancelled_by(stop)));
  a.sendall("x");
  const auto got = t.run("recv", SOCKFAM_BOTH(b, recv, 4, stop));
  if (!got) return;
  t.check("cancel", [&]() -> socket_result<void> {
    stop.cancel();
    return {};
  });
  a.sendall("y");
  t.check(operation{"recv"}.ending(std::errc::operation_canceled), SOCKFAM_BOTH(b, recv, 4, stop));
  t.check(operation{"sendall"}.ending(std::errc::operation_canceled), SOCKFAM_BOTH(a, sendall, "z", stop));
  char left[4];
  if (::recv(b.fileno(), left, sizeof left, MSG_DONTWAIT) != 1)
    t.wrong("a call that was cancelled has received or sent");
}

void accepts_until_cancelled(trial& t) {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  client.connect(server.getsockname());
  const cancellation stop;
  t.check(changing_mode("accept"), SOCKFAM_BOTH(server, accept, stop));
  expect_nonblocking(t, server, false);
}

void sends_until_cancelled(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  make_small(a);
  fill(a);
  const cancellation stop;
  t.check(operation{"sendall"}.ending(std::errc::timed_out),
          SOCKFAM_BOTH(a, sendall, some_bytes(), within(1ms).cancelled_by(stop)));
}

/// Ends every call that is interrupted.
class ending_hook {
 public:
  ending_hook() : before_(set_interruption_hook([] { return true; })) {}
  ending_hook(const ending_hook&) = delete;
  ending_hook& operator=(const ending_hook&) = delete;
  ~ending_hook() { set_interruption_hook(before_); }

 private:
  interruption_hook before_;
};

void sendall_is_interrupted(trial& t) {
  const ending_hook hook;
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const bytes_view data{some_bytes()};
  const auto sent = t.run(operation{"sendall"}.or_ending(std::errc::interrupted), SOCKFAM_BOTH(a, sendall, data));
  expect_arrived(t, b, sent ? data.size() : sent.error().done);
}

template <int How>
void sendfile_is_interrupted(trial& t) {
  const ending_hook hook;
  if (How == 1) t.injected().always("sendfile64", ENOSYS);
  const auto file = temporary_file(some_bytes());
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const auto sent = t.run(operation{"sendfile"}.or_ending(std::errc::interrupted),
                          SOCKFAM_BOTH(a, sendfile, file.get(), 0, some_bytes().size()));
  expect_arrived(t, b, sent ? *sent : sent.error().done);
}

void descriptors_are_interrupted(trial& t) {
  const ending_hook hook;
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const int fds[] = {a.fileno()};
  const bytes_view data{some_bytes()};
  const auto sent = t.run(operation{"sendmsg", "send_fds", "sendall"}.or_ending(std::errc::interrupted),
                          SOCKFAM_BOTH_OF(send_fds, a, data, fds));
  expect_arrived(t, b, sent ? *sent : sent.error().done);
}

void connect_is_interrupted(trial& t) {
  const ending_hook hook;
  auto server = tcp_server();
  const auto to = server.getsockname();
  socket client{AF_INET, SOCK_STREAM};
  client.settimeout(patience);
  t.check(operation{"connect"}.or_ending(std::errc::interrupted), SOCKFAM_BOTH(client, connect, to));
}

constexpr named_scenario ending_table[] = {
    {"Waits", waits, 50},
    {"Polls", polls<1>, 11},
    {"PollsMany", polls<20>, 16},
    {"FinishesConnect", finishes_connect, 20},
    {"IsCancelled", is_cancelled, 160},
    {"AcceptsUntilCancelled", accepts_until_cancelled, 60},
    {"SendsUntilCancelled", sends_until_cancelled, 90},
    {"SendallIsInterrupted", sendall_is_interrupted, 50},
    {"SendfileIsInterrupted", sendfile_is_interrupted<0>, 60},
    {"SendfileByReadingIsInterrupted", sendfile_is_interrupted<1>, 90},
    {"DescriptorsAreInterrupted", descriptors_are_interrupted, 60},
    {"ConnectIsInterrupted", connect_is_interrupted, 50},
};

}  // namespace

std::span<const named_scenario> ending_scenarios() { return ending_table; }

}  // namespace sockfam::tests::faults

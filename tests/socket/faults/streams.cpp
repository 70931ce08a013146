// Streams: bytes, files, and std::iostream.
#include <poll.h>

#include <cstring>

#include <sockfam/socket/stream.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

const std::string& some_bytes() {
  static const std::string all = pattern(4000);
  return all;
}

void expect_bytes(trial& t, std::span<const std::byte> got, std::size_t from) {
  const auto& all = some_bytes();
  if (from + got.size() > all.size() || (!got.empty() && std::memcmp(got.data(), all.data() + from, got.size()) != 0)) {
    t.wrong("bytes are lost, doubled or swapped");
  }
}

void expect_arrived(trial& t, socket& at, std::size_t count, std::size_t skipped) {
  std::array<std::byte, 8192> room;
  std::size_t have = 0;
  while (have < count || t.starved()) {
    pollfd ready{at.fileno(), POLLIN, 0};
    ::poll(&ready, 1, t.starved() ? 0 : 1000);
    const auto got = ::recv(at.fileno(), room.data() + have, room.size() - have, MSG_DONTWAIT);
    if (got <= 0 && t.starved()) return expect_bytes(t, std::span{room}.first(have), skipped);
    if (got <= 0) return t.wrong("only " + std::to_string(have) + " bytes of " + std::to_string(count) + " arrived");
    have += static_cast<std::size_t>(got);
  }
  if (have > count) t.wrong("more than " + std::to_string(count) + " bytes arrived");
  expect_bytes(t, std::span{room}.first(have), skipped);
  expect_nothing(t, at);
}

void expect_nothing(trial& t, socket& at) {
  std::byte one;
  if (::recv(at.fileno(), &one, 1, MSG_DONTWAIT) > 0) t.wrong("something was sent that was not told");
}

namespace {

template <int How>
void sendall(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.settimeout(modes[How].of_socket);
  const bytes_view data{some_bytes()};
  const auto sent = t.run("sendall", SOCKFAM_BOTH(a, sendall, data, modes[How].options()));
  expect_arrived(t, b, sent ? data.size() : sent.error().done);
}

template <int How>
void send(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  a.settimeout(modes[How].of_socket);
  const bytes_view data{some_bytes()};
  std::size_t done = 0;
  while (done < data.size()) {
    const auto rest = some_bytes(done);
    const auto some = t.run("send", SOCKFAM_BOTH(a, send, rest, modes[How].options()));
    if (!some) break;
    done += *some;
  }
  expect_arrived(t, b, done);
}

/// Receives all of some_bytes() in pieces.
template <class Receive>
void receive_all(trial& t, socket& from, Receive receive) {
  std::size_t have = 0;
  while (have < some_bytes().size()) {
    const auto got = receive(have);
    if (!got) return expect_arrived(t, from, some_bytes().size() - have, have);  // what failed has taken nothing
    if (*got == 0) return t.wrong("the end came too early");
    have += *got;
  }
}

template <int How>
void recv(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.sendall(some_bytes());
  b.settimeout(modes[How].of_socket);
  receive_all(t, b, [&](std::size_t have) -> socket_result<std::size_t> {
    const auto got = t.run("recv", SOCKFAM_BOTH(b, recv, 3000, modes[How].options()));
    if (!got) return refused(got.error());
    expect_bytes(t, got->view(), have);
    return got->size();
  });
}

template <int How>
void recv_into(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.sendall(some_bytes());
  b.settimeout(modes[How].of_socket);
  std::array<std::byte, 3000> room;
  receive_all(t, b, [&](std::size_t have) {
    const auto got = t.run("recv", SOCKFAM_BOTH(b, recv_into, room, modes[How].options()));
    if (got) expect_bytes(t, std::span{room}.first(*got), have);
    return got;
  });
}

template <int How>
void sendfile(trial& t) {
  const auto file = temporary_file(some_bytes());
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.settimeout(modes[How].of_socket);
  const auto sent =
      t.run(changing_mode("sendfile"), SOCKFAM_BOTH(a, sendfile, file.get(), 100, 3800, modes[How].options()));
  if (sent && *sent != 3800) t.wrong("not the whole file was sent");
  expect_arrived(t, b, sent ? *sent : sent.error().done, 100);
  expect_nonblocking(t, a, modes[How].of_socket.has_value());
}

template <int How>
void sendfile_by_reading(trial& t) {
  t.injected().always("sendfile64", ENOSYS);
  sendfile<How>(t);
}

/// Operations of a stream: it tells its failures by error().
template <class Work>
socket_result<void> streamed(socket_stream& over, Work work) {
  if (work()) return {};
  if (over.error()) return refused(*over.error());
  return refused(socket_failure{.code = std::make_error_code(std::errc::no_message), .call = "nothing was told"});
}

void stream_writes(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  auto made = t.run("dup", [&]() -> socket_result<socket> { return a.try_dup(); });
  if (!made) return;
  socket_stream stream{std::move(*made)};
  const auto& all = some_bytes();
  const auto wrote =
      t.run("sendall", [&] { return streamed(stream, [&] { return stream.write(all.data(), 4000).flush().good(); }); });
  if (wrote) return expect_arrived(t, b, all.size());
  // Nothing is lost: it goes on where it stopped.
  stream.clear();
  const auto again = t.run("sendall", [&] { return streamed(stream, [&] { return stream.flush().good(); }); });
  if (again) expect_arrived(t, b, all.size());
}

void stream_reads(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  socket_stream stream{b.dup()};
  a.sendall(some_bytes());
  a.close();
  std::string into(some_bytes().size(), '\0');
  const auto got = t.run("recv", [&] {
    return streamed(stream, [&] { return stream.read(into.data(), static_cast<std::streamsize>(into.size())).good(); });
  });
  const auto count = got ? into.size() : static_cast<std::size_t>(stream.gcount());
  expect_bytes(t, std::as_bytes(std::span{into}).first(count), 0);
  if (!got) return expect_arrived(t, b, into.size() - count, count);
}

constexpr named_scenario stream_table[] = {
    {"Sendall", sendall<0>, 50},
    {"SendallWithATimeout", sendall<1>, 50},
    {"SendallWithADeadline", sendall<2>, 50},
    {"Send", send<0>, 50},
    {"SendWithATimeout", send<1>, 50},
    {"SendWithADeadline", send<2>, 50},
    {"Recv", recv<0>, 70},
    {"RecvWithATimeout", recv<1>, 70},
    {"RecvWithADeadline", recv<2>, 70},
    {"RecvInto", recv_into<0>, 60},
    {"RecvIntoWithATimeout", recv_into<1>, 60},
    {"RecvIntoWithADeadline", recv_into<2>, 60},
    {"Sendfile", sendfile<0>, 60},
    {"SendfileWithATimeout", sendfile<1>, 60},
    {"SendfileWithADeadline", sendfile<2>, 90},
    {"SendfileByReading", sendfile_by_reading<0>, 90},
    {"SendfileByReadingWithATimeout", sendfile_by_reading<1>, 90},
    {"SendfileByReadingWithADeadline", sendfile_by_reading<2>, 120},
    {"StreamWrites", stream_writes, 60},
    {"StreamReads", stream_reads, 30},
};

}  // namespace

std::span<const named_scenario> stream_scenarios() { return stream_table; }

}  // namespace sockfam::tests::faults

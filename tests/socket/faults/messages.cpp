// Datagrams and messages with ancillary data.
#include <linux/if_alg.h>
#include <sys/stat.h>

#include <sockfam/inet.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/segments.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

/// Checks that a datagram socket has received exactly these.
void expect_datagrams(trial& t, socket& at, std::span<const std::string_view> wanted) {
  std::array<char, 256> room;
  for (const auto& one : wanted) {
    const auto size = ::recv(at.fileno(), room.data(), room.size(), MSG_DONTWAIT);
    if (size < 0 || std::string_view{room.data(), static_cast<std::size_t>(size)} != one)
      t.wrong("not the datagram that was sent");
  }
  expect_nothing(t, at);
}

template <int How>
void sendto(trial& t) {
  auto receiver = udp_socket();
  auto sender = udp_socket();
  sender.settimeout(modes[How].of_socket);
  const inet::address to{.host = ipv4_loopback, .port = port_of(receiver)};
  const auto text = "('127.0.0.1', " + std::to_string(to.port) + ")";
  const bytes_view data{"one"};
  const auto typed = t.run("sendto", SOCKFAM_BOTH(sender, sendto, data, to, modes[How].options()));
  if (!typed) return expect_datagrams(t, receiver, {});
  const auto by_text = t.run("sendto", SOCKFAM_BOTH(sender, sendto, data, text, modes[How].options()));
  const std::string_view both[] = {"one", "one"};
  expect_datagrams(t, receiver, std::span{both}.first(by_text ? 2 : 1));
}

template <int How>
void recvfrom(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = udp_pair();
  const auto sender = a.getsockname();
  for (const auto* text : {"one", "two", "three"}) a.send(std::string_view{text});
  b.settimeout(modes[How].of_socket);
  std::array<std::byte, 16> room;
  sockaddr_bytes from;
  const auto one = t.run("recvfrom", SOCKFAM_BOTH(b, recvfrom, 16, modes[How].options()));
  if (!one) {
    const std::string_view all[] = {"one", "two", "three"};
    return expect_datagrams(t, b, all);
  }
  if (one->data != "one" || one->from != sender) t.wrong("not the datagram or its sender");
  const auto two = t.run("recvfrom", SOCKFAM_BOTH(b, recvfrom_into, room, modes[How].options()));
  if (!two) {
    const std::string_view all[] = {"two", "three"};
    return expect_datagrams(t, b, all);
  }
  if (two->size != 3 || two->from != sender) t.wrong("not the datagram or its sender");
  const auto three = t.run("recvfrom", SOCKFAM_BOTH(b, recvfrom_into, room, from, modes[How].options()));
  if (three && (*three != 5 || decode_or_unknown(from.view(), {}) != sender)) t.wrong("not the datagram or its sender");
}

template <int How>
void sendmsg(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  a.settimeout(modes[How].of_socket);
  const auto& all = some_bytes();
  std::size_t done = 0;
  while (done < all.size()) {
    // More pieces than have room without an allocation.
    std::array<bytes_view, 20> pieces;
    const auto rest = std::string_view{all}.substr(done);
    const auto size = rest.size() / pieces.size() + 1;
    for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i] = rest.substr(std::min(i * size, rest.size()), size);
    const auto some = t.run("sendmsg", SOCKFAM_BOTH(a, sendmsg, pieces, {}, modes[How].options()));
    if (!some) break;
    done += *some;
  }
  expect_arrived(t, b, done);
}

template <int How>
void recvmsg(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.sendall(some_bytes());
  b.settimeout(modes[How].of_socket);
  std::size_t have = 0;
  std::array<std::byte, 1500> first;
  std::array<std::byte, 1500> second;
  control_buffer control{64};
  while (have < some_bytes().size()) {
    const bytes_room rooms[] = {first, second};
    const auto into = t.run("recvmsg", SOCKFAM_BOTH(b, recvmsg_into, rooms, control, modes[How].options()));
    if (!into) break;
    expect_bytes(t, std::span{first}.first(std::min(into->size, first.size())), have);
    if (into->size > first.size())
      expect_bytes(t, std::span{second}.first(into->size - first.size()), have + first.size());
    have += into->size;
    if (have == some_bytes().size()) break;
    const auto got = t.run("recvmsg", SOCKFAM_BOTH(b, recvmsg, 1000, 64, modes[How].options()));
    if (!got) break;
    expect_bytes(t, got->data.view(), have);
    have += got->data.size();
  }
  expect_arrived(t, b, some_bytes().size() - have, have);
}

bool is_same_file(int a, int b) {
  struct stat one {};
  struct stat other {};
  return ::fstat(a, &one) == 0 && ::fstat(b, &other) == 0 && one.st_ino == other.st_ino && one.st_dev == other.st_dev;
}

template <int How>
void descriptors(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  a.settimeout(modes[How].of_socket);
  b.settimeout(modes[How].of_socket);
  const int fds[] = {a.fileno(), b.fileno()};
  const bytes_view data{"some bytes"};
  const auto sent =
      t.run({"sendmsg", "send_fds", "sendall"}, SOCKFAM_BOTH_OF(send_fds, a, data, fds, modes[How].options()));
  if (!sent) return expect_nothing(t, b);
  std::size_t have = 0;
  std::vector<descriptor> came;
  while (have < *sent) {
    auto got = t.run({"recvmsg", "recv_fds"}, SOCKFAM_BOTH_OF(recv_fds, b, 100, 2, modes[How].options()));
    if (!got) return;
    have += got->data.size();
    for (auto& one : got->fds) came.push_back(std::move(one));
  }
  if (came.size() != 2 || !is_same_file(came[0].get(), fds[0]) || !is_same_file(came[1].get(), fds[1])) {
    t.wrong("not the descriptors that were sent");
  }
}

template <int How>
void batches(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = udp_pair();
  a.settimeout(modes[How].of_socket);
  b.settimeout(modes[How].of_socket);
  constexpr std::string_view texts[] = {"one", "two", "three", "four"};
  message_batch out{4};
  for (const auto& text : texts) out.add(text);
  std::size_t sent = 0;
  while (out.unsent() > 0 && sent < 4) {
    const auto some = t.run("sendmmsg", SOCKFAM_BOTH(a, send_batch, out, modes[How].options()));
    if (!some) return expect_datagrams(t, b, std::span{texts}.first(sent));
    sent += *some;
  }
  message_batch in{3, 16};
  for (std::size_t have = 0; have < sent;) {
    const auto some = t.run("recvmmsg", SOCKFAM_BOTH(b, recv_batch, in, modes[How].options()));
    if (!some) return expect_datagrams(t, b, std::span{texts}.subspan(have));
    for (const auto& one : in) {
      if (have == sent || one.text() != texts[have++] || one.from() != a.getsockname())
        t.wrong("not the datagrams that were sent");
    }
  }
  expect_nothing(t, b);
}

void batch_memory(trial& t) {
  // Its constructor alone throws.
  const auto made = t.run("message_batch", [&]() -> socket_result<void> {
    try {
      const message_batch one{4, 16};
      return {};
    } catch (const std::bad_alloc&) {
      return refused(
          socket_failure{.code = std::make_error_code(std::errc::not_enough_memory), .call = "message_batch"});
    }
  });
  static_cast<void>(made);
}

void segments(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = udp_pair();
  const bytes_view data{std::string_view{some_bytes()}.substr(0, 250)};
  const auto on = t.run("setsockopt", SOCKFAM_BOTH_OF(enable_receive_offload, b));
  if (!on) return;
  const auto sent = t.run("send_segments", SOCKFAM_BOTH_OF(send_segments, a, data, 100));
  if (!sent) return expect_nothing(t, b);
  std::array<std::byte, 2000> room;
  sockaddr_bytes from;
  for (std::size_t have = 0; have < data.size();) {
    const auto got = t.run("recv_segments", SOCKFAM_BOTH_OF(recv_segments, b, room, from));
    if (!got) return expect_arrived(t, b, data.size() - have, have);
    expect_bytes(t, std::span{room}.first(got->size), have);
    have += got->size;
  }
  const auto more = t.run("send_segments", SOCKFAM_BOTH_OF(send_segments, a, data, 100));
  if (!more) return;
  const auto got = t.run("recv_segments", SOCKFAM_BOTH_OF(recv_segments, b, room));
  if (got && decode_or_unknown(from.view(), {}) != got->from) t.wrong("not the sender");
}

void alg(trial& t) {
  // Not an operation socket, whose control messages it ignores.
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const bytes_view encrypted[] = {some_bytes(0, 100)};
  const alg_operation encrypt{.op = ALG_OP_ENCRYPT, .iv = "0123456789abcdef", .assoclen = 7};
  const auto sent = t.run("sendmsg", SOCKFAM_BOTH(a, sendmsg_afalg, encrypted, encrypt));
  expect_arrived(t, b, sent ? *sent : 0);
}

constexpr named_scenario message_table[] = {
    {"Sendto", sendto<0>, 80},
    {"SendtoWithATimeout", sendto<1>, 80},
    {"SendtoWithADeadline", sendto<2>, 80},
    {"Recvfrom", recvfrom<0>, 70},
    {"RecvfromWithATimeout", recvfrom<1>, 70},
    {"RecvfromWithADeadline", recvfrom<2>, 70},
    {"Sendmsg", sendmsg<0>, 60},
    {"SendmsgWithATimeout", sendmsg<1>, 60},
    {"SendmsgWithADeadline", sendmsg<2>, 60},
    {"Recvmsg", recvmsg<0>, 70},
    {"RecvmsgWithATimeout", recvmsg<1>, 70},
    {"RecvmsgWithADeadline", recvmsg<2>, 70},
    {"Descriptors", descriptors<0>, 100},
    {"DescriptorsWithATimeout", descriptors<1>, 100},
    {"DescriptorsWithADeadline", descriptors<2>, 100},
    {"Batches", batches<0>, 120},
    {"BatchesWithATimeout", batches<1>, 120},
    {"BatchesWithADeadline", batches<2>, 120},
    {"BatchMemory", batch_memory, 20},
    {"Segments", segments, 130},
    {"Alg", alg, 70},
};

}  // namespace

std::span<const named_scenario> message_scenarios() { return message_table; }

}  // namespace sockfam::tests::faults

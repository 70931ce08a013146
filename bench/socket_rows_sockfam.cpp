// The library, in each form that a caller may choose.
#include <sockfam/inet.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/segments.h>
#include <sockfam/socket/socket.h>

#include <array>
#include <chrono>
#include <memory>

#include "socket_rows.h"

namespace bench {

namespace {

using namespace sockfam;

const std::array<std::byte, datagram> message{std::byte{1}};

// UDP there and back: try_sendto, try_recvfrom_into, and the same back.

void ping_pong(ends& over) {
  std::byte bytes[room];
  sockaddr_bytes from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(over.a.try_sendto(message, over.at_b).has_value());
    const auto got = over.b.try_recvfrom_into(bytes, from);
    expect(got && over.b.try_sendto(bytes_view{bytes, *got}, from));
    expect(over.a.try_recvfrom_into(bytes, from).has_value());
  }
}

void ping_pong_throwing(ends& over) {
  std::byte bytes[room];
  sockaddr_bytes from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.sendto(message, over.at_b);
    const auto got = over.b.recvfrom_into(bytes, from);
    over.b.sendto(bytes_view{bytes, got}, from);
    over.a.recvfrom_into(bytes, from);
  }
}

/// As values of their type: encoded for every send.
void ping_pong_typed(ends& over, const inet::address& at_a, const inet::address& at_b) {
  std::byte bytes[room];
  sockaddr_bytes from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(over.a.try_sendto(message, at_b).has_value());
    const auto got = over.b.try_recvfrom_into(bytes, from);
    expect(got && over.b.try_sendto(bytes_view{bytes, *got}, at_a));
    expect(over.a.try_recvfrom_into(bytes, from).has_value());
  }
}

/// As values of any family: decoded by every receive, encoded for every send.
void ping_pong_any(ends& over, const any_address& at_b) {
  std::byte bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(over.a.try_sendto(message, at_b).has_value());
    const auto got = over.b.try_recvfrom_into(bytes);
    expect(got && over.b.try_sendto(bytes_view{bytes, got->size}, got->from));
    expect(over.a.try_recvfrom_into(bytes).has_value());
  }
}

// UDP one way.

void one_way(ends& over) {
  std::byte bytes[room];
  sockaddr_bytes from;
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.a.try_sendto(message, over.at_b).has_value());
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.b.try_recvfrom_into(bytes, from).has_value());
}

void one_way_throwing(ends& over) {
  std::byte bytes[room];
  sockaddr_bytes from;
  for (std::size_t i = 0; i < per_pass; ++i) over.a.sendto(message, over.at_b);
  for (std::size_t i = 0; i < per_pass; ++i) over.b.recvfrom_into(bytes, from);
}

/// As in Python: a buffer that the call makes, and an address of any family.
void one_way_owning(ends& over) {
  for (std::size_t i = 0; i < per_pass; ++i) over.a.sendto(message, over.at_b);
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.b.recvfrom(room).data.size() == datagram);
}

// Connected.

void connected(ends& over) {
  std::byte bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.a.try_send(message).has_value());
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.b.try_recv_into(bytes).has_value());
}

void connected_throwing(ends& over) {
  std::byte bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) over.a.send(message);
  for (std::size_t i = 0; i < per_pass; ++i) over.b.recv_into(bytes);
}

void connected_owning(ends& over) {
  for (std::size_t i = 0; i < per_pass; ++i) over.a.send(message);
  for (std::size_t i = 0; i < per_pass; ++i) expect(over.b.recv(room).size() == datagram);
}

void echo(ends& over) {
  std::byte bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(over.a.try_send(message).has_value());
    const auto got = over.b.try_recv_into(bytes);
    expect(got && over.b.try_send(bytes_view{bytes, *got}));
    expect(over.a.try_recv_into(bytes).has_value());
  }
}

void echo_throwing(ends& over) {
  std::byte bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.sendall(message);
    const auto got = over.b.recv_into(bytes);
    over.b.sendall(bytes_view{bytes, got});
    over.a.recv_into(bytes);
  }
}

// Batches.

struct batches {
  explicit batches(ends& sockets) : over(sockets) { fill(over.at_b); }
  void fill(const address_argument& to) {
    out.clear();
    for (std::size_t i = 0; i < per_pass; ++i) expect(out.add(message, to));
  }
  void pass() {
    const auto sent = over.a.try_send_batch(out);
    expect(sent && *sent == per_pass);
    const auto got = over.b.try_recv_batch(in);
    expect(got && *got == per_pass);
  }
  ends& over;
  message_batch out{per_pass};
  message_batch in{per_pass, room};
};

const std::array<std::byte, per_pass * datagram> many{std::byte{1}};

void segments(ends& over) {
  static std::array<std::byte, 2 * per_pass * datagram> bytes;
  static sockaddr_bytes from;
  const address_argument to{over.at_b};
  expect(try_send_segments(over.a, many, datagram, to).has_value());
  const auto got = try_recv_segments(over.b, bytes, from);
  expect(got && got->size == many.size() && got->segment == datagram);
}

void segments_any(ends& over) {
  static std::array<std::byte, 2 * per_pass * datagram> bytes;
  const address_argument to{over.at_b};
  expect(try_send_segments(over.a, many, datagram, to).has_value());
  const auto got = try_recv_segments(over.b, bytes);
  expect(got && got->size == many.size() && got->segment == datagram);
}

/// The same, on sockets that wait at most five seconds for each call.
ends with_timeout(ends made) {
  made.a.settimeout(std::chrono::seconds{5});
  made.b.settimeout(std::chrono::seconds{5});
  return made;
}

void add_udp(rows& all, world& here) {
  static ends patient = with_timeout(udp_ends());
  const auto a = *decode(here.udp.at_a.view())->get_if<inet::address>();
  const auto b = *decode(here.udp.at_b.view())->get_if<inet::address>();
  all.push_back({"udp_ping_pong", "sockfam", per_pass, [&] { ping_pong(here.udp); }});
  all.push_back({"udp_ping_pong", "sockfam, throwing", per_pass, [&] { ping_pong_throwing(here.udp); }});
  all.push_back(
      {"udp_ping_pong", "sockfam, typed address per send", per_pass, [&, a, b] { ping_pong_typed(here.udp, a, b); }});
  all.push_back(
      {"udp_ping_pong", "sockfam, any_address", per_pass, [&, to = any_address{b}] { ping_pong_any(here.udp, to); }});
  all.push_back({"udp_ping_pong", "sockfam, with a timeout", per_pass, [] { ping_pong(patient); }});
  all.push_back({"udp_one_way", "sockfam", per_pass, [&] { one_way(here.udp); }});
  all.push_back({"udp_one_way", "sockfam, throwing", per_pass, [&] { one_way_throwing(here.udp); }});
  all.push_back({"udp_one_way", "sockfam, owning buffer, any_address", per_pass, [&] { one_way_owning(here.udp); }});
}

void add_connected(rows& all, world& here) {
  static ends patient_udp = with_timeout(udp_connected_ends());
  static ends patient_tcp = with_timeout(tcp_ends());
  all.push_back({"udp_connected", "sockfam", per_pass, [&] { connected(here.connected); }});
  all.push_back({"udp_connected", "sockfam, throwing", per_pass, [&] { connected_throwing(here.connected); }});
  all.push_back({"udp_connected", "sockfam, owning buffer", per_pass, [&] { connected_owning(here.connected); }});
  all.push_back({"udp_connected", "sockfam, with a timeout", per_pass, [] { connected(patient_udp); }});
  all.push_back({"tcp_echo", "sockfam", per_pass, [&] { echo(here.tcp); }});
  all.push_back({"tcp_echo", "sockfam, throwing, sendall", per_pass, [&] { echo_throwing(here.tcp); }});
  all.push_back({"tcp_echo", "sockfam, with a timeout", per_pass, [] { echo(patient_tcp); }});
}

void add_many(rows& all, world& here) {
  static batches prepared{here.udp};
  all.push_back({"udp_batch", "sockfam", per_pass, [] { prepared.pass(); }});
  all.push_back({"udp_batch", "sockfam, filled per call", per_pass, [] {
                   prepared.fill(prepared.over.at_b);
                   prepared.pass();
                 }});
  all.push_back({"udp_batch", "sockfam, each sender decoded", per_pass, [] {
                   prepared.pass();
                   for (const auto one : prepared.in) expect(one.from().get_if<inet::address>() != nullptr);
                 }});
  all.push_back({"udp_segments", "sockfam", per_pass, [&] { segments(here.segments); }});
  all.push_back({"udp_segments", "sockfam, any_address", per_pass, [&] { segments_any(here.segments); }});
}

}  // namespace

void add_sockfam(rows& all, world& here) {
  add_udp(all, here);
  add_connected(all, here);
  add_many(all, here);
}

}  // namespace bench

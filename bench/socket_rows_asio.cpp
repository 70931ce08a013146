// Debian's Asio, without Boost: the calls that wait, with error codes instead of exceptions.
#include <array>
#include <asio.hpp>

#include "socket_rows.h"

namespace bench {

namespace {

using asio::ip::tcp;
using asio::ip::udp;

const std::array<char, datagram> message{1};

struct udp_sockets {
  explicit udp_sockets(asio::io_context& io)
      : a(io, udp::endpoint(asio::ip::address_v4::loopback(), 0)),
        b(io, udp::endpoint(asio::ip::address_v4::loopback(), 0)),
        at_b(b.local_endpoint()) {}
  udp::socket a, b;
  udp::endpoint at_b;
};

struct tcp_sockets {
  explicit tcp_sockets(asio::io_context& io) : a(io), b(io) {
    tcp::acceptor acceptor(io, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    a.connect(acceptor.local_endpoint());
    acceptor.accept(b);
    a.set_option(tcp::no_delay(true));
    b.set_option(tcp::no_delay(true));
  }
  tcp::socket a, b;
};

void ping_pong(udp_sockets& over) {
  char bytes[room];
  udp::endpoint from;
  asio::error_code why;
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.send_to(asio::buffer(message), over.at_b, 0, why);
    expect(!why);
    const auto got = over.b.receive_from(asio::buffer(bytes), from, 0, why);
    expect(!why);
    over.b.send_to(asio::buffer(bytes, got), from, 0, why);
    expect(!why);
    over.a.receive_from(asio::buffer(bytes), from, 0, why);
    expect(!why);
  }
}

void one_way(udp_sockets& over) {
  char bytes[room];
  udp::endpoint from;
  asio::error_code why;
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.send_to(asio::buffer(message), over.at_b, 0, why);
    expect(!why);
  }
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.b.receive_from(asio::buffer(bytes), from, 0, why);
    expect(!why);
  }
}

void connected(udp_sockets& over) {
  char bytes[room];
  asio::error_code why;
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.send(asio::buffer(message), 0, why);
    expect(!why);
  }
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.b.receive(asio::buffer(bytes), 0, why);
    expect(!why);
  }
}

void echo(tcp_sockets& over) {
  char bytes[room];
  asio::error_code why;
  for (std::size_t i = 0; i < per_pass; ++i) {
    over.a.write_some(asio::buffer(message), why);
    expect(!why);
    const auto got = over.b.read_some(asio::buffer(bytes), why);
    expect(!why);
    over.b.write_some(asio::buffer(bytes, got), why);
    expect(!why);
    over.a.read_some(asio::buffer(bytes), why);
    expect(!why);
  }
}

}  // namespace

void add_asio(rows& all) {
  static asio::io_context io;
  static udp_sockets udp{io};
  static udp_sockets pair{io};
  static tcp_sockets tcp{io};
  pair.a.connect(pair.at_b);
  pair.b.connect(pair.a.local_endpoint());
  all.push_back({"udp_ping_pong", "Asio", per_pass, [] { ping_pong(udp); }});
  all.push_back({"udp_one_way", "Asio", per_pass, [] { one_way(udp); }});
  all.push_back({"udp_connected", "Asio", per_pass, [] { connected(pair); }});
  all.push_back({"tcp_echo", "Asio", per_pass, [] { echo(tcp); }});
}

}  // namespace bench

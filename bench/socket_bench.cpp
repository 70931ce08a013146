// Raw system calls, sockfam and Asio beside each other in one run; the arguments are those of measure.h.
#include <string_view>

#include <sockfam/constants.h>
#include <sockfam/socket/segments.h>

#include "socket_rows.h"

namespace bench {

namespace {

namespace k = sockfam::constants;

constexpr std::string_view loopback = "inet:127.0.0.1:0";

sockfam::sockaddr_bytes name_of(const sockfam::socket& of) { return sockfam::encode(of.getsockname()).value(); }

}  // namespace

ends udp_ends() {
  ends made{sockfam::socket{k::af_inet, k::sock_dgram}, sockfam::socket{k::af_inet, k::sock_dgram}};
  made.a.bind(loopback);
  made.b.bind(loopback);
  made.at_a = name_of(made.a);
  made.at_b = name_of(made.b);
  return made;
}

ends udp_connected_ends() {
  auto made = udp_ends();
  made.a.connect(made.at_b);
  made.b.connect(made.at_a);
  return made;
}

ends tcp_ends() {
  auto server = sockfam::create_server(loopback);
  ends made{sockfam::socket{k::af_inet, k::sock_stream}, {}};
  made.a.connect(name_of(server));
  made.b = server.accept().connection;
  made.a.setsockopt(k::ipproto_tcp, k::tcp_nodelay, 1);
  made.b.setsockopt(k::ipproto_tcp, k::tcp_nodelay, 1);
  return made;
}

}  // namespace bench

int main(int argc, char** argv) {
  bench::world here;
  enable_receive_offload(here.segments.b);
  bench::rows all;
  bench::add_raw(all, here);
  bench::add_sockfam(all, here);
  bench::add_asio(all);
  return bench::measure(all, {argv + 1, argv + argc}, bench::clock_of::wall);
}

// Raw system calls, sockfam and Asio beside each other in one run: scripts/bench times the rows in random order;
// `socket_bench --instructions`, under callgrind, counts each one's instructions.
#include <benchmark/benchmark.h>
#include <valgrind/callgrind.h>

#include <cstdio>
#include <string_view>

#include <sockfam/constants.h>
#include <sockfam/socket/segments.h>

#include "socket_rows.h"

namespace bench {

namespace {

namespace k = sockfam::constants;

constexpr std::string_view loopback = "inet:127.0.0.1:0";

sockfam::sockaddr_bytes name_of(const sockfam::socket& of) { return sockfam::encode(of.getsockname()).value(); }

/// A pass in which each group's sockets and branches get warm, and one that callgrind reports under the row's name.
void count_instructions(const rows& all) {
  for (const auto& one : all) {
    const auto name = one.group + "/" + one.name;  // the macro below outlives no temporary
    one.pass();
    CALLGRIND_ZERO_STATS;
    one.pass();
    CALLGRIND_DUMP_STATS_AT(name.c_str());
  }
}

void register_all(const rows& all) {
  for (const auto& one : all) {
    benchmark::RegisterBenchmark((one.group + "/" + one.name).c_str(), [&one](benchmark::State& state) {
      for (auto _ : state) one.pass();
    });
  }
}

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
  if (argc > 1 && std::string_view{argv[1]} == "--instructions") {
    bench::count_instructions(all);
    return 0;
  }
  bench::register_all(all);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
}

// The codec beside what a C programmer would write, in the same run and on the same addresses: 16,384 distinct ones, so
// that no branch predictor learns them by heart.
#include <arpa/inet.h>
#include <benchmark/benchmark.h>
#include <netinet/in.h>

#include <cstring>
#include <random>
#include <string>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/inet6.h>

namespace {

using namespace sockfam;

constexpr std::size_t count = 16384;

/// Addresses with runs of zeros of every length, from a fixed seed.
const std::vector<inet6::address>& addresses() {
  static const auto made = [] {
    std::mt19937_64 random{20220216};
    std::vector<inet6::address> all(count);
    for (auto& one : all) {
      for (std::size_t i = 0; i < 16; ++i) one.host.bytes[i] = static_cast<std::uint8_t>(random());
      const auto from = random() % 8 * 2;
      for (std::size_t i = from; i < from + random() % (17 - from); ++i) one.host.bytes[i] = 0;
      one.port = static_cast<std::uint16_t>(random());
      one.scope_id = static_cast<std::uint32_t>(random() % 8);
    }
    return all;
  }();
  return made;
}

const std::vector<std::string>& texts() {
  static const auto made = [] {
    std::vector<std::string> all;
    for (const auto& one : addresses()) all.push_back(format(one).str());
    return all;
  }();
  return made;
}

std::vector<sockaddr_in6> structs() {
  std::vector<sockaddr_in6> all(count);
  for (std::size_t i = 0; i < count; ++i) {
    (void)encode(addresses()[i], std::as_writable_bytes(std::span{&all[i], 1}));
  }
  return all;
}

template <class Body>
void each(benchmark::State& state, Body body) {
  std::size_t i = 0;
  for (auto _ : state) {
    body(i);
    i = (i + 1) % count;
  }
}

void encode_by_hand(benchmark::State& state) {
  sockaddr_in6 out;
  each(state, [&](std::size_t i) {
    const auto& a = addresses()[i];
    out.sin6_family = AF_INET6;
    out.sin6_port = htons(a.port);
    out.sin6_flowinfo = htonl(a.flowinfo);
    std::memcpy(&out.sin6_addr, a.host.bytes.data(), 16);
    out.sin6_scope_id = a.scope_id;
    benchmark::DoNotOptimize(out);
  });
}
BENCHMARK(encode_by_hand);

void encode_sockfam(benchmark::State& state) {
  std::array<std::byte, 28> out;
  each(state, [&](std::size_t i) {
    benchmark::DoNotOptimize(encode(addresses()[i], out).has_value());
    benchmark::DoNotOptimize(out);
  });
}
BENCHMARK(encode_sockfam);

void encode_sockfam_any(benchmark::State& state) {
  std::array<std::byte, 28> out;
  std::vector<any_address> all(addresses().begin(), addresses().end());
  each(state, [&](std::size_t i) {
    benchmark::DoNotOptimize(encode(all[i], out).has_value());
    benchmark::DoNotOptimize(out);
  });
}
BENCHMARK(encode_sockfam_any);

void decode_by_hand(benchmark::State& state) {
  const auto all = structs();
  inet6::address a;
  each(state, [&](std::size_t i) {
    a.port = ntohs(all[i].sin6_port);
    a.flowinfo = ntohl(all[i].sin6_flowinfo);
    std::memcpy(a.host.bytes.data(), &all[i].sin6_addr, 16);
    a.scope_id = all[i].sin6_scope_id;
    benchmark::DoNotOptimize(a);
  });
}
BENCHMARK(decode_by_hand);

void decode_sockfam(benchmark::State& state) {
  const auto all = structs();
  inet6::address a;
  each(state, [&](std::size_t i) {
    benchmark::DoNotOptimize(decode_into(a, std::as_bytes(std::span{&all[i], 1})).has_value());
    benchmark::DoNotOptimize(a);
  });
}
BENCHMARK(decode_sockfam);

void decode_sockfam_any(benchmark::State& state) {
  const auto all = structs();
  each(state, [&](std::size_t i) { benchmark::DoNotOptimize(decode(std::as_bytes(std::span{&all[i], 1}))); });
}
BENCHMARK(decode_sockfam_any);

void parse_inet_pton(benchmark::State& state) {
  std::vector<std::string> hosts;
  for (const auto& text : texts()) hosts.push_back(text.substr(7, text.find_first_of("%]") - 7));
  in6_addr out;
  each(state, [&](std::size_t i) {
    benchmark::DoNotOptimize(inet_pton(AF_INET6, hosts[i].c_str(), &out));
    benchmark::DoNotOptimize(out);
  });
}
BENCHMARK(parse_inet_pton);

void parse_sockfam(benchmark::State& state) {
  each(state, [&](std::size_t i) { benchmark::DoNotOptimize(parse<inet6::address>(texts()[i])); });
}
BENCHMARK(parse_sockfam);

void parse_sockfam_any(benchmark::State& state) {
  each(state, [&](std::size_t i) { benchmark::DoNotOptimize(parse(texts()[i])); });
}
BENCHMARK(parse_sockfam_any);

void format_inet_ntop(benchmark::State& state) {
  char out[INET6_ADDRSTRLEN];
  each(state, [&](std::size_t i) {
    benchmark::DoNotOptimize(inet_ntop(AF_INET6, addresses()[i].host.bytes.data(), out, sizeof out));
  });
}
BENCHMARK(format_inet_ntop);

void format_sockfam(benchmark::State& state) {
  each(state, [&](std::size_t i) { benchmark::DoNotOptimize(format(addresses()[i])); });
}
BENCHMARK(format_sockfam);

}  // namespace

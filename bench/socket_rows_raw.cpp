// The system calls themselves, as a careful C programmer writes them: failures looked at, no SIGPIPE.
#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cstring>

#include "socket_rows.h"

namespace bench {

namespace {

const std::array<char, datagram> message{1};

const sockaddr* as_sockaddr(const sockfam::sockaddr_bytes& address) {
  return reinterpret_cast<const sockaddr*>(address.data());
}

struct sender {
  sockaddr_storage address;
  socklen_t size;
};

ssize_t receive_from(int fd, char* into, sender& from) {
  from.size = sizeof from.address;
  const auto got = recvfrom(fd, into, room, 0, reinterpret_cast<sockaddr*>(&from.address), &from.size);
  expect(got >= 0);
  return got;
}

void send_to(int fd, const char* data, std::size_t size, const sockaddr* to, socklen_t to_size) {
  expect(sendto(fd, data, size, MSG_NOSIGNAL, to, to_size) >= 0);
}

void ping_pong(const ends& over) {
  const int a = over.a.fileno();
  const int b = over.b.fileno();
  const auto* to = as_sockaddr(over.at_b);
  char bytes[room];
  sender from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    send_to(a, message.data(), datagram, to, sizeof(sockaddr_in));
    const auto got = receive_from(b, bytes, from);
    send_to(b, bytes, static_cast<std::size_t>(got), reinterpret_cast<sockaddr*>(&from.address), from.size);
    receive_from(a, bytes, from);
  }
}

struct host_and_port {
  in_addr host;
  std::uint16_t port;
};

/// Fills a sockaddr for every send, as code does that keeps addresses in structs of its own.
void ping_pong_filling(const ends& over, host_and_port at_a, host_and_port at_b) {
  const auto send = [](int fd, const char* data, std::size_t size, const host_and_port& to) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(to.port);
    address.sin_addr = to.host;
    send_to(fd, data, size, reinterpret_cast<sockaddr*>(&address), sizeof address);
  };
  const int a = over.a.fileno();
  const int b = over.b.fileno();
  char bytes[room];
  sender from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    send(a, message.data(), datagram, at_b);
    const auto got = receive_from(b, bytes, from);
    send(b, bytes, static_cast<std::size_t>(got), at_a);
    receive_from(a, bytes, from);
  }
}

void one_way(const ends& over) {
  const auto* to = as_sockaddr(over.at_b);
  char bytes[room];
  sender from;
  for (std::size_t i = 0; i < per_pass; ++i) {
    send_to(over.a.fileno(), message.data(), datagram, to, sizeof(sockaddr_in));
  }
  for (std::size_t i = 0; i < per_pass; ++i) receive_from(over.b.fileno(), bytes, from);
}

void connected(const ends& over) {
  char bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(send(over.a.fileno(), message.data(), datagram, MSG_NOSIGNAL) >= 0);
  }
  for (std::size_t i = 0; i < per_pass; ++i) expect(recv(over.b.fileno(), bytes, room, 0) >= 0);
}

void echo(const ends& over) {
  const int a = over.a.fileno();
  const int b = over.b.fileno();
  char bytes[room];
  for (std::size_t i = 0; i < per_pass; ++i) {
    expect(send(a, message.data(), datagram, MSG_NOSIGNAL) >= 0);
    const auto got = recv(b, bytes, room, 0);
    expect(got >= 0 && send(b, bytes, static_cast<std::size_t>(got), MSG_NOSIGNAL) >= 0);
    expect(recv(a, bytes, room, 0) >= 0);
  }
}

/// What sendmmsg and recvmmsg want, made once.
struct batch {
  explicit batch(const ends& sockets) : over(sockets) {
    for (std::size_t i = 0; i < per_pass; ++i) {
      out_pieces[i] = {const_cast<char*>(message.data()), datagram};
      in_pieces[i] = {bytes[i].data(), room};
      std::memcpy(&to[i], over.at_b.data(), sizeof to[i]);
      out[i].msg_hdr = {&to[i], sizeof to[i], &out_pieces[i], 1, nullptr, 0, 0};
      in[i].msg_hdr = {&from[i], sizeof from[i], &in_pieces[i], 1, nullptr, 0, 0};
    }
  }
  void fill(const sockaddr_in& address) {
    for (std::size_t i = 0; i < per_pass; ++i) {
      out_pieces[i] = {const_cast<char*>(message.data()), datagram};
      to[i].sin_family = AF_INET;
      to[i].sin_port = address.sin_port;
      to[i].sin_addr = address.sin_addr;
    }
  }
  void pass() {
    expect(sendmmsg(over.a.fileno(), out.data(), per_pass, MSG_NOSIGNAL) == per_pass);
    for (auto& one : in) one.msg_hdr.msg_namelen = sizeof from[0];
    expect(recvmmsg(over.b.fileno(), in.data(), per_pass, MSG_WAITFORONE, nullptr) == per_pass);
  }

  const ends& over;
  std::array<mmsghdr, per_pass> out{}, in{};
  std::array<iovec, per_pass> out_pieces{}, in_pieces{};
  std::array<sockaddr_in, per_pass> to{};
  std::array<sockaddr_storage, per_pass> from{};
  std::array<std::array<char, room>, per_pass> bytes{};
};

/// One sendmsg that becomes 64 datagrams, one recvmsg that takes them together.
void segments(const ends& over) {
  static const std::array<char, per_pass * datagram> data{1};
  static std::array<char, 2 * per_pass * datagram> bytes;
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
  iovec piece{const_cast<char*>(data.data()), data.size()};
  sockfam::sockaddr_bytes to = over.at_b;
  msghdr out{to.room().data(), sizeof(sockaddr_in), &piece, 1, control, CMSG_SPACE(sizeof(std::uint16_t)), 0};
  auto* head = CMSG_FIRSTHDR(&out);
  *head = {CMSG_LEN(sizeof(std::uint16_t)), SOL_UDP, UDP_SEGMENT};
  const std::uint16_t segment = datagram;
  std::memcpy(CMSG_DATA(head), &segment, sizeof segment);
  expect(sendmsg(over.a.fileno(), &out, MSG_NOSIGNAL) == data.size());
  sockaddr_storage from;
  piece = {bytes.data(), bytes.size()};
  msghdr in{&from, sizeof from, &piece, 1, control, sizeof control, 0};
  expect(recvmsg(over.b.fileno(), &in, 0) == data.size());
}

/// What opening a socket with Asio does besides: each packet that arrives then calls epoll's callback.
void register_with_epoll(const ends& over) {
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  for (const int fd : {over.a.fileno(), over.b.fileno()}) {
    epoll_event event{EPOLLIN | EPOLLPRI | EPOLLERR | EPOLLHUP | EPOLLET, {}};
    expect(epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) == 0);
  }
}

host_and_port host_and_port_of(const sockfam::sockaddr_bytes& bytes) {
  sockaddr_in address;
  std::memcpy(&address, bytes.data(), sizeof address);
  return {address.sin_addr, ntohs(address.sin_port)};
}

}  // namespace

void add_raw(rows& all, world& here) {
  static const ends watched = udp_ends();
  register_with_epoll(watched);
  static batch prepared{here.udp};
  static sockaddr_in at_b;
  std::memcpy(&at_b, here.udp.at_b.data(), sizeof at_b);
  const auto a = host_and_port_of(here.udp.at_a);
  const auto b = host_and_port_of(here.udp.at_b);
  all.push_back({"udp_ping_pong", "raw", per_pass, [&] { ping_pong(here.udp); }});
  all.push_back(
      {"udp_ping_pong", "raw, address filled per send", per_pass, [&, a, b] { ping_pong_filling(here.udp, a, b); }});
  all.push_back({"udp_ping_pong", "raw, registered with epoll", per_pass, [] { ping_pong(watched); }});
  all.push_back({"udp_one_way", "raw", per_pass, [&] { one_way(here.udp); }});
  all.push_back({"udp_connected", "raw", per_pass, [&] { connected(here.connected); }});
  all.push_back({"tcp_echo", "raw", per_pass, [&] { echo(here.tcp); }});
  all.push_back({"udp_batch", "raw", per_pass, [] { prepared.pass(); }});
  all.push_back({"udp_batch", "raw, filled per call", per_pass, [] {
                   prepared.fill(at_b);
                   prepared.pass();
                 }});
  all.push_back({"udp_segments", "raw", per_pass, [&] { segments(here.segments); }});
}

}  // namespace bench

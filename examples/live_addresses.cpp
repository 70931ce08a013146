// Exchanges bytes over each family that this kernel has, and prints the addresses as canonical text and as Python's
// tuple. Prints which families the kernel does not have.
#include <linux/can.h>
#include <linux/rtnetlink.h>

#include <sockfam/constants.h>
#include <sockfam/packet.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/socket.h>
#include <sockfam/vsock.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <span>
#include <string>

namespace k = sockfam::constants;
using namespace std::chrono_literals;
using sockfam::socket;

namespace {

struct exchange {
  std::size_t there = 0;
  std::size_t back = 0;
  sockfam::any_address from{};  ///< the sender of the answer, or of the question
};

struct conversation {
  const char* family;
  int domain;
  int type;
  int proto;
  const char* address;
  exchange (*talk)(const conversation& about);
};

socket opened(const conversation& about) {
  socket made{about.domain, about.type, about.proto};
  made.settimeout(2s);
  return made;
}

/// A server that listens, and a client.
exchange by_connection(const conversation& about) {
  auto server = opened(about);
  server.bind(about.address);
  server.listen();
  auto where = server.getsockname();
  if (const auto* any = where.get_if<sockfam::vsock::address>()) {
    where = sockfam::vsock::address{.cid = k::vmaddr_cid_local, .port = any->port};
  }
  auto client = opened(about);
  client.connect(where);
  auto [connection, peer] = server.accept(sockfam::within(2s));
  client.sendall("hello");
  const auto question = connection.recv(100, sockfam::within(2s));
  connection.sendall("hello to you");
  return {question.size(), client.recv(100).size(), client.getpeername()};
}

/// Two sockets that send to each other.
exchange by_datagrams(const conversation& about) {
  auto a = opened(about);
  auto b = opened(about);
  a.bind(about.address);
  b.bind(about.address);
  b.sendto("hello", a.getsockname());
  const auto question = a.recvfrom(100);
  a.sendto("hello to you", question.from);
  const auto answer = b.recvfrom(100);
  return {question.data.size(), answer.data.size(), answer.from};
}

/// Asks the kernel for its network interfaces.
exchange with_the_kernel(const conversation& about) {
  struct {
    nlmsghdr header;
    ifinfomsg link;
  } question{{sizeof question, RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 1, 0}, {}};
  auto kernel = opened(about);
  const auto sent = kernel.sendto(std::as_bytes(std::span{&question, 1}), about.address);
  const auto answer = kernel.recvfrom(65536);
  return {sent, answer.data.size(), answer.from};
}

/// A frame of an experimental protocol, over the loopback interface.
exchange by_frame(const conversation& about) {
  auto receiver = opened(about);
  receiver.bind(about.address);
  auto to = *receiver.getsockname().get_if<sockfam::packet::address>();
  to.addr = sockfam::bounded_string<32>{"\0\0\0\0\0\0"};
  const auto sent = opened(about).sendto("hello", to);
  const auto frame = receiver.recvfrom(100);
  return {sent, frame.data.size(), frame.from};
}

/// Asks for the hash of some bytes.
exchange by_hash(const conversation& about) {
  auto algorithm = opened(about);
  algorithm.bind(about.address);
  auto [operation, no_peer] = algorithm.accept();
  const auto sent = operation.send("hello");
  return {sent, operation.recv(100).size(), *sockfam::parse(about.address)};
}

/// A frame to the bus, which its own interface also receives.
exchange by_bus(const conversation& about) {
  auto sender = opened(about);
  auto listener = opened(about);
  sender.bind(about.address);
  listener.bind(about.address);
  const can_frame frame{.can_id = 0x123, .len = 2, .__pad = 0, .__res0 = 0, .len8_dlc = 0, .data = {1, 2}};
  const auto sent = sender.send(std::as_bytes(std::span{&frame, 1}));
  const auto heard = listener.recvfrom(sizeof frame);
  return {sent, heard.data.size(), heard.from};
}

constexpr conversation conversations[] = {
    {"unix", k::af_unix, k::sock_stream, 0, "unix:", by_connection},
    {"inet", k::af_inet, k::sock_stream, 0, "inet:127.0.0.1:0", by_connection},
    {"inet6", k::af_inet6, k::sock_dgram, 0, "inet6:[::1]:0", by_datagrams},
    {"mptcp", k::af_inet, k::sock_stream, k::ipproto_mptcp, "inet:127.0.0.1:0", by_connection},
    {"udplite", k::af_inet6, k::sock_dgram, k::ipproto_udplite, "inet6:[::1]:0", by_datagrams},
    {"netlink", k::af_netlink, k::sock_raw, k::netlink_route, "netlink:0:0", with_the_kernel},
    {"packet", k::af_packet, k::sock_dgram, 0, "packet:lo,proto=0x88b5", by_frame},
    {"vsock", k::af_vsock, k::sock_stream, 0, "vsock:any:4294967295", by_connection},
    {"alg", k::af_alg, k::sock_seqpacket, 0, "alg:hash:sha256", by_hash},
    {"can", k::af_can, k::sock_raw, k::can_raw, "can:raw:vcan0", by_bus},
    {"tipc", k::af_tipc, k::sock_rdm, 0, "tipc:service:18888,17", by_datagrams},
    {"qipcrtr", k::af_qipcrtr, k::sock_dgram, 0, "qipcrtr:1:0", by_datagrams},
    {"rds", k::af_rds, k::sock_seqpacket, 0, "inet:127.0.0.1:0", by_datagrams},
    {"sctp", k::af_inet, k::sock_stream, k::ipproto_sctp, "inet:127.0.0.1:0", by_connection},
    {"smc", k::af_smc, k::sock_stream, 0, "inet:127.0.0.1:0", by_connection},
};

bool is_absent(const sockfam::socket_error& error) {
  return error.code() == std::errc::address_family_not_supported || error.code() == std::errc::protocol_not_supported ||
         error.code() == std::error_code{ESOCKTNOSUPPORT, std::system_category()};
}

std::string told(const conversation& about) try {
  const auto done = about.talk(about);
  const auto& names = sockfam::system_interfaces();
  return std::to_string(done.there) + " bytes there, " + std::to_string(done.back) + " back, from " +
         sockfam::format(done.from, sockfam::form::text, names).str() + "   " +
         sockfam::format(done.from, sockfam::form::tuple, names).str();
} catch (const sockfam::socket_error& error) {
  return is_absent(error) ? "this kernel does not have it" : std::string{"cannot talk here: "} + error.what();
}

}  // namespace

int main() {
  for (const auto& about : conversations) std::printf("%-9s %s\n", about.family, told(about).c_str());
}

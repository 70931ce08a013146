// An exchange over each family that this machine's kernel has.
#include "socket/support.h"

#include <linux/if_ether.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/vm_sockets.h>
#include <poll.h>

#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/packet.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/unix.h>
#include <sockfam/vsock.h>

namespace sockfam::tests {
namespace {

class Exchange : public Sockets {};

/// A server and its client send in both directions.
void talk(socket& server, const any_address& to) {
  auto client = socket::for_address(to, server.type());
  client.connect(to);
  auto [connection, peer] = server.accept(within(patience));
  EXPECT_EQ(peer, client.getsockname());
  EXPECT_EQ(client.getpeername(), server.getsockname());
  EXPECT_EQ(connection.getsockname(), server.getsockname());
  client.sendall("ping");
  EXPECT_EQ(connection.recv(100), "ping");
  connection.sendall("pong");
  EXPECT_EQ(client.recv(100), "pong");
}

/// Two bound sockets send datagrams to each other's names.
void write_to(socket& a, socket& b) {
  const auto name_of_a = a.getsockname();
  const auto name_of_b = b.getsockname();
  a.sendto("ping", name_of_b);
  const auto got = b.recvfrom(100);
  EXPECT_EQ(got.data, "ping");
  EXPECT_EQ(got.from, name_of_a);
  b.sendto("pong", got.from);
  const auto back = a.recvfrom(100);
  EXPECT_EQ(back.data, "pong");
  EXPECT_EQ(back.from, name_of_b);
}

class Unix : public Exchange {
 protected:
  temporary_folder folder_;
  std::string abstract(const char* name) const { return "unix:@sockfam-" + std::to_string(::getpid()) + name; }
};

TEST_F(Unix, StreamsAndSeqpacketsOfAPath) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET}) {
    const auto name = folder_.address(std::to_string(type));
    auto server = create_server(name, {.type = type});
    EXPECT_EQ(text_of(server.getsockname()), name);
    talk(server, *parse(name));
  }
}

TEST_F(Unix, StreamsAndSeqpacketsOfAnAbstractName) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET}) {
    auto server = create_server(abstract("s"), {.type = type});
    talk(server, server.getsockname());
  }
}

TEST_F(Unix, DatagramsBetweenPathsAndAbstractNames) {
  socket a{AF_UNIX, SOCK_DGRAM};
  a.bind(folder_.address("a"));
  socket b{AF_UNIX, SOCK_DGRAM};
  b.bind(abstract("b"));
  write_to(a, b);
}

TEST_F(Unix, AutobindGivesANameThatOthersCanSendTo) {
  socket a{AF_UNIX, SOCK_DGRAM};
  socket b{AF_UNIX, SOCK_DGRAM};
  a.bind(unix_::unnamed{});
  b.bind("unix:");
  EXPECT_EQ(a.getsockname().get_if<unix_::abstract>()->name.size(), 5U);
  EXPECT_NE(a.getsockname(), b.getsockname());
  write_to(a, b);
}

TEST_F(Unix, PairsOfEachType) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM}) {
    auto [a, b] = socketpair(AF_UNIX, type);
    a.sendall("ping");
    EXPECT_EQ(b.recv(100), "ping");
    b.sendall("pong");
    EXPECT_EQ(a.recv(100), "pong");
    EXPECT_EQ(a.getpeername(), any_address{unix_::unnamed{}});
  }
}

TEST_F(Unix, SeqpacketKeepsTheBoundaries) {
  auto [a, b] = socketpair(AF_UNIX, SOCK_SEQPACKET);
  a.sendall("one");
  a.sendall("two");
  EXPECT_EQ(b.recv(100), "one");
  EXPECT_EQ(b.recv(100), "two");
}

TEST_F(Unix, ThePathMayFillTheWholeField) {
  auto path = folder_.path("");
  path.append(107 - path.size(), 'x');
  auto server = create_server("unix:" + path);
  EXPECT_EQ(text_of(server.getsockname()), "unix:" + path);
  talk(server, server.getsockname());
}

TEST_F(Exchange, InetStreamsAndDatagrams) {
  auto server = tcp_server();
  talk(server, server.getsockname());
  auto a = udp_socket();
  auto b = udp_socket();
  write_to(a, b);
}

TEST_F(Exchange, Inet6StreamsAndDatagrams) {
  SOCKFAM_NEEDS_INET6();
  auto server = create_server("inet6:[::1]:0");
  talk(server, server.getsockname());
  socket a{AF_INET6, SOCK_DGRAM};
  socket b{AF_INET6, SOCK_DGRAM};
  a.bind("inet6:[::1]:0");
  b.bind("('::1', 0, 0, 0)");
  write_to(a, b);
}

/// A link-local address of this machine, with its scope.
std::optional<inet6::address> link_local() {
  std::FILE* const list = std::fopen("/proc/net/if_inet6", "re");
  if (!list) return std::nullopt;
  std::optional<inet6::address> found;
  char digits[33];
  unsigned index = 0;
  unsigned scope = 0;
  while (!found && std::fscanf(list, "%32s %x %*x %x %*x %*s", digits, &index, &scope) == 3) {
    if (scope != 0x20) continue;
    found.emplace(inet6::address{.scope_id = index});
    for (std::size_t i = 0; i < 16; ++i) {
      found->host.bytes[i] = static_cast<std::uint8_t>(std::stoi(std::string(digits + 2 * i, 2), nullptr, 16));
    }
  }
  std::fclose(list);
  return found;
}

/// False while the kernel still looks whether another machine has the address. It is asked without the library.
bool is_in_use(const inet6::address& own) {
  const int made = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  sockaddr_in6 name{};
  name.sin6_family = AF_INET6;
  name.sin6_scope_id = own.scope_id;
  std::memcpy(&name.sin6_addr, own.host.bytes.data(), own.host.bytes.size());
  const bool bound = ::bind(made, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
  ::close(made);
  return bound;
}

TEST_F(Exchange, Inet6WithAScope) {
  const auto local = link_local();
  socket a{AF_UNIX, SOCK_DGRAM};
  if (!local) GTEST_SKIP() << "no interface has a link-local address";
  a = socket{AF_INET6, SOCK_DGRAM};
  socket b{AF_INET6, SOCK_DGRAM};
  if (!is_in_use(*local)) GTEST_SKIP() << "it is not in use yet";
  a.bind(*local);
  // As text, with the name of its interface.
  b.bind(format(*local, form::text, system_interfaces()).str());
  EXPECT_EQ(b.getsockname().get_if<inet6::address>()->scope_id, local->scope_id);
  write_to(a, b);
}

std::string link_query(std::uint32_t sequence) {
  struct {
    nlmsghdr head;
    ifinfomsg body;
  } query{};
  query.head.nlmsg_len = sizeof query;
  query.head.nlmsg_type = RTM_GETLINK;
  query.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  query.head.nlmsg_seq = sequence;
  return {reinterpret_cast<const char*>(&query), sizeof query};
}

/// Adds the names in one answer, by index; false if it was the last.
bool read_links(const buffer& answer, std::vector<std::pair<int, std::string>>& links) {
  auto left = static_cast<unsigned>(answer.size());
  for (auto* head = reinterpret_cast<const nlmsghdr*>(answer.data()); NLMSG_OK(head, left);
       head = NLMSG_NEXT(head, left)) {
    if (head->nlmsg_type != RTM_NEWLINK) return false;
    const auto* body = static_cast<const ifinfomsg*>(NLMSG_DATA(head));
    auto size = static_cast<int>(IFLA_PAYLOAD(head));
    for (auto* attribute = IFLA_RTA(body); RTA_OK(attribute, size); attribute = RTA_NEXT(attribute, size)) {
      if (attribute->rta_type == IFLA_IFNAME)
        links.emplace_back(body->ifi_index, static_cast<const char*>(RTA_DATA(attribute)));
    }
  }
  return true;
}

TEST_F(Exchange, NetlinkListsTheLinks) {
  SOCKFAM_NEEDS(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  socket route{AF_NETLINK, SOCK_RAW, NETLINK_ROUTE};
  route.bind(netlink::address{});
  route.sendto(link_query(7), netlink::address{});
  std::vector<std::pair<int, std::string>> links;
  for (bool more = true; more;) {
    const auto got = route.recvfrom(65536, within(patience));
    EXPECT_EQ(got.from, any_address{netlink::address{}}) << "the kernel's number is 0";
    more = read_links(got.data, links);
  }
  EXPECT_NE(
      std::find(links.begin(), links.end(), std::pair{static_cast<int>(::if_nametoindex("lo")), std::string{"lo"}}),
      links.end());
}

TEST_F(Exchange, PacketsOnTheLoopbackInterface) {
  SOCKFAM_NEEDS(AF_PACKET, SOCK_DGRAM, 0);
  socket packets{AF_PACKET, SOCK_DGRAM};
  packets.bind("packet:lo,proto=0x88b5");
  const auto name = packets.getsockname();
  ASSERT_NE(name.get_if<packet::address>(), nullptr);
  EXPECT_EQ(name.get_if<packet::address>()->interface_, ::if_nametoindex("lo"));
  // 0x88b5 is reserved for local experiments: no other packets arrive.
  packets.sendto("over the wire that does not exist", "('lo', 0x88b5, 0, 0, b'\\0\\0\\0\\0\\0\\0')");
  const auto got = packets.recvfrom(100, within(patience));
  EXPECT_EQ(got.data.text().substr(0, 8), "over the");
  EXPECT_EQ(got.from.get_if<packet::address>()->proto, 0x88b5);
}

/// True if the kernel connects vsock sockets of this machine. It is asked without the library.
bool has_local_vsock() {
  const int server = ::socket(AF_VSOCK, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int client = ::socket(AF_VSOCK, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  sockaddr_vm name{};
  socklen_t size = sizeof name;
  name.svm_family = AF_VSOCK;
  name.svm_cid = VMADDR_CID_ANY;
  name.svm_port = VMADDR_PORT_ANY;
  auto* const raw = reinterpret_cast<sockaddr*>(&name);
  bool connects = ::bind(server, raw, size) == 0 && ::listen(server, 1) == 0 && ::getsockname(server, raw, &size) == 0;
  name.svm_cid = VMADDR_CID_LOCAL;
  if (connects && ::connect(client, raw, size) != 0) {
    pollfd waiting{client, POLLOUT, 0};
    int error = 0;
    size = sizeof error;
    connects = errno == EINPROGRESS && ::poll(&waiting, 1, 50) == 1 &&
               ::getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
  }
  ::close(client);
  ::close(server);
  return connects;
}

TEST_F(Exchange, VsockOverTheLocalTransport) {
  SOCKFAM_NEEDS(AF_VSOCK, SOCK_STREAM);
  if (!has_local_vsock()) GTEST_SKIP() << "this kernel has no local transport";
  auto server = create_server("vsock:any:any");
  const auto port = server.getsockname().get_if<vsock::address>()->port;
  socket client{AF_VSOCK, SOCK_STREAM};
  client.connect(vsock::address{.cid = 1, .port = port}, within(patience));
  auto [connection, peer] = server.accept(within(patience));
  EXPECT_NE(peer.get_if<vsock::address>(), nullptr);
  client.sendall("ping");
  EXPECT_EQ(connection.recv(10), "ping");
}

}  // namespace
}  // namespace sockfam::tests

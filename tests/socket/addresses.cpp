// Every form in which a method takes an address, and the failures for those that it cannot take.
#include "socket/support.h"

#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/segments.h>
#include <sockfam/unix.h>

namespace sockfam::tests {
namespace {

class Addresses : public Sockets {};

/// The address that a socket has after bind() with it.
template <class Address>
any_address bound_to(int family, const Address& address) {
  socket sock{family, SOCK_STREAM};
  sock.bind(address);
  auto name = sock.getsockname();
  return name;
}

template <class Address>
socket_failure refusal(int family, const Address& address) {
  socket sock{family, SOCK_STREAM};
  const auto done = sock.try_bind(address);
  if (!done) return done.error();
  ADD_FAILURE() << "was taken";
  return {};
}

void expect_loopback(const any_address& name) {
  const auto* four = name.get_if<inet::address>();
  ASSERT_NE(four, nullptr) << text_of(name);
  EXPECT_EQ(four->host, ipv4_loopback);
  EXPECT_NE(four->port, 0);
}

TEST_F(Addresses, ATypedOne) { expect_loopback(bound_to(AF_INET, inet::address{.host = ipv4_loopback})); }

TEST_F(Addresses, AnAnyAddress) {
  expect_loopback(bound_to(AF_INET, any_address{inet::address{.host = ipv4_loopback}}));
}

TEST_F(Addresses, ASockaddr) {
  expect_loopback(bound_to(AF_INET, *encode(any_address{inet::address{.host = ipv4_loopback}})));
}

TEST_F(Addresses, CanonicalText) {
  expect_loopback(bound_to(AF_INET, "inet:127.0.0.1:0"));
  expect_loopback(bound_to(AF_INET, std::string{"inet:127.0.0.1:0"}));
  expect_loopback(bound_to(AF_INET, std::string_view{"inet:127.0.0.1:0"}));
}

TEST_F(Addresses, APairOfHostAndPortIsUsedForInet) { expect_loopback(bound_to(AF_INET, "('127.0.0.1', 0)")); }

TEST_F(Addresses, AHostNameIsResolved) {
  SOCKFAM_NEEDS_LOCALHOST();
  expect_loopback(bound_to(AF_INET, "('localhost', 0)"));
  expect_loopback(bound_to(AF_INET, "inet:localhost:0"));
}

TEST_F(Addresses, TheEmptyStringRepresentsInaddrAny) {
  EXPECT_EQ(bound_to(AF_INET, "('', 0)").get_if<inet::address>()->host, ipv4_any);
}

TEST_F(Addresses, TheStringBroadcastRepresentsInaddrBroadcast) {
  socket sock{AF_INET, SOCK_DGRAM};
  sock.setsockopt(SOL_SOCKET, SO_BROADCAST, 1);
  // Whether there is a network to send it to depends on the machine; whether the address was understood does not.
  const auto sent = sock.try_sendto("x", "('<broadcast>', 9)");
  if (!sent) {
    EXPECT_EQ(sent.error().peer().get_if<inet::address>()->host, ipv4_broadcast) << message(sent.error());
  }
}

TEST_F(Addresses, AFourTupleIsUsedForInet6) {
  SOCKFAM_NEEDS_INET6();
  const auto name = bound_to(AF_INET6, "('::1', 0, 0, 0)");
  EXPECT_EQ(name.get_if<inet6::address>()->host, ipv6_loopback);
}

TEST_F(Addresses, FlowinfoAndScopeIdCanBeOmittedForBackwardCompatibility) {
  SOCKFAM_NEEDS_INET6();
  EXPECT_EQ(bound_to(AF_INET6, "('::1', 0)").get_if<inet6::address>()->host, ipv6_loopback);
}

TEST_F(Addresses, AUnixSocketIsAStringOrBytes) {
  const temporary_folder folder;
  EXPECT_EQ(text_of(bound_to(AF_UNIX, "'" + folder.path("a") + "'")), folder.address("a"));
  EXPECT_EQ(text_of(bound_to(AF_UNIX, "b'" + folder.path("b") + "'")), folder.address("b"));
}

TEST_F(Addresses, AnAbstractUnixSocketIsBytesWithAnInitialNull) {
  const auto name = bound_to(AF_UNIX, "b'\\x00sockfam-addresses-" + std::to_string(::getpid()) + "'");
  const auto* abstract = name.get_if<unix_::abstract>();
  ASSERT_NE(abstract, nullptr) << text_of(name);
  EXPECT_EQ(abstract->name.view(), "sockfam-addresses-" + std::to_string(::getpid()));
}

TEST_F(Addresses, APairOfPidAndGroupsIsUsedForNetlink) {
  SOCKFAM_NEEDS(AF_NETLINK, SOCK_RAW);
  socket sock{AF_NETLINK, SOCK_RAW};
  sock.bind("(0, 0)");
  EXPECT_NE(sock.getsockname().get_if<netlink::address>()->pid, 0U);
}

TEST_F(Addresses, TheScopeIdMayBeANameOfAnInterface) {
  SOCKFAM_NEEDS_INET6();
  socket sock{AF_INET6, SOCK_DGRAM};
  const auto sent = sock.try_sendto("x", "inet6:[fe80::1%lo]:9");
  const auto scope = system_interfaces().interface_index("lo");
  if (!sent) {
    EXPECT_EQ(sent.error().peer().get_if<inet6::address>()->scope_id, scope) << message(sent.error());
  }
}

TEST_F(Addresses, APortOutOfRangeSaysWhatToWrite) {
  EXPECT_EQ(message_by([] {
              socket sock{AF_INET, SOCK_STREAM};
              sock.bind("('127.0.0.1', 65536)");
            }),
            "bind: port 65536 is out of range; write 0 to 65535");
}

TEST_F(Addresses, RefusalsKeepTheCodecsFailure) {
  const auto why = refusal(AF_INET, "inet:127.0.0.1:65536");
  EXPECT_EQ(why.code, make_error_code(errc::out_of_range));
  EXPECT_EQ(why.address().code(), errc::out_of_range);
  EXPECT_EQ(why.address().field(), "port");
  EXPECT_STREQ(why.call, "bind");
  EXPECT_EQ(why.code.message(), "out-of-range");
}

/// What a text's host is looked up as. Names with an empty label have no address, and no name server is asked for them.
std::string looked_up(int family, const std::string& text) {
  const auto why = refusal(family, text);
  EXPECT_EQ(why.code.category(), gai_category()) << text << ": " << message(why);
  return std::string{why.name().view()};
}

TEST_F(Addresses, AHostIsLookedUpWhole) {
  EXPECT_EQ(looked_up(AF_INET, "inet:1b..invalid:0"), "1b..invalid");
  EXPECT_EQ(looked_up(AF_INET, "inet:127.0.0.1..invalid:0"), "127.0.0.1..invalid");
  EXPECT_EQ(looked_up(AF_INET, "inet:3com-..invalid:0"), "3com-..invalid");
  EXPECT_EQ(looked_up(AF_INET, "(b'localhost..invalid', 0)"), "localhost..invalid");
  EXPECT_EQ(looked_up(AF_INET, R"(('\x6cocalhost\x2e.invalid', 0))"), "localhost..invalid");
  EXPECT_EQ(looked_up(AF_INET, "('localhost x..invalid', 0)"), "localhost x..invalid");
  EXPECT_EQ(looked_up(AF_INET, "('localhost:1]%..invalid', 0)"), "localhost:1]%..invalid");
  EXPECT_EQ(looked_up(AF_INET, "('::1', 0)"), "::1");
  const std::string longest = std::string(58, 'x') + "..invalid";
  EXPECT_EQ(looked_up(AF_INET, "('" + longest + "', 0)"), longest.substr(0, 63));
  SOCKFAM_NEEDS(AF_INET6, SOCK_STREAM);
  EXPECT_EQ(looked_up(AF_INET6, "inet6:[face..invalid]:0"), "face..invalid");
  EXPECT_EQ(looked_up(AF_INET6, "inet6:[::1..invalid]:0"), "::1..invalid");
  EXPECT_EQ(looked_up(AF_INET6, "('face..invalid', 0, 0, 0)"), "face..invalid");
}

TEST_F(Addresses, AHostIsLookedUpOnlyInTextThatIsRightOtherwise) {
  EXPECT_EQ(refusal(AF_INET, "inet:localhost x:0").address().code(), errc::syntax);
  EXPECT_EQ(refusal(AF_INET, "inet:localhost:65536").address().code(), errc::out_of_range);
  EXPECT_EQ(refusal(AF_INET, "('localhost', 65536)").address().code(), errc::out_of_range);
  EXPECT_EQ(refusal(AF_INET, R"(('localhost\x00', 0))").code.category(), gai_category());
}

TEST_F(Addresses, AnEmptyHostOfCanonicalTextIsRefused) {
  EXPECT_EQ(refusal(AF_INET, "inet::8080").address().code(), errc::not_numeric);
  EXPECT_EQ(refusal(AF_INET, "inet::0").address().field(), "host");
  EXPECT_EQ(refusal(AF_INET6, "inet6:[]:0").address().code(), errc::not_numeric);
}

TEST_F(Addresses, TextOfNoFormIsRefused) {
  EXPECT_EQ(refusal(AF_INET, "nonsense").code.category(), address_category());
  EXPECT_TRUE(refusal(AF_INET, "nonsense").code) << "an error that tests as none";
  EXPECT_EQ(refusal(AF_INET, "").code.category(), address_category());
  EXPECT_EQ(refusal(AF_INET, " \t").code.category(), address_category());
  EXPECT_EQ(refusal(AF_INET, "(").code.category(), address_category());
  EXPECT_EQ(refusal(AF_INET, "('127.0.0.1',)").address().code(), errc::arity);
  EXPECT_EQ(refusal(AF_INET, "('127.0.0.1', 'x')").address().code(), errc::wrong_type);
  EXPECT_EQ(refusal(AF_INET, "(1, 2)").address().code(), errc::wrong_type);
}

TEST_F(Addresses, AnAddressThatCannotBeEncodedIsRefusedByEachCall) {
  SOCKFAM_NEEDS(AF_INET6, SOCK_DGRAM);
  const inet6::address wrong{.host = ipv6_loopback, .port = 1, .flowinfo = 0x100000};
  socket sock{AF_INET6, SOCK_DGRAM};
  const bytes_view data{"x"};
  const address_argument to{wrong};
  EXPECT_EQ(to.data(), nullptr);
  const auto refused_by = [](const auto& got, const char* call) {
    EXPECT_EQ(code_of(got).category(), address_category()) << call;
    EXPECT_STREQ(got.error().call, call);
    EXPECT_EQ(got.error().address().field(), "flowinfo") << call;
  };
  refused_by(sock.try_bind(wrong), "bind");
  refused_by(sock.try_connect(wrong), "connect");
  refused_by(sock.try_sendto(data, wrong), "sendto");
  refused_by(sock.try_sendmsg({&data, 1}, {.to = to}), "sendmsg");
  refused_by(try_send_segments(sock, data, 1, to), "send_segments");
}

TEST_F(Addresses, HostNotFoundIsAGaiError) {
  const auto why = thrown_by<gai_error>([] {
    socket sock{AF_INET, SOCK_STREAM};
    sock.connect("('sockfam.invalid', 80)");
  });
  EXPECT_EQ(why.code.category(), gai_category());
  EXPECT_STREQ(why.call, "connect");
}

TEST_F(Addresses, ConnectExStillThrowsForAHostThatIsNotFound) {
  socket sock{AF_INET, SOCK_STREAM};
  EXPECT_THROW(sock.connect_ex("('sockfam.invalid', 80)"), gai_error);
  EXPECT_THROW(sock.connect_ex("nonsense"), socket_error);
}

TEST_F(Addresses, AnAddressOfAnotherFamilyIsTheKernelsToRefuse) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto why = sock.try_connect("inet6:[::1]:80").error();
  EXPECT_EQ(why.code, std::errc::address_family_not_supported);
  EXPECT_EQ(text_of(why.peer()), "inet6:[::1]:80");
}

TEST_F(Addresses, AHostNameInTheTextOfAnotherFamilyIsRefused) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto message = message_by([&] { sock.connect("inet6:[localhost]:80"); });
  EXPECT_EQ(message.rfind("connect", 0), 0U) << message;
}

TEST_F(Addresses, TextTooLongForAPathIsRefused) {
  EXPECT_EQ(refusal(AF_UNIX, "unix:/" + std::string(108, 'x')).address().code(), errc::too_long);
}

TEST_F(Addresses, AnArgumentMadeOfTextIsReadOnce) {
  SOCKFAM_NEEDS_LOCALHOST();
  auto receiver = udp_socket();
  const auto text = "('localhost', " + std::to_string(port_of(receiver)) + ")";
  const address_argument to{text};
  EXPECT_EQ(to.data(), nullptr) << "the socket is not known yet";
  socket sender{AF_INET, SOCK_DGRAM};
  sender.sendto("a", to);
  EXPECT_NE(to.data(), nullptr);
  sender.sendto("b", to);
  EXPECT_EQ(receiver.recv(9), "a");
  EXPECT_EQ(receiver.recv(9), "b");
}

TEST_F(Addresses, ASenderGivenBackAsBytesIsAnAddress) {
  auto a = udp_socket();
  auto b = udp_socket();
  a.sendto("ping", b.getsockname());
  char room[16];
  sockaddr_bytes from;
  ASSERT_EQ(b.recvfrom_into(room, from), 4U);
  b.sendto("pong", from);
  EXPECT_EQ(a.recv(9), "pong");
}

}  // namespace
}  // namespace sockfam::tests

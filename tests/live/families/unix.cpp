// AF_UNIX: paths of every length, abstract names, names that the kernel chooses, and none.
#include <unistd.h>

#include <sockfam/unix.h>

#include "live/claims.h"
#include "live/live.h"

namespace sockfam::tests {
namespace {

using name107 = bounded_string<107>;
unix_::pathname path_of(std::string_view text) { return {*decltype(unix_::pathname::path)::from(text)}; }

/// What getsockname says after bind.
any_address name_after(const any_address& address, int type = SOCK_STREAM) {
  socket bound{AF_UNIX, type};
  bound.bind(address);
  return own_name(bound);
}

TEST(LiveUnix, TakesTheLengthsThatTheSpecSays) { expect_lengths("unix"); }
TEST(LiveUnix, TakesFieldsAsTheSpecSays) { expect_fields("unix"); }

TEST(LiveUnix, ReturnsThePathThatWasBound) {
  EXPECT_EQ(name_after(path_of("some path")), any_address{path_of("some path")});
  EXPECT_EQ(::access("some path", F_OK), 0);
}

TEST(LiveUnix, ReturnsAPathOfEveryLength) {
  for (std::size_t length = 1; length <= 108; ++length) {
    const std::string path(length, 'p');
    EXPECT_EQ(name_after(path_of(path)), any_address{path_of(path)}) << length;
    EXPECT_EQ(::unlink(path.c_str()), 0) << length;
  }
}

TEST(LiveUnix, ReturnsAPathOfBytesThatAreNoText) {
  const std::string path = "\xff\xfe\n\x1b[1m\x7f'\"\\";
  EXPECT_EQ(name_after(path_of(path)), any_address{path_of(path)});
  EXPECT_EQ(::access(path.c_str(), F_OK), 0);
}

TEST(LiveUnix, ReturnsAnAbstractNameOfEveryLength) {
  for (std::size_t length = 1; length <= 107; ++length) {
    const unix_::abstract address{*name107::from(std::to_string(::getpid()).append(107, '\0').substr(0, length))};
    EXPECT_EQ(name_after(address, SOCK_DGRAM), any_address{address}) << length;
  }
}

TEST(LiveUnix, HasNoNameBeforeBind) {
  EXPECT_EQ(own_name(socket{AF_UNIX, SOCK_STREAM}), any_address{unix_::unnamed{}});
}

TEST(LiveUnix, ChoosesAnAbstractNameForTheUnnamedAddress) {
  const auto name = name_after(unix_::unnamed{});
  EXPECT_EQ(as<unix_::abstract>(name).name.size(), 5u);  // five hex digits: unix(7), "Autobind feature"
}

TEST(LiveUnix, TellsTheSenderOfADatagram) {
  const unix_::abstract abstract{*name107::from("from " + std::to_string(::getpid()))};
  for (const auto& from : {any_address{path_of("from")}, any_address{abstract}}) {
    socket receiver{AF_UNIX, SOCK_DGRAM};
    receiver.bind(path_of("to"));
    socket sender{AF_UNIX, SOCK_DGRAM};
    sender.bind(from);
    sender.sendto("a datagram", path_of("to"));
    const auto [data, peer] = receive(receiver);
    EXPECT_EQ(data, "a datagram");
    EXPECT_EQ(peer, from);
    receiver.sendto("back", peer);
    EXPECT_EQ(receive(sender).from, any_address{path_of("to")});
    ::unlink("to");
  }
}

TEST(LiveUnix, HasNoSenderWhereThatIsUnnamed) {
  socket receiver{AF_UNIX, SOCK_DGRAM};
  receiver.bind(path_of("anonymous"));
  socket sender{AF_UNIX, SOCK_DGRAM};
  sender.sendto("a datagram", path_of("anonymous"));
  EXPECT_EQ(receive(receiver).from, any_address{});
}

TEST(LiveUnix, ConnectsStreamsAndPackets) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET}) {
    socket server{AF_UNIX, type};
    server.bind(unix_::unnamed{});
    server.listen();
    socket client{AF_UNIX, type};
    client.bind(path_of("client"));
    client.connect(own_name(server));
    EXPECT_EQ(peer_name(client), own_name(server));
    auto connection = accept_from(server);
    EXPECT_EQ(peer_name(connection), any_address{path_of("client")});
    converse(client, connection);
    ::unlink("client");
  }
}

TEST(LiveUnix, AcceptsAnUnnamedClient) {
  socket server{AF_UNIX, SOCK_STREAM};
  server.bind(unix_::unnamed{});
  server.listen();
  socket client{AF_UNIX, SOCK_STREAM};
  client.connect(server.getsockname());
  EXPECT_EQ(peer_name(server.accept().connection), any_address{unix_::unnamed{}});
}

}  // namespace
}  // namespace sockfam::tests

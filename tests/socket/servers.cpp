// create_server: the options it sets, and how it treats the file of a UNIX server.
#include "socket/support.h"

#include <sys/stat.h>

#include <sockfam/inet.h>

namespace sockfam::tests {
namespace {

class CreateServer : public Sockets {
 protected:
  temporary_folder folder_;
};

/// The file that a server leaves if it ends without cleaning up.
void leave_stale(const std::string& address, int type = SOCK_STREAM) {
  socket dead{AF_UNIX, type};
  dead.bind(address);
}

/// Sets the umask for one test.
class umask_of {
 public:
  explicit umask_of(mode_t mask) : before_(::umask(mask)) {}
  umask_of(const umask_of&) = delete;
  umask_of& operator=(const umask_of&) = delete;
  ~umask_of() { ::umask(before_); }

 private:
  mode_t before_;
};

TEST_F(CreateServer, ATcpSocketBoundToTheAddressThatListens) {
  auto server = create_server("inet:127.0.0.1:0");
  EXPECT_EQ(server.family(), AF_INET);
  EXPECT_EQ(server.type(), SOCK_STREAM);
  EXPECT_NE(server.getsockopt(SOL_SOCKET, SO_ACCEPTCONN), 0);
  EXPECT_FALSE(server.get_inheritable());
}

TEST_F(CreateServer, ReuseaddrIsSetOnPosixPlatforms) {
  EXPECT_NE(create_server("inet:127.0.0.1:0").getsockopt(SOL_SOCKET, SO_REUSEADDR), 0);
}

TEST_F(CreateServer, APortWithLingeringConnectionsIsFree) {
  std::uint16_t port = 0;
  {
    auto server = tcp_server();
    port = port_of(server);
    socket client{AF_INET, SOCK_STREAM};
    client.connect(server.getsockname());
    server.accept().connection.close();  // the side that closes first lingers
    EXPECT_TRUE(client.recv(1).empty());
  }
  EXPECT_TRUE(try_create_server(inet::address{.host = ipv4_loopback, .port = port}));
}

TEST_F(CreateServer, APortInUseIsAnErrorThatNamesTheAddress) {
  const auto server = tcp_server();
  const auto name = server.getsockname();
  const auto why = thrown_by([&] { create_server(name); });
  EXPECT_EQ(why.code, std::errc::address_in_use);
  EXPECT_STREQ(why.call, "create_server");
  EXPECT_EQ(why.local(), name);
}

TEST_F(CreateServer, ReusePortSharesThePort) {
  const auto sock = create_server("inet:127.0.0.1:0", {.reuse_port = true});
  EXPECT_NE(sock.getsockopt(SOL_SOCKET, SO_REUSEPORT), 0);
  EXPECT_TRUE(try_create_server(sock.getsockname(), {.reuse_port = true}));
  EXPECT_EQ(create_server("inet:127.0.0.1:0").getsockopt(SOL_SOCKET, SO_REUSEPORT), 0);
}

TEST_F(CreateServer, TheBacklogIsPassedToListen) {
  tcp_info state{};
  const auto info = create_server("inet:127.0.0.1:0", {.backlog = 3}).getsockopt(IPPROTO_TCP, TCP_INFO, sizeof state);
  std::memcpy(&state, info.data(), std::min(info.size(), sizeof state));
  EXPECT_EQ(state.tcpi_sacked, 3U);
}

TEST_F(CreateServer, V6onlyIsAlwaysExplicit) {
  SOCKFAM_NEEDS_INET6();
  EXPECT_EQ(create_server("inet6:[::]:0").getsockopt(IPPROTO_IPV6, IPV6_V6ONLY), 1);
  EXPECT_EQ(create_server("inet6:[::]:0", {.dualstack_ipv6 = true}).getsockopt(IPPROTO_IPV6, IPV6_V6ONLY), 0);
}

TEST_F(CreateServer, DualstackAcceptsIPv4Connections) {
  SOCKFAM_NEEDS_INET6();
  if (!has_dualstack_ipv6()) GTEST_SKIP() << "this system has no such sockets";
  auto server = create_server("inet6:[::]:0", {.dualstack_ipv6 = true});
  socket client{AF_INET, SOCK_STREAM};
  client.connect(inet::address{.host = ipv4_loopback, .port = port_of(server)});
  const auto peer = server.accept().address;
  EXPECT_EQ(text_of(peer).rfind("inet6:[::ffff:127.0.0.1]:", 0), 0U) << text_of(peer);
}

TEST_F(CreateServer, WithoutDualstackIPv4ConnectionsAreRefused) {
  SOCKFAM_NEEDS_INET6();
  const auto server = create_server("inet6:[::]:0");
  socket client{AF_INET, SOCK_STREAM};
  EXPECT_EQ(client.connect_ex(inet::address{.host = ipv4_loopback, .port = port_of(server)}),
            std::errc::connection_refused);
}

TEST_F(CreateServer, DualstackIsOfIPv6Only) {
  EXPECT_EQ(code_of(try_create_server("inet:127.0.0.1:0", {.dualstack_ipv6 = true})),
            std::errc::address_family_not_supported);
}

TEST_F(CreateServer, ADatagramSocketDoesNotListen) {
  auto server = create_server("inet:127.0.0.1:0", {.type = SOCK_DGRAM});
  EXPECT_EQ(server.type(), SOCK_DGRAM);
  EXPECT_EQ(server.getsockopt(SOL_SOCKET, SO_ACCEPTCONN), 0);
}

TEST_F(CreateServer, ModesAreNeverLooserWhateverTheUmask) {
  for (const mode_t mask : {0000U, 0022U, 0077U}) {
    const umask_of set{mask};
    for (const unsigned mode : {0600U, 0660U, 0666U, 0700U}) {
      const auto name = std::to_string(mask) + "-" + std::to_string(mode);
      const auto server = create_server(folder_.address(name), {.mode = mode});
      EXPECT_EQ(mode_of(folder_.path(name)) & 07777, mode) << name;
    }
  }
}

TEST_F(CreateServer, TheModeHoldsFromTheMomentTheFileExists) {
  const umask_of none{0};
  std::atomic<bool> over{false};
  std::atomic<int> looser{0};
  const auto path = folder_.path("s");
  {
    background watcher{[&] {
      while (!over) {
        const auto mode = mode_of(path);
        if (mode != 0 && (mode & 0077) != 0) ++looser;
      }
    }};
    for (int i = 0; i < 300; ++i) {
      const auto server = create_server(folder_.address("s"), {.mode = 0600});
      ::unlink(path.c_str());
    }
    over = true;
  }
  EXPECT_EQ(looser, 0);
}

TEST_F(CreateServer, WithoutAModeTheUmaskCounts) {
  const umask_of mask{0027};
  const auto server = create_server(folder_.address("s"));
  EXPECT_EQ(mode_of(folder_.path("s")) & 07777, 0750U);
}

TEST_F(CreateServer, AModeIsOfPathsOnly) {
  EXPECT_EQ(code_of(try_create_server("inet:127.0.0.1:0", {.mode = 0600})), socket_errc::no_permissions);
  EXPECT_EQ(code_of(try_create_server("unix:@sockfam-mode", {.mode = 0600})), socket_errc::no_permissions);
}

TEST_F(CreateServer, AStaleSocketIsTakenOver) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM}) {
    const auto name = std::to_string(type);
    leave_stale(folder_.address(name), type);
    ASSERT_TRUE(exists(folder_.path(name)));
    const auto server = create_server(folder_.address(name), {.type = type, .mode = 0600});
    EXPECT_EQ(mode_of(folder_.path(name)) & 07777, 0600U);
    socket client{AF_UNIX, type};
    EXPECT_TRUE(client.try_connect(folder_.address(name)));
  }
}

TEST_F(CreateServer, ALivingServerIsKept) {
  auto living = create_server(folder_.address("s"));
  const auto why = thrown_by([&] { create_server(folder_.address("s")); });
  EXPECT_EQ(why.code, std::errc::address_in_use);
  EXPECT_EQ(text_of(why.local()), folder_.address("s"));
  socket client{AF_UNIX, SOCK_STREAM};
  client.connect(folder_.address("s"));
}

TEST_F(CreateServer, ALivingServerOfAnotherTypeIsKept) {
  socket living{AF_UNIX, SOCK_DGRAM};
  living.bind(folder_.address("s"));
  EXPECT_EQ(code_of(try_create_server(folder_.address("s"))), std::errc::address_in_use);
  EXPECT_TRUE(exists(folder_.path("s")));
}

TEST_F(CreateServer, AServerWhoseQueueIsFullIsKept) {
  const auto full = full_unix_server(folder_.address("s"));
  EXPECT_EQ(code_of(try_create_server(folder_.address("s"))), std::errc::address_in_use);
  EXPECT_TRUE(exists(folder_.path("s")));
}

TEST_F(CreateServer, ARegularFileIsNeverRemoved) {
  const auto path = folder_.path("file");
  const descriptor file{::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644)};
  const auto why = thrown_by([&] { create_server(folder_.address("file"), {.mode = 0600}); });
  EXPECT_EQ(why.code, make_error_code(socket_errc::not_a_socket_file));
  EXPECT_NE(message(why).find("the file at this path is not a socket; move it away"), std::string::npos);
  EXPECT_EQ(mode_of(path), mode_t{S_IFREG | 0644});
}

TEST_F(CreateServer, ASymbolicLinkIsNeverRemovedNorFollowed) {
  leave_stale(folder_.address("stale"));
  for (const auto& target : {folder_.path("stale"), folder_.path("nothing"), std::string{"/etc/passwd"}}) {
    const auto link = folder_.path("link");
    ASSERT_EQ(::symlink(target.c_str(), link.c_str()), 0);
    EXPECT_EQ(code_of(try_create_server(folder_.address("link"))), make_error_code(socket_errc::not_a_socket_file));
    EXPECT_TRUE(S_ISLNK(mode_of(link)));
    EXPECT_EQ(exists(folder_.path("nothing")), false);
    ::unlink(link.c_str());
  }
  EXPECT_TRUE(exists(folder_.path("stale")));
}

TEST_F(CreateServer, ADirectoryIsNeverRemoved) {
  const auto path = folder_.path("folder");
  ASSERT_EQ(::mkdir(path.c_str(), 0700), 0);
  EXPECT_EQ(code_of(try_create_server(folder_.address("folder"))), make_error_code(socket_errc::not_a_socket_file));
  EXPECT_TRUE(S_ISDIR(mode_of(path)));
  ::rmdir(path.c_str());
}

TEST_F(CreateServer, APathInAFolderThatDoesNotExistIsAnError) {
  EXPECT_EQ(code_of(try_create_server(folder_.address("no/where"))), std::errc::no_such_file_or_directory);
}

TEST_F(CreateServer, TheDefaultTimeoutDoesNotDecideWhetherASocketIsStale) {
  leave_stale(folder_.address("s"));
  setdefaulttimeout(0ns);
  const auto made = try_create_server(folder_.address("s"));
  setdefaulttimeout({});
  ASSERT_TRUE(made) << message(made.error());
  EXPECT_EQ(made->gettimeout(), timeout{0ns});
}

TEST_F(CreateServer, TextThatIsNotAnAddressIsAnError) {
  const auto why = thrown_by([] { create_server("inet:127.0.0.1:65536"); });
  EXPECT_EQ(why.code.category(), address_category());
  EXPECT_EQ(message(why), "create_server: port 65536 is out of range; write 0 to 65535");
  EXPECT_FALSE(try_create_server("nonsense"));
}

TEST_F(CreateServer, HasDualstackIpv6TellsWhetherASocketCanDoBoth) {
  if (has_dualstack_ipv6()) {
    EXPECT_TRUE(has_ipv6());
  }
}

}  // namespace
}  // namespace sockfam::tests

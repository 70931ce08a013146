// The machine's name, services and protocols, as Python's documentation describes them. Names come from the tests' own
// files, in a child process.
#include <linux/capability.h>
#include <sys/syscall.h>
#include <sys/utsname.h>

#include <array>

#include <gtest/gtest.h>

#include <sockfam/socket/netdb.h>

#include "socket/names.h"

namespace sockfam::tests {
namespace {

using namespace std::string_view_literals;

TEST(GetHostName, IsTheKernels) {
  utsname system{};
  ASSERT_EQ(::uname(&system), 0);
  EXPECT_EQ(gethostname(), system.nodename);
}

TEST(SetHostName, SetsIt) {
  in_child(
      "make a UTS namespace", [] { return unshared(CLONE_NEWUTS); },
      [] {
        sethostname("box");
        EXPECT_EQ(gethostname(), "box");
        const std::string longest(64, 'x');
        sethostname(longest);
        EXPECT_EQ(gethostname(), longest);
        sethostname("");
        EXPECT_EQ(gethostname(), "");
      });
}

TEST(SetHostName, RefusesInvalidNames) {
  in_child(
      "make a UTS namespace", [] { return unshared(CLONE_NEWUTS); },
      [] {
        sethostname("box");
        EXPECT_EQ(code_of(try_sethostname(std::string(65, 'x'))), std::errc::invalid_argument);
        EXPECT_EQ(code_of(try_sethostname(std::string(0x10000, 'x'))), std::errc::invalid_argument);
        EXPECT_EQ(code_of(try_sethostname("other\0name"sv)), std::errc::invalid_argument);
        EXPECT_EQ(gethostname(), "box");
      });
}

/// Drops all capabilities, those of root or of a user namespace.
bool without_rights() {
  __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
  const std::array<__user_cap_data_struct, 2> none{};
  return ::syscall(SYS_capset, &header, none.data()) == 0;
}

TEST(SetHostName, NeedsPrivileges) {
  in_child(
      "make a UTS namespace", [] { return unshared(CLONE_NEWUTS) && without_rights(); },
      [] {
        const auto got = try_sethostname("box");
        EXPECT_EQ(code_of(got), std::errc::operation_not_permitted);
        EXPECT_STREQ(got.error().call, "sethostname");
        EXPECT_THROW(sethostname("box"), socket_error);
      });
}

TEST(GetFqdn, GivesTheFirstNameWithADot) {
  with_names([] {
    EXPECT_EQ(getfqdn("www"), "web.example.test");
    EXPECT_EQ(getfqdn("192.0.2.1"), "web.example.test");
    EXPECT_EQ(getfqdn("short"), "web2.example.test");
    EXPECT_EQ(getfqdn("second.example.test"), "first.example.test");
    EXPECT_EQ(getfqdn("six"), "six.example.test");
  });
}

TEST(GetFqdn, GivesTheHostsNameIfNoneHasADot) {
  with_names([] {
    EXPECT_EQ(getfqdn("nodot2"), "nodot");
    EXPECT_EQ(getfqdn("127.0.0.1"), "localhost");
  });
}

TEST(GetFqdn, AnEmptyNameIsThisMachine) {
  with_names([] {
    sethostname("www");
    for (const auto* name : {"", "0.0.0.0", "::", " \t"}) EXPECT_EQ(getfqdn(name), "web.example.test") << name;
    EXPECT_EQ(getfqdn(), "web.example.test");
    sethostname("nobody");
    EXPECT_EQ(getfqdn("0.0.0.0"), "nobody");
  });
}

TEST(GetFqdn, DropsBlanksAroundTheName) {
  with_names([] { EXPECT_EQ(getfqdn(" www\n"), "web.example.test"); });
}

TEST(GetFqdn, ReturnsAnUnknownName) {
  with_names([] {
    EXPECT_EQ(getfqdn("nobody.invalid"), "nobody.invalid");
    EXPECT_EQ(getfqdn("192.0.2.99"), "192.0.2.99");
    EXPECT_EQ(getfqdn("www\0.x"sv), "www\0.x"sv);
  });
}

TEST(GetServByName, GivesThePortOfAService) {
  with_names([] {
    EXPECT_EQ(getservbyname("web", "tcp"), 8001);
    EXPECT_EQ(getservbyname("web", "udp"), 8002);
    EXPECT_EQ(getservbyname("www", "tcp"), 8001);
  });
}

TEST(GetServByName, TakesAnyProtocolWithoutOne) {
  with_names([] { EXPECT_EQ(getservbyname("talk"), 8003); });
}

TEST(GetServByName, FailsForAServiceThatIsNotThere) {
  with_names([] {
    EXPECT_EQ(code_of(try_getservbyname("talk", "tcp")), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyname("nosuch")), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyname("talk\0x"sv)), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyname("web", "tcp\0x"sv)), std::errc::no_such_file_or_directory);
    EXPECT_STREQ(try_getservbyname("nosuch").error().call, "getservbyname");
    EXPECT_THROW(getservbyname("nosuch"), socket_error);
  });
}

TEST(GetServByPort, GivesTheServiceOfAPort) {
  with_names([] {
    EXPECT_EQ(getservbyport(8001), "web");
    EXPECT_EQ(getservbyport(8003, "udp"), "talk");
  });
}

TEST(GetServByPort, FailsForAPortWithoutAService) {
  with_names([] {
    EXPECT_EQ(code_of(try_getservbyport(8003, "tcp")), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyport(1)), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyport(8001, "tcp\0x"sv)), std::errc::no_such_file_or_directory);
  });
}

TEST(GetServByPort, RefusesInvalidPorts) {
  for (const std::int64_t port : {std::int64_t{-1}, std::int64_t{65536}, std::int64_t{1} << 32}) {
    const auto got = try_getservbyport(port);
    EXPECT_EQ(code_of(got), make_error_code(errc::out_of_range)) << port;
  }
  EXPECT_EQ(message(try_getservbyport(65536).error()), "getservbyport: port 65536 is out of range; write 0 to 65535");
}

TEST(GetProtoByName, GivesTheNumberOfAProtocol) {
  with_names([] {
    EXPECT_EQ(getprotobyname("icmp"), 1);
    EXPECT_EQ(getprotobyname("other"), 9);
  });
}

TEST(GetProtoByName, FailsForAProtocolThatIsNotThere) {
  with_names([] {
    EXPECT_EQ(code_of(try_getprotobyname("nosuch")), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getprotobyname("icmp\0x"sv)), std::errc::no_such_file_or_directory);
    EXPECT_STREQ(try_getprotobyname("nosuch").error().call, "getprotobyname");
    EXPECT_THROW(getprotobyname("nosuch"), socket_error);
  });
}

TEST(GetServByName, FailsWhereNothingIsInstalled) {
  const auto bare = [] { return unshared(CLONE_NEWNS) && with_etc({{"/etc/nsswitch.conf", "services: files\n"}}); };
  in_child("mount files of its own over /etc", bare, [] {
    EXPECT_EQ(code_of(try_getservbyname("http")), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getservbyport(80)), std::errc::no_such_file_or_directory);
    EXPECT_EQ(code_of(try_getprotobyname("tcp")), std::errc::no_such_file_or_directory);
  });
}

}  // namespace
}  // namespace sockfam::tests

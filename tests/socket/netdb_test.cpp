// Each function does what Python's documentation says. Names come from the tests' own files, in a child process.
#include <arpa/inet.h>
#include <net/if.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include <sockfam/socket/netdb.h>
#include <sockfam/unix.h>

#include "socket/names.h"
#include "socket/netdb.h"

namespace sockfam::tests {
namespace {

using namespace std::string_view_literals;

constexpr address_hints stream{.family = AF_INET, .type = SOCK_STREAM};
constexpr address_hints numeric{.family = AF_INET, .type = SOCK_STREAM, .flags = AI_NUMERICHOST};

TEST(GetAddrInfo, AnEmptyHostIsTheLoopback) {
  const address_info four{AF_INET, SOCK_STREAM, IPPROTO_TCP, "", inet_at(ipv4_loopback, 80)};
  EXPECT_EQ(getaddrinfo({}, "80", stream), std::vector{four});
  const address_info six{AF_INET6, SOCK_STREAM, IPPROTO_TCP, "", inet6_at(ipv6_loopback, 80)};
  EXPECT_EQ(getaddrinfo({}, "80", {.family = AF_INET6, .type = SOCK_STREAM}), std::vector{six});
}

TEST(GetAddrInfo, GivesTheAddressesOfBothFamilies) {
  auto found = addresses_in(getaddrinfo({}, "80", {.type = SOCK_STREAM}));
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, (texts{"inet6:[::1]:80", "inet:127.0.0.1:80"}));
}

TEST(GetAddrInfo, AnEmptyHostWithPassiveIsEveryAddress) {
  const auto found = getaddrinfo({}, "80", {.family = AF_INET, .type = SOCK_STREAM, .flags = AI_PASSIVE});
  EXPECT_EQ(addresses_in(found), texts{"inet:0.0.0.0:80"});
}

TEST(GetAddrInfo, AnEmptyServiceIsPortZero) {
  EXPECT_EQ(addresses_in(getaddrinfo("127.0.0.1", "", stream)), texts{"inet:127.0.0.1:0"});
  EXPECT_EQ(addresses_in(getaddrinfo({}, "", stream)), texts{"inet:127.0.0.1:0"});
}

TEST(GetAddrInfo, TakesAPortAsANumber) {
  EXPECT_EQ(getaddrinfo("127.0.0.1", 80, stream), getaddrinfo("127.0.0.1", "80", stream));
  EXPECT_EQ(getaddrinfo("127.0.0.1", 0, stream), getaddrinfo("127.0.0.1", "", stream));
  EXPECT_EQ(getaddrinfo("127.0.0.1", 65535LL, stream), getaddrinfo("127.0.0.1", "65535", stream));
}

TEST(GetAddrInfo, RefusesPortsThatWouldBeCut) {
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", 65536, stream)), gai(EAI_SERVICE));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", -1, stream)), gai(EAI_SERVICE));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", (std::int64_t{1} << 32) + 80, stream)), gai(EAI_SERVICE));
  for (const auto* text : {"65536", "99999999999999999999999", "-4294967216", "+80", " 80", "\t80"}) {
    EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", text, stream)), gai(EAI_SERVICE)) << text;
  }
  EXPECT_EQ(addresses_in(getaddrinfo("127.0.0.1", "00080", stream)), texts{"inet:127.0.0.1:80"});
}

TEST(GetAddrInfo, GivesEachKindOfSocketIfNoneIsAskedFor) {
  std::set<std::pair<int, int>> kinds;
  for (const auto& answer : getaddrinfo("127.0.0.1", "80")) {
    EXPECT_EQ(answer.family, AF_INET);
    EXPECT_EQ(answer.address, any_address{inet_at(ipv4_loopback, 80)});
    kinds.emplace(answer.type, answer.proto);
  }
  EXPECT_TRUE(kinds.contains({SOCK_STREAM, IPPROTO_TCP}));
  EXPECT_TRUE(kinds.contains({SOCK_DGRAM, IPPROTO_UDP}));
}

TEST(GetAddrInfo, FiltersByFamilyTypeAndProtocol) {
  const auto by_protocol = getaddrinfo("127.0.0.1", "80", {.proto = IPPROTO_UDP});
  ASSERT_EQ(by_protocol.size(), 1u);
  EXPECT_EQ(by_protocol[0].type, SOCK_DGRAM);
  const auto by_type = getaddrinfo("127.0.0.1", "80", {.type = SOCK_STREAM});
  ASSERT_EQ(by_type.size(), 1u);
  EXPECT_EQ(by_type[0].proto, IPPROTO_TCP);
  EXPECT_EQ(code_of(try_getaddrinfo("::1", "80", {.family = AF_INET, .flags = AI_NUMERICHOST})), gai(EAI_ADDRFAMILY));
}

TEST(GetAddrInfo, ReadsHistoricAddressesAsTheSystemDoes) {
  EXPECT_EQ(addresses_in(getaddrinfo("127.1", "80", numeric)), texts{"inet:127.0.0.1:80"});
}

TEST(GetAddrInfo, ReadsTheZone) {
  const auto index = if_nametoindex("lo");
  const auto found = getaddrinfo("fe80::1%lo", "80", {.type = SOCK_STREAM});
  EXPECT_EQ(addresses_in(found), texts{"inet6:[fe80::1%" + std::to_string(index) + "]:80"});
}

TEST(GetAddrInfo, TakesNamesOfHostsAndServices) {
  with_names([] {
    EXPECT_EQ(addresses_in(getaddrinfo("www", "web", stream)), texts{"inet:192.0.2.1:8001"});
    EXPECT_EQ(addresses_in(getaddrinfo("www", "web", {.family = AF_INET, .type = SOCK_DGRAM})),
              texts{"inet:192.0.2.1:8002"});
    EXPECT_EQ(code_of(try_getaddrinfo("www", "talk", stream)), gai(EAI_SERVICE));
    EXPECT_EQ(code_of(try_getaddrinfo("www", "nosuch", stream)), gai(EAI_SERVICE));
    EXPECT_EQ(code_of(try_getaddrinfo("www", "web", {.type = SOCK_RAW})), gai(EAI_SERVICE));
  });
}

TEST(GetAddrInfo, GivesTheCanonicalNameWithTheFirstAnswer) {
  with_names([] {
    const auto found = getaddrinfo("www", "80", {.flags = AI_CANONNAME});
    ASSERT_GT(found.size(), 1u);
    EXPECT_EQ(found[0].canonname, "web.example.test");
    EXPECT_EQ(found[1].canonname, "");
    EXPECT_EQ(getaddrinfo("www", "80", stream)[0].canonname, "");
  });
}

TEST(GetAddrInfo, FailsForAnUnknownName) {
  with_names([] { EXPECT_EQ(code_of(try_getaddrinfo("nobody.invalid", "80")), gai(EAI_NONAME)); });
}

TEST(GetAddrInfo, TakesNoNamesWhereNumbersAreAskedFor) {
  EXPECT_EQ(code_of(try_getaddrinfo("localhost", "80", numeric)), gai(EAI_NONAME));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", "http", {.flags = AI_NUMERICSERV})), gai(EAI_NONAME));
}

TEST(GetAddrInfo, NeverCutsNamesAtANul) {
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1\0.example"sv, "80", numeric)), gai(EAI_NONAME));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", "80\0"sv, numeric)), gai(EAI_SERVICE));
}

TEST(GetAddrInfo, RefusesFamiliesFlagsAndTypesThatItDoesNotKnow) {
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", "80", {.family = 1234})), gai(EAI_FAMILY));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", "80", {.type = 1234})), gai(EAI_SOCKTYPE));
  EXPECT_EQ(code_of(try_getaddrinfo("127.0.0.1", "80", {.flags = 0x7fff0000})), gai(EAI_BADFLAGS));
}

TEST(GetAddrInfo, ThrowsGaiError) {
  try {
    getaddrinfo("localhost", "80", numeric);
    FAIL() << "nothing was thrown";
  } catch (const gai_error& error) {
    EXPECT_EQ(error.code(), gai(EAI_NONAME));
    EXPECT_STREQ(error.why().call, "getaddrinfo");
    EXPECT_STREQ(error.what(), "getaddrinfo 'localhost': Name or service not known");
  }
}

TEST(GetAddrInfo, KeepsAnswersThatTheCodecCannotRead) {
  sockaddr_storage strange{};
  strange.ss_family = 250;
  reinterpret_cast<char*>(&strange)[2] = 'x';
  sockaddr_in cut{};
  cut.sin_family = AF_INET;
  addrinfo nothing{};
  addrinfo second{};
  second.ai_family = AF_INET;
  second.ai_addr = reinterpret_cast<sockaddr*>(&cut);
  second.ai_addrlen = 4;
  second.ai_next = &nothing;
  addrinfo first{};
  first.ai_family = 250;
  first.ai_addr = reinterpret_cast<sockaddr*>(&strange);
  first.ai_addrlen = 3;
  first.ai_next = &second;
  const auto found = netdb::answers_in(&first);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].address, (any_address{unknown{250, "x"}}));
  EXPECT_EQ(found[1].address, (any_address{unknown{AF_INET, *bounded_string<unknown::capacity>::from("\0\0"sv)}}));
  EXPECT_EQ(found[2].address, any_address{});
  first.ai_addrlen = sizeof strange;
  EXPECT_EQ(netdb::answers_in(&first)[0].address.get_if<unknown>()->bytes.size(), sizeof strange - 2);
}

TEST(GetNameInfo, GivesNumbersIfAskedTo) {
  constexpr int numbers = NI_NUMERICHOST | NI_NUMERICSERV;
  EXPECT_EQ(getnameinfo(inet_at({{192, 0, 2, 1}}, 80), numbers), (host_and_service{"192.0.2.1", "80"}));
  EXPECT_EQ(getnameinfo(inet6_at(ipv6_loopback, 80), numbers), (host_and_service{"::1", "80"}));
}

TEST(GetNameInfo, NamesTheZone) {
  const ipv6 link_local{{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
  const auto found = getnameinfo(inet6_at(link_local, 0, if_nametoindex("lo")), NI_NUMERICHOST | NI_NUMERICSERV);
  EXPECT_EQ(found.host, "fe80::1%lo");
}

TEST(GetNameInfo, GivesNames) {
  with_names([] {
    const auto web = inet_at({{192, 0, 2, 1}}, 8001);
    EXPECT_EQ(getnameinfo(web), (host_and_service{"web.example.test", "web"}));
    EXPECT_EQ(getnameinfo(web, NI_NUMERICHOST), (host_and_service{"192.0.2.1", "web"}));
    EXPECT_EQ(getnameinfo(inet_at({{192, 0, 2, 1}}, 8003)).service, "8003");
    EXPECT_EQ(getnameinfo(inet_at({{192, 0, 2, 1}}, 8003), NI_DGRAM).service, "talk");
  });
}

TEST(GetNameInfo, GivesNumbersForWhatHasNoName) {
  with_names([] {
    const auto nobody = inet_at({{192, 0, 2, 99}}, 9);
    EXPECT_EQ(getnameinfo(nobody), (host_and_service{"192.0.2.99", "9"}));
    EXPECT_EQ(code_of(try_getnameinfo(nobody, NI_NAMEREQD)), gai(EAI_NONAME));
    EXPECT_THROW(getnameinfo(nobody, NI_NAMEREQD), gai_error);
  });
}

TEST(GetNameInfo, RefusesOtherFamilies) {
  EXPECT_EQ(code_of(try_getnameinfo(any_address{})), gai(EAI_FAMILY));
  EXPECT_EQ(code_of(try_getnameinfo(unix_::pathname{"/x"})), gai(EAI_FAMILY));
}

TEST(GetNameInfo, RefusesValuesThatDoNotFit) {
  const inet6::address wide{.host = ipv6_loopback, .port = 80, .flowinfo = 0x100000};
  const auto got = try_getnameinfo(wide);
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().code, make_error_code(errc::out_of_range));
  EXPECT_EQ(message(got.error()), "getnameinfo: flowinfo 1048576 is out of range; write 0 to 1048575");
}

TEST(GetNameInfo, RefusesFlagsThatItDoesNotKnow) {
  EXPECT_EQ(code_of(try_getnameinfo(inet_at(ipv4_loopback, 80), 0x40000000)), gai(EAI_BADFLAGS));
}

TEST(GetHostByName, AnEmptyHostIsEveryAddress) { EXPECT_EQ(gethostbyname(""), "0.0.0.0"); }

TEST(GetHostByName, KnowsBroadcast) { EXPECT_EQ(gethostbyname("<broadcast>"), "255.255.255.255"); }

TEST(GetHostByName, GivesAnAddressBack) {
  EXPECT_EQ(gethostbyname("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(gethostbyname("127.1"), "127.0.0.1");
}

TEST(GetHostByName, GivesTheAddressOfAName) {
  with_names([] {
    EXPECT_EQ(gethostbyname("web"), "192.0.2.1");
    EXPECT_EQ(gethostbyname("both.example.test"), "192.0.2.4");
  });
}

TEST(GetHostByName, FailsForAnUnknownName) {
  with_names([] {
    const auto got = try_gethostbyname("nobody.invalid");
    EXPECT_EQ(code_of(got), gai(EAI_NONAME));
    EXPECT_STREQ(got.error().call, "gethostbyname");
    EXPECT_THROW(gethostbyname("nobody.invalid"), gai_error);
  });
}

TEST(GetHostByName, KnowsNoIpv6) { EXPECT_EQ(code_of(try_gethostbyname("::1")), gai(EAI_ADDRFAMILY)); }

TEST(GetHostByName, NeverCutsNamesAtANul) {
  EXPECT_EQ(code_of(try_gethostbyname("127.0.0.1\0.example"sv)), gai(EAI_NONAME));
  EXPECT_EQ(code_of(try_gethostbyname_ex("127.0.0.1\0.example"sv)), host(HOST_NOT_FOUND));
  EXPECT_EQ(code_of(try_gethostbyaddr("127.0.0.1\0.example"sv)), gai(EAI_NONAME));
}

TEST(GetHostByNameEx, GivesNameAliasesAndAddresses) {
  with_names([] {
    EXPECT_EQ(gethostbyname_ex("www"), (host_entry{"web.example.test", {"www", "web"}, {"192.0.2.1"}}));
  });
}

TEST(GetHostByNameEx, GivesAnAddressBack) {
  EXPECT_EQ(gethostbyname_ex("192.0.2.1"), (host_entry{"192.0.2.1", {}, {"192.0.2.1"}}));
}

TEST(GetHostByNameEx, FailsForAnUnknownName) {
  with_names([] {
    EXPECT_EQ(code_of(try_gethostbyname_ex("nobody.invalid")), host(HOST_NOT_FOUND));
    EXPECT_THROW(gethostbyname_ex("nobody.invalid"), herror);
  });
}

TEST(GetHostByNameEx, TakesAnswersOfAnySize) {
  with_names([] {
    const auto found = gethostbyname_ex("alias2999");
    EXPECT_EQ(found.name, "crowd.example.test");
    ASSERT_EQ(found.aliases.size(), 3000u);
    EXPECT_EQ(found.aliases[2999], "alias2999");
  });
}

TEST(GetHostByNameEx, GivesEveryAddressOfTheEntry) {
  std::array<char, 4> first{'\x7f', 0, 0, 1};
  std::array<char, 4> second{'\xc0', 0, 2, 1};
  std::array<char*, 3> list{first.data(), second.data(), nullptr};
  std::string name = "many";
  hostent entry{};
  entry.h_name = name.data();
  entry.h_addrtype = AF_INET;
  entry.h_length = 4;
  EXPECT_EQ(netdb::entry_of(entry), (host_entry{"many", {}, {}}));
  entry.h_addr_list = list.data();
  EXPECT_EQ(netdb::entry_of(entry), (host_entry{"many", {}, {"127.0.0.1", "192.0.2.1"}}));
}

TEST(GetHostByAddr, GivesTheNamesOfAnAddress) {
  with_names([] {
    EXPECT_EQ(gethostbyaddr("192.0.2.1"), (host_entry{"web.example.test", {"www", "web"}, {"192.0.2.1"}}));
    EXPECT_EQ(gethostbyaddr("192.0.2.77").aliases.size(), 3000u);
  });
}

TEST(GetHostByAddr, KnowsIpv6) {
  with_names([] {
    EXPECT_EQ(gethostbyaddr("2001:db8::1"), (host_entry{"six.example.test", {"six"}, {"2001:db8::1"}}));
  });
}

TEST(GetHostByAddr, TakesAName) {
  with_names([] {
    EXPECT_EQ(gethostbyaddr("web").name, "web.example.test");
    EXPECT_EQ(gethostbyaddr("six").name, "six.example.test");
  });
}

TEST(GetHostByAddr, FailsWithTheErrorOfWhatFailed) {
  with_names([] {
    EXPECT_EQ(code_of(try_gethostbyaddr("192.0.2.99")), host(HOST_NOT_FOUND));
    EXPECT_EQ(code_of(try_gethostbyaddr("<broadcast>")), host(HOST_NOT_FOUND));
    EXPECT_EQ(code_of(try_gethostbyaddr("")), host(HOST_NOT_FOUND));
    EXPECT_EQ(code_of(try_gethostbyaddr("nobody.invalid")), gai(EAI_NONAME));
    EXPECT_THROW(gethostbyaddr("192.0.2.99"), herror);
    EXPECT_THROW(gethostbyaddr("nobody.invalid"), gai_error);
    EXPECT_STREQ(try_gethostbyaddr("nobody.invalid").error().call, "gethostbyaddr");
  });
}

TEST(Resolver, SaysThatItCouldNotAsk) {
  const auto unreachable = [] {
    return unshared(CLONE_NEWNS | CLONE_NEWNET) &&
           with_etc({{"/etc/nsswitch.conf", "hosts: dns\n"},
                     {"/etc/resolv.conf", "nameserver 192.0.2.53\noptions timeout:1 attempts:1\n"}});
  };
  in_child("make a network namespace and mount files of its own over /etc", unreachable, [] {
    EXPECT_EQ(code_of(try_getaddrinfo("nobody.invalid", "80")), gai(EAI_AGAIN));
    EXPECT_EQ(code_of(try_gethostbyname("nobody.invalid")), gai(EAI_AGAIN));
    EXPECT_EQ(code_of(try_gethostbyname_ex("nobody.invalid")), host(TRY_AGAIN));
    EXPECT_EQ(code_of(try_gethostbyaddr("192.0.2.1")), host(TRY_AGAIN));
  });
}

TEST(Resolver, HasErrnosCodeForErrorsOfTheSystem) {
  errno = EMFILE;
  EXPECT_EQ(netdb::gai_code(EAI_SYSTEM), std::errc::too_many_files_open);
  EXPECT_EQ(netdb::gai_code(EAI_AGAIN), gai(EAI_AGAIN));
  errno = 0;
  EXPECT_EQ(netdb::gai_code(EAI_SYSTEM), gai(EAI_SYSTEM));
}

TEST(Resolver, SaysWhatTheSystemRefused) {
  const auto bare = [] {
    return unshared(CLONE_NEWNS) && with_etc({{"/etc/nsswitch.conf", "hosts: files\n"}, {"/etc/hosts", ""}});
  };
  in_child("mount files of its own over /etc", bare, [] {
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit none{0, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto host = try_gethostbyname_ex("nobody.invalid");
    const auto service = try_getservbyname("web");
    const auto interfaces = try_if_nameindex();
    ::setrlimit(RLIMIT_NOFILE, &before);  // sanitizers need descriptors to report an error
    EXPECT_EQ(code_of(host), std::errc::too_many_files_open);
    EXPECT_EQ(code_of(service), std::errc::too_many_files_open);
    EXPECT_EQ(code_of(interfaces), std::errc::too_many_files_open);
  });
}

TEST(Resolver, AnswersSeveralThreadsAtOnce) {
  with_names([] {
    std::array<int, 4> wrong{};
    const auto ask = [&wrong](std::size_t place, const char* name, const char* address, std::uint16_t port) {
      for (int i = 0; i < 100; ++i) {
        if (gethostbyname_ex(name).addresses.at(0) != address) ++wrong[place];
        if (gethostbyaddr(address).addresses.at(0) != address) ++wrong[place];
        if (getservbyname("web", port == 8001 ? "tcp" : "udp") != port) ++wrong[place];
        if (getservbyport(port) != "web") ++wrong[place];
        if (getprotobyname(port == 8001 ? "icmp" : "nine") != (port == 8001 ? 1 : 9)) ++wrong[place];
      }
    };
    std::vector<std::thread> threads;
    for (std::size_t place = 0; place < wrong.size(); place += 2) {
      threads.emplace_back(ask, place, "web", "192.0.2.1", std::uint16_t{8001});
      threads.emplace_back(ask, place + 1, "nodot", "192.0.2.3", std::uint16_t{8002});
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, (std::array<int, 4>{}));
  });
}

}  // namespace
}  // namespace sockfam::tests

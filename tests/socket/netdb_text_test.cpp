// Interfaces and IP addresses as text, compared with the kernel and the C library.
#include <arpa/inet.h>
#include <net/if.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include <sockfam/socket/netdb.h>

#include "unit/text_support.h"

namespace sockfam::tests {
namespace {

using namespace std::string_view_literals;
using interfaces = std::vector<std::pair<std::uint32_t, std::string>>;

template <class T>
std::error_code code_of(const socket_result<T>& got) {
  return got ? std::error_code{} : got.error().code;
}

std::error_code not_numeric() { return make_error_code(errc::not_numeric); }

/// The interfaces in /sys/class/net, in the order of their indices.
interfaces of_the_kernel() {
  interfaces found;
  std::error_code none;
  for (const auto& folder : std::filesystem::directory_iterator{"/sys/class/net", none}) {
    std::ifstream file{folder.path() / "ifindex"};
    if (std::uint32_t index = 0; file >> index) found.emplace_back(index, folder.path().filename());
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST(IfNameIndex, GivesEveryInterfaceOfTheKernel) {
  const auto expected = of_the_kernel();
  if (expected.empty()) GTEST_SKIP() << "/sys/class/net is not there";
  auto found = if_nameindex();
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, expected);
}

TEST(IfNameIndex, AgreesWithTheOtherTwo) {
  const auto found = if_nameindex();
  ASSERT_FALSE(found.empty());
  for (const auto& [index, name] : found) {
    EXPECT_EQ(if_nametoindex(name), index);
    EXPECT_EQ(if_indextoname(index), name);
  }
}

TEST(IfNameToIndex, FailsForAnInterfaceThatIsNotThere) {
  EXPECT_EQ(code_of(try_if_nametoindex("nosuch")), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_if_nametoindex("")), std::errc::no_such_device);
  EXPECT_EQ(code_of(try_if_nametoindex(std::string(1000, 'x'))), std::errc::no_such_device);
  EXPECT_THROW(if_nametoindex("nosuch"), socket_error);
}

TEST(IfNameToIndex, NeverCutsNamesAtANul) {
  EXPECT_EQ(code_of(try_if_nametoindex("lo\0x"sv)), std::errc::no_such_device);
}

TEST(IfIndexToName, FailsForAnIndexThatIsNotThere) {
  EXPECT_EQ(code_of(try_if_indextoname(0)), std::errc::no_such_device_or_address);
  EXPECT_EQ(code_of(try_if_indextoname(0x7fffffff)), std::errc::no_such_device_or_address);
  EXPECT_THROW(if_indextoname(0), socket_error);
}

void expect_as_libc(const std::string& input) {
  in_addr theirs{};
  const bool taken = ::inet_aton(input.c_str(), &theirs) != 0;
  const text::exact_text exact{input};
  const auto ours = try_inet_aton(exact.view());
  ASSERT_EQ(ours.has_value(), taken) << input;
  if (!ours) return text::expect_inside(ours.error().address(), input);
  ipv4 bytes;
  std::memcpy(bytes.bytes.data(), &theirs, sizeof theirs);
  ASSERT_EQ(*ours, bytes) << input;
}

std::string in_some_base(std::uint64_t value, std::size_t base) {
  constexpr std::array<const char*, 5> formats{"%llu", "0%llo", "0x%llx", "0X%llX", "0000%llo"};
  std::array<char, 40> written{};
  std::snprintf(written.data(), written.size(), formats[base % formats.size()], static_cast<unsigned long long>(value));
  return written.data();
}

TEST(InetAton, TakesTheHistoricForms) {
  constexpr ipv4 loopback{{127, 0, 0, 1}};
  for (const auto* text : {"127.0.0.1", "127.0.1", "127.1", "2130706433", "0x7f000001", "0177.1", "017700000001",
                           "0x7F.0.0.01", "0x0000000000000000000000000007f.1"}) {
    EXPECT_EQ(inet_aton(text), loopback) << text;
  }
  EXPECT_EQ(inet_aton("017.1"), (ipv4{{15, 0, 0, 1}}));
  EXPECT_EQ(inet_aton("1.65535"), (ipv4{{1, 0, 255, 255}}));
}

TEST(InetAton, AgreesWithTheCLibraryAtTheLimits) {
  for (const std::uint64_t limit : {0xffull, 0xffffull, 0xffffffull, 0xffffffffull, 0xffffffffffffffffull}) {
    for (const std::uint64_t over : {0u, 1u, 2u}) {
      for (std::size_t base = 0; base < 5; ++base) {
        std::string text = in_some_base(limit + over, base);
        for (int parts = 1; parts <= 5; ++parts, text.insert(0, "1.")) {
          expect_as_libc(text);
          expect_as_libc(text + ".1");
        }
      }
    }
  }
  for (const auto* text : {"",
                           ".",
                           "1.",
                           ".1",
                           "1..1",
                           "1.2.3.4.",
                           "0x",
                           "0x.1",
                           "1.0x",
                           "0xg",
                           "08",
                           "09.1",
                           "078",
                           "0x1x",
                           "+1",
                           "-1",
                           "1e3",
                           "18446744073709551617",
                           "0x10000000000000001",
                           "02000000000000000000001",
                           "1.18446744073709551617",
                           "0b1",
                           "0",
                           "00"}) {
    expect_as_libc(text);
  }
}

TEST(InetAton, AgreesWithTheCLibraryOnGeneratedTexts) {
  text::mutator random{6, "0123456789abcdefxX..-\xff"};  // no blank: the C library ignores what follows one
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (auto parts = random.below(4) + 1; parts > 0; --parts) {
      text += in_some_base(random.bits() >> (32 + random.below(32)), random.below(5)) + (parts > 1 ? "." : "");
    }
    expect_as_libc(text);
    expect_as_libc(text = random.changed(text));
    expect_as_libc(random.changed(text));
    expect_as_libc(random.garbage(12));
    if (testing::Test::HasFatalFailure()) return;
  }
}

TEST(InetAton, RefusesWhatFollowsTheAddress) {
  for (const auto* text : {"127.0.0.1 ", "127.0.0.1\n", "127.0.0.1 example", " 127.0.0.1"}) {
    EXPECT_EQ(code_of(try_inet_aton(text)), not_numeric()) << text;
  }
  EXPECT_EQ(code_of(try_inet_aton("127.0.0.1\0"sv)), not_numeric());
}

TEST(InetAton, SaysWhatToWrite) {
  const auto got = try_inet_aton("1.2.3.456");
  ASSERT_FALSE(got);
  EXPECT_EQ(message(got.error()),
            "inet_aton '1.2.3.456': the address is not a numeric address; write one to four numbers such as "
            "127.1, 0x7f000001 or 192.0.2.1");
  EXPECT_EQ(got.error().address().offset(), 6u);
  EXPECT_EQ(got.error().address().length(), 3u);
  EXPECT_THROW(inet_aton("1.2.3.456"), socket_error);
}

TEST(InetNtoa, WritesFourNumbers) {
  EXPECT_EQ(inet_ntoa(ipv4_any), "0.0.0.0");
  EXPECT_EQ(inet_ntoa({{127, 0, 0, 1}}), "127.0.0.1");
  EXPECT_EQ(inet_ntoa(ipv4_broadcast), "255.255.255.255");
}

TEST(InetPton, GivesTheBytes) {
  const auto four = inet_pton(AF_INET, "192.0.2.1");
  EXPECT_EQ(four, (std::vector<std::byte>{std::byte{192}, std::byte{0}, std::byte{2}, std::byte{1}}));
  auto six = std::vector<std::byte>(16);
  six[0] = six[15] = std::byte{0xfe};
  EXPECT_EQ(inet_pton(AF_INET6, "fe00::fe"), six);
}

TEST(InetPton, RefusesTheHistoricFormsAndZones) {
  for (const auto* text : {"127.1", "0x7f000001", "127.0.0.01", "127.0.0.1 ", "", "::1"}) {
    EXPECT_EQ(code_of(try_inet_pton(AF_INET, text)), not_numeric()) << text;
  }
  for (const auto* text : {"fe80::1%lo", "1::2::3", "127.0.0.1", "", "[::1]"}) {
    EXPECT_EQ(code_of(try_inet_pton(AF_INET6, text)), not_numeric()) << text;
  }
  EXPECT_THROW(inet_pton(AF_INET, "127.1"), socket_error);
}

TEST(InetPton, RefusesOtherFamilies) {
  EXPECT_EQ(code_of(try_inet_pton(AF_UNIX, "127.0.0.1")), std::errc::address_family_not_supported);
}

TEST(InetNtop, GivesTheTextOfRfc5952) {
  EXPECT_EQ(inet_ntop(AF_INET, inet_pton(AF_INET, "192.0.2.1")), "192.0.2.1");
  EXPECT_EQ(inet_ntop(AF_INET6, inet_pton(AF_INET6, "2001:DB8:0:0:1:0:0:1")), "2001:db8::1:0:0:1");
  EXPECT_EQ(inet_ntop(AF_INET6, inet_pton(AF_INET6, "1:2:3:4:5:6:7:8")), "1:2:3:4:5:6:7:8");
  const std::vector<std::byte> ones(16, std::byte{0xff});
  EXPECT_EQ(inet_ntop(AF_INET6, ones), "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

TEST(InetNtop, RefusesTooFewAndTooManyBytes) {
  const std::vector<std::byte> bytes(20);
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    const auto some = std::span{bytes}.first(size);
    EXPECT_EQ(try_inet_ntop(AF_INET, some).has_value(), size == 4) << size;
    EXPECT_EQ(try_inet_ntop(AF_INET6, some).has_value(), size == 16) << size;
  }
  EXPECT_EQ(code_of(try_inet_ntop(AF_INET, bytes)), std::errc::invalid_argument);
  EXPECT_EQ(code_of(try_inet_ntop(AF_INET6, bytes)), std::errc::invalid_argument);
}

TEST(InetNtop, RefusesOtherFamilies) {
  EXPECT_EQ(code_of(try_inet_ntop(AF_UNIX, std::vector<std::byte>(4))), std::errc::address_family_not_supported);
}

}  // namespace
}  // namespace sockfam::tests

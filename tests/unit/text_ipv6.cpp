#include "text/ipv6.h"

#include <arpa/inet.h>

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

constexpr int comparisons = 400'000;

std::string formatted(const ipv6& address) {
  return written([&](sink& out) { format_ipv6(out, address); });
}

std::string as_inet_ntop(const ipv6& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  inet_ntop(AF_INET6, address.bytes.data(), text.data(), text.size());
  return text.data();
}

void expect_as_inet_pton(const std::string& text) {
  ipv6 theirs;
  const bool taken = inet_pton(AF_INET6, text.c_str(), theirs.bytes.data()) == 1;
  const exact_text exact{text};
  const auto ours = parse_ipv6(exact.view());
  ASSERT_EQ(ours.has_value(), taken) << text;
  if (ours) {
    ASSERT_EQ(*ours, theirs) << text;
  } else {
    ASSERT_EQ(ours.error().code, errc::not_numeric) << text;
    expect_inside(ours.error(), text);
  }
}

// Mostly zeros, so that each way to write an address comes up.
ipv6 some_address(mutator& random) {
  ipv6 address;
  const std::uint64_t zeros = random.bits();
  for (unsigned i = 0; i < 16; ++i) {
    const bool zero = (zeros >> (i / 2) & 1) != 0 || random.below(6) == 0;
    if (!zero) address.bytes[i] = static_cast<std::uint8_t>(random.bits() >> random.below(8));
  }
  if (random.below(4) == 0) std::fill_n(address.bytes.begin(), 10, std::uint8_t{0});
  if (random.below(8) == 0) address.bytes[10] = address.bytes[11] = 0xff;
  return address;
}

// Groups, gaps and dotted tails in any number, right or wrong.
std::string some_groups(mutator& random) {
  constexpr std::array<const char*, 8> groups{"0", "1", "ab", "CDE", "00ff", "ffff", "12345", ""};
  std::string text = random.below(4) == 0 ? "::" : "";
  for (std::size_t count = random.below(10); count > 0; --count) {
    text += random.below(12) == 0 ? "1.2.3.4" : groups[random.below(random.below(8) == 0 ? 8 : 6)];
    if (count > 1) text += random.below(8) == 0 ? "::" : ":";
  }
  if (random.below(6) == 0) text += "::";
  if (random.below(6) == 0) text += random.below(2) == 0 ? ":10.20.30.40" : "10.20.030.40";
  return text;
}

failure why(std::string_view text) {
  const auto address = parse_ipv6(text);
  EXPECT_FALSE(address) << text;
  return address ? failure{} : address.error();
}

TEST(Ipv6Reader, ReadsTheFormsOfRfc4291) {
  const ipv6 unicast{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 8, 8, 0, 0x20, 0x0c, 0x41, 0x7a}};
  EXPECT_EQ(parse_ipv6("2001:DB8:0:0:8:800:200C:417A").value(), unicast);
  EXPECT_EQ(parse_ipv6("2001:DB8::8:800:200C:417A").value(), unicast);
  EXPECT_EQ(parse_ipv6("0:0:0:0:0:0:0:1").value(), ipv6_loopback);
  EXPECT_EQ(parse_ipv6("::1").value(), ipv6_loopback);
  EXPECT_EQ(parse_ipv6("::").value(), ipv6_any);
  EXPECT_EQ(parse_ipv6("::FFFF:129.144.52.38").value(), parse_ipv6("::ffff:8190:3426").value());
}

TEST(Ipv6Reader, LetsADoubleColonStandForOneGroup) {
  EXPECT_EQ(parse_ipv6("1:2:3::5:6:7:8").value(), parse_ipv6("1:2:3:0:5:6:7:8").value());
  EXPECT_EQ(parse_ipv6("::2:3:4:5:6:7:8").value(), parse_ipv6("0:2:3:4:5:6:7:8").value());
}

TEST(Ipv6Reader, RejectsASecondDoubleColon) {
  EXPECT_EQ(why("1::2::3").offset, 4u);
  EXPECT_EQ(why("1::2::3").length, 2u);
  EXPECT_EQ(why("::1::").offset, 3u);
}

TEST(Ipv6Reader, RejectsADoubleColonThatStandsForNothing) {
  EXPECT_EQ(why("1:2:3:4::5:6:7:8").offset, 7u);
  EXPECT_EQ(why("1:2:3:4:5:6:7:8::").offset, 15u);
  EXPECT_EQ(why("1:2:3:4:5:6::1.2.3.4").offset, 11u);
}

TEST(Ipv6Reader, PointsAtALongGroupAsAWhole) {
  EXPECT_EQ(why("1:0002c:3::").offset, 2u);
  EXPECT_EQ(why("1:0002c:3::").length, 5u);
}

TEST(Ipv6Reader, PointsAtAMissingGroup) {
  EXPECT_EQ(why("").offset, 0u);
  EXPECT_EQ(why(":1").offset, 0u);
  EXPECT_EQ(why("1:").offset, 2u);
  EXPECT_EQ(why("1:2").offset, 3u);
  EXPECT_EQ(why(":::").offset, 2u);
}

TEST(Ipv6Reader, PointsAtANinthGroup) { EXPECT_EQ(why("1:2:3:4:5:6:7:8:9").offset, 16u); }

TEST(Ipv6Reader, RefusesAZone) { EXPECT_EQ(why("fe80::1%eth0").offset, 7u); }

TEST(Ipv6Reader, PointsIntoADottedTail) {
  EXPECT_EQ(why("::ffff:1.2.3.256").offset, 13u);
  EXPECT_EQ(why("::ffff:1.2.3.256").length, 3u);
  EXPECT_EQ(why("1:2:3:4:5:6:7:1.2.3.4").offset, 14u);
}

TEST(Ipv6Reader, AgreesWithInetPton) {
  mutator random{6, "0123456789abcdefABCDEF:::..g%\xff"};
  for (int i = 0; i < comparisons; ++i) {
    std::string text = as_inet_ntop(some_address(random));
    expect_as_inet_pton(text);
    expect_as_inet_pton(text = random.changed(text));
    expect_as_inet_pton(random.changed(text));
    expect_as_inet_pton(random.garbage(20));
    expect_as_inet_pton(text = some_groups(random));
    expect_as_inet_pton(random.changed(text));
    if (HasFatalFailure()) return;
  }
}

TEST(Ipv6Writer, AgreesWithInetNtop) {
  mutator random{7, "0"};
  for (int i = 0; i < comparisons; ++i) {
    const ipv6 address = some_address(random);
    ASSERT_EQ(formatted(address), as_inet_ntop(address));
  }
}

TEST(Ipv6Writer, AgreesWithInetNtopForEveryPatternOfZeros) {
  for (unsigned pattern = 0; pattern < 0x10000; ++pattern) {
    ipv6 address;
    for (unsigned i = 0; i < 16; ++i) address.bytes[i] = (pattern >> i & 1) != 0 ? 0xff : 0;
    ASSERT_EQ(formatted(address), as_inet_ntop(address));
  }
}

TEST(Ipv6Writer, ShortensTheFirstOfTwoLongestRuns) {
  EXPECT_EQ(formatted(parse_ipv6("2001:db8:0:0:1:0:0:1").value()), "2001:db8::1:0:0:1");
}

TEST(Ipv6Writer, WritesASingleZeroGroup) {
  EXPECT_EQ(formatted(parse_ipv6("2001:db8:0:1:1:1:1:1").value()), "2001:db8:0:1:1:1:1:1");
}

TEST(Ipv6Writer, EndsMappedAddressesInDots) {
  EXPECT_EQ(formatted(parse_ipv6("::ffff:c000:201").value()), "::ffff:192.0.2.1");
  EXPECT_EQ(formatted(parse_ipv6("::c000:201").value()), "::192.0.2.1");
}

}  // namespace
}  // namespace sockfam::inline v0::text

#include "text/ipv6.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

std::string written_out(const ipv6& address) {
  return written([&](sink& out) { format_ipv6(out, address); });
}

failure why_no_ipv6(std::string_view text) {
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
  EXPECT_EQ(why_no_ipv6("1::2::3").offset(), 4u);
  EXPECT_EQ(why_no_ipv6("1::2::3").length(), 2u);
  EXPECT_EQ(why_no_ipv6("::1::").offset(), 3u);
}

TEST(Ipv6Reader, RejectsADoubleColonThatStandsForNothing) {
  EXPECT_EQ(why_no_ipv6("1:2:3:4::5:6:7:8").offset(), 7u);
  EXPECT_EQ(why_no_ipv6("1:2:3:4:5:6:7:8::").offset(), 15u);
  EXPECT_EQ(why_no_ipv6("1:2:3:4:5:6::1.2.3.4").offset(), 11u);
}

TEST(Ipv6Reader, PointsAtALongGroupAsAWhole) {
  EXPECT_EQ(why_no_ipv6("1:0002c:3::").offset(), 2u);
  EXPECT_EQ(why_no_ipv6("1:0002c:3::").length(), 5u);
}

TEST(Ipv6Reader, PointsAtAMissingGroup) {
  EXPECT_EQ(why_no_ipv6("").offset(), 0u);
  EXPECT_EQ(why_no_ipv6(":1").offset(), 0u);
  EXPECT_EQ(why_no_ipv6("1:").offset(), 2u);
  EXPECT_EQ(why_no_ipv6("1:2").offset(), 3u);
  EXPECT_EQ(why_no_ipv6(":::").offset(), 2u);
}

TEST(Ipv6Reader, PointsAtANinthGroup) { EXPECT_EQ(why_no_ipv6("1:2:3:4:5:6:7:8:9").offset(), 16u); }

TEST(Ipv6Reader, RefusesAZone) { EXPECT_EQ(why_no_ipv6("fe80::1%eth0").offset(), 7u); }

TEST(Ipv6Reader, PointsIntoADottedTail) {
  EXPECT_EQ(why_no_ipv6("::ffff:1.2.3.256").offset(), 13u);
  EXPECT_EQ(why_no_ipv6("::ffff:1.2.3.256").length(), 3u);
  EXPECT_EQ(why_no_ipv6("1:2:3:4:5:6:7:1.2.3.4").offset(), 14u);
}

TEST(Ipv6Writer, ShortensTheFirstOfTwoLongestRuns) {
  EXPECT_EQ(written_out(parse_ipv6("2001:db8:0:0:1:0:0:1").value()), "2001:db8::1:0:0:1");
}

TEST(Ipv6Writer, WritesASingleZeroGroup) {
  EXPECT_EQ(written_out(parse_ipv6("2001:db8:0:1:1:1:1:1").value()), "2001:db8:0:1:1:1:1:1");
}

TEST(Ipv6Writer, EndsMappedAddressesInDots) {
  EXPECT_EQ(written_out(parse_ipv6("::ffff:c000:201").value()), "::ffff:192.0.2.1");
  EXPECT_EQ(written_out(parse_ipv6("::c000:201").value()), "::192.0.2.1");
}

}  // namespace
}  // namespace sockfam::inline v0::text

#include "text/ipv4.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

std::string formatted(const ipv4& address) {
  return written([&](sink& out) { format_ipv4(out, address); });
}

failure why_no_ipv4(std::string_view text) {
  const auto address = parse_ipv4(text);
  EXPECT_FALSE(address) << text;
  return address ? failure{} : address.error();
}

TEST(Ipv4Reader, ReadsFourDecimalNumbers) {
  EXPECT_EQ(parse_ipv4("192.0.2.1").value(), (ipv4{{192, 0, 2, 1}}));
  EXPECT_EQ(parse_ipv4("0.0.0.0").value(), ipv4_any);
  EXPECT_EQ(parse_ipv4("255.255.255.255").value(), ipv4_broadcast);
}

TEST(Ipv4Reader, SaysWhyInOneWay) {
  EXPECT_EQ(why_no_ipv4("example.com").code(), errc::not_numeric);
  EXPECT_EQ(why_no_ipv4("1.2.3.256").remedy(), "write four decimal numbers such as 192.0.2.1");
}

TEST(Ipv4Reader, PointsAtACharacterThatIsNotADigit) {
  EXPECT_EQ(why_no_ipv4("example.com").offset(), 0u);
  EXPECT_EQ(why_no_ipv4("1.2.x.4").offset(), 4u);
  EXPECT_EQ(why_no_ipv4("1.2.x.4").length(), 1u);
  EXPECT_EQ(why_no_ipv4("1.2.3.4 ").offset(), 7u);
  EXPECT_EQ(why_no_ipv4("1,2.3.4").offset(), 1u);
}

TEST(Ipv4Reader, PointsAtAWholeNumberThatIsTooLarge) {
  EXPECT_EQ(why_no_ipv4("1.2.256.4").offset(), 4u);
  EXPECT_EQ(why_no_ipv4("1.2.256.4").length(), 3u);
  EXPECT_EQ(why_no_ipv4("99999999999999999999.1.1.1").length(), 20u);
}

TEST(Ipv4Reader, RefusesLeadingZeros) {
  EXPECT_EQ(why_no_ipv4("1.02.3.4").offset(), 2u);
  EXPECT_EQ(why_no_ipv4("1.02.3.4").length(), 2u);
  EXPECT_EQ(why_no_ipv4("1.2.3.00").offset(), 6u);
}

TEST(Ipv4Reader, PointsAtTheEndOfAShortAddress) {
  EXPECT_EQ(why_no_ipv4("").offset(), 0u);
  EXPECT_EQ(why_no_ipv4("1.2.3").offset(), 5u);
  EXPECT_EQ(why_no_ipv4("1.2.3.").offset(), 6u);
  EXPECT_EQ(why_no_ipv4("1.2.3.").length(), 0u);
}

TEST(Ipv4Reader, PointsAtADotTooMany) {
  EXPECT_EQ(why_no_ipv4("1..2.3").offset(), 2u);
  EXPECT_EQ(why_no_ipv4("1.2.3.4.5").offset(), 7u);
  EXPECT_EQ(why_no_ipv4(".1.2.3.4").offset(), 0u);
}

TEST(Ipv4Writer, WritesFourDecimalNumbers) {
  EXPECT_EQ(formatted(ipv4_any), "0.0.0.0");
  EXPECT_EQ(formatted(ipv4{{1, 20, 100, 255}}), "1.20.100.255");
}

TEST(Ipv4Writer, CountsWhatDoesNotFit) {
  std::array<char, 3> characters{};
  sink out{characters};
  format_ipv4(out, ipv4_loopback);
  EXPECT_EQ(out.size(), 9u);
  EXPECT_EQ(out.view(), "127");
}

}  // namespace
}  // namespace sockfam::inline v0::text

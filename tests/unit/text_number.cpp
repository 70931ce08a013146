#include "text/number.h"

#include <limits>

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

failure why_no_number(std::string_view text) {
  const auto number = parse_number(text);
  EXPECT_FALSE(number) << text;
  return number ? failure{} : number.error();
}

std::string decimal(const integer& number) {
  return written([&](sink& out) { write_decimal(out, number); });
}

std::string hex(std::uint64_t number) {
  return written([&](sink& out) { write_hex(out, number); });
}

TEST(NumberReader, ReadsFourBases) {
  EXPECT_EQ(parse_number("2024").value(), integer{2024});
  EXPECT_EQ(parse_number("0x7E8").value(), integer{2024});
  EXPECT_EQ(parse_number("0O3750").value(), integer{2024});
  EXPECT_EQ(parse_number("0b111_1110_1000").value(), integer{2024});
}

TEST(NumberReader, ReadsSigns) {
  EXPECT_EQ(parse_number("-5").value(), integer{-5});
  EXPECT_EQ(parse_number("+5").value(), integer{5});
  EXPECT_EQ(parse_number("-0").value(), integer{0});
}

TEST(NumberReader, SaysWhatIsBeyond64Bits) {
  EXPECT_FALSE(parse_number("18446744073709551615")->huge);
  EXPECT_TRUE(parse_number("18446744073709551616")->huge);
  EXPECT_TRUE(parse_number("-0x1_0000_0000_0000_0000")->huge);
  EXPECT_TRUE(parse_number("-0x1_0000_0000_0000_0000")->negative);
}

TEST(NumberReader, TakesLeadingZerosOfZeroOnly) {
  EXPECT_EQ(parse_number("00").value(), integer{0});
  EXPECT_EQ(why_no_number("-0100").offset(), 1u);
  EXPECT_EQ(why_no_number("-0100").length(), 4u);
}

TEST(NumberReader, PointsAtWhatDoesNotBelongThere) {
  EXPECT_EQ(why_no_number("80a").offset(), 2u);
  EXPECT_EQ(why_no_number("0b12").offset(), 3u);
  EXPECT_EQ(why_no_number("1__0").offset(), 1u);
  EXPECT_EQ(why_no_number("1_").offset(), 1u);
  EXPECT_EQ(why_no_number(" 1").offset(), 0u);
}

TEST(NumberReader, PointsAtAMissingDigit) {
  EXPECT_EQ(why_no_number("").offset(), 0u);
  EXPECT_EQ(why_no_number("-").offset(), 1u);
  EXPECT_EQ(why_no_number("0x").offset(), 2u);
  EXPECT_EQ(why_no_number("0x").code(), errc::syntax);
}

TEST(NumberReader, LeavesWhatFollowsToTheCaller) {
  const auto found = scan_number("80/tcp");
  EXPECT_EQ(found->value, integer{80});
  EXPECT_EQ(found->length, 2u);
}

TEST(NumberWriter, WritesDecimals) {
  EXPECT_EQ(decimal(0), "0");
  EXPECT_EQ(decimal(-65536), "-65536");
  EXPECT_EQ(decimal(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
  EXPECT_EQ(decimal(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
}

TEST(NumberWriter, SaysThatAHugeNumberIsBeyond) {
  EXPECT_EQ(decimal(parse_number("1_00000_00000_00000_00000").value()), "over 18446744073709551615");
  EXPECT_EQ(decimal(parse_number("-1_00000_00000_00000_00000").value()), "under -18446744073709551615");
}

TEST(NumberWriter, WritesHexadecimals) {
  EXPECT_EQ(hex(0), "0x0");
  EXPECT_EQ(hex(0x7e8), "0x7e8");
  EXPECT_EQ(hex(0x10), "0x10");
  EXPECT_EQ(hex(std::numeric_limits<std::uint64_t>::max()), "0xffffffffffffffff");
}

}  // namespace
}  // namespace sockfam::inline v0::text

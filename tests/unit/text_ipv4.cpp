#include "text/ipv4.h"

#include <arpa/inet.h>

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

constexpr int comparisons = 400'000;

std::string formatted(const ipv4& address) {
  return written([&](sink& out) { format_ipv4(out, address); });
}

void expect_as_inet_pton(const std::string& text) {
  ipv4 theirs;
  const bool taken = inet_pton(AF_INET, text.c_str(), theirs.bytes.data()) == 1;
  const exact_text exact{text};
  const auto ours = parse_ipv4(exact.view());
  ASSERT_EQ(ours.has_value(), taken) << text;
  if (ours) {
    ASSERT_EQ(*ours, theirs) << text;
  } else {
    expect_inside(ours.error(), text);
  }
}

failure why(std::string_view text) {
  const auto address = parse_ipv4(text);
  EXPECT_FALSE(address) << text;
  return address ? failure{} : address.error();
}

TEST(Ipv4Reader, ReadsFourDecimalNumbers) {
  EXPECT_EQ(parse_ipv4("192.0.2.1").value(), (ipv4{{192, 0, 2, 1}}));
  EXPECT_EQ(parse_ipv4("0.0.0.0").value(), ipv4_any);
  EXPECT_EQ(parse_ipv4("255.255.255.255").value(), ipv4_broadcast);
}

TEST(Ipv4Reader, ReadsEveryByteAtEveryPlace) {
  for (unsigned place = 0; place < 4; ++place) {
    for (unsigned value = 0; value < 1100; ++value) {
      std::array<std::string, 4> numbers{"7", "77", "177", "0"};
      numbers[place] = std::to_string(value);
      expect_as_inet_pton(numbers[0] + '.' + numbers[1] + '.' + numbers[2] + '.' + numbers[3]);
    }
  }
}

TEST(Ipv4Reader, SaysWhyInOneWay) {
  EXPECT_EQ(why("example.com").code, errc::not_numeric);
  EXPECT_EQ(why("1.2.3.256").remedy, "write four decimal numbers such as 192.0.2.1");
}

TEST(Ipv4Reader, PointsAtACharacterThatIsNoDigit) {
  EXPECT_EQ(why("example.com").offset, 0u);
  EXPECT_EQ(why("1.2.x.4").offset, 4u);
  EXPECT_EQ(why("1.2.x.4").length, 1u);
  EXPECT_EQ(why("1.2.3.4 ").offset, 7u);
  EXPECT_EQ(why("1,2.3.4").offset, 1u);
}

TEST(Ipv4Reader, PointsAtAWholeNumberThatIsTooLarge) {
  EXPECT_EQ(why("1.2.256.4").offset, 4u);
  EXPECT_EQ(why("1.2.256.4").length, 3u);
  EXPECT_EQ(why("99999999999999999999.1.1.1").length, 20u);
}

TEST(Ipv4Reader, RefusesLeadingZeros) {
  EXPECT_EQ(why("1.02.3.4").offset, 2u);
  EXPECT_EQ(why("1.02.3.4").length, 2u);
  EXPECT_EQ(why("1.2.3.00").offset, 6u);
}

TEST(Ipv4Reader, PointsAtTheEndOfAShortAddress) {
  EXPECT_EQ(why("").offset, 0u);
  EXPECT_EQ(why("1.2.3").offset, 5u);
  EXPECT_EQ(why("1.2.3.").offset, 6u);
  EXPECT_EQ(why("1.2.3.").length, 0u);
}

TEST(Ipv4Reader, PointsAtADotTooMany) {
  EXPECT_EQ(why("1..2.3").offset, 2u);
  EXPECT_EQ(why("1.2.3.4.5").offset, 7u);
  EXPECT_EQ(why(".1.2.3.4").offset, 0u);
}

TEST(Ipv4Reader, AgreesWithInetPton) {
  mutator random{4, "0123456789.:x -\xff"};
  for (int i = 0; i < comparisons; ++i) {
    ipv4 address;
    for (auto& byte : address.bytes) byte = static_cast<std::uint8_t>(random.bits() >> random.below(8));
    std::string text = formatted(address);
    expect_as_inet_pton(text);
    expect_as_inet_pton(text = random.changed(text));
    expect_as_inet_pton(random.changed(text));
    expect_as_inet_pton(random.garbage(17));
    if (HasFatalFailure()) return;
  }
}

TEST(Ipv4Writer, AgreesWithInetNtop) {
  std::mt19937_64 random{5};
  for (int i = 0; i < comparisons; ++i) {
    ipv4 address;
    for (auto& byte : address.bytes) byte = static_cast<std::uint8_t>(random());
    std::array<char, INET_ADDRSTRLEN> theirs{};
    inet_ntop(AF_INET, address.bytes.data(), theirs.data(), theirs.size());
    ASSERT_EQ(formatted(address), theirs.data());
  }
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

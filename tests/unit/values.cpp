// The verbs of domain values, as programs use them.
#include <sockfam/forms.h>
#include <sockfam/values.h>

#include <algorithm>

#include <gtest/gtest.h>

namespace sockfam::inline v0 {
namespace {

template <class T>
T filled(std::uint8_t byte) {
  T value;
  value.bytes.fill(byte);
  return value;
}

template <class T>
class Values : public testing::Test {};
using every_value = testing::Types<ipv4, ipv6, bdaddr, guid>;
TYPED_TEST_SUITE(Values, every_value);

TYPED_TEST(Values, TheExampleIsReadAndWritten) {
  const auto value = parse<TypeParam>(TypeParam::example);
  ASSERT_TRUE(value);
  EXPECT_EQ(format(*value).view(), TypeParam::example);
}

/// 255 and f are the widest digits, and no group of zeros makes an IPv6 address shorter.
TYPED_TEST(Values, TheLongestTextFitsJust) {
  const auto value = filled<TypeParam>(0xff);
  EXPECT_EQ(format(value).size(), TypeParam::longest_text);
  EXPECT_EQ(parse<TypeParam>(format(value)), value);
}

TYPED_TEST(Values, TextBeforeOrAfterTheValueIsRefused) {
  const std::string text{TypeParam::example};
  for (const auto& wrong : {"", " ", "x"}) {
    EXPECT_FALSE(parse<TypeParam>(wrong + text + " "));
    EXPECT_FALSE(parse<TypeParam>(" " + text + wrong));
  }
  EXPECT_FALSE(parse<TypeParam>(""));
  EXPECT_FALSE(parse<TypeParam>(std::string_view{text}.substr(0, text.size() / 2)));
}

TEST(Values, FailuresOfIpAddressesHaveAPlace) {
  EXPECT_EQ(parse<ipv4>("192.0.2.256").error().code(), errc::not_numeric);
  EXPECT_EQ(parse<ipv4>("192.0.2.256").error().offset(), 8u);
  EXPECT_EQ(parse<ipv6>("1::2::3").error().offset(), 4u);
  EXPECT_EQ(parse<bdaddr>("01:23").error().code(), errc::bad_value);
  EXPECT_EQ(parse<guid>("{}").error().code(), errc::bad_value);
}

TEST(Values, OldFormsOfIpv4AreReadOnRequest) {
  EXPECT_EQ(parse_historic_ipv4("0x7f.1"), ipv4_loopback);
  EXPECT_FALSE(parse<ipv4>("0x7f.1"));
}

struct no_array {
  [[maybe_unused]] static constexpr std::size_t longest_text = 1;
  [[maybe_unused]] static constexpr std::string_view example = "1";
  int bytes;
};
struct more_than_bytes {
  [[maybe_unused]] static constexpr std::size_t longest_text = 1;
  [[maybe_unused]] static constexpr std::string_view example = "1";
  std::array<std::uint8_t, 4> bytes;
  int zone;
};
static_assert(domain_value<ipv4> && domain_value<guid>);
static_assert(!domain_value<no_array> && !domain_value<more_than_bytes> && !domain_value<int>);

}  // namespace
}  // namespace sockfam::inline v0

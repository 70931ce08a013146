// Text in the caller's characters.
#include <sockfam/text/inet6.h>
#include <sockfam/text/unix.h>

#include <gtest/gtest.h>

#include <array>
#include <string>

#include <sockfam/any_address.h>

namespace sockfam::inline v0 {
namespace {

TEST(FormatTo, WritesWhatFormatReturns) {
  for (const std::string_view text : {"inet:192.0.2.1:80", "inet6:[fe80::1%3]:443?flowinfo=7", "unix:/run/x",
                                      "unix:", "packet:2,proto=0x800,addr=01:02:03", "unknown:46:0a0b"}) {
    const auto address = parse(text);
    ASSERT_TRUE(address) << text;
    for (const form how : {form::text, form::tuple}) {
      const auto wanted = format(*address, how);
      std::array<char, address_text::capacity> room;
      room.fill('#');
      EXPECT_EQ(format_to(room, *address, how), wanted.view().size());
      EXPECT_EQ((std::string_view{room.data(), wanted.view().size()}), wanted.view());
      std::string small(wanted.view().size(), '#');
      EXPECT_EQ(format_to(small, *address, how), small.size());
      EXPECT_EQ(small, wanted.view());
      small.pop_back();
      const std::string before = small;
      const auto refused = format_to(small, *address, how);
      ASSERT_FALSE(refused);
      EXPECT_EQ(refused.error().code(), errc::too_short);
      EXPECT_EQ(refused.error().min(), wanted.view().size());
      EXPECT_EQ(small, before);
    }
  }
}

TEST(FormatTo, WritesInPlaceWhereTheLongestTextFits) {
  const unix_::pathname longest{*decltype(unix_::pathname::path)::from(std::string(253, '\xff'))};
  std::array<char, max_text_size<unix_::pathname>> room;
  EXPECT_EQ(format_to(room, longest), 5u + 3 * 253);
  static_assert(max_text_size<unix_::pathname> == 5 + 3 * 253);
  const inet6::address all{*parse<ipv6>("1111:2222:3333:4444:5555:6666:7777:8888"), 65535, 1048575, 4294967295};
  std::array<char, max_text_size<inet6::address>> six;
  EXPECT_EQ(format_to(six, all), format(all).view().size());
}

}  // namespace
}  // namespace sockfam::inline v0

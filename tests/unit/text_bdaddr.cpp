#include "text/bdaddr.h"

#include <cstdio>

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

std::string formatted(const bdaddr& address) {
  return written([&](sink& out) { format_bdaddr(out, address); });
}

TEST(Bdaddr, IsReadInTheOrderInWhichItIsWritten) {
  const auto address = parse_bdaddr("01:23:45:67:89:AB");
  ASSERT_TRUE(address);
  EXPECT_EQ(*address, (bdaddr{{0x01, 0x23, 0x45, 0x67, 0x89, 0xab}}));
}

TEST(Bdaddr, IsReadInEitherCaseAndWrittenInCapitals) {
  for (const char* text : {"de:ad:be:ef:00:42", "DE:AD:BE:EF:00:42", "dE:Ad:bE:eF:00:42"}) {
    const auto address = parse_bdaddr(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(formatted(*address), "DE:AD:BE:EF:00:42");
  }
}

/// What sscanf("%X:%X:…") takes besides, and what people write elsewhere.
TEST(Bdaddr, HistoricFormsAreRefusedWithTheOneToWrite) {
  for (const char* text :
       {"a:b:c:d:e:f", "001:002:003:004:005:006", " 01:23:45:67:89:AB", "01:23:45:67:89:AB ", "0x1:23:45:67:89:AB",
        "+1:23:45:67:89:AB", "-1:23:45:67:89:AB", "01-23-45-67-89-AB", "0123456789AB", "01:23:45:67:89",
        "01:23:45:67:89:AB:CD", "01:23:45:67:89:G0", "01:23:45:67:89:0G", "", ":::::", "01:23:45:67:89;AB"}) {
    const exact_text exact{text};
    const auto address = parse_bdaddr(exact.view());
    ASSERT_FALSE(address) << text;
    EXPECT_EQ(address.error().code(), errc::bad_value);
    EXPECT_NE(address.error().remedy().find("01:23:45:67:89:AB"), std::string_view::npos);
  }
}

TEST(Bdaddr, EveryByteInEveryPlaceComesBack) {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < 6; ++at) {
      bdaddr address;
      address.bytes[at] = static_cast<std::uint8_t>(byte);
      char expected[3];
      std::snprintf(expected, sizeof expected, "%02X", static_cast<unsigned>(byte));
      const auto text = formatted(address);
      EXPECT_EQ(text.substr(3 * at, 2), expected);
      EXPECT_EQ(*parse_bdaddr(text), address);
    }
  }
}

}  // namespace
}  // namespace sockfam::inline v0::text

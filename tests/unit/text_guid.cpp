#include "text/guid.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

std::string formatted(const guid& id) {
  return written([&](sink& out) { format_guid(out, id); });
}

/// RFC 9562, appendix A.1: the bytes of a UUID are in the order of its text.
TEST(Guid, IsReadInTheOrderInWhichItIsWritten) {
  const auto id = parse_guid("C232AB00-9414-11EC-B3C8-9F6BDECED846");
  ASSERT_TRUE(id);
  EXPECT_EQ(*id,
            (guid{{0xc2, 0x32, 0xab, 0x00, 0x94, 0x14, 0x11, 0xec, 0xb3, 0xc8, 0x9f, 0x6b, 0xde, 0xce, 0xd8, 0x46}}));
  EXPECT_EQ(formatted(*id), "c232ab00-9414-11ec-b3c8-9f6bdeced846");
}

TEST(Guid, OtherFormsAreRefused) {
  for (const char* text : {"{c232ab00-9414-11ec-b3c8-9f6bdeced846}", "c232ab009414-11ec-b3c8-9f6bdeced846",
                           "c232ab00941411ecb3c89f6bdeced846", "c232ab00-9414-11ec-b3c8-9f6bdeced84",
                           "c232ab00-9414-11ec-b3c8-9f6bdeced8466", "g232ab00-9414-11ec-b3c8-9f6bdeced846",
                           "c232ab00-9414-11ec-b3c8-9f6bdeced84g", "c232ab00:9414:11ec:b3c8:9f6bdeced846", "",
                           "-------------------------------------", "c232ab0-09414-11ec-b3c8-9f6bdeced846"}) {
    const exact_text exact{text};
    const auto id = parse_guid(exact.view());
    ASSERT_FALSE(id) << text;
    EXPECT_EQ(id.error().code(), errc::bad_value);
    EXPECT_FALSE(id.error().remedy().empty());
  }
}

TEST(Guid, EveryByteInEveryPlaceComesBack) {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < 16; ++at) {
      guid id;
      id.bytes[at] = static_cast<std::uint8_t>(byte);
      EXPECT_EQ(*parse_guid(formatted(id)), id);
    }
  }
}

}  // namespace
}  // namespace sockfam::inline v0::text

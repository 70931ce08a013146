#include "text/utf8.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

std::size_t length_of(std::string_view bytes) {
  const exact_text exact{bytes};
  return decode_utf8(exact.view()).length;
}

TEST(Utf8Reader, ReadsBackEveryCharacter) {
  for (char32_t value = 0; value <= 0x10ffff; ++value) {
    if (is_surrogate(value)) continue;
    std::array<char, 4> bytes{};
    sink out{bytes};
    put_utf8(out, value);
    const code_point read = decode_utf8(out.view());
    ASSERT_EQ(read.value, value);
    ASSERT_EQ(read.length, out.size());
  }
}

TEST(Utf8Reader, RefusesOverlongForms) {
  EXPECT_EQ(length_of("\xc0\x80"), 0u);
  EXPECT_EQ(length_of("\xc1\xbf"), 0u);
  EXPECT_EQ(length_of("\xe0\x9f\xbf"), 0u);
  EXPECT_EQ(length_of("\xf0\x8f\xbf\xbf"), 0u);
}

TEST(Utf8Reader, RefusesSurrogates) {
  EXPECT_EQ(length_of("\xed\x9f\xbf"), 3u);
  EXPECT_EQ(length_of("\xed\xa0\x80"), 0u);
  EXPECT_EQ(length_of("\xed\xbf\xbf"), 0u);
  EXPECT_EQ(length_of("\xee\x80\x80"), 3u);
}

TEST(Utf8Reader, RefusesWhatIsBeyondUnicode) {
  EXPECT_EQ(length_of("\xf4\x8f\xbf\xbf"), 4u);
  EXPECT_EQ(length_of("\xf4\x90\x80\x80"), 0u);
  EXPECT_EQ(length_of("\xf5\x80\x80\x80"), 0u);
}

TEST(Utf8Reader, RefusesCutCharactersAndStrayContinuations) {
  EXPECT_EQ(length_of(""), 0u);
  EXPECT_EQ(length_of("\xc3"), 0u);
  EXPECT_EQ(length_of("\xe2\x82"), 0u);
  EXPECT_EQ(length_of("\xf0\x9f\x98"), 0u);
  EXPECT_EQ(length_of("\xe2\x82\x41"), 0u);
  EXPECT_EQ(length_of("\x80"), 0u);
}

}  // namespace
}  // namespace sockfam::inline v0::text

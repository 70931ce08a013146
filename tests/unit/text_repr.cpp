#include "text/repr.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

using namespace std::string_view_literals;

std::string str_repr(std::string_view bytes) {
  return written([&](sink& out) { write_str_repr(out, bytes); });
}

std::string bytes_repr(std::string_view bytes) {
  return written([&](sink& out) { write_bytes_repr(out, bytes); });
}

TEST(ReprWriter, PrefersSingleQuotes) {
  EXPECT_EQ(str_repr("it"), "'it'");
  EXPECT_EQ(str_repr("it's"), "\"it's\"");
  EXPECT_EQ(str_repr("'\""), "'\\'\"'");
  EXPECT_EQ(bytes_repr("it's"), "b\"it's\"");
}

TEST(ReprWriter, EscapesControlCharacters) {
  EXPECT_EQ(str_repr("\n\r\t\\\0\x1b\x7f"sv), "'\\n\\r\\t\\\\\\x00\\x1b\\x7f'");
  EXPECT_EQ(bytes_repr("\0abc"sv), "b'\\x00abc'");
}

TEST(ReprWriter, WritesPrintableCharactersAsTheyAre) {
  EXPECT_EQ(str_repr("\xc3\xa9\xe2\x82\xac"), "'\xc3\xa9\xe2\x82\xac'");
  EXPECT_EQ(bytes_repr("\xc3\xa9"), "b'\\xc3\\xa9'");
}

TEST(ReprWriter, NumbersUnprintableCharacters) {
  EXPECT_EQ(str_repr("\xc2\xa0"), "'\\xa0'");
  EXPECT_EQ(str_repr("\xe2\x80\xae"), "'\\u202e'");
  EXPECT_EQ(str_repr("\xf3\xa0\x80\x81"), "'\\U000e0001'");
}

TEST(ReprWriter, NumbersEachByteThatIsNotUtf8) {
  EXPECT_EQ(str_repr("a\xff"), "'a\\udcff'");
  EXPECT_EQ(str_repr("\xe2\x82"), "'\\udce2\\udc82'");
  EXPECT_EQ(str_repr("\xed\xa0\x80"), "'\\udced\\udca0\\udc80'");
}

}  // namespace
}  // namespace sockfam::inline v0::text

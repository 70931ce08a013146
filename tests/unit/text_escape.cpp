#include "text/escape.h"

#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

using namespace std::string_view_literals;

constexpr alphabet path_characters = alphabet::alphanumeric("/._-%");
static_assert(path_characters.contains('/') && path_characters.contains('Z') && !path_characters.contains('\xff'));

std::string escaped(std::string_view bytes) {
  std::string text(3 * bytes.size(), '#');
  text.resize(static_cast<std::size_t>(write_escaped(text.data(), bytes, path_characters) - text.data()));
  return text;
}

std::string unescaped(std::string_view text) {
  std::array<char, 1024> bytes{};
  const auto size = unescape(text, bytes);
  EXPECT_TRUE(size) << text;
  return {bytes.data(), size.value_or(0)};
}

failure why_not_unescaped(std::string_view text, std::size_t room = 1024) {
  std::string bytes(room, '\0');
  const auto size = unescape(text, bytes);
  EXPECT_FALSE(size) << text;
  return size ? failure{} : size.error();
}

TEST(EscapeWriter, KeepsTheAlphabetAndEscapesTheRest) {
  EXPECT_EQ(escaped("/run/x.sock"), "/run/x.sock");
  EXPECT_EQ(escaped("a b\n\0\xff"sv), "a%20b%0a%00%ff");
}

TEST(EscapeWriter, AlwaysEscapesThePercentSign) { EXPECT_EQ(escaped("100%"), "100%25"); }

TEST(EscapeReader, ReadsBackAllBytes) {
  std::string bytes;
  for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value);
  EXPECT_EQ(unescaped(escaped(bytes)), bytes);
}

TEST(EscapeReader, TakesBothCasesAndUtf8) { EXPECT_EQ(unescaped("%4A%4a \xc3\xa9"), "JJ \xc3\xa9"); }

TEST(EscapeReader, RefusesABadOrCutEscape) {
  EXPECT_EQ(why_not_unescaped("ab%4").offset(), 2u);
  EXPECT_EQ(why_not_unescaped("ab%4").length(), 2u);
  EXPECT_EQ(why_not_unescaped("a%zzb").offset(), 1u);
  EXPECT_EQ(why_not_unescaped("a%zzb").length(), 3u);
  EXPECT_EQ(why_not_unescaped("%").code(), errc::syntax);
}

TEST(EscapeReader, RefusesControlCharacters) {
  EXPECT_EQ(why_not_unescaped("a\nb").offset(), 1u);
  EXPECT_EQ(why_not_unescaped("a\x7f").offset(), 1u);
  EXPECT_EQ(why_not_unescaped("\0"sv).remedy(), "write it as %xx");
}

TEST(EscapeReader, RefusesBytesThatAreNotUtf8) {
  EXPECT_EQ(why_not_unescaped("ab\xff").offset(), 2u);
  EXPECT_EQ(why_not_unescaped("\xc3\xa9\xc3").offset(), 2u);
  EXPECT_EQ(why_not_unescaped("\xed\xa0\x80").code(), errc::syntax);
  EXPECT_EQ(why_not_unescaped("\xc0\xaf").code(), errc::syntax);
}

TEST(EscapeReader, SaysHowMuchRoomIsNeeded) {
  const failure failed = why_not_unescaped("%61bcd", 3);
  EXPECT_EQ(failed.code(), errc::too_long);
  EXPECT_EQ(failed.value(), integer{4});
  EXPECT_EQ(failed.max(), integer{3});
  EXPECT_EQ(failed.length(), 6u);
}

}  // namespace
}  // namespace sockfam::inline v0::text

#include "text/literal.h"

#include "text_elements.h"

namespace sockfam::inline v0::text {
namespace {

using namespace std::string_view_literals;

parsed_literal read(std::string_view text) {
  const auto found = read_literal(text);
  EXPECT_TRUE(found) << text;
  return found.value_or(parsed_literal{});
}

failure why_no_literal(std::string_view text) {
  const auto found = read_literal(text);
  EXPECT_FALSE(found) << text;
  if (found) return {};
  EXPECT_EQ(found.error().code(), errc::syntax) << text;
  EXPECT_FALSE(found.error().remedy().empty()) << text;
  expect_inside(found.error(), text);
  return found.error();
}

result<std::string> bytes_of(std::string_view text, std::size_t room = 1024) {
  std::string bytes(room, '\0');
  const auto found = literal_bytes(text, read(text).whole, bytes);
  if (!found) return refused(found.error());
  return std::string{*found};
}

failure why_no_bytes(std::string_view text) {
  const auto bytes = bytes_of(text);
  EXPECT_FALSE(bytes) << text;
  return bytes ? failure{} : bytes.error();
}

std::string_view part(std::string_view text, const literal& which) { return text.substr(which.offset, which.length); }

TEST(LiteralReader, ReadsATupleAndItsItems) {
  constexpr std::string_view text = " ( 'fe80::1', 80,\n 0x2 , ) ";
  const auto found = read(text);
  EXPECT_EQ(found.whole.type, kind::tuple);
  EXPECT_EQ(part(text, found.whole), "( 'fe80::1', 80,\n 0x2 , )");
  const auto items = elements_of(found);
  ASSERT_EQ(items.size(), 3u);
  EXPECT_EQ(part(text, items[0]), "'fe80::1'");
  EXPECT_TRUE(items[0].plain);
  EXPECT_EQ(items[1].value, integer{80});
  EXPECT_EQ(part(text, items[2]), "0x2");
}

TEST(LiteralReader, ReadsATupleWithoutParentheses) {
  constexpr std::string_view text = " 1, 'a', ";
  const auto found = read(text);
  EXPECT_EQ(found.whole.type, kind::tuple);
  EXPECT_EQ(part(text, found.whole), "1, 'a',");
  EXPECT_EQ(elements_of(found).size(), 2u);
}

TEST(LiteralReader, TakesParenthesesWithoutCommaForNothing) {
  const auto found = read("(( 'a' ))");
  EXPECT_EQ(found.whole.type, kind::str);
  EXPECT_EQ(found.whole.offset, 3u);
  EXPECT_EQ(found.count, 1u);
  EXPECT_EQ(elements_of(read("((1, 2))")).size(), 2u);
  EXPECT_EQ(elements_of(read("(1), 2")).size(), 2u);
}

TEST(LiteralReader, FindsTheElementsOfTheOutermostTupleOnly) {
  const auto items = elements_of(read("((1, 2, 3), (4,))"));
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0].type, kind::tuple);
  EXPECT_EQ(items[1].offset, 12u);
}

TEST(LiteralReader, GivesOneItemForEverythingElse) {
  const auto found = read("[(1, 2), 3]");
  EXPECT_EQ(found.count, 1u);
  EXPECT_EQ(found.whole.type, kind::list);
  EXPECT_EQ(found.whole.length, 11u);
}

TEST(LiteralReader, CountsEveryItem) {
  const auto items = elements_of(read("(0,1,2,3,4,5,6,7,8,9)"));
  ASSERT_EQ(items.size(), 10u);
  EXPECT_EQ(items[9].value, integer{9});
  EXPECT_EQ(why_no_literal("(0,1,2,3,4,5,6,7,8,?)").offset(), 19u);
}

TEST(LiteralReader, ReadsTheEmptyTuple) {
  EXPECT_EQ(read("( )").whole.type, kind::tuple);
  EXPECT_EQ(read("( )").count, 0u);
}

TEST(LiteralReader, ReadsNames) {
  EXPECT_EQ(read("None").whole.type, kind::none);
  EXPECT_EQ(read("True").whole.value, integer{1});
  EXPECT_EQ(read("False").whole.type, kind::integer);
}

TEST(LiteralReader, ReadsASignApartFromItsNumber) {
  EXPECT_EQ(read("- 5").whole.value, integer{-5});
  EXPECT_EQ(read("- 5").whole.length, 3u);
}

TEST(LiteralReader, KnowsCallsWithoutLookingInside) {
  EXPECT_EQ(read("bytearray(b')(')").whole.type, kind::call);
  EXPECT_EQ(elements_of(read("(memoryview(b'a'), 1)"))[0].type, kind::call);
  EXPECT_EQ(read("ipaddress.IPv4Address('1.2.3.4')").whole.type, kind::call);
  EXPECT_EQ(read("f(x=[1, {2}], *y)").whole.length, 17u);
  EXPECT_EQ(why_no_literal("f(]").offset(), 2u);
  EXPECT_EQ(why_no_literal("f('").offset(), 2u);
  EXPECT_EQ(why_no_literal("f(1").offset(), 1u);
}

TEST(LiteralReader, PointsAtTheQuoteOfAnUnterminatedString) {
  EXPECT_EQ(why_no_literal("(1, b'abc").offset(), 5u);
  EXPECT_EQ(why_no_literal("'''abc''").offset(), 0u);
  EXPECT_EQ(why_no_literal("'''abc''").length(), 3u);
  EXPECT_EQ(why_no_literal("'abc\\").offset(), 0u);
}

TEST(LiteralReader, PointsAtANewlineInAString) { EXPECT_EQ(why_no_literal("'ab\ncd'").offset(), 3u); }

TEST(LiteralReader, PointsAtABracketThatIsNeverClosed) {
  EXPECT_EQ(why_no_literal("(1, [2").offset(), 4u);
  EXPECT_EQ(why_no_literal("(1, [2]").offset(), 0u);
  EXPECT_EQ(why_no_literal("(").offset(), 0u);
}

TEST(LiteralReader, PointsAtABareName) {
  EXPECT_EQ(why_no_literal("(eth0,)").offset(), 1u);
  EXPECT_EQ(why_no_literal("(eth0,)").length(), 4u);
  EXPECT_EQ(why_no_literal("(eth0,)").remedy(), "put quotes around it");
}

TEST(LiteralReader, RefusesAnAddressWithoutQuotes) { EXPECT_EQ(why_no_literal("(192.0.2.1, 80)").offset(), 6u); }

TEST(LiteralReader, RefusesNamedCharacters) {
  EXPECT_EQ(why_no_literal("'a\\N{DIGIT ONE}'").offset(), 2u);
  EXPECT_EQ(read("b'\\N'").whole.type, kind::bytes);
}

TEST(LiteralReader, RefusesAnOctalEscapeThatIsNotAByte) {
  EXPECT_EQ(why_no_literal("b'\\400'").offset(), 2u);
  EXPECT_EQ(why_no_literal("b'\\400'").length(), 4u);
}

TEST(LiteralReader, RefusesToJoinStrAndBytes) { EXPECT_EQ(why_no_literal("'a' b'b'").offset(), 4u); }

TEST(LiteralReader, BoundsTheDepthOfBrackets) {
  const std::string open(32, '(');
  const std::string close(32, ')');
  EXPECT_EQ(read(open + "1" + close).whole.value, integer{1});
  EXPECT_EQ(why_no_literal("(" + open + "1" + close + ")").offset(), 32u);
  EXPECT_EQ(why_no_literal(std::string(1'000'000, '[')).offset(), 32u);
  EXPECT_EQ(why_no_literal("f" + std::string(1'000'000, '(')).offset(), 33u);
}

TEST(LiteralReader, ReadsMillionsOfItems) {
  std::string text;
  for (int i = 0; i < 1'000'000; ++i) text += "1,";
  EXPECT_EQ(read(text).count, 1'000'000u);
}

TEST(LiteralBytes, EncodesAStrAsUtf8) {
  EXPECT_EQ(bytes_of("'\\xe9' \"\\u20ac\" '''\xf0\x9f\x98\x80'''").value(), "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
}

TEST(LiteralBytes, MakesRawBytesOfEscapedSurrogates) { EXPECT_EQ(bytes_of("'\\udc80\\udcff'").value(), "\x80\xff"); }

TEST(LiteralBytes, RefusesOtherSurrogates) {
  const failure pair = why_no_bytes("'a\\ud83d\\ude00'");
  EXPECT_EQ(pair.code(), errc::bad_value);
  EXPECT_EQ(pair.offset(), 2u);
  EXPECT_EQ(pair.length(), 6u);
  EXPECT_EQ(pair.wrong(), "is a lone surrogate, which UTF-8 cannot encode");
  EXPECT_EQ(why_no_bytes("'\\udc7f'").code(), errc::bad_value);
  EXPECT_EQ(why_no_bytes("'\\U0000dd00'").code(), errc::bad_value);
}

TEST(LiteralBytes, RefusesTextThatIsNotUtf8) {
  EXPECT_EQ(why_no_bytes("'ab\xff'").code(), errc::bad_value);
  EXPECT_EQ(why_no_bytes("'ab\xff'").offset(), 3u);
}

TEST(LiteralBytes, GivesOffsetsOfTheWholeText) {
  constexpr std::string_view text = "(1, '\\ud800')";
  std::array<char, 8> bytes{};
  EXPECT_EQ(literal_bytes(text, elements_of(read(text))[1], bytes).error().offset(), 5u);
}

TEST(LiteralBytes, AreThoseOfTheTextWhereTheyStandForThemselves) {
  constexpr std::string_view text = "('abc', 'a\\x62c', 'abcd')";
  const auto items = elements_of(read(text));
  ASSERT_EQ(items.size(), 3u);
  std::array<char, 3> room{};
  EXPECT_EQ(literal_bytes(text, items[0], room)->data(), text.data() + 2);
  EXPECT_EQ(literal_bytes(text, items[1], room)->data(), room.data());
  EXPECT_EQ(literal_bytes(text, items[2], room).error().value(), integer{4});
}

TEST(LiteralBytes, SaysHowMuchRoomIsNeeded) {
  const auto bytes = bytes_of("b'abcdef'", 4);
  ASSERT_FALSE(bytes);
  EXPECT_EQ(bytes.error().code(), errc::too_long);
  EXPECT_EQ(bytes.error().value(), integer{6});
  EXPECT_EQ(bytes.error().max(), integer{4});
  EXPECT_EQ(bytes.error().length(), 9u);
}

TEST(LiteralBytes, RefusesOtherTypes) { EXPECT_EQ(why_no_bytes("5").code(), errc::wrong_type); }

TEST(Elements, AreReadBetweenBracketsWithoutLookingAhead) {
  elements all{" ( 'a' , 5,\n0x10, b'' )"};
  ASSERT_TRUE(all.enter());
  EXPECT_EQ(all.take_number(), elements::no_number);
  EXPECT_EQ(all.take_plain(), "a");
  EXPECT_EQ(all.take_number(), 5u);
  EXPECT_EQ(all.take_number(), elements::no_number);
  EXPECT_EQ(elements_left(all).size(), 2u);
  EXPECT_FALSE(elements{"(1"}.enter());
  EXPECT_FALSE(elements{"1)"}.enter());
}

TEST(Elements, HaveACommaBehindEachOfThemButTheLast) {
  for (const auto* text : {"(1 2)", "('a' 'b' 3)", "(1x)", "(1), (2)", "('a'b)"}) {
    elements all{text};
    literal first;
    EXPECT_FALSE(all.enter() && all.next(first)) << text;
  }
  for (const auto& [text, is_tuple] : {std::pair{"(1)", false}, {"(1,)", true}, {"( 'a' ,)", true}}) {
    elements all{text};
    literal first;
    ASSERT_TRUE(all.enter() && all.next(first)) << text;
    EXPECT_TRUE(all.at_end()) << text;
    EXPECT_EQ(all.has_comma(), is_tuple) << text;
  }
}

TEST(Elements, LeaveToTheGrammarWhatIsNotSimple) {
  for (const auto* text : {"00", "01", "0x1", "1_0", "+1", "12345678901234567890", "1.", "1j", "True", "(1)", ""}) {
    EXPECT_EQ(elements{text}.take_number(), elements::no_number) << text;
  }
  EXPECT_EQ(elements{"9999999999999999999"}.take_number(), 9'999'999'999'999'999'999u);
  for (const auto* text : {"'a' 'b'", "'''a'''", "b'a'", "'a\\x62'", "'\xc3\xa9'", "'\t'", "'\"'", "'abc", "'", ""}) {
    EXPECT_EQ(elements{text}.take_plain().data(), nullptr) << text;
  }
  EXPECT_EQ(elements{"''"}.take_plain(), "");
}

TEST(Elements, KnowHowDeepTheyAre) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '(') + "1" + std::string(depth, ')'); };
  const std::string deepest = nested(32);
  const std::string deeper = nested(33);
  literal first;
  EXPECT_TRUE(elements{deepest}.next(first));
  elements inside{deeper};
  ASSERT_TRUE(inside.enter());
  EXPECT_FALSE(inside.next(first));
}

TEST(LiteralTypes, HaveTheNamesOfPython) {
  EXPECT_EQ(type_name(kind::integer), "int");
  EXPECT_EQ(type_name(kind::none), "NoneType");
  EXPECT_EQ(type_name(kind::call), "object");
}

}  // namespace
}  // namespace sockfam::inline v0::text

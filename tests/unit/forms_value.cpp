// A type of value that is known here only: every reader and writer takes it unchanged; in tuples it is bytes.
#include "forms/text_reader.h"
#include "forms/text_writer.h"
#include "forms/tuple_reader.h"
#include "forms/tuple_writer.h"
#include "text_support.h"

namespace sockfam::inline v0 {

namespace {

/// Two bytes; text is 01-02.
struct pair_of_bytes {
  static constexpr std::size_t longest_text = 5;
  static constexpr std::string_view example = "01-02";
  std::array<std::uint8_t, 2> bytes{};
  auto operator<=>(const pair_of_bytes&) const = default;
};

}  // namespace

namespace text {

template <>
struct value_traits<pair_of_bytes> {
  static constexpr const token_characters& token = integer_token;
  static constexpr auto python = literal_form::bytes;
  static result<pair_of_bytes> read(std::string_view text) {
    const auto first = hex_byte(text, 0);
    const auto second = hex_byte(text, 3);
    if (text.size() != 5 || text[2] != '-' || first == no_hex_byte || second == no_hex_byte)
      return refused({.code = errc::bad_value, .wrong = "is not a pair", .remedy = "write 01-02"});
    return pair_of_bytes{{static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(second)}};
  }
  static void write(sink& out, const pair_of_bytes& value) {
    put_hex_byte(out, value.bytes[0]);
    out.put('-');
    put_hex_byte(out, value.bytes[1]);
  }
};

}  // namespace text

namespace forms {
namespace {

constexpr field::named<pair_of_bytes> names[] = {{"both", {{1, 2}}}};
constexpr field::value<pair_of_bytes> f{.name = "pair", .names = names, .only = os_set{os::linux_}};
constexpr pair_of_bytes nasty{{0xff, '\''}};

std::string in_text(const pair_of_bytes& value) {
  std::array<char, pair_of_bytes::longest_text> room;
  text_writer io{room.data(), numbers_only()};
  io.item(f, value);
  return {room.data(), io.end()};
}

std::string in_tuple(const pair_of_bytes& value) {
  std::array<char, 64> room;
  tuple_writer io{room, numbers_only()};
  io.elements(1, 1);
  io.item(f, value);
  io.end();
  return std::string{io.view()};
}

result<pair_of_bytes> from_text(std::string_view text) {
  pair_of_bytes value;
  text_reader io{text, 0, numbers_only()};
  io.item(f, value);
  io.end();
  if (io.failed()) return refused(io.why());
  return value;
}

result<pair_of_bytes> from_literal(std::string_view text, bool alone) {
  pair_of_bytes value;
  tuple_reader io{text, numbers_only(), "(pair,)"};
  do {
    if (alone) {
      io.bare(f, value);
    } else {
      io.elements(1, 1);
      io.item(f, value);
      io.end();
    }
  } while (io.once_more());
  if (io.failed()) return refused(io.why());
  return value;
}

std::string refusal_of(std::string_view literal, bool alone = false) {
  const auto read = from_literal(literal, alone);
  return read ? "read" : message(read.error(), literal);
}

TEST(AValueOfItsOwn, HasItsTextAndNames) {
  EXPECT_EQ(in_text(nasty), "ff-27");
  EXPECT_EQ(from_text("ff-27"), nasty);
  EXPECT_EQ(from_text("both"), (pair_of_bytes{{1, 2}}));
  EXPECT_EQ(message(from_text("one").error(), "one"), "pair one is not a pair; write 01-02");
}

TEST(AValueOfItsOwn, IsBytesInATuple) {
  EXPECT_EQ(in_tuple(nasty), "(b\"\\xff'\",)");
  EXPECT_EQ(from_literal(in_tuple(nasty), false), nasty);
  EXPECT_EQ(from_literal("b'\\x00\\x01'", true), (pair_of_bytes{{0, 1}}));
}

TEST(AValueOfItsOwn, TakesNoOtherBytesThanItHas) {
  EXPECT_EQ(refusal_of("(b'a',)"), "pair b'a' is too short; write at least 2");
  EXPECT_EQ(refusal_of("(b'abc',)"), "pair b'abc' is too long with 3 bytes; shorten it to 2");
  EXPECT_EQ(refusal_of("('ab',)"), "pair is a str; write bytes such as b'\\x01\\x02\\x03\\x04\\x05\\x06'");
  EXPECT_EQ(refusal_of("'ab'", true), "pair is a str; write bytes such as b'\\x01\\x02\\x03\\x04\\x05\\x06'");
}

TEST(AValueOfItsOwn, IsZeroWhereItIsNot) {
  EXPECT_TRUE(checks::fine(f, nasty, abi{os::linux_}));
  EXPECT_TRUE(checks::fine(f, pair_of_bytes{}, abi{os::windows}));
  EXPECT_FALSE(checks::fine(f, nasty, abi{os::windows}));
  EXPECT_EQ(checks::problem(f, nasty, abi{os::windows}).code, errc::not_on_this_os);
}

}  // namespace
}  // namespace forms

}  // namespace sockfam::inline v0

// Comparison with Python itself, with a table that text_python_cases.py wrote.
#include <cstdint>

#include "text/literal.h"
#include "text/number.h"
#include "text/repr.h"
#include "text/utf8.h"
#include "text_elements.h"

namespace sockfam::inline v0::text {
namespace {

using namespace std::string_view_literals;

struct number_case {
  std::string_view text;
  bool accepted;
  std::uint64_t magnitude;
  bool negative;
  bool huge;
};

struct literal_case {
  std::string_view text;
  std::string_view type;     // Empty where Python refuses the text.
  std::size_t count;         // Of a tuple's items.
  std::string_view payload;  // A string's bytes, or the types of the first eight items.
  bool encodable;
  std::uint64_t magnitude;
  bool negative;
  bool huge;
};

struct repr_case {
  std::string_view bytes;
  std::string_view bytes_repr;
  std::string_view str_repr;
};

#include "text_python_cases.inc"

std::string types_of(const std::vector<literal>& items) {
  std::string types;
  for (std::size_t i = 0; i < std::min<std::size_t>(items.size(), 8); ++i) {
    types += i == 0 ? "" : ",";
    types += type_name(items[i].type);
  }
  return types;
}

template <class Case>
void expect_integer(const integer& number, const Case& expected) {
  EXPECT_EQ(number.magnitude, expected.magnitude);
  EXPECT_EQ(number.negative, expected.negative);
  EXPECT_EQ(number.huge, expected.huge);
}

void expect_string(std::string_view text, const literal& which, const literal_case& expected) {
  std::array<char, 256> bytes{};
  const auto found = literal_bytes(text, which, bytes);
  ASSERT_EQ(found.has_value(), expected.encodable);
  if (found) {
    EXPECT_EQ(*found, expected.payload);
  } else {
    EXPECT_EQ(found.error().code(), errc::bad_value);
    expect_inside(found.error(), text);
  }
}

TEST(NumberReader, ReadsWhatPythonReads) {
  for (const auto& expected : number_cases) {
    SCOPED_TRACE(expected.text);
    const exact_text text{expected.text};
    const auto number = parse_number(text.view());
    EXPECT_EQ(number.has_value(), expected.accepted);
    if (number && expected.accepted) expect_integer(*number, expected);
    if (!number) expect_inside(number.error(), text.view());
  }
}

TEST(LiteralReader, ReadsWhatPythonReads) {
  for (const auto& expected : literal_cases) {
    SCOPED_TRACE(expected.text);
    const exact_text text{expected.text};
    const auto found = read_literal(text.view());
    EXPECT_EQ(found.has_value(), !expected.type.empty());
    if (!found) expect_inside(found.error(), text.view());
    if (!found || expected.type.empty()) continue;
    EXPECT_EQ(type_name(found->whole.type), expected.type);
    EXPECT_EQ(found->count, expected.count);
    if (expected.type == "tuple") {
      EXPECT_EQ(types_of(elements_of(*found)), expected.payload);
    }
    if (expected.type == "int") expect_integer(found->whole.value, expected);
    if (expected.type == "str" || expected.type == "bytes") expect_string(text.view(), found->whole, expected);
  }
}

TEST(Elements, AreThoseOfPythonWithoutReadingTheLiteralBefore) {
  std::size_t tuples = 0;
  for (const auto& expected : literal_cases) {
    SCOPED_TRACE(expected.text);
    const exact_text text{expected.text};
    elements all{text.view()};
    const bool is_entered = all.enter();
    std::vector<literal> found;
    for (literal next; all.next(next);) found.push_back(next);
    // All else is left to a second look.
    if (found.empty() || !all.at_end() || is_entered != all.has_comma()) continue;
    if (is_entered) {
      ++tuples;
      EXPECT_EQ(expected.type, "tuple");
      EXPECT_EQ(found.size(), expected.count);
      EXPECT_EQ(types_of(found), expected.payload);
    } else {
      EXPECT_EQ(type_name(found[0].type), expected.type);
      if (expected.type == "int") expect_integer(found[0].value, expected);
      if (expected.type == "str" || expected.type == "bytes") expect_string(text.view(), found[0], expected);
    }
  }
  EXPECT_GT(tuples, 10u);
}

TEST(ReprWriter, WritesWhatPythonWrites) {
  for (const auto& expected : repr_cases) {
    SCOPED_TRACE(expected.bytes_repr);
    const exact_text bytes{expected.bytes};
    EXPECT_EQ(written([&](sink& out) { write_bytes_repr(out, bytes.view()); }), expected.bytes_repr);
    EXPECT_EQ(written([&](sink& out) { write_str_repr(out, bytes.view()); }), expected.str_repr);
  }
}

TEST(LiteralReader, ReadsBackEveryRepr) {
  for (const auto& row : repr_cases) {
    SCOPED_TRACE(row.bytes_repr);
    for (const auto repr : {row.bytes_repr, row.str_repr}) {
      const auto found = read_literal(repr);
      ASSERT_TRUE(found);
      std::array<char, 256> bytes{};
      const auto back = literal_bytes(repr, found->whole, bytes);
      ASSERT_TRUE(back);
      EXPECT_EQ(*back, row.bytes);
    }
  }
}

TEST(ReprWriter, KnowsEveryPrintableCharacter) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (char32_t value = 0; value <= 0x10ffff; ++value) {
    if (is_surrogate(value)) continue;
    std::array<char, 4> encoded{};
    sink character{encoded};
    put_utf8(character, value);
    std::array<char, 16> repr{};
    sink out{repr};
    write_str_repr(out, character.view());
    for (const char c : out.view()) hash = (hash ^ byte_of(c)) * 0x100000001b3;
  }
  EXPECT_EQ(hash, hash_of_all_reprs);
}

}  // namespace
}  // namespace sockfam::inline v0::text

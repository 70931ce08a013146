// A failure keeps every part of its reason.
#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/message.h>
#include <sockfam/problems.h>

namespace sockfam::tests {
namespace {

constexpr auto most64 = std::numeric_limits<std::uint64_t>::max();
constexpr auto least64 = std::numeric_limits<std::int64_t>::min();
constexpr auto most32 = std::numeric_limits<std::uint32_t>::max();

static_assert(sizeof(failure) <= 48 && sizeof(problems) <= 8 * 48 + sizeof(std::size_t));
static_assert(std::is_trivially_copyable_v<failure> && std::is_nothrow_default_constructible_v<failure>);
static_assert(failure{}.parts() == reason{});

// Only text that lives as long as the program makes a static_text, and only if it ends with a NUL.
constexpr char ended[] = {'a', 'b', '\0'};
static_assert(static_text{ended} == "ab" && static_text{}.empty());
static_assert(!std::is_convertible_v<std::string_view, static_text> &&
              !std::is_convertible_v<std::string, static_text>);

integer huge(bool negative) {
  integer made{most64};
  made.huge = true;
  made.negative = negative;
  return made;
}

std::vector<integer> numbers() {
  return {0, 1, -1, 65535, most32, std::uint64_t{most32} + 1, least64, most64, huge(false), huge(true)};
}

bool is_narrow(const integer& number) { return number.magnitude <= most32; }

void expect_kept(const reason& why) {
  const failure kept = why;
  EXPECT_EQ(kept.code(), why.code);
  EXPECT_EQ(kept.field(), why.field.view());
  EXPECT_EQ(kept.offset(), why.offset);
  EXPECT_EQ(kept.length(), why.length);
  EXPECT_EQ(kept.value(), why.value);
  EXPECT_EQ(kept.min(), why.min);
  EXPECT_EQ(kept.max(), why.max);
  EXPECT_EQ(kept.wrong(), why.wrong.view());
  EXPECT_EQ(kept.remedy(), why.remedy.view());
  EXPECT_EQ(kept.parts(), why);
  EXPECT_EQ(failure{kept.parts()}, kept);
}

TEST(Failure, KeepsNumbersOfAnySize) {
  for (const auto& value : numbers()) {
    for (const auto& min : numbers()) {
      for (const auto& max : numbers()) {
        expect_kept({.code = errc::out_of_range, .field = "port", .value = value, .min = min, .max = max});
      }
    }
  }
}

TEST(Failure, KeepsWordsBesideNumbersOf32Bits) {
  for (const auto& value : numbers()) {
    for (const auto& limit : numbers()) {
      if (!is_narrow(limit)) continue;
      expect_kept({.code = errc::bad_value, .value = value, .min = limit, .max = 7, .wrong = "is wrong"});
      expect_kept({.code = errc::bad_value, .value = value, .min = 7, .max = limit, .remedy = "write another"});
    }
  }
}

TEST(Failure, KeepsPlaces) {
  for (const std::size_t offset : {std::size_t{0}, std::size_t{65536}, std::size_t{most32}}) {
    for (const std::size_t length : {0U, 1U, 65535U}) expect_kept({.offset = offset, .length = length});
  }
}

TEST(Failure, PlacesThatDoNotFitAreTheGreatest) {
  const failure why = reason{.offset = std::numeric_limits<std::size_t>::max(), .length = 65536};
  EXPECT_EQ(why.offset(), most32);
  EXPECT_EQ(why.length(), 65535U);
}

#ifndef NDEBUG
TEST(FailureDeathTest, WordsExcludeAWideRange) {
  const auto make = [] {
    return failure{reason{.code = errc::bad_value, .max = std::uint64_t{most32} + 1, .wrong = "is wrong"}};
  };
  EXPECT_DEATH(static_cast<void>(make()), "has_words");
}
#endif

TEST(Failure, EveryPartTellsTwoApart) {
  const reason one{.code = errc::bad_value, .field = "a", .value = 5, .min = 1, .max = 9, .wrong = "w", .remedy = "r"};
  const auto differs = [&](auto change) {
    auto other = one;
    change(other);
    return failure{other} != failure{one};
  };
  EXPECT_EQ(failure{one}, failure{one});
  EXPECT_TRUE(differs([](reason& why) { why.code = errc::syntax; }));
  EXPECT_TRUE(differs([](reason& why) { why.field = "b"; }));
  EXPECT_TRUE(differs([](reason& why) { why.offset = 1; }));
  EXPECT_TRUE(differs([](reason& why) { why.length = 1; }));
  EXPECT_TRUE(differs([](reason& why) { why.value = -5; }));
  EXPECT_TRUE(differs([](reason& why) { why.min = 0; }));
  EXPECT_TRUE(differs([](reason& why) { why.max = 8; }));
  EXPECT_TRUE(differs([](reason& why) { why.wrong = "v"; }));
  EXPECT_TRUE(differs([](reason& why) { why.remedy = ""; }));
}

}  // namespace
}  // namespace sockfam::tests

// result: std::expected's interface, and what value() does where there is none.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include <sockfam/address_error.h>
#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/socket/error.h>

namespace sockfam::tests {

void ask_a_refusal_without_exceptions();         // result_without_exceptions.cpp
void ask_a_socket_refusal_without_exceptions();  // likewise

namespace {

constexpr reason bad{.code = errc::bad_value, .field = "port", .wrong = "is wrong", .remedy = "write another"};
constexpr const char* sentence = "port is wrong; write another";

constexpr result<int> half(int number) {
  if (number % 2 != 0) return refused(bad);
  return number / 2;
}
constexpr result<void> even(int number) {
  if (number % 2 != 0) return refused({.code = errc::syntax});
  return {};
}

static_assert(sizeof(result<ipv6>) <= 64 && std::is_trivially_copyable_v<result<ipv6>>);
static_assert(sizeof(result<void>) <= 56 && std::is_trivially_copyable_v<result<void>>);
static_assert(std::is_trivially_destructible_v<result<std::size_t>>);
static_assert(!std::is_trivially_copyable_v<result<std::string>> && std::is_copy_constructible_v<result<std::string>>);
static_assert(!std::is_copy_constructible_v<result<std::unique_ptr<int>>>);
static_assert(!std::is_copy_assignable_v<result<std::unique_ptr<int>>>);
static_assert(std::is_nothrow_move_constructible_v<result<std::unique_ptr<int>>>);
static_assert(sizeof(socket_failure) <= 64 && std::is_nothrow_copy_constructible_v<socket_failure>);
static_assert(std::is_nothrow_move_constructible_v<socket_result<std::string>>);

// All of it in constant expressions.
static_assert(half(4) && *half(4) == 2 && half(4).value() == 2 && half(4) == 2 && half(4) == half(4));
static_assert(!half(3) && half(3).error().code() == errc::bad_value && half(3) == refused(bad));
static_assert(half(3) != half(4) && half(3) != 2 && half(4) != 3 && half(4) != refused(bad));
static_assert(even(2) && !even(1) && even(2) == even(4) && even(1) == even(3) && even(1) != even(2));
static_assert(half(4).value_or(9) == 2 && half(3).value_or(9) == 9);
static_assert(half(8).and_then(half) == 2 && half(4).and_then(half) == 1 && half(6).and_then(half) == refused(bad));
static_assert(half(3).and_then(even).error().code() == errc::bad_value && half(4).and_then(even).has_value());
static_assert(even(2).and_then([] { return half(6); }) == 3);
static_assert(half(4).transform([](int n) { return n + 0.5; }) == 2.5);
static_assert(!half(3).transform([](int n) { return n + 0.5; }).has_value());
static_assert(half(4).transform([](int) {}).has_value() && even(2).transform([] { return 7; }) == 7);
static_assert(half(3).or_else([](const failure&) { return half(10); }) == 5);
static_assert(half(4).or_else([](const failure&) { return half(10); }) == 2);
static_assert(even(1).or_else([](const failure&) { return even(2); }).has_value());
static_assert(half(3).transform_error([](const failure& why) { return why.code(); }).error() == errc::bad_value);
static_assert(half(4).transform_error([](const failure& why) { return why.code(); }) == 2);
static_assert(!even(1).transform_error([](const failure&) { return 5; }).has_value());
static_assert(half(3).error_or(failure{reason{.code = errc::syntax}}).code() == errc::bad_value);
static_assert(half(4).error_or(failure{reason{.code = errc::syntax}}).code() == errc::syntax);
// A value may become that of another type, as with std::expected.
static_assert(result<double>{half(4)} == 2.0 && result<double>{half(3)} == refused(bad));
static_assert(std::is_convertible_v<result<inet::address>, result<any_address>>);
static_assert(!std::is_convertible_v<result<std::string>, result<int>>);
constexpr int reassigned() {
  auto one = half(3);
  one = half(4);
  auto other = one;
  one = refused(bad);
  return other ? *other : -1;
}
static_assert(reassigned() == 2);

TEST(Result, ValueOfARefusalThrowsItsSentence) {
  try {
    static_cast<void>(half(3).value());
    FAIL() << "no exception";
  } catch (const address_error& why) {
    EXPECT_STREQ(why.what(), sentence);
    EXPECT_EQ(why.why(), failure{bad});
  }
  EXPECT_THROW(even(1).value(), address_error);
  EXPECT_NO_THROW(even(2).value());
}

TEST(Result, ValueOfASocketRefusalThrowsWhatTheCallThrows) {
  const socket_result<int> late =
      refused(socket_failure{.code = make_error_code(socket_errc::timed_out), .call = "recv"});
  EXPECT_THROW(static_cast<void>(late.value()), timeout_error);
}

TEST(Result, EachFileAnswersAsItWasCompiled) {
  const result<ipv6> none = refused(bad);
  EXPECT_THROW(static_cast<void>(none.value()), address_error);
  const socket_result<ipv6> late =
      refused(socket_failure{.code = make_error_code(socket_errc::timed_out), .call = "recv"});
  EXPECT_THROW(static_cast<void>(late.value()), timeout_error);
}

TEST(Result, TakesANewValue) {
  result<std::string> text = refused(bad);
  EXPECT_EQ(text.emplace(3u, '-'), "---");
  EXPECT_EQ(text, std::string{"---"});
  const auto any = [](std::string_view given) -> result<any_address> { return parse<inet::address>(given); };
  EXPECT_EQ(*any("inet:127.0.0.1:80"), (any_address{inet::address{ipv4_loopback, 80}}));
  EXPECT_EQ(any("inet:").error().code(), parse<inet::address>("inet:").error().code());
}

TEST(ResultDeathTest, WithoutExceptionsValueEndsTheProgramWithTheSentence) {
  EXPECT_DEATH(ask_a_refusal_without_exceptions(), sentence);
  EXPECT_DEATH(ask_a_socket_refusal_without_exceptions(), "recv: timed out");
}

#ifndef NDEBUG
TEST(ResultDeathTest, TheWrongStateIsAsserted) {
  EXPECT_DEATH(static_cast<void>(*half(3)), "has_value");
  EXPECT_DEATH(static_cast<void>(half(4).error()), "has_value");
}
#endif

TEST(Result, ValuesThatAreNotTrivial) {
  result<std::vector<std::string>> words{std::in_place, 3U, "word"};
  const auto copy = words;
  EXPECT_EQ(words->size(), 3U);
  words = refused(bad);
  EXPECT_EQ(words.error(), failure{bad});
  words = copy;
  EXPECT_EQ(words, copy);
  const auto* where = words->data();
  auto moved = std::move(words);
  EXPECT_EQ(moved->data(), where);
  EXPECT_EQ(std::move(moved).value_or(std::vector<std::string>{}).size(), 3U);
  moved = moved.and_then([](const auto&) { return result<std::vector<std::string>>{refused(bad)}; });
  EXPECT_FALSE(moved);
}

TEST(Result, ValuesThatOnlyMove) {
  result<std::unique_ptr<int>> one{std::make_unique<int>(5)};
  auto other = std::move(one);
  EXPECT_EQ(**other, 5);
  const auto doubled = std::move(other).transform([](std::unique_ptr<int> at) { return *at * 2; });
  EXPECT_EQ(doubled, 10);
  one = refused(bad);
  EXPECT_FALSE(one);
}

/// Counts how many are alive.
struct counted {
  static inline int alive = 0;
  counted() { ++alive; }
  counted(const counted&) noexcept { ++alive; }
  counted& operator=(const counted&) = default;
  ~counted() { --alive; }
};

TEST(Result, DestroysWhatItHolds) {
  {
    result<counted> one;
    result<counted> other = one;
    EXPECT_EQ(counted::alive, 2);
    one = refused(bad);
    EXPECT_EQ(counted::alive, 1);
    one = other;
    other = std::move(one);
    EXPECT_EQ(counted::alive, 2);
  }
  EXPECT_EQ(counted::alive, 0);
}

TEST(SocketFailure, CopiesShareTheirDetails) {
  const any_address here{inet::address{.host = ipv4_loopback, .port = 80}};
  const socket_failure one{
      .code = make_error_code(socket_errc::timed_out), .call = "recv", .details = {{.local = here}}};
  auto other = one;
  EXPECT_EQ(&other.local(), &one.local());
  auto all = *other.details;
  all.name.append("host");
  other.details.set(all);
  EXPECT_EQ(other.local(), here);
  EXPECT_EQ(other.name().view(), "host");
  EXPECT_TRUE(one.name().empty());
  EXPECT_EQ(message(one), "recv (local inet:127.0.0.1:80): timed out");
}

TEST(SocketFailure, WithoutDetailsThereAreDefaults) {
  const socket_failure plain{.code = make_error_code(errc::bad_value), .call = "bind"};
  EXPECT_FALSE(plain.details);
  EXPECT_EQ(plain.local(), any_address{});
  EXPECT_EQ(plain.peer(), any_address{});
  EXPECT_EQ(plain.address(), failure{});
  EXPECT_TRUE(plain.name().empty());
  EXPECT_EQ(message(plain), "bind: bad-value");
}

}  // namespace
}  // namespace sockfam::tests

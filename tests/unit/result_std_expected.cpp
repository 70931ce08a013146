// Compiled as C++23: a result becomes a std::expected where the library has one.
#include <sockfam/std_expected.h>

#ifdef __cpp_lib_expected

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include <sockfam/result.h>

namespace sockfam::tests {
namespace {

constexpr result<long long> answer(bool good) {
  if (!good) return refused({.code = errc::bad_value, .field = "port"});
  return 42;
}
constexpr std::expected<long long, failure> as_expected(bool good) { return answer(good); }
constexpr std::expected<void, failure> as_void(bool good) {
  return good ? result<void>{} : result<void>{refused({.code = errc::syntax})};
}

static_assert(as_expected(true) == 42 && as_expected(false).error().field() == "port");
static_assert(as_void(true) && as_void(false).error().code() == errc::syntax);
static_assert(sizeof(result<long long>) == sizeof(failure) + alignof(failure));
static_assert(std::is_trivially_copyable_v<result<long long>>);

TEST(Result, MovesIntoAStdExpected) {
  result<std::unique_ptr<long>> made{std::make_unique<long>(7)};
  const std::expected<std::unique_ptr<long>, failure> moved = std::move(made);
  EXPECT_EQ(**moved, 7);
}

}  // namespace
}  // namespace sockfam::tests

#endif

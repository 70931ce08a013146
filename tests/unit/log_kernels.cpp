// Every kernel for logs has the answers of the scalar functions. One that this processor cannot run is skipped.
#include <algorithm>
#include <array>
#include <string>

#include "guarded_text.h"
#include "text/hex_scalar.h"
#include "text/kernels/log_kernel.h"
#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

class LogKernels : public testing::TestWithParam<const log_kernel*> {
 protected:
  void SetUp() override {
    if (!GetParam()->same->is_usable()) GTEST_SKIP() << "this processor cannot run " << GetParam()->same->name.c_str();
  }

  /// Nothing is written beyond the bytes that the text may have.
  static void expect_hex_as_scalar(std::string_view text) {
    std::array<std::uint8_t, 161> ours{};
    std::array<std::uint8_t, 160> theirs{};
    ours[text.size() / 2] = '#';
    const std::size_t wanted = scalar::read_hex(text, theirs.data());
    ASSERT_EQ(GetParam()->read_hex(text, ours.data()), wanted) << text;
    ASSERT_TRUE(std::equal(ours.data(), ours.data() + wanted / 2, theirs.data())) << text;
    ASSERT_EQ(ours[text.size() / 2], '#');
  }
  static void expect_mark_as_scalar(std::string_view text) {
    const place found = GetParam()->find_mark(text);
    const place wanted = scalar::find_mark(text);
    ASSERT_EQ(found.at, wanted.at) << text;
    ASSERT_EQ(found.newlines, wanted.newlines) << text;
  }
};

constexpr std::string_view every_digit = "0123456789abcdefABCDEF";

TEST_P(LogKernels, ReadHexWithEveryCharacterAtEveryPlace) {
  for (const std::size_t size :
       {1u, 2u, 3u, 15u, 16u, 17u, 31u, 32u, 33u, 48u, 63u, 64u, 65u, 66u, 127u, 128u, 129u, 200u}) {
    std::string text(size, '0');
    for (std::size_t i = 0; i < size; ++i) text[i] = every_digit[i * 5 % every_digit.size()];
    for (std::size_t at = 0; at < size; at += size < 100 ? 1 : step) {
      const char before = text[at];
      for (int c = 0; c < 256; ++c) {
        text[at] = static_cast<char>(c);
        expect_hex_as_scalar(text);
      }
      text[at] = before;
      if (HasFatalFailure()) return;
    }
  }
  expect_hex_as_scalar("");
}

TEST_P(LogKernels, ReadEveryPairOfHexDigits) {
  std::string text(80, '7');
  for (std::size_t pair = 0; pair < 0x10000; pair += step) {
    for (const std::size_t at : {0u, 15u, 30u, 62u, 63u, 78u}) {
      text[at] = static_cast<char>(pair >> 8);
      text[at + 1] = static_cast<char>(pair);
      expect_hex_as_scalar(std::string_view{text}.substr(at < 16 ? 0 : at - 15));
      text[at] = text[at + 1] = '7';
    }
    if (HasFatalFailure()) return;
  }
}

TEST_P(LogKernels, FindAMarkAtEveryPlace) {
  for (std::size_t size = 0; size < 150; ++size) {
    std::string text(size, 's');
    for (std::size_t i = 0; i < size; i += 7) text[i] = '\n';
    expect_mark_as_scalar(text);
    for (std::size_t at = 0; at + address_mark.size() <= size; at += step) {
      std::string with = text;
      with.replace(at, address_mark.size(), address_mark);
      expect_mark_as_scalar(with);
      expect_mark_as_scalar(std::string_view{with}.substr(at + 1));
      for (std::size_t i = at; i < at + address_mark.size(); ++i) {
        with[i] ^= 1;  // nearly a mark
        expect_mark_as_scalar(with);
        with[i] ^= 1;
      }
      if (HasFatalFailure()) return;
    }
  }
}

TEST_P(LogKernels, FindMarksInRandomTexts) {
  mutator random{10, "saddr=saddr=\n\n 0F\xff"};
  for (std::size_t i = 0; i < 100'000 / step; ++i) {
    std::string text = random.garbage(140);
    expect_mark_as_scalar(text);
    text.insert(random.below(text.size() + 1), address_mark);
    expect_mark_as_scalar(text);
    expect_mark_as_scalar(random.changed(text));
    if (HasFatalFailure()) return;
  }
}

TEST_P(LogKernels, ReadNoLogBeyondItsEnd) {
  const guarded_text guarded;
  for (std::size_t size = 0; size < 300; ++size) {
    std::string text(size, 'c');
    expect_hex_as_scalar(guarded.at_end(text));
    expect_hex_as_scalar(guarded.at_begin(text));
    expect_mark_as_scalar(guarded.at_end(text));
    expect_mark_as_scalar(guarded.at_begin(text));
    if (size >= address_mark.size()) text.replace(size - address_mark.size(), address_mark.size(), address_mark);
    expect_mark_as_scalar(guarded.at_end(text));
    if (HasFatalFailure()) return;
  }
}

/// The one that is called is the fastest that can be; a test may choose another.
TEST_P(LogKernels, AreUsed) {
  const log_kernel* const fastest = *std::find_if(every_log_kernel().begin(), every_log_kernel().end(),
                                                  [](const log_kernel* one) { return one->same->is_usable(); });
  EXPECT_EQ(find_mark("\nsaddr=").at, 1u);
  EXPECT_EQ(log_in_use.find_mark.load(), fastest->find_mark);
  EXPECT_EQ(log_in_use.read_hex.load(), fastest->read_hex);
  use(*GetParam());
  EXPECT_EQ(log_in_use.read_hex.load(), GetParam()->read_hex);
  EXPECT_EQ(log_in_use.find_mark.load(), GetParam()->find_mark);
  const std::string log = "type=SYSCALL msg=audit(1.0:2): arch=c000003e\nmsg=audit(1.0:2): saddr=0200005xC0000201\n";
  const place found = find_mark(log);
  EXPECT_EQ(found, scalar::find_mark(log));
  EXPECT_EQ(log.substr(found.at, address_mark.size()), address_mark);
  std::array<std::uint8_t, 16> bytes{};
  EXPECT_EQ(read_hex(std::string_view{log}.substr(found.at + address_mark.size(), 16), bytes.data()), 7u);
  EXPECT_EQ(bytes[0], 2);
  use(*fastest);
}

INSTANTIATE_TEST_SUITE_P(Each, LogKernels, testing::ValuesIn(every_log_kernel().begin(), every_log_kernel().end()),
                         [](const auto& one) { return std::string{one.param->same->name.c_str()}; });

/// The fastest first, as the kernels of the same processors are.
TEST(LogKernelChoice, IsInTheOrderOfTheKernels) {
  auto left = every_kernel();
  for (const log_kernel* one : every_log_kernel()) {
    const auto same = std::find(left.begin(), left.end(), one->same);
    ASSERT_NE(same, left.end()) << one->same->name.c_str();
    left = left.subspan(static_cast<std::size_t>(same - left.begin()) + 1);
  }
  EXPECT_TRUE(left.empty());  // the last of both is the one that needs nothing
#if defined(__aarch64__)
  EXPECT_EQ(every_log_kernel().front()->same->name, "neon");
#endif
}

}  // namespace
}  // namespace sockfam::inline v0::text

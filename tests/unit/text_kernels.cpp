// Every kernel has the answers of the scalar functions. A kernel that this processor cannot run is skipped.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "guarded_text.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_scalar.h"
#include "text/kernels/kernel.h"
#include "text/runs.h"
#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::size_t comparisons = 300'000 / step;

class Kernels : public testing::TestWithParam<const kernel*> {
 protected:
  void SetUp() override {
    if (!GetParam()->is_usable()) GTEST_SKIP() << "this processor cannot run " << GetParam()->name.c_str();
  }

  static void expect_ipv4_as_scalar(std::string_view text) {
    ipv4 theirs;
    const bool taken = scalar::read_ipv4(text, theirs);
    const auto ours = GetParam()->parse_ipv4(text);
    ASSERT_EQ(ours.has_value(), taken) << text;
    ASSERT_TRUE(!taken || *ours == theirs) << text;
  }
  static void expect_ipv6_as_scalar(std::string_view text) {
    ipv6 theirs;
    const bool taken = scalar::read_ipv6(text, theirs);
    const auto ours = GetParam()->parse_ipv6(text);
    ASSERT_EQ(ours.has_value(), taken) << text;
    ASSERT_TRUE(!taken || *ours == theirs) << text;
  }
  /// Nothing is written beyond the 39 characters that may be.
  static void expect_written_as_scalar(const ipv6& address) {
    std::array<char, 40> ours{};
    std::array<char, 39> theirs{};
    ours.back() = '#';
    const std::size_t size = GetParam()->write_ipv6(ours.data(), address.bytes.data());
    const std::size_t wanted = scalar::write_ipv6(theirs.data(), address.bytes.data());
    ASSERT_EQ((std::string_view{ours.data(), size}), (std::string_view{theirs.data(), wanted}));
    ASSERT_EQ(ours.back(), '#');
  }
};

std::string four_numbers(unsigned a, unsigned b, unsigned c, unsigned d) {
  return std::to_string(a) + '.' + std::to_string(b) + '.' + std::to_string(c) + '.' + std::to_string(d);
}

/// What is written at one of four places, the others having each number of digits.
TEST_P(Kernels, ReadEveryNumberAtEveryPlaceOfEveryLayout) {
  std::vector<std::string> numbers{"",   "-1",  "+1",  " 1", "1 ", "0x1", "a",   "1a",
                                   "a1", "12:", "000", "00", "01", "001", "0000"};
  for (std::size_t value = 0; value < 1100; value += step) numbers.push_back(std::to_string(value));
  constexpr std::array<const char*, 4> others{"7", "42", "193", "0"};
  for (std::size_t layout = 0; layout < 64; ++layout) {
    std::array<std::string, 4> parts{others[layout % 4], others[layout / 4 % 4], others[layout / 16], ""};
    for (std::size_t place = 0; place < 4; ++place) {
      for (const std::string& number : numbers) {
        parts[3] = number;
        std::rotate(parts.begin() + static_cast<std::ptrdiff_t>(place), parts.end() - 1, parts.end());
        expect_ipv4_as_scalar(parts[0] + '.' + parts[1] + '.' + parts[2] + '.' + parts[3]);
        std::rotate(parts.begin() + static_cast<std::ptrdiff_t>(place),
                    parts.begin() + static_cast<std::ptrdiff_t>(place) + 1, parts.end());
        if (HasFatalFailure()) return;
      }
    }
  }
}

TEST_P(Kernels, ReadEveryCharacterAtEveryPlace) {
  for (const std::string text : {"1.2.3.4", "192.0.2.128", "255.255.255.255", "10.20.30.40"}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      for (int c = 0; c < 256; ++c) {
        std::string changed = text;
        changed[at] = static_cast<char>(c);
        expect_ipv4_as_scalar(changed);
      }
    }
  }
  for (const std::string text : {"::", "::1", "1::", "fe80::1:2", "1:2:3:4:5:6:7:8", "2001:db8::192.0.2.1",
                                 "1111:2222:3333:4444:5555:6666:7777:8888", "1:2:3:4:5:6:192.168.100.200"}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      for (int c = 0; c < 256; ++c) {
        std::string changed = text;
        changed[at] = static_cast<char>(c);
        expect_ipv6_as_scalar(changed);
      }
    }
  }
}

/// Every text of few characters.
TEST_P(Kernels, ReadEveryShortText) {
  constexpr std::string_view alphabet = "0:1fA.";
  for (std::size_t size = 0; size <= 8; ++size) {
    std::size_t count = 1;
    for (std::size_t i = 0; i < size; ++i) count *= alphabet.size();
    std::string text(size, '0');
    for (std::size_t number = 0; number < count; number += size < 5 ? 1 : step * (size < 7 ? 1 : 7)) {
      std::size_t rest = number;
      for (char& c : text) c = alphabet[rest % alphabet.size()], rest /= alphabet.size();
      expect_ipv4_as_scalar(text);
      expect_ipv6_as_scalar(text);
      if (HasFatalFailure()) return;
    }
  }
}

/// Every choice of groups of one to four digits, and where the "::" is.
TEST_P(Kernels, ReadEveryPatternOfGroups) {
  constexpr std::array<const char*, 4> groups{"a", "bC", "0d1", "e2f3"};
  for (std::size_t pattern = 0; pattern < 0x10000; pattern += step) {
    std::string all;
    for (std::size_t i = 0; i < 8; ++i) all += std::string{groups[pattern >> 2 * i & 3]} + ':';
    all.pop_back();
    expect_ipv6_as_scalar(all);
    const std::size_t first = pattern % 8;
    const std::size_t last = first + pattern / 8 % (8 - first);
    std::string shorter;
    for (std::size_t i = 0; i < 8; ++i) {
      if (i == first) shorter += i == 0 ? "::" : ":";
      if (i < first || i > last) shorter += std::string{groups[pattern >> 2 * i & 3]} + (i < 7 ? ":" : "");
    }
    expect_ipv6_as_scalar(shorter);
    expect_ipv6_as_scalar(shorter + (shorter.ends_with(':') ? "" : ":") + "10.2.200.4");
    if (HasFatalFailure()) return;
  }
}

TEST_P(Kernels, ReadRandomTextsAndTheirMistakes) {
  mutator random{8, "0123456789abcdefABCDEF::::....g%\xff"};
  for (std::size_t i = 0; i < comparisons; ++i) {
    ipv6 six;
    const std::uint64_t zeros = random.bits();
    for (unsigned byte = 0; byte < 16; ++byte) {
      if ((zeros >> byte / 2 & 1) != 0) six.bytes[byte] = static_cast<std::uint8_t>(random.bits() >> random.below(8));
    }
    std::array<char, 39> characters{};
    const std::size_t size = scalar::write_ipv6(characters.data(), six.bytes.data());
    std::string text{characters.data(), size};
    expect_ipv6_as_scalar(text);
    expect_ipv6_as_scalar(text = random.changed(text));
    expect_ipv6_as_scalar(random.changed(text));
    expect_ipv6_as_scalar(random.garbage(46));
    expect_written_as_scalar(six);
    std::string four = four_numbers(six.bytes[0], six.bytes[1], six.bytes[2], six.bytes[3]);
    expect_ipv4_as_scalar(four);
    expect_ipv4_as_scalar(four = random.changed(four));
    expect_ipv4_as_scalar(random.changed(four));
    if (HasFatalFailure()) return;
  }
}

TEST_P(Kernels, WriteEveryPatternOfDigits) {
  for (std::size_t pattern = 0; pattern < 0x10000; pattern += step) {
    ipv6 bytes;
    ipv6 nibbles;
    for (unsigned i = 0; i < 16; ++i) {
      bytes.bytes[i] = (pattern >> i & 1) != 0 ? static_cast<std::uint8_t>(0xff - i) : 0;
      nibbles.bytes[i] = static_cast<std::uint8_t>((pattern >> i % 8 * 2 & 3) * (i % 2 != 0 ? 0x11 : 0x50));
    }
    expect_written_as_scalar(bytes);
    expect_written_as_scalar(nibbles);
    if (HasFatalFailure()) return;
  }
}

TEST_P(Kernels, ReadAndWriteNothingBeyondTheText) {
  const guarded_text guarded;
  mutator random{9, "0123456789abcdef:."};
  for (std::size_t i = 0; i < 20'000 / step; ++i) {
    const std::string text = random.garbage(48);
    expect_ipv4_as_scalar(guarded.at_end(text));
    expect_ipv4_as_scalar(guarded.at_begin(text));
    expect_ipv6_as_scalar(guarded.at_end(text));
    expect_ipv6_as_scalar(guarded.at_begin(text));
    if (HasFatalFailure()) return;
  }
  for (const std::string_view text :
       {"1.2.3.4", "10.2.3.4", "255.255.255.255", "::", "::1", "1::", "::1:2", "1:2:3:4:5:6:7:8", "fe80::1:2:3",
        "a:b:c::", "::1.2.3.4", "1111:2222:3333:4444:5555:6666:7777:8888",
        "1111:2222:3333:4444:5555:6666:255.255.255.255"}) {
    for (const std::string_view there : {guarded.at_end(text), guarded.at_begin(text)}) {
      expect_ipv4_as_scalar(there);
      expect_ipv6_as_scalar(there);
    }
  }
  ipv6 longest;
  longest.bytes.fill(0xff);
  EXPECT_EQ(GetParam()->write_ipv6(guarded.last(39), longest.bytes.data()), 39u);
  EXPECT_EQ(GetParam()->write_ipv6(guarded.last(39), ipv6_any.bytes.data()), 2u);
}

/// The one that is called is the fastest that can be; a test may choose another.
TEST_P(Kernels, AreUsedByTheVerbs) {
  const kernel* const fastest =
      *std::find_if(every_kernel().begin(), every_kernel().end(), [](const kernel* one) { return one->is_usable(); });
  EXPECT_EQ(parse<ipv6>("2001:db8::1").value().bytes[15], 1);
  EXPECT_EQ(in_use.parse_ipv6.load(), fastest->parse_ipv6);
  use(*GetParam());
  EXPECT_EQ(in_use.parse_ipv6.load(), GetParam()->parse_ipv6);
  EXPECT_EQ(format(parse<ipv6>("2001:DB8:0::c000:201").value()).view(), "2001:db8::c000:201");
  EXPECT_EQ(parse<ipv4>("192.0.2.1").value(), (ipv4{{192, 0, 2, 1}}));
  EXPECT_EQ(parse<ipv4>("192.0.2.01").error().offset(), 8u);
  EXPECT_EQ(parse<ipv6>("::12345").error().offset(), 2u);
  use(*fastest);
}

/// Runs of every length, up to every length of text, in small and in large texts.
TEST_P(Kernels, CopyRunsAsScalar) {
  constexpr alphabet keep = alphabet::alphanumeric("/._-+,:=~#");
  const guarded_text page;
  const std::string plain(260, 'k');
  const auto expect_as_scalar = [&](std::string_view text) {
    std::array<char, 300> ours;
    std::array<char, 300> theirs{};
    ours.fill('#');
    const auto guarded = page.at_end(text);
    const std::size_t size = GetParam()->copy_run(ours.data(), guarded.data(), guarded.size(), keep);
    const std::size_t wanted = scalar::copy_run(theirs.data(), text.data(), text.size(), keep);
    ASSERT_EQ((std::string_view{ours.data(), size}), (std::string_view{theirs.data(), wanted})) << text;
    ASSERT_EQ(std::count(ours.begin() + static_cast<std::ptrdiff_t>(text.size()), ours.end(), '#'),
              static_cast<std::ptrdiff_t>(ours.size() - text.size()));
  };
  for (std::size_t size = 0; size < plain.size(); size += size < 140 ? 1 : step) {
    std::string text = plain.substr(0, size);
    expect_as_scalar(text);
    for (std::size_t at = 0; at < size; at += size < 140 ? 1 : 7) {
      text[at] = ' ';
      expect_as_scalar(text);
      text[at] = 'k';
      if (HasFatalFailure()) return;
    }
  }
  for (int c = 0; c < 256; ++c) {
    for (const std::size_t at : {0u, 1u, 2u, 4u, 9u, 15u, 16u, 40u, 63u, 64u, 100u}) {
      for (const std::size_t behind : {0u, 1u, 20u}) {
        std::string text = plain.substr(0, at + 1 + behind);
        text[at] = static_cast<char>(c);
        expect_as_scalar(text);
        if (HasFatalFailure()) return;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Each, Kernels, testing::ValuesIn(every_kernel().begin(), every_kernel().end()),
                         [](const auto& one) { return std::string{one.param->name.c_str()}; });

#if defined(__aarch64__)
/// Every 64-bit ARM processor has these vectors.
TEST(KernelChoice, IsNeonOnArm) {
  const kernel* const fastest = every_kernel().front();
  EXPECT_EQ(fastest->name, "neon");
  EXPECT_TRUE(fastest->is_usable());
  use(*fastest);
  EXPECT_NE(in_use.parse_ipv6.load(), every_kernel().back()->parse_ipv6);
}
#endif

#if defined(__x86_64__) && defined(__GNUC__)
/// The compiler's function has the same answers.
TEST(KernelChoice, KnowsTheProcessor) {
  __builtin_cpu_init();
  const bool sse41 = __builtin_cpu_supports("sse4.1") != 0 && __builtin_cpu_supports("popcnt") != 0;
  const bool avx2 = sse41 && __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
                    __builtin_cpu_supports("bmi2") != 0;
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
                      __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vbmi") != 0 &&
                      __builtin_cpu_supports("avx512vbmi2") != 0;
  for (const kernel* one : every_kernel()) {
    const bool wanted = one->name == "avx512" ? avx512 : one->name == "avx2" ? avx2 : one->name != "sse41" || sse41;
    EXPECT_EQ(one->is_usable(), wanted) << one->name.c_str();
  }
}
#endif

/// Read before main.
const ipv6 early = parse<ipv6>("2001:db8::192.0.2.1").value();
TEST(KernelChoice, CanBeUsedByStaticInitialisers) { EXPECT_EQ(early.bytes[12], 192); }

}  // namespace
}  // namespace sockfam::inline v0::text

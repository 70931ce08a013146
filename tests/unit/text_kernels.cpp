// Every kernel has the answers of the scalar functions. A kernel that this processor cannot run is skipped.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/hex_scalar.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_scalar.h"
#include "text/kernels/kernel.h"
#include "text_support.h"

#if defined(__unix__)
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace sockfam::inline v0::text {
namespace {

#if defined(SOCKFAM_CROSS)
constexpr std::size_t step = 17;  // under an emulator a share of the cases, of every kind
#else
constexpr std::size_t step = 1;
#endif
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

/// Texts that end at the last byte of a page after which nothing can be read, or begin at the first after such a page.
class guarded_text {
 public:
#if defined(__unix__)
  guarded_text() : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    void* const pages = mmap(nullptr, 3 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) std::abort();
    begin_ = static_cast<char*>(pages) + page_;
    if (mprotect(begin_, page_, PROT_READ | PROT_WRITE) != 0) std::abort();
  }
  ~guarded_text() { munmap(begin_ - page_, 3 * page_); }
#else
  guarded_text() : page_(4096), begin_(new char[4096]) {}
  ~guarded_text() { delete[] begin_; }
#endif
  guarded_text(const guarded_text&) = delete;
  guarded_text& operator=(const guarded_text&) = delete;

  std::string_view at_end(std::string_view text) const { return copied(text, begin_ + page_ - text.size()); }
  std::string_view at_begin(std::string_view text) const { return copied(text, begin_); }
  char* last(std::size_t size) const { return begin_ + page_ - size; }

 private:
  static std::string_view copied(std::string_view text, char* to) {
    std::copy(text.begin(), text.end(), to);
    return {to, text.size()};
  }
  std::size_t page_;
  char* begin_;
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

constexpr std::string_view every_digit = "0123456789abcdefABCDEF";

TEST_P(Kernels, ReadHexWithEveryCharacterAtEveryPlace) {
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

TEST_P(Kernels, ReadEveryPairOfHexDigits) {
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

TEST_P(Kernels, FindAMarkAtEveryPlace) {
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

TEST_P(Kernels, FindMarksInRandomTexts) {
  mutator random{10, "saddr=saddr=\n\n 0F\xff"};
  for (std::size_t i = 0; i < comparisons / 3; ++i) {
    std::string text = random.garbage(140);
    expect_mark_as_scalar(text);
    text.insert(random.below(text.size() + 1), address_mark);
    expect_mark_as_scalar(text);
    expect_mark_as_scalar(random.changed(text));
    if (HasFatalFailure()) return;
  }
}

TEST_P(Kernels, ReadNoLogBeyondItsEnd) {
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
TEST_P(Kernels, AreUsedByTheVerbs) {
  const kernel* const fastest =
      *std::find_if(every_kernel().begin(), every_kernel().end(), [](const kernel* one) { return one->is_usable(); });
  EXPECT_EQ(parse<ipv6>("2001:db8::1").value().bytes[15], 1);
  EXPECT_EQ(in_use.parse_ipv6.load(), fastest->parse_ipv6);
  use(*GetParam());
  EXPECT_EQ(in_use.parse_ipv6.load(), GetParam()->parse_ipv6);
  EXPECT_EQ(in_use.read_hex.load(), GetParam()->read_hex);
  EXPECT_EQ(in_use.find_mark.load(), GetParam()->find_mark);
  EXPECT_EQ(format(parse<ipv6>("2001:DB8:0::c000:201").value()).view(), "2001:db8::c000:201");
  EXPECT_EQ(parse<ipv4>("192.0.2.1").value(), (ipv4{{192, 0, 2, 1}}));
  EXPECT_EQ(parse<ipv4>("192.0.2.01").error().offset(), 8u);
  EXPECT_EQ(parse<ipv6>("::12345").error().offset(), 2u);
  use(*fastest);
}

INSTANTIATE_TEST_SUITE_P(Each, Kernels, testing::ValuesIn(every_kernel().begin(), every_kernel().end()),
                         [](const auto& one) { return std::string{one.param->name.c_str()}; });

/// Read before main.
const ipv6 early = parse<ipv6>("2001:db8::192.0.2.1").value();
TEST(KernelChoice, CanBeUsedByStaticInitialisers) { EXPECT_EQ(early.bytes[12], 192); }

}  // namespace
}  // namespace sockfam::inline v0::text

// The readers and writers of addresses against POSIX's inet_pton and inet_ntop.
#include <arpa/inet.h>

#include "text/ipv4.h"
#include "text/ipv6.h"
#include "text_support.h"

namespace sockfam::inline v0::text {
namespace {

constexpr int comparisons = 400'000;

std::string our_text(const ipv4& address) {
  return written([&](sink& out) { format_ipv4(out, address); });
}

std::string our_text(const ipv6& address) {
  return written([&](sink& out) { format_ipv6(out, address); });
}

void expect_ipv4_as_inet_pton(const std::string& text) {
  ipv4 theirs;
  const bool taken = inet_pton(AF_INET, text.c_str(), theirs.bytes.data()) == 1;
  const exact_text exact{text};
  const auto ours = parse_ipv4(exact.view());
  ASSERT_EQ(ours.has_value(), taken) << text;
  if (ours) {
    ASSERT_EQ(*ours, theirs) << text;
  } else {
    expect_inside(ours.error(), text);
  }
}

TEST(Ipv4Reader, ReadsEveryByteAtEveryPlace) {
  for (unsigned place = 0; place < 4; ++place) {
    for (unsigned value = 0; value < 1100; ++value) {
      std::array<std::string, 4> numbers{"7", "77", "177", "0"};
      numbers[place] = std::to_string(value);
      expect_ipv4_as_inet_pton(numbers[0] + '.' + numbers[1] + '.' + numbers[2] + '.' + numbers[3]);
    }
  }
}

TEST(Ipv4Reader, AgreesWithInetPton) {
  mutator random{4, "0123456789.:x -\xff"};
  for (int i = 0; i < comparisons; ++i) {
    ipv4 address;
    for (auto& byte : address.bytes) byte = static_cast<std::uint8_t>(random.bits() >> random.below(8));
    std::string text = our_text(address);
    expect_ipv4_as_inet_pton(text);
    expect_ipv4_as_inet_pton(text = random.changed(text));
    expect_ipv4_as_inet_pton(random.changed(text));
    expect_ipv4_as_inet_pton(random.garbage(17));
    if (HasFatalFailure()) return;
  }
}

TEST(Ipv4Writer, AgreesWithInetNtop) {
  std::mt19937_64 random{5};
  for (int i = 0; i < comparisons; ++i) {
    ipv4 address;
    for (auto& byte : address.bytes) byte = static_cast<std::uint8_t>(random());
    std::array<char, INET_ADDRSTRLEN> theirs{};
    inet_ntop(AF_INET, address.bytes.data(), theirs.data(), theirs.size());
    ASSERT_EQ(our_text(address), theirs.data());
  }
}

std::string as_inet_ntop(const ipv6& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  inet_ntop(AF_INET6, address.bytes.data(), text.data(), text.size());
  return text.data();
}

void expect_ipv6_as_inet_pton(const std::string& text) {
  ipv6 theirs;
  const bool taken = inet_pton(AF_INET6, text.c_str(), theirs.bytes.data()) == 1;
  const exact_text exact{text};
  const auto ours = parse_ipv6(exact.view());
  ASSERT_EQ(ours.has_value(), taken) << text;
  if (ours) {
    ASSERT_EQ(*ours, theirs) << text;
  } else {
    ASSERT_EQ(ours.error().code(), errc::not_numeric) << text;
    expect_inside(ours.error(), text);
  }
}

// Mostly zeros, so that each way to write an address comes up.
ipv6 some_address(mutator& random) {
  ipv6 address;
  const std::uint64_t zeros = random.bits();
  for (unsigned i = 0; i < 16; ++i) {
    const bool zero = (zeros >> (i / 2) & 1) != 0 || random.below(6) == 0;
    if (!zero) address.bytes[i] = static_cast<std::uint8_t>(random.bits() >> random.below(8));
  }
  if (random.below(4) == 0) std::fill_n(address.bytes.begin(), 10, std::uint8_t{0});
  if (random.below(8) == 0) address.bytes[10] = address.bytes[11] = 0xff;
  return address;
}

// Groups, gaps and dotted tails in any number, right or wrong.
std::string some_groups(mutator& random) {
  constexpr std::array<const char*, 8> groups{"0", "1", "ab", "CDE", "00ff", "ffff", "12345", ""};
  std::string text = random.below(4) == 0 ? "::" : "";
  for (std::size_t count = random.below(10); count > 0; --count) {
    text += random.below(12) == 0 ? "1.2.3.4" : groups[random.below(random.below(8) == 0 ? 8 : 6)];
    if (count > 1) text += random.below(8) == 0 ? "::" : ":";
  }
  if (random.below(6) == 0) text += "::";
  if (random.below(6) == 0) text += random.below(2) == 0 ? ":10.20.30.40" : "10.20.030.40";
  return text;
}

TEST(Ipv6Reader, AgreesWithInetPton) {
  mutator random{6, "0123456789abcdefABCDEF:::..g%\xff"};
  for (int i = 0; i < comparisons; ++i) {
    std::string text = as_inet_ntop(some_address(random));
    expect_ipv6_as_inet_pton(text);
    expect_ipv6_as_inet_pton(text = random.changed(text));
    expect_ipv6_as_inet_pton(random.changed(text));
    expect_ipv6_as_inet_pton(random.garbage(20));
    expect_ipv6_as_inet_pton(text = some_groups(random));
    expect_ipv6_as_inet_pton(random.changed(text));
    if (HasFatalFailure()) return;
  }
}

TEST(Ipv6Writer, AgreesWithInetNtop) {
  mutator random{7, "0"};
  for (int i = 0; i < comparisons; ++i) {
    const ipv6 address = some_address(random);
    ASSERT_EQ(our_text(address), as_inet_ntop(address));
  }
}

TEST(Ipv6Writer, AgreesWithInetNtopForEveryPatternOfZeros) {
  for (unsigned pattern = 0; pattern < 0x10000; ++pattern) {
    ipv6 address;
    for (unsigned i = 0; i < 16; ++i) address.bytes[i] = (pattern >> i & 1) != 0 ? 0xff : 0;
    ASSERT_EQ(our_text(address), as_inet_ntop(address));
  }
}

}  // namespace
}  // namespace sockfam::inline v0::text

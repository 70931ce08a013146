// The readers and writers without vectors are constexpr: a compiler that evaluates them finds undefined behaviour too.
#include <array>
#include <string_view>

#include <gtest/gtest.h>

#include "text/ipv4_scalar.h"
#include "text/ipv6_scalar.h"
#include "text/number.h"

namespace sockfam::inline v0::text {
namespace {

constexpr ipv4 four{{192, 0, 2, 255}};
constexpr ipv6 six{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0xab, 0xcd, 0, 1, 0, 0}};
constexpr ipv6 mapped{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 255}};

constexpr bool reads(std::string_view text, const ipv4& wanted) {
  ipv4 found;
  return scalar::read_ipv4(text, found) && found == wanted;
}
constexpr bool reads(std::string_view text, const ipv6& wanted) {
  ipv6 found;
  return scalar::read_ipv6(text, found) && found == wanted;
}
constexpr bool refuses_ipv4(std::string_view text) {
  ipv4 unused;
  return !scalar::read_ipv4(text, unused);
}
constexpr bool refuses_ipv6(std::string_view text) {
  ipv6 unused;
  return !scalar::read_ipv6(text, unused);
}
template <std::size_t Most, class Write>
constexpr bool writes(std::string_view wanted, Write write) {
  std::array<char, Most> characters{};
  const std::size_t size = write(characters.data());
  return std::string_view{characters.data(), size} == wanted;
}

static_assert(reads("192.0.2.255", four) && reads("0.0.0.0", ipv4_any) && reads("255.255.255.255", ipv4_broadcast));
static_assert(refuses_ipv4("192.0.2.256") && refuses_ipv4("192.0.2.01") && refuses_ipv4("1234.1.1.1"));
static_assert(refuses_ipv4("192.0.2:1") && refuses_ipv4("1111111") && refuses_ipv4("1.1.1.1.1"));
static_assert(reads("2001:DB8::abcd:1:0", six) && reads("2001:db8:0:0:0:abcd:0001:0000", six));
static_assert(reads("::", ipv6_any) && reads("::1", ipv6_loopback) && reads("::ffff:192.0.2.255", mapped));
static_assert(refuses_ipv6(":::") && refuses_ipv6("1:2:3:4:5:6:7") && refuses_ipv6("::g") && refuses_ipv6("::12345"));
static_assert(writes<15>("192.0.2.255", [](char* at) { return scalar::write_ipv4(at, four.bytes.data()); }));
static_assert(writes<39>("2001:db8::abcd:1:0", [](char* at) { return scalar::write_ipv6(at, six.bytes.data()); }));
static_assert(writes<39>("::ffff:192.0.2.255", [](char* at) { return scalar::write_ipv6(at, mapped.bytes.data()); }));
static_assert(writes<8>("65535", [](char* at) { return write_five_digits(at, 65535); }));
static_assert(writes<8>("0", [](char* at) { return write_five_digits(at, 0); }));

TEST(FiveDigits, AreThoseOfEveryNumber) {
  for (std::uint32_t number = 0; number < 100'000; ++number) {
    std::array<char, 8> characters{};
    const std::size_t size = write_five_digits(characters.data(), number);
    ASSERT_EQ((std::string_view{characters.data(), size}), std::to_string(number));
  }
}

}  // namespace
}  // namespace sockfam::inline v0::text

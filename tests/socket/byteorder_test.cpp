// htons and so on: the same as the C library's, and not hidden by its macros.
#include <sockfam/socket/netdb.h>

#include <arpa/inet.h>

#include <cstdint>
#include <type_traits>

#include <gtest/gtest.h>

namespace sockfam::tests {
namespace {

#if !defined(__OPTIMIZE__)
#error "compile this file with optimisation; without it the C library has no macros to test against"
#endif

template <auto Value>
concept fits_16 = requires {
  typename std::integral_constant<std::uint16_t, sockfam::htons(Value)>;
};
template <auto Value>
concept fits_32 = requires {
  typename std::integral_constant<std::uint32_t, sockfam::htonl(Value)>;
};

TEST(ByteOrder, RefusesNumbersThatAreTooLarge) {
  static_assert(fits_16<0> && fits_16<65535> && fits_16<65535L> && fits_16<std::uint8_t{7}>);
  static_assert(!fits_16<65536> && !fits_16<-1> && !fits_16<std::int64_t{1} << 32>);
  static_assert(fits_32<0> && fits_32<0xffffffff> && fits_32<0xffffffffL>);
  static_assert(!fits_32<std::int64_t{1} << 32> && !fits_32<-1>);
}

TEST(ByteOrder, IsThatOfTheCLibrary) {
  for (std::uint32_t value = 0; value < 0x10000; ++value) {
    const auto half = static_cast<std::uint16_t>(value);
    const std::uint32_t whole = value * 0x9e3779b9;
    ASSERT_EQ(sockfam::htons(half), ::htons(half));
    ASSERT_EQ(sockfam::ntohs(half), ::ntohs(half));
    ASSERT_EQ(sockfam::htonl(whole), ::htonl(whole));
    ASSERT_EQ(sockfam::ntohl(whole), ::ntohl(whole));
  }
}

TEST(ByteOrder, IsAFunctionAndNotAMacro) {
  static_assert((sockfam::htons)(80) == sockfam::htons(80));
  static_assert((sockfam::ntohs)(80) == sockfam::ntohs(80));
  static_assert((sockfam::htonl)(80) == sockfam::htonl(80));
  static_assert((sockfam::ntohl)(80) == sockfam::ntohl(80));
}

TEST(ByteOrder, IsAConstantExpression) {
  static_assert(sockfam::ntohs(sockfam::htons(80)) == 80);
  static_assert(sockfam::ntohl(sockfam::htonl(0x7f000001)) == 0x7f000001);
  static_assert((native_abi.order == byte_order::big) == (sockfam::htons(1) == 1));
  static_assert((native_abi.order == byte_order::big) == (sockfam::htonl(1) == 1));
}

}  // namespace
}  // namespace sockfam::tests

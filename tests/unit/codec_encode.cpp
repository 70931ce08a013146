#include <gtest/gtest.h>

#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/packet.h>
#include <sockfam/tipc.h>
#include <sockfam/unix.h>
#include <sockfam/vsock.h>

#include "support/world.h"

namespace sockfam::tests {
namespace {

constexpr abi linux_big{os::linux_, byte_order::big};
constexpr abi macos_little{os::macos, byte_order::little};

TEST(Encode, IsAConstantExpression) {
  constexpr inet6::address address{ipv6_loopback, 80};
  constexpr auto bytes = encode(address, linux_big);
  static_assert(bytes.has_value() && (*bytes).size() == 28 && (*bytes).view()[1] == std::byte{10});
  constexpr auto back = decode<inet6::address>((*bytes).view(), linux_big);
  static_assert(back.has_value() && *back == address);
  constexpr auto copy = *encode(address, linux_big);
  static_assert(copy.size() == 28 && copy.view()[2] == std::byte{0} && copy.view()[3] == std::byte{80});
  static_assert(validate(address).empty());
  SUCCEED();
}

TEST(Encode, KeepsNetworkOrderOnEveryHost) {
  const inet::address address{{{1, 2, 3, 4}}, 0x1234};
  EXPECT_EQ(to_hex(encode(address, linux_little)->view()), "02001234010203040000000000000000");
  EXPECT_EQ(to_hex(encode(address, linux_big)->view()), "00021234010203040000000000000000");
}

TEST(Encode, TurnsHostOrderWithTheHost) {
  const netlink::address address{.pid = 0x01020304, .groups = 5};
  EXPECT_EQ(to_hex(encode(address, linux_little)->view()), "100000000403020105000000");
  EXPECT_EQ(to_hex(encode(address, linux_big)->view()), "001000000102030400000005");
}

TEST(Encode, WritesTheLengthByteOfTheBsds) {
  EXPECT_EQ(to_hex(encode(inet::address{}, macos_little)->view()), "10020000000000000000000000000000");
}

TEST(Encode, RefusesAFieldThatTheOsDoesNotHave) {
  const vsock::address address{.cid = 2, .port = 1, .flags = 1};
  const auto refused = encode(address, macos_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::not_on_this_os);
  EXPECT_EQ(refused.error().field(), "flags");
  EXPECT_EQ(message(refused.error()), "flags 1 does not exist on this OS; leave it at its default");
}

TEST(Encode, RefusesAnAbstractNameOffLinux) {
  const auto refused = encode(unix_::abstract{{"x"}}, macos_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::not_on_this_os);
}

TEST(Encode, RefusesAPathThatFitsElsewhere) {
  const unix_::pathname address{*decltype(unix_::pathname::path)::from(std::string(108, 'p'))};
  EXPECT_TRUE(encode(address, linux_little));
  EXPECT_TRUE(encode(address, macos_little));
  const auto refused = encode(address, abi{os::freebsd, byte_order::little});
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error()), "path is too long with 108 bytes; shorten it to 104");
}

TEST(Encode, RefusesABufferThatIsTooSmallAndWritesNothing) {
  std::array<std::byte, 27> small{};
  small.fill(std::byte{0x55});
  const auto refused = encode(inet6::address{}, small, linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::too_short);
  for (const auto byte : small) EXPECT_EQ(byte, std::byte{0x55});
}

TEST(Encode, NamesFieldValueAndRange) {
  const auto refused = encode(inet6::address{.flowinfo = 0x100000}, linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error()), "flowinfo 1048576 is out of range; write 0 to 1048575");
}

TEST(Validate, ListsEveryProblem) {
  const packet::address address{.interface_ = 0x80000000};
  EXPECT_EQ(validate(address, linux_little).size(), 1u);
  const tipc::service_range range{.type = 1, .lower = 9, .upper = 3};
  const auto found = validate(range, linux_little);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(message(found.front()), "upper 3 is out of range; write 9 to 4294967295");
}

TEST(Decode, KeepsAValueThatCouldNotBeSent) {
  const auto bytes = from_hex("0a00 0050 ffffffff 00000000000000000000000000000001 00000000");
  const auto address = decode<inet6::address>(bytes, linux_little);
  ASSERT_TRUE(address);
  EXPECT_EQ(address->flowinfo, 0xffffffffu);
  EXPECT_EQ(validate(*address, linux_little).size(), 1u);
}

TEST(Decode, SaysWhereTheBytesEnd) {
  const auto bytes = from_hex("0200 0050 7f00");
  const auto refused = decode<inet::address>(bytes, linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::too_short);
  EXPECT_EQ(refused.error().field(), "host");
  EXPECT_EQ(refused.error().offset(), 6u);
  EXPECT_EQ(message(refused.error()), "host ends after 2 of 4 bytes; give the whole address");
}

TEST(Decode, NotesTrailingAndReservedBytes) {
  notes noticed;
  ASSERT_TRUE(decode<inet::address>(from_hex("0200 0050 7f000001 0000000000000001 ffff"), linux_little, &noticed));
  ASSERT_EQ(noticed.size(), 2u);
  EXPECT_EQ(message(*noticed.begin()), "reserved bytes are not zero, from offset 8");
  EXPECT_EQ(message(*(noticed.begin() + 1)), "2 bytes after the address, from offset 16");
}

TEST(Decode, NotesALengthByteThatIsWrong) {
  notes noticed;
  ASSERT_TRUE(decode<inet::address>(from_hex("0502 0050 7f000001 0000000000000000"), macos_little, &noticed));
  ASSERT_EQ(noticed.size(), 1u);
  EXPECT_EQ(message(*noticed.begin()), "the length byte is 5, which differs from the length given");
}

TEST(Decode, TakesTheShortFormOfRfc2133OnLinuxOnly) {
  const auto bytes = encode(inet6::address{ipv6_loopback, 80}, linux_little);
  EXPECT_TRUE(decode<inet6::address>(bytes->view().first(24), linux_little));
  EXPECT_FALSE(decode<inet6::address>(bytes->view().first(26), linux_little));
  const auto bsd = encode(inet6::address{ipv6_loopback, 80}, macos_little);
  EXPECT_FALSE(decode<inet6::address>(bsd->view().first(24), macos_little));
}

TEST(Decode, LeavesTheValueAloneWhenItRefuses) {
  inet::address address{ipv4_loopback, 7};
  EXPECT_FALSE(decode_into(address, from_hex("0200 0050 0102"), linux_little));
  EXPECT_EQ(address, (inet::address{ipv4_loopback, 7}));
}

TEST(Decode, LeavesNothingOfAnOlderValue) {
  vsock::address address{.cid = 3, .port = 7, .flags = 1};
  ASSERT_TRUE(decode_into(address, encode(vsock::address{.cid = 2, .port = 1234}, macos_little)->view(), macos_little));
  EXPECT_EQ(address, (vsock::address{.cid = 2, .port = 1234}));
}

TEST(Decode, NamesThePaddingThatIsCutOff) {
  const auto refused = decode<inet::address>(from_hex("0200 0050 7f000001"), linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error()), "the padding ends after 0 of 8 bytes; give the whole address");
}

TEST(Decode, TakesA108BytePathAndTheNulThatLinuxCountsAfterIt) {
  const unix_::pathname address{*decltype(unix_::pathname::path)::from(std::string(108, 'p'))};
  const auto bytes = encode(address, linux_little);
  ASSERT_EQ(bytes->size(), 110u);
  std::vector<std::byte> counted(bytes->view().begin(), bytes->view().end());
  counted.push_back(std::byte{0});
  notes noticed;
  EXPECT_EQ(*decode<unix_::pathname>(counted, linux_little, &noticed), address);
  EXPECT_TRUE(noticed.empty());
}

TEST(Decode, KnowsHardwareAddressesLongerThanTheStruct) {
  const packet::address address{.interface_ = 2, .proto = 0x800, .addr = {"01234567890123456789"}};
  const auto bytes = encode(address, linux_little);
  ASSERT_EQ(bytes->size(), 32u);
  EXPECT_EQ(*decode<packet::address>(bytes->view(), linux_little), address);
}

TEST(Decode, RefusesAHardwareAddressBeyondTheBytes) {
  const auto refused =
      decode<packet::address>(from_hex("1100 0800 02000000 0100 00 0a 6162636465666768"), linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().field(), "addr");
}

}  // namespace
}  // namespace sockfam::tests

#include <gtest/gtest.h>

#include <random>

#include <sockfam/message.h>
#include <sockfam/route_message.h>

#include "support/route_laws.h"
#include "support/world.h"

namespace sockfam::tests {
namespace {

/// "bit text" of each address, a note behind it, and what was refused.
std::string listed(std::string_view hex, const abi& where, std::optional<std::uint32_t> addrs = {}) {
  std::string all;
  const auto done = decode_route(from_hex(hex), {.abi = where, .addrs = addrs}, [&](const route_address& one) {
    all +=
        (all.empty() ? "" : ", ") + (addrs ? std::to_string(one.bit) + " " : std::string{}) + format(one.address).str();
    for (const auto& note : one.remarks) all += " (" + message(note) + ")";
  });
  return done ? all : all + "; " + message(done.error());
}

const std::string ten = "10020000 0a000000 0000000000000000";
const std::string gateway = "10020000 0a000001 0000000000000000";

TEST(Route, HasAnAddressForEachBit) {
  EXPECT_EQ(listed(ten + gateway + "05020000 ff000000", macos_little, 7),
            "1 inet:10.0.0.0:0, 2 inet:10.0.0.1:0, 4 inet:255.0.0.0:0");
  EXPECT_EQ(listed(ten + gateway, macos_little, 0x21), "1 inet:10.0.0.0:0, 32 inet:10.0.0.1:0");
  EXPECT_EQ(listed(ten + gateway, macos_little), "inet:10.0.0.0:0, inet:10.0.0.1:0");
  EXPECT_EQ(listed("", macos_little), "");
  EXPECT_EQ(listed(ten, macos_little, 0), "");
}

// Such masks golang.org/x/net/route met (issues 220, 230, 232), and golang/go (issues 44740, 70528, 71578).
TEST(Route, AMaskEndsAfterItsLastByteThatIsNotZero) {
  const auto mask = [](std::string_view hex, const std::string& destination) {
    const auto all = listed(destination + std::string{hex}, macos_little, 5);
    return all.substr(all.find(", ") + 2);
  };
  const std::string six = "1c1e0000 00000000 20010db8000000000000000000000000 00000000";
  EXPECT_EQ(mask("06020000 ffff0000", ten), "4 inet:255.255.0.0:0");
  EXPECT_EQ(mask("07ffffff ffffff00", ten), "4 inet:255.255.255.0:0");
  EXPECT_EQ(mask("05000000 ff000000", ten), "4 inet:255.0.0.0:0");
  EXPECT_EQ(mask("00000000", ten), "4 inet:0.0.0.0:0");
  EXPECT_EQ(mask("00000000", six), "4 inet6:[::]:0");
  EXPECT_EQ(mask("0e1e0000 00000000 ffffffff ffff0000", six), "4 inet6:[ffff:ffff:ffff::]:0");
  EXPECT_EQ(mask("0effffff ffffffff ffffffff ffff0000", six), "4 inet6:[ffff:ffff:ffff::]:0");
  EXPECT_EQ(mask("05020000", ten),
            "4 inet:0.0.0.0:0 (the bytes end at offset 4, where 1 byte of the address is missing)");
}

TEST(Route, AMaskHasTheFamilyOfItsDestinationOrOfTheInterface) {
  // What a message about a new address has: RTA_NETMASK comes first.
  EXPECT_EQ(listed("07ffffff ffffff00" + gateway, macos_little, 0x24), "4 inet:255.255.255.0:0, 32 inet:10.0.0.1:0");
  EXPECT_EQ(listed("00000000 07ffffff ffffff00" + gateway, macos_little, 0x2c),
            "4 inet:0.0.0.0:0, 8 inet:255.255.255.0:0, 32 inet:10.0.0.1:0");
}

TEST(Route, WithoutBitsAMaskIsKnownByItsFormOnly) {
  EXPECT_EQ(listed("06020000ffff0000", macos_little), "inet:255.255.0.0:0");
  EXPECT_EQ(listed("07ffffffffffff00", macos_little), "inet:255.255.255.0:0");
  EXPECT_EQ(listed("0effffffffffffffffffffffffff0000", macos_little), "inet6:[ffff:ffff:ffff::]:0");
  EXPECT_EQ(listed("0e1e000000000000ffffffffffff0000", macos_little), "inet6:[ffff:ffff:ffff::]:0");
  EXPECT_EQ(listed("001e0000", macos_little), "inet6:[::]:0");
  EXPECT_EQ(listed(ten + "00000000" + gateway, macos_little), "inet:10.0.0.0:0, inet:0.0.0.0:0, inet:10.0.0.1:0");
  EXPECT_EQ(listed("00000000", macos_little), "unknown:0:");  // nothing says of which family
}

TEST(Route, EachBeginsWhereItsSystemAlignsIt) {
  const std::string link = "1112 0100 0603 0600 656e30 020000000001";  // 17 bytes
  EXPECT_EQ(listed(link + "000000" + ten, macos_little),
            "link:1,name=en0,addr=02:00:00:00:00:01,type=0x6, inet:10.0.0.0:0");
  const std::string short_link = "0512010006";
  EXPECT_EQ(listed(short_link + "000000" + ten, macos_little), "link:1,type=0x6, inet:10.0.0.0:0");
  EXPECT_EQ(listed(short_link + "000000" + ten, freebsd_little), "link:1,type=0x6, inet:10.0.0.0:0");
  const std::string nine = "091201000601000065";
  for (const os system : {os::freebsd, os::openbsd, os::netbsd})
    EXPECT_EQ(listed(nine + "00000000000000" + ten, {system, byte_order::little}),
              "link:1,name=e,type=0x6, inet:10.0.0.0:0");
  EXPECT_EQ(listed(nine + "000000" + ten, macos_little), "link:1,name=e,type=0x6, inet:10.0.0.0:0");
  EXPECT_EQ(listed(nine + "000000" + ten, {os::freebsd, byte_order::little, 32}),
            "link:1,name=e,type=0x6, inet:10.0.0.0:0");
  EXPECT_EQ(listed(nine + "00000000000000" + ten, {os::netbsd, byte_order::little, 32}),
            "link:1,name=e,type=0x6, inet:10.0.0.0:0");
  EXPECT_EQ(listed("0000000000000000" + ten, freebsd_little, 3), "1 unknown:0:, 2 inet:10.0.0.0:0");
}

TEST(Route, TheZoneInsideOfAHostIsTakenOut) {
  EXPECT_EQ(listed("1c1e000000000000fe80002100000000021122fffe33445500000000", macos_little, 1),
            "1 inet6:[fe80::211:22ff:fe33:4455%33]:0");
}

TEST(Route, WithoutALengthByteTheFamilySaysTheSize) {
  const std::string four = "02000000 0a000000 0000000000000000";
  const std::string six = "1a000000 00000000 20010db8000000000000000000000000 00000000 00000000";
  EXPECT_EQ(listed(six + four, illumos_little), "inet6:[2001:db8::]:0, inet:10.0.0.0:0");
  EXPECT_EQ(listed(four + "00000000 ff000000 0000000000000000" + four, illumos_little, 0x25),
            "1 inet:10.0.0.0:0, 4 inet:255.0.0.0:0, 32 inet:10.0.0.0:0");
  EXPECT_EQ(listed(four + "fe00 0102", illumos_little, 3), "1 inet:10.0.0.0:0, 2 unknown:254:0102");
  EXPECT_EQ(listed("02000000 0a00", illumos_little),
            "inet:0.0.0.0:0 (the bytes end at offset 6, where 2 bytes of host are missing)");
}

TEST(Route, SaysWhatIsMissing) {
  EXPECT_EQ(listed(ten, macos_little, 3),
            "1 inet:10.0.0.0:0; the bytes end before an address that rtm_addrs names; "
            "give the whole message, or the bits of what is there");
  EXPECT_EQ(listed("10020000 0a00", macos_little, 1),
            "1 inet:0.0.0.0:0 (the bytes end at offset 6, where 2 bytes of host are missing)");
  EXPECT_EQ(listed("01000000", macos_little, 1),
            "1 unknown:0: (the bytes end at offset 1, where 1 byte of family is missing)");
  for (const os system : {os::linux_, os::windows})
    EXPECT_EQ(listed(ten, {system, byte_order::little}),
              "; route messages with sockaddrs do not exist on this OS; choose an OS that has them");
}

TEST(Route, AReaderSaysHowMuchItRead) {
  const auto bytes = from_hex(ten + "ffff");
  route_reader reader{bytes, {.abi = macos_little, .addrs = 1}};
  route_address one;
  EXPECT_TRUE(*reader.next(one));
  EXPECT_EQ(one.offset, 0u);
  EXPECT_EQ(one.size, 16u);
  EXPECT_FALSE(one.is_mask);
  EXPECT_FALSE(*reader.next(one));
  EXPECT_EQ(reader.at(), 16u);
}

TEST(Route, AnyBytesAreSafe) {
  std::mt19937 random{7};
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::byte> bytes(random() % 80);
    const auto holes = random();
    for (auto& one : bytes) one = static_cast<std::byte>((holes & random()) % 2 != 0 ? random() % 256 : random() % 32);
    for (const abi& where : every_abi()) {
      laws::route_is_safe(bytes, where, std::nullopt);
      laws::route_is_safe(bytes, where, static_cast<std::uint32_t>(random() & random()));
    }
  }
}

}  // namespace
}  // namespace sockfam::tests

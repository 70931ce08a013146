#include <gtest/gtest.h>

#include <sockfam/any_address.h>
#include <sockfam/families.h>
#include <sockfam/message.h>

#include "support/world.h"

namespace sockfam::tests {

using namespace std::literals;

namespace {

/// The text of the address, and after it what was noted.
std::string shown(std::string_view hex, decode_options options) {
  notes found;
  options.notes = &found;
  const auto address = decode(from_hex(hex), options);
  if (!address) return "refused: " + message(address.error());
  auto text = format(*address).str();
  for (const auto& one : found) text += "; " + message(one);
  return text;
}

std::string stored(std::string_view hex, const abi& where = linux_little) {
  return shown(hex, {.abi = where, .in = container::storage});
}

std::string cut(std::string_view hex, const abi& where = linux_little) {
  return shown(hex, {.abi = where, .cut = true});
}

TEST(Storage, HoldsAnAddressAtItsBeginning) {
  EXPECT_EQ(stored("02000050c000020100000000000000000000000000000000ffff"), "inet:192.0.2.1:80");
  EXPECT_EQ(shown("02000050c0000201000000000000000000000000", {.abi = linux_little}),
            "inet:192.0.2.1:80; 4 bytes after the address, from offset 16");
  EXPECT_EQ(stored("1a000050000000000000000000000000000000000000000100000000 00000000 ffff", illumos_little),
            "inet6:[::1]:80");  // its struct has a field more
}

TEST(Storage, BelievesALengthByteThatCanBe) {
  EXPECT_EQ(stored("10020050c00002010000000000000000ffff", macos_little), "inet:192.0.2.1:80");
  EXPECT_EQ(stored("05012f7278797a7a", macos_little), "unix:/rx");
  EXPECT_EQ(stored("00020050c00002010000000000000000ffff", macos_little), "inet:192.0.2.1:80");
  for (const std::string_view bad : {"01", "c8"}) {
    EXPECT_EQ(stored(std::string{bad} + "020050c00002010000000000000000ffff", macos_little),
              "inet:192.0.2.1:80; the length byte is " + std::string{bad == "01" ? "1" : "200"} +
                  ", which differs from the length given");
  }
}

TEST(Storage, APathEndsAtItsNul) {
  EXPECT_EQ(stored("01002f72756e2f7800deadbeef"), "unix:/run/x");
  EXPECT_EQ(stored("00012f72756e2f7800deadbeef", macos_little), "unix:/run/x");
}

TEST(Storage, ANameEndsBeforeTheZeros) {
  EXPECT_EQ(stored("010000616200630000000000"), "unix:@ab%00c");
  EXPECT_EQ(stored("0100000000000000"), "unix:");
  const std::string full = "010000" + std::string(2 * 107, '1');
  EXPECT_EQ(stored(full + "ffffff"), stored(full));
}

TEST(Storage, BytesOfAnUnknownFamilyEndBeforeTheZeros) {
  EXPECT_EQ(stored("fe000a0b0000"), "unknown:254:0a0b");
  EXPECT_EQ(stored("fe000000"), "unknown:254:");
  EXPECT_EQ(stored("fe00" + std::string(400, '1')), stored("fe00" + std::string(252, '1')));
}

TEST(Storage, OfTwoLengthsTheOneIsMeantThatHasAllThatIsNotZero) {
  const std::string endpoint = "2d000000 01000000 08010000";
  EXPECT_EQ(stored(endpoint + std::string(232, '0')), "mctp:endpoint:1:8,type=1");
  EXPECT_EQ(stored(endpoint + "02000000" + std::string(224, '0')), "mctp:extended:1:8,type=1,interface=2,haddr=");
}

TEST(Storage, IsAsShortAsItIs) {
  EXPECT_EQ(stored("02000050c000"), "refused: host ends after 2 of 4 bytes; give the whole address");
  EXPECT_EQ(stored("02"), "refused: family ends after 1 of 2 bytes; give the whole address");
  EXPECT_EQ(decode_or_unknown(from_hex("02000050c000"), {.abi = linux_little, .in = container::storage}),
            (any_address{unknown{2, *bounded_string<unknown::capacity>::from("\0P\xc0\0"sv)}}));
}

TEST(Storage, SaysHowLongTheAddressIs) {
  const auto size = [](std::string_view hex, const abi& where, container in) {
    return sockaddr_size(from_hex(hex), {.abi = where, .in = in});
  };
  EXPECT_EQ(size("02000050c000020100000000000000000000", linux_little, container::storage), 16u);
  EXPECT_EQ(size("02000050c000020100000000000000000000", linux_little, container::exact), 18u);
  EXPECT_EQ(size("01002f72756e2f7800deadbeef", linux_little, container::storage), 9u);
  EXPECT_EQ(size("02", linux_little, container::storage), 1u);
}

TEST(Cut, KeepsTheFieldsThatAreThere) {
  EXPECT_EQ(cut("02000050c000"), "inet:0.0.0.0:80; the bytes end at offset 6, where 2 bytes of host are missing");
  EXPECT_EQ(cut("0200"), "inet:0.0.0.0:0; the bytes end at offset 2, where 2 bytes of port are missing");
  EXPECT_EQ(cut("020000"), "inet:0.0.0.0:0; the bytes end at offset 3, where 1 byte of port is missing");
  EXPECT_EQ(cut("02000050c0000201"),
            "inet:192.0.2.1:80; the bytes end at offset 8, where 8 bytes of the padding are missing");
  EXPECT_EQ(cut("02000050c00002010000000000000000"), "inet:192.0.2.1:80");
}

TEST(Cut, NamesTheFieldBehindMissingPadding) {
  EXPECT_EQ(cut("2800"), "vsock:0:0; the bytes end at offset 2, where 4 bytes of port are missing");
}

TEST(Cut, KeepsThePartOfATextThatIsThere) {
  EXPECT_EQ(cut("01002f72756e"), "unix:/run; the bytes end at offset 6, and path may go on");
  EXPECT_EQ(cut("01002f72756e00"), "unix:/run");
  EXPECT_EQ(cut("0a012f72756e", macos_little),
            "unix:/run; the bytes end at offset 6, where 4 bytes of path are missing");
  EXPECT_EQ(cut("06012f72756e", macos_little), "unix:/run");
  EXPECT_EQ(cut("0100006162"), "unix:@ab; the bytes end at offset 5, and name may go on");
  EXPECT_EQ(cut("0100"), "unix:; the bytes end at offset 2, and the address may go on");
  EXPECT_EQ(cut("11000800 02000000 0100 00 06 0211"),
            "packet:2,proto=0x800,hatype=1,addr=02:11; "
            "the bytes end at offset 14, where 4 bytes of addr are missing");
}

TEST(Cut, IsUnknownWhereTheVariantIsMissing) {
  EXPECT_EQ(cut(""), "unknown:0:; the bytes end at offset 0, where 2 bytes of family are missing");
  EXPECT_EQ(cut("02"), "unknown:0:; the bytes end at offset 1, where 1 byte of family is missing");
  EXPECT_EQ(cut("1e00"), "unknown:30:; the bytes end at offset 2, where 1 byte of addr_type is missing");
  EXPECT_EQ(cut("fe000a"), "unknown:254:0a; the bytes end at offset 3, and the address may go on");
  EXPECT_EQ(cut("08fe0a", macos_little),
            "unknown:254:0a; the bytes end at offset 3, where 5 bytes of the address are missing");
}

TEST(Cut, IsNotWhatEndsInsideOfAStorage) {
  const auto both = [](std::string_view hex, const abi& where) {
    return shown(hex, {.abi = where, .in = container::storage, .cut = true});
  };
  EXPECT_EQ(both("010000616200", linux_little), "unix:@ab");
  EXPECT_EQ(both("0100006162", linux_little), "unix:@ab; the bytes end at offset 5, and name may go on");
  EXPECT_EQ(both("10020050c000", macos_little),
            "inet:0.0.0.0:80; the bytes end at offset 6, where 2 bytes of host are missing");
  EXPECT_EQ(both("04020050c000", macos_little),
            "inet:0.0.0.0:80; the bytes end at offset 4, where 4 bytes of host are missing");
}

TEST(Cut, DoesNotMakeWrongBytesRight) {
  EXPECT_EQ(cut("2d000000 01000000 08010000 02000000 21"),
            "refused: haddr is too long with 33 bytes; give a length that the field can hold");
  EXPECT_EQ(cut("1d000000"), "refused: the bytes of can do not contain its protocol; give the protocol of the socket");
}

TEST(Cut, ALengthTellsTheVariantOnlyWhereThereIsAllOfIt) {
  EXPECT_EQ(cut("2d000000 01000000 08010000 02000000 02"),
            "mctp:extended:1:8,type=1,interface=2,haddr=; "
            "the bytes end at offset 17, where 2 bytes of haddr are missing");
}

}  // namespace
}  // namespace sockfam::tests

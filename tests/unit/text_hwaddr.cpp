// Hardware addresses and other bytes of a fixed number: their verbs, and as fields.
#include <sockfam/hwaddr.h>
#include <sockfam/octets.h>

#include "forms/text_reader.h"
#include "forms/tuple_reader.h"
#include "forms/tuple_writer.h"
#include "text_support.h"

namespace sockfam::tests {

namespace {

constexpr hwaddr<6> eui48{{0x02, 0x11, 0x22, 0x33, 0x44, 0xff}};
constexpr hwaddr<8> eui64{{0x02, 0x11, 0x22, 0xff, 0xfe, 0x33, 0x44, 0x55}};

TEST(Hwaddr, IsWrittenInLowerCaseAndReadInEither) {
  EXPECT_EQ(format(eui48).view(), "02:11:22:33:44:ff");
  EXPECT_EQ(format(eui64).view(), "02:11:22:ff:fe:33:44:55");
  EXPECT_EQ(parse<hwaddr<6>>("02:11:22:33:44:FF"), eui48);
  EXPECT_EQ(parse<hwaddr<8>>("02:11:22:ff:fe:33:44:55"), eui64);
  EXPECT_EQ(parse<hwaddr<1>>("7f"), hwaddr<1>{{0x7f}});
}

TEST(Hwaddr, HasTheLengthOfItsTypeAndNoOtherForm) {
  for (const std::string_view text : {"", "02", "02:11:22:33:44", "02:11:22:33:44:ff:", "02:11:22:33:44:ff:66",
                                      "02-11-22-33-44-ff", "021122334:4ff", "02:11:22:33:44:fg", "2:11:22:33:44:0ff"}) {
    const auto read = parse<hwaddr<6>>(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code(), errc::bad_value);
    EXPECT_EQ(read.error().remedy(), "write pairs of hex digits such as 02:11:22:33:44:55");
  }
  EXPECT_FALSE(parse<hwaddr<8>>(format(eui48)));
  EXPECT_FALSE(parse<hwaddr<6>>(format(eui64)));
}

TEST(Octets, AreWrittenAsHardwareAddressesAre) {
  constexpr octets<3> three{{0x01, 0xfe, 0x30}};
  EXPECT_EQ(format(three).view(), "01:fe:30");
  EXPECT_EQ(parse<octets<3>>("01:FE:30"), three);
  EXPECT_EQ(parse<octets<1>>("00"), octets<1>{});
  octets<64> most;
  most.bytes.fill(0xff);
  EXPECT_EQ(format(most).view().size(), 191u);
  EXPECT_EQ(parse<octets<64>>(format(most)), most);
}

TEST(Octets, HaveAnExampleOfTheirLength) {
  for (const std::string_view text : {"", "01:fe", "01:fe:30:00", "01fe30", "01:fe:3", "01:fe:3g"}) {
    const auto read = parse<octets<3>>(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code(), errc::bad_value);
    EXPECT_EQ(read.error().wrong(), "is not a sequence of this many bytes");
    EXPECT_EQ(read.error().remedy(), "write pairs of hex digits such as 01:02:03");
  }
  EXPECT_TRUE(parse<octets<64>>(std::string_view{octets<64>::example}));
}

template <domain_value T>
void expect_both_forms(const T& address, std::string_view tuple) {
  constexpr field::value<T> f{.name = "addr"};
  T read;
  const auto text = format(address);
  forms::text_reader in_text{text.view(), 0, numbers_only()};
  in_text.item(f, read);
  in_text.end();
  EXPECT_FALSE(in_text.failed());
  EXPECT_EQ(read, address);

  std::array<char, 200> room;
  forms::tuple_writer written{room, numbers_only()};
  written.elements(1, 1);
  written.item(f, address);
  written.end();
  EXPECT_EQ(written.view(), tuple);

  read = {};
  forms::tuple_reader in_tuple{tuple, numbers_only(), "(addr,)"};
  in_tuple.elements(1, 1);
  in_tuple.item(f, read);
  in_tuple.end();
  EXPECT_FALSE(in_tuple.failed());
  EXPECT_EQ(read, address);
}

TEST(Octets, AreBytesInATuple) { expect_both_forms(octets<3>{{0x01, 0xfe, 0x30}}, R"((b'\x01\xfe0',))"); }

TEST(Hwaddr, IsBytesInATuple) {
  expect_both_forms(eui48, R"((b'\x02\x11"3D\xff',))");
  expect_both_forms(eui64, R"((b'\x02\x11"\xff\xfe3DU',))");
}

}  // namespace

}  // namespace sockfam::tests

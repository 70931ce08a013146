#include <sockfam/bcd.h>
#include <sockfam/bounded_list.h>
#include <sockfam/values.h>

#include <gtest/gtest.h>

#include <array>

#include <sockfam/any_address.h>
#include <sockfam/ax25.h>
#include <sockfam/rose.h>
#include <sockfam/text/ax25.h>
#include <sockfam/text/rose.h>

#include "support/world.h"

namespace sockfam::tests {
namespace {

callsign bytes(std::array<std::uint8_t, 7> all) { return {all}; }

TEST(Callsign, IsSixShiftedCharactersAndTheSsid) {
  EXPECT_EQ(parse<callsign>("N0CALL-7"), bytes({0x9c, 0x60, 0x86, 0x82, 0x98, 0x98, 0x0e}));
  EXPECT_EQ(parse<callsign>("w1aw"), bytes({0xae, 0x62, 0x82, 0xae, 0x40, 0x40, 0x00}));
  EXPECT_EQ(parse<callsign>("W1AW-0"), parse<callsign>("W1AW"));
  EXPECT_EQ(parse<callsign>("W1AW-15+e1"), bytes({0xae, 0x62, 0x82, 0xae, 0x40, 0x40, 0xff}));
  EXPECT_EQ(parse<callsign>("*"), bytes({0x40, 0x40, 0x40, 0x40, 0x40, 0x40, 0x00}));
  EXPECT_EQ(parse<callsign>("*-3"), bytes({0x40, 0x40, 0x40, 0x40, 0x40, 0x40, 0x06}));
  EXPECT_EQ(parse<callsign>("01:02:03:04:05:06:07"), bytes({1, 2, 3, 4, 5, 6, 7}));
}

TEST(Callsign, IsWrittenAsItIsRead) {
  for (const std::string text :
       {"N0CALL-7", "W1AW", "A", "*", "*-15", "A1B2C3-10+60", "W1AW+e1", "00:00:00:00:00:00:00", "9d:60:86:82:98:98:0e",
        "40:60:86:82:98:98:0e", "c2:60:86:82:98:98:0e"}) {
    const auto read = parse<callsign>(text);
    ASSERT_TRUE(read) << text;
    EXPECT_EQ(format(*read).view(), text);
  }
}

TEST(Callsign, RefusesWhatIsNone) {
  for (const std::string text : {"",
                                 "-7",
                                 "N0CALLS",
                                 "N0CALL-",
                                 "N0CALL-16",
                                 "N0CALL-07",
                                 "N0CALL-1x",
                                 "N0CALL-7+",
                                 "N0CALL-7+e",
                                 "N0CALL-7+02",
                                 "N0CALL-7+xx",
                                 "N0CALL-7+e0 ",
                                 "N0 CALL",
                                 "**",
                                 "*7",
                                 "01:02:03:04:05:06",
                                 "01:02:03:04:05:06:07:08",
                                 "N0CALL-110",
                                 "N0CALL--1",
                                 "N\xc3\xa9"}) {
    const auto read = parse<callsign>(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code(), errc::bad_value) << text;
  }
}

/// Every value of the last byte, and every shape of the call sign, comes back.
TEST(Callsign, LosesNothing) {
  for (unsigned last = 0; last < 256; ++last) {
    for (const std::uint8_t third : std::array<std::uint8_t, 5>{0x40, 0x82, 0x83, 0xb6, 0x00}) {
      const auto station = bytes({0xae, 0x62, third, 0x40, 0x40, 0x40, static_cast<std::uint8_t>(last)});
      EXPECT_EQ(parse<callsign>(format(station)), station) << format(station).view();
    }
  }
}

TEST(Bcd, IsTwoDigitsForEachByte) {
  constexpr bcd<5> node{{0x22, 0x01, 0x08, 0x01, 0x23}};
  EXPECT_EQ(parse<bcd<5>>("2201080123"), node);
  EXPECT_EQ(format(node).view(), "2201080123");
  EXPECT_EQ(format(bcd<2>{{0x1a, 0xf0}}).view(), "1af0");
  EXPECT_EQ(parse<bcd<2>>("1AF0"), (bcd<2>{{0x1a, 0xf0}}));
  for (const std::string text : {"", "220108012", "22010801234", "22:01:08:01:23", "22010801g3", " 2201080123"}) {
    const auto read = parse<bcd<5>>(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().remedy(), "write digits such as 1234567890");
  }
  EXPECT_FALSE(parse<bcd<5>>("22:01:08:01:23"));
  EXPECT_FALSE(parse<octets<5>>("2201080123"));
}

TEST(BoundedList, HoldsNoMoreThanItCan) {
  bounded_list<ipv4, 2> hosts;
  EXPECT_TRUE(hosts.empty());
  EXPECT_TRUE(hosts.append(ipv4_loopback));
  EXPECT_TRUE(hosts.append(ipv4_any));
  EXPECT_FALSE(hosts.append(ipv4_broadcast));
  EXPECT_EQ(hosts, (bounded_list<ipv4, 2>{ipv4_loopback, ipv4_any}));
  EXPECT_EQ(hosts[1], ipv4_any);
  const std::array three{ipv4_any, ipv4_any, ipv4_any};
  EXPECT_FALSE((bounded_list<ipv4, 2>::from(three)));
  EXPECT_EQ((bounded_list<ipv4, 3>::from(three)->size()), 3u);
}

TEST(BoundedList, IsOrderedByItsValuesAndThenByTheirNumber) {
  using list = bounded_list<ipv4, 3>;
  EXPECT_LT(list{}, list{ipv4_any});
  EXPECT_LT((list{ipv4_any, ipv4_any}), list{ipv4_loopback});
  EXPECT_NE(list{ipv4_any}, (list{ipv4_any, ipv4_any}));
  list shorter{ipv4_any, ipv4_loopback};
  shorter.resize(1);
  EXPECT_EQ(shorter, list{ipv4_any}) << "what is behind its end has no meaning";
}

ax25::address station(std::string_view text) { return *parse(text, {}).value().get_if<ax25::address>(); }

TEST(ValueList, IsATupleOfStr) {
  const auto read = [](std::string_view tuple) { return parse<ax25::address>(tuple, form::tuple, numbers_only()); };
  const auto wanted = station("ax25:N0CALL,via=WIDE1-1/WIDE2-2");
  EXPECT_EQ(read("('N0CALL', ('WIDE1-1', 'WIDE2-2'))"), wanted);
  EXPECT_EQ(read("('N0CALL', ['WIDE1-1', 'WIDE2-2',])"), wanted);
  EXPECT_EQ(read(" ( 'N0CALL' , ( 'WIDE1-1' , \"WIDE2-2\" ) , ) "), wanted);
  EXPECT_EQ(read("('N0CALL', ())"), station("ax25:N0CALL"));
  EXPECT_EQ(read("('N0CALL', [])"), station("ax25:N0CALL"));
  EXPECT_EQ(read("('N0CALL',)"), station("ax25:N0CALL"));
  EXPECT_EQ(format(wanted, form::tuple).str(), "('N0CALL', ('WIDE1-1', 'WIDE2-2'))");
  EXPECT_EQ(format(station("ax25:N0CALL,via=W1AW"), form::tuple).str(), "('N0CALL', ('W1AW',))");
}

TEST(ValueList, SaysWhatIsWrongInATuple) {
  const auto why = [](std::string_view tuple) {
    const auto read = parse<ax25::address>(tuple, form::tuple, numbers_only());
    return read ? std::string{} : message(read.error(), tuple);
  };
  EXPECT_EQ(why("('N0CALL', 'WIDE1-1')"), "digipeaters is a str; write a tuple");
  EXPECT_EQ(why("('N0CALL', (1,))"), "digipeaters is an int; write a str such as 'N0CALL-7'");
  EXPECT_EQ(
      why("('N0CALL', ('W1AW', 'x.y'))"),
      "digipeaters 'x.y' is not a call sign; write up to six letters and digits, and an SSID of 0 to 15: N0CALL-7");
  EXPECT_EQ(why("('N0CALL', ('A','A','A','A','A','A','A','A','A', 'A', 'A'))"),
            "digipeaters has 11 elements; write 8 at most");
  EXPECT_EQ(why("('N0CALL', ('A' 'B', 'C'), 1)"), "3 elements are too many; write (call[, digipeaters])");
}

TEST(ValueList, SaysWhatIsWrongInText) {
  const auto why = [](std::string_view text) {
    const auto read = parse(text, {});
    return read ? std::string{} : message(read.error(), text);
  };
  EXPECT_EQ(why("ax25:N0CALL,via=A/B/C/D/E/F/G/H/I/J"), "digipeaters has 10 elements; write 8 at most");
  EXPECT_EQ(why("ax25:N0CALL,via=A//B"),
            "digipeaters is not a call sign; write up to six letters and digits, and an SSID of 0 to 15: N0CALL-7");
  EXPECT_EQ(why("ax25:N0CALL,via=A/"),
            "digipeaters is not a call sign; write up to six letters and digits, and an SSID of 0 to 15: N0CALL-7");
  EXPECT_EQ(parse("ax25:N0CALL,via=", {}), parse("ax25:N0CALL", {}));
}

std::vector<std::byte> sockaddr(std::string_view text) {
  const auto bytes = encode(*parse(text, {}), abi{os::linux_, byte_order::little});
  return {bytes->view().begin(), bytes->view().end()};
}

TEST(ValueList, IsReadAsFarAsItIsCounted) {
  const abi where{os::linux_, byte_order::little};
  auto given = sockaddr("ax25:N0CALL,via=A/B");
  for (std::size_t size = 0; size <= given.size(); ++size) {
    const auto read = decode(std::span{given}.first(size), {.abi = where});
    EXPECT_EQ(read.has_value(), size >= 30) << size << ": a header of 16 bytes, and 14 are counted";
  }
  given[12] = std::byte{9};
  const auto many = decode(given, {.abi = where});
  ASSERT_FALSE(many);
  EXPECT_EQ(message(many.error()), "digipeaters has 9 elements; write 8 at most");
  EXPECT_EQ(many.error().offset(), 12u);
  given[12] = std::byte{1};
  notes noticed;
  EXPECT_EQ(decode(given, {.abi = where, .notes = &noticed}), parse("ax25:N0CALL,via=A", {}));
  ASSERT_EQ(noticed.size(), 1u) << "that there is another one behind it";
  EXPECT_EQ(noticed.begin()->what, noted::reserved_not_zero);
  EXPECT_EQ(noticed.begin()->offset, 23u);
  EXPECT_EQ(noticed.begin()->count, 49u);
}

TEST(ValueList, HashesWhatIsInIt) {
  const std::hash<ax25::address> hash;
  auto one = station("ax25:N0CALL,via=A/B");
  one.digipeaters.resize(1);
  EXPECT_EQ(hash(one), hash(station("ax25:N0CALL,via=A")));
  EXPECT_NE(hash(one), hash(station("ax25:N0CALL,via=B")));
}

}  // namespace
}  // namespace sockfam::tests

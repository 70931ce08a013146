// Addresses whose bytes differ between the systems in more than the header: by hand, from the systems' headers.
#include <gtest/gtest.h>

#include <sockfam/any_address.h>
#include <sockfam/bluetooth.h>
#include <sockfam/inet6.h>
#include <sockfam/unix.h>

#include "support/coverage.h"
#include "support/world.h"

namespace sockfam::tests {
namespace {

constexpr abi on_linux{os::linux_, byte_order::little};
constexpr abi on_freebsd{os::freebsd, byte_order::little};
constexpr abi on_netbsd{os::netbsd, byte_order::little};
constexpr abi on_windows{os::windows, byte_order::little};
constexpr abi on_macos{os::macos, byte_order::little};

constexpr bdaddr peer{{0x00, 0x1a, 0x7d, 0xda, 0x71, 0x13}};

template <class T>
std::string bytes_of(const T& address, const abi& where) {
  const auto bytes = encode(address, where);
  return bytes ? to_hex(bytes->view()) : message(bytes.error());
}

std::string tuple_of(std::string_view hex, const abi& where, std::optional<std::uint32_t> protocol = {}) {
  const auto address = decode(from_hex(hex), {.abi = where, .protocol = protocol});
  return address ? format(*address, form::tuple, interfaces()).str() : message(address.error());
}

std::string parsed(std::string_view tuple, const parse_options& options) {
  const auto address = parse(tuple, options);
  return address ? format(*address, form::text, interfaces()).str() : message(address.error(), tuple);
}

TEST(Systems, OneValueHasEachSystemsOrderAndWidths) {
  const bluetooth::l2cap address{.bdaddr = peer, .psm = 0x0102, .cid = 0x40};
  EXPECT_EQ(bytes_of(address, on_linux), "1f0002011371da7d1a0040000000");
  EXPECT_EQ(bytes_of(address, on_freebsd), "0e2402011371da7d1a0040000000");
  EXPECT_EQ(bytes_of(address, on_netbsd), "101f1371da7d1a000201400000000000");
  EXPECT_EQ(bytes_of(address, {os::netbsd, byte_order::big}), "101f1371da7d1a000102400000000000");
  EXPECT_EQ(bytes_of(address, {os::linux_, byte_order::big}), "001f02011371da7d1a0040000000");
}

TEST(Systems, AValueThatIsTooWideForASystemIsRefusedThere) {
  const bluetooth::l2cap address{.bdaddr = peer, .psm = 1, .cid = 256};
  EXPECT_TRUE(encode(address, on_linux));
  EXPECT_EQ(bytes_of(address, on_netbsd), "cid 256 is out of range; write 0 to 255");
  const bluetooth::rfcomm stream{.bdaddr = peer, .channel = 256};
  EXPECT_TRUE(encode(stream, on_windows));
  EXPECT_EQ(bytes_of(stream, on_linux), "channel 256 is out of range; write 0 to 255");
}

TEST(Systems, ALengthByteEndsAPath) {
  for (const os system : {os::freebsd, os::openbsd, os::netbsd, os::macos}) {
    const abi where{system, byte_order::little};
    EXPECT_EQ(tuple_of("08012f746d702f78ffff", where), "'/tmp/x'");
    EXPECT_EQ(tuple_of("02012f78", where), "''");
    for (const std::string length : {"00", "01", "05", "ff"})  // those say nothing that can be
      EXPECT_EQ(tuple_of(length + "012f78", where), "'/x'") << length;
    notes remarks;
    ASSERT_TRUE(decode(from_hex("04012f78ffff"), {.abi = where, .notes = &remarks}));
    ASSERT_EQ(remarks.size(), 2u);
    EXPECT_EQ(*remarks.begin(), (note{noted::length_byte_differs, 0, 4}));
    EXPECT_EQ(remarks.begin()[1], (note{noted::trailing_bytes, 4, 2}));
  }
  EXPECT_EQ(tuple_of("01002f78ff", on_linux), R"('/x\udcff')");
}

// As routing sockets and sysctl(3) give them, which libc does not see.
TEST(Systems, AZoneInsideOfALinkLocalAddressIsItsScope) {
  const auto text_of = [](std::string_view hex, const abi& where) {
    const auto address = decode(from_hex(hex), {.abi = where});
    return address ? format(*address).str() : message(address.error());
  };
  constexpr abi on_openbsd{os::openbsd, byte_order::little};
  EXPECT_EQ(text_of("1c1e000000000000fe80002100000000021122fffe33445500000000", on_macos),
            "inet6:[fe80::211:22ff:fe33:4455%33]:0");
  EXPECT_EQ(text_of("1c1c000000000000fe80000100000000505400fffe12345600000000", on_freebsd),
            "inet6:[fe80::5054:ff:fe12:3456%1]:0");
  EXPECT_EQ(text_of("1c18000000000000fe80000100000000505400fffe12345601000000", on_openbsd),
            "inet6:[fe80::5054:ff:fe12:3456%1]:0");
  EXPECT_EQ(text_of("1c18000000000000ff02000300000000000000000000000100000000", on_netbsd), "inet6:[ff02::1%3]:0");
  // Two that contradict each other, other addresses, and other systems stay as they are.
  EXPECT_EQ(text_of("1c1c000000000000fe80000100000000505400fffe12345602000000", on_freebsd),
            "inet6:[fe80:1::5054:ff:fe12:3456%2]:0");
  EXPECT_EQ(text_of("1c1c0000000000002001000100000000000000000000000100000000", on_freebsd), "inet6:[2001:1::1]:0");
  EXPECT_EQ(text_of("0a00000000000000fe80000100000000505400fffe12345600000000", on_linux),
            "inet6:[fe80:1::5054:ff:fe12:3456]:0");
}

// Such a system would take those bytes for the zone: the value would not come back.
TEST(Systems, AZoneIsNotSentInsideOfAnAddress) {
  const auto why_not = [](std::string_view host, std::uint32_t scope, const abi& where) {
    const inet6::address address{.host = *parse<ipv6>(host), .scope_id = scope};
    const auto bytes = encode(address, where);
    EXPECT_EQ(validate(address, where).empty(), bytes.has_value()) << host;
    return bytes ? std::string{} : message(bytes.error());
  };
  const std::string wanted = "host has a zone in its bytes 2 and 3; make them zero and give the zone as scope_id";
  for (const auto& where : {on_freebsd, on_macos, on_netbsd}) {
    for (const auto* host : {"fe80:4::1", "febf:1::", "ff02:1::1", "ff11:100::", "fff1:ffff::ffff"}) {
      for (const std::uint32_t scope : {0U, 1U, 4U}) EXPECT_EQ(why_not(host, scope, where), wanted) << host;
    }
    for (const auto* host : {"fe80::4:1", "fec0:4::1", "ff05:1::1", "2001:db8::1"}) {
      EXPECT_EQ(why_not(host, 4, where), "");
    }
  }
  EXPECT_EQ(why_not("fe80:4::1", 0, on_linux), "");
}

// macOS and NetBSD bind and return what is longer than sun_path.
TEST(Systems, PathsMayBeLongerThanTheStruct) {
  const auto path_of = [](std::size_t size) {
    return unix_::pathname{*decltype(unix_::pathname::path)::from(std::string(size, 'a'))};
  };
  const std::string letters = [] {
    std::string hex;
    for (int i = 0; i < 253; ++i) hex += "61";
    return hex;
  }();
  for (const os system : {os::netbsd, os::macos}) {
    const abi where{system, byte_order::little};
    EXPECT_EQ(bytes_of(path_of(253), where), "ff01" + letters);
    EXPECT_EQ(bytes_of(path_of(252), where), "ff01" + letters.substr(2) + "00");
    EXPECT_EQ(decode(from_hex("ff01" + letters), {.abi = where}), any_address{path_of(253)});
  }
  EXPECT_TRUE(encode(path_of(104), on_freebsd));
  EXPECT_EQ(encode(path_of(105), on_freebsd).error().code(), errc::too_long);
  EXPECT_EQ(encode(path_of(109), on_linux).error().code(), errc::too_long);
}

TEST(Systems, WhatASystemLacksMustHaveItsDefault) {
  const bluetooth::l2cap address{.bdaddr = peer, .psm = 1, .bdaddr_type = 1};
  EXPECT_EQ(bytes_of(address, on_netbsd), "bdaddr_type 1 does not exist on this OS; leave it at its default");
  bluetooth::rfcomm stream{.bdaddr = peer, .channel = 1};
  stream.service_class.bytes[0] = 1;
  EXPECT_TRUE(encode(stream, on_windows));
  EXPECT_EQ(bytes_of(stream, on_linux), "service_class does not exist on this OS; leave it at its default");
}

TEST(Systems, WhatASystemLacksIsResetInAValueThatIsReadAgain) {
  bluetooth::rfcomm stream{.bdaddr = peer, .channel = 9};
  stream.service_class.bytes[0] = 1;
  ASSERT_TRUE(decode_into(stream, from_hex("1f001371da7d1a000100"), on_linux));
  EXPECT_EQ(stream, (bluetooth::rfcomm{.bdaddr = peer, .channel = 1}));
}

TEST(Systems, WindowsHasTheAddressInANumberAndAGuidInMixedOrder) {
  bluetooth::rfcomm stream{.bdaddr = peer, .channel = 7};
  stream.service_class.bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  EXPECT_EQ(bytes_of(stream, on_windows),
            "20001371da7d1a00000003020100050407060809"
            "0a0b0c0d0e0f07000000");
  notes noticed;
  const auto wide = from_hex("2000 1371da7d1a000001 00000000000000000000000000000000 07000000");
  ASSERT_TRUE(decode<bluetooth::rfcomm>(wide, on_windows, &noticed));
  ASSERT_EQ(noticed.size(), 1u);
  EXPECT_EQ(noticed.begin()->what, noted::reserved_not_zero);
  EXPECT_EQ(noticed.begin()->offset, 8u);
  EXPECT_EQ(noticed.begin()->count, 2u);
}

TEST(Systems, AProtocolsNumberIsThatOfTheSystem) {
  EXPECT_EQ(tuple_of("1f00190013 71da7d1a00 0000 00 00", on_linux, 0), "('00:1A:7D:DA:71:13', 25)");
  EXPECT_EQ(tuple_of("0e24190013 71da7d1a00 0000 00 00", on_freebsd, 135), "('00:1A:7D:DA:71:13', 25)");
  EXPECT_EQ(tuple_of("101f1371da7d1a00 1900 00 0000000000", on_netbsd, 2), "('00:1A:7D:DA:71:13', 25)");
  EXPECT_EQ(tuple_of("1f001371da7d1a00", on_linux, 2), "'00:1A:7D:DA:71:13'");
  EXPECT_EQ(tuple_of("101f1371da7d1a00 1900 00 0000000000", on_netbsd, 1), "'00:1A:7D:DA:71:13'");
  EXPECT_EQ(tuple_of("2224 7562743068636900" + std::string(48, '0'), on_freebsd, 134), "'ubt0hci'");
  EXPECT_EQ(tuple_of("1f0000000000", on_linux, 134),
            "protocol 134 is not known for this family; write one that `sockfam show` lists");
}

TEST(Systems, AControllerAloneIsANumberAlone) {
  const parse_options hci{.form = form::tuple, .family = "bluetooth", .protocol = 1, .system = os::linux_};
  EXPECT_EQ(parsed("3", hci), "bluetooth:hci:3");
  EXPECT_EQ(parsed("(3,)", hci), "bluetooth:hci:3");
  EXPECT_EQ(parsed("(3, 0)", hci), "bluetooth:hci:3");
  EXPECT_EQ(parsed("(3, 1)", hci), "bluetooth:hci:3,channel=1");
  EXPECT_EQ(parsed("'hci0'", hci), "device_id is a str; write device_id | (device_id[, channel])");
  EXPECT_EQ(parsed("[3]", hci), "device_id is a list; write device_id | (device_id[, channel])");
  EXPECT_EQ(parsed("65536", hci), "device_id 65536 is out of range; write 0 to 65535");
  EXPECT_EQ(parsed("(3, 0, 0)", hci), "3 elements are too many; write device_id | (device_id[, channel])");
  EXPECT_EQ(tuple_of("1f0003000000", on_linux, 1), "3");
  EXPECT_EQ(tuple_of("1f0003000100", on_linux, 1), "(3, 1)");
  EXPECT_EQ(tuple_of("1f000300", on_linux, 1), "3");
  EXPECT_EQ(tuple_of("1f00", on_linux, 1), "0");
  EXPECT_EQ(tuple_of("1f0003", on_linux, 1), "device_id ends after 1 of 2 bytes; give the whole address");
}

TEST(Systems, AnAddressAloneIsAStrOrBytes) {
  const parse_options sco{.form = form::tuple, .family = "AF_BLUETOOTH", .protocol = 2, .system = os::linux_};
  EXPECT_EQ(parsed("'00:1a:7d:da:71:13'", sco), "bluetooth:sco:00:1A:7D:DA:71:13");
  EXPECT_EQ(parsed("b'00:1a:7d:da:71:13'", sco), "bluetooth:sco:00:1A:7D:DA:71:13");
  EXPECT_EQ(parsed("('00:1a:7d:da:71:13',)", sco), "bdaddr is a tuple; write a str such as '01:23:45:67:89:AB'");
  EXPECT_EQ(parsed("'0:1a:7d:da:71:13'", sco),
            "bdaddr '0:1a:7d:da:71:13' is not a Bluetooth address; write six pairs of hex digits, such as "
            "01:23:45:67:89:AB");
}

TEST(Systems, ALongerIsoAddressIsABroadcast) {
  EXPECT_EQ(tuple_of("1f00 1371da7d1a00 02 00", on_linux, 8), "('00:1A:7D:DA:71:13', 2)");
  const std::string broadcast = "1f00 000000000000 00 1371da7d1a00 01 05 02 0102";
  EXPECT_EQ(tuple_of(broadcast, on_linux, 8), "('00:00:00:00:00:00', 0, '00:1A:7D:DA:71:13', 1, 5, b'\\x01\\x02')");
  EXPECT_EQ(tuple_of("1f00 000000000000 00 1371da7d1a00 01 05 02 01", on_linux, 8),
            "bc_bis ends after 1 of 2 bytes; give the whole address");
  EXPECT_EQ(tuple_of("1f00 000000000000 00 1371da7d1a00 01 05 02", on_linux, 8),
            "bc_bis ends after 0 of 2 bytes; give the whole address");
  EXPECT_EQ(tuple_of("1f00 000000000000 00 1371da7d1a00 01 05 20" + std::string(64, '0'), on_linux, 8),
            "bc_bis is too long with 32 bytes; give a length that the field can hold");
  const parse_options iso{.form = form::tuple, .family = "bluetooth", .protocol = 8, .system = os::linux_};
  EXPECT_EQ(parsed("('00:1A:7D:DA:71:13',)", iso), "bluetooth:iso:00:1A:7D:DA:71:13");
  EXPECT_EQ(parsed("('00:00:00:00:00:00', 0, '00:1A:7D:DA:71:13', 1, 5, b'')", iso),
            "bluetooth:iso-broadcast:00:00:00:00:00:00,type=0,bc=00:1A:7D:DA:71:13,bc-type=1,sid=5,bis=");
}

TEST(Systems, AKernelControlIsANameOrItsIdAndUnit) {
  const parse_options control{.form = form::tuple, .family = "PF_SYSTEM", .names = &interfaces()};
  EXPECT_EQ(parsed("'com.apple.net.utun_control'", control), "system:com.apple.net.utun_control");
  EXPECT_EQ(parsed("(2, 5)", control), "system:com.apple.net.utun_control,unit=5");
  EXPECT_EQ(parsed("(77, 5)", control), "system:77,unit=5");
  EXPECT_EQ(parsed("'com.example'", control),
            "id 'com.example' is not a kernel control here; write the name of one, or (id, unit)");
  EXPECT_EQ(parsed("(2,)", control), "1 element is too few; write id | (id, unit)");
  EXPECT_EQ(parsed("2", control), "id is an int; write the name of a control as a str, or (id, unit)");
  EXPECT_EQ(parsed("'" + std::string(96, 'a') + "'", control).substr(0, 12), "id 'aaaaaaaa");
  EXPECT_EQ(tuple_of("2020 0200 02000000 05000000" + std::string(40, '0'), on_macos), "(2, 5)");
}

TEST(Systems, OtherBytesThanAreAlwaysThereAreRefused) {
  EXPECT_EQ(
      tuple_of("2020 0100 02000000 05000000" + std::string(40, '0'), on_macos),
      "ss_sysaddr 1 is not the value that such an address holds there; check that the bytes belong to this family");
  EXPECT_EQ(tuple_of("0320 02", on_macos), "ss_sysaddr ends after 1 of 2 bytes; give the whole address");
  EXPECT_EQ(tuple_of("2020 0002 00000002 00000005" + std::string(40, '0'), {os::macos, byte_order::big}), "(2, 5)");
}

TEST(Systems, EachSystemsOwnShapeIsChosenByTheSystem) {
  EXPECT_EQ(tuple_of("142b 0000 88130000" + std::string(24, '0'), on_freebsd), "(5000,)");
  EXPECT_EQ(tuple_of("2200 0000 9761e1e056dd104a91955ee7a155a838" + std::string(32, '0'), on_windows),
            "('e0e16197-dd56-4a10-9195-5ee7a155a838', '00000000-0000-0000-0000-000000000000')");
  parse_options hyperv{.form = form::tuple, .family = "hyperv", .system = os::freebsd};
  EXPECT_EQ(parsed("(5000,)", hyperv), "hyperv:port:5000");
  hyperv.system = os::windows;
  EXPECT_EQ(parsed("(5000,)", hyperv), "1 element is too few; write (vm_id, service_id)");
  EXPECT_EQ(parsed("('{}', '')", hyperv),
            "vm_id '{}' is not a GUID; write 8-4-4-4-12 hex digits, such as 36bd0c5c-7276-4223-88ba-7d03b654c568");
}

TEST(Systems, WellKnownIdsHaveNamesInText) {
  const auto address = parse("hyperv:service:loopback,vsock-template");
  ASSERT_TRUE(address) << message(address.error());
  EXPECT_EQ(format(*address).view(),
            "hyperv:service:e0e16197-dd56-4a10-9195-5ee7a155a838,00000000-facb-11e6-bd58-64006a7986d3");
}

TEST(Systems, SocketsThatBorrowAddressesTakeThoseOfEachLender) {
  for (const char* family : {"rds", "AF_RDS", "smc", "udplite", "IPPROTO_SCTP", "mptcp"}) {
    const parse_options borrower{.form = form::tuple, .family = family};
    EXPECT_EQ(parsed("('192.0.2.1', 4000)", borrower), "inet:192.0.2.1:4000") << family;
    EXPECT_EQ(parsed("('2001:db8::1', 4000)", borrower), "inet6:[2001:db8::1]:4000") << family;
    EXPECT_EQ(parsed("('2001:db8::1', 70000)", borrower), "port 70000 is out of range; write 0 to 65535") << family;
  }
  EXPECT_EQ(parsed("('::1', 1)", {.form = form::tuple, .family = "divert"}),
            "host '::1' is not a numeric address; write four decimal numbers such as 192.0.2.1");
  EXPECT_EQ(message(parse("rds:192.0.2.1:4000").error(), "rds:192.0.2.1:4000"),
            "rds has the addresses of another family; begin with that family, as `sockfam show` shows it");
  EXPECT_EQ(tuple_of("1500 0fa0 c0000201", on_linux), "(21, b'\\x0f\\xa0\\xc0\\x00\\x02\\x01')");
}

/// On each system the borrower's sockets have the same addresses as the lender's.
TEST(Systems, EveryBorrowerHasItsLendersAddressesWhereverItIs) {
  for (const auto* family : registry::families()) {
    for (const auto lender : family->addresses) {
      const std::string_view tuple = lender == "inet" ? "('192.0.2.1', 4000)" : "('2001:db8::1', 4000, 0, 0)";
      const auto address = parse(tuple, {.form = form::tuple, .family = family->name});
      ASSERT_TRUE(address) << family->name << ": " << message(address.error(), tuple);
      EXPECT_EQ(address->family()->name, lender);
      EXPECT_EQ(format(*address, form::tuple).view(), tuple);
      for (const abi& where : every_abi()) {
        if (!family->is_on(where.system)) continue;
        EXPECT_TRUE(validate(*address, where).empty());
        const auto bytes = encode(*address, where);
        ASSERT_TRUE(bytes) << message(bytes.error());
        EXPECT_EQ(*decode(bytes->view(), {.abi = where}), *address);
        for (const auto* what : {"parse", "format", "validate", "encode", "decode"}) {
          covered(what, family->name, where.system);
        }
      }
    }
  }
}

TEST(Systems, SocketsWithoutAddressesTakeNone) {
  for (const char* family : {"kcm", "AF_KEY", "route"}) {
    EXPECT_EQ(parsed("('192.0.2.1', 4000)", {.form = form::tuple, .family = family}),
              "the address is of a family that has no addresses; write the address of another family")
        << family;
  }
  EXPECT_EQ(message(parse("kcm:1").error(), "kcm:1"), "kcm has no addresses; write the address of another family");
  EXPECT_EQ(tuple_of("2900 0fa0", on_linux), R"((41, b'\x0f\xa0'))");
}

TEST(Registry, KnowsFamiliesWithoutAddresses) {
  const auto* key = registry::find("PF_KEY");
  ASSERT_TRUE(key);
  EXPECT_EQ(key, registry::find(os::linux_, 15));
  EXPECT_EQ(key, registry::find(os::freebsd, 27));
  EXPECT_TRUE(key->variants.empty());
  EXPECT_TRUE(key->addresses.empty());
  EXPECT_EQ(key->protocols.size(), 1u);
  EXPECT_EQ(registry::find(os::macos, 17), registry::find("AF_ROUTE"));
}

TEST(Registry, KnowsBorrowersByNameConstantAndNumber) {
  const auto* rds = registry::find("AF_RDS");
  ASSERT_TRUE(rds);
  EXPECT_EQ(rds, registry::find("PF_RDS"));
  EXPECT_EQ(rds, registry::find(os::linux_, 21));
  EXPECT_TRUE(rds->variants.empty());
  EXPECT_EQ(rds->addresses.size(), 2u);
  EXPECT_EQ(registry::find("mptcp")->protocol[os::linux_], 262u);
  EXPECT_TRUE(registry::find("mptcp")->is_on(os::linux_));
  EXPECT_FALSE(registry::find("mptcp")->is_on(os::macos));
}

TEST(Registry, KnowsEachSystemsNameOfAConstant) {
  const auto* bluetooth = registry::find("AF_BTH");
  ASSERT_EQ(bluetooth, registry::find("bluetooth"));
  EXPECT_EQ(bluetooth->constant_on(os::windows), "AF_BTH");
  EXPECT_EQ(bluetooth->constant_on(os::netbsd), "AF_BLUETOOTH");
  EXPECT_EQ(registry::find_protocol(*bluetooth, "l2cap", os::linux_), 0u);
  EXPECT_EQ(registry::find_protocol(*bluetooth, "l2cap", os::freebsd), 135u);
  EXPECT_EQ(registry::find_protocol(*bluetooth, "BTPROTO_L2CAP", os::netbsd), 2u);
  EXPECT_EQ(registry::find_protocol(*bluetooth, "hci", os::freebsd), 134u);
  EXPECT_EQ(registry::find_protocol(*bluetooth, "iso-broadcast", os::linux_), 8u);
  EXPECT_EQ(registry::find_protocol(*registry::find("system"), "control", os::macos), 2u);
}

}  // namespace
}  // namespace sockfam::tests

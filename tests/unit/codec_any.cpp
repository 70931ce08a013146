#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <new>

#include <sockfam/any_address.h>
#include <sockfam/families.h>
#include <sockfam/registry.h>

#include "support/world.h"

namespace sockfam::tests {
namespace {

result<any_address> tuple(std::string_view text, std::string_view family, std::optional<std::uint32_t> protocol = {}) {
  return parse(text, {.form = form::tuple, .family = family, .protocol = protocol, .names = &interfaces()});
}

// Programs depend on it: docs/stability.md.
static_assert(sizeof(any_address) == 264 && alignof(any_address) == 8);
static_assert(sizeof(sockaddr_bytes) == 256);
static_assert(std::is_nothrow_copy_constructible_v<any_address> && std::is_trivially_destructible_v<any_address>);

// What lies behind the bytes in use stays what it was.
std::size_t bytes_that_a_copy_moves(const any_address& from) {
  alignas(any_address) std::array<unsigned char, sizeof(any_address)> room;
  room.fill(0xa5);
  EXPECT_EQ(*new (room.data()) any_address(from), from);
  const auto last = std::find_if(room.rbegin(), room.rend(), [](unsigned char byte) { return byte != 0xa5; });
  return static_cast<std::size_t>(room.rend() - last);
}

TEST(AnyDecode, SaysOfWhichMachineUnknownBytesMayBe) {
  const auto remark = [](std::string_view hex, const abi& where) {
    notes remarks;
    const auto address = decode(from_hex(hex), {.abi = where, .notes = &remarks});
    return address && address->is<unknown>() && remarks.size() == 1 ? message(*remarks.begin()) : std::string{};
  };
  const abi on_linux{os::linux_, byte_order::little};
  EXPECT_EQ(remark("00020050080808080000000000000000", on_linux),
            "the family is not known; on a machine that is big-endian these bytes are an address");
  EXPECT_EQ(remark("02000050080808080000000000000000", {os::linux_, byte_order::big}),
            "the family is not known; on a machine that is little-endian these bytes are an address");
  EXPECT_EQ(remark("100201bb080808080000000000000000", on_linux),
            "the family is not known; on freebsd these bytes are an address");
  EXPECT_EQ(remark("17000050000000000000000000000000000000000000000100000000", on_linux),
            "the family is not known; on windows these bytes are an address")
      << "they are too short for IrDA's, which Linux no longer has";
  EXPECT_EQ(remark("17000050ff00000000000000000000000000000000000000000001bb0000", on_linux), "") << "nobody's";
  EXPECT_EQ(remark("fe00", on_linux), "");
  EXPECT_EQ(remark("110201bb080808080000000000000000", on_linux), "");  // its length byte is wrong
}

TEST(AnyAddress, AnEmptyNameOfAnInterfaceIsNone) {
  static constexpr table_resolver::entry entries[] = {{"", 3}};
  const table_resolver names{entries};
  EXPECT_EQ(format(inet6::address{ipv6_loopback, 80, 0, 3}, form::text, names), "inet6:[::1%3]:80");
  EXPECT_EQ(format(packet::address{.interface_ = 3}, form::tuple, names), "(3, 0, 0, 0, b'')");
}

TEST(AnyAddress, ACopyMovesWhatIsUsed) {
  EXPECT_EQ(bytes_that_a_copy_moves(any_address{inet6::address{ipv6_loopback, 0x1234, 1, 0x01020304}}), 8u + 28u);
  EXPECT_EQ(bytes_that_a_copy_moves(any_address{unix_::pathname{{"/x"}}}), 8u + 1u + 2u);
  EXPECT_EQ(bytes_that_a_copy_moves(any_address{unknown{46, {"abc"}}}), 8u + 2u + 1u + 3u);
  any_address assigned{unknown{46, *bounded_string<unknown::capacity>::from(std::string(253, 'x'))}};
  const any_address& same = assigned;
  assigned = same;
  EXPECT_EQ(assigned.get_if<unknown>()->bytes.size(), 253u);
  assigned = any_address{unix_::pathname{{"/x"}}};
  EXPECT_EQ(assigned, (any_address{unix_::pathname{{"/x"}}}));
}

TEST(AnyAddress, IsANumberAndBytesToWhoeverDoesNotKnowIt) {
  // Behind the family, these bytes are the same on every machine.
  const auto inet_number = description<inet::address>::number[native_abi.system];
  const auto inet6_number = description<inet6::address>::number[native_abi.system];
  const auto bytes = [](std::string_view hex) {
    const auto all = from_hex(hex);
    return *bounded_string<unknown::capacity>::from({reinterpret_cast<const char*>(all.data()), all.size()});
  };
  EXPECT_EQ((any_address{inet::address{ipv4_loopback, 80}}.as_unknown()),
            (unknown{inet_number, bytes("0050 7f000001 0000000000000000")}));
  EXPECT_EQ((any_address{unknown{2, bytes("01")}}.as_unknown()), (unknown{2, bytes("01")}));
  // What could not be sent may have been received.
  const inet6::address strange{.flowinfo = 0xffffffff};
  ASSERT_FALSE(encode(strange));
  EXPECT_EQ(any_address{strange}.as_unknown(),
            (unknown{inet6_number, bytes("0000 ffffffff 00000000000000000000000000000000 00000000")}));
  // A family that no machine has which runs this test.
  static_assert(description<system::address>::number[os::linux_] == 0 &&
                description<system::address>::number[os::windows] == 0);
  EXPECT_EQ(any_address{system::address{}}.as_unknown(), unknown{0});
}

TEST(AnyAddress, IsUnknownUntilItIsSomething) {
  EXPECT_EQ(any_address{}, any_address{unknown{}});
  EXPECT_EQ(any_address{}.family(), nullptr);
  EXPECT_EQ(any_address{inet::address{}}.family()->constant, "AF_INET");
  EXPECT_EQ(any_address{can::isotp{}}.variant()->name, "isotp");
}

TEST(AnyAddress, HashesAsWhatItIs) {
  const any_address left{inet::address{ipv4_loopback, 1}};
  EXPECT_EQ(std::hash<any_address>{}(left), std::hash<inet::address>{}(inet::address{ipv4_loopback, 1}));
  EXPECT_EQ(std::hash<any_address>{}(unknown{1, {"x"}}), std::hash<unknown>{}(unknown{1, {"x"}}));
  EXPECT_LT(any_address{inet::address{}}, (any_address{inet::address{ipv4_loopback, 0}}));
}

TEST(AnyDecode, NeedsTheProtocolWhereTheBytesDoNotTell) {
  const auto bytes = from_hex("1d00 0000 03000000 e8070000 e0070000 0000000000000000");
  const auto refused = decode(bytes, {.abi = linux_little});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::needs_protocol);
  EXPECT_EQ(message(refused.error()), "the bytes of can do not contain its protocol; give the protocol of the socket");
  EXPECT_EQ(*decode(bytes, {.abi = linux_little, .protocol = 6}), (any_address{can::isotp{3, 2024, 2016}}));
}

TEST(AnyDecode, ReadsAnUnknownProtocolAsTheFallbackAndSaysSo) {
  notes noticed;
  const auto address = decode(from_hex("1d00 0000 03000000"), {.abi = linux_little, .protocol = 99, .notes = &noticed});
  ASSERT_TRUE(address);
  EXPECT_EQ(*address, any_address{can::raw{3}});
  ASSERT_EQ(noticed.size(), 1u);
  EXPECT_EQ(message(*noticed.begin()), "protocol 99 is not known; only what all protocols share was read");
}

TEST(AnyDecode, KeepsAnUnknownFamilyByteForByte) {
  const auto bytes = from_hex("6300 0102");
  const auto address = decode(bytes, {.abi = linux_little});
  ASSERT_TRUE(address);
  EXPECT_EQ(format(*address).view(), "unknown:99:0102");
  EXPECT_EQ(format(*address, form::tuple).view(), "(99, b'\\x01\\x02')");
  EXPECT_EQ(to_hex(encode(*address, linux_little)->view()), "63000102");
  EXPECT_EQ(*parse("unknown:99:0102"), *address);
  EXPECT_EQ(*tuple("(99, b'\\x01\\x02')", "unknown"), *address);
}

TEST(AnyDecode, RefusesMoreBytesThanASockaddrHas) {
  std::vector<std::byte> bytes(129, std::byte{1});
  const auto refused = decode(bytes, {.abi = linux_little});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::too_long);
}

TEST(AnyDecode, RefusesNoBytesAndOneByte) {
  EXPECT_EQ(decode({}, {.abi = linux_little}).error().code(), errc::too_short);
  EXPECT_EQ(message(decode({}, {.abi = linux_little}).error()), "the address has no bytes; give at least the family");
  EXPECT_EQ(decode(from_hex("01"), {.abi = linux_little}).error().offset(), 1u);
}

TEST(AnyDecode, TellsTheTipcVariantByItsTag) {
  const auto address = decode(from_hex("1e00 03 02 67120000 01100001 00000000"), {.abi = linux_little});
  EXPECT_EQ(*address, (any_address{tipc::socket{.node = 0x01001001, .ref = 4711}}));
  const auto refused = decode(from_hex("1e00 09 02 67120000 01100001 00000000"), {.abi = linux_little});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::no_such_variant);
  EXPECT_EQ(refused.error().offset(), 2u);
}

TEST(AnyDecode, KnowsWhichUnixAddressAnOsHas) {
  const abi macos{os::macos, byte_order::little};
  EXPECT_EQ(*decode(from_hex("1001 00000000"), {.abi = macos}), any_address{unix_::unnamed{}});
  EXPECT_EQ(*decode(from_hex("0100 00"), {.abi = linux_little}), any_address{unix_::abstract{}});
}

TEST(AnyEncode, RefusesAnUnknownAddressOfAKnownFamily) {
  const auto refused = encode(any_address{unknown{2, {"x"}}}, linux_little);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::bad_value);
}

TEST(AnyParse, NamesTheFamilyItDoesNotKnow) {
  const auto refused = parse("inet5:1.2.3.4:80");
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error(), "inet5:1.2.3.4:80"),
            "inet5 is not the name of a family; write one that `sockfam families` lists");
}

TEST(AnyParse, NamesTheVariantItDoesNotKnow) {
  const auto refused = parse("can:isotq:can0");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::no_such_variant);
  EXPECT_EQ(refused.error().offset(), 4u);
  EXPECT_EQ(refused.error().length(), 5u);
}

TEST(AnyParse, ChoosesTheUnixVariantByTheContent) {
  EXPECT_EQ(*parse("unix:"), any_address{unix_::unnamed{}});
  EXPECT_EQ(*parse("unix:@x"), any_address{unix_::abstract{{"x"}}});
  EXPECT_EQ(*parse("unix:%40x"), any_address{unix_::pathname{{"@x"}}});
  EXPECT_EQ(*tuple("'\\0x'", "unix"), any_address{unix_::abstract{{"x"}}});
  EXPECT_EQ(*tuple("b'/x'", "AF_UNIX"), any_address{unix_::pathname{{"/x"}}});
  EXPECT_EQ(*tuple("b''", "unix"), any_address{unix_::unnamed{}});
}

TEST(AnyParse, RefusesANulInAPath) {
  const auto refused = tuple("'a\\0b'", "unix");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::bad_value);
}

TEST(TupleForm, KeepsTheZoneOfTheHost) {
  EXPECT_EQ(*tuple("('fe80::1%eth0', 80)", "inet6"), *parse("inet6:[fe80::1%2]:80"));
  EXPECT_EQ(*tuple("('fe80::1%eth0', 80, 0, 0)", "inet6"), *parse("inet6:[fe80::1%2]:80"));
  EXPECT_EQ(*tuple("('fe80::1%eth0', 80, 0, 2)", "inet6"), *parse("inet6:[fe80::1%2]:80"));
  EXPECT_EQ(*tuple("('2001:db8::1%3', 80)", "inet6"), *parse("inet6:[2001:db8::1%3]:80"));
}

TEST(TupleForm, RefusesAZoneThatContradictsTheScopeId) {
  const auto refused = tuple("('fe80::1%eth0', 80, 0, 3)", "inet6");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::bad_value);
  EXPECT_EQ(refused.error().field(), "scope_id");
}

TEST(TupleForm, RefusesAZoneNameOfAGlobalAddress) {
  EXPECT_EQ(tuple("('2001:db8::1%eth0', 80)", "inet6").error().code(), errc::bad_value);
  EXPECT_EQ(tuple("('fe80::1%nope', 80)", "inet6").error().code(), errc::unknown_name);
  EXPECT_EQ(tuple("('fe80::1%', 80)", "inet6").error().code(), errc::unknown_name);
}

TEST(TupleForm, ReadsTheSpecialHosts) {
  EXPECT_EQ(*tuple("('', 1)", "inet"), *parse("inet:0.0.0.0:1"));
  EXPECT_EQ(*tuple("('<broadcast>', 1)", "inet"), *parse("inet:255.255.255.255:1"));
  EXPECT_EQ(*tuple("('', 1)", "inet6"), *parse("inet6:[::]:1"));
  EXPECT_EQ(tuple("('<broadcast>', 1)", "inet6").error().code(), errc::not_numeric);
  EXPECT_EQ(tuple("('localhost', 1)", "inet").error().code(), errc::not_numeric);
}

TEST(TupleForm, SaysWhatIsWrongWithATuple) {
  const auto sentence = [](std::string_view text, std::string_view family) {
    const auto refused = tuple(text, family);
    return refused ? std::string{"accepted"} : message(refused.error(), text);
  };
  EXPECT_EQ(sentence("('::1',)", "inet6"), "1 element is too few; write (host, port[, flowinfo[, scope_id]])");
  EXPECT_EQ(sentence("(1, 2, 3)", "netlink"), "3 elements are too many; write (pid, groups)");
  EXPECT_EQ(sentence("('1.2.3.4', 65536)", "inet"), "port 65536 is out of range; write 0 to 65535");
  EXPECT_EQ(sentence("('1.2.3.4', '80')", "inet"), "port is a str; write an integer");
  EXPECT_EQ(sentence("['1.2.3.4', 80]", "inet"), "the address is a list; write (host, port)");
  EXPECT_EQ(sentence("('1.2.3.4', 99999999999999999999999)", "inet"),
            "port 99999999999999999999999 is out of range; write 0 to 65535");
  EXPECT_EQ(sentence("('eth9', 3)", "packet"),
            "interface 'eth9' is not an interface here; write the name of one, or its number");
}

TEST(TextForm, SaysWhatIsWrongWithAText) {
  const auto sentence = [](std::string_view text) {
    const auto refused = parse(text, {.names = &interfaces()});
    return refused ? std::string{"accepted"} : message(refused.error(), text);
  };
  EXPECT_EQ(sentence("rxrpc:inet"), "variant inet has no address behind it; write a colon and the address");
  EXPECT_EQ(sentence("rxrpc:inet1"),
            "variant inet1 is not a variant of this family; write one that `sockfam show` lists");
  EXPECT_EQ(
      sentence("packet:lo,proto=3,pkttype=bar"),
      "pkttype bar is neither a name nor a number; write a name that `sockfam show` lists, or a number, decimal or "
      "0x…");
}

TEST(AnyDecode, SaysThatTheLengthIsNoVariants) {
  std::vector<std::byte> bytes(40);
  bytes[0] = std::byte{24};  // pppox
  bytes[2] = std::byte{1};   // L2TP, of 38, 46, 50 or 58 bytes
  const auto refused = decode(bytes, {.abi = {os::linux_, byte_order::little}});
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error()),
            "length 40 is not that of an address with this number; give all bytes of the address, and no others");
}

TEST(TupleForm, PrintsAnInterfaceWithoutANameAsItsNumber) {
  const can::raw address{300};
  EXPECT_EQ(format(address, form::tuple, interfaces()).view(), "(300,)");
  EXPECT_EQ(format(address, form::text, interfaces()).view(), "can:raw:300");
  EXPECT_EQ(*parse<can::raw>("(300,)", form::tuple, interfaces()), address);
}

TEST(TextForm, TellsANameOfDigitsFromANumber) {
  const can::raw address{7};  // its name is "300"
  EXPECT_EQ(format(address, form::text, interfaces()).view(), "can:raw:%3300");
  EXPECT_EQ(*parse<can::raw>("can:raw:%3300", form::text, interfaces()), address);
}

TEST(TextForm, ReadsTheNamesOfValues) {
  EXPECT_EQ(*parse("vsock:host:any"), (any_address{vsock::address{.cid = 2, .port = 0xffffffff}}));
  EXPECT_EQ(*parse("vsock:3:1,flags=to-host"), (any_address{vsock::address{.cid = 3, .port = 1, .flags = 1}}));
}

TEST(TextForm, SaysWhatIsMissing) {
  const std::string_view text = "inet6:[::1]80";
  const auto refused = parse(text);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().offset(), 10u);
  EXPECT_EQ(message(refused.error(), text), "]80 is not expected here; write ]:");
}

TEST(TextForm, SaysWhatComesNextWhereTheTextEnds) {
  EXPECT_EQ(message(parse("inet:1.2.3.4").error(), "inet:1.2.3.4"), "the address ends too early; write :");
}

TEST(TextForm, NeverEchoesWhatATerminalWouldObey) {
  const std::string_view text = "inet:\x1b[31m:80";
  const auto refused = parse(text);
  ASSERT_FALSE(refused);
  EXPECT_EQ(message(refused.error(), text).find('\x1b'), std::string::npos);
}

TEST(Registry, FindsFamiliesByNameConstantAndNumber) {
  for (const auto* family : registry::families()) {
    EXPECT_EQ(registry::find(family->name), family);
    const auto* named = registry::find(family->constant);
    EXPECT_TRUE(named == family || (named && named->constant == family->constant)) << family->name;
    const auto* bearer = family->under.empty() ? family : registry::find(family->under);
    for (const os system : every_system) {
      const auto number = family->number[system];
      EXPECT_TRUE(number == 0 || registry::find(system, number) == bearer) << family->name;
    }
  }
  EXPECT_EQ(registry::find("nosuch"), nullptr);
  EXPECT_EQ(registry::find(""), nullptr);
  EXPECT_EQ(registry::find(os::linux_, 0), nullptr);
  EXPECT_EQ(registry::find(os::linux_, 70000), nullptr);
}

TEST(Registry, FindsProtocolsByConstantShortNameAndNumber) {
  const auto& can = *registry::find("can");
  EXPECT_EQ(registry::find_protocol(can, "CAN_ISOTP"), 6u);
  EXPECT_EQ(registry::find_protocol(can, "isotp"), 6u);
  EXPECT_EQ(registry::find_protocol(can, "ISOTP"), 6u);
  EXPECT_EQ(registry::find_protocol(can, "6"), 6u);
  EXPECT_EQ(registry::find_protocol(can, "nosuch"), std::nullopt);
  EXPECT_EQ(registry::find_protocol(*registry::find("inet"), "CAN_RAW"), std::nullopt);
}

/// Records the calls of a wire function, in place of the cursors that programs use.
struct recorder : wire::numbers<recorder> {
  abi at;
  std::size_t offset = wire::header_size;
  std::vector<std::tuple<std::string_view, std::size_t, std::size_t>> seen{};
  const registry::layout_info* layout = nullptr;
  bool in_array = false;  ///< counted parts of one array are at the same place
  recorder(abi where, const registry::layout_info& of) : at(where), layout(&of) {}
  /// Counted bytes take what they have; the registry says what there is room for.
  std::size_t room_of(std::string_view name) const {
    for (const auto& one : layout->fields) {
      if (one.name == name) return one.size;
    }
    return 0;
  }
  abi where() const { return at; }
  void add(std::string_view name, std::size_t size) {
    seen.emplace_back(name, offset, size);
    offset += size;
  }
  template <class T>
  void number(byte_order, const auto& f, const auto&) {
    if (f.only.has(at.system)) add(f.name, sizeof(T));
  }
  void tag(byte_order, std::string_view name, auto value) { add(name, sizeof(value)); }
  void always(std::string_view, auto value) { offset += sizeof(value); }
  void absent(const auto& f, const auto&) { EXPECT_FALSE(f.only.has(at.system)) << f.name; }
  void zone(const auto&, const auto&, const auto&, const auto&) {}
  void bdaddr(const auto& f, const auto&) { add(f.name, 6); }
  void bdaddr64(const auto& f, const auto&) { add(f.name, 8); }
  void guid(const auto& f, const auto&) { add(f.name, 16); }
  void bytes(const auto& f, const auto& m) { add(f.name, m.bytes.size()); }
  void chars(const auto& f, const auto&) { add(f.name, f.size); }
  template <class T>
  void count(byte_order, const auto& f, const auto&) {
    add(f.counter, sizeof(T));
  }
  void counted(const auto& f, const auto&) {
    const auto room = room_of(f.name);
    const bool is_next_part = in_array && std::get<1>(seen.back()) + room == offset;
    if (is_next_part) offset -= room;
    in_array = true;
    add(f.name, room);
  }
  void counted_in_array(const auto& f, const auto& m) { add(f.name, m.capacity()); }
  void array(const auto& f, const auto& m) { add(f.name, m.capacity()); }
  void list(const auto& f, const auto& m) { add(f.name, wire::list_size(m)); }
  /// An address may have more than the struct: `room` of the specs.
  void path(const auto& f, const auto&) { add(f.name, std::min<std::size_t>(f.room[at.system], room_of(f.name))); }
  void abstract_name(const auto& f, const auto&) { add(f.name, f.room[at.system]); }
  void zeros() {}
  void pad(std::size_t count) { offset += count; }
  void may_end() {}
  void fill(std::size_t) {}
};

template <class T>
void compare_with_registry() {
  using d = description<T>;
  for (const auto& layout : registry::find(d::family)->variant(d::variant)->layouts) {
    recorder found{{layout.system, byte_order::little}, layout};
    T address{};
    d::wire(found, address);
    auto next = found.seen.begin();
    for (const auto& field : layout.fields) {
      if (field.name.empty()) continue;
      ASSERT_NE(next, found.seen.end()) << d::title << " " << field.name;
      EXPECT_EQ(*next++, std::make_tuple(field.name, std::size_t{field.offset}, std::size_t{field.size})) << d::title;
    }
    EXPECT_EQ(next, found.seen.end()) << d::title;
  }
}

template <class... T>
void compare_all(address_list<T...>) {
  (compare_with_registry<T>(), ...);
}

TEST(Registry, HasTheOffsetsThatTheCodecUses) { compare_all(all_addresses{}); }

}  // namespace
}  // namespace sockfam::tests

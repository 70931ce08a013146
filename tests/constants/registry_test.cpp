// Looking constants up: by name, by OS, by number.
#include <gtest/gtest.h>
#include <sockfam/abi.h>
#include <sockfam/any_address.h>
#include <sockfam/constant_registry.h>
#include <sockfam/constants.h>
#include <sockfam/constants/freebsd.h>
#include <sockfam/constants/linux.h>
#include <sockfam/constants/windows.h>
#include <sockfam/message.h>
#include <sockfam/registry.h>

#include <string>
#include <vector>

#include "support/constants.h"

namespace sockfam {

namespace {

using registry::find_constant;
using registry::find_constant_group;

template <class Value>
std::vector<std::string> names_of(std::string_view group, Value value, os system) {
  std::vector<std::string> names;
  registry::each_constant_of(*find_constant_group(group), value, system,
                             [&](const auto& constant) { names.emplace_back(constant.name); });
  return names;
}

TEST(ConstantRegistry, FindsANumberByNameAndOs) {
  const auto* inet6 = find_constant("AF_INET6");
  ASSERT_NE(inet6, nullptr);
  EXPECT_EQ(inet6->number(os::linux_), 10);
  EXPECT_EQ(inet6->number(os::freebsd), 28);
  EXPECT_EQ(inet6->number(os::macos), 30);
  EXPECT_EQ(inet6->number(os::windows), 23);
  EXPECT_EQ(group_of(*inet6).name, "AF");
  EXPECT_FALSE(inet6->is_text());
}

TEST(ConstantRegistry, SaysNothingOfAnOsThatDoesNotHaveTheName) {
  EXPECT_EQ(find_constant("AF_ALG")->number(os::freebsd), std::nullopt);
  EXPECT_EQ(find_constant("AF_ALG")->text(os::linux_), std::nullopt);
}

TEST(ConstantRegistry, KnowsNoOtherNames) {
  for (const char* name : {"", "AF", "AF_", "AF_INET66", "af_inet", "SO_REUSEADDR "}) {
    EXPECT_EQ(find_constant(name), nullptr) << name;
  }
  for (const char* name : {"", "A", "AFX", "af", "ZZ"}) EXPECT_EQ(find_constant_group(name), nullptr) << name;
}

TEST(ConstantRegistry, FindsEveryGroupAndConstantByItsOwnName) {
  ASSERT_GE(registry::constant_groups().size(), 2u);
  for (const auto& group : registry::constant_groups()) {
    EXPECT_EQ(find_constant_group(group.name), &group);
    for (const auto& constant : group.constants) {
      EXPECT_EQ(find_constant(constant.name), &constant) << constant.name;
      EXPECT_EQ(&group_of(constant), &group) << constant.name;
    }
  }
}

TEST(ConstantRegistry, HasTextsThatAreNoNumbers) {
  const auto* local = find_constant("BDADDR_LOCAL");
  EXPECT_TRUE(local->is_text());
  EXPECT_EQ(local->text(os::linux_), "00:00:00:ff:ff:ff");
  EXPECT_EQ(local->text(os::windows), std::nullopt);
  EXPECT_EQ(local->number(os::linux_), std::nullopt);
}

TEST(ConstantRegistry, ListsTheNamesOfANumber) {
  using names = std::vector<std::string>;
  EXPECT_EQ(names_of("AF", 29, os::linux_), names{"AF_CAN"});
  EXPECT_EQ(names_of("AF", 0x1234, os::windows), names{});
  EXPECT_EQ(names_of("AF", 1, os::linux_), (names{"AF_FILE", "AF_LOCAL", "AF_UNIX"}));
  EXPECT_EQ(names_of("BDADDR", std::string_view{"00:00:00:00:00:00"}, os::linux_), names{"BDADDR_ANY"});
}

TEST(ConstantRegistry, KnowsTheArchitecturesOfLinux) {
  const auto* reuse = find_constant("SO_REUSEADDR");
  EXPECT_EQ(reuse->number(os::linux_, linux_arch::common), 2);
  EXPECT_EQ(reuse->number(os::linux_, linux_arch::mips_), 4);
  EXPECT_EQ(reuse->number(os::linux_, linux_arch::powerpc_), 2);
  EXPECT_EQ(reuse->number(os::freebsd, linux_arch::mips_), 4);
  EXPECT_EQ(find_constant("SO_PASSCRED")->number(os::linux_, linux_arch::powerpc_), 20);
  // On SPARC it is another number, which was not measured.
  EXPECT_EQ(find_constant("SO_PASSPIDFD")->number(os::linux_, linux_arch::common), 76);
  EXPECT_EQ(find_constant("SO_PASSPIDFD")->number(os::linux_, linux_arch::sparc_), std::nullopt);
}

TEST(ConstantRegistry, SaysWhatTheHeadersCallIt) {
  EXPECT_EQ(find_constant("CAN_BCM_TX_SETUP")->notes->c_name, "TX_SETUP");
  EXPECT_EQ(find_constant("SO_INQ")->notes->since[0].text, "6.2 to 6.17");
  EXPECT_EQ(find_constant("AF_INET")->notes, nullptr);
}

TEST(Constants, AreConstantsOfTheirOwnOs) {
  static_assert(constants::linux_::af_inet6 == 10);
  static_assert(constants::freebsd::af_inet6 == 28);
  static_assert(constants::windows::hv_guid_zero == "00000000-0000-0000-0000-000000000000");
  static_assert(std::is_same_v<decltype(constants::linux_::sol_socket), const int>);
  EXPECT_EQ(constants::af_inet6, find_constant("AF_INET6")->number(native_abi.system));
}

TEST(Constants, ABluetoothAddressIsReadFromItsMacro) {
  EXPECT_EQ(tests::bluetooth_address{"(&(bdaddr_t) {{0, 0, 0, 0xff, 0xff, 0xff}})"}.view(), "00:00:00:ff:ff:ff");
  EXPECT_EQ(tests::bluetooth_address{"(&(bdaddr_t) {{1, 20, 0xA, 0x4, 5, 0xfe}})"}.view(), "01:14:0a:04:05:fe");
}

TEST(Constants, AMacroOfANewHeaderIsReadAsANumber) {
  EXPECT_EQ(tests::number_in("84"), 84);
  EXPECT_EQ(tests::number_in("(1 << 3)"), 8);
  EXPECT_EQ(tests::number_in("((1U << 0) | 0x40UL)"), 65);
  EXPECT_EQ(tests::number_in("(-1)"), -1);
  for (const char* other : {"", "SO_INQ", "(1 << 3", "1 << ", "sizeof(int)", "1 2"}) {
    EXPECT_EQ(tests::number_in(other), std::nullopt) << other;
  }
}

TEST(FamilyConstants, NameTheFamiliesOfWhichThereIsNoMore) {
  const registry::family_constants names{os::linux_};
  EXPECT_EQ(names.family_at(18)->view(), "AF_ASH");
  EXPECT_EQ(names.family_number("AF_ASH"), 18);
  EXPECT_FALSE(names.family_at(2));   // it is inet
  EXPECT_FALSE(names.family_at(46));  // AF_MAX is no family
  EXPECT_FALSE(names.family_number("AF_MAX"));
  EXPECT_FALSE(names.family_number("AF_LINK"));
  EXPECT_FALSE(names.family_number("SO_DEBUG"));
  EXPECT_EQ(names.family_number("AF_INET"), 2);
  EXPECT_EQ((registry::family_constants{os::freebsd}.family_at(26)->view()), "AF_E164");  // and AF_ISDN
}

TEST(FamilyConstants, AskAnotherForAllElse) {
  static constexpr table_resolver::entry interfaces[] = {{"eth0", 2}};
  static constexpr table_resolver::entry controls[] = {{"com.apple.netsrc", 3}};
  const table_resolver others{interfaces, controls};
  const registry::family_constants names{os::macos, others};
  EXPECT_EQ(names.interface_index("eth0"), 2u);
  EXPECT_EQ(names.interface_at(2)->view(), "eth0");
  EXPECT_EQ(names.control_id("com.apple.netsrc"), 3u);
  EXPECT_EQ(names.control_at(3)->view(), "com.apple.netsrc");
  EXPECT_FALSE(names.takes_host("example.test"));
  EXPECT_EQ((registry::family_constants{os::linux_, registry::family_constants{os::macos}}.family_at(18)->view()),
            "AF_ASH");
}

TEST(FamilyConstants, AreReadBackAsTheNumber) {
  for (const os system : every_system) {
    const registry::family_constants names{system};
    for (std::uint16_t number = 0; number < 300; ++number) {
      const any_address address{unknown{number, {"\x01\xff"}}};
      const auto text = format(address, form::text, names);
      const auto back = parse(text, {.names = &names});
      ASSERT_TRUE(back) << text;
      EXPECT_EQ(*back, address) << text;
      const bool has_name = text.view().substr(8).starts_with("AF_");
      EXPECT_EQ(has_name, names.family_at(number).has_value()) << text;
      EXPECT_FALSE(has_name && registry::find(system, number)) << text;
      EXPECT_EQ(*parse(format(address), {.names = &names}), address);
    }
  }
}

TEST(FamilyConstants, AreNumbersToWhoDoesNotAsk) {
  EXPECT_EQ(format(any_address{unknown{18, {"\x01"}}}).view(), "unknown:18:01");
  EXPECT_EQ(format(any_address{unknown{18, {"\x01"}}}, form::tuple, registry::family_constants{os::linux_}).view(),
            "(18, b'\\x01')");
  const auto refused = parse("unknown:AF_ASH:01");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), errc::unknown_name);
  EXPECT_EQ(message(refused.error(), "unknown:AF_ASH:01"),
            "family AF_ASH is not known as a constant of a family on this OS; write its number");
  const registry::family_constants names{os::linux_};
  for (const std::string_view wrong : {"unknown::01", "unknown:AF ASH:01", "unknown:1x:01", "unknown:AF_ASH"})
    EXPECT_EQ(parse(wrong, {.names = &names}).error().code(), errc::syntax) << wrong;
}

/// Its names are not constants.
class odd_names final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override { return std::nullopt; }
  std::optional<family_name> family_at(std::uint16_t number) const override {
    constexpr std::string_view odd[] = {"", "7", "AF:X", "AF_\n"};
    return family_name::from(odd[number % 4]);
  }
};

TEST(FamilyConstants, AreNotWrittenIfTheyAreNone) {
  for (std::uint16_t number = 0; number < 4; ++number)
    EXPECT_EQ(format(any_address{unknown{number, {}}}, form::text, odd_names{}).view(),
              "unknown:" + std::to_string(number) + ":");
}

}  // namespace

}  // namespace sockfam

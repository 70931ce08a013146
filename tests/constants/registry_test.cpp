// Looking constants up: by name, by OS, by number.
#include <gtest/gtest.h>
#include <sockfam/abi.h>
#include <sockfam/constant_registry.h>
#include <sockfam/constants.h>
#include <sockfam/constants/freebsd.h>
#include <sockfam/constants/linux.h>
#include <sockfam/constants/windows.h>

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

}  // namespace

}  // namespace sockfam

// Every constant that the look-up knows against every constant of the table, in both directions.
#include <gtest/gtest.h>
#include <sockfam/constant_registry.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;
using registry::constant_info;

constexpr std::array<std::pair<linux_arch, const char*>, 5> architectures{{{linux_arch::alpha, "alpha"},
                                                                           {linux_arch::mips_, "mips"},
                                                                           {linux_arch::parisc, "parisc"},
                                                                           {linux_arch::powerpc_, "powerpc"},
                                                                           {linux_arch::sparc_, "sparc"}}};

std::map<std::string, json> rows_of(const char* file) {
  std::map<std::string, json> rows;
  for (const auto& row : read_json(file)) EXPECT_TRUE(rows.emplace(row.at("name"), row).second) << row;
  return rows;
}

/// As the table has it: a number, a text, or null.
json value_of(const constant_info& constant, os system, linux_arch arch = linux_arch::common) {
  if (const auto number = constant.number(system, arch)) return *number;
  if (const auto text = constant.text(system)) return *text;
  return nullptr;
}

json value_in(const json& row, std::string_view key) { return row.at("values").value(std::string{key}, json{}); }

TEST(ConstantFacts, HasEveryConstantOfTheTableAndItsValues) {
  const auto rows = rows_of("constants.json");
  ASSERT_GT(rows.size(), 2000u);
  for (const auto& [name, row] : rows) {
    const auto* constant = registry::find_constant(name);
    ASSERT_NE(constant, nullptr) << name;
    EXPECT_EQ(group_of(*constant).name, row.at("group")) << name;
    for (const os system : every_system) {
      EXPECT_EQ(value_of(*constant, system), value_in(row, name_of(system))) << name << " on " << name_of(system);
    }
  }
}

TEST(ConstantFacts, HasNoOtherConstantsGroupsOrValues) {
  const auto rows = rows_of("constants.json");
  std::size_t constants = 0, values = 0, expected = 0;
  std::set<std::string> groups;
  for (const auto& [name, row] : rows) {
    groups.insert(row.at("group"));
    expected += row.at("values").size();
  }
  EXPECT_EQ(registry::constant_groups().size(), groups.size());
  for (const auto& group : registry::constant_groups()) {
    EXPECT_TRUE(groups.contains(std::string{group.name})) << group.name;
    for (const auto& constant : group.constants) {
      EXPECT_TRUE(rows.contains(std::string{constant.name})) << constant.name;
      ++constants;
      for (const os system : every_system) values += value_of(constant, system).is_null() ? 0 : 1;
    }
  }
  EXPECT_EQ(constants, rows.size());
  EXPECT_EQ(values, expected);
}

TEST(ConstantFacts, FindsEveryNameOfTheTableByItsValue) {
  for (const auto& [name, row] : rows_of("constants.json")) {
    const auto& group = *registry::find_constant_group(row.at("group").get<std::string>());
    for (const os system : every_system) {
      const auto value = value_in(row, name_of(system));
      std::set<std::string_view> names;
      const auto add = [&](const constant_info& one) { names.insert(one.name); };
      // What this machine's architecture has is not what the table says there.
      if (system == os::linux_ && native_linux_arch != linux_arch::common) continue;
      if (value.is_number()) each_constant_of(group, value.get<std::int64_t>(), system, add);
      if (value.is_string()) each_constant_of(group, value.get<std::string>(), system, add);
      EXPECT_EQ(names.contains(name), !value.is_null()) << name << " on " << name_of(system);
    }
  }
}

TEST(ConstantFacts, HasTheArchitecturesOfLinuxAndNoOthers) {
  const auto rows = rows_of("linux_arch.json");
  ASSERT_GT(rows.size(), 50u);
  std::size_t found = 0;
  for (const auto& group : registry::constant_groups()) {
    for (const auto& constant : group.constants) {
      const auto row = rows.find(std::string{constant.name});
      found += row == rows.end() ? 0 : 1;
      const auto common = value_of(constant, os::linux_);
      for (const auto& [arch, name] : architectures) {
        const auto value = value_of(constant, os::linux_, arch);
        const auto differs = row == rows.end() ? json{} : value_in(row->second, name);
        // A number that could not be measured is not known.
        if (value.is_null() && !common.is_null())
          EXPECT_FALSE(constant.notes->since.empty() || !differs.is_null()) << constant.name << " on " << name;
        else
          EXPECT_EQ(value, differs.is_null() ? common : differs) << constant.name << " on " << name;
      }
    }
  }
  EXPECT_EQ(found, rows.size());
}

/// Newer kernels brought the names, and gave them other numbers on two architectures.
TEST(ConstantFacts, ElevenNumbersAreUnknownOnTwoArchitectures) {
  std::map<std::string, std::size_t> unknown;
  for (const auto& group : registry::constant_groups()) {
    for (const auto& constant : group.constants) {
      for (const auto& [arch, name] : architectures) {
        if (constant.number(os::linux_, linux_arch::common) && !constant.number(os::linux_, arch)) ++unknown[name];
      }
    }
  }
  EXPECT_EQ(unknown, (std::map<std::string, std::size_t>{{"parisc", 11}, {"sparc", 11}}));
}

}  // namespace

}  // namespace sockfam::tests::facts

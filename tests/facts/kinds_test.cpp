// The numbers of address types, which programs may have stored (the section kinds).
#include <gtest/gtest.h>

#include <set>

#include <sockfam/families.h>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

/// check(title, number) for every address type.
template <class Check, class... Addresses>
void each_kind(Check check, address_list<Addresses...>) {
  (check(description<Addresses>::title, static_cast<std::uint16_t>(description<Addresses>::kind)), ...);
}

TEST(Kinds, EachIsTheNumberThatItAlwaysHad) {
  comparisons compared;
  const auto expect_same = [&](std::string_view title, std::uint16_t number) {
    for (const auto& row : section(family_of(title), "kinds")) {
      if (row.at("variant") != title) continue;  // Missing.NothingIs says so where there is no row
      EXPECT_EQ(number, row.at("kind")) << title;
      compared.add(family_of(title));
    }
  };
  each_kind(expect_same, all_addresses{});
  compared.expect_each_of(families_with("kinds", "kind"));
}

TEST(Kinds, NoneIsUnknownOrAProgramsOrUsedTwice) {
  std::set<std::uint16_t> seen;
  const auto expect_own = [&](std::string_view title, std::uint16_t number) {
    EXPECT_NE(number, static_cast<std::uint16_t>(address_kind::unknown)) << title;
    EXPECT_LT(number, first_program_kind) << title;
    EXPECT_TRUE(seen.insert(number).second) << title;
  };
  each_kind(expect_own, all_addresses{});
}

}  // namespace

}  // namespace sockfam::tests::facts

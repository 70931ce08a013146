// The registry's numbers against the systems' constants.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

#include "facts.h"
#include "support/world.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

/// Constants of headers for which the system has no sockets: why ours have no number there.
bool has_only_the_header(const registry::family_info& family, std::string_view name, os system) {
  const auto& rows = section(family.name, "constants");
  return std::any_of(rows.begin(), rows.end(), [&](const json& one) {
    return one.at("constant") == name && one.contains("number-only") && lists(one, "number-only", name_of(system));
  });
}

std::uint32_t number_of(const registry::family_info& family, os system) {
  return family.protocol[system] != 0 ? family.protocol[system] : family.number[system];
}

TEST(Constants, AFamilyHasItsNumberOnEachSystemAndNoneWhereThereIsNone) {
  for (const auto* family : registry::families()) {
    for (const os system : every_system) {
      const auto name = family->constant_on(system);
      SCOPED_TRACE(std::string{name} + " on " + std::string{name_of(system)});
      const auto value = constant(name, system);
      if (has_only_the_header(*family, name, system)) {
        EXPECT_TRUE(value);
        EXPECT_FALSE(family->is_on(system));
      } else {
        EXPECT_EQ(number_of(*family, system), value.value_or(0));
      }
    }
  }
}

/// Every protocol of the registry with its family and the systems that have its addresses.
template <class Check>
void each_protocol(Check check) {
  for (const auto* family : registry::families()) {
    for (const auto& one : family->protocols) {
      check(*family, one, [family](os system) { return family->is_on(system); });
    }
  }
  for (const auto& ours : our_variants()) {
    for (const auto& one : ours.variant->protocols) {
      check(*ours.family, one, [&ours](os system) { return ours.layout(system) != nullptr; });
    }
  }
}

TEST(Constants, AProtocolHasItsNumberOnEachSystemThatHasItsAddresses) {
  comparisons compared;
  each_protocol([&](const registry::family_info& family, const field::protocol& one, const auto& has_addresses) {
    for (const os system : every_system) {
      SCOPED_TRACE(std::string{one.name} + " on " + std::string{name_of(system)});
      if (!one.systems.has(system)) continue;
      EXPECT_TRUE(has_addresses(system));
      EXPECT_EQ(constant(one.name, system), std::int64_t{one.number});
      compared.add(family.name);
    }
  });
  std::set<std::string> wanted;
  for (const auto* family : registry::families()) {
    if (family->select == selection::protocol) wanted.insert(std::string{family->name});
  }
  compared.expect_each_of(wanted);
}

TEST(Constants, AProtocolIsOnEverySystemThatHasItsConstantAndItsAddresses) {
  for (const auto& ours : our_variants()) {
    for (const auto& one : ours.variant->protocols) {
      for (const os system : every_system) {
        if (!constant(one.name, system) || !ours.layout(system)) continue;
        const auto& all = ours.variant->protocols;
        EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                                [&](const auto& other) { return other.name == one.name && other.systems.has(system); }))
            << one.name << " on " << name_of(system);
      }
    }
  }
}

/// The number that a variant's member always holds on the first OS that has the member.
std::optional<std::int64_t> always_in(const our_variant& ours, std::string_view member) {
  for (const auto& layout : ours.variant->layouts) {
    for (const auto& placed : layout.fields) {
      if (placed.always && placed.c_name == member) return std::int64_t{*placed.always};
    }
  }
  return std::nullopt;
}

/// The value that a variant's field calls by a name; as hex where it is a guid.
std::string value_called(const our_variant& ours, std::string_view field, std::string_view name) {
  for (const auto& one : ours.variant->fields) {
    if (one.name != field) continue;
    for (const auto& named : one.names) {
      if (named.name == name) return std::to_string(named.value);
    }
    for (const auto& named : one.guids) {
      if (named.name == name) return to_hex(named.value.bytes);
    }
  }
  return "no such name";
}

/// A constant's value as value_called has it.
std::string value_of(const std::string& name) {
  if (const auto number = constant_anywhere(name)) return std::to_string(*number);
  auto digits = text_constant_anywhere(name).value_or("no such constant");
  std::erase(digits, '-');
  return digits;
}

/// Of the section names: rows with "name" are about values, with "tag" about tags, with "always" about members.
template <class Check>
void each_named(std::string_view key, Check check) {
  comparisons compared;
  each_row("names", [&](const std::string& family, const json& row) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours || !row.contains(std::string{key})) return;
    SCOPED_TRACE(row.dump());
    check(*ours, row);
    compared.add(family);
  });
  compared.expect_each_of(families_with("names", key));
}

TEST(Constants, WhatAStructAlwaysHoldsIsItsConstant) {
  each_named("always", [](const our_variant& ours, const json& row) {
    const auto number = constant_anywhere(row.at("constant").get<std::string>());
    EXPECT_TRUE(number);
    EXPECT_EQ(always_in(ours, row.at("always").get<std::string>()), number);
  });
}

TEST(Constants, ATagIsItsConstant) {
  each_named("tag", [](const our_variant& ours, const json& row) {
    EXPECT_EQ(ours.variant->tag_field, row.at("tag").get<std::string>());
    EXPECT_EQ(ours.variant->tag, constant_anywhere(row.at("constant").get<std::string>()));
  });
}

TEST(Constants, ANamedValueIsItsConstant) {
  each_named("name", [](const our_variant& ours, const json& row) {
    const auto said = value_called(ours, row.at("field").get<std::string>(), row.at("name").get<std::string>());
    EXPECT_EQ(said, value_of(row.at("constant")));
  });
}

}  // namespace

}  // namespace sockfam::tests::facts

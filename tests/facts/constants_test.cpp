// The registry's numbers against the systems' constants.
#include <gtest/gtest.h>

#include <map>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

/// The constants behind the names that fields give to values, "variant field name", and behind tags, "variant".
std::map<std::string, std::string> constants_with(const char* key) {
  std::map<std::string, std::string> found;
  for (const auto& row : read_json("names.json")) {
    if (!row.contains(key)) continue;
    const auto variant = row.at("variant").get<std::string>();
    const auto word = [&](const char* of) { return " " + row.at(of).get<std::string>(); };
    found[key == std::string_view{"tag"} ? variant : variant + word("field") + word("name")] = row.at("constant");
  }
  return found;
}

const std::map<std::string, std::string>& named_constants() {
  static const auto all = constants_with("name");
  return all;
}

const std::map<std::string, std::string>& tag_constants() {
  static const auto all = constants_with("tag");
  return all;
}

/// Every constant of these names is Linux's, whatever other system has it as well.
std::int64_t on_linux(const std::string& name) {
  const auto value = constant(name, os::linux_);
  EXPECT_TRUE(value) << name;
  return value.value_or(-1);
}

TEST(Constants, AFamilyHasItsNumberOnEachSystemAndNoneWhereThereIsNone) {
  for (const auto* family : registry::families()) {
    for (const os system : every_system) {
      EXPECT_EQ(family->number[system], constant(family->constant, system).value_or(0))
          << family->constant << " on " << name_of(system);
    }
  }
}

TEST(Constants, AProtocolHasItsNumberOnEachSystemThatHasItsAddresses) {
  for (const auto& ours : our_variants()) {
    for (const auto& protocol : ours.variant->protocols) {
      for (const os system : every_system) {
        const auto value = constant(protocol.name, system);
        EXPECT_EQ(value.has_value(), ours.layout(system) != nullptr) << protocol.name << " on " << name_of(system);
        EXPECT_EQ(protocol.value, value.value_or(protocol.value)) << protocol.name;
      }
    }
  }
}

TEST(Constants, ATagIsItsConstant) {
  std::size_t found = 0;
  for (const auto& ours : our_variants()) {
    if (!ours.variant->tag) continue;
    ASSERT_TRUE(tag_constants().contains(ours.name)) << ours.name;
    EXPECT_EQ(*ours.variant->tag, on_linux(tag_constants().at(ours.name))) << ours.name;
    ++found;
  }
  EXPECT_EQ(found, tag_constants().size());
}

TEST(Constants, ANamedValueIsItsConstant) {
  std::size_t found = 0;
  for (const auto& ours : our_variants()) {
    for (const auto& field : ours.variant->fields) {
      for (const auto& named : field.names) {
        const auto key = ours.name + " " + std::string{field.name} + " " + std::string{named.name};
        ASSERT_TRUE(named_constants().contains(key)) << key;
        EXPECT_EQ(named.value, on_linux(named_constants().at(key))) << key;
        ++found;
      }
    }
  }
  EXPECT_EQ(found, named_constants().size());
}

}  // namespace

}  // namespace sockfam::tests::facts

// Ranges, defaults and tuple shapes, by hand from standards, headers and Python's documentation (fields.json,
// tuples.json): what a spec says and no compiler knows.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include <sockfam/any_address.h>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

std::string printed(const integer& value) { return (value.negative ? "-" : "") + std::to_string(value.magnitude); }

const json* fact_of(const json& facts, const std::string& variant, std::string_view field) {
  for (const auto& one : facts) {
    if (one.at("variant") == variant && one.at("field") == field) return &one;
  }
  return nullptr;
}

void expect_same(const registry::field_info& ours, const json& fact) {
  EXPECT_EQ(ours.is_number, !fact.at("min").is_null());
  EXPECT_EQ(ours.has_default, !fact.at("default").is_null());
  if (ours.is_number) {
    EXPECT_EQ(printed(ours.min), fact.at("min").dump());
    EXPECT_EQ(printed(ours.max), fact.at("max").dump());
  }
  if (ours.is_number && !fact.at("default").is_null()) {
    EXPECT_EQ(printed(ours.fallback), fact.at("default").dump());
  }
}

TEST(Fields, EachHasTheRangeAndTheDefaultThatItsSourcesGive) {
  const auto facts = read_json("fields.json");
  for (const auto& ours : our_variants()) {
    for (const auto& field : ours.variant->fields) {
      SCOPED_TRACE(ours.name + " " + std::string{field.name});
      const auto* fact = fact_of(facts, ours.name, field.name);
      ASSERT_TRUE(fact) << "fields.json does not have it";
      EXPECT_FALSE(fact->at("source").get<std::string>().empty());
      expect_same(field, *fact);
    }
  }
}

/// One name for all systems, or a name for each.
std::string member_on(const json& fact, os system) {
  const auto& given = fact.at("c");
  return given.is_object() ? given.value(std::string{name_of(system)}, "none there") : given.get<std::string>();
}

TEST(Fields, EachIsTheMemberThatItsSourcesName) {
  const auto facts = read_json("fields.json");
  for (const auto& ours : our_variants()) {
    for (const auto& layout : ours.variant->layouts) {
      for (const auto& placed : layout.fields) {
        const auto* fact = fact_of(facts, ours.name, placed.name);
        if (!fact) continue;
        EXPECT_EQ(placed.c_name, member_on(*fact, layout.system)) << ours.name << " on " << name_of(layout.system);
      }
    }
  }
}

TEST(Fields, TheTableHasNoOthers) {
  for (const auto& fact : read_json("fields.json")) {
    const auto* ours = find_variant(fact.at("variant").get<std::string>());
    if (!ours) continue;
    const auto& fields = ours->variant->fields;
    EXPECT_TRUE(std::any_of(fields.begin(), fields.end(), [&](const auto& one) {
      return one.name == fact.at("field");
    })) << fact;
  }
}

/// The names between the commas of a tuple's shape; `[` and `<` begin what may be left out.
struct shape {
  std::vector<std::string> required;
  std::vector<std::string> optional;
  std::vector<std::string> own;  ///< in <…>: only printed where they say something

  std::vector<std::string> all() const {
    auto names = required;
    names.insert(names.end(), optional.begin(), optional.end());
    names.insert(names.end(), own.begin(), own.end());
    return names;
  }
};

shape shape_of(std::string_view text) {
  shape made;
  if (const auto bar = text.find('|'); bar != std::string_view::npos) text.remove_prefix(bar);  // a | (a, b)
  auto* now = &made.required;
  std::string name;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '_')
      name += c;
    else if (!name.empty())
      now->push_back(std::exchange(name, {}));
    if (c == '[') now = &made.optional;
    if (c == '<') now = &made.own;
  }
  if (!name.empty()) now->push_back(name);
  return made;
}

/// Python's name of an element in ours; TIPC's v1, v2, v3 are named by what they mean in each variant.
bool is_called(const std::string& ours, const std::string& pythons) {
  if (pythons == "ifname") return ours == "interface";
  if (pythons == "CID") return ours == "cid";
  return pythons == ours || pythons == "v1" || pythons == "v2" || pythons == "v3";
}

TEST(Tuples, EachHasTheElementsOfPythonsDocumentationInItsOrder) {
  for (const auto& row : read_json("tuples.json")) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours) continue;
    SCOPED_TRACE(ours->name + ": " + std::string{ours->variant->tuple});
    const auto here = shape_of(ours->variant->tuple);
    const auto mine = here.all();
    const auto pythons = shape_of(row.at("documented").get<std::string>()).all();
    EXPECT_EQ(here.required.size(), row.at("least"));
    // Behind Python's elements there may be some of ours, which are only printed where they say something.
    ASSERT_GE(mine.size(), pythons.size());
    EXPECT_LE(mine.size() - pythons.size(), here.own.size());
    EXPECT_TRUE(std::equal(pythons.begin(), pythons.end(), mine.begin(),
                           [](const auto& theirs, const auto& one) { return is_called(one, theirs); }));
  }
}

TEST(Tuples, EachTellsHowManyElementsItTakes) {
  for (const auto& row : read_json("tuples.json")) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours) continue;
    const auto system = ours->variant->layouts[0].system;
    const parse_options options{
        .how = form::tuple, .family = ours->family->name, .protocol = ours->protocol(system), .system = system};
    const auto parsed = parse("()", options);
    ASSERT_FALSE(parsed);
    if (ours->variant->tuple.find('(') == std::string_view::npos) {
      EXPECT_EQ(code_name(parsed.error().code), "wrong-type") << ours->name;
      continue;
    }
    if (ours->variant->tag) continue;  // without an address type the first variant complains
    EXPECT_EQ(code_name(parsed.error().code), "arity");
    EXPECT_EQ(parsed.error().min, integer{row.at("least").get<std::uint64_t>()}) << ours->name;
    EXPECT_EQ(parsed.error().max, integer{shape_of(ours->variant->tuple).all().size()}) << ours->name;
  }
}

/// Addresses that CPython does not have, and a node's name, which its documentation calls bdaddr.
bool is_our_own(std::string_view variant) {
  return variant == "bluetooth:iso" || variant == "bluetooth:iso-broadcast" || variant == "hyperv:port" ||
         variant == "bluetooth:hci-node";
}

TEST(Tuples, EveryVariantHasAShapeInPythonsDocumentationOrIsAPath) {
  const auto rows = read_json("tuples.json");
  for (const auto& ours : our_variants()) {
    const bool documented =
        std::any_of(rows.begin(), rows.end(), [&](const json& one) { return one.at("variant") == ours.name; });
    EXPECT_NE(documented, ours.family->name == "unix" || is_our_own(ours.name)) << ours.name;
  }
}

}  // namespace

}  // namespace sockfam::tests::facts

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

TEST(Fields, EachIsTheMemberThatItsSourcesName) {
  const auto facts = read_json("fields.json");
  for (const auto& ours : our_variants()) {
    for (const auto& layout : ours.variant->layouts) {
      for (const auto& placed : layout.fields) {
        const auto* fact = fact_of(facts, ours.name, placed.name);
        if (!fact) continue;
        EXPECT_EQ(placed.c_name, fact->at("c")) << ours.name << " on " << name_of(layout.system);
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
  std::vector<std::string> own;  ///< in <…>: elements that Python does not have
};

shape shape_of(std::string_view text) {
  shape made;
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
    auto here = shape_of(ours->variant->tuple);
    auto there = shape_of(row.at("documented").get<std::string>());
    EXPECT_EQ(here.required.size(), row.at("least"));
    here.required.insert(here.required.end(), here.optional.begin(), here.optional.end());
    there.required.insert(there.required.end(), there.optional.begin(), there.optional.end());
    EXPECT_TRUE(std::equal(here.required.begin(), here.required.end(), there.required.begin(), there.required.end(),
                           is_called));
  }
}

TEST(Tuples, EachTellsHowManyElementsItTakes) {
  for (const auto& row : read_json("tuples.json")) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours) continue;
    const auto documented = shape_of(row.at("documented").get<std::string>());
    const auto own = shape_of(ours->variant->tuple).own.size();
    const auto parsed = parse("()", {.how = form::tuple, .family = ours->family->name, .protocol = ours->protocol()});
    ASSERT_FALSE(parsed);
    EXPECT_EQ(code_name(parsed.error().code), "arity");
    if (ours->variant->tag) continue;  // without an address type the first variant complains
    EXPECT_EQ(parsed.error().min, integer{row.at("least").get<std::uint64_t>()}) << ours->name;
    EXPECT_EQ(parsed.error().max, integer{documented.required.size() + documented.optional.size() + own}) << ours->name;
  }
}

TEST(Tuples, EveryVariantHasAShapeInPythonsDocumentationOrIsAPath) {
  const auto rows = read_json("tuples.json");
  for (const auto& ours : our_variants()) {
    const bool documented =
        std::any_of(rows.begin(), rows.end(), [&](const json& one) { return one.at("variant") == ours.name; });
    EXPECT_NE(documented, ours.family->name == "unix") << ours.name;
  }
}

}  // namespace

}  // namespace sockfam::tests::facts

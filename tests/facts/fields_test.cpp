// Ranges, defaults and tuple shapes, by hand from standards, headers and Python's documentation (the sections fields
// and tuples): what a spec says and no compiler knows.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include <sockfam/any_address.h>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

std::string printed(const integer& value) { return (value.negative ? "-" : "") + std::to_string(value.magnitude); }

/// nullptr if there is none; Missing.NothingIs says so.
const json* fact_of(const our_variant& ours, std::string_view field) {
  for (const auto& one : section(ours.family->name, "fields")) {
    if (one.at("variant") == ours.name && one.at("field") == field) return &one;
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
  comparisons compared;
  for (const auto& ours : our_variants()) {
    for (const auto& field : ours.variant->fields) {
      SCOPED_TRACE(ours.name + " " + std::string{field.name});
      const auto* fact = fact_of(ours, field.name);
      if (!fact) continue;
      EXPECT_FALSE(fact->at("source").get<std::string>().empty());
      expect_same(field, *fact);
      compared.add(ours.family->name);
    }
  }
  compared.expect_each_of(families_with("fields", "field"));
}

/// One name for all systems, or a name for each.
std::string member_on(const json& fact, os system) {
  const auto& given = fact.at("c");
  return given.is_object() ? given.value(std::string{name_of(system)}, "none there") : given.get<std::string>();
}

TEST(Fields, EachIsTheMemberThatItsSourcesName) {
  comparisons compared;
  for (const auto& ours : our_variants()) {
    for (const auto& layout : ours.variant->layouts) {
      for (const auto& placed : layout.fields) {
        const auto* fact = fact_of(ours, placed.name);
        if (!fact) continue;
        EXPECT_EQ(placed.c_name, member_on(*fact, layout.system)) << ours.name << " on " << name_of(layout.system);
        compared.add(ours.family->name);
      }
    }
  }
  compared.expect_each_of(families_with("fields", "c"));
}

/// The names between the commas of a tuple's shape; `[` and `<` begin what may be left out.
struct shape {
  std::vector<std::string> required;
  std::vector<std::string> optional;
  std::vector<std::string> own;  ///< in <…>: only printed if not the default

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

/// Python's names of the elements, in our words.
std::vector<std::string> documented_in(const json& row) {
  auto names = shape_of(row.at("documented").get<std::string>()).all();
  const auto called = row.value("called", json::object());
  for (auto& name : names) name = called.value(name, name);
  return names;
}

/// check(variant, row) for each that Python's documentation has.
template <class Check>
void each_documented(Check check) {
  comparisons compared;
  std::set<std::string> wanted;
  each_row("tuples", [&](const std::string& family, const json& row) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours) return;
    if (row.at("documented").is_null()) {
      EXPECT_FALSE(row.at("source").get<std::string>().empty()) << ours->name;
      return;
    }
    wanted.insert(family);
    SCOPED_TRACE(ours->name + ": " + std::string{ours->variant->tuple});
    if (check(*ours, row)) compared.add(family);
  });
  compared.expect_each_of(wanted);
}

TEST(Tuples, EachHasTheElementsOfPythonsDocumentationInItsOrder) {
  each_documented([](const our_variant& ours, const json& row) {
    const auto here = shape_of(ours.variant->tuple);
    const auto mine = here.all();
    const auto pythons = documented_in(row);
    EXPECT_EQ(here.required.size(), row.at("least"));
    // After Python's elements ours may follow, which are printed only if they differ from their defaults.
    EXPECT_GE(mine.size(), pythons.size());
    EXPECT_LE(mine.size() - pythons.size(), here.own.size());
    EXPECT_TRUE(std::equal(pythons.begin(), pythons.end(), mine.begin(),
                           mine.begin() + static_cast<std::ptrdiff_t>(std::min(mine.size(), pythons.size()))));
    return true;
  });
}

TEST(Tuples, EachTellsHowManyElementsItTakes) {
  each_documented([](const our_variant& ours, const json& row) {
    const auto system = ours.variant->layouts[0].system;
    const parse_options options{
        .form = form::tuple, .family = ours.family->name, .protocol = ours.protocol(system), .system = system};
    const auto parsed = parse("()", options);
    EXPECT_FALSE(parsed);
    if (parsed) return false;
    if (ours.variant->tuple.find('(') == std::string_view::npos) {
      EXPECT_EQ(code_name(parsed.error().code()), "wrong-type");
    } else if (!ours.variant->tag) {  // without an address type the first variant complains
      EXPECT_EQ(code_name(parsed.error().code()), "arity");
      EXPECT_EQ(parsed.error().min(), integer{row.at("least").get<std::uint64_t>()});
      EXPECT_EQ(parsed.error().max(), integer{shape_of(ours.variant->tuple).all().size()});
    }
    return true;
  });
}

}  // namespace

}  // namespace sockfam::tests::facts

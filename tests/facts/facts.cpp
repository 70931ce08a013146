#include "facts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "support/world.h"

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

os system_named(const std::string& name) {
  const auto found = std::find(os_names.begin(), os_names.end(), name);
  return every_system.at(static_cast<std::size_t>(found - os_names.begin()));
}

/// How many of a member's bytes are ours. All of them, unless a row by hand says otherwise.
std::size_t first_bytes(const c_layout& row, const c_member& member) {
  auto size = member.size;
  each_row("layouts", [&](const std::string& family, const json& pairing) {
    if (pairing.at("family") != row.family || pairing.at("layout") != row.variant) return;
    for (const auto& one : section(family, "members")) {
      if (one.contains("first") && one.at("member") == member.name && is_there(one, row.system)) size = one.at("first");
    }
  });
  return size;
}

/// Adds a member; what it does not use is padding behind it.
void push(c_layout& to, c_member member) {
  const auto whole = member.size;
  member.size = first_bytes(to, member);
  const c_member rest{"(pad)", member.offset + member.size, whole - member.size, "padding"};
  to.members.push_back(std::move(member));
  if (rest.size != 0) to.members.push_back(rest);
}

/// Members that are more than their headers say, by OS and name: a number in an array of characters.
std::string encoding_of(const json& field, const std::string& system) {
  static const auto meant = [] {
    std::map<std::pair<std::string, std::string>, std::string> all;
    each_row("members", [&](const auto&, const json& row) {
      if (!row.contains("encoding")) return;
      for (const auto& one : row.at("os")) all[{one, row.at("member")}] = row.at("encoding");
    });
    return all;
  }();
  const auto found = meant.find({system, field.at("name")});
  return found == meant.end() ? field.at("encoding").get<std::string>() : found->second;
}

c_layout layout_from(const json& row) {
  c_layout made{.system = system_named(row.at("os")),
                .family = row.at("family"),
                .number = row.at("family_value"),
                .variant = row.at("variant").is_null() ? "" : row.at("variant"),
                .name = row.at("struct"),
                .header = row.at("header"),
                .size = row.at("size"),
                .min_length = {},
                .begins_with_length = row.at("has_len_byte"),
                .members = {}};
  if (!row.at("min_len").is_null()) made.min_length = row.at("min_len").get<std::size_t>();
  for (const auto& field : row.at("fields")) {
    if (field.at("offset") < 2) continue;
    push(made, {field.at("name"), field.at("offset"), field.at("size"), encoding_of(field, row.at("os"))});
  }
  return made;
}

}  // namespace

const std::vector<c_layout>& layouts() {
  static const auto rows = [] {
    std::vector<c_layout> all;
    for (const auto& row : read_json("layouts.json")) all.push_back(layout_from(row));
    return all;
  }();
  return rows;
}

std::optional<std::uint32_t> our_variant::protocol(os system) const {
  for (const auto& one : variant->protocols) {
    if (one.systems.has(system)) return one.number;
  }
  return std::nullopt;
}

const std::vector<our_variant>& our_variants() {
  static const auto variants = [] {
    std::vector<our_variant> all;
    for (const auto* family : registry::families()) {
      for (const auto& one : family->variants) {
        all.push_back(
            {std::string{family->name} + (one.name.empty() ? "" : ":" + std::string{one.name}), family, &one});
      }
    }
    return all;
  }();
  return variants;
}

const our_variant* find_variant(std::string_view name) {
  for (const auto& one : our_variants()) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

const json* pairing_of(const c_layout& row, const handwritten& of) {
  const json* found = nullptr;
  each_row(
      "layouts",
      [&](const auto&, const json& one) {
        const bool is_it = one.at("family") == row.family && one.at("layout") == row.variant;
        if (!found && is_it && is_there(one, row.system)) found = &one;
      },
      of);
  return found;
}

namespace {

/// The variants that a list of a pairing names, and that the row's OS has.
std::vector<const our_variant*> listed(const c_layout& row, const json* pairing, const char* key) {
  std::vector<const our_variant*> found;
  for (const auto& name : pairing ? pairing->value(key, json::array()) : json::array()) {
    const auto* one = find_variant(name.get<std::string>());
    if (one && one->layout(row.system)) found.push_back(one);
  }
  return found;
}

}  // namespace

std::vector<const our_variant*> variants_of(const c_layout& row, const handwritten& of) {
  return listed(row, pairing_of(row, of), "variants");
}

std::vector<const our_variant*> short_forms_of(const c_layout& row) {
  return listed(row, pairing_of(row), "short-form-of");
}

const registry::family_info* borrower_of(const c_layout& row) {
  const auto* family = registry::find(row.family);
  return family && !family->addresses.empty() ? family : nullptr;
}

const registry::family_info& owner_of(const c_layout& row, const our_variant& ours) {
  const auto* borrower = borrower_of(row);
  return borrower ? *borrower : *ours.family;
}

std::size_t shortest_received(const c_layout& row, const our_variant& ours) {
  for (const auto& one : section(ours.family->name, "lengths")) {
    if (one.at("variant") == ours.name && is_there(one, row.system)) return one.at("shortest");
  }
  return row.min_length.value_or(row.size);
}

members_as::members_as(const c_layout& row, const our_variant& ours) : row_{row}, ours_{ours} {}

/// The row of `members` about it. For a borrowed address the borrower's file comes first.
json members_as::said(const c_member& member) const {
  for (const auto family : {owner_of(row_, ours_).name, ours_.family->name}) {
    for (const auto& one : section(family, "members")) {
      if (one.at("member") == member.name && is_there(one, row_.system) && lists(one, "variants", ours_.name))
        return one;
    }
  }
  return json::object();
}

bool members_as::is_reserved(const c_member& member) const {
  const auto row = said(member);
  return member.is("padding") || row.value("reserved", false) || row.value("holds", json{}) == "";
}

std::optional<std::uint64_t> members_as::number(const c_member& member) const {
  for (const auto& row : section(ours_.family->name, "names")) {
    if (row.at("variant") != ours_.name) continue;
    if (row.value("always", "") != member.name && row.value("c", "") != member.name) continue;
    const auto name = row.at("constant").get<std::string>();
    const auto value = constant(name, row_.system);
    return static_cast<std::uint64_t>(value ? *value : constant_anywhere(name).value_or(0));
  }
  const auto holds = said(member).value("holds", json{});
  return holds.is_number() ? std::optional{holds.get<std::uint64_t>()} : std::nullopt;
}

std::optional<std::int64_t> members_as::limit(const c_member& member, const char* which) const {
  for (const auto& row : section(ours_.family->name, "fields")) {
    const auto& c = row.at("c");
    const auto name = c.is_object() ? c.value(std::string{name_of(row_.system)}, "") : c.get<std::string>();
    if (row.at("variant") != ours_.name || name != member.name) continue;
    return row.at(which).is_null() ? std::nullopt : std::optional{row.at(which).get<std::int64_t>()};
  }
  return std::nullopt;
}

std::size_t members_as::filled(const c_member& member) const { return said(member).value("filled", member.size); }

std::optional<std::size_t> members_as::bytes(const c_member& member) const {
  const auto count = said(member).value("bytes", json{});
  return count.is_null() ? std::nullopt : std::optional{count.get<std::size_t>()};
}

std::optional<members_as::ending> members_as::ends(const c_member& member) const {
  const auto holds = said(member).value("holds", json{});
  if (!holds.is_string()) return std::nullopt;
  const auto text = holds.get<std::string>();
  const auto star = text.find('*');
  if (star == std::string::npos) return ending{{}, {}, true};
  return ending{from_hex(text.substr(0, star)), from_hex(text.substr(star + 1))};
}

void comparisons::expect_each_of(const std::set<std::string>& wanted) const {
  EXPECT_FALSE(wanted.empty());
  for (const auto& family : wanted) EXPECT_TRUE(counts_.contains(family)) << family << " is compared in nothing";
}

std::set<std::string> families_with_layouts() {
  std::set<std::string> found;
  each_row("layouts", [&](const std::string& family, const json& row) {
    if (!row.at("variants").empty() && registry::find(family)) found.insert(family);
  });
  return found;
}

std::set<std::string> families_with(std::string_view section, std::string_view key) {
  std::set<std::string> found;
  each_row(section, [&](const std::string& family, const json& row) {
    if (row.contains(std::string{key}) && registry::find(family)) found.insert(family);
  });
  return found;
}

}  // namespace sockfam::tests::facts

// The registry's layouts against the compilers' tables.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

using registry::field_order;

field_order order_of(const c_member& member) {
  if (member.size == 1 || member.is("bytes[") || member.is("char[") || member.is("guid")) return field_order::none;
  if (member.is("little-endian")) return field_order::little;
  return member.is("big-endian") ? field_order::big : field_order::host;
}

const registry::placed_field* placed_at(const registry::layout_info& ours, std::size_t offset) {
  for (const auto& one : ours.fields) {
    if (one.offset == offset) return &one;
  }
  return nullptr;
}

/// Bytes that are written as zeros, on our side: fields without a name that cover the member.
bool is_padding_of(const registry::layout_info& ours, const c_member& member) {
  return std::any_of(ours.fields.begin(), ours.fields.end(), [&](const auto& one) {
    return one.name.empty() && one.offset <= member.offset && member.offset + member.size <= one.offset + one.size;
  });
}

template <class Check>
void each_pair(Check check) {
  for (const auto& row : layouts()) {
    for (const auto* ours : variants_of(row)) {
      SCOPED_TRACE(row.title() + " is " + ours->name);
      check(row, *ours, *ours->layout(row.system));
    }
  }
}

TEST(Layouts, EveryFactIsAboutAVariantOrHasAReasonNotToBe) {
  for (const auto& row : layouts()) {
    const auto* pairing = pairing_of(row);
    if (!pairing) continue;
    EXPECT_NE(variants_of(row).empty(), pairing->value("reason", "").empty()) << row.title();
  }
}

TEST(Layouts, TheStructItsHeaderAndItsSizeAreTheSystems) {
  comparisons compared;
  each_pair([&](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    EXPECT_EQ(ours.c_struct, row.name);
    EXPECT_EQ(ours.size, row.size);
    const auto another = pairing_of(row)->value("header", row.header);
    EXPECT_TRUE(ours.header == row.header || ours.header == another) << ours.header;
    compared.add(owner_of(row, variant).name);
  });
  compared.expect_each_of(families_with_layouts());
}

TEST(Layouts, TheFamilyIsTheSystems) {
  each_pair([](const c_layout& row, const our_variant& ours, const registry::layout_info&) {
    const auto* borrower = borrower_of(row);
    const auto* family = borrower ? borrower : ours.family;
    EXPECT_EQ(family->number[row.system], row.number);
    const auto* bearer = family->under.empty() ? family : registry::find(family->under);
    EXPECT_EQ(bearer->constant_on(row.system), row.family);
    EXPECT_EQ(begins_with_length(row.system), row.begins_with_length);
    if (!borrower) return;
    EXPECT_TRUE(std::find(borrower->addresses.begin(), borrower->addresses.end(), ours.family->name) !=
                borrower->addresses.end());
  });
}

TEST(Layouts, ABorrowerHasAFactForEachFamilyWhoseAddressesItHas) {
  std::map<std::string_view, std::set<std::string_view>> witnessed;
  each_pair([&](const c_layout& row, const our_variant& ours, const registry::layout_info&) {
    if (const auto* borrower = borrower_of(row)) witnessed[borrower->name].insert(ours.family->name);
  });
  for (const auto* family : registry::families()) {
    // A protocol that is not a family has sockets of inet or inet6, and no table of structs has it.
    const bool is_protocol =
        std::any_of(every_system.begin(), every_system.end(), [&](os system) { return family->protocol[system] != 0; });
    if (!family->variants.empty() || is_protocol) continue;
    const std::set<std::string_view> ours{family->addresses.begin(), family->addresses.end()};
    EXPECT_EQ(witnessed[family->name], ours) << family->name;
  }
}

TEST(Layouts, AShortFormIsTheBeginningOfTheLongOne) {
  comparisons compared;
  for (const auto& row : layouts()) {
    for (const auto* ours : short_forms_of(row)) {
      const auto& layout = *ours->layout(row.system);
      EXPECT_EQ(layout.min_length, row.size);
      for (const auto& member : row.members) {
        const auto* field = placed_at(layout, member.offset);
        ASSERT_TRUE(field) << member.name;
        EXPECT_EQ(field->c_name, member.name);
        EXPECT_EQ(field->size, member.size);
        EXPECT_EQ(field->order, order_of(member));
      }
      compared.add(ours->family->name);
    }
  }
  compared.expect_each_of(families_with("layouts", "short-form-of"));
}

TEST(Layouts, TheShortestAddressIsTheKernels) {
  comparisons compared;
  each_pair([&](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    // A borrower may insist on more than the family that it borrows from: RDS on all of sockaddr_in6.
    if (borrower_of(row)) return;
    EXPECT_EQ(ours.min_length, shortest_received(row, variant));
    compared.add(variant.family->name);
  });
  auto wanted = families_with_layouts();
  std::erase_if(wanted, [](const auto& family) { return registry::find(family)->variants.empty(); });
  compared.expect_each_of(wanted);
}

TEST(Layouts, EveryMemberIsAFieldAtItsOffsetWithItsWidthAndByteOrder) {
  comparisons compared;
  each_pair([&](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    const members_as members{row, variant};
    for (const auto& member : row.members) {
      SCOPED_TRACE(member.name);
      compared.add(owner_of(row, variant).name);
      if (members.is_reserved(member)) {
        EXPECT_TRUE(is_padding_of(ours, member));
        continue;
      }
      const auto* field = placed_at(ours, member.offset);
      ASSERT_TRUE(field);
      EXPECT_EQ(field->name.empty(), field->always.has_value());
      EXPECT_EQ(field->c_name, member.name);
      EXPECT_EQ(field->size, member.size);
      EXPECT_EQ(field->order, order_of(member));
    }
  });
  compared.expect_each_of(families_with_layouts());
}

TEST(Layouts, EveryFieldIsAMember) {
  each_pair([](const c_layout& row, const our_variant&, const registry::layout_info& ours) {
    for (const auto& field : ours.fields) {
      if (field.name.empty() && field.c_name.empty()) continue;
      const bool found = std::any_of(row.members.begin(), row.members.end(), [&](const c_member& member) {
        return member.name == field.c_name && member.offset == field.offset;
      });
      EXPECT_TRUE(found) << field.c_name;
    }
  });
}

}  // namespace

}  // namespace sockfam::tests::facts

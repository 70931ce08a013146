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

/// A header other than the one that a spec names, for a struct that both declare.
bool is_another_header_of_it(const c_layout& row, std::string_view ours) {
  return row.system == os::linux_ && row.name == "sockaddr_un" && ours == "sys/un.h";
}

/// A shortest length other than the one that the table gives: what bind() insists on is not what is received. Where
/// nobody looked it up, it is the whole struct.
std::size_t shortest_received(const c_layout& row, const our_variant& ours) {
  if (ours.name == "unix:unnamed") return 2;  // unix(7): the length of the family alone
  if (ours.name == "packet") return 12;       // getsockname() gives 12 bytes and the hardware address; tests/live
  // The kernel takes whatever is longer than a single peer's address; 18 bytes are the least that cut no field.
  if (ours.name == "bluetooth:iso-broadcast") return 18;
  // ng_btsocket.h also has the struct of 10 bytes that came first; AShortFormIsTheBeginningOfTheLongOne.
  if (ours.name == "bluetooth:l2cap" && row.system == os::freebsd) return 10;
  // NetBSD's sockaddr_can was not looked up; it has the same interface as last field.
  if (ours.name == "can:raw" && row.system == os::netbsd) return 8;
  if (row.min_length) return *row.min_length;
  return ours.name.starts_with("unix:") ? 3 : row.size;  // the family and one byte
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
  for (const auto& row : layouts()) EXPECT_NE(variants_of(row).empty(), why_left_out(row).empty()) << row.title();
  EXPECT_EQ(layouts().size(), 64u);
}

TEST(Layouts, EveryLayoutHasAFact) {
  std::set<std::pair<std::string, os>> witnessed;
  for (const auto& row : layouts()) {
    for (const auto* ours : variants_of(row)) witnessed.insert({ours->name, row.system});
  }
  for (const auto& ours : our_variants()) {
    for (const auto& layout : ours.variant->layouts) {
      EXPECT_TRUE(witnessed.contains({ours.name, layout.system})) << ours.name << " on " << name_of(layout.system);
    }
  }
}

TEST(Layouts, TheStructItsHeaderAndItsSizeAreTheSystems) {
  each_pair([](const c_layout& row, const our_variant&, const registry::layout_info& ours) {
    EXPECT_EQ(ours.c_struct, row.name);
    EXPECT_EQ(ours.size, row.size);
    EXPECT_TRUE(ours.header == row.header || is_another_header_of_it(row, ours.header)) << ours.header;
  });
}

TEST(Layouts, TheFamilyIsTheSystems) {
  each_pair([](const c_layout& row, const our_variant& ours, const registry::layout_info&) {
    const auto* borrower = borrower_of(row);
    const auto* family = borrower ? borrower : ours.family;
    EXPECT_EQ(family->number[row.system], row.number);
    EXPECT_EQ(family->constant_on(row.system), row.family);
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
    // What is no family but a protocol is a socket of inet or inet6, and no table of structs has it.
    const bool is_protocol =
        std::any_of(every_system.begin(), every_system.end(), [&](os system) { return family->protocol[system] != 0; });
    if (family->addresses.empty() || is_protocol) continue;
    const std::set<std::string_view> ours{family->addresses.begin(), family->addresses.end()};
    EXPECT_EQ(witnessed[family->name], ours) << family->name;
  }
}

TEST(Layouts, AShortFormIsTheBeginningOfTheLongOne) {
  std::size_t found = 0;
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
      ++found;
    }
  }
  EXPECT_EQ(found, 1u);
}

TEST(Layouts, TheShortestAddressIsTheKernels) {
  std::size_t compared = 0;
  each_pair([&](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    // A borrower may insist on more than the family that it borrows from: RDS on all of sockaddr_in6.
    if (borrower_of(row)) return;
    EXPECT_EQ(ours.min_length, shortest_received(row, variant));
    ++compared;
  });
  EXPECT_EQ(compared, 58u);
}

TEST(Layouts, EveryMemberIsAFieldAtItsOffsetWithItsWidthAndByteOrder) {
  each_pair([](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    for (const auto& member : row.members) {
      SCOPED_TRACE(member.name);
      if (is_reserved(row, variant, member) || variant.name == "unix:unnamed") {
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

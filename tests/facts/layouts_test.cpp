// The registry's layouts against the compilers' tables.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

using registry::field_order;

field_order order_of(const c_member& member) {
  if (member.size == 1 || member.is("bytes[") || member.is("char[")) return field_order::none;
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

/// A shortest length other than the one that the table gives: what bind() insists on is not what is received.
std::optional<std::size_t> shortest_received(const c_layout& row, const our_variant& ours) {
  if (ours.name == "unix:unnamed") return 2;  // unix(7): the length of the family alone
  if (ours.name == "packet") return 12;       // getsockname() gives 12 bytes and the hardware address; tests/live
  if (row.min_length || !ours.name.starts_with("unix:")) return row.min_length;
  return 3;  // the family and one byte
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
    EXPECT_EQ(ours.family->number[row.system], row.number);
    EXPECT_EQ(ours.family->constant, row.family);
    EXPECT_EQ(begins_with_length(row.system), row.begins_with_length);
  });
}

TEST(Layouts, TheShortestAddressIsTheKernels) {
  std::size_t compared = 0;
  each_pair([&](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    const auto shortest = shortest_received(row, variant);
    // NetBSD's sockaddr_can was not looked up; it has the same interface as last field.
    EXPECT_EQ(ours.min_length, shortest.value_or(8));
    compared += shortest ? 1 : 0;
  });
  EXPECT_GT(compared, 30u);
}

TEST(Layouts, EveryMemberIsAFieldAtItsOffsetWithItsWidthAndByteOrder) {
  each_pair([](const c_layout& row, const our_variant& variant, const registry::layout_info& ours) {
    for (const auto& member : row.members) {
      SCOPED_TRACE(member.name);
      if (is_reserved(row, member) || variant.name == "unix:unnamed") {
        EXPECT_TRUE(is_padding_of(ours, member));
        continue;
      }
      const auto* field = placed_at(ours, member.offset);
      ASSERT_TRUE(field);
      EXPECT_FALSE(field->name.empty());
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

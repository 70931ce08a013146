// Addresses built from the facts alone, member by member, must arrive in the fields that have the members' names.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "facts.h"
#include "members.h"
#include "support/coverage.h"

namespace sockfam::tests::facts {

namespace {

/// A sockaddr and what each of its members should be read as, by the member's C name.
struct built {
  std::vector<std::byte> bytes;
  member_map expected;
};

using bytes_of_member = std::vector<std::byte>;

bytes_of_member text_of(const c_member& member, std::size_t size) {
  bytes_of_member made;
  for (std::size_t i = 0; i < size; ++i) made.push_back(static_cast<std::byte>('!' + (member.offset + i) % 90));
  return made;
}

/// What must be there for the bytes to be such an address at all.
std::optional<std::uint8_t> given_byte(const c_member& member, const our_variant& ours) {
  if (member.name == "sll_halen") return 8;
  if (member.name == "iso_bc[0].bc_num_bis") return 31;
  if (member.name == "addrtype") return static_cast<std::uint8_t>(*ours.variant->tag);
  return std::nullopt;
}

/// Bytes that no other member has, within the member's range.
bytes_of_member pattern_of(const c_member& member, byte_order order) {
  auto made = text_of(member, member.size);
  // A Bluetooth address in a number of 64 bits has 48.
  if (member.name == "btAddr") {
    const auto top = order == byte_order::little ? std::size_t{6} : std::size_t{0};
    made[top] = made[top + 1] = std::byte{0};
  }
  if (member.is("i8")) made[0] |= std::byte{0x80};
  // A flow label has 20 bits.
  if (member.name == "sin6_flowinfo") made[0] = std::byte{0}, made[1] &= std::byte{0x0f};
  // There is one flag.
  if (member.name == "svm_flags") made[0] &= std::byte{1};
  return made;
}

std::string number_in(const c_member& member, bytes_of_member bytes, byte_order order) {
  if (member.is("i8")) return std::to_string(static_cast<std::int8_t>(bytes[0]));
  const bool is_little = member.is("little-endian") || (order == byte_order::little && !member.is("big-endian"));
  if (is_little) std::reverse(bytes.begin(), bytes.end());
  std::uint64_t value = 0;
  for (const auto byte : bytes) value = value << 8 | std::to_integer<std::uint64_t>(byte);
  return std::to_string(value);
}

/// What the field should show, whose value is bytes: those of Bluetooth are reversed, and a guid's first three parts.
std::string bytes_in(const c_member& member, bytes_of_member bytes, byte_order order) {
  if (member.is("guid")) {
    std::reverse(bytes.begin(), bytes.begin() + 4);
    std::reverse(bytes.begin() + 4, bytes.begin() + 6);
    std::reverse(bytes.begin() + 6, bytes.begin() + 8);
  }
  if (member.is("reversed bdaddr") || (member.name == "btAddr" && order == byte_order::little)) {
    std::reverse(bytes.begin(), bytes.end());
  }
  if (member.name == "btAddr") bytes.erase(bytes.begin(), bytes.begin() + 2);
  return to_hex(bytes);
}

void put(std::vector<std::byte>& into, std::size_t offset, const bytes_of_member& bytes) {
  if (into.size() < offset + bytes.size()) into.resize(offset + bytes.size());
  std::copy(bytes.begin(), bytes.end(), into.begin() + static_cast<std::ptrdiff_t>(offset));
}

/// sun_path decides by its content which variant it is, and where the address ends.
void put_path(built& into, const c_member& member, const our_variant& ours) {
  into.bytes.resize(member.offset);
  if (ours.name == "unix:unnamed") return;
  const auto path = text_of(member, 20);
  const bool is_abstract = ours.name == "unix:abstract";
  put(into.bytes, member.offset + (is_abstract ? 1 : 0), path);
  if (!is_abstract) into.bytes.push_back(std::byte{0});
  into.expected[member.name] = to_hex(path);
}

void put_member(built& into, const c_member& member, const our_variant& ours, byte_order order) {
  if (member.is("path")) return put_path(into, member, ours);
  if (const auto byte = given_byte(member, ours)) return put(into.bytes, member.offset, {std::byte{*byte}});
  if (member.name == "ss_sysaddr") {
    const bytes_of_member big{std::byte{0}, std::byte{2}};  // AF_SYS_CONTROL
    return put(into.bytes, member.offset, order == byte_order::big ? big : bytes_of_member{big[1], big[0]});
  }
  const auto pattern = pattern_of(member, order);
  put(into.bytes, member.offset, pattern);
  const bool is_number = !member.is("bytes[") && !member.is("char[") && !member.is("guid") && member.name != "btAddr";
  into.expected[member.name] = is_number ? number_in(member, pattern, order) : bytes_in(member, pattern, order);
}

built build(const c_layout& row, const our_variant& ours, byte_order order) {
  built made{std::vector<std::byte>(row.size), {}};
  for (const auto& member : row.members) {
    if (!is_reserved(row, ours, member)) put_member(made, member, ours, order);
  }
  const bool family_first = row.begins_with_length || order == byte_order::big;
  // The bytes of borrowed addresses say whose they are.
  const auto number = borrower_of(row) ? ours.family->number[row.system] : row.number;
  made.bytes[family_first ? 1 : 0] = static_cast<std::byte>(number);
  if (row.begins_with_length) made.bytes[0] = static_cast<std::byte>(made.bytes.size());
  return made;
}

std::string field_with(const our_variant& ours, os system, const std::string& c_name) {
  for (const auto& field : ours.layout(system)->fields) {
    if (field.c_name == c_name) return std::string{field.name};
  }
  return "no field has the member " + c_name;
}

/// How many of the members have a place in the bytes: some do not on every OS.
std::size_t fields_on(const our_variant& ours, os system, const member_map& members) {
  const auto& fields = ours.layout(system)->fields;
  const auto found = std::count_if(fields.begin(), fields.end(),
                                   [&](const auto& one) { return members.contains(std::string{one.name}); });
  return static_cast<std::size_t>(found);
}

template <class Check>
void each_address(Check check) {
  for (const auto& row : layouts()) {
    for (const auto* ours : variants_of(row)) {
      for (const auto order : {byte_order::little, byte_order::big}) {
        const abi where{row.system, order};
        SCOPED_TRACE(name_of(where) + " " + ours->name);
        check(row, *ours, where, build(row, *ours, order));
      }
    }
  }
}

TEST(Values, EachMemberArrivesInTheFieldOfItsName) {
  each_address([](const c_layout&, const our_variant& ours, const abi& where, const built& made) {
    notes said;
    const auto address = decode(made.bytes, {.where = where, .protocol = ours.protocol(where.system), .said = &said});
    ASSERT_TRUE(address) << message(address.error());
    EXPECT_EQ(address->variant(), ours.variant);
    EXPECT_TRUE(said.empty()) << message(*said.begin());
    const auto members = members_of(*address);
    EXPECT_EQ(fields_on(ours, where.system, members), made.expected.size());
    for (const auto& [c_name, value] : made.expected) {
      const auto field = field_with(ours, where.system, c_name);
      ASSERT_TRUE(members.contains(field)) << field;
      EXPECT_EQ(members.at(field), value) << field;
    }
  });
}

TEST(Values, EachAddressIsEncodedIntoTheBytesItCameFrom) {
  each_address([](const c_layout& row, const our_variant& ours, const abi& where, const built& made) {
    const auto address = decode(made.bytes, {.where = where, .protocol = ours.protocol(where.system)});
    ASSERT_TRUE(address);
    const auto bytes = encode(*address, where);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_EQ(to_hex(bytes->view()), to_hex(made.bytes));
    const auto title = borrower_of(row) ? borrower_of(row)->name : ours.name;
    covered("encode", title, where.system);
    covered("decode", title, where.system);
  });
}

TEST(Values, AReservedMemberThatIsNotZeroIsNotedAndNotKept) {
  std::size_t found = 0;
  each_address([&](const c_layout& row, const our_variant& ours, const abi& where, built made) {
    for (const auto& member : row.members) {
      if (!is_reserved(row, ours, member)) continue;
      auto soiled = made.bytes;
      soiled[member.offset + member.size - 1] = std::byte{0xff};
      notes said;
      const auto address = decode(soiled, {.where = where, .protocol = ours.protocol(where.system), .said = &said});
      ASSERT_TRUE(address);
      EXPECT_EQ(*address, *decode(made.bytes, {.where = where, .protocol = ours.protocol(where.system)}));
      ASSERT_EQ(said.size(), 1u) << member.name;
      EXPECT_EQ(said.begin()->what, noted::reserved_not_zero);
      EXPECT_LE(said.begin()->offset, member.offset);
      EXPECT_GE(said.begin()->offset + said.begin()->count, member.offset + member.size);
      ++found;
    }
  });
  EXPECT_GT(found, 60u);
}

}  // namespace

}  // namespace sockfam::tests::facts
